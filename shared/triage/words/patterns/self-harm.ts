import { pattern, type WordPattern } from '../pattern.ts';

/** Hurting oneself, short of ending one's life. */
export const selfHarm: readonly WordPattern[] = [
  pattern(
    'self-harm-now',
    'plain',
    '(?:cutting|cut|burning) (?:myself|my (?:arms?|legs?|wrists)) (?:right now|now)|will not stop bleeding|blood everywhere|cut (?:too|so) deep|cut my (?:wrists|throat)',
    {
      unless: 'nose|shaving|tooth|dentist|on the (?:glass|oven)|at work|years',
      evenNegated: true,
    },
  ),
  pattern(
    'hurting-myself',
    'worry',
    '(?:cut|cuts|cutting|burn|burns|burned|burning|scratch|scratching|hurt|hurting|harm|harming|harmed|stab|stabbing|bruise|punish|punishing|injure|injuring|slash|slashed|scald) (?:myself|my own|my (?:arms?|legs?|wrists|thighs?|skin|body|stomach|hips))(?: on purpose)?',
    {
      unless:
        'fell|bike|hair|fringe|nails|toenails|(?:on|with) (?:the|some|a|broken) (?:oven|glass|hob|tin|iron|stove|grill|can|saw|gate|nail)|shaving|cooking|at work|falling|playing|by accident|accidentally|chopping|since (?:the|my) (?:op|operation)|years (?:since|ago)|stopped when|since i last',
    },
  ),
  pattern(
    'cutting',
    'worry',
    '(?:^|i |and |been |keep |started |am |also |im )(?:cutting|cut) (?:again|everyday|every|most|deep|deeper|since|when|because|to feel|to cope|and (?:i|hide|burn)|at night|last night)|started cutting|urges? to cut|want to cut$|i cut$|cuts? on (?:her|his|my|their) (?:thighs?|arms?|legs?|wrists)|razor blades?|been cutting$|gave in twice',
    {
      unless:
        'cutting (?:down|back|out)|grass|hair|hedge|shave|shaving|bread|sugar|every(?:one| morning the)|cut (?:every|most) (?:cost|corner)',
    },
  ),
  pattern(
    'cutting-on',
    'worry',
    '(?:keep|kept|been|started|start|stop|stopped|still|always|again|am|back to|relapsed (?:into|with)|resorted to|turn to|into|about|of|like|from|urge|addicted to) (?:\\w+ )?cutting(?:$| (?:and|again|but|because|to|when|every|at|my|myself|since|is|it|after|deeper|more|a lot|most|as))|cutting (?:is|helps|makes|feels|again|every|myself|has)|(?:cuts|wounds|scars|burns) (?:are|is|keep|have) (?:\\w+ )?(?:deep\\w*|infected|fresh|new|worse|bleeding|bad)|hurt(?:ing)? myself|self injur\\w*|(?:cut|cuts|slit|slash\\w*|stab\\w*|burn\\w*|punch\\w*|scratch\\w*|bit) (?:his|her|their) (?:own )?(?:arms?|wrists?|legs?|thighs?|throat)',
    {
      unless:
        'cutting (?:down|back|out|off|grass|hair|hedge|edge|sugar|ties|costs?)|fell|bike|at work|cooking|playing|years (?:ago|since)|used to|not for \\w+ years|my foot',
    },
  ),
  pattern(
    'cuts-seen',
    'worry',
    '(?:new|fresh|more) cuts|cuts (?:all )?(?:up|on|down|over|across)|stop cutting$|stop cutting (?:but|and)|pull out my hair|skull|stopped eating (?:altogether|completely|on purpose|to)|(?:overdosed)$',
    {
      unless: 'benefit|budget|hours|funding|cold cuts|died|years',
    },
  ),
  pattern(
    'carve',
    'worry',
    '(?:carv\\w*|slic\\w*|slash\\w*|gash\\w*|goug\\w*|dig\\w* my nails|pick\\w* at my (?:arms|wrists)) (?:\\w+ ){0,3}(?:my|myself|me|in|into)(?: (?:arm|arms|leg|legs|skin|thighs?|wrists?|stomach))?',
    {
      unless: 'bread|pumpkin|turkey|wood|tyres?|slice of|prices',
    },
  ),
  pattern('blade', 'worry', '(?:blades?|razors?|scalpel|stanley knife|lighter|compass|noose|ligature)(?= |$)', {
    unless:
      'shav\\w*|grass|mower|skat\\w*|fan|wiper|shoulder|roller|slipped|sharp tongue|gillette|legs smooth|bbq|cigarettes?|mood is lighter|feel lighter|lighter (?:evenings|nights|mood)|maths|moral|clear',
  }),
  pattern('on-purpose', 'worry', '(?:i|him|her|baby) (?:\\w+ ){0,7}on purpose', {
    unless: 'annoy|late|lost|missed|avoid|foul|wind me up|not on purpose|ignor\\w*|forg[eo]t\\w*',
  }),
];

import { beingHurtPatterns, wordedOtherwise } from './being-hurt.ts';
import { gap, pattern, someone, soon, type WordPattern } from './pattern.ts';

const hurtVerbs =
  '(?:kill|stab|murder|shoot|strangle|attack|smother|suffocate|batter|burn|drown|poison|throttle|hurt|harm|smash|hit|shake|drop|throw|push)';
const hurting =
  '(?:killing|stabbing|murdering|shooting|strangling|attacking|smothering|suffocating|battering|hurting|harming|shaking|dropping|throwing|pushing|hitting|drowning)';
const victims =
  '(?:him|her|them|someone|somebody|people|you|everyone|those|his|my (?:baby|kids|children|child|son|daughter|wife|husband|partner|girlfriend|boyfriend|mum|dad|boss|neighbour|brother|sister|stepdad|ex|mate|little (?:girl|boy)|family|flatmate|landlord)|the (?:baby|kids|children|neighbour|landlord|lad|man|woman|house)|this (?:man|baby))';

/** Hurting oneself, short of ending one's life. */
export const selfHarmPatterns: readonly WordPattern[] = [
  pattern(
    'self-harm-now',
    'plain',
    '(?:cutting|cut|burning) (?:myself|my (?:arms?|legs?|wrists)) (?:right now|now)|will not stop bleeding|blood everywhere|cut (?:too|so) deep|cut my (?:wrists|throat)',
    {
      unless: 'nose|shaving|tooth|dentist|on the (?:glass|oven)|at work|years',
      evenNegated: true,
    },
  ),
  pattern('self-harm', 'worry', 'self harm(?:s|ed|ing|er)?|self injur(?:y|e|ed|ing)', {
    unless: 'i teach|report a|volunteer|people who|had a talk|school had|training|leaflet|awareness|policy',
  }),
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
    'bleed',
    'worry',
    '(?:make|made|making) myself bleed|do my (?:legs|arms)|compass out|bang(?:ing|ed)? my head|scratching my skin|lighter when|(?:hand|arm|leg) on the (?:hob|stove|cooker|iron) .*on purpose|swallow(?:ing|ed) (?:batteries|blades|glass)|relapsed (?:and|,) ?(?:started )?cut\\w*',
  ),
  pattern(
    'hurt-on-purpose',
    'worry',
    '(?:hurt|hurting|burn\\w*|cut\\w*|harm\\w*|hand|took|taken) (?:\\w+ ){0,8}on purpose',
    { unless: 'he did it on purpose to annoy|foul' },
  ),
  pattern(
    'want-to-hurt-myself',
    'worry',
    '(?:want|going|need|feel like|urge|scared|might|may) (?:\\w+ ){0,4}(?:hurt|hurting|harm|harming) (?:to )?myself',
  ),
];

/** Somebody else in danger from the writer, or from voices. */
export const harmToOthersPatterns: readonly WordPattern[] = [
  pattern(
    'intent-harm',
    'plain',
    `i (?:am |just |really |actually |have |still )*(?:want|going|planning|plan|about|ready|need|have|will|intend|think i have) (?:to |just |fucking |actually )*(?:kill|stab|murder|shoot|strangle|attack|smother|suffocate|batter|burn down|smash|poison|hurt|shake|drown|drop) ${victims}`,
    {
      unless:
        'drop (?:him|her|them|the kids|my (?:kids|son|daughter)) (?:off|at|to)|shoot (?:you|them|him|her) (?:a|an)|lol|haha|feelings|not want to',
    },
  ),
  pattern(
    'intent-harm-shared',
    'plain',
    `(?:going|want|gonna) to (?:kill|stab|shoot|murder|strangle|smother|burn) ${victims}`,
    {
      unless: `lol|haha|film|game|book|(?:he|she|they|mum|dad) (?:is|are|will|was) (?:just )?going to kill me|${someone} (?:\\w+ )?(?:said|says|say) `,
    },
  ),
  pattern(
    'will-kill',
    'plain',
    `i will (?:kill|stab|murder|smash|shoot|burn|strangle|hurt) (?:\\w+ )?(?:${victims}|skull|head|face)|smash (?:his|her|their) (?:skull|head|face)|burn (?:the|their|his|her) house down|someone is going to die`,
    {
      unless: 'lol|haha|dinner|kill it|if i',
    },
  ),
  pattern(
    'scared-to-hurt',
    'plain',
    `scared (?:that )?(?:i am going to|i will|i am about to) (?:\\w+ )?${hurtVerbs} (?:${victims}|my|the)`,
  ),
  pattern(
    'told-to-kill',
    'plain',
    '(?:told|tell|telling|tells|says|said) (?:me )?(?:i (?:have|need|must) to )?to kill (?:my|him|her|them|someone)|have to kill|must die',
  ),
  pattern(
    'thoughts-of-harm',
    'worry',
    `(?:thoughts?|thinking|think|fantasi[sz]e|fantasi[sz]ing|images?|urges?|feel like|dream|scared|impulse) (?:\\w+ ){0,4}(?:about |of |to )?(?:${hurting}|${hurtVerbs}) (?:${victims}|my|others)|want to (?:hurt|harm|smother|strangle|attack) (?:my|people|someone|him|her|them)|feel like hurting`,
    {
      unless: 'never act|would never|ocd|horrify|feelings|(?:his|her|their) feelings|do not want to hurt',
    },
  ),
  pattern(
    'hurt-someone',
    'worry',
    'i (?:just |have |nearly |almost |even )*(?:hit|strangled|punched|slapped|shook|choked|pushed|kicked|bit|attacked|stabbed) (?:my |the |him|her|someone)(?:girlfriend|wife|partner|husband|boyfriend|son|daughter|baby|kids|kid|mum|dad|child|little \\w+|in front|yesterday|$)?',
    {
      unless:
        'punched (?:a|the) wall|walls?|pushed (?:the|my) (?:button|trolley|buggy|luck|deadline)|hit (?:the|my) (?:head|wall|bottom|target|brakes)|kicked the|pushed (?:my|the) (?:people|friends|boundaries)',
    },
  ),
  pattern(
    'weapon',
    'worry',
    `(?:carry|carrying|carries|bought|buy|got|has|have|keep|sleeps? with|hiding) (?:a |the |my |his |her |got a )?(?:old |big |kitchen )?(?:knife|blade|machete|gun|shotgun|hammer|bat)(?: on| behind| because| in my| under| to| and|$| next)|knife to (?:his|her|my)|with a (?:knife|machete)|machete`,
    {
      unless: 'collect|antique|chef|kitchen drawer|butcher|shooting clays|clays|crime|farm licence|cricket|set',
    },
  ),
  pattern(
    'make-them-pay',
    'worry',
    'make (?:them|him|her|you all) pay|i have (?:got )?a list|know where (?:he|she|they) (?:lives?|works?|drinks)|followed (?:him|her) home|if (?:he|she|my ex) comes? near (?:me|us)|going to regret',
    {
      unless: 'shopping|to do list|questions',
    },
  ),
  pattern(
    'scared-of-self',
    'worry',
    `(?:scared|worried|frightened) (?:of )?(?:what )?(?:that )?(?:i (?:will|might|may|am going to|could)) (?:do|hurt|lose control|snap|it again)|not trust myself|(?:lost it|do it again) (?:and|with)|throwing (?:him|her|the baby)|get it out$|set fire|fire to`,
    {
      unless:
        'at work|lose my job|do it (?:wrong|again in)|do badly|do not trust myself (?:to drive|to cook|with money)|fire to the bbq',
      evenNegated: true,
    },
  ),
  pattern(
    'baby-danger',
    'worry',
    '(?:drop|hurt|shake|shook|harm|smother|drown|leave) (?:the|my) baby|baby (?:is|was) (?:not really (?:mine|hers)|evil|possessed|the devil)|not really mine|evil spirit|take the baby with me',
  ),
  pattern(
    'baby-plain',
    'plain',
    'take the (?:baby|kids|children) with me|(?:drop|drown|smother|hurt) (?:the|my) baby (?:\\w+ ){0,4}(?:on purpose|tonight|now)|in the bath on purpose',
  ),
  pattern(
    'voices',
    'worry',
    `voices? (?:in my head )?(?:\\w+ ){0,5}(?:tell|tells|telling|told|say|says|saying|want|wants|command|commands|order|make) (?:me )?(?:\\w+ ){0,4}(?:kill|die|jump|hurt|harm|cut|bad|end|do (?:it|things)|burn|stop eating)|(?:tell|tells|telling|told|says|commands?) me (?:\\w+ )?(?:to|i must|i should|i have to) (?:\\w+ ){0,3}(?:kill|die|jump|hurt|harm|set fire|burn|do bad)|(?:god|devil|spirits?|demons?) (?:\\w+ ){0,3}(?:told|tells|says|commands|wants) me|voices? say`,
    {
      unless: 'voices say hello',
    },
  ),
  pattern(
    'frightening-beliefs',
    'worry',
    'poison(?:ed|ing)? (?:in )?(?:my|our|the) (?:food|water|tea)|chip out|(?:cut|get) the chip|i can fly|know i can fly|devil in my head|watching us|for when they come|agents|(?:god|he) (?:\\w+ )?told me i must',
  ),
  pattern('killing-soon', 'plain', `(?:kill|stab|shoot|murder) (?:him|her|them|my \\w+|someone) ${gap(4)}${soon}`, {
    unless: 'lol|haha|if i|mum will|dad will|late|could',
  }),
];

const theirDeath =
  '(?:kill(?:ing)? (?:himself|herself|themselves|themself)|end(?:ing)? (?:his|her|their) (?:own )?life|tak(?:e|ing) (?:his|her|their) (?:own )?life|hang(?:ing)? (?:himself|herself|themselves)|jump|die|be dead|do it(?: again)?|end it(?: all)?|finish it|overdose)';

/** Somebody else who may end or harm their own life. */
export const aboutSomeonePatterns: readonly WordPattern[] = [
  pattern(
    'other-plain',
    'plain',
    `(?:he|she|they|${someone}) (?:\\w+ )?(?:is|are|s) (?:just )?(?:going|about) to (?:\\w+ )?(?:${theirDeath}|do something)|(?:said|says|saying|text|texted|told) (?:\\w+ ){0,3}(?:he|she|they) (?:is|are|was|were) going to ${theirDeath}|goodbye message|she is on the bridge|he is on the (?:bridge|roof)|got a (?:knife to|gun)`,
    {
      unless: 'die (?:even|soon of)|scared|terrified|worry|healthy|going to die and|lol',
    },
  ),
  pattern(
    'other-worry',
    'worry',
    `(?:he|she|they|${someone}) (?:\\w+ ){0,4}(?:wants?|plans?|threatens?|threatened|threatening|talks?|says?|said|keeps saying|told|wrote|wishes|hopes) (?:\\w+ ){0,5}(?:${theirDeath}|better off dead|go to heaven|suicide|can not go on(?! (?:the|a|to|holiday))|better off without)|(?:tried|trying) to ${theirDeath}|(?:would|will) do it again|(?:she|he|they) can not go on(?! (?:the|a|to|holiday))|(?:has|have|had) (?:wrote|written) (?:letters|a note|notes)|would kill (?:himself|herself)|(?:he|she|they|son|daughter|husband|wife) (?:will|would) (?:\\w+ )?(?:kill (?:himself|herself)|end (?:his|her) life|hang|overdose)|better off dead|better off without (?:her|him)`,
    {
      unless:
        'to die all night|who want to die|say she would put|in the oven|dying is all|would jump at|fine now|married with|end it with|do it (?:again )?(?:for|with) me|will (?:jump|do it) (?:in|on|tomorrow|for)|says? (?:do it|it)|\\w+ will do it|\\w+ would do it (?:if|but)',
    },
  ),
  pattern(
    'other-self-harm',
    'worry',
    '(?:cuts?|cutting|hurts?|hurting|harms?|harming|burns?|burning|starv\\w+) (?:himself|herself|themselves|themself)|cuts on (?:his|her|their)|made a noose|taken overdoses|(?:he|she|they|has|have) (?:has |have )?taken overdoses',
  ),
  pattern(
    'other-scares',
    'worry',
    '(?:he|she|husband|wife|partner|son|daughter|mum|dad|brother) (?:really )?scares me|sleeps with a knife|off (?:his|her) medication .*(?:kill|devil)',
  ),
];

export const othersPatterns: readonly WordPattern[] = [
  ...selfHarmPatterns,
  ...harmToOthersPatterns,
  ...beingHurtPatterns,
  ...aboutSomeonePatterns,
  ...wordedOtherwise,
];

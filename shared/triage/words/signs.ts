import { longGone } from './anchors.ts';
import { medicines, pattern, type WordPattern } from './pattern.ts';

/** Signs around danger: means, notes, leave-taking, and cries for help. */
export const signs: readonly WordPattern[] = [
  pattern('rope', 'worry', '(?:rope|noose|hosepipe|exhaust)', {
    unless:
      'climb\\w*|tug|skipping|washing|sail\\w*|swing|end of my|learn|boat|jump rope|ropes|garden|water\\w*|mot|car needs',
  }),
  pattern(
    'medicines-near',
    'worry',
    `${medicines} (?:are |is )?(?:\\w+ )?(?:on the (?:table|bed|side)|next to me|lined up|here with me|staring at me)|(?:lined up|counted out|laid out|counting) (?:all )?(?:my |the )?${medicines}|extra insulin|trusted with (?:my |the )?(?:own )?(?:${medicines}|knives|blades)|with (?:pills|tablets|a blade|a razor|a knife)$`,
    {
      unless: 'pill box|dosette|nurse|chemist|pharmac\\w*',
    },
  ),
  pattern('on-purpose', 'worry', '(?:i|him|her|baby) (?:\\w+ ){0,7}on purpose', {
    unless: 'annoy|late|lost|missed|avoid|foul|wind me up|not on purpose|ignor\\w*|forg[eo]t\\w*',
  }),
  pattern(
    'close-to-it',
    'worry',
    '(?:close to|edge of|near to|verge of|thought about|thinking about|ways to|how to|ready to|going to) (?:doing it|do it)$|feel like ending it|looked up (?:how|ways)|the night$',
    {
      unless:
        'yourself|diy|course|form|interview|play|all night|last night|middle of the night|during the night|(?:in|through|up|of|at|for|half|every|most of) the night|how to do it$',
    },
  ),
  pattern(
    'leave-taking',
    'worry',
    '(?:written|wrote|write|writing) to (?:my |the )?(?:kids|children|family|mum|dad|wife|husband|son|daughter) to say|(?:left|leaving|leaves) a note|gone missing|locked (?:himself|herself|themselves) in|forgive me for what|what i am (?:going|about) to do$|(?:after|when|once) i am (?:gone|dead|not here)|instructions for my funeral|find me (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|not see (?:you|me|any of you) again|nothing matters (?:now|anymore)|at peace with (?:what|dying|going)',
    {
      unless:
        'for the carer|from school|fridge|neighbour|milk|windscreen|delivery|post|cat|dog has gone|my card|parcel|at work|on the door',
    },
  ),
  pattern(
    'life-over',
    'worry',
    '(?:life|living|existence|being alive) (?:is |feels |seems )(?:just |so |completely |totally |all )*(?:pointless|worthless|meaningless|over|unbearable|torture|not for me)|quit life|done with (?:life|living)|(?:reasons?|reason) to (?:keep going|live|stay|wake)|not to wake|would not mind (?:if (?:i|a)|dying|not waking)|(?:lorry|bus|car|train|truck) (?:took|hit|ran|killed|to hit|takes?) me|if i (?:got|get|was|were) hit by|(?:glad|happy|relieved) if i (?:died|got hit|was hit|did not wake)|let me die|fade away|wants? me dead|sacrifice myself|then be happier|not care what happens to me',
    {
      unless: 'new reason|good reason to stay in|gym|job|social life|love life|course',
      evenNegated: true,
    },
  ),
  pattern(
    'stopped-treatment',
    'worry',
    '(?:stopped|stopping|refus\\w*|given up) (?:taking )?(?:my |the |his |her |all )?(?:dialysis|insulin|chemo|chemotherapy|heart (?:tablets|pills)|food|all food|blood thinners)',
    {
      unless: 'doctor|finished|after \\w+ (?:rounds|cycles)|remission',
    },
  ),
  pattern(
    'self-injury',
    'worry',
    '(?:punch\\w*|hit|hitting|bit|bite|biting|chok\\w*|strangl\\w*|headbutt\\w*|cut|whip\\w*|starv\\w*|kicked|slap\\w*|pinch\\w*|scald\\w*|bruis\\w*|scratch\\w*|stab\\w*|tortur\\w*|injur\\w*|damag\\w*) myself|until i bleed|(?:arms|legs|wrists|thighs) (?:are|is) (?:a mess|covered|full|in ribbons|cut)',
    {
      unless: 'kicking myself for|with laughter|pinch myself|short|kick myself for|chess|by accident',
    },
  ),
  pattern(
    'hit-own-family',
    'worry',
    'i (?:\\w+ ){0,4}(?:hit|hitting|punch|punching|slap|slapping|smack\\w*|choke|choking|kick|kicking|shake|shaking|strangle|strangling|bite|drop|dropped|throw|threw) (?:\\w+ )?(?:my |the )?(?:son|daughter|kids|kid|child|children|baby|wife|husband|partner|girlfriend|boyfriend|mum|dad|him|her|toddler)|hands (?:round|around) (?:her|his|their|my) (?:neck|throat)|flash\\w* of (?:stabbing|hurting|killing|hitting|dropping)|hid the knives|throw the baby|hit the kids|get them first|shoot up the|going after (?:my|him|her|them)|with a (?:bat|hammer|knife|crowbar)',
    {
      unless:
        'off at|at (?:school|nursery|work)|drop(?:ped)? (?:\\w+ )*(?:off|a line)|never|not hit|do not (?:hit|smack)|wedding|party|in the deep end|(?:hit|kick)s? me|out of the house|a surprise|cricket|baseball|on my way',
    },
  ),
  pattern(
    'held-or-used',
    'worry',
    '(?:throws|threw|throwing|chucks) (?:\\w+ ){0,2}(?:at|things at) me|bruises? (?:from|where|off)|locks? (?:me|us) (?:in|out)|keeps? (?:our|my|their) (?:passports?|money|wages|documents|phone)|made to work|(?:not|does not|do not|never) feed me|not safe where|not (?:feel )?safe in my (?:house|home|flat|own|room)|hiding (?:\\w+ ){0,4}from (?:him|her|them|my (?:husband|wife|partner|dad|ex|boyfriend|brother))|man in my flat|will not leave my|get (?:him|her|them) out of my',
    {
      unless: `${longGone}|ball|burgl\\w*|broken into|break in|damp|locked myself|bumping|falling|the towel|job|bank`,
    },
  ),
  pattern(
    'cry-for-help',
    'worry',
    '^(?:please )?(?:call|ring|send|get|phone) (?:me )?(?:the |an |a )?(?:police|ambulance|999)|i need (?:an ambulance|the police|999)',
    {},
  ),
  pattern(
    'voices-urge',
    'worry',
    '(?:hear|hearing|heard) (?:\\w+ ){0,4}(?:say|saying|tell\\w*|shout\\w*|whisper\\w*) (?:\\w+ ){0,4}(?:kill|die|hurt|jump|stab|end it|do it)|tells? me to (?:cut|end|go|do it|starve)',
    {
      unless: 'go (?:out|to|for|and see)|neighbours?',
    },
  ),
];

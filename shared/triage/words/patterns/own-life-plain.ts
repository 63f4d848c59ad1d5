import { pattern, type WordPattern } from '../pattern.ts';
import { gap, ownDeath, soon, threshold } from './pieces.ts';

/** Intent or a plan to end one's own life, said plainly. */
export const ownLifePlain: readonly WordPattern[] = [
  pattern(
    'intent',
    'plain',
    `(?:i |so |just |actually |really )?(?:want|going|planning|intend|intending|about|ready|need|decided|determined|prepared|desperate|tempted|have|plan|planned|meaning|set) (?:to|on) ${gap(2)}${ownDeath}`,
    {
      unless:
        '(?:he|she|they|who|people|said he|said she) (?:is |are |was |were )?(?:want|wants|going|planning)|said .{0,20}wanted',
    },
  ),
  pattern('intent-will', 'plain', `i (?:will|shall|might|may|am) (?:just |actually |really |probably )?${ownDeath}`),
  pattern('intent-feel-like', 'plain', `(?:feel|feeling|felt) like (?:just )?${ownDeath}`),
  pattern(
    'intent-how',
    'plain',
    `(?:how|when|where|what day|the day|day|time|date) (?:i will|i am going to|to|i would) ${gap(2)}(?:${ownDeath}|do it|die)`,
    {
      unless: 'marathon|the day after i|find out how to do it|how to do it right',
    },
  ),
  pattern('intent-soon', 'plain', `${ownDeath} ${gap(7)}${soon}`, { unless: 'documentary|film|news|not going' }),
  pattern(
    'intent-going-to-do-it',
    'plain',
    '(?:i am|am) (?:going to|about to|gonna) (?:just )?(?:do it(?: anyway| tonight| now)?|end it(?: tonight| now| all)?)$',
  ),
  pattern(
    'want-to-die',
    'plain',
    '(?:i )?(?:just |really |actually |still |literally )?(?:want|need|ready|wants me) to (?:just |actually |fucking )?(?:die|be dead|b dead)',
    {
      unless:
        'die (?:of|laughing|on the spot|from (?:embarrassment|shame|laughing)|before i|happy|at home|in my)|(?:he|she|they|who|people|daughter|son|school) (?:\\w+ )?(?:want|wants)|told \\w+ (?:he|she)|(?:thought|feel like|feels like|think) i (?:was|am) going to die|it feels like',
    },
  ),
  pattern('going-to-die', 'plain', `i (?:am going to|will|must) (?:die|be dead) (?:${soon}|by|soon)`, {
    unless: 'scared|lump|cancer|feel like',
  }),
  pattern(
    'suicidal-now',
    'plain',
    `suicidal (?:as fuck |af )?${gap(2)}(?:right now|now|tonight|today|again tonight)|right now ${gap(8)}(?:suicidal|suicide|ending my life)`,
  ),
  pattern(
    'cannot-keep-safe',
    'plain',
    '(?:can not|could not|do not think i can|do not know if i can|unable to|struggling to) keep myself safe|not safe with myself|not feel safe with myself|not trust myself (?:to be alone|alone|tonight|right now|around)',
    { evenNegated: true },
  ),
  pattern(
    'cannot-stay-safe',
    'plain',
    '(?:can not|not able to|struggling to|do not think i can|not sure i can|hard to|unable to|will not be able to) (?:\\w+ )?(?:stay|keep|be) (?:myself )?(?:safe|alive)(?: (?:tonight|today|now|anymore|much longer|for|on my own|alone)|$)',
    {
      unless: 'on the (?:road|bike|street)|covid|online|crossing',
      evenNegated: true,
    },
  ),
  pattern(
    'plan',
    'plain',
    '(?:have|got) (?:a|my) plan (?:to (?:end|kill|die)|and i have)|have what i need|picked the day|date (?:is )?set|(?:a|the) (?:date|day|time|place|plan) (?:in mind |picked |chosen |set )?to (?:end|kill|die|do it)|noose (?:up|ready|made|tied|in|hanging|around)',
  ),
  pattern('note', 'plain', 'suicide note', { unless: 'found|prevention|brother|his|her' }),
  pattern(
    'letters',
    'plain',
    '(?:written|wrote|writing) (?:all )?(?:my|the|a) (?:goodbye |suicide )?(?:letters|notes?)(?: and|$| to everyone| is)|note is written',
    {
      unless: 'cancer|will for|kids for when|doctor|sick note|council|complain',
    },
  ),
  pattern(
    'ways-to-die',
    'plain',
    '(?:painless|quick|easy|easiest|quickest|best|looking up|researching|googling|searching) (?:\\w+ ){0,3}(?:to die|ways to (?:die|kill|end)|way to (?:die|go|end))',
  ),
  pattern('spot', 'plain', 'the (?:spot|place) where i (?:will|would|am going to) (?:do it|jump|end|die)'),
  pattern(
    'do-it-soon',
    'plain',
    `${threshold} (?:\\w+ )?do it (?:\\w+ )?${soon}|${soon} (?:\\w+ ){0,3}(?:going to|about to|will) (?:\\w+ )?do it(?:$| )`,
    {
      unless:
        'homework|form|washing|survey|interview|assignment|shop\\w*|marathon|gym|laundry|ironing|the test|call|ring|appointment|(?:he|she|they|you|doctor|council|plumber) (?:is |are )?(?:going to|will)',
    },
  ),
  pattern(
    'other-wording-plain',
    'plain',
    '(?:going|want|about|ready|need|decided|have) to (?:just )?(?:off myself|blow my brains out|throw myself (?:off|under|in front|out)|(?:walk|step|jump|lie) (?:out )?(?:in front of|under|into) (?:a |the |an )?(?:\\w+ )?(?:train|bus|lorry|truck|car|traffic|tube)|leave this (?:world|earth|life)|put an end to (?:myself|my life|it all)|finish (?:it|it all|myself)(?: tonight| today| now| tomorrow)|check out (?:of life|for good|permanently)|do it tonight|go through with it)',
    {
      unless: 'film|he said',
    },
  ),
  pattern('bridge-known', 'plain', 'i know (?:which|what) (?:bridge|building|train|spot|tree)'),
];

import { gap, medicines, ownDeath, pattern, soon, type WordPattern } from './pattern.ts';

/** Plain intent or a plan to end one's own life. */
export const plainOwnLife: readonly WordPattern[] = [
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
    'plan',
    'plain',
    '(?:have|got) (?:a|my) plan (?:to (?:end|kill|die)|and i have)|have what i need|picked the day|date (?:is )?set|(?:a|the) (?:date|day|time|place|plan) (?:in mind |picked |chosen |set )?to (?:end|kill|die|do it)|noose (?:up|ready|made|tied|in|hanging|around)',
  ),
  pattern(
    'means-saved',
    'plain',
    `(?:saving|saved|hoarding|hoarded|stash(?:ed|ing)?|collecting|collected|stockpil(?:ed|ing)) (?:up )?${gap(3)}${medicines}|${medicines} ${gap(2)}(?:stashed|saved up|hoarded|ready|lined up|in front of me|laid out)`,
  ),
  pattern(
    'means-in-hand',
    'plain',
    `(?:sat|sitting|here) ${gap(3)}with (?:a |my |all |the )?${gap(3)}${medicines}|${medicines} ${gap(3)}in my hand`,
  ),
  pattern(
    'means-tied',
    'plain',
    '(?:have|got|bought) (?:the|a|my) (?:rope|noose|razor|blade|gun|shotgun) (?:ready|in the|and i)|(?:shotgun|gun|rifle) .{0,60}(?:on|using it on) myself|tied (?:something|it|a rope|a belt|a scarf) (?:round|around) my neck|knife by my bed',
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
  pattern(
    'high-place',
    'plain',
    '(?:standing|stood|sat|sitting|i am|up|she is|he is) (?:up |out )?(?:on|at) (?:the |a |top of )?(?:the )?(?:\\w+ )?(?:bridge|roof|ledge|cliff|parapet|balcony|flyover)',
    {
      unless: 'road|street|number|club|roof terrace|buzzer|holiday|lovely|view|an hour last night|last night',
    },
  ),
  pattern(
    'going-to-jump',
    'plain',
    '(?:want|going|about|thinking of|will|ready|gonna) (?:to )?(?:jump|jumping|throw myself|throwing myself|step|stepping) (?:off|in front|from|under|out (?:of the window|in front)|the cliff|$)',
    {
      unless: 'shower|bus|joy|ship|bed|charity|high board|at the chance',
    },
  ),
  pattern('jump-wanted', 'plain', '(?:want|going) to jump$'),
  pattern(
    'crash-on-purpose',
    'plain',
    '(?:going|want|about|plan|planning) to (?:drive|crash) (?:my |the )?(?:car|van|bike)? ?(?:into|off|my|the)',
    { unless: 'test|lesson' },
  ),
  pattern('bridge-known', 'plain', 'i know (?:which|what) (?:bridge|building|train|spot|tree)'),
  pattern('spot', 'plain', 'the (?:spot|place) where i (?:will|would|am going to) (?:do it|jump|end|die)'),
];

/** Tablets or poison already taken: plain, whoever took them. */
export const overdoseTaken: readonly WordPattern[] = [
  pattern(
    'overdose',
    'plain',
    '(?:i |have |has |had |just |she |he |you )?(?:took|taken|take|taking|had) (?:an |a )?(?:overdose|od)|(?:i|have|has|just|he|she|flatmate|i have) (?:just )?overdosed|overdosed (?:this|last|on|today|tonight|again|an hour)',
    {
      unless: 'of family|vitamin|training|naloxone|heroin and died|overdosed and died|brother|sister overdosed',
    },
  ),
  pattern(
    'too-many',
    'plain',
    `(?:taken|took|swallowed|necked|neck|downed|had|take|eaten) (?:way |far )?(?:all|too many|loads|a load|lots|a lot|handfuls?|a handful|a bunch|a packet|the whole|packets|a whole|about \\d{2,3}|\\d{2,3}|half a bottle|a bottle|the rest)(?: of)? ${gap(4)}(?:${medicines}|packet|packets|bottle)`,
    {
      unless:
        'for my back|cut down|late|with food|a day|\\d+ ?mg|years ago|should i take|doctor (?:said|told)|each day|every day|of sertraline$',
    },
  ),
  pattern(
    'about-to-take',
    'plain',
    `(?:going|about|want|gonna) to (?:take|neck|swallow|down) (?:them|all|every|the lot|my|a load|loads) ?${gap(4)}(?:${medicines}|$|after|tonight)`,
    {
      unless:
        'to take my (?:tablets|medication) (?:at|with|every|later|to the)|want to take my (?:tablets|medication)|take them (?:back|to|seriously)',
    },
  ),
  pattern(
    'poison',
    'plain',
    '(?:drank|drunk|swallowed|drinking) (?:some )?(?:bleach|antifreeze|anti freeze|weedkiller|weed killer|acid|white spirit|batteries)',
  ),
  pattern(
    'taken-on-purpose',
    'plain',
    `(?:taken|took|swallowed) ${gap(6)}(?:on purpose|to sleep forever|hoping (?:i|to))`,
  ),
  pattern(
    'taken-something',
    'plain',
    '(?:he has|she has|he is|she is|son has|daughter has|they have) (?:taken|swallowed) (?:something|a packet|a load|all|loads|pills|tablets)|will not wake up properly|empty (?:packets|blister|bottles of (?:tablets|pills))',
  ),
];

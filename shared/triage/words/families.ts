import { type TogetherRule, words } from './together-rule.ts';

const past =
  /\b(?:used to|when (?:i|we) (?:was|were)|years? (?:ago|back)|as a (?:child|kid|boy|girl|teenager)|childhood|growing up|(?:19|20)\d\d|in my (?:teens|twenties|thirties|past)|in the past|by a stranger|trial|at work|survivor|survived|work(?:ed|ing)? with|volunteer|training|charity|left (?:him|her)|got (?:away|out)|safe now|ex(?: husband| wife| partner)? (?:was|used)|long ago|years since|dead now|in prison|my whole life until|court case|not being|never|is not|are not|was not|no longer)\b/;
const abuses = words(
  'abused abuse abuses abusing abusive raped rape rapes raping molested molests trafficked exploited groomed assaulted assaults beaten battered blackmailed',
);
const nowOrMe = words('i am me my being we us he she him her partner husband wife dad mum home');
const wishes = words('wish wished hope hoping hoped pray prayed praying beg begging ask asking');
const notBeing = words(
  'woken born existed lived survive wake waking woke gone dead die died kills kill killed disappear',
);
const leaving = words('leave leaving left here belong exit stay tired done want be');
const thisWorld = words('earth world existence planet');
const ifWords = words('if once when');
const dyingWords = words('died die dead gone disappeared vanished');
const betterWords = words(
  'best relieved better favour happier easier fine cope glad kinder relief benefit manage problem insurance',
);
const forced = words('make makes made making force forces forced forcing');
const usedFor = words('deal dealing sell selling carry carrying steal stealing drugs sex beg begging marry');
const grips = words('grabbed grabs held holds pinned squeezed dragged pulled');
const gripped = words('throat neck hair wrists');
const purpose = words('purpose deliberately intentionally');
const lives = words('life lyfe lifes live');
const ends = words('end ending ended take taking end-it finish finishing');
const ownLife = words('own lyfe');
const careless = words('care bothered mind matter');
const killers = words('kill kills killing finishes');

/** Families of words that need no particular order. */
export const families: readonly TogetherRule[] = [
  { id: 'abuse-word', groups: [abuses, nowOrMe], unless: past },
  {
    id: 'wish-not-to-be',
    groups: [wishes, notBeing, words('i me my never not something someone')],
    unless:
      /\b(?:killed it|dead good|wake (?:the|him|her|them|up early|up earlier)|baby|gone (?:to|on|out|with|into|back|home|by|down|better|well|away on)|(?:pain|anxiety|feeling|headache|noise|debt|symptoms|fear|it|this) (?:would |will )?(?:be )?(?:gone|goes|disappear)|he had|she had|(?:dad|mum|he|she|nan|dog|they|cat) (?:was|were|had|has|is)(?: not| never)? (?:died|dead|gone|killed)|had not (?:died|gone)|not died|killing off|pass|phone|battery)\b/,
  },
  {
    id: 'leave-this-world',
    groups: [leaving, thisWorld],
    unless:
      /\b(?:best|in the world (?:to|who|is)|round the world|world cup|of work|news|travel\w*|the world (?:feels|is ending|seems|has)|left (?:the|my) (?:army|job)|on earth (?:do|did|can|is)|how on|what on|why on|lost to the world|who has left|she left|he left|died)\b/,
  },
  {
    id: 'if-i-died',
    groups: [ifWords, words('i me'), dyingWords, betterWords],
    unless:
      /\b(?:when (?:i|he|she|it|they) (?:is|am|are|has|had) gone (?:to|out|on|back)|(?:dad|mum|he|she|husband|wife|nan|dog|brother|sister|they|grandad|friend) (?:has |had |is |was )?(?:died|dead|gone)|pain (?:is|has) gone|fine when|terminal|cancer)\b/,
  },
  {
    id: 'made-to',
    groups: [forced, usedFor, words('me us him her')],
    unless:
      /\b(?:makes? me (?:feel|want to sell|sick|laugh)|car boot|for sale|estate agent|selling (?:the|my|our)|marry into|made me sell|drugs? (?:for|make|made|makes me (?:feel|sick|sleepy|tired|worse))|years ago|used to)\b/,
  },
  {
    id: 'gripped',
    groups: [grips, gripped, words('i me him her my he she by')],
    unless: /\b(?:used to|when i was|years ago|physio|massage|hairdresser|muscle|lump)\b/,
  },
  {
    id: 'deliberately',
    groups: [
      purpose,
      words('i myself him her baby'),
      words(
        'hurt cut burn took taken walked stepped crashed drove jumped fell dropped shook hit starved starving swallowed overdosed injected stopped eating',
      ),
    ],
    unless: /\b(?:annoy|wind me up|not on purpose|did not|ignor\w*|foul|late|avoid)\b/,
  },
  {
    id: 'own-life',
    groups: [ends, lives, ownLife],
    unless:
      /\b(?:took (?:his|her|their)|taken (?:his|her|their)|ended (?:his|her|their)|(?:he|she|they|who) (?:took|ended)|end of|own (?:business|home|company|flat|house|car|fault|way|place)|get my own life|have my own life|not|never)\b/,
  },
  {
    id: 'wish-life-over',
    groups: [
      wishes,
      words('life live living alive lives'),
      words('over end ended ends not never longer finish finished stop'),
    ],
    unless:
      /\b(?:live (?:with|in|here|near|on|alone|closer)|social life|love life|work life|wish (?:it|this) (?:was|were) over|living (?:with|in|on|at))\b/,
  },
  {
    id: 'no-reason-to-be',
    groups: [
      words('reason reasons point purpose worth sense'),
      words('no not nothing any without what whats hardly sure isnt lost'),
      words('live living alive exist existing life here carry wake breathing'),
    ],
    unless:
      /\b(?:no reason to (?:complain|worry|stay in)|point (?:of|in) (?:the|this|a|my (?:job|course))|worth (?:a|the|it to)|sense of|makes no sense|life insurance|living (?:with|in|here at)|carry on with|good reason|here (?:at|in|for) (?:work|the|this)|what is the reason|round here|at work|in this (?:job|town|house)|complaining|applying|ringing)\b/,
  },
  {
    id: 'tired-of-life',
    groups: [
      words('tired exhausted exhausting sick done finished hate hated hating loathe cannot enough weary fed'),
      words('alive living existing existence breathing'),
    ],
    unless:
      /\b(?:living (?:with|in|on|at|like|here|off|from|room|alone|conditions|situation|next|under|above|apart|together)|cost of living|glad to be alive)\b/,
  },
  {
    id: 'death-as-answer',
    groups: [
      words('death dying suicide dead'),
      words(
        'answer relief peace peaceful easier better best welcome escape solution option way comfort comforting freedom free only release kind friend',
      ),
    ],
    unless:
      /\b(?:(?:his|her|their|mums?|dads?|husbands?|wifes?|brothers?|sisters?|sons?|daughters?|friends?|fathers?|mothers?|nans?|of my) (?:own )?(?:death|suicide)|death of|since|after|died|(?:dad|mum|he|she|husband|wife|nan|dog|friend) (?:is|was) (?:dead|dying)|hospice|terminal|dead (?:good|easy|end|tired|best)|dying (?:for|to)|anniversary|way (?:to|of) (?:work|cope|deal)|prevention|awareness|best friend|only friend)\b/,
  },
  {
    id: 'crash-wanted',
    groups: [
      words('crash crashing crashed swerve swerving steer steering drive driving drove ram'),
      words('tree wall lorry lorries oncoming traffic barrier river road car cliff bridge'),
      words(
        'want wanted wanting thought thoughts think thinking urge tempted hope hoping hoped purpose deliberately imagine picture myself',
      ),
    ],
    unless:
      /\b(?:accident|someone|other driver|test|lessons?|licen[cs]e|think i (?:left|locked)|scared|frightened|anxious|anxiety|panic\w*|nervous|flashbacks?|ptsd|since (?:the|my)|job|work as|for a living|want to (?:drive|learn|sell|buy)|thinking of (?:selling|buying)|car (?:park|insurance|broke|died|is|was)|drive (?:to|past|over|home|up|down)|driving (?:to|me|over|past|instructor|job|up)|drove (?:to|past|over|home))\b/,
  },
  {
    id: 'fire-set',
    groups: [
      words('fire alight ablaze petrol arson'),
      words('set setting burn burning pour light'),
      words('house home flat car him her them me myself place school going want'),
    ],
    unless:
      /\b(?:alarm|bbq|barbecue|toast|camp|log|coal|wood|bonfire|stove|was set on fire|years ago|last year|light the|petrol (?:station|money)|fire (?:station|brigade|service|fighter))\b/,
  },
  {
    id: 'let-it-kill-me',
    groups: [careless, killers, words('me')],
    unless: /\b(?:killing me with|lol)\b/,
  },
];

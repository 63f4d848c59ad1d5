import { type TogetherRule, words } from './together-rule.ts';

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

/** Families of words that need no particular order. */
export const families: readonly TogetherRule[] = [
  {
    id: 'wish-not-to-be',
    groups: [wishes, notBeing, words('i me my never not something someone')],
    unless:
      /\b(?:memory clinic|where dad|killed it|drop dead|dead good|wake (?:the|him|her|them|up early|up earlier)|baby|gone (?:to|on|out|with|into|back|home|by|down|better|well|away on)|(?:pain|anxiety|feeling|headache|noise|debt|symptoms|fear|it|this) (?:would |will )?(?:be )?(?:gone|goes|disappear)|he had|she had|(?:dad|mum|he|she|nan|dog|they|cat) (?:was|were|had|has|is)(?: not| never)? (?:died|dead|gone|killed)|had not (?:died|gone)|not died|killing off|pass|phone|battery)\b/,
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
      /\b(?:(?:his|her|their|mums?|dads?|husbands?|wifes?|brothers?|sisters?|sons?|daughters?|friends?|fathers?|mothers?|nans?|of my) (?:own )?(?:death|suicide)|death of|since|after|died|signal|phone|battery|(?:dad|mum|he|she|husband|wife|nan|dog|friend) (?:is|was) (?:dead|dying)|hospice|terminal|dead (?:good|easy|end|tired|best)|dying (?:for|to)|anniversary|way (?:to|of) (?:work|cope|deal)|prevention|awareness|best friend|only friend)\b/,
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
];

import { groups } from './sayings/groups.ts';

/** What the words around a find make of it: taken back, long ago, or about something read or seen. */

/** Words that may stand between a `not` and what it takes back. Anything else in between, and it takes back nothing. */
const carriers: ReadonlySet<string> = new Set(
  'really actually any have had having want to think thinking about of or feel feeling like ever got plans plan thoughts thought the a an been be that going intention intent intend am i do did is are was were suicidal self harm harming hurt hurting myself anyone else and no at all currently poorly ill unsafe unwell in danger desire urge urges planning would will never not anything him her me us he she they nobody has tried try trying ever once even considered attempted thinking tempted wanted wished slightest least wish suicide killing ending question hearing hear hears wishing die kill end my life it for point home'.split(
    ' ',
  ),
);

const negators: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nobody', 'none', 'without', 'nor', 'neither']);

/** What carries a `not` over to the `I` that follows; before another word, `I` begins something of its own. */
const bearing: ReadonlySet<string> = new Set(
  'that like think if whether have had am was do did would as say mean ,'.split(' '),
);

/** A `not` that says nothing about what follows: it is about stopping, knowing, telling. */
const emptyNegation =
  /\b(?:not|never|no|nobody) (?:stop|help|know|knows|care|cares|sure|only|just|even|told|tell|telling|sleep|sleeping|cope|coping|eat|eating|ok|okay|well|joking|lying|way|longer|safe|point|reason|good|say if|matter|doubt|thought i|imagined|expected|believed)\b/;

/** Whether what stands right before the find takes it back. Looks at most nine words back. */
export const isNegated = (clause: string, start: number, found: string): boolean => {
  const before = clause.slice(0, start).trim().split(' ').slice(-9);
  const beginsAnew = (word: string, previous: string): boolean =>
    word === 'i' && previous !== '' && !bearing.has(previous);
  if (beginsAnew(found.split(' ')[0] ?? '', before.at(-1) ?? '')) return false;
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const word = before[place] ?? '';
    if (beginsAnew(word, before[place - 1] ?? '')) return false;
    if (negators.has(word)) return !emptyNegation.test(`${before.slice(place).join(' ')} ${found}`);
    if (!carriers.has(word)) return false;
  }
  return false;
};

const neverOccurred = /\bnever (?:once |even |ever )?(?:crossed|entered|been on) my mind\b(?! (?:until|till|before))/;

/** What follows a find and takes it back: `and I'm not`, `the answer is no`. */
const takingBack = [
  /^(?:question |thoughts |at all |or anything )?(?:, )?(?:and|which|because)? ?i (?:am|was|do|have|did|would) not$/,
  /^(?:questions? |thoughts )?(?:, )?(?:and )?(?:the answer )?is (?:a )?(?:definite |firm |clear )?(?:no|not at all|none|never)(?: ,.*)?$/,
  /^(?:is|was) not (?:something|an option|on my mind|a thought)\b/,
];

/** `Suicidal no`, as on a form. */
const answeredShortly = /^(?:thoughts )?,? ?(?:no|not at all|none|never)$/;

/** Whether a find is taken back after it was said. */
export const isTakenBack = (clause: string, end: number): boolean => {
  const after = clause.slice(end).trim();
  return (
    neverOccurred.test(clause) ||
    takingBack.some((words) => words.test(after)) ||
    (answeredShortly.test(after) && !/\bi\b/.test(clause))
  );
};

const asked =
  /\b(?:ask|asks|asked|asking|question|questions|form|said|ticked|tick|filled|thinks|thought|wrote|put|mentioned|worried)\b/;
const saidByTheWriter = /\bi (?:have |had |just |also |even )*(?:said|thought|wrote|put|mentioned|asked)\b/;
const denied =
  /^(?:(?:god|oh|well|honestly|definitely|absolutely|truthfully|and|the answer is|answer is) )*(?:no|nope|never|i (?:am|was|would|do|have|did) not|it is not)(?= ?(?:$|,|and|at all|suicidal|never|i am (?!going)|thank|it is|way))/;

/** `They asked if I wanted to die and I said no`, unless that was no true answer. */
const askedAndSaidNo =
  /\b(?:ask\w*|questions?|form)\b.*\bi (?:have )?(?:said|say|told \w+|answered|ticked|put|replied)(?: \w+){0,2} (?:no|none|not at all|never|zero|0)\b(?! (?:to|because(?! i (?:have|am|do|did|was|would) not))\b)|^(?:i )?(?:have )?(?:ticked|put|scored|answered) (?:\w+ )?(?:no|none|not at all|never|zero|0) (?:on|for|to|about) (?:the )?(?:questions?|one|part|bit|box)\b/;
const notTruly = /\b(?:lie|lied|lying|scared|truth|true|really do|ashamed|sectioned|taken away|social)\b/;

/** `My GP asked if I was suicidal. I'm not.` What follows takes back what was asked or said. */
export const isAskedAndDenied = (clause: string, next: string): boolean =>
  (asked.test(clause) && !saidByTheWriter.test(clause) && denied.test(next)) ||
  (askedAndSaidNo.test(clause) && !notTruly.test(clause) && !notTruly.test(next));

const longAgo =
  /\b(?:used to|(?:\d+|\w+) (?:years|decades) (?:ago|back)|years ago|decades ago|(?:when|after) i had|when i was (?:\w+ ){0,2}(?:\d+|young\w*|little|small|child\w*|kid|teen\w*|boy|girl|lad|school|uni\w*|college|student|care|army|using|(?:thir|four|fif|six|seven|eigh|nine)teen|[a-z]+ty|four|five|six|seven|eight|nine|ten|eleven|twelve)|in year \d+|from (?:age )?\d+ (?:to|until) \d+(?! (?:am|pm|every|each))|(?:\d+|\w+) years clean|as a (?:child|teenager|teen|kid|boy|girl|lad|young|student)|in my (?:teens|twenties|thirties|forties|youth|early|late)|(?<!since )(?:19|20)\d\d|(?<!\b(?:will|going|want|need|go|goes|gonna)\b.*)at (?:[5-9]|1\d)(?= i| in| when| and|$)|(?:ten|twenty|thirty|forty|fifty|\d+) years on|there was a time|(?:1[2-9]|[2-9]\d) months ago|back then|(?:in|during) (?:the )?(?:first )?lockdown|no urges (?:for|in)|long time ago|long behind|in the (?:past|eighties|nineties|sixties|seventies)|not for \w+ years|years since|(?:ok|okay|fine|well|better|safe) now|been well)\b/;
const stillSo =
  /\b(?:again|tonight|still|and now|most of the day|louder|worse than|i want to die|i am going to|all the time|right now|came back|lately|recently|relaps\w+|urges?)\b/;

/** `… but that was seven years ago`. */
const wasLongAgo =
  /^(?:and )?(?:that|this|it) (?:was|is) (?:\w+ ){0,4}(?:years|decades|ages|long time) (?:ago|back|since)\b/;

/** `I was suicidal last year, but I'm through that now.` */
const lastYear = /\b(?:last (?:year|spring|summer|autumn|winter)|months ago)\b/;
const overNow = /^(?:and )?i am (?:\w+ )?(?:through|over|past|better|well|fine|ok|okay|good)\b/;

/** Whether the clause tells of long ago, and not of now as well. */
export const isLongAgo = (clause: string, next: string): boolean =>
  (longAgo.test(clause) || wasLongAgo.test(next) || (lastYear.test(clause) && overNow.test(next))) &&
  !stillSo.test(clause);

const again =
  /(?<!\b(?:will|might|may|could|not|never|to|would|does) )\b(?:(?:(?:started|starting|starts|began|happening|come|came|crept|has come|doing it|is|are) (?:all over |up |back )?again|(?:come|came|crept|has come) back|(?:is|are) back(?! (?:at|in|to|home|with|on|from))|started back)|think about it (?:all the time|every|a lot|constantly|most)|relapsed)\b/;
const memories = /\b(?:nightmares?|flashbacks?|dreams?|panic|anxiety|insomnia)\b/;

/** Said of something that began again after all; a memory that comes back is not the thing itself. */
export const isStartedAgain = (clause: string): boolean => again.test(clause) && !memories.test(clause);

/** Words about danger that were read, seen or heard at work: what troubles the writer is something else. */
export const isTopic = (clause: string): boolean =>
  /\b(?:documentary|programme on|film|movie|novel|the book|in the book|series|podcast|leaflet|dissertation|essay|training|samaritans|crisis line|inquest|the news|on the news|i read that|as a (?:nurse|paramedic|police)|police officer|on shift|the ward|funeral director|game|games|my character|clay)\b/.test(
    clause,
  );

/** Said not to be meant. */
export const isKidding = (clause: string): boolean =>
  /\b(?:(?:only|just) (?:kidding|joking|messing)|drama queen|wrong box|autocorrect)\b/.test(clause);

/** `I don't want to die. Well, I do.` */
export const isContradicted = (clause: string): boolean =>
  /^(?:(?:well|actually|maybe|sometimes|no|ok|honestly|truth is|part of me|i think) ?,? ?)+i (?:do|am|would|might|want to|have)(?: sometimes| really| a bit)?$|^i was (?:last|yesterday|this|the other|on)\b.*|^here (?:i am|we are)(?: again)?$|^(?:\w+ ){0,2}i (?:do |still )?(?:think|thought|dream|fantasi[sz]e) about (?:it|that|them)\b|^(?:\w+ ){0,2}i (?:can not stop|keep|am always|am still) thinking (?:about|of) (?:it|that|them)\b|^(?:and )?i (?:lied|was lying)\b|^(?:and )?(?:that|it) (?:is|was) (?:a lie|not true)\b/.test(
    clause,
  );

const others = new Set('people apprentice customer children'.split(' '));

const isSomebodyElse = (word: string): boolean => groups.they?.has(word) === true || others.has(word);

/** They say it, want it or do it now: nothing settles that. */
const presently =
  /\b(?:(?:is|are|feels|feeling) (?:\w+ )?(?:suicidal|saying|going to|trying|threatening|cutting|self|talking|harming|planning|hurting)|wants to|says|keeps|threatens)\b/;

/** Whether a find is said of somebody else, and not as of now: they, and not `I`, are named last before its end. Where nobody is, the writer is meant. */
export const isOfSomebodyElse = (clause: string, end: number): boolean => {
  if (presently.test(clause)) return false;
  const named = clause
    .slice(0, end)
    .split(' ')
    .findLast((word) => word === 'i' || isSomebodyElse(word));
  return named !== undefined && named !== 'i';
};

const settled =
  /\b(?:(?:is|are|being|doing|getting|got) (?:(?!not|never|no)\w+ ){0,2}(?:better|fine|great|well|ok|okay|thriving|smashing|recovered|safe|happy|settled|supported|laughing|looked after)\b(?! from| enough| alone)|(?:is|are) (?:now |back )?home(?! alone| on)|(?:much|lots?|loads) (?:better|brighter|happier|calmer)|recovering|back (?:at|in|to) (?:work|school|college|uni|hospital)|(?:under|with|seen by) (?:the )?(?:crisis team|home treatment|camhs|mental health team)|out of hospital|last year|on a ward|sectioned|(?:has|had|having) (?:treatment|counselling)|(?:school|camhs|police|social worker|crisis team|services|staff|college|teachers?|tutors?|doctors?) (?:\w+ )?(?:dealt|sorted|sorting|handled|know|knows|involved)|came through|pulled through|died|passed away|funeral|inquest|bereaved)\b/;
const goesOn =
  /\b(?:tonight|right now|today|last night|this (?:morning|minute)|hours?|help (?:him|her|me|us)|i want|i am going|not safe|now (?:he|she|they)|keeps?|keeping|(?<!\bi )still|(?<!\b(?:laughing|smiling|herself|himself|well|better|eating|working|happy|up) )again)\b/;

/** Whether a text tells that something is over or in good hands, and of nothing that goes on. */
export const tellsOfSettled = (text: string): boolean => settled.test(text) && !goesOn.test(text);

const unwanted = /\b(?:ocd|pure o|(?:intrusive|unwanted|horrible) (?:\w+ ){0,3}(?:thoughts?|images?))\b/;
const neverMeant =
  /\b(?:ocd|pure o|(?:would|will|could) never|never (?:would|act|do|hurt|harm)|would not(?= (?:act|do|hurt|harm|\.)|$)|do not want to|horrif(?:y|ies|ied)|disgusts?|terrif(?:y|ies))\b/;
const mayBeMeant =
  /\b(?:voices?|urges?|plan|tonight|nearly|almost|alone with|not (?:sure|trust|stop myself|safe|control)|going to (?:do|hurt|kill)|scared (?:i|that i) (?:will|am going)|kill myself|die)\b/;

/** Thoughts of harm that come unwanted and are named so, by someone who shrinks from them, as with OCD. */
export const tellsOfUnwanted = (text: string): boolean =>
  unwanted.test(text) && neverMeant.test(text) && !mayBeMeant.test(text);

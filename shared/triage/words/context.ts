/** What the words around a find make of it: taken back, long ago, or about something read or seen. */

/** Words that may stand between a `not` and what it takes back. Anything else in between, and it takes back nothing. */
const carriers: ReadonlySet<string> = new Set(
  'really actually any have had having want to think thinking about of or feel feeling like ever got plans plan thoughts thought the a an been be that going intention intent intend am i do did is are was were suicidal self harm harming hurt hurting myself anyone else and no at all currently poorly ill unsafe unwell in danger desire urge urges planning would will never not anything him her me us he she they nobody has tried try trying ever once even considered attempted thinking tempted wanted wished slightest least wish suicide killing ending question hearing hear hears wishing'.split(
    ' ',
  ),
);

const negators: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nobody', 'none', 'without', 'nor', 'neither']);

/** A `not` that says nothing about what follows: it is about stopping, knowing, telling. */
const emptyNegation =
  /\b(?:not|never|no|nobody) (?:stop|help|know|knows|care|cares|sure|only|just|even|told|tell|telling|sleep|sleeping|cope|coping|eat|eating|ok|okay|well|joking|lying|way|longer|safe|point|reason|good|say if|matter|doubt|thought i|imagined|expected|believed)\b/;

/** Whether what stands right before the find takes it back. Looks at most nine words back. */
export const isNegated = (clause: string, start: number, found: string): boolean => {
  const before = clause.slice(0, start).trim().split(' ').slice(-9);
  for (let place = before.length - 1; place >= 0; place -= 1) {
    const word = before[place] ?? '';
    if (negators.has(word)) return !emptyNegation.test(`${before.slice(place).join(' ')} ${found}`);
    if (!carriers.has(word)) return false;
  }
  return false;
};

/** `… and I'm not`, `… I don't`: taken back after it was said. */
export const isTakenBack = (clause: string, end: number): boolean =>
  /^ ?(?:question |thoughts |at all |or anything )?(?:, )?(?:and|which|because)? ?i (?:am|was|do|have|did|would) not$/.test(
    clause.slice(end).trim(),
  );

const longAgo =
  /\b(?:used to|(?:\d+|\w+) (?:years|decades) (?:ago|back)|years ago|decades ago|when i (?:was|had)|as a (?:child|teenager|teen|kid|boy|girl|lad|young|student)|in my (?:teens|twenties|thirties|forties|youth|early|late)|(?<!since )(?:19|20)\d\d|at (?:[5-9]|1\d)(?= i| in| when| and|$)|(?:ten|twenty|thirty|forty|fifty|\d+) years on|there was a time|(?:1[2-9]|[2-9]\d) months ago|back then|(?:in|during) (?:the )?(?:first )?lockdown|no urges (?:for|in)|long time ago|long behind|in the (?:past|eighties|nineties|sixties|seventies)|not for \w+ years|years since|(?:ok|okay|fine|well|better|safe) now|been well)\b/;
const stillSo =
  /\b(?:again|tonight|still|and now|most of the day|louder|worse than|i want to die|i am going to|all the time|right now|came back|lately|recently)\b/;

/** Whether the clause tells of long ago, and not of now as well. */
export const isLongAgo = (clause: string): boolean => longAgo.test(clause) && !stillSo.test(clause);

/** Said of something that began again after all. */
export const startedAgain =
  /(?<!\b(?:will|might|may|could|not|to|would|does) )\b(?:(?:started|starting|starts|began|happening|come|came|crept|has come|is|are|doing it) (?:all over |up |back )?(?:again|back)|think about it (?:all the time|every|a lot|constantly|most)|relapsed)\b/;

/** Words about danger that were read, seen or heard at work: what troubles the writer is something else. */
export const isTopic = (clause: string): boolean =>
  /\b(?:documentary|programme on|film|movie|novel|the book|in the book|series|podcast|leaflet|dissertation|essay|training|samaritans|crisis line|inquest|the news|on the news|i read that|as a (?:nurse|paramedic|police)|police officer|on shift|the ward|funeral director|game|games|my character|clay)\b/.test(
    clause,
  );

/** Said not to be meant. */
export const isKidding = (clause: string): boolean =>
  /\b(?:(?:only|just) (?:kidding|joking|messing)|drama queen|wrong box|autocorrect|never (?:once |even |ever )?(?:crossed|entered) my mind(?! (?:until|till|before)))\b/.test(
    clause,
  );

/** `I don't want to die. Well, I do.` */
export const isContradicted = (clause: string): boolean =>
  /^(?:(?:well|actually|maybe|sometimes|no|ok|honestly|truth is|part of me|i think) ?,? ?)+i (?:do|am|would|might|want to|have)(?: sometimes| really| a bit)?$|^i was (?:last|yesterday|this|the other|on)\b.*|^here (?:i am|we are)(?: again)?$|^(?:\w+ ){0,2}i (?:do |still )?(?:think|thought|dream|fantasi[sz]e) about (?:it|that|them)\b/.test(
    clause,
  );

const somebodyElse =
  /\b(?:he|she|they|him|her|them|friend|mate|colleague|brother|sister|son|daughter|nephew|niece|cousin|pupil|student|apprentice|lad|girl|boy|neighbour|mum|dad|husband|wife|ex|partner|aunt|uncle|somebody|someone|people|patient|client|customer)\b/;
const settled =
  /\b(?:(?:is|are|doing|getting|got) (?:(?!not|never|no)\w+ ){0,2}(?:better|fine|great|well|ok|okay|thriving|smashing|recovered|safe|happy|settled|supported)\b(?! from| enough)|(?:has|had|having) (?:treatment|counselling)|(?:school|camhs|police|social worker|crisis team|services|teachers?) (?:\w+ )?(?:dealt|sorted|handled|know|knows|involved)|came through|pulled through|died|passed away|funeral|inquest|bereaved)\b/;
const goesOn =
  /\b(?:tonight|right now|again|still|today|last night|this (?:morning|minute)|hours?|help (?:him|her|me|us)|i want|i am going)\b/;

/** Said of somebody else, where the text says that it is over or in good hands, and nothing that goes on. */
export const isSettledForSomebodyElse = (clause: string, text: string): boolean =>
  somebodyElse.test(clause) && settled.test(text) && !goesOn.test(text);

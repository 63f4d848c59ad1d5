import { onFrom, type Script, type Turn, until, whole } from '../script.ts';

const where: readonly Turn[] = [['by the river in ZA1 1AA', /passed that on.*Is that OK\?/s]];

/** Safety answers, danger in words, and STOP. */
export const danger: readonly Script[] = [
  {
    that: 'not being safe is passed on at once, and where they are is asked first',
    turns: [...until('help-now'), ['2', /passed this on.*999.*Where are you now/s]],
    ends: { stage: 'asking', outcome: 'emergency', asked: 'where-now' },
  },
  {
    that: 'where they are is passed on, and the rest is still asked',
    turns: [
      ...until('help-now'),
      ['someone is hurt', 'Where are you now'],
      ['12 High Street ZA1 1AA', /passed that on.*999.*Is this for you/s],
      ['me', 'How can we help?'],
    ],
    ends: {
      stage: 'asking',
      outcome: 'emergency',
      holds: { 'where-now': '12 High Street ZA1 1AA', postcode: 'ZA1 1AA', 'for-whom': 'me' },
      happened: ['answers-added'],
    },
  },
  {
    that: 'where they are is asked again where nothing was said',
    turns: [...until('help-now'), ['2', 'Where are you now'], ['', /Any words will do.*999/s]],
    ends: { stage: 'asking', outcome: 'emergency', asked: 'where-now' },
  },
  {
    that: 'needing to talk today leaves an urgent referral behind',
    turns: [...until('help-now'), ['3', /passed this on.*Your reference is.*Is this for you/s]],
    ends: { stage: 'asking', outcome: 'urgent', asked: 'for-whom' },
  },
  {
    that: 'thoughts now are an emergency, and the plan is still asked',
    turns: [
      ...until('life-thoughts'),
      ['4', /passed this on.*Have you thought about how/s],
      ['3', /passed.*alone now/s],
    ],
    ends: { stage: 'asking', outcome: 'emergency', holds: { 'life-thoughts': 'now', plan: 'have-means' } },
  },
  {
    that: 'thoughts that come and pass leave a referral, and a plan raises it',
    turns: [
      ...until('life-thoughts'),
      ['sometimes', /passed this on.*thought about how/s],
      ['thought how', /alone now/],
      ['2', 'Your reference is'],
    ],
    ends: { stage: 'sent', outcome: 'urgent', holds: { plan: 'thought-how' }, happened: ['answers-added'] },
  },
  {
    that: 'harm that is told last is passed on with whom to ring',
    turns: [...until('harm-from-others'), ['yes now', /passed this on.*999/s]],
    ends: { stage: 'sent', outcome: 'urgent', holds: { 'harm-from-others': 'yes-now' } },
  },
  {
    that: 'a safety answer after sending is passed on too',
    turns: [...whole, ['more', 'hurt yourself'], ['yes', /passed this on.*999.*Is anyone else in danger/s]],
    ends: { stage: 'asking', outcome: 'urgent', holds: { 'self-harm-recent': 'yes' } },
  },
  {
    that: 'BACK after a safety answer takes nothing away from the referral',
    turns: [...until('help-now'), ['3', 'Is this for you'], ['back', 'hurt or not safe'], ['4', 'Is this for you']],
    ends: { stage: 'asking', outcome: 'urgent' },
  },
  {
    that: 'somebody with voices and a new baby is not left to wait',
    turns: [...until('concerns-short'), ['1 4', /passed this on.*get in the way/s]],
    ends: { stage: 'asking', outcome: 'emergency' },
  },
  {
    that: 'leaving hospital leaves a referral at once',
    turns: [...until('concerns-short'), ['leaving hospital', /passed this on/]],
    ends: { stage: 'asking', outcome: 'soon' },
  },
  {
    that: 'danger in a first text is answered before anything else and kept as a concern',
    turns: [['I am going to kill myself tonight', /999.*111.*Where are you now/s]],
    ends: { stage: 'consent', outcome: 'emergency', asked: 'where-now' },
  },
  {
    that: 'after danger and a place agreement is asked, and a yes goes on in the same referral',
    turns: [
      ['I want to kill myself now', 'Where are you now'],
      ...where,
      ['yes', 'Is this for you?'],
      ['me', 'call you?'],
      ['Sam', 'safe for you'],
    ],
    ends: {
      stage: 'asking',
      outcome: 'emergency',
      holds: { postcode: 'ZA1 1AA', 'for-whom': 'me', 'call-me': 'Sam' },
      happened: ['answers-added'],
    },
  },
  {
    that: 'somebody who told danger and then says no is not asked more, and the concern stays',
    turns: [['I want to kill myself now', 'Where are you now'], ...where, ['no', /not ask more.*999/s]],
    ends: { stage: 'goodbye', outcome: 'none' },
  },
  {
    that: 'danger while agreement is asked is answered at once',
    turns: [
      ['hi', 'Is that OK?'],
      ['I have taken an overdose', /999.*Where are you now/s],
    ],
    ends: { stage: 'consent', outcome: 'emergency' },
  },
  {
    that: 'danger after sending reaches the referral, and the reply never repeats it',
    turns: [...whole, ['I am going to end my life tonight', /999.*111.*passed your words/s]],
    ends: { stage: 'sent', outcome: 'emergency', happened: ['danger-seen'] },
  },
  {
    that: 'danger after STOP is answered all the same',
    turns: [...whole, ['STOP', 'no more texts'], ['I am going to kill myself', /999.*passed your words/s]],
    ends: { stage: 'sent', outcome: 'emergency', happened: ['routine-words-stopped', 'danger-seen'] },
  },
  {
    that: 'danger after a goodbye is answered and kept',
    turns: [
      ['hi', 'Is that OK?'],
      ['no', 'kept nothing'],
      ['I am going to kill myself', /999.*Where are you now/s],
    ],
    ends: { stage: 'consent', outcome: 'emergency' },
  },
  {
    that: 'danger with STOP in it is danger',
    turns: [...until('age'), ['stop I am going to kill myself', /999/]],
    ends: { stage: 'asking', outcome: 'emergency', asked: 'where-now' },
  },
  {
    that: 'words that worry in a first text are kept as a concern and answered with whom to talk to',
    turns: [['I cut myself again last night', /111 and press 2.*Text YES/s]],
    ends: { stage: 'consent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'a first text in a language that nobody here reads by rule is kept for a person to read soon',
    turns: [['Nie chce zyc i jest mi bardzo zle', /This is Northfield Line.*A person will read.*111.*999.*Text YES/s]],
    ends: {
      stage: 'consent',
      outcome: 'comprehensive-assessment',
      holds: { story: 'Nie chce zyc i jest mi bardzo zle' },
      readSoon: true,
    },
  },
  {
    that: 'so is one in other letters, and after a no it stays with that person',
    turns: [
      ['میں مرنا چاہتا ہوں', /111.*999/s],
      ['no', /not ask more.*999/s],
    ],
    ends: { stage: 'goodbye', outcome: 'none' },
  },
  {
    that: 'another language before the yes is read soon after a greeting too',
    turns: [
      ['hi', 'Is that OK?'],
      ['Dwi ddim yn iawn', /111.*999.*Text YES/s],
      ['yes', 'hurt or not safe'],
    ],
    ends: {
      stage: 'asking',
      outcome: 'comprehensive-assessment',
      holds: { story: 'Dwi ddim yn iawn' },
      readSoon: true,
    },
  },
  {
    that: 'a story in another language is passed on at once, with whom to talk to',
    turns: [...until('story'), ['Nie mam siły i nie chcę żyć', /passed this on.*999.*111.*call you/s]],
    ends: { stage: 'asking', outcome: 'comprehensive-assessment', readSoon: true },
  },
  {
    that: 'another language where an age was asked is passed on, and the age is asked again',
    turns: [...until('age'), ['Я не хочу жить', /111.*How old/s]],
    ends: { stage: 'asking', outcome: 'comprehensive-assessment', asked: 'age', readSoon: true },
  },
  {
    that: 'a name in other letters is a name',
    turns: [...until('call-me'), ['محمد', 'safe for you']],
    ends: { stage: 'asking', outcome: 'none', holds: { 'call-me': 'محمد' } },
  },
  {
    that: 'another language after sending is read soon, and answered with whom to call',
    turns: [...whole, ['Nie mam siły', /999.*111.*read them soon/s]],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['words-added'], readSoon: true },
  },
  {
    that: 'danger after words in another language is an emergency, and where they are is asked first',
    turns: [
      ['Dwi ddim yn iawn', /111/],
      ['I am going to kill myself', /999.*Where are you now/s],
      ['12 High Street ZA1 1AA', /passed that on.*Is that OK/s],
    ],
    ends: { stage: 'consent', outcome: 'emergency', holds: { postcode: 'ZA1 1AA' }, happened: ['danger-seen'] },
  },
  {
    that: 'words that worry in the middle are passed on at once',
    turns: [
      ...until('story'),
      ['I feel worthless and I cut myself', /111.*call you/s],
      ...onFrom('call-me').slice(0, 1),
    ],
    ends: { stage: 'asking', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'words that worry after sending are answered with whom to talk to',
    turns: [...whole, ['I cut myself again', /999.*111/s]],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['words-added'] },
  },
  {
    that: 'WORSE is passed on with whom to ring',
    turns: [...whole, ['its getting worse', /passed it on.*999/s]],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['got-worse'] },
  },
  {
    that: 'WORSE in the middle leaves a referral and asks on',
    turns: [...until('age'), ['worse', /999.*111.*How old/s]],
    ends: { stage: 'asking', outcome: 'comprehensive-assessment', asked: 'age', happened: ['got-worse'] },
  },
  {
    that: 'WORSE and BETTER while telling more are passed on too',
    turns: [
      ...whole,
      ['MORE', 'hurt yourself'],
      ['worse', /passed it on.*999/s],
      ['better', 'Your place stays as it is'],
    ],
    ends: {
      stage: 'asking',
      outcome: 'comprehensive-assessment',
      asked: 'self-harm-recent',
      happened: ['got-worse', 'words-added'],
    },
  },
  {
    that: 'WORSE after something was passed on in the middle is passed on with whom to ring',
    turns: [...until('help-now'), ['3', 'passed this on'], ['WORSE', /passed it on.*999/s], ['me', 'How can we help']],
    ends: { stage: 'asking', outcome: 'urgent', happened: ['got-worse'] },
  },
  {
    that: 'STOP is said once, and a second STOP is silent',
    turns: [...whole, ['STOP', 'no more texts'], ['stop', null]],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['routine-words-stopped'] },
  },
  {
    that: 'STOP as a first text is a goodbye, and a later text begins as any other',
    turns: [
      ['Stop', 'no more texts'],
      ['hello', 'Is that OK?'],
    ],
    ends: { stage: 'consent', outcome: 'none' },
  },
  {
    that: 'START after STOP brings texts back',
    turns: [...whole, ['Stop.', 'Text START'], ['start', 'we will text you again']],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      happened: ['routine-words-stopped', 'routine-words-resumed'],
    },
  },
  {
    that: 'START before the yes says what comes next',
    turns: [
      ['hi', 'Is that OK?'],
      ['stop', 'no more texts'],
      ['START', /text you again. Text YES to start/],
    ],
    ends: { stage: 'consent', outcome: 'none' },
  },
  {
    that: 'not being safe after words that worried is answered with 999',
    turns: [
      ['I cut myself again', /111.*Text YES/s],
      ['yes', 'hurt or not safe'],
      ['not safe', /passed this on to a person now.*999.*Where are you/s],
    ],
    ends: { stage: 'asking', outcome: 'emergency', asked: 'where-now' },
  },
  {
    that: 'START in the middle of the questions asks on',
    turns: [...until('age'), ['stop texts', 'no more texts'], ['START', /text you again.*How old/s]],
    ends: { stage: 'asking', outcome: 'none', asked: 'age' },
  },
  {
    that: 'after STOP a text of their own is still answered',
    turns: [...until('age'), ['unsubscribe', 'no more texts'], ['34', 'Any of these']],
    ends: { stage: 'asking', outcome: 'none', holds: { age: 34 } },
  },
  {
    that: '"Stop the voices please" is somebody talking to us',
    turns: [
      ['Stop the voices please', 'Is that OK?'],
      ['yes', 'hurt or not safe'],
    ],
    ends: { stage: 'asking', outcome: 'none', holds: { story: 'Stop the voices please' } },
  },
  {
    that: 'STOP in the middle of a sentence after sending does not opt out',
    turns: [...whole, ['I cannot stop crying today', 'added this for the person']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['words-added'] },
  },
  {
    that: '"End it all" is not an opt-out',
    turns: [...until('story'), ['I just want to end it all', /999|111/]],
    ends: { stage: 'asking', outcome: 'emergency' },
  },
  {
    that: 'cancel my appointment is passed on and is not an opt-out',
    turns: [...whole, ['cancel my appointment on Monday', 'added this']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['words-added'] },
  },
];

import { onAfter, onFrom, type Script, until, whole } from '../script.ts';

/** Commands, unclear answers and second thoughts. */
export const changingMinds: readonly Script[] = [
  {
    that: 'BACK takes the last answer back and asks again',
    turns: [...until('age'), ['back', 'Where do you live'], ['ZA2 1AA', 'How old'], ...onFrom('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { postcode: 'ZA2 1AA' } },
  },
  {
    that: 'BACK twice goes two questions back',
    turns: [
      ...until('age'),
      ['go back', 'Where do you live'],
      ['Back!', 'safe for you'],
      ['2', 'Where do you live'],
      ...onFrom('postcode'),
    ],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { 'safe-contact': ['voicemail-ok'] } },
  },
  {
    that: 'BACK at the first question says so and asks it',
    turns: [...until('help-now'), ['back', 'That was the first question.']],
    ends: { stage: 'asking', outcome: 'none', asked: 'help-now' },
  },
  {
    that: 'BACK brings a skipped question back',
    turns: [...until('age'), ['skip', 'Any of these'], ['back', 'How old'], ['61', 'Any of these'], ...onAfter('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { age: 61 } },
  },
  {
    that: 'LATER keeps the answers, and a hello goes on where it stopped',
    turns: [...until('age'), ['later', '3 days'], ['hi', 'How old'], ...onFrom('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { age: 34 } },
  },
  {
    that: 'a few words before the yes begin the story, and more is asked for',
    turns: [
      ['its for my mum', 'Is that OK?'],
      ['yes', 'hurt or not safe'],
      ['4', 'Is this for you?'],
      ['me', 'You told us a little already'],
      ['She has not been herself since the fall', 'call you'],
    ],
    ends: {
      stage: 'asking',
      outcome: 'none',
      holds: { story: 'its for my mum\nShe has not been herself since the fall' },
    },
  },
  {
    that: 'a few words are kept where no more is said',
    turns: [
      ['I cant stop crying', 'Is that OK?'],
      ['yes', 'hurt or not safe'],
      ['need to talk today', /passed this on.*Is this for you/s],
      ['me', 'You told us a little already'],
      ['SKIP', 'call you'],
    ],
    ends: { stage: 'asking', outcome: 'urgent', holds: { story: 'I cant stop crying' } },
  },
  {
    that: 'a first text that tells the story is never asked for again',
    turns: [
      ['I have hardly slept since my job went in March', 'Is that OK?'],
      ['yes', 'hurt or not safe'],
      ['4', 'Is this for you?'],
      ['me', 'call you'],
    ],
    ends: { stage: 'asking', outcome: 'none', asked: 'call-me' },
  },
  {
    that: 'no idea is not a no',
    turns: [...until('help-now'), ['no idea', 'Which is closest']],
    ends: { stage: 'asking', outcome: 'none', asked: 'help-now' },
  },
  {
    that: 'somebody under 18 is told of a line for them',
    turns: [...until('age'), ['15', /0800 1111.*Any of these/s]],
    ends: { stage: 'asking', outcome: 'none', holds: { age: 15 } },
  },
  {
    that: 'a YES after LATER is not read as an answer',
    turns: [...until('help-now'), ['not now', '3 days'], ['Yes', 'hurt or not safe']],
    ends: { stage: 'asking', outcome: 'none', asked: 'help-now', holds: { 'help-now': undefined } },
  },
  {
    that: 'DELETE forgets the draft and says goodbye',
    turns: [...until('age'), ['delete', 'We have deleted your answers']],
    ends: { stage: 'goodbye', outcome: 'none', holds: { story: undefined, 'call-me': undefined } },
  },
  {
    that: 'somebody who deleted and texts again starts afresh',
    turns: [...until('age'), ['delete my answers', 'deleted'], ['hello', 'Is that OK?'], ['yes', 'hurt or not safe']],
    ends: { stage: 'asking', outcome: 'none', asked: 'help-now', holds: { postcode: undefined } },
  },
  {
    that: 'DELETE after sending leaves the referral with its team, and says so',
    turns: [...whole, ['delete', 'stays with the person who helps you']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'WEB gives the address and leaves the question open',
    turns: [
      ...until('age'),
      ['web', /https:\/\/northfield\.example\/m\/[0-9A-Z]{11}\n.*number to type in/s],
      ...onFrom('age'),
    ],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'WEB as a first text says who we are and whom to ring, and gives a link',
    turns: [
      ['web', /Hello, this is Northfield Line.*https:\/\/northfield\.example\/m\/.*999/s],
      ['yes', 'hurt or not safe'],
    ],
    ends: { stage: 'asking', outcome: 'none', asked: 'help-now' },
  },
  {
    that: 'WEB after sending leads to what we have',
    turns: [...whole, ['link', 'https://northfield.example/m/']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'HELP in the middle says what can be texted and whom to ring',
    turns: [...until('age'), ['help', /BACK.*999/s], ...onFrom('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'HELP as a first text says who we are and whom to ring',
    turns: [['HELP', /999.*111/s]],
    ends: { stage: 'consent', outcome: 'none' },
  },
  {
    that: 'HELP after sending says what can be texted',
    turns: [...whole, ['help', /CODE.*999/s]],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'CALL as a first text leaves a referral with a call to make, and needs no answers',
    turns: [['call me', 'A person will ring you on this number. Your reference is']],
    ends: { stage: 'consent', outcome: 'comprehensive-assessment', happened: ['call-asked'] },
  },
  {
    that: 'after CALL the questions can still be answered, into the same referral',
    turns: [
      ['C', 'Your reference is'],
      ['yes', 'hurt or not safe'],
      ...onFrom('help-now').slice(0, -1),
      ['1', 'Your reference is'],
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      happened: ['call-asked'],
      holds: { 'call-me': 'Sam', age: 34 },
    },
  },
  {
    that: 'CALL in the middle leaves a referral and asks on',
    turns: [...until('age'), ['talk to a person', /asked a person to ring you.*How old/s], ...onFrom('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['call-asked'], holds: { age: 34 } },
  },
  {
    that: 'nobody having called is heard in the middle too, and is no age of one',
    turns: [...until('age'), ['no one has called', /asked a person to ring you.*How old/s]],
    ends: { stage: 'asking', outcome: 'comprehensive-assessment', happened: ['call-asked'], holds: { age: undefined } },
  },
  {
    that: 'an unclear answer is asked again differently, then a person is offered',
    turns: [
      ...until('age'),
      ['purple', 'as a number, like 34'],
      ['green', /CALL.*SKIP/],
      ['34', 'Any of these'],
      ...onAfter('age'),
    ],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { age: 34 } },
  },
  {
    that: 'a number that is no choice is asked again',
    turns: [...until('impact'), ['7', 'How hard is it'], ['3', 'ending your life'], ...onAfter('impact')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { impact: 'most-days' } },
  },
  {
    that: 'nearly 18 is not 18',
    turns: [...until('age'), ['nearly 18', 'as a number'], ['17', 'Any of these'], ...onAfter('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { age: 17 } },
  },
  {
    that: 'two choices where one fits are asked again',
    turns: [...until('impact'), ['1 and 3', 'How hard is it'], ['1', 'ending your life'], ...onAfter('impact')],
    ends: { stage: 'sent', outcome: 'community-support', holds: { impact: 'a-little' } },
  },
  {
    that: 'a paragraph in the middle of a question joins the story, and the question is asked again',
    turns: [
      ...until('impact'),
      ['sorry the phone rang it was my sister about the funeral', /We have kept your words.*How hard is it/s],
      ['2', 'ending your life'],
      ...onAfter('impact'),
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: { story: 'I feel low since my job went\nsorry the phone rang it was my sister about the funeral' },
    },
  },
  {
    that: 'no to the first question leaves nothing behind',
    turns: [
      ['hi', 'Is that OK?'],
      ['no thanks', 'We have kept nothing'],
    ],
    ends: { stage: 'goodbye', outcome: 'none' },
  },
  {
    that: 'somebody who said no and then comes back is welcome',
    turns: [
      ['hi', 'Is that OK?'],
      ['no', 'We have kept nothing'],
      ['changed my mind', 'Is that OK?'],
      ['yes please', 'hurt or not safe'],
    ],
    ends: { stage: 'asking', outcome: 'none', asked: 'help-now' },
  },
  {
    that: 'an unclear word about agreement is asked again, then a person is offered',
    turns: [
      ['hi', 'Is that OK?'],
      ['what is this', 'We can only go on if'],
      ['who', 'Would you like a person to ring you?'],
      ['call', 'A person will ring you'],
    ],
    ends: { stage: 'consent', outcome: 'comprehensive-assessment', happened: ['call-asked'] },
  },
  {
    that: 'a wrong number that says so is asked once more and can leave it',
    turns: [
      ['are you the plumber', 'Is that OK?'],
      ['sorry wrong number', 'We can only go on if'],
      ['no', 'We have kept nothing'],
    ],
    ends: { stage: 'goodbye', outcome: 'none' },
  },
  {
    that: 'emoji, a picture alone and an empty text are each answered',
    turns: [
      ['👍', 'Is that OK?'],
      ['', 'We can only go on if'],
      ['ok', 'hurt or not safe'],
      ['', 'want to get this right'],
      ['🙂', /CALL.*SKIP/],
      ['4️⃣', 'Is this for you?'],
    ],
    ends: { stage: 'asking', outcome: 'none', asked: 'for-whom' },
  },
  {
    that: 'somebody who says it is better afterwards keeps their place',
    turns: [...whole, ['better', 'Your place stays as it is']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['words-added'] },
  },
];

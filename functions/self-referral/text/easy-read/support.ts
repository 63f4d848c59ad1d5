import type { support } from '../en/support.ts';

export const easySupport: typeof support = {
  title: 'Things that can help now',
  lead: 'Here are some things you can do today. You do not need a reference here.',
  worse: 'Is it getting worse?',
  worseBody: 'Tell us. Or call now.',
  worseLink: 'It is getting worse',
  helpNowLink: 'Help now',
  topicsTitle: 'What can you do now?',
  firstTitle: 'You can start with this',
  othersTitle: 'More things that can help',
  near: {
    title: 'Groups near you',
    nearYours: 'This is near your postcode:',
    elsewhere: 'You can look at a new place too.',
    lead: 'Write your postcode. We show you what is near. We do not keep it.',
    label: 'Write your postcode',
    hint: 'Write it like this: ZA1 1AA. No home? Write a town.',
    problem: 'Write a postcode. Like ZA1 1AA. Or write a town.',
    button: 'Show me',
    resultTitle: 'This is near you',
    none: 'We found no group there. Ask us to ring you. We look with you.',
    when: 'Day and time',
    where: 'Place',
    phone: 'Call',
    email: 'Write to',
    cost: 'Price',
    site: 'See their page',
    again: 'Look at a new place',
  },
  plan: {
    title: 'My plan to stay safe',
    link: 'Make a plan to stay safe',
    lead: 'A plan can help on bad days. Use your own words. You can print it. We keep it for 7 days.',
    fields: {
      signs: { label: 'What do I feel when it gets bad?', hint: 'Like: I cannot sleep.' },
      myself: { label: 'What can I do?', hint: 'Like: go for a walk.' },
      people: { label: 'Where can I go?', hint: 'Like: to a friend. Or to a shop.' },
      ask: { label: 'Who can I ask for help?', hint: 'Write names and numbers.' },
      safer: { label: 'What can hurt me at home?', hint: 'Put it away. Or give it to someone.' },
      reasons: { label: 'What do I love?', hint: 'Like: my cat. My mum. The sea.' },
    },
    save: 'Keep the plan',
    share: 'Show it to my team',
    print: 'Print it now',
    kept: 'We keep your plan here for 7 days. Print it. Or take a picture.',
    shared: 'Your team can see your plan.',
    callTitle: 'Who can I call?',
    empty: 'Write in your plan first. Then show it to your team.',
    tooLong: 'This is too long. Write up to 1,000 letters.',
  },
  topics: {
    'right-now': {
      title: 'It is all too much',
      body: [
        'Put your feet on the floor. Breathe in and count to 4. Breathe out and count to 6. Do it 10 times.',
        'Look around you. Say 5 things that you see.',
        'Wait 10 minutes. Bad feelings come and go.',
      ],
    },
    low: {
      title: 'I feel sad',
      body: [
        'Do one small thing each day. Like: wash your face.',
        'Do one thing that you liked before.',
        'Tell one person how you are.',
      ],
    },
    worry: {
      title: 'I worry a lot',
      body: [
        'Write down what you worry about. Pick one thing that you can do.',
        'Worry for 20 minutes a day. Do it at the same time. Do not do it in bed.',
        'Drink less coffee. Look at less bad news.',
      ],
    },
    sleep: {
      title: 'I cannot sleep',
      body: [
        'Get up at the same time each day.',
        'Are you still awake? Get up. Do something quiet.',
        'Put your phone away from your bed.',
      ],
    },
    voices: {
      title: 'I hear or see things',
      body: [
        'You are not the only one.',
        'Music or a talk can help.',
        'Does a voice tell you to hurt someone? Call 111. Then choose mental health. Or call 999.',
      ],
    },
    'money-and-housing': {
      title: 'Help with money or a home',
      body: [
        'Citizens Advice helps with money. It is free. Ring 0800 144 8848.',
        'Do you owe money? StepChange can help. Ring 0800 138 1111.',
        'No bed for the night? Ring your council. Or ring Shelter: 0808 800 4444.',
      ],
    },
    caring: {
      title: 'I look after someone',
      body: ['You can get help too. The council can look at what you need.', 'Carers UK can help. Ring 0808 808 7777.'],
      link: { href: '/carer', label: 'Ask for help for you' },
    },
    advocate: {
      title: 'I want someone to speak up for me',
      body: [
        'This person is called an advocate. They are on your side. They do not work for us.',
        'Do you want one? Tell us when we talk.',
      ],
    },
    forces: {
      title: 'I was in the army, navy or RAF',
      body: ['Op COURAGE can help you. It is from the NHS.', 'Combat Stress can ring you. Ring 0800 138 1619.'],
    },
  },
};

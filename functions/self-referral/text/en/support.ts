export const support = {
  title: 'Support while you wait',
  lead: 'You do not have to wait with nothing. Here are things that can help today. You need no reference to use this page.',
  worse: 'If things get worse',
  worseBody: 'Tell us, or call someone now.',
  worseLink: 'Things got worse',
  helpNowLink: 'Get help now',
  topicsTitle: 'What can help now',
  near: {
    title: 'Groups and services near you',
    lead: 'Put in your postcode to see what is on near you. We do not keep it.',
    label: 'Your postcode',
    hint: 'Like ZA1 1AA. If you have no home, put the name of a town.',
    problem: 'Put a postcode, like ZA1 1AA, or the name of a town',
    button: 'Show what is near',
    resultTitle: 'Near you',
    none: 'We found nothing listed there yet. A connector can help you look: ask for a call.',
    when: 'When',
    where: 'Where',
    phone: 'Phone',
    email: 'Email',
    cost: 'Cost',
    site: 'Their website',
    again: 'Look somewhere else',
  },
  plan: {
    title: 'Your safety plan',
    link: 'Write a plan to stay safe',
    lead: 'A plan for the hard moments, in your own words. Fill in what you like. You can print it, keep it here for a week, and share it with your team.',
    fields: {
      signs: { label: 'How do I notice that things get hard?', hint: 'Thoughts, feelings, places or times of day.' },
      myself: { label: 'What can I do by myself?', hint: 'Something that helped before: a walk, music, a shower.' },
      people: { label: 'Where can I go, or who takes my mind off it?', hint: 'A café, a friend, a club.' },
      ask: { label: 'Whom can I tell and ask for help?', hint: 'Names and numbers.' },
      safer: {
        label: 'How can I make the place around me safer?',
        hint: 'Put away, give to someone, or lock up what could hurt me.',
      },
      reasons: { label: 'What matters to me?', hint: 'People, animals, hopes, small things.' },
    },
    save: 'Keep my plan',
    share: 'Share it with my team',
    print: 'Print it',
    kept: 'Your plan is kept in this browser’s visit for a week. Print it or take a picture to have it for good.',
    shared: 'Your team can see your plan now.',
    callTitle: 'Whom to call in a hard moment',
    tooLong: 'Make this shorter: up to 1,000 letters and spaces',
  },
  topics: [
    {
      title: 'When it is too much right now',
      body: [
        'Put both feet on the floor. Breathe in while you count to 4, and out while you count to 6. Do it ten times.',
        'Look around. Name 5 things you see, 4 you can touch, 3 you hear, 2 you smell and 1 you taste.',
        'Wait ten minutes before you do anything. Strong feelings come in waves, and waves pass.',
      ],
    },
    {
      title: 'When you feel low',
      body: [
        'Do one small thing at a set time each day: open the curtains, wash your face, step outside.',
        'Plan one thing that you used to like, even when you do not feel like it. Feeling often follows doing.',
        'Tell one person how you are. A text counts.',
      ],
    },
    {
      title: 'When worry will not stop',
      body: [
        'Write each worry down. Mark the ones you can do something about, and choose one first step.',
        'Put the rest off to a worry time: 20 minutes a day, always the same time, never in bed.',
        'Cut down coffee, energy drinks and late news for a week, and see what changes.',
      ],
    },
    {
      title: 'When you cannot sleep',
      body: [
        'Get up at the same time each day, also after a bad night.',
        'If you lie awake for what feels like 20 minutes, get up. Do something quiet in a dim room until you are sleepy.',
        'Keep the phone out of reach. A cheap alarm clock does the same job.',
      ],
    },
    {
      title: 'When you hear or see things that others do not',
      body: [
        'You are not the only one. Many people do, for many reasons.',
        'Music, humming or a talk with someone can make voices quieter for a while.',
        'If they tell you to hurt yourself or others, call 999. Or call 111 and choose the mental health option.',
      ],
    },
    {
      title: 'Money and housing',
      body: [
        'Citizens Advice helps with money, debt, benefits and landlords. It is free: 0800 144 8848.',
        'StepChange helps with debt: 0800 138 1111. Ask about “breathing space”: it can stop letters and interest while you get help.',
        'If you have nowhere to sleep tonight, call your council. Or call Shelter on 0808 800 4444.',
      ],
    },
    {
      title: 'If you look after someone',
      body: [
        'You have a right to a carer’s assessment: your council looks at what you need yourself. It does not matter what help the other person gets.',
        'Carers UK listens and explains: 0808 808 7777.',
      ],
      link: { href: '/carer', label: 'Ask for your own support here' },
    },
    {
      title: 'Someone to speak up with you',
      body: [
        'An advocate is on your side. They help you say what you want and understand your rights. They do not work for us.',
        'Tell us that you would like one, when you talk with us or under “Add something”.',
      ],
    },
    {
      title: 'If you served in the armed forces',
      body: [
        'Op COURAGE is the NHS help for people who served, and for those about to leave.',
        'Combat Stress rings back at any hour: 0800 138 1619.',
      ],
    },
  ],
};

export const carer = {
  title: 'If you look after someone',
  lead: 'You can ask for help for them, ask for support for yourself, or tell their team something. We can always listen. What we may tell you, the person decides.',
  referTitle: 'Ask for help for them',
  referBody: 'The same ten questions, about them. Best with them beside you, or with their yes.',
  referButton: 'Ask for help for someone',
  supportTitle: 'Support for you',
  supportBody: 'Caring is hard work. You have a right to an assessment of your own needs.',
  name: 'Your name',
  phone: 'Your phone number',
  postcode: 'Your postcode',
  needs: 'What would help you? You can leave this empty.',
  supportButton: 'Please ring me about support for me',
  tellTitle: 'Tell their team something',
  tellBody:
    'You can do this at any time. We do not have to ask anybody before we listen. We cannot tell you anything about them unless they said so.',
  reference: 'Their reference, if you have it',
  who: 'Who is it about, and how can we reach them? Leave this empty if you have their reference.',
  words: 'What should we know?',
  tellButton: 'Tell the team',
  thanksTitle: 'Thank you',
  thanks: 'We have it. A person reads it within one working day, and at once if someone is in danger.',
  wordsProblem: 'Write a few words',
};

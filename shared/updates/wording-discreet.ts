import type { Telling } from './telling.ts';
import type { Sentence } from './wording.ts';

/**
 * For someone who did not say that we may say who we are: nothing here says what this is about, and nothing a worker
 * wrote is repeated. All of it can be read behind the link, after signing in.
 */
export function discreetWords(telling: Telling): readonly Sentence[] {
  if (telling.toCarer) return toCarer(telling);
  return [...said(telling), { text: readMore(telling) }];
}

const readMore = ({ link }: Telling): string => `See ${link}`;

const toCarer = (_: Telling): readonly Sentence[] => [
  { text: 'Someone you know asked us to let you know that things are moving.' },
  { text: 'They can tell you more.' },
];

const by = ({ nextBy }: Telling): readonly Sentence[] =>
  nextBy === '' ? [] : [{ text: `You will hear from someone by ${nextBy}.` }];

function said(telling: Telling): readonly Sentence[] {
  const { kind, when, reference } = telling;
  switch (kind) {
    case 'acknowledgement':
      return acknowledged(telling);
    case 'picked-up':
      return [{ text: 'Someone is now looking at what you sent.' }, ...by(telling)];
    case 'contact-attempted':
      return [{ text: 'We tried to reach you today and will try again.' }];
    case 'contacted':
      return [{ text: 'Thank you for talking with us. You can see what comes next.', canGo: true }];
    case 'message':
      return [{ text: 'There is a message for you.' }];
    case 'wait':
      return [{ text: 'There is news for you about how long things will take.' }];
    case 'times-offered':
      return [{ text: 'There are some times for you to choose from.' }];
    case 'appointment':
      return [{ text: `A time is set for you: ${when}.` }];
    case 'appointment-reminder':
      return [{ text: `A reminder: ${when}.` }];
    case 'transferred':
      return [{ text: 'Someone else is looking after this for you now. You need not say it all again.' }];
    case 'shared':
      return [{ text: 'One more person is helping with this now.' }];
    case 'rested':
      return [{ text: `We have paused until ${when}. You can write to us before then.` }];
    case 'part-ended':
      return [{ text: 'One part of this has come to an end. The rest goes on.' }];
    case 'closed':
      return [{ text: 'This has come to an end. You can read why, and you can come back at any time.' }];
    case 'reopened':
      return [{ text: 'This is open again.' }, ...by(telling)];
    case 'changed':
      return [{ text: 'We have changed what comes next for you.' }, ...by(telling)];
    case 'update':
      return waiting(telling);
    case 'late':
      return [
        {
          text: 'We said you would hear from someone by now. We are sorry. We have asked again and have not forgotten you.',
        },
      ];
    case 'concern-read':
    case 'concern-answered':
    case 'forget-refused':
      return [{ text: 'There is a message for you.' }];
    case 'call-asked':
      return [{ text: `You asked for a call. Your reference is ${reference}.` }];
  }
}

function acknowledged(telling: Telling): readonly Sentence[] {
  const help = telling.outcome === 'emergency' || telling.outcome === 'urgent';
  return [
    { text: `Thank you. We have what you sent. Your reference is ${telling.reference}.` },
    ...(telling.outcome === 'emergency' ? [{ text: 'Someone will be in touch as soon as they can.' }] : by(telling)),
    ...(help ? [{ text: 'Not safe now? 999 or 111.' }] : []),
  ];
}

function waiting(telling: Telling): readonly Sentence[] {
  return [
    { text: 'We have not forgotten you. You still have your place.' },
    ...(telling.isLate ? [{ text: 'This is taking longer than we said, and we are sorry.' }] : []),
    ...by(telling),
    { text: 'If things get worse, tell us there.', canGo: true } as const,
  ];
}

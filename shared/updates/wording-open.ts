import type { Telling } from './telling.ts';
import type { Sentence } from './wording.ts';

/** Room for what a worker wrote, beside the rest, in a text of two parts; longer words are read behind the link. */
const longestQuote = 150;

/** For someone who said that we may say who we are. */
export function openWords(telling: Telling): readonly Sentence[] {
  if (telling.toCarer) return toCarer(telling);
  const greeting =
    telling.name === '' ? telling.voice.serviceName : `${telling.name}, this is ${telling.voice.serviceName}`;
  return [{ text: `${greeting}.`, canGo: true }, ...said(telling), { text: `Read more: ${telling.link}` }];
}

function toCarer({ voice, kind, owner }: Telling): readonly Sentence[] {
  const news =
    kind === 'acknowledgement'
      ? 'Someone who named you asked us for help, and we have what they sent.'
      : kind === 'closed'
        ? 'Our work with someone who named you has come to an end. They can tell you more.'
        : `Things are moving for someone who named you. ${owner} has it now. They can tell you more.`;
  return [{ text: `This is ${voice.serviceName}.` }, { text: news }];
}

const by = ({ nextBy }: Telling): readonly Sentence[] =>
  nextBy === '' ? [] : [{ text: `You will hear from them by ${nextBy}.` }];

const quoted = (wrote: string): string => (wrote.length > 0 && wrote.length <= longestQuote ? wrote : '');

function said(telling: Telling): readonly Sentence[] {
  const { kind, owner, team, when, where, how, wrote, next } = telling;
  switch (kind) {
    case 'acknowledgement':
      return acknowledged(telling);
    case 'picked-up':
      return [{ text: `${team} has picked up what you sent and is looking at it now.` }, ...by(telling)];
    case 'contact-attempted':
      return [{ text: `${owner} tried to reach you today. They will try again.` }];
    case 'contacted':
      return [{ text: `Thank you for talking with ${owner}. You can see there what you agreed and what comes next.` }];
    case 'message':
      return [{ text: `A message from ${owner}:` }, { text: quoted(wrote), canGo: true }];
    case 'wait':
      return [{ text: `${owner} has news about your wait.` }, { text: quoted(wrote), canGo: true }];
    case 'times-offered':
      return [{ text: `${owner} offers you some times. Please choose one:` }, { text: quoted(wrote), canGo: true }];
    case 'appointment':
      return [
        { text: joined(`You have an appointment with ${owner} on ${when}`, how) },
        { text: place(where), canGo: true },
      ];
    case 'appointment-reminder':
      return [
        { text: joined(`A reminder of your appointment with ${owner} on ${when}`, how) },
        { text: place(where), canGo: true },
      ];
    case 'transferred':
      return [{ text: `${team} is looking after this for you now. You need not tell it all again.` }, ...by(telling)];
    case 'shared':
      return [{ text: `${team} is now helping as well. ${owner} still looks after everything.` }];
    case 'rested':
      return [
        { text: `${team} has paused until ${when}. You can write to them before then.` },
        { text: quoted(wrote), canGo: true },
      ];
    case 'part-ended':
      return [
        { text: `The work with ${team} has come to an end. ${owner} has it now.` },
        { text: quoted(wrote), canGo: true },
      ];
    case 'closed':
      return [
        { text: 'This has come to an end. You can come back at any time.' },
        { text: quoted(wrote), canGo: true },
        { text: quoted(next), canGo: true },
      ];
    case 'reopened':
      return [{ text: `${owner} has opened this again for you.` }, ...by(telling)];
    case 'changed':
      return [{ text: `${owner} has changed what comes next for you. You can read why.` }, ...by(telling)];
    case 'update':
      return waiting(telling);
    case 'late':
      return [
        {
          text: 'We said someone would talk with you by now. We are sorry. We have asked the team again. If you are not safe, call 999 or 111.',
        },
      ];
    case 'concern-read':
      return [{ text: 'The person who looks after concerns has read yours.' }];
    case 'concern-answered':
      return [{ text: 'There is an answer to the concern that you raised.' }];
    case 'forget-refused':
      return [{ text: 'There is an answer to your wish to be forgotten.' }];
    case 'call-asked':
      return [{ text: 'You asked for a call.' }];
  }
}

const joined = (text: string, how: string): string => (how === '' ? `${text}.` : `${text}, ${how}.`);
const place = (where: string): string => (where === '' || where.length > longestQuote ? '' : `Where: ${where}.`);

function acknowledged(telling: Telling): readonly Sentence[] {
  const { owner, reference, outcome } = telling;
  const help = outcome === 'emergency' || outcome === 'urgent';
  return [
    { text: `Thank you, we have what you sent. ${owner} has it now. Your reference is ${reference}.` },
    ...(outcome === 'emergency' ? [{ text: 'They will be in touch as soon as they can.' }] : by(telling)),
    ...(help ? [{ text: 'If you are not safe, call 999 or 111.' }] : []),
  ];
}

function waiting(telling: Telling): readonly Sentence[] {
  return [
    { text: `You are still on our list and not forgotten. ${telling.owner} has it.` },
    ...(telling.isLate ? [{ text: 'This is taking longer than we said, and we are sorry.' }] : []),
    ...by(telling),
    { text: 'If things get worse, tell us there at any time.', canGo: true } as const,
  ];
}

import { spokenReference } from '../../../shared/referral/reference.ts';

const notSureWhere = 'Not sure';

const known = (reference: string | undefined): string =>
  reference === undefined ? '' : ` Your reference is ${spokenReference(reference)}.`;

/**
 * Every word that a text conversation says by itself; questions are the checklist's. Each is bare: nothing in it tells a
 * stranger what it is about. 999 and 111 stand only in a first text and in answers to danger.
 */
export const inEnglish = {
  hello: (name: string) =>
    `Hello, this is ${name}. We ask about 10 short questions. A person reads your answers within 1 working day. We keep them safe and share them only to help you. Is that OK? Text YES to start or CALL to talk to a person. In danger now: ring 999, or 111 and press 2.`,
  helloInACrowd: (name: string, word: string) =>
    `Hello, this is ${name}. To start, text back the word ${word}. Or CALL for a ring. In danger now: ring 999, or 111 and press 2.`,
  wordAgain: (word: string) =>
    `Many people are texting us. So that we know you got our text, send us the word ${word}. Or CALL for a ring.`,
  consentAgain:
    'Thank you. We can only go on if that is OK with you. Text YES to start, CALL for a person to ring you, or NO to leave it. We keep nothing if you say NO.',
  offerPerson: 'Would you like a person to ring you? Text CALL. Or text YES and we start with the first question.',
  declined: 'OK. We have kept nothing. You can text us again any day, at any time. Take care.',
  declinedAfterDanger:
    'OK. We will not ask more. What you sent is with a person, and they will try to reach you. In danger now: ring 999, or 111 and press 2.',
  danger:
    'If anyone is hurt or not safe, ring 999 now. To talk to someone: 111 and press 2, or 116 123. Free, any time. Your words have gone to a person who will read them soon.',
  dangerNow:
    'If you or anyone is hurt or in danger, ring 999 now. Or ring 111 and press 2, any time. We have passed your words to a person. They will try to reach you. Where are you now? Text a street, place or postcode.',
  dangerNoted:
    'If you or anyone is hurt or in danger, ring 999 now. Or ring 111 and press 2, any time, or 116 123 to talk. We have passed your words to a person. They will try to reach you.',
  worryLead: 'Thank you for telling us. Not safe? Ring 999. To talk: 111 and press 2, or 116 123. Free, any time.',
  worryAndConsent: (name: string) =>
    `This is ${name}. Thank you for telling us. A person will read your words soon. To talk now ring 111 and press 2, or 116 123. Not safe? Ring 999. May we ask you 10 short questions, to help you? We share them only for that. Text YES, or CALL for a ring.`,
  passedOn: (reference?: string) =>
    `Thank you. We passed this on.${known(reference)} Not safe? Ring 999, or 111 and press 2.`,
  away: 'We have your text but cannot answer just now. We will as soon as we can. If anyone is hurt or in danger, ring 999, or 111 and press 2, or 116 123 to talk.',
  brief: 'Not safe? Ring 999, or 111 and press 2.',
  okToGoOn: 'Text OK to go on.',
  safetyLead: 'Thank you. We have passed this on to a person now. Not safe? Ring 999, or 111 and press 2.',
  whichPlace: (places: readonly string[]) =>
    ['Which of these is nearest to you?', ...places, notSureWhere]
      .map((words, place) => (place === 0 ? words : `${place} ${words}`))
      .join('\n'),
  notSureWhere,
  unclearTwice:
    'Sorry, we are not getting this right. Text CALL and a person will ring you, or SKIP to leave this one.',
  whereAgain: 'Where is help needed? Any words will do: a road, a shop, a postcode. Ring 999 if you can.',
  whereKept: 'Thank you. We have passed that on. In danger ring 999, or 111 and press 2.',
  whereKeptAndConsent:
    'Thank you. We have passed that on. In danger ring 999, or 111 and press 2. A few more questions would help us to help you. We share them only for that. Is that OK? Text YES, or NO, or CALL for a ring.',
  kept: 'Thank you. We have kept your words.',
  thanks: 'Thank you.',
  tellMore: 'You told us a little already. What else shall we know? Any words will do. Or text SKIP.',
  underEighteen: 'Thank you. To talk to someone at any time you can also ring 0800 1111. It is free.',
  back: 'Hello again.',
  welcome: 'You are welcome. Text us at any time.',
  goOn: 'Hello. What would you like to tell us?',
  backAtStart: 'That was the first question.',
  notAgreed: 'OK. Then we keep only what you ask for yourself, and anything about danger.',
  sent: (reference: string, waysOn: boolean) =>
    `Thank you. We have it all. Your reference is ${spokenReference(reference)}. A person reads it and gets in touch, and we text you news.${waysOn ? ' Text MORE to tell us more, CALL for a ring, WORSE if things get worse.' : ''}`,
  added: 'Thank you. We have added this for the person who helps you.',
  cameBack: 'Hello again. We have told a person that you are back. They will get in touch.',
  whichOfYou:
    'More than one person texts us from this phone. Please send the word you chose, and we go on from there. In a hurry? Text CALL.',
  codeKept: 'OK. Others may text us from this phone too. Begin a text with that word, and we know that it is you.',
  codeAnother: 'Please choose another word.',
  codeLater: 'You can choose a word of your own once all is sent. Then text CODE and your word.',
  worse: 'Thank you for telling us. We have passed it on. Not safe? Ring 999, or 111 and press 2, or 116 123 to talk.',
  better: 'We are glad to hear it. We have told the person who helps you. Your place stays as it is.',
  callAsked: (reference?: string) =>
    `OK. We have asked a person to ring you.${known(reference)} You can text us more at any time.`,
  nobodyCalled: 'We are sorry nobody has been in touch yet. We have told them you are waiting and asked for a ring.',
  callNeedsNothing: (reference?: string) =>
    `OK. A person will ring you on this number.${known(reference)} You can still text YES to answer the questions now.`,
  later: 'OK. We keep your answers for 3 days. Text us when you are ready and we go on from there.',
  laterOn: 'OK. What you told us so far is with us. Text us when you are ready and we go on from there.',
  deleted: 'We have deleted your answers. You can text us again at any time.',
  deletedButSent:
    'We have deleted what was not sent. What we passed on stays with the person who helps you. You can ask them to delete it too.',
  web: (address: string) =>
    `You can go on here: ${address}\nPress the button there and we text you a number to type in. Or text us to go on by text.`,
  webFirst: (name: string, address: string) =>
    `Hello, this is ${name}. You can go on here: ${address}\nPress the button there and we text you a number to type in. Or text YES to go on by text. In danger now: ring 999, or 111 and press 2.`,
  stopped:
    'OK, no more texts from us unless you text first. Nothing else changes and a person can still ring you. Text START to get texts again.',
  started: 'OK, we will text you again.',
  startedUnasked: 'Text YES to start the questions, or CALL for a person to ring you.',
  startedAfter: 'You can text us at any time.',
  moreDone: 'Thank you. That is all we wanted to ask. You can text us more at any time.',
  moreIntro: 'A few more, so that you need not tell it again.',
  help: 'Text your answer, or BACK, SKIP, LATER, CALL to talk to a person, STOP for no more texts. In danger now: ring 999, or 111 and press 2, or 116 123 to talk.',
  helpAfter:
    'Text us anything you like. Or WORSE, MORE, CALL to talk to a person, CODE and a word if others use this phone, NEW if someone else needs us, STOP for no more texts. In danger now: ring 999, or 111 and press 2, or 116 123 to talk.',
  reminder: 'Hello again. Your answers are still here. Text YES to go on, CALL for a person to ring you, or DELETE.',
  draftOver: 'We have now deleted the answers you did not send. You can start again with any text, day or night.',
} as const;

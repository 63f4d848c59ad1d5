import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import type { Field, Option, Question } from '../../../shared/interview/question.ts';
import { fieldData } from '../../../shared/interview/text-wording.ts';
import { pagePicture } from '../pictured.tsx';
import { englishDates } from './dates.ts';
import { easyContacts, easyReasons } from './easy-read/brought.ts';
import { easyCarer } from './easy-read/carer.ts';
import { easyChoices } from './easy-read/choices.ts';
import { easyCommon, easyFaults, easyWeb } from './easy-read/every-page.ts';
import { easyFollowing } from './easy-read/following.ts';
import { easyCallNow, easyHelpNow } from './easy-read/help-now.ts';
import { easyMyReferral } from './easy-read/my-referral.ts';
import { type EasyField, type EasyPage, type EasyWords, easyPages, easyShortPath } from './easy-read/questions.ts';
import { easyAfterSending, easyPagesAfter } from './easy-read/questions-after.ts';
import { easyRefer, easyTalk } from './easy-read/refer.ts';
import { easyStart } from './easy-read/start.ts';
import { easySupport } from './easy-read/support.ts';
import type { Text } from './en.ts';

/** Short sentences, one idea each, with pictures. Nothing is taken over from the plain catalogue unseen. */
export const easyRead: Text = {
  name: 'Easy Read',
  pagePicture,
  web: easyWeb,
  dates: englishDates,
  common: easyCommon,
  faults: easyFaults,
  start: easyStart,
  helpNow: easyHelpNow,
  callNow: easyCallNow,
  refer: easyRefer,
  talk: easyTalk,
  myReferral: easyMyReferral,
  choices: easyChoices,
  following: easyFollowing,
  support: easySupport,
  carer: easyCarer,
  brought: {
    question: easyQuestion,
    reason: ({ rule, text }) => easyReasons[rule] ?? text,
    contact: (contact) => ({ ...contact, ...easyContacts[contact.key] }),
  },
};

type Whom = 'me' | 'them';

const pages: Readonly<Record<string, EasyPage>> = { ...easyPages, ...easyPagesAfter };
const fields: Readonly<Record<string, EasyField>> = { ...easyShortPath, ...easyAfterSending };

const said = (words: EasyWords, whom: Whom): string => (typeof words === 'string' ? words : words[whom]);

/** Whom a question is about, by the words it came in. */
function whomOf(question: Question): Whom {
  const data = checklist.questions.find(({ id }) => id === question.id);
  const words = question.fields.flatMap((field) => {
    const known = fieldData(checklist, field);
    return [
      { shown: field.label, theirs: known?.theirs },
      { shown: field.hint, theirs: known?.theirsHint },
      ...field.options.map(({ code, label }) => ({
        shown: label,
        theirs: known?.options?.find((option) => option.code === code)?.theirs,
      })),
    ];
  });
  const isTheirs = [{ shown: question.title, theirs: data?.theirs }, ...words].some(
    ({ shown, theirs }) => theirs !== undefined && shown === theirs,
  );
  return isTheirs ? 'them' : 'me';
}

/** The same question and the same choices, in fewer words. */
function easyQuestion(question: Question): Question {
  const whom = whomOf(question);
  const page = pages[question.id];
  const [alone] = question.fields.length === 1 ? question.fields : [];
  const label = alone && fields[alone.linkId]?.label;
  const title = page?.title ?? label;
  const { hint: _hint, ...rest } = question;
  return {
    ...rest,
    title: title === undefined ? question.title : said(title, whom),
    ...(page?.hint === undefined ? {} : { hint: said(page.hint, whom) }),
    fields: question.fields.map((field) => easyField(field, whom)),
  };
}

function easyField(field: Field, whom: Whom): Field {
  const easy = fields[field.linkId];
  if (easy === undefined) return field;
  const { hint: _hint, ...rest } = field;
  return {
    ...rest,
    label: said(easy.label, whom),
    ...(easy.hint === undefined ? {} : { hint: said(easy.hint, whom) }),
    options: field.options.map((option) => easyOption(option, easy, whom)),
  };
}

function easyOption({ code, label }: Option, easy: EasyField, whom: Whom): Option {
  const words = easy.options?.[code];
  const hint = easy.hints?.[code];
  return { code, label: words === undefined ? label : said(words, whom), ...(hint === undefined ? {} : { hint }) };
}

import type { Question } from '../../../shared/interview/question.ts';
import { easyMyReferral } from './easy-read/my-referral.ts';
import { easyFields, easyTitles } from './easy-read/questions.ts';
import { easyCallNow, easyHelpNow, easyRefer, easyStart } from './easy-read/refer.ts';
import { english, type Text } from './en.ts';
import { asBrought } from './interview-words.ts';

/** Short sentences, one idea each, with pictures. */
export const easyRead: Text = {
  ...english,
  name: 'Easy Read',
  pictures: true,
  common: {
    ...english.common,
    talkToAPerson: 'Talk to a person',
    notForEmergencies: 'Are you in danger now? Call 999. Or call 111 and choose mental health.',
    exitNote: 'Press “Exit this page” to leave fast. It cannot hide what you looked at before.',
  },
  start: easyStart,
  helpNow: easyHelpNow,
  callNow: easyCallNow,
  refer: easyRefer,
  myReferral: easyMyReferral,
  brought: { ...asBrought, question: easyQuestion },
};

/** The same question and the same choices, in fewer words. What has no shorter words keeps its own. */
function easyQuestion(question: Question): Question {
  return {
    ...question,
    title: easyTitles[question.id] ?? question.title,
    fields: question.fields.map((field) => {
      const easy = easyFields[field.linkId];
      if (easy === undefined) return field;
      return {
        ...field,
        label: easy.label ?? field.label,
        ...(easy.hint === undefined ? {} : { hint: easy.hint }),
        options: field.options.map((option) => ({ ...option, label: easy.options?.[option.code] ?? option.label })),
      };
    }),
  };
}

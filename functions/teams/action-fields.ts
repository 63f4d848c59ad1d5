import type { TeamActionName } from '../../shared/referral/team-command.ts';
import { outcomes } from '../../shared/triage/assessment.ts';
import { closeReasonNames, howNames, interventionNames, outcomeNames } from './words.ts';

/** One control of an action's form. Times are London civil time, as `datetime-local` and `date` inputs give it. */
export interface ActionField {
  readonly name: string;
  readonly label: string;
  readonly as: 'line' | 'words' | 'time' | 'day' | 'choice' | 'number-or-name';
  readonly choices?: Readonly<Record<string, string>>;
  readonly hint?: string;
}

export interface ActionForm {
  readonly action: TeamActionName;
  readonly title: string;
  readonly fields: readonly ActionField[];
  /** The form asks when it happened. */
  readonly asksWhen?: true;
}

const how: ActionField = { name: 'how', label: 'How', as: 'choice', choices: howNames };
const reason: ActionField = { name: 'reason', label: 'Why', as: 'words' };
const forPerson = 'The person reads this.';
const text: ActionField = { name: 'text', label: 'What to say', as: 'words', hint: forPerson };
const outcome: ActionField = {
  name: 'outcome',
  label: 'Outcome',
  as: 'choice',
  choices: Object.fromEntries(outcomes.map((code) => [code, outcomeNames[code]])),
};
const line = (name: string, label: string, hint?: string): ActionField => ({
  name,
  label,
  as: 'line',
  ...(hint === undefined ? {} : { hint }),
});
const teamHint = 'Its id in the directory.';

/** Everything that a team can do, in the order in which it is mostly wanted. */
export const actionGroups: readonly { readonly title: string; readonly forms: readonly ActionForm[] }[] = [
  {
    title: 'To do now',
    forms: [
      { action: 'accept-transfer', title: 'Take it over', fields: [] },
      { action: 'decline-transfer', title: 'Do not take it over', fields: [reason] },
      { action: 'pick-up', title: 'Pick it up', fields: [line('worker', 'Worker (if it is not you)')], asksWhen: true },
      { action: 'story-read', title: 'I have read what they wrote', fields: [] },
      { action: 'contacted', title: 'Spoke with them', fields: [how], asksWhen: true },
      { action: 'contact-attempted', title: 'Tried to reach them', fields: [how], asksWhen: true },
      { action: 'message', title: 'Write to them', fields: [text] },
    ],
  },
  {
    title: 'Keep them told',
    forms: [
      { action: 'tell-wait', title: 'Tell them about the wait', fields: [text] },
      {
        action: 'offer-times',
        title: 'Offer times',
        fields: [{ name: 'times', label: 'Times, one on each line', as: 'words', hint: forPerson }],
      },
      {
        action: 'appointment-made',
        title: 'Make an appointment',
        fields: [
          { name: 'when', label: 'When', as: 'time' },
          { name: 'where', label: 'Where', as: 'words', hint: forPerson },
          how,
        ],
      },
    ],
  },
  {
    title: 'What was done',
    forms: [
      { action: 'assessed', title: 'Assessed', fields: [], asksWhen: true },
      { action: 'outcome-measured', title: 'Measured outcome', fields: [line('tool', 'Tool')], asksWhen: true },
      { action: 'care-plan-agreed', title: 'Agreed a care plan', fields: [], asksWhen: true },
      {
        action: 'intervention-started',
        title: 'Started an intervention',
        fields: [{ name: 'kind', label: 'Kind', as: 'choice', choices: interventionNames }],
        asksWhen: true,
      },
    ],
  },
  {
    title: 'Safety',
    forms: [
      { action: 'safety-plan-made', title: 'Made a safety plan', fields: [], asksWhen: true },
      {
        action: 'safeguarding-raised',
        title: 'Raised safeguarding',
        fields: [line('to', 'With whom')],
        asksWhen: true,
      },
      { action: 'welfare-check-asked', title: 'Asked for a welfare check', fields: [], asksWhen: true },
      { action: 'emergency-services-called', title: 'Called emergency services', fields: [], asksWhen: true },
      { action: 'raise', title: 'Raise the outcome', fields: [outcome, reason] },
      {
        action: 'lower',
        title: 'Lower the outcome',
        fields: [outcome, reason, line('second', 'Second person', 'Needed where a safety outcome stands.')],
      },
    ],
  },
  {
    title: 'Who has it',
    forms: [
      { action: 'assign', title: 'Give it to a worker', fields: [line('worker', 'Worker')] },
      { action: 'share', title: 'Let another team join', fields: [line('team', 'Team', teamHint)] },
      { action: 'offer-transfer', title: 'Hand it over', fields: [line('to', 'Team', teamHint), reason] },
    ],
  },
  {
    title: 'Rest or end',
    forms: [
      {
        action: 'rest',
        title: 'Let it rest',
        fields: [{ name: 'until', label: 'Until', as: 'day' }, reason],
      },
      {
        action: 'end-part',
        title: 'End our part',
        fields: [reason, { name: 'words', label: 'What to tell them', as: 'words', hint: forPerson }],
      },
      {
        action: 'close',
        title: 'Close it',
        fields: [
          { name: 'reason', label: 'Why', as: 'choice', choices: closeReasonNames },
          { name: 'words', label: 'What to tell them', as: 'words', hint: forPerson },
          { name: 'next', label: 'What comes next, and how to come back', as: 'words', hint: forPerson },
        ],
      },
      { action: 'reopen', title: 'Open it again', fields: [] },
    ],
  },
  {
    title: 'Put something right',
    forms: [
      {
        action: 'correct-time',
        title: 'Correct a time',
        fields: [
          { name: 'event', label: 'Which step', as: 'number-or-name', hint: 'Its number in the history.' },
          { name: 'at', label: 'When it was', as: 'time' },
          reason,
        ],
      },
      { action: 'undo', title: 'Take back our last step', fields: [] },
    ],
  },
];

export const actionForms: readonly ActionForm[] = actionGroups.flatMap(({ forms }) => forms);

import { leaveOutHarm, tellsOfHarm } from '../interview/harm-answers.ts';
import type { Answers } from '../interview/vocabulary.ts';
import {
  type Assessment,
  type Flag,
  flags,
  type HelpNowKey,
  type Outcome,
  outcomes,
  type Reason,
  type TeamKind,
  type WantedRoute,
  type WordsReading,
} from './assessment.ts';
import { type Circumstances, type Disclosed, disclosed } from './disclosed.ts';
import { routesWanted } from './routes-wanted.ts';
import type { Rule } from './rule.ts';
import { rules as wholeTable } from './rules.ts';

export interface TriageContext extends Circumstances {
  readonly checklistVersion?: string;
  /** What there would be to assess had nobody asked about harm, where that is less than the other answers. */
  readonly withoutHarm?: { readonly answers: Answers; readonly words: WordsReading };
}

/** Most pressing first. */
const helpNowOrder: readonly HelpNowKey[] = [
  'emergency-999',
  'nhs-111',
  'samaritans',
  'shout',
  'papyrus',
  'childline',
  'domestic-abuse',
  'shelter',
];

/**
 * Answers → outcomes, reasons, flags and the teams wanted. Nothing is summed and nobody is turned away. With
 * `previous` the result holds all that ever fired: a later answer adds and never takes away. Only the
 * `discreet-default` flag follows what the person says now, since it is theirs to choose.
 */
export function triage(
  answers: Answers,
  context: TriageContext,
  previous?: Assessment,
  table: readonly Rule[] = wholeTable,
): Assessment {
  const said = disclosed(answers, context);
  const whole = resultOf(said, table, previous);
  return {
    checklistVersion: context.checklistVersion ?? '1',
    ...whole,
    becauseOfHarm: becauseOfHarm(answers, context, previous, table, whole),
  };
}

/** What would be absent had nobody asked about harm; found by assessing the other answers alone, where any tell of it. */
function becauseOfHarm(
  answers: Answers,
  context: TriageContext,
  previous: Assessment | undefined,
  table: readonly Rule[],
  whole: Result,
): Assessment['becauseOfHarm'] {
  if (!tellsOfHarm(answers) && (previous === undefined || !hidesSomething(previous.becauseOfHarm)))
    return { rules: [], flags: [], proposed: [], helpNow: [] };
  const { withoutHarm: others = { answers: leaveOutHarm(answers), words: context.words } } = context;
  const before = previous === undefined ? {} : whatStoodWithoutHarm(previous);
  return onlyIn(whole, resultOf(disclosed(others.answers, { ...context, words: others.words }), table, before));
}

const hidesSomething = ({ rules, flags, proposed, helpNow = [] }: Assessment['becauseOfHarm']): boolean =>
  rules.length + flags.length + proposed.length + helpNow.length > 0;

/** Ids of the rules that fire, in table order. */
export function firing(said: Disclosed, table: readonly Rule[] = wholeTable): readonly Rule[] {
  const fired: Rule[] = [];
  const ids: string[] = [];
  for (const rule of table) {
    if (!rule.when(said, ids)) continue;
    fired.push(rule);
    ids.push(rule.id);
  }
  const aside = new Set(fired.flatMap((rule) => rule.adds.inPlaceOfRules ?? []));
  return fired.filter((rule) => !aside.has(rule.id));
}

type Result = Pick<Assessment, 'outcomes' | 'reasons' | 'flags' | 'wanted' | 'helpNow'>;

function resultOf(said: Disclosed, table: readonly Rule[], previous: Partial<Result> = {}): Result {
  const fired = firing(said, table);
  const reached = new Set<Outcome>([...(previous.outcomes ?? []), ...fired.flatMap((rule) => rule.adds.outcome ?? [])]);
  return {
    outcomes: outcomes.filter((outcome) => reached.has(outcome)),
    reasons: reasonsOf(fired, table, previous.reasons ?? []),
    flags: flagsOf(fired, said, previous.flags ?? []),
    wanted: routesWanted(fired, table, said, previous.wanted),
    helpNow: helpNowOf(fired, said, previous.helpNow ?? []),
  };
}

function reasonsOf(fired: readonly Rule[], table: readonly Rule[], earlier: readonly Reason[]): readonly Reason[] {
  const all = new Map(earlier.map((reason) => [reason.rule, reason]));
  for (const rule of fired) all.set(rule.id, { rule: rule.id, text: rule.person });
  const known = table.flatMap(({ id }) => all.get(id) ?? []);
  return [...known, ...earlier.filter((reason) => !known.some(({ rule }) => rule === reason.rule))];
}

function flagsOf(fired: readonly Rule[], said: Disclosed, earlier: readonly Flag[]): readonly Flag[] {
  const mayName = (said.answers['safe-contact'] ?? []).includes('say-who-we-are-ok');
  const raised = new Set<Flag>([...earlier, ...fired.flatMap((rule) => rule.adds.flags ?? [])]);
  if (said.words === 'worrying' || said.words === 'not-readable') raised.add('read-soon');
  if (mayName) raised.delete('discreet-default');
  else raised.add('discreet-default');
  return flags.filter((flag) => raised.has(flag));
}

function helpNowOf(fired: readonly Rule[], said: Disclosed, earlier: readonly HelpNowKey[]): readonly HelpNowKey[] {
  const shown = new Set<HelpNowKey>(earlier);
  for (const { adds } of fired) {
    const keys = typeof adds.helpNow === 'function' ? adds.helpNow(said) : (adds.helpNow ?? []);
    for (const key of keys) shown.add(key);
  }
  if (said.words === 'worrying') for (const key of ['nhs-111', 'samaritans', 'shout'] as const) shown.add(key);
  return helpNowOrder.filter((key) => shown.has(key));
}

function whatStoodWithoutHarm(previous: Assessment): Partial<Result> {
  const { rules, flags: hiddenFlags, proposed, helpNow = [] } = previous.becauseOfHarm;
  return {
    reasons: previous.reasons.filter(({ rule }) => !rules.includes(rule)),
    flags: previous.flags.filter((flag) => !hiddenFlags.includes(flag)),
    wanted: previous.wanted.filter((route) => !(route.role === 'proposed' && proposed.includes(route.kind))),
    helpNow: previous.helpNow.filter((key) => !helpNow.includes(key)),
  };
}

function onlyIn(whole: Result, withoutHarm: Result): Assessment['becauseOfHarm'] {
  const stillWanted = new Set<TeamKind>(withoutHarm.wanted.map(({ kind }: WantedRoute) => kind));
  const stillGiven = new Set(withoutHarm.reasons.map(({ rule }) => rule));
  return {
    rules: whole.reasons.map(({ rule }) => rule).filter((rule) => !stillGiven.has(rule)),
    flags: whole.flags.filter((flag) => !withoutHarm.flags.includes(flag)),
    proposed: [
      ...new Set(
        whole.wanted.filter(({ role, kind }) => role === 'proposed' && !stillWanted.has(kind)).map(({ kind }) => kind),
      ),
    ],
    helpNow: whole.helpNow.filter((key) => !withoutHarm.helpNow.includes(key)),
  };
}

import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Assessing } from '../../shared/referral/context.ts';
import { type Command, decide } from '../../shared/referral/decide.ts';
import type { Decision } from '../../shared/referral/decision.ts';
import { dimensionsOf } from '../../shared/referral/dimensions.ts';
import type { Actor, Commit, Instant, ReferralEvent } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { MachineCommand, PersonCommand } from '../../shared/referral/person-command.ts';
import type { Referral } from '../../shared/referral/state.ts';
import type { TeamAction } from '../../shared/referral/team-command.ts';
import type { Route, TeamSummary } from '../../shared/routing/route.ts';
import { assess, type ReadText } from '../../shared/triage/assess.ts';
import type { TeamKind, WantedRoute } from '../../shared/triage/assessment.ts';
import { standards } from '../../shared/triage/rules.ts';

/** One team of every kind, named after it. */
export const team = (kind: TeamKind): TeamSummary => ({
  id: `${kind}-team`,
  name: `${kind} team`,
  kind,
  area: 'north',
  place: 'north-1',
});

const routeTo = (wanted: WantedRoute): Route => ({
  role: wanted.role,
  team: team(wanted.kind),
  for: wanted.for,
  standard: wanted.standard,
  rule: wanted.rule,
  because: 'place',
});

/** Reads "danger" as present intent and "worry" as worrying; cannot read "mae". */
export const readText: ReadText = (text) => ({
  reading: text.includes('danger')
    ? 'present-intent'
    : text.includes('worry')
      ? 'worrying'
      : text.includes('mae')
        ? 'not-readable'
        : 'nothing-found',
});

/** The real rules, one team of each kind. */
export const assessing: Assessing = {
  assess: (answers, previous) => assess(answers, readText, { today: '2026-01-05' }, previous),
  readWords: (words) => readText(words).reading,
  route: (wanted) => wanted.map(routeTo),
  straddling: () => undefined,
  standardFor: (outcome) => standards[outcome],
  readerBeside: () => 'nobody',
};

const receivedAt: Instant = '2026-01-05T09:00:00.000Z';
export const minutesLater = (minutes: number): Instant =>
  new Date(Date.parse(receivedAt) + minutes * 60_000).toISOString();

export type Action = TeamAction & { readonly at?: Instant; readonly version?: number };

/** A referral written as a story: each line is a decision on what stands, a minute after the one before. */
export class Journal {
  readonly commits: Commit[] = [];
  readonly judge: Assessing;
  now: Instant = receivedAt;

  constructor(answers: Answers = { 'for-whom': 'me', impact: 'quite-a-lot' }, judge: Assessing = assessing) {
    this.judge = judge;
    const assessment = judge.assess(answers);
    this.write(
      { kind: 'person' },
      this.now,
      [
        {
          type: 'received',
          receivedAt,
          consent: { given: true, by: 'person' },
          dimensions: dimensionsOf(answers, 'web', receivedAt),
        },
        { type: 'triaged', assessment },
        { type: 'routed', routes: judge.route(assessment.wanted, answers) },
      ],
      { answers },
    );
  }

  get state(): Referral {
    const state = evolve(this.commits);
    if (state === undefined) throw new Error('an empty journal');
    return state;
  }

  get owner(): string {
    return this.state.parts[0]?.team.id ?? 'nobody';
  }

  team(kind: TeamKind, action: Action, worker?: string): Decision {
    const { version = this.state.version, ...rest } = action;
    const id = team(kind).id;
    const by: Actor = { kind: 'team', team: id, ...(worker === undefined ? {} : { worker }) };
    const answerBy = minutesLater(2 * 24 * 60);
    const at = action.action === 'correct-time' ? undefined : action.at;
    return this.give({ who: 'team', team: id, command: { ...rest, version }, answerBy }, by, at, named(action));
  }

  person(command: PersonCommand): Decision {
    const to = command.do === 'agree-sharing' ? named({ action: 'share', team: command.team }) : undefined;
    return this.give({ who: 'person', command }, { kind: 'person' }, undefined, to);
  }

  machine(command: MachineCommand): Decision {
    return this.give({ who: 'machine', command }, { kind: 'machine' });
  }

  private give(command: Command, by: Actor, at?: Instant, to?: TeamSummary): Decision {
    this.now = new Date(Date.parse(this.now) + 60_000).toISOString();
    const decision = decide(this.state, command, {
      now: this.now,
      by,
      ...(to === undefined ? {} : { named: to }),
      assessing: this.judge,
      without: (sequence) => evolve(this.commits.filter((commit) => commit.sequence !== sequence)),
    });
    if (decision.ok && decision.events.length > 0) this.write(by, at ?? this.now, decision.events, decision.personal);
    return decision;
  }

  private write(by: Actor, at: Instant, events: readonly ReferralEvent[], personal?: Commit['personal']): void {
    const sequence = this.commits.length + 1;
    this.commits.push({
      reference: '0123456789A',
      sequence,
      commandId: `command-${sequence}`,
      schema: 1,
      at,
      recordedAt: this.now,
      by,
      events,
      ...(personal === undefined ? {} : { personal }),
    });
  }
}

function named(action: Action): TeamSummary | undefined {
  const id = action.action === 'share' ? action.team : action.action === 'offer-transfer' ? action.to : undefined;
  const kind = id?.replace(/-team$/, '');
  return kinds.some((known) => known === kind) && kind !== undefined
    ? { ...team('core'), id: `${kind}-team`, name: `${kind} team`, kind: kindOf(kind) }
    : undefined;
}

const kinds: readonly TeamKind[] = [
  'crisis',
  'core',
  'connector',
  'talking-therapies',
  'eating-disorder',
  'memory',
  'hub',
];
const kindOf = (name: string): TeamKind => kinds.find((kind) => kind === name) ?? 'core';

/** The codes with which a decision was refused; empty where it was not. */
export const refusals = (decision: Decision): readonly string[] =>
  decision.ok ? [] : decision.refusal.problems.map(({ code }) => code);

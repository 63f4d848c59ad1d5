import type { Log } from '../../shared/log.ts';
import type { Directory, Drafts, ExtraWords, KeyedHash, ReferralLog, Views } from '../../shared/ports.ts';
import type { ActDeps } from '../../shared/referral/act.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import type { Referral } from '../../shared/referral/state.ts';
import type { ReadText } from '../../shared/triage/assess.ts';
import type { Known, Stepping } from './conversation/stepping.ts';
import { type Catalogue, catalogueFor } from './replying/says.ts';
import { onTheWeb } from './resting/on-the-web.ts';
import { reminderAt } from './resting/reminding.ts';

export interface WorldDeps {
  readonly log: ReferralLog;
  readonly views: Pick<Views, 'byContact'>;
  readonly directory: Directory;
  readonly drafts: Pick<Drafts, 'read' | 'changeCopy' | 'keepUnder'>;
  readonly extraWords: ExtraWords;
  readonly hash: KeyedHash;
  readonly now: () => string;
  readonly assessingFor: AssessingFor;
  readonly readText: ReadText;
  readonly note: Log;
  readonly name: string;
  readonly publicUrl: string;
  readonly acceptDramaNumbers: boolean;
  readonly catalogues: readonly Catalogue[];
}

/** Most referrals of one number that a text is passed on to. */
const mostReferrals = 3;

/** Loaded when first asked for: a stranger's first text is answered without it. */
const referring = () => import('./referring.ts');

/** What a step asks of the world, on the real stores, for one number. */
export const steppingWith =
  (deps: WorldDeps) =>
  (from: string): Stepping => {
    const fingerprint = deps.hash('fingerprint', from);
    const caller = `text:${fingerprint}`;
    const acting: ActDeps = deps;
    const wordsIn = (language: string | undefined) => catalogueFor(deps.catalogues, language);
    return {
      wordsIn,
      words: wordsIn(undefined),
      name: deps.name,
      from,
      now: deps.now,
      today: () => londonDate(deps.now()),
      acceptDramaNumbers: deps.acceptDramaNumbers,
      readText: deps.readText,
      note: deps.note,
      async strongest(answers) {
        const assessing = await deps.assessingFor(answers, { teams: false });
        return assessing.assess(answers).outcomes[0] ?? 'community-support';
      },
      async takeIn(request) {
        const { takeIn } = await referring();
        return takeIn(deps, { ...request, channel: 'text', caller, by: { kind: 'person' } });
      },
      async act(reference, key, command) {
        const { act } = await referring();
        await act(acting, { who: 'person', by: { kind: 'person' }, reference, caller, key, command });
      },
      async keepable(answers) {
        const { dangerIn, keepable, withoutAgreement } = await referring();
        if (!withoutAgreement(answers)) return answers;
        const assessing = await deps.assessingFor(answers, { teams: false });
        return keepable(answers, dangerIn(answers, assessing, 'text'));
      },
      extraWords: deps.extraWords,
      codeWord: (word) => deps.hash('code', `${fingerprint} ${word}`),
      async referrals({ reference }) {
        const found = new Set([
          ...(reference === undefined ? [] : [reference]),
          ...(await deps.views.byContact(fingerprint)),
        ]);
        if (found.size === 0) return [];
        const { evolve } = await referring();
        const known: Known[] = [];
        for (const each of [...found].slice(0, mostReferrals)) {
          const referral = evolve(await deps.log.read(each));
          if (referral !== undefined && referral.erasedAt === undefined) known.push(asKnown(referral));
        }
        return known;
      },
      async placesApart(answers) {
        const { placesApart } = await referring();
        const assessing = await deps.assessingFor(answers, { teams: true });
        return placesApart(assessing.straddling(answers), answers);
      },
      web: onTheWeb(deps),
      reminderAfter: ({ remindAt }) => remindAt ?? reminderAt(deps.now()),
    };
  };

const asKnown = ({ reference, closed, dimensions, history, answers }: Referral): Known => ({
  reference,
  open: closed === undefined,
  confirmed: dimensions.channel === 'text' || history.some(({ event }) => event.type === 'number-confirmed'),
  ...(answers.language === undefined ? {} : { language: answers.language }),
});

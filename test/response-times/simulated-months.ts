import type { Fact } from '../../shared/response-times/fact.ts';
import { hourMs, londonMonthOf, minuteMs, toInstant } from '../../shared/response-times/units.ts';
import type { Outcome } from '../../shared/triage/assessment.ts';

/** Seeded referrals as a country might have them: most wait days, some wait months, a tenth are closed before help. */
export interface Simulated {
  readonly seed: number;
  readonly months: readonly string[];
  readonly areas: number;
  readonly teamsPerArea: number;
  readonly referralsPerAreaMonth: number;
  /** Nothing has happened yet after this. Epoch milliseconds. */
  readonly nowMs: number;
}

const dayMs = 24 * hourMs;
const ageBands = ['16-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-84', '85+', 'not-known'];
const ethnicities = ['A', 'A', 'A', 'A', 'B', 'C', 'D', 'H', 'J', 'M', 'N', 'roma', 'not-known'];

export function* simulatedAreaMonth(of: Simulated, area: number, month: string): Generator<Fact> {
  const random = seeded(of.seed * 1_000_003 + area * 1009 + Number(month.replace('-', '')));
  const pick = <T>(values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0];
  const start = Date.parse(`${month}-02T00:00:00.000Z`);
  for (let number = 0; number < of.referralsPerAreaMonth; number++) {
    const receivedMs = start + Math.floor(random() * 26 * dayMs);
    const team = Math.floor(random() * of.teamsPerArea);
    const outcome = pick<Outcome>([
      'emergency',
      'urgent',
      'soon',
      'specialist-assessment',
      'comprehensive-assessment',
      'comprehensive-assessment',
      'community-support',
    ]);
    const isCrisis = outcome === 'emergency' || outcome === 'urgent';
    const pickedMs = receivedMs + minuteMs * Math.floor(30 + random() * random() * 6000);
    const spokenMs = pickedMs + (isCrisis ? hourMs * random() * 20 : dayMs * random() * random() * 40);
    const assessedMs = spokenMs + dayMs * random() * 20;
    const helpMs = assessedMs + dayMs * random() * random() * 60;
    const closedMs = random() < 0.1 ? receivedMs + dayMs * random() * 30 : helpMs + dayMs * 60;
    const at = (ms: number) => (ms <= of.nowMs && ms <= closedMs ? toInstant(Math.floor(ms)) : undefined);
    yield {
      id: `${area}-${month}-${number}`,
      sequence: 10,
      receivedAt: toInstant(receivedMs),
      month: londonMonthOf(receivedMs),
      area: `area-${area}`,
      place: `place-${area}-${team % 5}`,
      team: `team-${area}-${team}`,
      kind: pick(['core', 'core', 'core', 'crisis', 'connector', 'early-intervention']),
      outcome,
      dimensions: {
        channel: pick(['web', 'web', 'text', 'partner', 'phone']),
        'age-band': ageBands[Math.floor(random() * ageBands.length)] ?? 'not-known',
        ethnicity: ethnicities[Math.floor(random() * ethnicities.length)] ?? 'not-known',
        gender: pick(['1', '2', 'not-known']),
        'sexual-orientation': pick(['1', '1', '1', '2', '3', 'not-known']),
        deprivation: String(1 + Math.floor(random() * 10)),
      },
      ...(isCrisis
        ? { crisisFrom: toInstant(receivedMs), crisisStandardMinutes: outcome === 'emergency' ? 240 : 1440 }
        : {}),
      stoppedAt: {
        acknowledged: toInstant(receivedMs + Math.floor(random() * 4) * minuteMs),
        'picked-up': at(pickedMs),
        'crisis-response': isCrisis ? at(spokenMs) : undefined,
        'crisis-face-to-face': isCrisis ? at(spokenMs + hourMs * random() * 10) : undefined,
        contacted: at(spokenMs),
        assessed: at(assessedMs),
        'help-started': at(helpMs),
        'four-week': random() < 0.7 ? at(helpMs) : undefined,
      },
      words: {
        longestGapHours: Math.floor(random() * 24 * 14),
        lastAt: toInstant(Math.min(of.nowMs, receivedMs + Math.floor(random() * 60 * dayMs))),
      },
      ...(at(closedMs) === undefined ? {} : { closedAt: toInstant(Math.floor(closedMs)) }),
      duplicate: random() < 0.01,
    };
  }
}

/** Mulberry32: small, even, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

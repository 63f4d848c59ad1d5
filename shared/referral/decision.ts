import type { Problem } from '../interview/vocabulary.ts';
import type { Personal, ReferralEvent } from './events.ts';

/**
 * What cannot be done and why, in words for the one who asked. `stale`: it changed since they read it; `senseless`: it
 * makes no sense as things stand; `invalid`: fields need mending.
 */
export interface Refusal {
  readonly kind: 'stale' | 'senseless' | 'invalid';
  readonly problems: readonly Problem[];
}

export type Decision =
  | { readonly ok: true; readonly events: readonly ReferralEvent[]; readonly personal?: Personal }
  | { readonly ok: false; readonly refusal: Refusal };

export function happened(events: readonly ReferralEvent[], personal: Personal = {}): Decision {
  const said = Object.fromEntries(Object.entries(personal.words ?? {}).filter(([, words]) => words !== ''));
  const kept: Personal = {
    ...(personal.answers === undefined ? {} : { answers: personal.answers }),
    ...(Object.keys(said).length === 0 ? {} : { words: said }),
  };
  return { ok: true, events, ...(Object.keys(kept).length === 0 ? {} : { personal: kept }) };
}

export const refuse = (kind: Refusal['kind'], field: string, code: string, text: string): Decision => ({
  ok: false,
  refusal: { kind, problems: [{ field, code, text }] },
});

export const senseless = (code: string, text: string): Decision => refuse('senseless', 'action', code, text);
export const invalid = (field: string, code: string, text: string): Decision => refuse('invalid', field, code, text);

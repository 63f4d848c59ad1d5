import type { Condition } from '../question.ts';

/** When questions are asked. An unknown `for-whom` counts as `me`. */

export const ofSomeoneElse: Condition = {
  when: 'all',
  terms: [{ linkId: 'for-whom', operator: '=', answer: 'someone-else' }],
};

export const ofOneself: Condition = {
  when: 'all',
  terms: [{ linkId: 'for-whom', operator: '!=', answer: 'someone-else' }],
};

/** Questions about harm are asked only of the person, and only when nobody else can see. */
export const aloneOneself: Condition = {
  when: 'all',
  terms: [
    { linkId: 'alone-now', operator: '=', answer: 'yes' },
    { linkId: 'for-whom', operator: '!=', answer: 'someone-else' },
  ],
};

export const inDangerNow: Condition = {
  when: 'any',
  terms: [
    { linkId: 'help-now', operator: '=', answer: 'hurt-already' },
    { linkId: 'help-now', operator: '=', answer: 'not-safe-now' },
  ],
};

export const withThoughts: Condition = {
  when: 'all',
  terms: [
    { linkId: 'life-thoughts', operator: 'exists', answer: true },
    { linkId: 'life-thoughts', operator: '!=', answer: 'none' },
  ],
};

export const knownToATeam: Condition = {
  when: 'any',
  terms: [
    { linkId: 'help-before', operator: '=', answer: 'community-team-now' },
    { linkId: 'help-before', operator: '=', answer: 'community-team-past' },
    { linkId: 'help-before', operator: '=', answer: 'early-intervention-past' },
  ],
};

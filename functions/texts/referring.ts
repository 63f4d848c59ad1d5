/** What it takes to make a referral of a conversation and to act on one: a module of its own, to be loaded when it is needed. */
export { keepable, withoutAgreement } from '../../shared/interview/keepable.ts';
export { act } from '../../shared/referral/act.ts';
export { assessingWith } from '../../shared/referral/assessing.ts';
export { dangerIn } from '../../shared/referral/concern.ts';
export { evolve } from '../../shared/referral/evolve.ts';
export { takeIn } from '../../shared/referral/take-in.ts';
export { placesApart } from '../../shared/routing/places-apart.ts';

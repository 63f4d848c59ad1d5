import { StoreUnavailable } from '../../../shared/ports.ts';

/** Nothing is known while the store is away; any other fault is one. */
export function unlessAway(fault: unknown): undefined {
  if (!(fault instanceof StoreUnavailable)) throw fault;
  return undefined;
}

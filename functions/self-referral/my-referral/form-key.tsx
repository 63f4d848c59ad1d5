import { entry } from '../../../shared/web/form.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext } from '../people-page.tsx';

/** The same page sent twice is one command: each form carries a key of its own. */
export const stampOf = (c: PeopleContext, parts: Parts, name: string): string =>
  parts.hash('session', JSON.stringify([c.get('sessionSecret'), name, entry(c.get('form'), 'key') ?? '']));

export const FormKey = () => <input type="hidden" name="key" value={crypto.randomUUID()} />;

import type { Child } from 'hono/jsx';
import { formTokenField } from '../form.ts';

/** A form of ours: sent by POST, carrying the session's token. */
export function OwnForm({
  c,
  action,
  children,
}: {
  readonly c: { get(name: 'formToken'): string };
  readonly action: string;
  readonly children: Child;
}) {
  return (
    <form method="post" action={action} novalidate>
      <input type="hidden" name={formTokenField} value={c.get('formToken')} />
      {children}
    </form>
  );
}

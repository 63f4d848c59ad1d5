import type { Child } from 'hono/jsx';
import { useWebText } from '../web-text.ts';

export function BackLink({ href }: { readonly href: string }) {
  const text = useWebText();
  return (
    <a class="nhsuk-back-link" href={href}>
      {text.back}
    </a>
  );
}

/** Looks like a button and goes somewhere: only for the one main step onwards. */
export function LinkButton({ href, children }: { readonly href: string; readonly children: Child }) {
  return (
    <a class="nhsuk-button" href={href}>
      {children}
    </a>
  );
}

export function Button({
  kind,
  name,
  value,
  children,
}: {
  readonly kind?: 'secondary' | 'warning';
  readonly name?: string;
  readonly value?: string;
  readonly children: Child;
}) {
  return (
    <button class={`nhsuk-button${kind ? ` nhsuk-button--${kind}` : ''}`} type="submit" name={name} value={value}>
      {children}
    </button>
  );
}

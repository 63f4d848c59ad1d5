import type { Child } from 'hono/jsx';
import { useWebText } from '../web-text.ts';

interface Titled {
  readonly title: string;
  readonly level?: 1 | 2 | 3;
  readonly children: Child;
}

function Title({
  level,
  className,
  children,
}: {
  readonly level: 1 | 2 | 3;
  readonly className: string;
  readonly children: Child;
}) {
  switch (level) {
    case 1:
      return <h1 class={className}>{children}</h1>;
    case 2:
      return <h2 class={className}>{children}</h2>;
    case 3:
      return <h3 class={className}>{children}</h3>;
  }
}

/** Only to tell people to get help: never for other news. */
export function CareCard({
  urgency,
  title,
  level = 2,
  children,
}: Titled & { readonly urgency: 'non-urgent' | 'urgent' | 'emergency' }) {
  const text = useWebText();
  const spoken = { 'non-urgent': text.nonUrgentAdvice, urgent: text.urgentAdvice, emergency: text.immediateAction };
  return (
    <div class={`nhsuk-card nhsuk-card--care nhsuk-card--care--${urgency}`}>
      <div class="nhsuk-card--care__heading-container">
        <Title level={level} className="nhsuk-card--care__heading">
          <span class="nhsuk-u-visually-hidden">{spoken[urgency]} </span>
          {title}
        </Title>
        <span class="nhsuk-card--care__arrow" aria-hidden="true" />
      </div>
      <div class="nhsuk-card__content">{children}</div>
    </div>
  );
}

export function InsetText({ children }: { readonly children: Child }) {
  const text = useWebText();
  return (
    <div class="nhsuk-inset-text">
      <span class="nhsuk-u-visually-hidden">{text.information} </span>
      {children}
    </div>
  );
}

export function WarningCallout({ title, level = 2, children }: Titled) {
  const text = useWebText();
  return (
    <div class="nhsuk-card nhsuk-card--warning">
      <div class="nhsuk-card__content">
        <Title level={level} className="nhsuk-card__heading nhsuk-heading-m">
          <span class="nhsuk-u-visually-hidden">{text.important} </span>
          {title}
        </Title>
        {children}
      </div>
    </div>
  );
}

/** The green panel of a confirmation; its title is the page's heading. */
export function Panel({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <div class="nhsuk-panel">
      <h1 class="nhsuk-panel__title">{title}</h1>
      <div class="nhsuk-panel__body">{children}</div>
    </div>
  );
}

/** `open` where something in it has to be mended. */
export function Details({
  summary,
  open,
  children,
}: {
  readonly summary: string;
  readonly open?: boolean;
  readonly children: Child;
}) {
  return (
    <details class="nhsuk-details" open={open}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}

export function Tag({
  colour,
  children,
}: {
  readonly colour?: 'grey' | 'green' | 'blue' | 'red' | 'yellow';
  readonly children: Child;
}) {
  return <strong class={`nhsuk-tag${colour ? ` nhsuk-tag--${colour}` : ''}`}>{children}</strong>;
}

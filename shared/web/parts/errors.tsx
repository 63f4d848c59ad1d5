import { useWebText } from '../web-text.ts';
import { fieldId } from './fields.tsx';

/** What is wrong with one control: `field` is its name. */
export interface FieldProblem {
  readonly field: string;
  readonly text: string;
  /** Where to mend it, when that is on another page. */
  readonly href?: string;
}

/** Takes the focus when the page opens, and leads to each field. */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const text = useWebText();
  if (problems.length === 0) return null;
  return (
    <div class="nhsuk-error-summary" tabindex={-1} autofocus data-takes-focus="true">
      <div role="alert">
        <h2 class="nhsuk-error-summary__title">{text.thereIsAProblem}</h2>
        <div class="nhsuk-error-summary__body">
          <ul class="nhsuk-list nhsuk-error-summary__list">
            {problems.map((problem) => (
              <li>
                <a href={problem.href ?? `#${fieldId(problem.field)}`}>{problem.text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

export const problemFor = (problems: readonly FieldProblem[], field: string): string | undefined =>
  problems.find((problem) => problem.field === field)?.text;

import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import type { Text } from '../text/en.ts';

const chosenHours = (answers: Answers): readonly (string | undefined)[] =>
  answers['safe-contact']
    ?.find((choice) => choice.startsWith('only-between:'))
    ?.slice('only-between:'.length)
    .split('-') ?? [];

function Hours(props: {
  readonly answers: Answers;
  readonly typed?: (name: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly text: Text;
}) {
  const words = props.text.refer;
  const [from, to] = chosenHours(props.answers);
  return (
    <fieldset class="nhsuk-fieldset nhsuk-form-group" aria-describedby="safe-hours-hint">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{words.safeHoursTitle}</legend>
      <div class="nhsuk-hint" id="safe-hours-hint">
        {words.safeHoursHint}
      </div>
      <div class="od-hours">
        <TextField
          name="safe-contact-from"
          label={words.from}
          value={props.typed?.('safe-contact-from') ?? from}
          error={problemFor(props.problems, 'safe-contact-from')}
          size={5}
        />
        <TextField name="safe-contact-to" label={words.to} value={props.typed?.('safe-contact-to') ?? to} size={5} />
      </div>
    </fieldset>
  );
}

/** The exact sender and first words, before anything is ever sent. */
function Preview({ text, senderName }: { readonly text: Text; readonly senderName: string }) {
  const words = text.refer;
  return (
    <>
      <h2 class="nhsuk-heading-m">{words.howWeWriteTitle}</h2>
      <p>{words.howWeWriteFrom(senderName)}</p>
      <p>{words.howWeWritePlainLabel}</p>
      <blockquote class="od-message-preview">
        <p>{words.howWeWritePlain}</p>
      </blockquote>
      <p>{words.howWeWriteOpenLabel}</p>
      <blockquote class="od-message-preview">
        <p>{words.howWeWriteOpen}</p>
      </blockquote>
      <p>{words.howWeWritePace}</p>
    </>
  );
}

export const SafeContact = { Hours, Preview };

import type { Answers } from '../../interview/vocabulary.ts';
import { linkTo } from '../../updates/neutral-address.ts';
import type { Telling } from '../../updates/telling.ts';
import { discreetWords } from '../../updates/wording-discreet.ts';
import { openWords } from '../../updates/wording-open.ts';
import { type FieldProblem, problemFor } from '../parts/errors.tsx';
import { TextField } from '../parts/fields.tsx';
import type { InterviewWords } from './words.ts';

const chosenHours = (answers: Answers): readonly (string | undefined)[] =>
  answers['safe-contact']
    ?.find((choice) => choice.startsWith('only-between:'))
    ?.slice('only-between:'.length)
    .split('-') ?? [];

function Hours(props: {
  readonly answers: Answers;
  readonly typed?: (name: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly words: InterviewWords;
}) {
  const { words } = props;
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

/** What a message says when it first comes, in the very words that will be sent. */
function exampleOf(answers: Answers, sender: Sender, words: InterviewWords): Telling {
  return {
    kind: 'acknowledgement',
    voice: { publicUrl: sender.origin, serviceName: sender.name },
    discreet: false,
    toCarer: false,
    name: answers['call-me'] ?? '',
    reference: 'ABCDEFGHJKM',
    link: linkTo(sender.origin, 'ABCDEFGHJKM'),
    owner: words.yourTeam,
    team: words.yourTeam,
    outcome: 'comprehensive-assessment',
    nextBy: '',
    isLate: false,
    wrote: '',
    next: '',
    when: '',
    where: '',
    how: '',
  };
}

export interface Sender {
  /** What messages come from. */
  readonly name: string;
  readonly origin: string;
}

const inOneText = (sentences: readonly { readonly text: string }[]): string =>
  sentences.map(({ text }) => text).join(' ');

/** The exact sender and first words, before anything is ever sent. */
function Preview(props: { readonly words: InterviewWords; readonly sender: Sender; readonly answers: Answers }) {
  const { words } = props;
  const example = exampleOf(props.answers, props.sender, words);
  return (
    <>
      <h2 class="nhsuk-heading-m od-apart">{words.howWeWriteTitle}</h2>
      <p>{words.howWeWriteFrom(props.sender.name)}</p>
      <p>{words.howWeWritePlainLabel}</p>
      <blockquote class="od-message-preview">
        <p>{inOneText(discreetWords(example))}</p>
      </blockquote>
      <p>{words.howWeWriteOpenLabel}</p>
      <blockquote class="od-message-preview">
        <p>{inOneText(openWords(example))}</p>
      </blockquote>
    </>
  );
}

export const SafeContact = { Hours, Preview };

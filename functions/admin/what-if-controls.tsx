import { linkIds } from '../../shared/interview/answers.ts';
import { labelOf, labelOfQuestion } from '../../shared/interview/labels.ts';
import { type Answers, type LinkId, vocabulary } from '../../shared/interview/vocabulary.ts';
import { Checkboxes } from '../../shared/web/parts/choices.tsx';
import { TextArea, TextField } from '../../shared/web/parts/fields.tsx';
import { Select } from '../../shared/web/parts/select.tsx';

/** Who somebody is and how to reach them: no rule, reader or team looks at these, and nobody should type them in here. */
const leftOut = [
  'referrer.name',
  'referrer.phone',
  'referrer.email',
  'referrer.organisation',
  'call-me',
  'phone',
  'email',
  'address',
  'nhs-number',
  'contact-by',
  'tell-gp',
  'keep-informed',
  'share-with',
] as const satisfies readonly LinkId[];

type Tried = Exclude<LinkId, (typeof leftOut)[number]>;

const isTried = (linkId: LinkId): linkId is Tried => !leftOut.some((left) => left === linkId);

/** Everything else that can be said, also what must change nothing; nothing tried here is kept. */
export const tried: readonly Tried[] = linkIds.filter(isTried);

const safeContact = [
  'text-ok',
  'voicemail-ok',
  'say-who-we-are-ok',
  'only-when-i-write-first',
  'ring-any-hour-if-in-danger',
] as const;

/** One question as a control, under its plain words and its linkId. */
export function Control({ linkId, answers }: { readonly linkId: Tried; readonly answers: Answers }) {
  const shape = vocabulary[linkId];
  const label = `${labelOfQuestion(linkId)} (${linkId})`;
  const said = answers[linkId];
  switch (shape.kind) {
    case 'code':
    case 'national-code':
      return (
        <Select
          name={linkId}
          label={label}
          chosen={String(said ?? '')}
          options={[
            { value: '', label: 'Not said' },
            ...shape.codes.map((code) => ({ value: code, label: labelOf(linkId, code) })),
          ]}
        />
      );
    case 'list':
    case 'safe-contact':
      return (
        <Checkboxes
          name={linkId}
          label={label}
          chosen={Array.isArray(said) ? said.map(String) : []}
          choices={('codes' in shape ? shape.codes : safeContact).map((code) => ({
            value: code,
            label: labelOf(linkId, code),
          }))}
        />
      );
    case 'text':
      return (
        <TextArea name={linkId} label={label} rows={3} maxCharacters={shape.maxCharacters} value={String(said ?? '')} />
      );
    case 'age':
    case 'date':
    case 'language':
    case 'postcode':
    case 'ods-code':
      return <TextField name={linkId} label={label} value={String(said ?? '')} />;
  }
}

import { labelOf, labelOfQuestion } from '../../shared/interview/labels.ts';
import { type Answers, type LinkId, vocabulary } from '../../shared/interview/vocabulary.ts';
import { Checkboxes } from '../../shared/web/parts/choices.tsx';
import { TextArea, TextField } from '../../shared/web/parts/fields.tsx';
import { Select } from './page.tsx';

/** Everything that a rule looks at; nothing tried here is kept. */
export const asked = [
  'help-now',
  'for-whom',
  'agreed',
  'referrer.relationship',
  'age',
  'story',
  'concerns-short',
  'concerns',
  'duration',
  'impact',
  'struggling-with',
  'life-thoughts',
  'plan',
  'self-harm-recent',
  'alone-now',
  'harm-from-others',
  'others-at-risk',
  'depends-on-me',
  'help-before',
  'known-team',
  'not-that-team',
  'known-conditions',
  'medicine-stopped',
  'close-people',
  'wants',
  'postcode',
  'gp-practice',
  'staying-at',
] as const satisfies readonly LinkId[];

/** One question as a control, under its plain words and its linkId. */
export function Control({ linkId, answers }: { readonly linkId: (typeof asked)[number]; readonly answers: Answers }) {
  const shape = vocabulary[linkId];
  const label = `${labelOfQuestion(linkId)} (${linkId})`;
  const said = answers[linkId];
  switch (shape.kind) {
    case 'code':
      return (
        <Select
          name={linkId}
          label={label}
          chosen={String(said ?? '')}
          options={[['', 'Not said'], ...shape.codes.map((code): [string, string] => [code, labelOf(linkId, code)])]}
        />
      );
    case 'list':
      return (
        <Checkboxes
          name={linkId}
          label={label}
          chosen={Array.isArray(said) ? said.map(String) : []}
          choices={shape.codes.map((code) => ({ value: code, label: labelOf(linkId, code) }))}
        />
      );
    case 'text':
      return (
        <TextArea name={linkId} label={label} rows={3} maxCharacters={shape.maxCharacters} value={String(said ?? '')} />
      );
    case 'age':
    case 'postcode':
    case 'ods-code':
      return <TextField name={linkId} label={label} value={String(said ?? '')} />;
  }
}

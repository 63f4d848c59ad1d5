import { Picture, type PictureName } from '../../shared/web/parts/pictures.tsx';
import type { Text } from './text/en.ts';

const byQuestion: Readonly<Record<string, PictureName>> = {
  'help-now': 'alert',
  'where-now': 'house',
  'for-whom': 'person',
  agreed: 'people',
  'about-the-writer': 'people',
  story: 'pen',
  'reach-you': 'phone',
  'safe-contact': 'shield',
  where: 'house',
  age: 'cake',
  'concerns-short': 'list',
  impact: 'cloud',
  'life-thoughts': 'heart',
  plan: 'heart',
  'alone-now': 'door',
  'harm-from-others': 'shield',
};

/** The picture of a question, where the catalogue wants pictures. */
export const QuestionPicture = ({ id, text }: { readonly id: string; readonly text: Text }) => (
  <Pictured name={byQuestion[id] ?? 'pen'} text={text} />
);

export const Pictured = ({ name, text }: { readonly name: PictureName; readonly text: Text }) =>
  text.pictures ? <Picture name={name} /> : null;

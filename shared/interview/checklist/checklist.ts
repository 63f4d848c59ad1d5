import type { Checklist } from '../question.ts';
import { equality } from './equality.ts';
import { rest } from './rest.ts';
import { shortPath } from './short-path.ts';

/** The initial brief assessment. Any change of a question, code or condition gives it a new version. */
export const checklist: Checklist = {
  version: '1.0.0',
  questions: [...shortPath, ...rest, ...equality],
};

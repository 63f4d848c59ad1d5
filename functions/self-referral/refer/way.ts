import type { Path, Question } from '../../../shared/interview/question.ts';
import type { Draft } from '../../../shared/ports.ts';
import { beforeOn, nextOn, type Way } from '../../../shared/web/interview/way.ts';
import { questionPath } from './question-path.ts';

const way: Way = {
  channel: 'web',
  pathOf: questionPath,
  beginsAt: (path) => (path === 'short' ? '/' : '/refer/sent'),
  endsAt: (path) => (path === 'short' ? '/refer/check' : '/refer/more-done'),
};

export const nextPage = (draft: Pick<Draft, 'answers' | 'passed'>, path: Path): string => nextOn(way, draft, path);

export const pageBefore = (question: Question, draft: Pick<Draft, 'answers'>): string => beforeOn(way, question, draft);

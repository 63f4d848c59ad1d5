import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { next, questionsOf } from '../../../shared/interview/interview.ts';
import type { Path, Question } from '../../../shared/interview/question.ts';
import { isLinkId } from '../../../shared/interview/read-answers.ts';
import type { LinkId } from '../../../shared/interview/vocabulary.ts';
import type { Draft } from '../../../shared/ports.ts';
import { questionPath } from './question-path.ts';

/** The next page of a path, and where it ends. */
export function nextPage(draft: Pick<Draft, 'answers' | 'passed'>, path: Path): string {
  const passed = new Set<LinkId>(draft.passed.filter(isLinkId));
  const question = next(checklist, draft.answers, passed, path);
  if (question !== 'done') return questionPath(question.id);
  return path === 'short' ? '/refer/check' : '/refer/more-done';
}

/** Where "Back" leads: the question before this one, as the answers lead. */
export function pageBefore(question: Question, draft: Pick<Draft, 'answers'>): string {
  const questions = questionsOf(checklist, draft.answers, question.path);
  const place = questions.findIndex(({ id }) => id === question.id);
  const before = questions[place - 1];
  if (before !== undefined) return questionPath(before.id);
  return question.path === 'short' ? '/' : '/refer/sent';
}

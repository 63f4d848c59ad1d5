import { isLinkId } from '../../interview/answers.ts';
import { checklist } from '../../interview/checklist/checklist.ts';
import { type InterviewChannel, next, questionsOf } from '../../interview/interview.ts';
import type { Path, Question } from '../../interview/question.ts';
import type { Answers, LinkId } from '../../interview/vocabulary.ts';
import type { Draft } from '../../ports.ts';

/** Where pages of one question each lie, and what stands before and behind each path of them. */
export interface Way {
  readonly channel: InterviewChannel;
  /** Questions that are settled from the start here and have no page. */
  readonly without?: readonly string[];
  readonly pathOf: (questionId: string) => string;
  readonly beginsAt: (path: Path) => string;
  readonly endsAt: (path: Path) => string;
}

/** Every question of a path that has a page here, as the answers lead. */
export const questionsOn = (way: Way, answers: Answers, path: Path): readonly Question[] =>
  questionsOf(checklist, answers, path, way.channel).filter(({ id }) => way.without?.includes(id) !== true);

/** The next page of a path, and where it ends. */
export function nextOn(way: Way, draft: Pick<Draft, 'answers' | 'passed'>, path: Path): string {
  const passed = new Set<LinkId>(draft.passed.filter(isLinkId));
  const question = next(checklist, draft.answers, passed, path, way.channel);
  return question === 'done' ? way.endsAt(path) : way.pathOf(question.id);
}

/** Where "Back" leads: the question before this one, as the answers lead. */
export function beforeOn(way: Way, question: Question, draft: Pick<Draft, 'answers'>): string {
  const questions = questionsOn(way, draft.answers, question.path);
  const before = questions[questions.findIndex(({ id }) => id === question.id) - 1];
  return before === undefined ? way.beginsAt(question.path) : way.pathOf(before.id);
}

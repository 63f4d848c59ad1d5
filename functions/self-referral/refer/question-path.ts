import { questionNameOf } from '../../../shared/web/interview/question-path.ts';

/** Address of a question's page. */
export const questionPath = (id: string): string => `/refer/${questionNameOf(id)}`;

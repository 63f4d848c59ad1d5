import { checklist } from '../../shared/interview/checklist/checklist.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { toQuestionnaireResponse } from '../../shared/standards/fhir-answers.ts';
import { answerCodes, questionnaireUrl } from '../../shared/standards/fhir-questionnaire.ts';
import type { TeamCaller } from './deps.ts';
import { lookAt } from './seen-by.ts';

/**
 * What the person told, as a FHIR QuestionnaireResponse for the team's own record system; undefined where the team does not see
 * all of it, for answers come whole or not at all.
 */
export function answersAsFhir(referral: Referral, caller: TeamCaller, publicUrl: string) {
  if (lookAt(referral, caller)?.sees !== 'everything') return undefined;
  return toQuestionnaireResponse(referral.answers, {
    questionnaire: `${questionnaireUrl(publicUrl)}|${checklist.version}`,
    codeSystem: answerCodes(publicUrl),
    authored: referral.receivedAt,
  });
}

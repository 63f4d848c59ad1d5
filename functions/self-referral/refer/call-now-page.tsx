import type { Draft } from '../../../shared/ports.ts';
import { spokenReference } from '../../../shared/referral/reference.ts';
import type { Assessment } from '../../../shared/triage/assessment.ts';
import { CareCard } from '../../../shared/web/parts/content.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { Contacts } from '../crisis.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { Carried } from './carried-parts.tsx';

/** Whom to call, before anything else: the top of a page where somebody is not safe. */
export function CallNow(props: {
  readonly draft: Draft;
  readonly assessment: Assessment;
  readonly text: Text;
  readonly level: 1 | 2;
}) {
  const { callNow, refer } = props.text;
  const hurt = props.draft.answers['help-now'] === 'hurt-already';
  const { reference } = props.draft;
  return (
    <>
      <CareCard urgency="emergency" title={hurt ? callNow.hurtTitle : callNow.dangerTitle} level={props.level}>
        <p>{hurt ? callNow.hurtBody : callNow.dangerBody}</p>
        <Contacts keys={props.assessment.helpNow} text={props.text} />
      </CareCard>
      <p>
        {reference === undefined
          ? callNow.passedOnLater
          : `${refer.leftBehind(spokenReference(reference))} ${callNow.passedOn}`}
      </p>
    </>
  );
}

/** Stands between two questions when an answer told of danger. */
export function callNowPage(c: PeopleContext, parts: Parts, draft: Draft, assessment: Assessment, away = false) {
  const text = c.get('text');
  return showPage(c, {
    title: text.callNow.title,
    children: (
      <>
        <CallNow draft={draft} assessment={assessment} text={text} level={1} />
        <OwnForm c={c} action="/refer/go-on">
          <Carried c={c} parts={parts} draft={draft} away={away} />
          <Button>{text.callNow.continue}</Button>
        </OwnForm>
      </>
    ),
  });
}

import { Hono } from 'hono/quick';
import { nameOfFault } from '../../shared/log.ts';
import { callerAs } from '../../shared/web/bearer.ts';
import { compressed } from '../../shared/web/compressed.ts';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { staffPages } from '../../shared/web/staff-page.tsx';
import { faultPage, troublePage } from '../../shared/web/staff-pages.tsx';
import { staffSection } from '../../shared/web/staff-section.ts';
import type { WorkerForm } from '../../shared/web/worker-form/form.ts';
import { workerFormRoutes } from '../../shared/web/worker-form/routes.tsx';
import type { WorkerWords } from '../../shared/web/worker-form/words.ts';
import { agreementRoutes } from './agreement-pages.tsx';
import type { PartnerFormDeps, PartnersDeps } from './deps.ts';
import { followPath, followRoutes } from './follow-page.tsx';
import { partnerDesk } from './form-desk.ts';
import type { Partner } from './take-in-referral.ts';
import { withoutAgreement } from './without-agreement.tsx';

const formPath = '/partner/refer';

const words: WorkerWords = {
  title: 'Refer somebody',
  lead: [
    'You answer ten short questions about the person, ideally with them. It takes about 5 minutes.',
    'They need to agree. Where they are not able to say, it can be in their best interests. Without agreement we keep nothing but danger.',
    'If you tell us that somebody is not safe, and how to reach them, we pass it on at once, even if you stop there.',
  ],
  begin: 'Begin a referral',
  beside: 'About the person you refer.',
  check: {
    body: 'Check with the person, if they are with you. You can change anything.',
    agree: 'By sending this you say that what you told us about agreeing is true.',
    send: 'Send the referral',
  },
  sent: { title: 'We have it', keep: 'Give this to the person: with it they can follow their referral.' },
};

/** `/partner` in a browser, for a partner's worker who signed in. */
export function formPages(deps: PartnersDeps, formDeps: PartnerFormDeps) {
  const { publicUrl } = deps;
  const form = partnerForm(deps, formDeps);
  const unagreed = withoutAgreement(deps, form);
  const section = staffSection({ path: '/partner', staff: formDeps.staff, publicUrl })
    .get('/', (c) => c.redirect(formPath, 303))
    .route('/follow', followRoutes(deps, form.page))
    .route('/refer', agreementRoutes(form, unagreed.letGo))
    .route('/refer', unagreed.routes)
    .route('/refer', workerFormRoutes(form));
  return new Hono()
    .use(securityHeaders({ https: publicUrl.startsWith('https:') }), compressed())
    .route('/', section)
    .notFound((c) => troublePage(c, '/partner', 'not-found'))
    .onError((fault, c) => {
      deps.note({ code: 'fault', where: 'partners', fault: nameOfFault(fault) });
      return faultPage(c, '/partner', fault);
    });
}

function partnerForm(deps: PartnersDeps, formDeps: PartnerFormDeps): WorkerForm {
  const { sessions, drafts, senderName } = formDeps;
  return {
    path: formPath,
    channel: 'partner',
    begins: { 'for-whom': 'someone-else' },
    suggests: (caller) => writerIn(callerAs('partner', caller)),
    words,
    page: staffPages({
      home: '/partner',
      navigation: {
        label: 'Referring',
        links: [
          [formPath, 'Refer somebody'],
          [followPath, 'Follow a referral'],
          ['/help-now', 'Whom to call now'],
        ],
      },
    }),
    desk: (caller) => partnerDesk(deps, formDeps, callerAs('partner', caller)),
    sessions,
    drafts,
    assessingFor: deps.assessingFor,
    now: () => new Date(deps.now()).toISOString(),
    sender: { name: senderName, origin: new URL(deps.publicUrl).origin },
    acceptDramaNumbers: deps.acceptDramaNumbers,
  };
}

/** Filled in for the worker, who may put somebody else who asks through them. */
const writerIn = ({ organisation, name }: Partner) => ({
  'referrer.relationship': 'professional' as const,
  'referrer.organisation': organisation,
  ...(name === undefined ? {} : { 'referrer.name': name }),
});

import { Hono } from 'hono/quick';
import { nameOfFault } from '../../shared/log.ts';
import { callerAs } from '../../shared/web/bearer.ts';
import { faultPage, troublePage } from '../../shared/web/staff-pages.tsx';
import { staffSection } from '../../shared/web/staff-section.ts';
import type { WorkerForm } from '../../shared/web/worker-form/form.ts';
import { workerFormRoutes } from '../../shared/web/worker-form/routes.tsx';
import type { WorkerWords } from '../../shared/web/worker-form/words.ts';
import type { TeamsDeps } from './deps.ts';
import { teamPage } from './page.tsx';
import { phoneDesk } from './phone-desk.ts';

const words: WorkerWords = {
  title: 'Take a phone call',
  lead: [
    'Read each question out as it stands, and choose what they say. Everything may be left out.',
    'Tell them first: “If you tell me that someone is not safe, I pass it on at once, even if we are cut off.”',
    'Ask about harm from others only when they say that they are alone and can talk.',
  ],
  begin: 'Begin a call',
  beside: 'Read this out.',
  check: {
    body: 'Read it back to them. What they said about harm is not shown here: it is kept all the same.',
    agree: 'Read out: “We keep what you told us, and show it to the team that helps you. Is that all right?”',
    send: 'They agree: send it',
  },
  sent: {
    title: 'We have it',
    keep: 'Read the reference out, twice. They need it to follow their request. Then tell them what comes next.',
  },
};

/** `/team/refer`: somebody rings, and a worker types what they say. */
export function phonePages(deps: TeamsDeps) {
  const section = staffSection({ path: '/team', staff: deps.staff, publicUrl: deps.publicUrl }).route(
    '/refer',
    workerFormRoutes(phoneForm(deps)),
  );
  return new Hono()
    .route('/', section)
    .notFound((c) => troublePage(c, '/team', 'not-found'))
    .onError((fault, c) => {
      deps.note({ code: 'fault', where: 'teams', fault: nameOfFault(fault) });
      return faultPage(c, '/team', fault);
    });
}

const phoneForm = (deps: TeamsDeps): WorkerForm => ({
  path: '/team/refer',
  channel: 'web',
  begins: {},
  suggests: () => ({}),
  words,
  page: teamPage,
  desk: (caller) => phoneDesk(deps, callerAs('team', caller)),
  sessions: deps.sessions,
  drafts: deps.drafts,
  assessingFor: deps.assessingFor,
  now: deps.now,
  sender: { name: deps.senderName, origin: new URL(deps.publicUrl).origin },
  acceptDramaNumbers: deps.acceptDramaNumbers,
});

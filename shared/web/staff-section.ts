import { Hono } from 'hono/quick';
import type { CallerOf, Role } from './bearer.ts';
import { type FormVariables, ownForms } from './form.ts';
import { refusedPage } from './staff-pages.tsx';
import type { StaffSignIn } from './staff-sign-in.ts';

export type StaffVariables<R extends Role> = FormVariables & { caller: CallerOf<R> };

/**
 * Where pages of one role live: they know the browser first, take forms only from themselves, and then ask who is signed
 * in. What is routed after this knows the caller.
 */
export const staffSection = <R extends Role>(at: {
  readonly path: string;
  readonly staff: StaffSignIn<R>;
  readonly publicUrl: string;
}) =>
  new Hono<{ Variables: StaffVariables<R> }>()
    .basePath(at.path)
    .use(at.staff.browser)
    .use(
      ownForms<StaffVariables<R>>({
        origin: new URL(at.publicUrl).origin,
        refuse: (c, why) => refusedPage(c, at.path, why),
      }),
    )
    .route('/', at.staff.routes)
    .use(async (c, next) => {
      const caller = await at.staff.signedIn(c);
      if (caller instanceof Response) return caller;
      c.set('caller', caller);
      return next();
    });

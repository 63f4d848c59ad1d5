import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const style = `
  :root { color-scheme: light dark; --line: #8886; --soft: #8881; --accent: #0b6e6e; }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
  nav a { margin-right: 1rem; } h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
  button, input, select, textarea { font: inherit; padding: .35rem .7rem; } button { cursor: pointer; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .4rem; border-bottom: 1px solid var(--line); }
  .words { white-space: pre-wrap; overflow-wrap: anywhere; } .quiet { opacity: .75; font-size: .9rem; }
  .phones { display: flex; flex-wrap: wrap; gap: 1.5rem; }
  .phone { border: .5rem solid #333; border-radius: 1.8rem; width: 19rem; height: 34rem; display: flex; flex-direction: column; overflow: hidden; }
  .phone header { background: #333; color: #fff; padding: .3rem 1rem .6rem; } .phone header input { width: 100%; box-sizing: border-box; }
  .thread { flex: 1; overflow-y: auto; padding: .7rem; display: flex; flex-direction: column; gap: .5rem; background: var(--soft); }
  .bubble { max-width: 82%; padding: .5rem .75rem; border-radius: 1rem; background: #8883; align-self: flex-start; }
  .bubble.mine { background: var(--accent); color: #fff; align-self: flex-end; } .bubble time { display: block; font-size: .7rem; opacity: .8; }
  .phone form { display: flex; padding: .5rem; gap: .4rem; } .phone textarea { flex: 1; resize: none; }
`;

/** A page of the desk: plain, with the time in its head and one small script. */
export const layout = (title: string, now: string, body: Html): Html => html`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – the desk</title><style>${raw(style)}</style></head>
<body>
<nav aria-label="Desk"><a href="/local">Desk</a><a href="/local/phone">Phone</a><a href="/local/mail">Mail and texts</a><a href="/local/tasks">Calls and letters</a><a href="/">People’s pages</a><a href="/team">Inbox</a><a href="/leads">Figures</a></nav>
<main><h1>${title}</h1>
<p class="quiet">It is <time datetime="${now}">${londonTime(now)}</time> on the service’s clock.</p>
${body}</main>
<script src="/local/desk.js" defer></script>
</body></html>`;

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/London' });

/** London time in words. */
export const londonTime = (instant: string): string => format.format(new Date(instant));

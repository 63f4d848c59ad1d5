import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { DeskParts } from './desk.ts';
import { layout, londonTime } from './layout.ts';
import { type DeskMessage, listMessages, normal } from './messages.ts';

const phones = ['07700 900001', '07700 900002', '07700 900003'];

/** What a person opens in a browser. */
export function deskPages(app: Hono, { clock, outbox, items, arrived }: DeskParts): void {
  const now = () => new Date(clock.now()).toISOString();
  app.get('/', (c) => c.html(layout('The desk', now(), start())));
  app.get('/phone', (c) => c.html(layout('Phones', now(), phonePage(c.req.queries('number') ?? phones))));
  app.get('/thread', async (c) => {
    const number = normal(c.req.query('number') ?? '');
    const answers = outbox.all().filter((sent) => sent.by === 'text' && sent.to === number);
    const thread = [
      ...arrived.from(number).map(({ body, at }) => ({ mine: true, body, at })),
      ...answers.map(({ body, at }) => ({ mine: false, body, at })),
    ];
    return c.json({ thread: thread.toSorted((a, b) => a.at.localeCompare(b.at)) });
  });
  app.get('/mail', async (c) => {
    const all = await listMessages(outbox, items, undefined);
    const sent = all.filter(({ by }) => by === 'email' || by === 'text').reverse();
    return c.html(
      layout(
        'Mail and texts',
        now(),
        html`<p>Newest first. Say what became of one, as a phone network would.</p>${table(sent, true)}`,
      ),
    );
  });
  app.get('/tasks', async (c) => {
    const all = await listMessages(outbox, items, undefined);
    const tasks = all.filter(({ by }) => by === 'call' || by === 'letter').reverse();
    return c.html(
      layout(
        'Calls and letters',
        now(),
        html`<p>Words that a worker carries, for people reached by phone or letter only. Newest first.</p>${table(tasks, false)}`,
      ),
    );
  });
  app.get('/desk.js', (c) =>
    c.body(readFileSync(new URL('./desk.js', import.meta.url), 'utf8'), 200, {
      'content-type': 'text/javascript; charset=utf-8',
    }),
  );
}

const moves = [
  ['1 minute', 'PT1M'],
  ['1 hour', 'PT1H'],
  ['12 hours', 'PT12H'],
  ['1 day', 'P1D'],
  ['3 days', 'P3D'],
  ['1 week', 'P7D'],
  ['4 weeks', 'P28D'],
] as const;

const start = () => html`
<h2>As somebody who asks for help</h2>
<ul>
  <li><a href="/refer">Refer yourself</a>, follow it in <a href="/my-referral">my referral</a>, see <a href="/support">what helps now</a> and <a href="/help-now">whom to call</a></li>
  <li><a href="/local/phone">Phones to text with</a>, <a href="/local/mail">the mail and texts that went out</a>, <a href="/local/tasks">the calls and letters that a worker owes</a></li>
</ul>
<h2>As staff</h2>
<ul>
  <li><a href="/team">A team’s inbox</a> and <a href="/leads">the figures</a>; sign in as whom you like</li>
  <li><a href="/open-data">Figures for everyone</a>, <a href="/api/services">the community directory</a>, <a href="/openapi.json">the partner API</a></li>
</ul>
<h2>The clock</h2>
<p>What falls due on the way happens at its time. It cannot go back; start with <code>--fresh</code> for that.</p>
<p>${moves.map(([words, duration]) => html`<button data-post="/local/clock" data-body="${JSON.stringify({ advance: duration })}">${words}</button> `)}</p>
<form id="move"><label>Or <input name="duration" value="P14D" size="8" aria-label="ISO 8601 duration"></label> <button>Move</button></form>
<h2>Tokens</h2>
<ul>
  <li><a href="/local/token?role=partner&amp;organisation=A99911">A partner</a>, <a href="/local/token?role=team&amp;team=core-alder-quay">a worker of one team</a>,
  <a href="/local/token?role=lead&amp;scope=national">a national lead</a>, <a href="/local/token?role=admin">an administrator</a></li>
</ul>`;

const phonePage = (numbers: readonly string[]) => html`
<p>Each is a phone of its own. Change its number at the top; press Enter to send.</p>
<div class="phones">${numbers.map(
  (number, at) => html`<section class="phone" aria-label="Phone ${at + 1}">
  <header><label class="quiet">My number <input value="${number}" inputmode="tel" autocomplete="off"></label></header>
  <div class="thread" aria-live="polite"></div>
  <form><textarea rows="2" aria-label="Text to send" placeholder="Text"></textarea><button>Send</button></form>
</section>`,
)}</div>`;

const table = (messages: readonly DeskMessage[], canReceipt: boolean) =>
  messages.length === 0
    ? html`<p>Nothing yet.</p>`
    : html`<table><thead><tr><th>When</th><th>To</th><th>What</th>${canReceipt ? html`<th>Became of it</th>` : ''}</tr></thead>
<tbody>${messages.map(
        (message) => html`<tr><td><time datetime="${message.at}">${londonTime(message.at)}</time></td>
<td>${message.to}<br><span class="quiet">${message.by}, ${message.kind}${message.reference === undefined ? '' : html`, ${message.reference}`}</span></td>
<td>${message.subject === undefined ? '' : html`<strong>${message.subject}</strong><br>`}<span class="words">${message.body}</span></td>
${canReceipt ? html`<td>${['delivered', 'failed', 'unknown'].map((status) => receiptButton(message.id, status))}</td>` : ''}</tr>`,
      )}</tbody></table>`;

const receiptButton = (id: string, status: string) =>
  html`<button data-post="/local/messages/${id}/receipt" data-body="${JSON.stringify({ status })}">${status}</button> `;

export interface Visited {
  readonly status: number;
  readonly path: string;
  readonly html: string;
  readonly headers: Headers;
}

/** An app, asked without a network. */
interface Asked {
  request(address: string, request: RequestInit): Response | Promise<Response>;
}

/** A browser without a script: keeps its cookie, follows redirects, fills in forms. */
export class TestBrowser {
  cookie: string | undefined;
  readonly visited: string[] = [];
  readonly #app: Asked;
  page: Visited = { status: 0, path: '', html: '', headers: new Headers() };
  /** Sees every page that was opened. */
  look: (page: Visited) => void = () => undefined;

  constructor(app: Asked) {
    this.#app = app;
  }

  async open(path: string): Promise<Visited> {
    return this.#go(path, { method: 'GET' });
  }

  /** Sends the form on this page, with its hidden fields. */
  async send(fields: Readonly<Record<string, string | readonly string[]>>, action?: string): Promise<Visited> {
    const form = formOn(this.page.html, action);
    const body = new URLSearchParams(form.hidden);
    for (const [name, value] of Object.entries(fields)) {
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
    }
    return this.#go(form.action, {
      method: 'POST',
      body: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', origin: 'null' },
    });
  }

  /** Sends the form that holds this text, where a page has several for one address. */
  async sendFormWith(holding: string, fields: Readonly<Record<string, string>>): Promise<Visited> {
    const form = this.page.html.split('<form').find((one) => one.includes(holding));
    if (form === undefined) throw new Error('no form with this on the page');
    this.page = { ...this.page, html: `<form${form}` };
    return this.send(fields);
  }

  /** Each cookie of a name takes the place of the one before. */
  #keep(set: string): void {
    const [pair = ''] = set.split(';');
    const name = pair.split('=')[0] ?? '';
    const others = (this.cookie ?? '').split('; ').filter((one) => one !== '' && !one.startsWith(`${name}=`));
    this.cookie = [pair, ...others].join('; ');
  }

  async #go(
    path: string,
    request: { method: string; body?: string; headers?: Record<string, string> },
  ): Promise<Visited> {
    const headers = { ...request.headers, ...(this.cookie === undefined ? {} : { cookie: this.cookie }) };
    const answer = await this.#app.request(`http://localhost:3000${path}`, { ...request, headers });
    for (const set of answer.headers.getSetCookie()) this.#keep(set);
    const to = answer.headers.get('location');
    if (answer.status === 303 && to?.startsWith('/')) return this.#go(to, { method: 'GET' });
    this.page = { status: answer.status, path: to ?? path, html: await answer.text(), headers: answer.headers };
    this.visited.push(path);
    this.look(this.page);
    return this.page;
  }
}

function formOn(html: string, action?: string): { action: string; hidden: [string, string][] } {
  const forms = [...html.matchAll(/<form method="post" action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g)];
  const found = forms.find(([, to]) => action === undefined || to === action);
  if (found === undefined) throw new Error('no such form on this page');
  const hidden = [...(found[2] ?? '').matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return { action: found[1] ?? '', hidden: hidden.map(([, name, value]) => [name ?? '', value ?? '']) };
}

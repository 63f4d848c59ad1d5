import { Headers } from './headers.ts';

/** What was handed in as a body, before anybody reads it; a request or an answer passes it on to the next as it is. */
export class Content {
  readonly held: string | Uint8Array<ArrayBuffer>;

  constructor(held: string | Uint8Array<ArrayBuffer>) {
    this.held = held;
  }
}

export type BodyInit = Content | string | Uint8Array<ArrayBuffer> | ArrayBuffer | null | undefined;

const contentOf = (body: BodyInit): Content | null => {
  if (body === null || body === undefined) return null;
  if (body instanceof Content) return body;
  if (body instanceof ArrayBuffer) return new Content(new Uint8Array(body));
  if (typeof body === 'string' || body instanceof Uint8Array) return new Content(body);
  // What hono makes of JSX is a String object.
  return new Content(String(body));
};

/** The half that a request and an answer have in common. Read once, like the platform's. */
export abstract class Body {
  readonly headers: Headers;
  readonly body: Content | null;
  #used = false;

  constructor(body: BodyInit, headers: ConstructorParameters<typeof Headers>[0]) {
    this.headers = new Headers(headers);
    this.body = contentOf(body);
    if (this.body !== null && body !== this.body && typeof this.body.held === 'string') {
      if (!this.headers.has('content-type')) this.headers.set('content-type', 'text/plain;charset=UTF-8');
    }
  }

  get bodyUsed(): boolean {
    return this.#used;
  }

  #read(): string | Uint8Array<ArrayBuffer> {
    if (this.#used) throw new TypeError('a body is read once');
    this.#used = this.body !== null;
    return this.body?.held ?? '';
  }

  async text(): Promise<string> {
    const held = this.#read();
    return typeof held === 'string' ? held.toWellFormed() : new TextDecoder().decode(held);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const held = this.#read();
    // A copy: what is compressed lies in a larger piece of memory, which is not part of it.
    return typeof held === 'string' ? new TextEncoder().encode(held) : new Uint8Array(held);
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  /** Rare, and the platform does it well. */
  async blob(): Promise<Blob> {
    return this.#asOfThePlatform().blob();
  }

  async formData(): Promise<FormData> {
    return this.#asOfThePlatform().formData();
  }

  #asOfThePlatform(): globalThis.Response {
    return new globalThis.Response(this.#read(), { headers: [...this.headers] });
  }
}

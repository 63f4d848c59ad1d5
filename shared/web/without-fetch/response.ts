import { Body, type BodyInit } from './body.ts';
import { Headers } from './headers.ts';

interface Init {
  readonly status?: number | undefined;
  readonly statusText?: string | undefined;
  readonly headers?: ConstructorParameters<typeof Headers>[0] | undefined;
}

/** The platform's `Response` as far as our answers need it. */
export class Response extends Body {
  readonly status: number;
  readonly statusText: string;

  constructor(body?: BodyInit, { status = 200, statusText = '', headers }: Init = {}) {
    super(body, headers);
    if (!(status >= 200 && status <= 599)) throw new RangeError('an answer has a status from 200 to 599');
    this.status = status;
    this.statusText = statusText;
  }

  static json(value: unknown, init: Init = {}): Response {
    const headers = new Headers(init.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    return new Response(JSON.stringify(value), { ...init, headers });
  }

  get ok(): boolean {
    return this.status <= 299;
  }

  clone(): Response {
    if (this.bodyUsed) throw new TypeError('a body is read once');
    return new Response(this.body, this);
  }

  get [Symbol.toStringTag](): string {
    return 'Response';
  }
}

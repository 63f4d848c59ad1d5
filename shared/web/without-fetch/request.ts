import { Body, type BodyInit } from './body.ts';
import type { Headers } from './headers.ts';

interface Init {
  readonly method?: string | undefined;
  readonly headers?: ConstructorParameters<typeof Headers>[0] | undefined;
  readonly body?: BodyInit;
}

/** The platform's `Request` as far as an event that Lambda hands in needs it. Throws `TypeError` on an address or body that cannot be. */
export class Request extends Body {
  readonly url: string;
  readonly method: string;

  constructor(url: string, { method = 'GET', headers, body }: Init = {}) {
    super(body, headers);
    this.url = new URL(url).href;
    this.method = /^(delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method;
    if (this.body !== null && (this.method === 'GET' || this.method === 'HEAD')) {
      throw new TypeError('what is only asked for has no body');
    }
  }

  clone(): Request {
    if (this.bodyUsed) throw new TypeError('a body is read once');
    return new Request(this.url, this);
  }

  get [Symbol.toStringTag](): string {
    return 'Request';
  }
}

type Init = Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string>>;

const isIterable = (init: Init): init is Iterable<readonly [string, string]> => Symbol.iterator in init;

/** What may stand in a name and in a value. A line break in a value would begin a header of its own. */
const name = /^[\w!#$%&'*+\-.^`|~]+$/;
const forbidden = /[\0\r\n]|[^\0-\xff]/;

/** The platform's `Headers` as far as requests and answers need it. Throws `TypeError` on what cannot be sent. */
export class Headers {
  readonly #values = new Map<string, string>();
  #cookies: string[] = [];

  constructor(init: Init = {}) {
    for (const [key, value] of isIterable(init) ? init : Object.entries(init)) this.append(key, value);
  }

  get(key: string): string | null {
    const sought = named(key);
    if (sought === 'set-cookie') return this.#cookies.length > 0 ? this.#cookies.join(', ') : null;
    return this.#values.get(sought) ?? null;
  }

  getSetCookie(): string[] {
    return [...this.#cookies];
  }

  has(key: string): boolean {
    return this.get(key) !== null;
  }

  set(key: string, value: string): void {
    const [at, kept] = [named(key), checked(value)];
    if (at === 'set-cookie') this.#cookies = [kept];
    else this.#values.set(at, kept);
  }

  append(key: string, value: string): void {
    const [at, kept] = [named(key), checked(value)];
    const before = this.#values.get(at);
    if (at === 'set-cookie') this.#cookies.push(kept);
    else this.#values.set(at, before === undefined ? kept : `${before}, ${kept}`);
  }

  delete(key: string): void {
    if (named(key) === 'set-cookie') this.#cookies = [];
    else this.#values.delete(named(key));
  }

  forEach(does: (value: string, key: string, headers: Headers) => void): void {
    for (const [key, value] of this) does(value, key, this);
  }

  /** In the order of the names; every cookie by itself. */
  *entries(): IterableIterator<[string, string]> {
    const cookies = this.#cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
    yield* [...this.#values, ...cookies].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  keys(): IterableIterator<string> {
    return [...this].map(([key]) => key).values();
  }

  values(): IterableIterator<string> {
    return [...this].map(([, value]) => value).values();
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.entries();
  }

  get [Symbol.toStringTag](): string {
    return 'Headers';
  }
}

function named(key: string): string {
  if (!name.test(key)) throw new TypeError('a header has a name that cannot be sent');
  return key.toLowerCase();
}

function checked(value: string): string {
  const kept = String(value).replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  if (forbidden.test(kept)) throw new TypeError('a header has a value that cannot be sent');
  return kept;
}

import { describe, expect, it } from 'vitest';
import * as ours from '../../shared/web/without-fetch/classes.ts';

/** Every sentence holds of the platform's classes too: who reads one may think of the other. */
const kinds = [
  { of: 'ours', Headers: ours.Headers, Request: ours.Request, Response: ours.Response },
  { of: 'the platform’s', Headers, Request, Response },
];

describe.each(kinds)('headers, $of,', ({ Headers: Kind }) => {
  it('have names without case, in their order, and values without space around them', () => {
    const headers = new Kind({ 'X-Two': ' 2\t', 'x-one': '1' });
    headers.append('x-ONE', 'more');
    expect(headers.get('X-one')).toBe('1, more');
    expect([...headers]).toEqual([
      ['x-one', '1, more'],
      ['x-two', '2'],
    ]);
    expect([[...headers.keys()], [...headers.values()]]).toEqual([
      ['x-one', 'x-two'],
      ['1, more', '2'],
    ]);
  });

  it('keep cookies apart', () => {
    const headers = new Kind([['Set-Cookie', 'a=1; Path=/']]);
    headers.append('set-cookie', 'b=2');
    headers.set('vary', 'cookie');
    expect(headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
    expect(headers.get('set-cookie')).toBe('a=1; Path=/, b=2');
    expect([...new Kind([...headers])]).toEqual([
      ['set-cookie', 'a=1; Path=/'],
      ['set-cookie', 'b=2'],
      ['vary', 'cookie'],
    ]);
    headers.set('set-cookie', 'c=3');
    expect(headers.getSetCookie()).toEqual(['c=3']);
    headers.delete('Set-Cookie');
    expect([headers.has('set-cookie'), headers.get('set-cookie')]).toEqual([false, null]);
  });

  it('are replaced by set and taken away by delete', () => {
    const headers = new Kind({ vary: 'a' });
    headers.set('Vary', 'b');
    const told: string[] = [];
    headers.forEach((value, key) => {
      told.push(`${key}: ${value}`);
    });
    expect(told).toEqual(['vary: b']);
    headers.delete('VARY');
    expect([headers.has('vary'), headers.get('vary')]).toEqual([false, null]);
  });

  it.each([
    ['a line break in a value', 'location', '/refer\r\nset-cookie: a=1'],
    ['a zero in a value', 'location', 'a\0b'],
    ['a letter that no header can carry', 'location', '/\u{1f642}'],
    ['a space in a name', 'loca tion', 'a'],
    ['no name', '', 'a'],
  ])('refuse %s', (_, name, value) => {
    expect(() => new Kind({ [name]: value })).toThrow(TypeError);
    expect(() => new Kind().set(name, value)).toThrow(TypeError);
  });
});

describe.each(kinds)('a request, $of,', ({ Request: Kind }) => {
  it('has a whole address, a method and its headers', () => {
    const request = new Kind('https://localhost/a b?c=d', { method: 'post', headers: { a: '1' } });
    expect([request.url, request.method, request.headers.get('a')]).toEqual([
      'https://localhost/a%20b?c=d',
      'POST',
      '1',
    ]);
    expect(new Kind('https://localhost').method).toBe('GET');
  });

  it('gives its body once, as bytes, text or JSON', async () => {
    const sent = () => new Kind('https://localhost/', { method: 'POST', body: new TextEncoder().encode('{"a":"ü"}') });
    const request = sent();
    expect(new TextDecoder().decode(await request.arrayBuffer())).toBe('{"a":"ü"}');
    expect(request.bodyUsed).toBe(true);
    await expect(request.text()).rejects.toThrow(TypeError);
    expect(await sent().json()).toEqual({ a: 'ü' });
    expect(await sent().clone().text()).toBe('{"a":"ü"}');
    expect(sent().headers.has('content-type')).toBe(false);
  });

  it('is read as a form where it is one', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const request = new Kind('https://localhost/', { method: 'POST', headers, body: 'story=a+b&story=c' });
    expect((await request.formData()).getAll('story')).toEqual(['a b', 'c']);
  });

  it.each([
    ['an address that is none', '/refer', {}],
    ['a body where something is only asked for', 'https://localhost/', { body: 'a' }],
  ])('refuses %s', (_, url, init) => {
    expect(() => new Kind(url, init)).toThrow(TypeError);
  });
});

describe.each(kinds)('an answer, $of,', ({ Response: Kind }) => {
  it('is 200 and text unless it says otherwise', async () => {
    const answer = new Kind('ü');
    expect([answer.status, answer.statusText, answer.ok]).toEqual([200, '', true]);
    expect(answer.headers.get('content-type')).toBe('text/plain;charset=UTF-8');
    expect([...(await answer.bytes())]).toEqual([195, 188]);
  });

  it('keeps the type it is given, and has none without words', async () => {
    const page = new Kind('<p>', { status: 404, headers: { 'Content-Type': 'text/html' } });
    expect([page.status, page.ok, page.headers.get('content-type')]).toEqual([404, false, 'text/html']);
    const empty = new Kind(null, { status: 303, headers: { location: '/' } });
    expect([empty.body, empty.headers.has('content-type'), await empty.text()]).toEqual([null, false, '']);
    expect(new Kind(new Uint8Array([1])).headers.has('content-type')).toBe(false);
  });

  it('gives no more of the memory that its bytes lie in than those', async () => {
    const part = () => new Kind(Buffer.from('before words after').subarray(7, 12));
    expect([...new Uint8Array(await part().arrayBuffer())]).toEqual([...Buffer.from('words')]);
    expect((await part().bytes()).byteLength).toBe(5);
    expect(await part().text()).toBe('words');
  });

  it('is JSON where it is made so', async () => {
    const answer = Kind.json({ a: [1] }, { status: 422, headers: { 'content-type': 'application/problem+json' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect(await answer.json()).toEqual({ a: [1] });
    expect(Kind.json(1).headers.get('content-type')).toBe('application/json');
  });

  it('is read once, and before that as often as it was cloned', async () => {
    const answer = new Kind('words');
    expect(await answer.clone().text()).toBe('words');
    expect(await (await answer.blob()).text()).toBe('words');
    await expect(answer.text()).rejects.toThrow(TypeError);
    expect(() => answer.clone()).toThrow(TypeError);
  });

  it('refuses a status that no answer has', () => {
    expect(() => new Kind('', { status: 700 })).toThrow(RangeError);
  });
});

it('an answer passes its body and its headers on to the next', async () => {
  const first = new ours.Response('words', { status: 201, headers: { 'set-cookie': 'a=1' } });
  const next = new ours.Response(first.body, first);
  next.headers.append('set-cookie', 'b=2');
  expect([next.status, next.headers.getSetCookie()]).toEqual([201, ['a=1', 'b=2']]);
  expect(first.headers.getSetCookie()).toEqual(['a=1']);
  expect(await next.text()).toBe('words');
});

import { describe, expect, test } from 'vitest';
import { readForm, readJson, tooDeep } from './body';

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

/** A body of unknown length that counts how much of it was read. */
function endless(chunk: Uint8Array) {
  let pulled = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { stream, pulled: () => pulled };
}

describe('a JSON body', () => {
  test('is read up to the limit in bytes, not in characters', async () => {
    const text = JSON.stringify('长'.repeat(10));
    expect(await readJson(post(text), Buffer.byteLength(text))).toEqual({ ok: true, value: '长'.repeat(10) });
    expect(await readJson(post(text), Buffer.byteLength(text) - 1)).toEqual({ ok: false, reason: 'too-large' });
  });

  test('announced as too large is refused unread', async () => {
    const { stream, pulled } = endless(new Uint8Array(1024));
    const before = pulled();
    expect(await readJson(post(stream, { 'content-length': '5000' }), 4000)).toEqual({ ok: false, reason: 'too-large' });
    expect(pulled() - before).toBeLessThanOrEqual(1024);
  });

  test('that never ends is cut off at the limit', async () => {
    const { stream, pulled } = endless(new Uint8Array(1024).fill(32));
    expect(await readJson(post(stream), 10_000)).toEqual({ ok: false, reason: 'too-large' });
    expect(pulled()).toBeLessThan(20_000);
  });

  test.each(['', '{', '这不是JSON', '{"a":1}}', 'undefined'])('"%s" is not JSON', async (text) => {
    expect(await readJson(post(text), 1000)).toEqual({ ok: false, reason: 'not-json' });
  });

  test('missing altogether is not JSON', async () => {
    expect(await readJson(new Request('http://localhost/'), 1000)).toEqual({ ok: false, reason: 'not-json' });
  });

  test('nested too deeply is refused before it is parsed', async () => {
    expect(await readJson(post('['.repeat(1_000_000)), 2_000_000)).toEqual({ ok: false, reason: 'not-json' });
    const deep = (levels: number) => ['[{"a":'.repeat(levels / 2), '}]'.repeat(levels / 2)].join('1');
    expect((await readJson(post(deep(12)), 1000)).ok).toBe(true);
    expect((await readJson(post(deep(14)), 1000)).ok).toBe(false);
  });

  test('may hold any number of brackets inside its texts', () => {
    expect(tooDeep(JSON.stringify({ a: `${'['.repeat(100)}"\\"${'{'.repeat(100)}` }))).toBe(false);
  });
});

describe('a form', () => {
  test('is read in both encodings', async () => {
    expect((await readForm(post(new URLSearchParams({ a: '1' }))))?.get('a')).toBe('1');
    const form = new FormData();
    form.set('a', '2');
    expect((await readForm(post(form)))?.get('a')).toBe('2');
  });

  test('that is none, or too large, is null and no exception', async () => {
    expect(await readForm(post('{"a":1}', { 'content-type': 'application/json' }))).toBeNull();
    expect(await readForm(new Request('http://localhost/', { method: 'POST' }))).toBeNull();
    expect(
      await readForm(post('a=1', { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '99999' })),
    ).toBeNull();
  });

  test('that never ends and does not say how long it is, is cut off at the limit', async () => {
    const { stream, pulled } = endless(new TextEncoder().encode('a=b&'.repeat(256)));
    expect(await readForm(post(stream, { 'content-type': 'application/x-www-form-urlencoded' }))).toBeNull();
    expect(pulled()).toBeLessThan(20_000);
  });
});

import { describe, expect, test } from 'vitest';
import { assessmentDoor, httpTransport } from './http-transport';

const answering = (respond: () => Response | Promise<Response>) =>
  httpTransport(assessmentDoor('id'), (async () => respond()) as typeof fetch);
const reasonOf = (respond: () => Response | Promise<Response>) =>
  answering(respond)
    .save([])
    .then(
      () => 'saved',
      (error: { reason?: string }) => error.reason,
    );

describe('what a failed request means', () => {
  test('no answer at all is offline', async () => {
    expect(await reasonOf(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('offline');
  });
  test('a server that takes too long is slow, not offline: whether it has saved is not known', async () => {
    expect(await reasonOf(() => Promise.reject(new DOMException('', 'TimeoutError')))).toBe('slow');
  });
  test('an answer that is not JSON, as from a hotel gateway, is not an acknowledgement', async () => {
    expect(await reasonOf(() => new Response('<html>please log in</html>'))).toBe('waiting');
  });
  test('401 is signed out: the edits wait until somebody signs in again', async () => {
    expect(await reasonOf(() => Response.json({ error: 'sign-in' }, { status: 401 }))).toBe('signed-out');
  });
  test.each(['second-factor', 'no-right'])(
    '403 says what is owed (%s): the edits wait and go out once it is there',
    async (error) => {
      expect(await reasonOf(() => Response.json({ error }, { status: 403 }))).toBe(error);
    },
  );
  test('404 is gone', async () => {
    expect(await reasonOf(() => Response.json({ error: 'not-found' }, { status: 404 }))).toBe('gone');
  });
  test.each(['storage-busy', 'storage-full', 'storage-read-only'])('%s keeps its name', async (error) => {
    expect(await reasonOf(() => Response.json({ error }, { status: 503 }))).toBe(error);
  });
  test('anything else waits for the next attempt', async () => {
    expect(await reasonOf(() => new Response('Internal Server Error', { status: 500 }))).toBe('waiting');
    expect(await reasonOf(() => Response.json({ error: 'internal' }, { status: 500 }))).toBe('waiting');
    expect(await reasonOf(() => Response.json(null, { status: 502 }))).toBe('waiting');
  });
});

test('a busy server that names a time to come again is left alone so long', async () => {
  const busy = answering(() => Response.json({ error: 'server-busy' }, { status: 503, headers: { 'retry-after': '4' } }));
  await expect(busy.save([])).rejects.toMatchObject({ reason: 'waiting', seconds: 4 });
});

test('edits go out as JSON to the assessment’s own address, in the name of the page’s account', async () => {
  const calls: [string, RequestInit | undefined][] = [];
  const transport = httpTransport(assessmentDoor('some-id', 'account-1'), (async (address: string, init?: RequestInit) => {
    calls.push([address, init]);
    return Response.json({ seq: 1, outcomes: [], refused: [] });
  }) as typeof fetch);
  await transport.save([{ field: 'q:name', op: 'op-1', value: 'x', base: 0 }]);
  await transport.changes(7);
  expect(calls.map(([address]) => address)).toEqual(['/api/assessments/some-id/answers', '/api/assessments/some-id?since=7']);
  for (const [, init] of calls) expect(init?.headers).toMatchObject({ 'x-mianjian-account': 'account-1' });
  expect(JSON.parse(String(calls[0]?.[1]?.body))).toEqual({ edits: [{ field: 'q:name', op: 'op-1', value: 'x', base: 0 }] });
});

import { afterEach, expect, test, vi } from 'vitest';
import { inSteps } from '@/lib/http/in-steps';
import { type FileProgress, fetchFile } from './fetch-file';

afterEach(() => vi.unstubAllGlobals());

/** What is told of a file that the server answers so, and what comes of it. */
async function fetched(answer: Parameters<typeof inSteps>[1]) {
  const told: FileProgress[] = [];
  vi.stubGlobal('fetch', async (href: string, init: RequestInit) =>
    inSteps(new Request(`http://localhost${href}`, init), answer),
  );
  const file = await fetchFile('/report.pdf', new AbortController().signal, (progress) => told.push(progress));
  return { told, file };
}

test('who waits for a report learns whether it waits behind others or is being typeset, and then gets it whole', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
  const { told, file } = await fetched(async (tell) => {
    tell({ state: 'queued', ahead: 3 });
    tell({ state: 'rendering' });
    return new Response(bytes, { headers: { 'content-type': 'application/pdf' } });
  });
  expect(told.slice(0, 3)).toEqual([{ stage: 'asked' }, { stage: 'waiting', ahead: 3 }, { stage: 'making' }]);
  expect(told.at(-1)).toEqual({ stage: 'receiving', bytes: bytes.length });
  expect(file).toEqual({ ok: true, bytes, type: 'application/pdf' });
});

test('a report that fails after its steps says why, with the reference of the fault', async () => {
  const { file } = await fetched(async (tell) => {
    tell({ state: 'rendering' });
    return Response.json({ error: 'report-queue-full', reference: 'ab12cd34' }, { status: 503 });
  });
  expect(file).toEqual({ ok: false, failure: { kind: 'queue-full', reference: 'ab12cd34', problems: [] } });
});

test('an answer that breaks off between its steps counts as no connection', async () => {
  vi.stubGlobal('fetch', async () => {
    const { headers } = inSteps(new Request('http://localhost/'), () => new Promise(() => undefined));
    return new Response('{"state":"rendering"}\n{"sta', { headers });
  });
  const file = await fetchFile('/report.pdf', new AbortController().signal, () => undefined);
  expect(file).toMatchObject({ ok: false, failure: { kind: 'offline' } });
});

test('whoever makes the report learns that nobody waits any more', async () => {
  const told: AbortSignal[] = [];
  const response = inSteps(new Request('http://localhost/'), (_, signal) => {
    told.push(signal);
    return new Promise(() => undefined);
  });
  await response.body?.cancel();
  expect(told.map(({ aborted }) => aborted)).toEqual([true]);
});

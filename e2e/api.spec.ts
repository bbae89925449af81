import { request as nodeRequest } from 'node:http';
import type { APIResponse } from '@playwright/test';
import { makeAssessment, stored } from './assessments';
import { expect, test } from './fixtures';

const unknown = '00000000-0000-4000-8000-000000000000';

/** A body that is sent byte by byte as it is. */
const raw = (text: string) => ({ data: Buffer.from(text), headers: { 'content-type': 'application/json' } });

/** An error is JSON with a code, and shows nothing of the inside. */
async function expectPlainError(response: APIResponse, status: number, what: string): Promise<void> {
  const text = await response.text();
  expect(response.status(), `${what}: ${text.slice(0, 200)}`).toBe(status);
  expect(response.headers()['content-type'], what).toContain('application/json');
  expect(JSON.parse(text), what).toHaveProperty('error');
  expect(text, what).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b|\.js\b/);
}

test('[J-36] every kind of bad request gets a plain JSON error and changes nothing', async ({ request }) => {
  const id = await makeAssessment(request, { answers: { 'org-name': '不变' } });
  const answers = `/api/assessments/${id}/answers`;
  const good = { op: 'e2e-op-000001', field: 'q:org-stage', value: 'live', base: 0 };
  const cases: readonly (readonly [string, number, Promise<APIResponse>])[] = [
    ['no body', 400, request.put(answers)],
    ['not JSON', 400, request.put(answers, { ...raw('{"edits":') })],
    ['not an object', 422, request.put(answers, { ...raw('[]') })],
    ['no edits', 422, request.put(answers, { data: { edits: [] } })],
    ['wrong types', 422, request.put(answers, { data: { edits: [{ ...good, base: '0' }] } })],
    ['an object as value', 422, request.put(answers, { data: { edits: [{ ...good, value: { a: 1 } }] } })],
    ['an unknown key', 422, request.put(answers, { data: { edits: [{ ...good, extra: 1 }] } })],
    ['a field of another kind', 422, request.put(answers, { data: { edits: [{ ...good, field: 'x:org-stage' }] } })],
    ['too many edits', 422, request.put(answers, { data: { edits: Array.from({ length: 301 }, () => good) } })],
    ['too large', 413, request.put(answers, { data: { edits: [{ ...good, value: 'x'.repeat(600_000) }] } })],
    ['nested deeply', 400, request.put(answers, { ...raw('['.repeat(5000)) })],
    ['an unknown assessment', 404, request.put(`/api/assessments/${unknown}/answers`, { data: { edits: [good] } })],
    ['a malformed assessment', 404, request.put('/api/assessments/..%2f..%2fetc/answers', { data: { edits: [good] } })],
    ['changes since nonsense', 404, request.get(`/api/assessments/${id}?since=abc`)],
    ['a title of a wrong type', 422, request.patch(`/api/assessments/${id}`, { data: { title: 5 } })],
    ['an empty title', 422, request.patch(`/api/assessments/${id}`, { data: { title: '   ' } })],
    [
      'half a character in a title',
      422,
      request.patch(`/api/assessments/${id}`, { data: '{"title":"a\\ud83d"}', headers: { 'content-type': 'application/json' } }),
    ],
    ['a mode that is none', 422, request.patch(`/api/assessments/${id}`, { data: { mode: 'slow' } })],
    ['a form that is none', 400, request.post('/api/assessments', { data: { scenario: 'gym' } })],
    ['a language form that is none', 400, request.post('/api/locale', { data: 'x' })],
    ['a report of nothing', 404, request.get(`/api/assessments/${unknown}/report.pdf`)],
    ['an export of nothing', 404, request.get(`/api/assessments/${unknown}/export.json`)],
    ['a copy of nothing', 404, request.post(`/api/assessments/${unknown}/duplicate`)],
    ['deleting nothing', 404, request.delete(`/api/assessments/${unknown}`)],
    ['restoring nothing', 404, request.post(`/api/assessments/${unknown}/restore`)],
    ['history of a strange field', 404, request.get(`/api/assessments/${id}/history?field=q:__proto__`)],
    ['an unknown pack', 404, request.get('/api/packs/constructor/wizard')],
    ['an unknown address', 404, request.get('/api/no/such/door')],
  ];
  for (const [what, status, response] of cases) await expectPlainError(await response, status, what);
  expect((await stored(request, id)).answers).toEqual({ 'org-name': '不变' });
});

test('[J-37] edits that do not fit their question are refused one by one, and the others are saved', async ({ request }) => {
  const id = await makeAssessment(request);
  const edit = (number: number, field: string, value: unknown) => ({ op: `e2e-op-00000${number}`, field, value, base: 0 });
  const edits = [
    edit(1, 'q:org-stage', 'no-such-option'),
    edit(2, 'q:no-such-question', 'x'),
    edit(3, 'q:col-persons-stored', 'many'),
    edit(4, 'q:org-name', 'x'.repeat(10_001)),
    edit(5, 'n:org-name', 5),
    edit(6, 'q:org-assessment-date', '2027-02-29'),
    edit(7, 'q:org-roles', ['deployer', 'deployer']),
    edit(8, 'q:constructor', 'x'),
    edit(9, 'q:org-pi-officer', 'yes'),
  ];
  const response = await request.put(`/api/assessments/${id}/answers`, { data: { edits } });
  expect(response.status()).toBe(200);
  const body = await response.json();
  expect(body.refused.map(({ code }: { code: string }) => code)).toEqual([
    'not-an-option',
    'unknown-question',
    'not-a-number',
    'too-long',
    'not-a-text',
    'not-a-date',
    'repeated-option',
    'unknown-question',
  ]);
  expect((await stored(request, id)).answers).toEqual({ 'org-pi-officer': 'yes' });
});

test('[J-38] other sites, other host names and other methods are refused', async ({ request, baseURL }) => {
  const id = await makeAssessment(request);
  const data = { edits: [{ op: 'e2e-op-000001', field: 'q:org-stage', value: 'live', base: 0 }] };
  const address = `/api/assessments/${id}/answers`;
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    await expectPlainError(await request.put(address, { data, headers }), 403, JSON.stringify(headers));
  }
  await expectPlainError(await request.get(address, { headers: { 'x-forwarded-for': '203.0.113.9' } }), 403, 'forwarded');
  const foreign = await askWithHost(`${baseURL}/api/assessments/${id}`, 'evil.example');
  expect(foreign).toMatchObject({ status: 403, body: '{"error":"refused","reason":"host"}' });
  const page = await askWithHost(`${baseURL}/assessments`, 'evil.example:3210');
  expect(page.status).toBe(403);
  expect(page.body).not.toContain('面鉴');
  const other = await request.get(address);
  expect(other.status()).toBe(405);
  expect(await other.text()).toBe('');
  expect((await stored(request, id)).answers).toEqual({});
});

/** A request that names another host than the one it is sent to, which browsers and fetch do not allow. */
function askWithHost(address: string, host: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((done, fail) => {
    const sent = nodeRequest(address, { headers: { host } }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => done({ status: response.statusCode, body }));
    });
    sent.on('error', fail);
    sent.end();
  });
}

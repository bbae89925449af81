import { sql } from 'kysely';
import { startPostgres } from '../lib/db/postgres-cluster';
import { balancer } from './balancer';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam } from './team';

const json = { 'content-type': 'application/json' };

type Field = { readonly field: string; readonly value: unknown; readonly version: number };

/** Saves one answer and gives its version; throws when the request was not answered as it should be. */
async function save(address: string, cookie: string, id: string, edit: object): Promise<number> {
  const headers = { ...json, cookie };
  const body = JSON.stringify({ edits: [edit] });
  const response = await fetch(`${address}/api/assessments/${id}/answers`, { method: 'PUT', headers, body });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  const [outcome] = JSON.parse(text).outcomes;
  if (outcome.status !== 'saved') throw new Error(text);
  return outcome.version;
}

async function fieldsOf(address: string, cookie: string, id: string): Promise<Field[]> {
  const response = await fetch(`${address}/api/assessments/${id}?since=0`, { headers: { cookie } });
  return (await response.json()).fields;
}

/** Everything a server tells of an assessment as it comes, until `stop`. */
async function listen(address: string, cookie: string, id: string) {
  const told: { seq: number; changed: string[] }[] = [];
  const leaving = new AbortController();
  const response = await fetch(`${address}/api/assessments/${id}/live`, { headers: { cookie }, signal: leaving.signal });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const part of response.body ?? []) {
      text += decoder.decode(part, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const [, data] = /^data: (.*)$/m.exec(event) ?? [];
        if (data) told.push(JSON.parse(data));
      }
    }
  };
  const ended = read().catch(() => undefined);
  return { told, ended, stop: () => leaving.abort() };
}

test('[J-131] two servers on one database behind a proxy: started at once, one session, and stopped in turn without a lost request', async () => {
  test.setTimeout(180_000);
  const cluster = await startPostgres();
  const databaseUrl = await cluster.emptyDatabase();
  const settings = { MIANJIAN_PROXY: '1', MIANJIAN_SECRET: 'k'.repeat(40), MIANJIAN_DRAIN_MS: '700', MIANJIAN_LOG: 'info' };
  const [one, two] = await Promise.all([ownServer(databaseUrl, settings), ownServer(databaseUrl, settings)]);
  const team = await ownTeam(one, databaseUrl);
  const proxy = await balancer([one.address, two.address]);
  try {
    await team.addAccount('ann', 'local', { role: 'owner', client: null });
    const id = await team.addAssessment();
    const cookie = await team.cookieOf('ann', proxy.address);

    // What one server took, the other has at the next request; so have both the session and the key that signs reports.
    await save(one.address, cookie, id, { op: 'first-edit', field: 'q:org-name', value: '甲', base: 0 });
    for (const server of [two, one]) {
      expect(await fieldsOf(server.address, cookie, id)).toContainEqual({ field: 'q:org-name', value: '甲', version: 1 });
    }
    const keys = await Promise.all([one, two].map(async ({ address }) => (await fetch(`${address}/api/public-key`)).text()));
    expect(keys[0]).toBe(keys[1]);

    // Whoever looks through one server is told what was saved at the other.
    const looking = await Promise.all([one, two].map(({ address }) => listen(address, cookie, id)));
    await expect.poll(() => looking.map(({ told }) => told.length)).toEqual([1, 1]);
    const version = await save(two.address, cookie, id, { op: 'told-edit', field: 'q:org-name', value: '乙', base: 1 });
    expect(version).toBe(2);
    for (const { told } of looking) {
      await expect.poll(() => told.at(-1)).toEqual({ seq: (told[0]?.seq ?? 0) + 1, changed: ['answers'] });
    }
    looking[1]?.stop();

    let running = true;
    const acknowledged = new Map<string, { version: number; value: string }>();
    const writers = ['q:org-system-name', 'q:scn-purpose', 'n:org-name', 'n:scn-purpose'].map(async (field, writer) => {
      for (let count = 0; running; count += 1) {
        const edit = { op: `roll-${writer}-${count}`, field, value: `${count}`, base: count };
        acknowledged.set(field, { version: await save(proxy.address, cookie, id, edit), value: edit.value });
      }
    });
    const flowing = async () => {
      const sum = () => [...acknowledged.values()].reduce((total, { version }) => total + version, 0);
      const before = sum();
      await expect.poll(sum).toBeGreaterThan(before + 20);
    };
    const restarted = async () => {
      for (const server of [one, two]) {
        await flowing();
        const stopping = server.stop();
        await expect.poll(async () => (await fetch(`${server.address}/api/ready`).catch(() => null))?.status).not.toBe(200);
        expect(await stopping).toBe(0);
        await flowing();
        await server.start();
      }
      await flowing();
    };
    await restarted().finally(() => {
      running = false;
    });
    await Promise.all(writers);
    const stored = new Map((await fieldsOf(two.address, cookie, id)).map((each) => [each.field, each]));
    for (const [field, last] of acknowledged) expect(stored.get(field)).toMatchObject(last);
    // The stream that was open when its server was told to stop held nothing up.
    await looking[0]?.ended;
    expect(one.log()).toMatch(/"ended":true.*"msg":"stopped"/);
  } finally {
    await proxy.close();
    await team.close();
    await Promise.all([one.remove(), two.remove()]);
    await cluster.remove();
  }
});

test('[J-132] the log names doors, ids and faults and nothing anybody typed; every answer carries its safe headers; an address cannot be made up', async () => {
  test.setTimeout(120_000);
  const settings = { MIANJIAN_LOG: 'debug', MIANJIAN_OPEN: '1', MIANJIAN_URL: 'https://localhost' };
  const server = await ownServer(undefined, settings);
  const team = await ownTeam(server);
  const CANARY = 'kanarienvogel';
  try {
    await team.addAccount(`ann-${CANARY}`, 'local', { role: 'owner', client: null });
    await team.addAccount('viewer', 'local', { role: 'viewer', client: null });
    const id = await team.addAssessment({ title: `${CANARY}-title` });
    const cookie = await team.cookieOf(`ann-${CANARY}`);
    const viewer = await team.cookieOf('viewer');
    expect(cookie).toMatch(/^__Secure-mianjian/);
    const send = (path: string, method: string, body: string, headers: Record<string, string> = { cookie }) =>
      fetch(`${server.address}${path}`, { method, headers: { ...json, ...headers }, body: method === 'GET' ? null : body });
    const answers = `/api/assessments/${id}/answers`;
    const edit = (value: string) =>
      JSON.stringify({ edits: [{ op: `canary-op-${value.length}`, field: 'q:org-name', value, base: 0 }] });
    const signIn = (from: string) =>
      send('/api/sign-in', 'POST', JSON.stringify({ email: `${CANARY}@example.org`, password: CANARY }), {
        'x-forwarded-for': from,
      });

    expect((await send(answers, 'PUT', edit(CANARY))).status).toBe(200);
    expect((await send(answers, 'PUT', edit(`${CANARY}!`), { cookie: viewer })).status).toBe(403);
    expect((await send(answers, 'PUT', `{"edits": ${CANARY}`)).status).toBe(400);
    expect((await send(answers, 'PUT', edit(CANARY), { cookie: `${CANARY}=1`, authorization: CANARY })).status).toBe(401);
    expect((await signIn('203.0.113.1')).status).toBe(401);
    expect((await signIn('203.0.113.2')).status).toBe(401);
    await send(`/api/assessments/${id}/history?field=${CANARY}`, 'GET', '');
    await send(`/assessments?q=${CANARY}`, 'GET', '');
    await sql`alter table events rename to events_gone`.execute(team.database.kysely);
    const broken = await send(answers, 'PUT', edit(`${CANARY}?`));
    expect(broken.status).toBe(500);
    const { reference } = await broken.json();

    const text = server.log();
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(cookie.split('=')[1]?.slice(0, 20));
    const lines = text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
    const door = 'PUT /api/assessments/[id]/answers';
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', door, status: 403, actor: team.idOf('viewer') }));
    expect(lines).toContainEqual(expect.objectContaining({ level: 'warn', door: 'POST /api/sign-in', status: 401 }));
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'error', door, status: 500, reference, code: 'storage-failed', workspace: 'local' }),
    );

    // Made-up addresses count as the one they really come from.
    const counted = await sql<{ key: string }>`select key from auth_rate_limits`.execute(team.database.kysely);
    expect(counted.rows.map(({ key }) => key).filter((key) => key.includes('203.0.113'))).toEqual([]);
    expect(counted.rows.length).toBeGreaterThan(0);

    const page = await send('/sign-in', 'GET', '', {});
    const script = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0] ?? '';
    const asset = await fetch(`${server.address}${script}`);
    for (const { headers } of [page, broken, asset]) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
    for (const { headers } of [page, broken]) {
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'; object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
      );
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
      expect(headers.get('cache-control')).toContain('no-store');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  } finally {
    await team.close();
    await server.remove();
  }
});

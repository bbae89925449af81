import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { portfolioRepository } from '../lib/db/portfolios';
import { type Demand, type DoorKey, doors } from '../lib/workspace/doors';
import { permissions, type Role, roles } from '../lib/workspace/permissions';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam } from './team';

/** What stands for each name in an address, besides the assessment's id. */
const samples: Readonly<Record<string, string>> = {
  '[step]': 'organisation',
  '[file]': 'notice.md',
  '[paper]': 'notice',
  '[sheet]': 'agenda.docx',
  '[instrument]': 'pipl',
  '[pack]': 'cn-2025',
  '[rule]': 'r-pia-none',
  '[comment]': 'no-comment',
  '[number]': '1',
  '[report]': 'answers.json',
  '[token]': 'no-such-token',
  '[user]': 'nobody',
  '[client]': 'none',
  '[invitation]': 'none',
  '[session]': 'none',
  '[site]': '1',
  '[upload]': '00000000-0000-4000-8000-000000000000',
  '[part]': '0',
  '[code]': '000000',
};

/** What an address cannot do without, and what spares whoever is let in the making of a file: other journeys take those. */
const queries: Readonly<Partial<Record<DoorKey, string>>> = {
  'GET /api/assessments/[id]/report.pdf': '?language=none',
  'GET /api/assessments/[id]/report.docx': '?language=none',
  'GET /api/assessments/[id]/filing-package.zip': '?none=1',
  'GET /api/assessments/[id]/history': '?field=q:org-name',
  'PAGE /assessments/[id]/result/history/restore': '?to=1',
};

/** Doors that refuse everybody alike who comes with nothing, to sign in or to set up. */
const refusing: readonly DoorKey[] = ['POST /api/sign-in', 'POST /api/setup', 'GET /api/auth/callback/oidc'];

const keys = Object.keys(doors) as DoorKey[];

/** The addresses found in app/, as the keys of the table name them. */
function addressesInApp(): { readonly key: string; readonly file: string }[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((name) => join('app', name));
  return files.flatMap((file) => {
    const path = `/${relative('app', dirname(file))}`.replace(/^\/\.$/, '/');
    if (file.endsWith('/page.tsx')) return [{ key: `PAGE ${path}`, file }];
    if (!file.endsWith('/route.ts') || path === '/api/[...rest]') return [];
    const methods = readFileSync(file, 'utf8').matchAll(/^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/gm);
    return [...methods].map(([, method]) => ({ key: `${method} ${path}`, file }));
  });
}

test('[J-110] every address has a row in the table of doors, and passes through the door of its own row', () => {
  const found = addressesInApp();
  expect(found.map(({ key }) => key).sort()).toEqual([...keys].sort());
  for (const { key, file } of found) {
    const source = readFileSync(file, 'utf8').replace(/\(\s+/g, '(');
    if (doors[key as DoorKey] !== 'public') expect(source, file).toContain(`('${key}'`);
  }
});

type Visitor = { readonly name: string; readonly role: Role | null; readonly sees: boolean };
const visitors: readonly Visitor[] = [
  { name: 'stranger', role: null, sees: false },
  ...roles.map((role) => ({ name: role, role, sees: true })),
  { name: 'foreign-owner', role: 'owner', sees: false },
  { name: 'other-client', role: 'consultant', sees: false },
  { name: 'without-factor', role: 'owner', sees: false },
];

type Outcome = 'in' | 'sign-in' | 'second-factor' | 'forbidden' | 'missing';

/** What the table says should happen. */
function expected(demand: Demand, { name, role, sees }: Visitor): Outcome {
  if (demand === 'public') return 'in';
  if (role === null) return 'sign-in';
  if (demand === 'account') return 'in';
  if (name === 'without-factor') return 'second-factor';
  if (demand === 'member') return 'in';
  const has = permissions[role].includes(demand.right);
  if (demand.of === 'somewhere') return has ? 'in' : 'forbidden';
  if (demand.of === 'workspace') return has && name !== 'other-client' ? 'in' : 'forbidden';
  if (!sees) return 'missing';
  return has ? 'in' : 'forbidden';
}

function outcomeOf(response: Response, body: string): Outcome {
  if (response.headers.get('location')?.startsWith('/account?back=') || body === '{"error":"second-factor"}')
    return 'second-factor';
  if (response.status === 401 || response.headers.get('location')?.startsWith('/sign-in?')) return 'sign-in';
  if (response.status === 403) return 'forbidden';
  return response.status === 404 ? 'missing' : 'in';
}

test('[J-111] every address lets in exactly the roles its row names, of its own workspace and client', async () => {
  test.slow();
  const server = await ownServer();
  const team = await ownTeam(server);
  try {
    const client = (await team.places.addClient('local', '甲公司（虚构）')).id;
    const other = (await team.places.addClient('local', '乙公司（虚构）')).id;
    for (const role of roles) await team.addAccount(role, 'local', { role, client: null });
    await team.addAccount('foreign-owner', 'elsewhere', { role: 'owner', client: null });
    await team.addAccount('without-factor', 'strict', { role: 'owner', client: null });
    await team.places.requireSecondFactor('strict', '2026-11-22T00:00:00.000Z');
    await team.addAccount('other-client', 'local', { role: 'consultant', client: other });
    const cookies = new Map<string, string>();
    for (const { name, role } of visitors) if (role) cookies.set(name, await team.cookieOf(name));

    const shared = await team.addAssessment({ client });
    const evidence = await team.addEvidence(shared);
    await team.addSigned(shared);
    const portfolios = portfolioRepository(team.database);
    const addPortfolio = async () => {
      const input = { workspace: 'local', client, name: '连锁（虚构）', template: shared, actor: 'test' };
      const { id } = await portfolios.create(input);
      await portfolios.saveSites('local', id, [{ name: '一号店', differences: {} }]);
      return id;
    };
    const wrong: string[] = [];
    for (const key of keys) {
      const [method = 'GET', path = '/'] = key.replace('PAGE', 'GET').split(' ');
      const visit = async (visitor: Visitor) => {
        // What removes an assessment gets one of its own.
        const demand: Demand = doors[key];
        const thing = typeof demand === 'object' && demand.of === 'portfolio' ? 'portfolio' : 'assessment';
        const id =
          thing === 'portfolio' ? await addPortfolio() : method === 'DELETE' ? await team.addAssessment({ client }) : shared;
        const workshop = path.includes('[workshop]') ? await team.addWorkshop(id) : '';
        const own: Readonly<Record<string, string>> = { ...samples, '[id]': id, '[evidence]': evidence, '[workshop]': workshop };
        const address = path.replace(/\[[^\]]+\]/g, (name) => own[name] ?? `no-sample-for-${name}`);
        const response = await fetch(`${server.address}${address}${queries[key] ?? ''}`, {
          method,
          redirect: 'manual',
          headers: { cookie: cookies.get(visitor.name) ?? '' },
          ...(method === 'GET' ? {} : { body: '{}' }),
        });
        // A stream that lets somebody in does not end by itself.
        const stream = response.headers.get('content-type') === 'text/event-stream';
        const body = stream ? '' : await response.text();
        if (stream) await response.body?.cancel();
        const outcome = refusing.includes(key) ? 'in' : outcomeOf(response, body);
        const wanted = expected(doors[key], visitor);
        if (outcome !== wanted) wrong.push(`${visitor.name} at ${key}: ${outcome} (${response.status}), not ${wanted}`);
        if (response.status >= 500) wrong.push(`${visitor.name} at ${key}: ${response.status}`);
        if (key === 'POST /api/sign-out' && visitor.role) cookies.set(visitor.name, await team.cookieOf(visitor.name));
      };
      await Promise.all(visitors.map(visit));
    }
    expect(wrong).toEqual([]);
  } finally {
    await team.close();
    await server.remove();
  }
});

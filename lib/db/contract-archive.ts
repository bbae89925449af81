import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../archive/memory-source';
import { examine, openArchive } from '../archive/read-archive';
import { take } from '../archive/take-archive';
import { writeArchive } from '../archive/write-archive';
import { makeKey } from '../seal/seal';
import { carried, carriedNames, leftOut, planOf } from './archive-plan';
import type { ArchiveScope } from './archive-read';
import { auditRepository } from './audit';
import type { Database } from './client';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import { verifyDatabase } from './verify';

const now = new Date('2026-07-01T00:00:00.000Z');
export const testKey = makeKey();
const pdf = Buffer.from('%PDF-1.7 proof');
const sha = createHash('sha256').update(pdf).digest('hex');
/** The id of what the fixture numbers so. */
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ann = { actor: 'ann', actor_name: '安' } as const;
const at = now.toISOString();

/** The archive of a scope, as one run of bytes. */
export async function archivedBytes(database: Database, scope: ArchiveScope): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await writeArchive(
    database,
    {
      scope,
      workspaceName: '旧所',
      clientName: null,
      product: '0.1.0',
      madeAt: now,
      key: testKey,
      publicKeys: testKey.publicKey,
      readmes: { 'README.zh.txt': '说明', 'README.en.txt': 'Read me' },
    },
    async (bytes) => pieces.push(bytes),
  );
  return Buffer.concat(pieces);
}

/** Takes an archive into a workspace. */
export async function takenIn(database: Database, bytes: Uint8Array, workspace = 'w9') {
  const archive = await openArchive(memorySource(bytes));
  return take(database, archive, await examine(archive), { workspace, actor: 'zoe' }, now);
}

/** A workspace with a row in every table that travels, two clients, and a neighbour whose rows must stay at home. */
export async function fillEveryTable({ database, store }: Awaited<ReturnType<typeof opened>>): Promise<string> {
  const { kysely } = database;
  const put = <T extends Parameters<typeof kysely.insertInto>[0]>(table: T, row: object) =>
    kysely
      .insertInto(table)
      .values(row as never)
      .execute();
  const flag = database.kind === 'postgres' ? true : 1;
  const time = database.kind === 'postgres' ? now : at;
  await put('auth_users', {
    id: 'ann',
    name: '安',
    email: 'ann@example.org',
    emailVerified: flag,
    createdAt: time,
    updatedAt: time,
  });
  await put('clients', { id: idOf(1), workspace: 'w1', name: '甲客户', created_at: at });
  await put('clients', { id: idOf(2), workspace: 'w1', name: '乙客户', created_at: at, archived_at: at });
  const input = { answers: { consent: 'yes', count: 3 }, notes: { consent: "'; drop table x; -- \u202e 😀" }, client: idOf(1) };
  const { id } = await store.create(draft(input), evaluate);
  await store.setOwner('w1', id, 'ann', 'bob');
  await store.saveEdits('w1', id, 'ann', [{ op: 'x', field: 'q:count', value: null, base: 1 }], evaluate);
  const other = await store.create(draft({ title: '别家', client: idOf(2), madeFrom: id }), evaluate);
  await store.moveToClient('w1', other.id, 'ann', null);
  await store.moveToClient('w1', other.id, 'ann', idOf(2));
  await store.create(draft({ workspace: 'w2', title: '邻居' }), evaluate);
  const of = { workspace: 'w1', assessment_id: id };
  await put('review_moves', {
    ...of,
    ...ann,
    number: 1,
    move: 'submit',
    from_state: 'draft',
    to_state: 'in-review',
    reason: '',
    seq: 2,
    at,
  });
  const mark = { mark: 'agreed', reason: '', accepted_by: '', until: null, basis: 'b' };
  await put('finding_marks', { ...of, ...ann, ...mark, number: 1, rule: 'consent-none', seq: 2, at });
  const signer = { signer_name: '安', signer_title: '', opinion: '', own_work: 0, account: 1 };
  const judged = { pack: 'cn-2025', pack_version: '1', reference_date: '2026-07-01', evaluated_on: '2026-07-01', language: 'zh' };
  const hashes = { answers_hash: 'a', result_hash: 'r', report_number: 'N-1' };
  const { result } = evaluate({}, { mode: 'full', scenario: null, pack: 'cn-2025' });
  const content = { file: '{}', result: JSON.stringify(result), judgements: '[]' };
  const version = { ...signer, ...judged, ...hashes, ...content, state: 'signed-off', seq: 2, actor: 'ann', at };
  await put('signed_versions', { ...of, ...version, id: idOf(10), number: 1 });
  await put('signed_versions', { ...version, workspace: 'w1', assessment_id: idOf(77), id: idOf(11), number: 1 });
  await put('signed_files', { version_id: idOf(10), format: 'pdf', hash: sha, size: pdf.length, bytes: pdf });
  const { reference_date, evaluated_on, language, pack, pack_version } = judged;
  const issued = { ...hashes, reference_date, evaluated_on, language, pack, pack_version, seq: 2, signature: 's', key_id: 'k' };
  await put('issued_reports', { ...of, ...issued, id: idOf(12), format: 'pdf', file_hash: sha, issued_at: at, content: '["x"]' });
  const comment = { ...of, ...ann, thread: idOf(21), place: 'question', target: 'consent', version: 1, at };
  await put('comments', { ...comment, id: idOf(21), number: 1, body: '一', resolved_by: 'bob', resolved_at: at });
  await put('comments', { ...comment, id: idOf(20), number: 2, body: '二' });
  await put('comment_history', { comment_id: idOf(20), version: 1, body: '从前', until: at });
  const link = { workspace: 'w1', assignment_id: idOf(30), name: '王', stated_name: '王小芳', shown: '门禁', opens: 2 };
  await put('assignments', {
    ...of,
    id: idOf(30),
    assignee: `link:${idOf(31)}`,
    targets: '["consent"]',
    note: '',
    created_by: 'ann',
    created_at: at,
  });
  await put('answer_links', { ...link, id: idOf(31), token_hash: 'secret-hash', expires_at: '2026-06-01T00:00:00.000Z' });
  await store.saveEdits('w1', id, `link:${idOf(31)}`, [{ op: 'y', field: 'q:count', value: 5, base: 2 }], evaluate);
  const task = { title: '', owner: 'bob', owner_name: '', due: null, proof: '', state: 'open', reason: '', version: 1 };
  await put('tasks', { ...of, ...task, id: idOf(40), rule: 'consent-none', created_at: at, updated_at: at, updated_by: 'ann' });
  const file = {
    name: 'a.pdf',
    type: 'application/pdf',
    size: pdf.length,
    sha256: sha,
    added_by: 'ann',
    added_name: '安',
    added_at: at,
  };
  await put('evidence', {
    ...of,
    ...file,
    id: idOf(50),
    kind: 'task',
    target: idOf(40),
    removed_at: at,
    removed_by: 'bob',
    bytes: pdf,
  });
  const plan = { title: '门禁', on: null, departments: ['法务'], blocks: [{ id: 'b', title: '', minutes: 9, questions: [] }] };
  const room = {
    ...of,
    plan: JSON.stringify(plan),
    version: 1,
    language: 'zh',
    demo: 0,
    status: 'closed',
    seq: 4,
    created_by: 'ann',
  };
  await put('workshops', { ...room, id: idOf(90), created_at: at, closed_at: at, closed_seq: 3 });
  const happened = [
    { by: idOf(91), type: 'joined', name: '李', event: { participant: idOf(91), department: '法务' } },
    {
      by: 'bob',
      type: 'parked',
      event: { question: 'consent', owner: { name: '安', member: 'ann' }, due: null, note: '', split: [] },
    },
    { by: idOf(91), type: 'attached', event: { participant: idOf(91), question: 'consent', evidence: idOf(50) } },
    { by: 'bob', type: 'closed', event: { keepVotes: true, keepNames: true } },
  ];
  for (const [index, { event, ...each }] of happened.entries()) {
    const json = JSON.stringify({ ...event, type: each.type });
    const own = { workshop_id: idOf(90), seq: index + 1, at, sent: `${each.by}:${index}`, pending: 0, event: json };
    await put('workshop_events', { ...each, ...own });
  }
  await put('workshops', { ...room, id: idOf(92), status: 'open', code: '123456', created_at: at });
  await put('workshop_events', {
    workshop_id: idOf(92),
    ...{ seq: 1, at, by: 'ann', type: 'paused', sent: 'a:1', pending: 0, event: '{}' },
  });
  const asked = { ...of, assignee: 'ann', targets: '["consent"]', note: '', created_by: 'bob', created_at: at };
  await put('assignments', { ...asked, id: `${idOf(90)}-2` });
  await put('retention_waivers', { ...of, reason: '清算', actor: 'ann', at });
  await put('portfolios', {
    id: idOf(60),
    workspace: 'w1',
    client_id: idOf(1),
    name: '门店',
    template_id: id,
    created_at: at,
    created_by: 'ann',
    updated_at: at,
  });
  await put('portfolio_sites', {
    portfolio_id: idOf(60),
    seq: 1,
    name: '一店',
    differences: '{}',
    version: 1,
    assessment_id: id,
  });
  await put('report_themes', { workspace: 'w1', version: 2, data: 'null', updated_by: 'ann', updated_at: at });
  await put('saved_views', {
    id: idOf(70),
    workspace: 'w1',
    user_id: 'ann',
    name: '甲',
    query: `client=${idOf(1)}&owner=bob`,
    shared: 1,
    created_at: at,
  });
  await put('saved_views', { id: idOf(71), workspace: 'w1', user_id: 'ann', name: '私', query: '', shared: 0, created_at: at });
  const former = {
    from_name: '更早',
    made_at: at,
    product: '0',
    manifest_hash: 'h',
    key_id: 'k',
    public_keys: 'p',
    counts: '{}',
  };
  await put('takeovers', { id: idOf(80), workspace: 'w1', at, actor: 'ann', ...former, audit: Buffer.from('earlier log') });
  await put('former_people', { id: 'former:1', workspace: 'w1', name: '李', from_name: '更早' });
  await store.saveEdits('w1', id, 'former:1', [{ op: 'z', field: 'q:count', value: 6, base: 3 }], evaluate);
  await auditRepository(database, () => now).append({
    workspace: 'w1',
    actor: 'ann',
    action: 'assessment.created',
    subject: id,
    detail: { n: 1 },
  });
  return id;
}

/** All rows of a table of one workspace, people as their names, and without what is new by right: chains, keys of links, whose workspace. */
async function rowsOf(database: Database, table: string, workspace: string) {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(database.kysely);
  const names = new Map<string, string>([
    ['ann', '安'],
    ['former:1', '李'],
    ['bob', ''],
    ['zoe', ''],
  ]);
  for (const { id, name } of await database.kysely.selectFrom('former_people').selectAll().execute()) names.set(id, name);
  const plan = table in carried ? planOf(table as (typeof carriedNames)[number]) : null;
  const assessments = await database.kysely.selectFrom('assessments').select('id').where('workspace', '=', workspace).execute();
  const own = new Set(assessments.map(({ id }) => id));
  return rows
    .filter((row) => row.workspace === undefined || row.workspace === workspace)
    .filter(
      (row) =>
        row.assessment_id === undefined || row.workspace !== undefined || own.has(String(row.assessment_id)) || plan === null,
    )
    .filter((row) => table !== 'answers' || own.has(String(row.assessment_id)))
    .filter((row) => table !== 'saved_views' || row.shared === 1)
    .filter((row) => row.status !== 'open' && row.workshop_id !== idOf(92))
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, value]) => {
          const kind = plan?.columns[name];
          if (name === 'workspace' || kind === 'token' || (name === 'hash' && table === 'events') || name === 'chain') return [];
          if (table === 'issued_reports' && name === 'takeover') return [];
          if (table === 'workshop_events' && name === 'event') {
            const told = JSON.parse(String(value));
            return [[name, told.owner ? { ...told, owner: `name of ${names.get(told.owner.member)}` } : told]];
          }
          if (kind?.includes('actor') && names.has(String(value))) return [[name, `name of ${names.get(String(value))}`]];
          if (row.kind === 'owner' && String(name).endsWith('_value'))
            return [[name, `name of ${names.get(String(JSON.parse(String(value))))}`]];
          if (kind === 'query') return [[name, String(value).replace(/owner=.*$/, 'owner=…')]];
          return [[name, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value]];
        }),
      ),
    )
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort();
}

/** What every database must guarantee about carrying a workspace to another server. */
export function archiveContract(emptyDatabase: EmptyDatabase, emptyOther: EmptyDatabase): void {
  describe('archives', () => {
    test('every table of the database either travels or is named as left behind', async () => {
      const { database } = await opened(await emptyDatabase());
      const tables = (await database.kysely.introspection.getTables()).map(({ name }) => name);
      const named = new Set<string>([...carriedNames, ...Object.keys(leftOut)]);
      expect(tables.filter((name) => !named.has(name) && !name.startsWith('auth_'))).toEqual([]);
      for (const table of carriedNames) {
        const columns =
          tables.includes(table) && (await database.kysely.introspection.getTables()).find(({ name }) => name === table)?.columns;
        expect((columns || []).map(({ name }) => name).sort(), table).toEqual(Object.keys(planOf(table).columns).sort());
      }
    });

    test('a whole workspace arrives in a database of the other kind row for row, and comes back', async () => {
      const source = await opened(await emptyDatabase());
      await fillEveryTable(source);
      for (const table of carriedNames) expect(await rowsOf(source.database, table, 'w1'), table).not.toEqual([]);
      const bytes = await archivedBytes(source.database, { workspace: 'w1', client: null });
      const target = await opened(await emptyOther());
      const takeover = await takenIn(target.database, bytes);
      const same = async (from: Database, workspace: string, to: Database) => {
        for (const table of [...carriedNames, 'answers', 'list_words'] as const) {
          const arrived = await rowsOf(to, table, 'w9');
          const sent = await rowsOf(from, table, workspace);
          if (table === 'takeovers') expect(arrived).toEqual(expect.arrayContaining(sent));
          else expect(arrived, table).toEqual(sent);
        }
        const { history, logs } = await verifyDatabase(to);
        expect([history.broken, history.answers, logs.flatMap(({ broken, vanished }) => [broken, ...vanished])]).toEqual([
          [],
          [],
          logs.map(() => null),
        ]);
      };
      await same(source.database, 'w1', target.database);
      const log = await target.database.kysely
        .selectFrom('takeovers')
        .select('audit')
        .where('id', '=', takeover)
        .executeTakeFirstOrThrow();
      expect(Buffer.from(log.audit ?? []).toString()).toContain('assessment.created');
      const back = await opened(await emptyDatabase());
      await takenIn(back.database, await archivedBytes(target.database, { workspace: 'w9', client: null }));
      await same(target.database, 'w9', back.database);
    });
  });
}

import { createHash, createPrivateKey, sign } from 'node:crypto';
import { type CarriedName, carriedNames, planOf } from '../db/archive-plan';
import { type ArchiveRow, type ArchiveScope, archivePeople, archiveRows } from '../db/archive-read';
import { accountsInRoom } from '../db/archive-room';
import { auditHead, auditRows } from '../db/audit';
import type { Database } from '../db/client';
import { readSnapshot, type Trx } from '../db/records';
import { auditFileLine, auditFileStart } from '../exchange/audit-file';
import type { KeyPair } from '../seal/seal';
import { AUDIT, KEYS, MANIFEST, manifestText, PEOPLE, SIGNATURE, tableFile } from './archive-file';
import { type Entry, zipWriter } from './zip-writer';

/** What an archive is made of beside the database. `readmes` are the texts by file name, `publicKeys` PEM. */
export type Writing = {
  readonly scope: ArchiveScope;
  readonly workspaceName: string;
  readonly clientName: string | null;
  readonly product: string;
  readonly madeAt: Date;
  readonly key: KeyPair;
  readonly publicKeys: string;
  readonly readmes: Readonly<Record<string, string>>;
};

type Written = { readonly size: number; readonly counts: Readonly<Record<string, number>> };

const encoder = new TextEncoder();

/**
 * Writes everything of a workspace, or of one client, as one ZIP of one moment of the database, piece by piece. The list of
 * what is inside comes last and is signed. Accounts, sessions, passwords, live links and private keys are not in it.
 */
export function writeArchive(
  database: Database,
  writing: Writing,
  write: (bytes: Uint8Array) => Promise<unknown>,
): Promise<Written> {
  return readSnapshot({ database, now: () => writing.madeAt }, async (trx) => {
    const { scope, key } = writing;
    const zip = zipWriter(write);
    for (const [name, text] of Object.entries(writing.readmes)) await zip.add(name, [encoder.encode(text)]);
    const actors = new Set<string>();
    const counts: Record<string, number> = {};
    for (const table of carriedNames) {
      const rows = counted(noting(archiveRows(trx, table, scope), table, actors), (n) => {
        counts[table] = n;
      });
      if (Object.values(planOf(table).columns).some((kind) => kind.startsWith('bytes'))) await addWithFiles(zip, table, rows);
      else await zip.add(tableFile(table), lines(rows));
    }
    const people = await archivePeople(trx, scope.workspace, [...actors].sort());
    await zip.add(PEOPLE, [encoder.encode(people.map((person) => `${JSON.stringify(person)}\n`).join(''))]);
    if (scope.client === null) await zip.add(AUDIT, auditPieces(trx, scope.workspace, writing.madeAt));
    await zip.add(KEYS, [encoder.encode(writing.publicKeys)]);

    const manifest = manifestText({
      product: writing.product,
      madeAt: writing.madeAt.toISOString(),
      workspace: { id: scope.workspace, name: writing.workspaceName },
      client: scope.client === null ? null : { id: scope.client, name: writing.clientName ?? '' },
      counts,
      entries: [...zip.entries()],
    });
    const bytes = encoder.encode(manifest);
    const signature = sign(null, bytes, createPrivateKey(key.privateKey)).toString('base64');
    await zip.add(MANIFEST, [bytes]);
    await zip.add(SIGNATURE, [encoder.encode(JSON.stringify({ keyId: key.id, publicKey: key.publicKey, signature }))]);
    return { size: await zip.end(), counts };
  });
}

type Portions = AsyncIterable<readonly ArchiveRow[]>;

async function* counted(rows: Portions, tell: (rows: number) => void): Portions {
  let count = 0;
  for await (const portion of rows) {
    count += portion.length;
    yield portion;
  }
  tell(count);
}

/** Notes everybody the rows name. */
async function* noting(rows: Portions, table: CarriedName, actors: Set<string>): Portions {
  const columns = Object.entries(planOf(table).columns);
  const note = (value: unknown) => {
    if (typeof value === 'string' && value !== '') actors.add(value);
  };
  for await (const portion of rows) {
    for (const row of portion) {
      for (const [name, kind] of columns) if (kind.startsWith('actor')) note(row[name]);
      if (row.kind === 'owner') for (const name of ['old_value', 'new_value']) note(JSON.parse(String(row[name] ?? null)));
      if (table === 'workshop_events') for (const actor of accountsInRoom(row)) note(actor);
      if (table === 'saved_views') note(new URLSearchParams(String(row.query)).get('owner'));
    }
    yield portion;
  }
}

async function* lines(rows: Portions): AsyncGenerator<Uint8Array> {
  for await (const portion of rows) yield encoder.encode(portion.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Adds a table whose rows hold files: first the files, each once, then the rows with their names in place of the bytes. */
async function addWithFiles(zip: ReturnType<typeof zipWriter>, table: CarriedName, rows: Portions): Promise<Entry> {
  const held: Uint8Array[] = [];
  const there = new Set(zip.entries().map(({ name }) => name));
  for await (const portion of rows) {
    for (const row of portion) {
      const line: Record<string, unknown> = { ...row };
      for (const [name, value] of Object.entries(row)) {
        if (!(value instanceof Uint8Array)) continue;
        const file = `files/${createHash('sha256').update(value).digest('hex')}${ending(row)}`;
        if (!there.has(file)) await zip.add(file, [value], false);
        there.add(file);
        line[name] = { file };
      }
      held.push(encoder.encode(`${JSON.stringify(line)}\n`));
    }
  }
  return zip.add(tableFile(table), held);
}

/** The ending of a file's name, so that whoever unpacks the archive can open it. */
function ending(row: ArchiveRow): string {
  if (typeof row.format === 'string') return `.${row.format}`;
  return /\.[a-z0-9]{1,5}$/.exec(String(row.name ?? '.jsonl').toLowerCase())?.[0] ?? '';
}

const PAGE = 500;

async function* auditPieces(trx: Trx, workspace: string, madeAt: Date): AsyncGenerator<Uint8Array> {
  const head = await auditHead(trx, workspace);
  yield encoder.encode(auditFileStart({ workspace, exportedAt: madeAt.toISOString(), head }));
  for (let after = 0; after < head.seq; ) {
    const rows = await auditRows(trx, workspace, after, PAGE);
    if (rows.length === 0) return;
    yield encoder.encode(rows.map(auditFileLine).join(''));
    after = rows.at(-1)?.seq ?? head.seq;
  }
}

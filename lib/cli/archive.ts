import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { env } from '../env';
import { AppError } from '../errors';
import { fill } from '../i18n/format';
import { stringsFor } from '../i18n/strings';
import { ARCHIVE_LIMIT, type ArchivePreview, PART_LIMIT } from '../schema/archive';
import { exportArchive, importArchive, previewArchive } from '../service/archive';
import { clientViews } from '../service/clients';
import { archives, closeDatabase, workspaceNamed, workspaces } from '../service/repository';
import { type Caller, localOwner } from '../workspace/caller';
import { archiveCliTexts as texts } from './archive-texts';

type Io = { readonly stdout: { write(text: string): unknown }; readonly stderr: { write(text: string): unknown } };

/** What stops a command, in words. */
class Refusal extends Error {}

/** `npm run export`: a workspace, or one client of it, as an archive. 0 written, 1 not possible, 2 called wrongly. */
export function exportToFile(argv: readonly string[], io: Io, now = new Date()): Promise<number> {
  return run(io, texts.exportUsage, async () => {
    const options = { to: { type: 'string' }, client: { type: 'string' }, workspace: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...argv], options, strict: true });
    const caller = await operatorOf(values.workspace);
    const client = values.client === undefined ? null : await clientOf(caller, values.client);
    const name = `mianjian-${now.toISOString().replace(/[:.]/g, '-')}.zip`;
    const to = resolve(values.to ?? join(env().dataFolder, 'archives', name));
    if (existsSync(to)) throw new Refusal(fill(texts.exists, { file: to }));
    mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
    const made = await exportArchive(caller, client);
    if (!made) throw new Refusal(fill(texts.noClient, { client: values.client ?? '', known: '' }));
    // Whoever finds a file under its name finds a whole one.
    const draft = `${to}.part`;
    try {
      await pipeline(Readable.fromWeb(made.stream as never), createWriteStream(draft, { mode: 0o600 }));
      await rename(draft, to);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    io.stdout.write(`${fill(texts.exported, { file: to, size: Math.ceil(made.size / 1024) })}\n`);
  });
}

/** `npm run import`: says what an archive would bring, and with `--yes` takes it in. 0 done, 1 not possible, 2 called wrongly. */
export function importFromFile(argv: readonly string[], io: Io): Promise<number> {
  return run(io, texts.importUsage, async () => {
    const options = { yes: { type: 'boolean', default: false }, workspace: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new TypeError(texts.oneFile);
    const caller = await operatorOf(values.workspace);
    const store = await archives();
    const upload = await store.begin();
    try {
      const parts = await putParts(caller, upload, resolve(file));
      const preview = told(await previewArchive(caller, upload, parts));
      io.stdout.write(previewWords(preview));
      if (!values.yes) return void io.stdout.write(`${texts.addYes}\n`);
      const { assessments } = told(await importArchive(caller, upload, parts, preview.hash));
      io.stdout.write(`${fill(texts.imported, { n: assessments })}\n`);
    } finally {
      await store.drop(caller.workspace, upload);
    }
  });
}

/** Whoever may run programs on this machine acts as an owner; the log says so. */
async function operatorOf(workspace: string = localOwner.workspace): Promise<Caller> {
  const known = workspace === localOwner.workspace || (await (await workspaces()).people(workspace)).length > 0;
  if (!known && (await workspaceNamed(workspace)) === '') throw new Refusal(fill(texts.noWorkspace, { id: workspace }));
  return { ...localOwner, workspace };
}

/** The id of the client with this name or id. */
async function clientOf(caller: Caller, asked: string): Promise<string> {
  const known = await clientViews(caller);
  const found = known.find(({ id, name }) => id === asked || name === asked);
  const names = known.map(({ name }) => name).join('、');
  if (!found) throw new Refusal(fill(texts.noClient, { client: asked, known: names || '—' }));
  return found.id;
}

/** Sends a file the way a browser does, so that there is one way in; returns the number of parts. */
async function putParts({ workspace }: Caller, upload: string, path: string): Promise<number> {
  const file = await open(path).catch(() => {
    throw new Refusal(fill(texts.unreadable, { file: path }));
  });
  try {
    const { size } = await file.stat();
    if (size > ARCHIVE_LIMIT) throw new Refusal(problemWords('too-large', ''));
    const store = await archives();
    let part = 0;
    for (let at = 0; at < size; at += PART_LIMIT, part += 1) {
      const length = Math.min(PART_LIMIT, size - at);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
      await store.put(workspace, upload, part, buffer.subarray(0, bytesRead), ARCHIVE_LIMIT);
    }
    return part;
  } finally {
    await file.close();
  }
}

type Told<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: { readonly code: string; readonly place: string } };

function told<T>(outcome: Told<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Refusal(problemWords(outcome.problem.code, outcome.problem.place));
}

function problemWords(code: string, place: string): string {
  const words = (['zh', 'en'] as const).map((locale) => {
    const { problems } = stringsFor(locale).archive;
    return fill(problems[code as keyof typeof problems] ?? code, { place });
  });
  return [...words, ...(place === '' ? [] : [place])].join('\n');
}

function previewWords({ from, client, madeAt, counts, keyId, own, clients, clashes }: ArchivePreview): string {
  const facts = {
    from: [from || texts.unnamed, ...(client === null ? [] : [client])].join(' · '),
    date: madeAt,
    assessments: counts.assessments ?? 0,
    clients: clients.length,
    key: keyId,
    own: own ? texts.ownKey : texts.otherKey,
  };
  const renamed = clients.filter(({ name, as }) => name !== as).map((each) => fill(texts.renamed, each));
  const lines = [fill(texts.preview, facts), ...renamed, ...(clashes > 0 ? [fill(texts.clashes, { n: clashes })] : [])];
  return lines.map((line) => `${line}\n`).join('');
}

async function run(io: Io, usage: string, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (error instanceof AppError) io.stderr.write(`${error.message}\n${error.suggestion}\n`);
    else if (error instanceof Refusal) io.stderr.write(`${error.message}\n`);
    else if (error instanceof TypeError) io.stderr.write(`${error.message}\n${usage}\n`);
    else throw error;
    return error instanceof TypeError ? 2 : 1;
  } finally {
    await closeDatabase();
  }
}

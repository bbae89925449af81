import { shanghaiDate } from '../deadlines/working-days';
import { type Problem, problemLine } from '../exchange/problem';
import { visible } from '../exchange/quote';
import { FILE_LIMIT, readJsonBytes } from '../exchange/read-json';
import type { Options } from './arguments';
import { assess } from './assess';
import type { Io } from './io';
import { jsonResult } from './json-result';
import { openSink, outProblem } from './output';
import { openInput, readInput, readProblem } from './read-input';
import { isBlank, readLines } from './read-lines';
import type { Sink } from './sink';
import { say } from './texts';

/** Where a line of output comes from: `file` only where several are read. */
type Place = { readonly file?: string; readonly line: number };
type Failure = { readonly error: string; readonly problems?: readonly Problem[] };
type Batch = { options: Options; io: Io; sink: Sink; today: string; failed: number };

/**
 * Assesses many files, or the lines of one, in order and one at a time, so that memory does not grow with the input.
 * Every assessment gives one line of output. Returns the exit code: 2 if any failed.
 */
export async function runBatch(options: Options, io: Io): Promise<number> {
  const { locale } = options;
  const blocked = await outProblem(options, io);
  const out = blocked === null ? await openSink(options, io) : { problem: blocked };
  if ('problem' in out) {
    io.stderr.write(`${out.problem}\n`);
    return 2;
  }
  const batch: Batch = { options, io, sink: out.sink, today: shanghaiDate(io.now()), failed: 0 };
  const files = options.files.length > 0 ? options.files : ['-'];
  for (const file of files) {
    if (out.sink.closed) break;
    const place = files.length > 1 ? { file } : {};
    try {
      if (await holdsLines(file, files.length === 1, io)) await assessLines(file, place, batch);
      else await assessDocument(file, place, batch);
    } catch (error) {
      const message = `${visible(file)}: ${readProblem(error, locale)}`;
      if (files.length > 1) await fail({ ...place, line: 1 }, {}, { error: message }, batch);
      else {
        io.stderr.write(`${message}\n`);
        batch.failed += 1;
      }
    }
  }
  if (!out.sink.closed) await out.end();
  if (batch.failed > 0) io.stderr.write(`${say('batch-failed', locale, String(batch.failed))}\n`);
  return batch.failed > 0 ? 2 : 0;
}

async function assessLines(file: string, place: { file?: string }, batch: Batch): Promise<void> {
  for await (const { number, bytes } of readLines(await openInput(file, batch.io), FILE_LIMIT)) {
    if (batch.sink.closed) return;
    if (bytes === null) await fail({ ...place, line: number }, {}, { error: say('line-too-long', batch.options.locale) }, batch);
    else if (!isBlank(bytes)) await assessOne(bytes, { ...place, line: number }, batch);
  }
}

async function assessDocument(file: string, place: { file?: string }, batch: Batch): Promise<void> {
  const input = await readInput(file, batch.io, batch.options.locale);
  if (input.ok) return assessOne(input.bytes, { ...place, line: 1 }, batch);
  return fail({ ...place, line: 1 }, {}, { error: input.message }, batch);
}

async function assessOne(bytes: Uint8Array, place: Place, batch: Batch): Promise<void> {
  const { locale } = batch.options;
  const json = readJsonBytes(bytes, locale, place.line);
  if (!json.ok) return fail(place, {}, { error: problemLine(json.problem, locale) }, batch);
  const id = idOf(json.value);
  if (id === null) return fail(place, {}, failure([{ path: 'id', message: say('bad-id', locale) }], 1, batch.options), batch);
  const assessed = assess(json.value, batch.options, batch.today);
  if (!assessed.ok) return fail(place, id, failure(assessed.problems, assessed.total, batch.options), batch);
  await put({ ...place, ...id, ...jsonResult({ ...assessed.input, ...assessed }, locale, { compact: true }) }, batch);
}

function failure(problems: readonly Problem[], total: number, { locale }: Options): Failure {
  const lines = problems.map((problem) => problemLine(problem, locale));
  if (total > lines.length) lines.push(say('more', locale, String(total - lines.length)));
  return { error: lines.join('\n'), problems };
}

async function fail(place: Place, id: { id?: string | number }, problem: Failure, batch: Batch): Promise<void> {
  batch.failed += 1;
  await put({ ...place, ...id, ...problem }, batch);
}

const put = (line: object, batch: Batch) => batch.sink.write(`${JSON.stringify(line)}\n`);

/** The id of a line, to be handed back; null when it is neither text nor number. */
function idOf(value: unknown): { id?: string | number } | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('id' in value)) return {};
  const { id } = value;
  if (id === null || id === undefined) return {};
  return typeof id === 'string' || typeof id === 'number' ? { id } : null;
}

/**
 * Whether a file is read line by line: by its name, or because its first line is a JSON text by itself. Of several files,
 * or a `.json` file, one that opens otherwise is a single assessment spread over lines.
 */
async function holdsLines(file: string, alone: boolean, io: Io): Promise<boolean> {
  if (file === '-' || /\.(ndjson|jsonl)$/i.test(file)) return true;
  if (alone && !/\.json$/i.test(file)) return true;
  for await (const { bytes } of readLines(await openInput(file, io), FILE_LIMIT)) {
    if (bytes === null) return false;
    if (!isBlank(bytes)) return readJsonBytes(bytes, 'en').ok;
  }
  return false;
}

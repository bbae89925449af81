import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import type { Io } from './io';
import { main } from './main';
import { readLines } from './read-lines';
import { runAssess } from './run-assess';

const folder = mkdtempSync(join(tmpdir(), 'batch-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const good = (id?: string | number) => JSON.stringify({ ...(id === undefined ? {} : { id }), answers: { 'scn-type': 'gym' } });

describe('one NDJSON', () => {
  test('order, line numbers and ids are kept; blank lines are skipped but counted; failures stay on their line', async () => {
    const input = [
      good('a'),
      '',
      good(2),
      '{"id":"c","answers":{"scn-typ":1}}',
      '  \t',
      '{bad',
      good(),
      '{"id":{},"answers":{}}',
    ].join('\r\n');
    const { code, stdout, stderr } = await runAssess(['--batch', '-', '--locale', 'en'], { cwd: folder, input });
    const out = lines(stdout);
    expect(out.map(({ line, id, error }) => [line, id, error === undefined])).toEqual([
      [1, 'a', true],
      [3, 2, true],
      [4, 'c', false],
      [6, undefined, false],
      [7, undefined, true],
      [8, undefined, false],
    ]);
    expect(out[2].error).toContain('answers.scn-typ: ');
    expect(out[2].problems[0]).toMatchObject({ path: 'answers.scn-typ', suggestion: 'scn-type' });
    expect(out[3].error).toContain('line 6, column 2');
    expect(out[5].error).toContain('id');
    expect([code, stderr]).toEqual([2, 'could not be assessed: 3\n']);
  });

  test('a line holds the whole result with compact findings', async () => {
    const { stdout, code } = await runAssess(['--batch', write('one.ndjson', good('x'))], { cwd: folder });
    const single = JSON.parse((await runAssess([write('one.json', good())], { cwd: folder })).stdout);
    const [line] = lines(stdout);
    expect(code).toBe(0);
    expect(Object.keys(line)).toEqual(['line', 'id', ...Object.keys(single)]);
    expect(line.findings).toHaveLength(single.findings.length);
    expect(Object.keys(line.findings[0])).toEqual(['rule', 'outcome', 'severity', 'because', 'missing', 'provisions']);
    expect(Object.keys(line.findings[0].provisions[0])).toEqual(['instrument', 'article', 'paragraph', 'verified', 'grade']);
  });

  test('500 lines come out complete and in order', async () => {
    const input = Array.from({ length: 500 }, (_, index) => {
      const sample = sampleCases[index % sampleCases.length];
      return JSON.stringify({ id: index, answers: index % 100 === 99 ? { nonsense: 1 } : sample?.answers });
    }).join('\n');
    const { code, stdout } = await runAssess(['--batch', write('many.ndjson', input), '--on', '2026-03-01'], { cwd: folder });
    const out = lines(stdout);
    expect(out.map(({ line, id }) => [line, id])).toEqual(Array.from({ length: 500 }, (_, index) => [index + 1, index]));
    expect(out.filter(({ error }) => error !== undefined)).toHaveLength(5);
    for (const [index, { error, line, id, ...rest }] of out.entries()) {
      if (error === undefined && index >= 10) expect(rest.overall).toEqual(out[index % 10].overall);
    }
    expect(code).toBe(2);
  }, 120_000);

  test('an empty input is no failure', async () => {
    expect(await runAssess(['--batch', '-'], { cwd: folder, input: '\n\n' })).toMatchObject({ code: 0, stdout: '' });
  });

  test('a missing file is one message and exit code 2', async () => {
    const run = await runAssess(['--batch', 'nowhere.ndjson', '--locale', 'en'], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('nowhere.ndjson: no such file') });
  });

  test('a reader that leaves early ends the run without a word', async () => {
    const input = Array.from({ length: 2000 }, () => good()).join('\n');
    const file = join(folder, write('long.ndjson', input));
    const script = fileURLToPath(new URL('../../bin/assess.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, '--batch', file]);
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => {
      stderr += part;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('many files', () => {
  test('each gives one line, named by its file, whatever becomes of the others', async () => {
    write('a.json', JSON.stringify({ id: 'A', answers: {} }, null, 2));
    write('b.json', '{\n  "answers": {\n');
    write('c.jsonl', `${good(1)}\n${good(2)}\n`);
    const args = ['--batch', 'a.json', 'b.json', 'gone.json', 'c.jsonl', '--locale', 'en'];
    const { code, stdout } = await runAssess(args, { cwd: folder });
    const out = lines(stdout);
    expect(out.map(({ file, line, id }) => [file, line, id])).toEqual([
      ['a.json', 1, 'A'],
      ['b.json', 1, undefined],
      ['gone.json', 1, undefined],
      ['c.jsonl', 1, 1],
      ['c.jsonl', 2, 2],
    ]);
    expect(out[1].error).toContain('line 3, column 1');
    expect(out[2].error).toContain('no such file');
    expect(code).toBe(2);
  });

  test('a batch cannot be a PDF', async () => {
    expect((await runAssess(['--batch', 'a.json', '--format', 'pdf'], { cwd: folder })).code).toBe(2);
  });
});

describe('streaming', () => {
  const io = (stdin: Readable, stdout: Writable): Io => ({
    stdin,
    stdout,
    stderr: new Writable({ write: (_part, _encoding, done) => done() }),
    folder,
    now: () => 0,
    debug: false,
  });

  test('input is read only as fast as output is taken', async () => {
    let read = 0;
    let written = 0;
    let furthest = 0;
    const stdin = Readable.from(
      (async function* () {
        for (let index = 0; index < 400; index += 1) {
          read += 1;
          furthest = Math.max(furthest, read - written);
          yield Buffer.from(`${good(index)}\n`);
        }
      })(),
      { highWaterMark: 1 },
    );
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_part, _encoding, done) => {
        written += 1;
        setImmediate(done);
      },
    });
    expect(await main(['--batch', '-'], io(stdin, stdout))).toBe(0);
    expect(written).toBe(400);
    expect(furthest).toBeLessThan(10);
  });

  test('a failing output is an internal error in one line', async () => {
    const stdout = new Writable({
      write: (_part, _encoding, done) => done(Object.assign(new Error('disk full'), { syscall: 'write', code: 'ENOSPC' })),
    });
    let said = '';
    const stderr = new Writable({
      write: (part, _encoding, done) => {
        said += part;
        done();
      },
    });
    expect(await main(['--batch', '-', '--locale', 'en'], { ...io(Readable.from([Buffer.from(good())]), stdout), stderr })).toBe(
      1,
    );
    expect(said).toBe('internal error: disk full\n');
  });

  test('lines are the same however the bytes arrive', async () => {
    const bytes = Buffer.from('一\n\n二三\r\nlast');
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const found: [number, string | null][] = [];
      for await (const { number, bytes: part } of readLines(Readable.from(chunks), 1000)) {
        found.push([number, part && Buffer.from(part).toString()]);
      }
      expect(found).toEqual([
        [1, '一'],
        [2, ''],
        [3, '二三\r'],
        [4, 'last'],
      ]);
    }
  });

  test('a line beyond the limit is dropped and the next one read', async () => {
    const found: (number | null)[] = [];
    const chunks = [Buffer.from('12345'), Buffer.from('678'), Buffer.from('90\nok\n')];
    for await (const { bytes } of readLines(Readable.from(chunks), 9)) found.push(bytes === null ? null : bytes.length);
    expect(found).toEqual([null, 2]);
  });
});

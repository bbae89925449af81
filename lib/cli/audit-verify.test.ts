import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditRepository } from '../db/audit';
import { openDatabase } from '../db/client';
import { auditFileLine, auditFileStart } from '../exchange/audit-file';
import { main } from './audit-verify';

const root = mkdtempSync(join(tmpdir(), 'mianjian-audit-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'd-'));
  vi.stubEnv('MIANJIAN_DATA', folder);
  vi.stubEnv('DATABASE_URL', '');
});

async function run(...argv: string[]) {
  let [out, err] = ['', ''];
  const sink = (add: (text: string) => void) => ({ write: (text: string) => add(text) });
  const io = { stdout: sink((text) => (out += text)), stderr: sink((text) => (err += text)), folder };
  return { code: await main(argv, io), out, err };
}

/** A log of four entries in the database, and the lines of its export. */
async function logged(): Promise<string[]> {
  const database = await openDatabase({ dataFolder: folder });
  const log = auditRepository(database);
  for (const action of ['assessment.created', 'report.handed-out', 'report.handed-out', 'assessment.purged'])
    await log.append({ workspace: 'local', actor: 'ann', action, subject: 'a1', detail: { seq: 1 } });
  const rows = await log.rowsAfter('local', 0, 10);
  const head = await log.head('local');
  await database.close();
  return [auditFileStart({ workspace: 'local', exportedAt: '2026-11-22T08:00:00.000Z', head }), ...rows.map(auditFileLine)];
}

async function inDatabase(statement: string): Promise<void> {
  const { Sqlite } = await import('../db/sqlite-library');
  const file = new Sqlite(join(folder, 'mianjian.sqlite'));
  file.exec(statement);
  file.close();
}

function save(lines: readonly string[]): string {
  writeFileSync(join(folder, 'log.jsonl'), lines.join(''));
  return 'log.jsonl';
}

describe('checking the database', () => {
  test('says what holds and ends with 0, also where nothing was ever entered', async () => {
    expect(await run()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('还没有操作日志') });
    await logged();
    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('操作日志4条，全部相符') });
    expect(await run('--locale', 'en')).toMatchObject({ code: 0, out: expect.stringContaining('4 entries in the audit log') });
  });

  test('names the first entry that does not hold and in what way, and ends with 3', async () => {
    await logged();
    await inDatabase(`update audit_log set detail = '{"seq":9}' where seq = 3`);
    expect(await run()).toMatchObject({ code: 3, out: expect.stringContaining('第3条起不相符：这一条的细节被改动过') });
    await inDatabase('delete from audit_log where seq >= 3');
    expect((await run('--locale=en')).out).toContain('broken at no. 3: the end was cut off');
  });
});

describe('checking an exported log offline', () => {
  test('holds as it was written, and in the words of the server it came from', async () => {
    const file = save(await logged());
    vi.stubEnv('MIANJIAN_DATA', join(folder, 'nothing-here'));
    expect(await run('--file', file)).toMatchObject({ code: 0, out: expect.stringContaining('到第4条为止') });
    vi.stubEnv('MIANJIAN_DATA', folder);
    expect((await run('--file', file, '--against')).out).toContain('与本服务器的日志逐条相同');
  });

  test.each([
    ['a line taken out', (lines: string[]) => lines.filter((_, index) => index !== 2), '第2条起不相符：这里少了条目'],
    ['the last line cut off', (lines: string[]) => lines.slice(0, -1), '第4条起不相符：从这里起，末尾的条目被删去了'],
    [
      'two lines that changed places',
      ([first = '', a = '', b = '', c = '', d = '']: string[]) => [first, a, c, b, d],
      '第3条起不相符：条目的次序被换过',
    ],
    ['a line put in twice', ([first = '', a = '', ...rest]: string[]) => [first, a, a, ...rest], '第1条起不相符：这一条是插入的'],
    [
      'another person named',
      (lines: string[]) => lines.map((line, index) => (index === 3 ? line.replace('"ann"', '"eve"') : line)),
      '第3条起不相符：这一条或它的前一条被改动过',
    ],
  ])('%s is found', async (_, tamper, found) => {
    const file = save(tamper(await logged()));
    expect(await run('--file', file)).toMatchObject({ code: 3, out: expect.stringContaining(found) });
  });

  test('a log of the server rewritten since the export is found, although it holds by itself', async () => {
    const file = save(await logged());
    await inDatabase('delete from audit_log; delete from audit_heads');
    await logged();
    expect((await run()).code).toBe(0);
    expect(await run('--file', file, '--against')).toMatchObject({
      code: 3,
      out: expect.stringContaining('第1条与本服务器的日志不同'),
    });
  });

  test('what is no such file is refused with the line, what cannot be read by name, a wrong flag with the usage', async () => {
    const [first = ''] = await logged();
    expect(await run('--file', save(['{"a":1}\n']))).toMatchObject({ code: 2, err: expect.stringContaining('第1行') });
    expect(await run('--file', save([first, 'x\n']))).toMatchObject({ code: 2, err: expect.stringContaining('第2行') });
    expect(await run('--file', 'missing.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('missing.jsonl') });
    for (const bad of [['--nope'], ['--against'], ['--locale', 'fr']]) {
      expect(await run(...bad)).toMatchObject({ code: 2, err: expect.stringContaining('用法') });
    }
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--file') });
  });
});

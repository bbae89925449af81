import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { defaultPack, findArticle, findPack } from '../catalog/index';
import { riskModel } from '../catalog/risk';
import { shanghaiDate } from '../deadlines/working-days';
import { dutiesFor } from '../rules/duties';
import { evaluatePack } from '../rules/evaluate-pack';
import type { JsonResult } from './json-result';
import { callAssess, runAssess } from './run-assess';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function write(content: unknown): string {
  files += 1;
  const name = `case-${files}.json`;
  writeFileSync(join(folder, name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return name;
}
const run = (args: readonly string[], input?: string) =>
  runAssess(args, { cwd: folder, ...(input === undefined ? {} : { input }) });
const call = (args: readonly string[]) => callAssess(args, { cwd: folder });
const gym = { answers: { 'scn-type': 'gym', 'col-persons-stored': 150_000 } };

describe('a valid file', () => {
  test.each(sampleCases.map((sample) => [sample.id, sample] as const))(
    'sample case %s gives what the engine gives',
    async (_id, sample) => {
      const { code, stdout, stderr } = await call([write({ answers: sample.answers }), '--on', '2026-03-01']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const printed: JsonResult = JSON.parse(stdout);
      const plain = {
        ...printed,
        findings: printed.findings.map(({ title, finding, remedy, provisions, ...rest }) => rest),
        filing: {
          status: printed.filing.status,
          deadline: printed.filing.deadline,
          provisional: printed.filing.provisional,
          overdue: printed.filing.overdue,
          steps: printed.filing.steps.map(({ text, ...rest }) => rest),
        },
        missing: printed.missing.map(({ text, ...rest }) => rest),
        conflicts: printed.conflicts.map(({ text, ...rest }) => rest),
      };
      const { duties, forecast, risk, ...result } = plain;
      const owed = dutiesFor(defaultPack(), sample.answers, '2026-03-01').filter(({ state }) => state !== 'none');
      expect(duties.map(({ duty, state }) => [duty, state])).toEqual(owed.map(({ duty, state }) => [duty.id, state]));
      expect(risk?.scenarios.map(({ scenario }) => scenario)).toEqual(riskModel.scenarios.map(({ id }) => id));
      expect(forecast === null || forecast.missing.length + forecast.cases.length > 0).toBe(true);
      const expected = evaluatePack(defaultPack(), sample.answers, { today: shanghaiDate(Date.now()), on: '2026-03-01' });
      expect(result).toEqual(JSON.parse(JSON.stringify(expected)));
    },
  );

  test('every rule has a finding with its texts and citations, marked as verified or not', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const { stdout } = await call([write(gym), '--locale', locale]);
      const { findings, filing, missing }: JsonResult = JSON.parse(stdout);
      const rules = defaultPack().rules;
      expect(findings.map((finding) => finding.rule)).toEqual(rules.map((rule) => rule.id));
      for (const [index, finding] of findings.entries()) {
        const rule = rules[index];
        const texts = [finding.title, finding.finding, finding.remedy];
        expect(texts).toEqual([rule?.title[locale], rule?.finding[locale], rule?.remedy[locale]]);
        for (const { instrument, article, verified, grade } of finding.provisions) {
          expect(grade).toBe(findArticle(instrument, article)?.grade);
          expect(verified).toBe(grade === 'text' || grade === 'official-summary');
        }
      }
      expect(filing.steps[0]?.text).toBe(defaultPack().filing.texts['in-force'][locale]);
      expect(missing[0]?.text).toBe(defaultPack().questions[missing[0]?.question ?? '']?.text[locale]);
    }
  });

  test('the pack is the one asked for, else the one the file names, else the one in force', async () => {
    const packOf = async (...args: string[]) => JSON.parse((await call(args)).stdout).pack.id;
    const drafted = write({ ...gym, pack: 'cn-draft-2023' });
    expect(await packOf(drafted)).toBe('cn-draft-2023');
    expect(await packOf(drafted, '--pack', 'cn-2025')).toBe('cn-2025');
    expect(await packOf(write(gym))).toBe('cn-2025');
    expect(findPack('cn-draft-2023')).toBeDefined();
  });

  test('the law in force is that of the reference date; --pack overrides it', async () => {
    const dated = write({ ...gym, pack: 'cn-2025', answers: { ...gym.answers, 'org-assessment-date': '2024-06-01' } });
    const judged = async (...args: string[]) => JSON.parse((await call(args)).stdout);
    expect((await judged(dated)).pack.id).toBe('cn-2021');
    expect((await judged(dated, '--on', '2025-06-01')).pack.id).toBe('cn-2025');
    expect((await judged(dated, '--pack', 'cn-2025')).pack.id).toBe('cn-2025');
    const before = await judged(dated, '--on', '2020-01-01');
    expect(before).toMatchObject({ pack: { status: 'not-covered' }, overall: { floor: 'low', ceiling: 'stop' } });
    expect(before).toMatchObject({ findings: [], duties: [], forecast: null, risk: null });
  });

  test('the duties come with their days and citations, the forecast with its estimates, the risk with its ranges', async () => {
    const due = { ...gym.answers, 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'], 'fil-status': 'not-filed' };
    const late = write({ answers: { ...due, 'fil-trigger-date': '2026-01-05' } });
    const { duties, filing }: JsonResult = JSON.parse((await run([late, '--on', '2026-11-22'])).stdout);
    const filed = duties.find(({ duty }) => duty === 'frt-filing');
    expect(filed).toMatchObject({ state: 'running', overdue: 'yes', deadline: { date: filing.deadline } });
    expect(filed?.provisions[0]).toMatchObject({ instrument: 'measures-2025', article: '15', verified: true });
    const growing = write({ answers: { ...due, 'col-persons-stored': 40_000, 'frt-growth-month': 600 } });
    const { forecast, risk }: JsonResult = JSON.parse((await run([growing, '--on', '2026-11-22', '--locale', 'en'])).stdout);
    expect(forecast?.cases).toMatchObject([{ basis: 'growth', about: { reached: '2035' } }]);
    expect(risk?.scenarios[0]).toMatchObject({ title: riskModel.scenarios[0]?.title.en, initial: { risk: { from: 'low' } } });
  });

  test('the Measures are not cited where they do not reach the case, in a batch as well', async () => {
    const p10 = sampleCases.find(({ id }) => id === 'P10');
    const file = write({ answers: p10?.answers });
    for (const args of [[file], [file, '--batch']]) {
      const { findings, duties }: JsonResult = JSON.parse((await run([...args, '--on', '2026-11-22'])).stdout);
      const cited = [...findings, ...duties].map(({ provisions }) => provisions.map(({ instrument }) => instrument));
      for (const instruments of cited)
        if (instruments.includes('measures-2025')) expect(instruments.every((id) => id === 'measures-2025')).toBe(true);
    }
  });

  test('the reference date is the one asked for, else the one answered, else today in China', async () => {
    const dated = write({ answers: { 'org-assessment-date': '2025-07-01' } });
    const on = async (...args: string[]) => JSON.parse((await call(args)).stdout).on;
    expect(await on(dated, '--on=2026-01-02')).toBe('2026-01-02');
    expect(await on(dated)).toBe('2025-07-01');
    expect(await on(write({ answers: {} }))).toBe(shanghaiDate(Date.now()));
  });

  test('mode and standard input are read', async () => {
    const { stdout, code } = await run(['-'], JSON.stringify({ ...gym, mode: 'quick' }));
    expect([code, JSON.parse(stdout).mode]).toEqual([0, 'quick']);
  });

  test('--out writes the file and nothing to standard output', async () => {
    const { code, stdout } = await run([write(gym), '--out', 'result.json']);
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).pack.id).toBe('cn-2025');
  });
});

describe('exit code 2', () => {
  const large = Buffer.alloc(5 * 1024 * 1024 + 1, ' ');
  test.each<[string, () => string[], RegExp, RegExp]>([
    [
      'a misspelt question',
      () => [write({ answers: { 'scn-typ': 'gym' } })],
      /answers\.scn-typ：.*scn-type/,
      /answers\.scn-typ: .*did you mean scn-type\?/,
    ],
    [
      'a misspelt option',
      () => [write({ answers: { 'scn-type': 'gymm' } })],
      /answers\.scn-type：.*gym/,
      /answers\.scn-type: .*did you mean gym\?/,
    ],
    [
      'a misspelt option in a list',
      () => [write({ answers: { 'org-roles': ['deplyer'] } })],
      /answers\.org-roles\[0\]/,
      /did you mean deployer\?/,
    ],
    ['bad JSON', () => [write('{"answers": {\n  "scn-type": gym\n}}')], /第 2 行第 15 列/, /line 2, column 15/],
    ['an empty file', () => [write('')], /第 1 行第 1 列/, /line 1, column 1/],
    ['a JSON bomb', () => [write(`{"answers":${'['.repeat(2_000_000)}`)], /嵌套太深/, /nested too deeply/],
    [
      'a JSON bomb of objects',
      () => [write('{"answers":'.repeat(100_000) + '{}'.repeat(100_000))],
      /嵌套太深/,
      /nested too deeply/,
    ],
    ['a large file', () => [write(large)], /5 MB/, /5 MB/],
    ['no such file', () => ['nowhere.json'], /找不到文件/, /no such file/],
    ['a folder', () => ['.'], /文件夹/, /folder/],
    ['bytes that are no UTF-8', () => [write(Buffer.from([0xff, 0xfe, 0x00]))], /UTF-8/, /UTF-8/],
    ['an unknown flag', () => [write(gym), '--formt', 'json'], /--formt.*--format/, /--formt; did you mean --format\?/],
    ['an unknown pack', () => [write(gym), '--pack', 'cn2025'], /cn2025.*cn-2025/, /cn2025; did you mean cn-2025\?/],
    [
      'an unknown pack in the file',
      () => [write({ ...gym, pack: 'cn-2026' })],
      /pack：.*cn-2025/,
      /pack: .*did you mean cn-2025\?/,
    ],
    ['a bad date', () => [write(gym), '--on', '2026-02-30'], /--on.*2026-02-30/, /--on.*not a date/],
    ['a bad format', () => [write(gym), '--format', 'pfd'], /是不是想写 pdf/, /did you mean pdf\?/],
    ['a flag without its value', () => [write(gym), '--pack'], /--pack 后面缺少内容/, /--pack needs a value/],
    ['an empty value', () => [write(gym), '--on='], /--on 后面缺少内容/, /--on needs a value/],
    ['two files', () => [write(gym), write(gym)], /--batch/, /--batch/],
    ['standard input twice', () => ['--batch', '-', '-'], /“-”只能写一次/, /\(-\) can be named only once/],
    ['no file', () => [], /缺少要评估的文件/, /name the file/],
    ['an output folder that is not there', () => [write(gym), '--out', 'no/where.json'], /无法写入/, /cannot write/],
    ['an answers object that is missing', () => [write({ surveys: 1 })], /answers/, /answers object is missing/],
  ])('%s', async (_name, args, chinese, english) => {
    const given = args();
    const [inChinese, inEnglish] = await Promise.all([call(given), call(['--locale', 'en', ...given])]);
    expect(inChinese).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(chinese) });
    expect(inEnglish).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(english) });
    for (const { stderr } of [inChinese, inEnglish]) expect(stderr).not.toMatch(/^\s+at /m);
    expect(inEnglish.stderr.replace(/“.*?”/g, '')).not.toMatch(/\p{Script=Han}/u);
  });

  test('a language that does not exist is refused in Chinese', async () => {
    expect(await run([write(gym), '--locale', 'fr'])).toMatchObject({ code: 2, stderr: expect.stringContaining('zh, en') });
  });

  test('all problems are listed, twenty at most, and the rest counted', async () => {
    const three = await run([write({ answers: { a1: 1, 'scn-type': 'x', 'org-roles': [] } }), '--locale', 'en']);
    expect(three.stderr.trim().split('\n')).toHaveLength(4);
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`q${index}`, 1]));
    const { stderr } = await run([write({ answers: many }), '--locale', 'en']);
    expect(stderr).toContain('problems: 25');
    expect(stderr.match(/answers\./g)).toHaveLength(20);
    expect(stderr).toContain('… and 5 more');
  });

  test('the input is never overwritten by --out', async () => {
    const file = write(gym);
    expect((await run([file, '--out', file])).code).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toEqual(gym);
  });
});

test('help is printed with exit code 0', async () => {
  expect(await run(['--help', '--locale', 'en'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: npm run') });
});

test('runs at the same time on a fresh build give the same answer', async () => {
  const file = write(gym);
  const runs = await Promise.all(Array.from({ length: 4 }, () => run([file])));
  expect(new Set(runs.map(({ code, stdout }) => `${code} ${stdout}`)).size).toBe(1);
});

describe('PDF', () => {
  const sample = write({ title: '年卡刷脸入园', answers: sampleCases[0]?.answers });

  test('a report goes to a file or to standard output, and nothing else with it', async () => {
    const toFile = await run([sample, '--format', 'pdf', '--out', 'report.pdf']);
    expect(toFile).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const { code, bytes, stderr } = await run([sample, '--format', 'pdf', '--locale', 'en']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const pdf of [readFileSync(join(folder, 'report.pdf')), bytes]) {
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.subarray(-6).toString().trim()).toBe('%%EOF');
    }
  }, 120_000);

  test('a faulty file is refused before any rendering', async () => {
    expect(await run([write({ answers: { 'scn-typ': 1 } }), '--format', 'pdf'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('the bundle for JSON does not know the renderer', async () => {
    await run([sample]);
    expect(readFileSync(join(import.meta.dirname, '../../dist/assess.mjs'), 'utf8')).not.toContain('@react-pdf');
  });
});

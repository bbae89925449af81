import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignPdf } from '../../components/pdf/foreign-pdf.fixture';
import { renderReport } from '../../components/pdf/render-report';
import { sampleCases } from '../../content/personas/index';
import { defaultPack } from '../catalog/index';
import { attachToPdf } from '../embed/pdf-attach';
import { exportAssessment } from '../exchange/export-assessment';
import { tinyReport } from '../report/sample-report.fixture';
import { evaluatePack } from '../rules/evaluate-pack';
import { makeKey, sealed } from '../seal/seal';
import { statementOf } from '../seal/statement';
import { runAssess } from './run-assess';
import { runVerify } from './verify';

const folder = mkdtempSync(join(tmpdir(), 'assess-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const key = makeKey();
const pack = defaultPack();

/** An issued file of a sample case, with its answers or statement changed before or after signing. */
function issued(id: string, change: { stated?: object; answers?: object } = {}): object {
  const sample = sampleCases.find((each) => each.id === id);
  if (!sample) throw new Error(`no ${id}`);
  const result = evaluatePack(pack, sample.answers, { today: '2026-11-22' });
  const file = exportAssessment(pack, { title: sample.id, mode: 'full', scenario: null, answers: sample.answers, notes: {} });
  const given = { assessmentId: id, seq: 1, reportNumber: `MJ-${id}`, evaluatedOn: '2026-11-22', keyId: key.id, file, result };
  const statement = { ...statementOf({ ...given, issuedAt: '2026-11-22T00:00:00.000Z' }), ...change.stated };
  return { ...file, answers: { ...file.answers, ...change.answers }, seal: sealed(statement, key) };
}

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
/** What the command prints and its exit code; what it throws is thrown. */
async function run(...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runVerify(args, { stdin: new PassThrough(), stdout, stderr, folder, now: Date.now, debug: false });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

let blank: Uint8Array;
beforeAll(async () => {
  blank = await renderReport(tinyReport([{ kind: 'prose', text: '正文' }]));
  put('key.pem', key.publicKey);
});

describe('assess verify', () => {
  test('every sample case, taken from a PDF, gives the result that was signed', { timeout: 120_000 }, async () => {
    for (const { id } of sampleCases) {
      put('a.pdf', await attachToPdf(blank, JSON.stringify(issued(id))));
      const { code, stdout, stderr } = await run('a.pdf', '--key', 'key.pem');
      expect({ id, code, stderr }).toEqual({ id, code: 0, stderr: '' });
      expect(stdout).toContain(`MJ-${id}`);
      expect(stdout).toContain('重新计算：结果与报告一致');
      expect(stdout).toContain(`由所给公钥 ${key.id} 签署`);
    }
  });

  test('it is a command of its own beside assess', { timeout: 60_000 }, async () => {
    put('a.json', JSON.stringify(issued('P01')));
    const { code, stdout } = await runAssess(['verify', 'a.json', '--key', 'key.pem'], { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await run('a.json', '--key', 'key.pem')).stdout });
  });

  test('without a key it says that the key in the file proves nobody', async () => {
    put('a.json', JSON.stringify(issued('P01')));
    const { code, stdout } = await run('a.json', '--locale', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('whose key that is, check with --key');
  });

  test('a result other than the signed one is told finding by finding, with exit code 3', async () => {
    const stated = {
      resultHash: '0'.repeat(64),
      outline: {
        overall: { floor: 'low', ceiling: 'low' },
        filing: { status: 'filed', deadline: null },
        findings: {},
        conflicts: [],
      },
    };
    put('a.json', JSON.stringify(issued('P01', { stated })));
    const { code, stdout } = await run('a.json', '--key', 'key.pem');
    const { findings, overall } = evaluatePack(pack, sampleCases[0]?.answers ?? {}, { today: '2026-11-22' });
    expect(code).toBe(3);
    expect(stdout).toContain(`overall: low/low → ${overall.floor}/${overall.ceiling}`);
    for (const { rule, outcome, severity } of findings.filter((each) => each.outcome === 'gap')) {
      expect(stdout).toContain(`${rule}: 无 → ${outcome}/${severity}`);
    }
  });

  test('changed answers, and another key, are told with exit code 3', async () => {
    put('a.json', JSON.stringify(issued('P01', { answers: { 'org-name': '别人' } })));
    const altered = await run('a.json', '--key', 'key.pem');
    expect([altered.code, altered.stdout]).toEqual([3, expect.stringContaining('签署之后内容被改动过')]);
    put('other.pem', makeKey().publicKey);
    put('a.json', JSON.stringify(issued('P01')));
    const other = await run('a.json', '--key', 'other.pem');
    expect([other.code, other.stdout]).toEqual([3, expect.stringContaining(`不是所给公钥签署的，而是 ${key.id}`)]);
  });

  test('bad input is named in one line, with exit code 2 and no stack', async () => {
    put('foreign.pdf', await foreignPdf());
    put('locked.pdf', await foreignPdf('x'));
    put('plain.json', JSON.stringify({ answers: {} }));
    put('malformed.json', JSON.stringify({ ...issued('P01'), seal: {} }));
    put('words.txt', 'words');
    put('cut.pdf', blank.slice(0, 500));
    put('private.pem', key.privateKey);
    put('ok.json', JSON.stringify(issued('P01')));
    put('nopack.json', JSON.stringify({ ...issued('P01'), pack: 'cn-2099' }));
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['foreign.pdf'], '文件里没有面鉴的评估数据'],
      [['locked.pdf'], '密码'],
      [['plain.json'], '没有签名'],
      [['malformed.json'], '签名残缺'],
      [['words.txt'], '不是 PDF'],
      [['cut.pdf'], '不完整'],
      [['missing.pdf'], '找不到文件'],
      [['nopack.json'], '没有规则包 cn-2099'],
      [['ok.json', '--key', 'private.pem'], '不是 Ed25519 公钥'],
      [['ok.json', '--kee', 'key.pem'], '没有 --kee 这个参数'],
      [['ok.json', '--key'], '--key 后面缺少内容'],
      [['ok.json', 'words.txt'], '一次只能核对一个文件'],
      [[], '缺少要核对的文件'],
    ];
    for (const [args, words] of cases) {
      const { code, stdout, stderr } = await run(...args);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    }
  });
});

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBundles } from '../../bin/bundle.mjs';
import { reportDocx } from '../../components/docx/report-docx';
import { foreignPdf } from '../../components/pdf/foreign-pdf.fixture';
import { renderReport } from '../../components/pdf/render-report';
import { p01 } from '../../content/personas/p01';
import { defaultPack } from '../catalog/index';
import { attachToDocx } from '../embed/docx-attach';
import { attachToPdf } from '../embed/pdf-attach';
import { stringsFor } from '../i18n/strings';
import { tinyReport } from '../report/sample-report.fixture';
import { evaluatePack } from '../rules/evaluate-pack';
import { judgeSeal, makeKey, sealed } from '../seal/seal';
import { localOwner } from '../workspace/caller';
import { evaluateForStorage } from './evaluate';
import { fileOf } from './file';
import { issue, issueMinutes } from './issue';
import { openAssessment } from './load';
import { issuedReports, repository } from './repository';
import { takeIn } from './take-in';
import { publicKey, verifyFile } from './verify';

const folder = mkdtempSync(join(tmpdir(), 'mianjian-verify-'));
const model = tinyReport([{ kind: 'prose', text: '报告正文。' }]);
let pdf: Uint8Array;
let docx: Uint8Array;
const before = { ...process.env };
beforeAll(async () => {
  process.env.MIANJIAN_DATA = folder;
  delete process.env.DATABASE_URL;
  await ensureBundles(['reader-worker']);
  pdf = await renderReport(model);
  docx = await reportDocx(model);
});
afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
});

async function assessment(title = '门禁系统'): Promise<string> {
  const draft = {
    workspace: localOwner.workspace,
    actor: localOwner.actor,
    title,
    mode: 'full',
    scenario: null,
    pack: 'cn-2025',
  } as const;
  const values = {
    answers: p01.answers,
    notes: { 'org-stage': '备注\n第二行' },
    planned: { 'org-stage': 'unknown' },
    overrides: { 'leak-impact': { level: 'high', reason: '现场看过' } },
  } as const;
  return (await (await repository()).create({ ...draft, ...values }, evaluateForStorage)).id;
}

async function asked(id: string, generatedOn = '2026-11-22') {
  const open = await openAssessment(localOwner, id);
  if (!open) throw new Error('no such assessment');
  const result = evaluatePack(open.pack, open.answers, { today: generatedOn, mode: open.assessment.mode });
  const { pack, answers, notes, planned, overrides, seq } = open;
  const input = {
    pack,
    result,
    answers,
    notes,
    planned,
    overrides,
    locale: 'zh',
    title: '',
    reportNumber: 'MJ-1',
    generatedOn,
  } as const;
  return { caller: localOwner, title: 'x', source: { assessmentId: id, seq, file: fileOf(open) }, input };
}

type Form = { readonly format?: 'pdf' | 'docx' | 'json'; readonly embed?: boolean };

async function handOut(id: string, { format = 'pdf', embed = true }: Form = {}): Promise<Uint8Array> {
  return issue(await asked(id), { format, language: 'zh', embed }, async ({ data, issuedAt }) => {
    if (format === 'json') return new TextEncoder().encode(data ?? '');
    if (format === 'docx') return attachToDocx(docx, data, issuedAt);
    return data ? attachToPdf(pdf, data) : pdf;
  });
}

const joined = (...parts: readonly (Uint8Array | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('a file handed out', () => {
  test.each(['pdf', 'docx', 'json'] as const)(
    'as %s is known again with its report, and its answers are those of now',
    async (format) => {
      const id = await assessment();
      const verified = await verifyFile(localOwner, await handOut(id, { format }));
      expect(verified).toMatchObject({ status: 'issued', current: 'same', reopens: true });
      expect(verified.facts).toMatchObject({ assessmentId: id, reportNumber: 'MJ-1', format, pack: { id: 'cn-2025' } });
    },
  );

  test.each(['pdf', 'docx'] as const)(
    'as %s minutes of a workshop is known as such, and not once it says something else',
    async (format) => {
      const id = await assessment();
      const { source, input, caller } = await asked(id);
      const workshop = randomUUID();
      const drawn = (text: string) => {
        const model = tinyReport([{ kind: 'prose', text }]);
        return format === 'pdf' ? renderReport(model) : reportDocx(model);
      };
      const draw = () => drawn('纪要正文。');
      const bytes = await issueMinutes({ caller, source, result: input.result }, { workshop, format, language: 'zh' }, draw);
      expect(await verifyFile(localOwner, bytes)).toMatchObject({
        ...{ status: 'issued', current: 'same', reopens: false },
        facts: { kind: 'minutes', reportNumber: '', assessmentId: id, format },
      });
      expect((await verifyFile(localOwner, await drawn('纪要正文，有一处改过。'))).status).toBe('not-ours');
      const rows = await (await issuedReports()).list(localOwner.workspace, id);
      expect(rows).toMatchObject([{ kind: 'minutes', signature: '', content: expect.any(Array) }]);
    },
  );

  test('again, in any form and without a change, keeps its time of issue and its bytes', async () => {
    const id = await assessment();
    const first = await handOut(id);
    await new Promise((done) => setTimeout(done, 5));
    await handOut(id, { format: 'docx' });
    expect(Buffer.from(await handOut(id)).equals(first)).toBe(true);
    const rows = await (await issuedReports()).list(localOwner.workspace, id);
    expect(new Set(rows.map(({ issuedAt }) => issuedAt)).size).toBe(1);
    expect(rows.map(({ format }) => format).sort()).toEqual(['docx', 'pdf']);
  });

  test('without data is known all the same, and carries nothing', async () => {
    const id = await assessment('只给第三方');
    const bytes = await handOut(id, { format: 'docx', embed: false });
    expect(await verifyFile(localOwner, bytes)).toMatchObject({ status: 'issued', current: 'same', reopens: false });
    expect(joined(bytes).includes('customXml')).toBe(false);
  });

  test('says when the answers were changed, and when the assessment was removed', async () => {
    const id = await assessment();
    const bytes = await handOut(id);
    const edit = { op: 'x', field: 'q:org-name', value: '另一家', base: 1 } as const;
    const store = await repository();
    await store.saveEdits(localOwner.workspace, id, localOwner.actor, [edit], evaluateForStorage);
    expect((await verifyFile(localOwner, bytes)).current).toBe('changed');
    await store.remove(localOwner.workspace, id, localOwner.actor);
    expect(await verifyFile(localOwner, bytes)).toMatchObject({ status: 'issued', current: 'gone' });
  });

  test('with something after it, such as an electronic seal, is told from an altered one', async () => {
    const bytes = await handOut(await assessment());
    const sealedOver = joined(bytes, '\n9 0 obj\n<</Type/Sig>>\nendobj\nxref\n0 0\ntrailer\n<</Size 1>>\nstartxref\n1\n%%EOF\n');
    expect(await verifyFile(localOwner, sealedOver)).toMatchObject({ status: 'appended', current: 'same' });
  });

  test('and saved again carries signed data, but is another file', async () => {
    const bytes = await handOut(await assessment(), { format: 'docx' });
    const data = await carriedBy(bytes);
    const saved = attachToDocx(docx, data, '2020-01-01T00:00:00Z');
    expect(await verifyFile(localOwner, saved)).toMatchObject({ status: 'resaved', current: 'same', reopens: true });
    expect((await verifyFile(localOwner, saved)).facts).toMatchObject({ title: '门禁系统', reportNumber: 'MJ-1' });
  });

  test('with one answer, the title or the statement changed is altered', async () => {
    const file = JSON.parse(await carriedBy(await handOut(await assessment(), { format: 'json' })));
    const answer = { ...file, answers: { ...file.answers, 'org-name': '别人' } };
    for (const [changed, told] of [
      [answer, true],
      [{ ...file, title: '别的' }, true],
      [{ ...file, seal: { ...file.seal, statement: { ...file.seal.statement, seq: 1_000_000 } } }, false],
      [{ ...file, seal: { ...file.seal, signature: 'AAAA' } }, false],
      [{ ...file, seal: 'none' }, false],
    ] as const) {
      for (const bytes of [joined(JSON.stringify(changed)), await attachToPdf(pdf, JSON.stringify(changed))]) {
        const verified = await verifyFile(localOwner, bytes);
        expect(verified.status).toBe('altered');
        expect(verified.facts !== undefined).toBe(told);
      }
    }
  });
});

async function carriedBy(bytes: Uint8Array): Promise<string> {
  const { readFile } = await import('../embed/read-file');
  const carried = await readFile(bytes);
  if ('problem' in carried || carried.data === null) throw new Error('nothing carried');
  return carried.data;
}

describe('a file that does not come from here', () => {
  test('signed by another server is said to be, with its key', async () => {
    const file = JSON.parse(await carriedBy(await handOut(await assessment(), { format: 'json' })));
    const other = makeKey();
    const theirs = sealed({ ...file.seal.statement, keyId: other.id }, other);
    const bytes = await attachToPdf(pdf, JSON.stringify({ ...file, seal: theirs }));
    expect(await verifyFile(localOwner, bytes)).toEqual({
      status: 'other-key',
      otherKey: { id: other.id, consistent: true },
      reopens: true,
    });
  });

  test('is unsigned, not ours, or unreadable, each in its own words', async () => {
    const { seal, ...unsigned } = JSON.parse(await carriedBy(await handOut(await assessment(), { format: 'json' })));
    expect(await verifyFile(localOwner, joined(JSON.stringify(unsigned)))).toEqual({ status: 'unsigned', reopens: true });
    expect(await verifyFile(localOwner, joined('{"answers": {"no-such": 1}}'))).toEqual({ status: 'unsigned', reopens: false });
    expect(await verifyFile(localOwner, await foreignPdf())).toEqual({ status: 'not-ours', reopens: false });
    expect(await verifyFile(localOwner, joined('{"hello": 1}'))).toEqual({ status: 'not-ours', reopens: false });
    expect(await verifyFile(localOwner, joined('just words'))).toEqual({ status: 'not-ours', reopens: false });
    expect(await verifyFile(localOwner, await foreignPdf('x'))).toEqual({
      status: 'unreadable',
      problem: 'encrypted',
      reopens: false,
    });
    expect(await verifyFile(localOwner, pdf.slice(0, -100))).toEqual({
      status: 'unreadable',
      problem: 'damaged',
      reopens: false,
    });
    expect(await verifyFile(localOwner, joined('{"answers": '))).toEqual({
      status: 'unreadable',
      problem: 'damaged',
      reopens: false,
    });
    expect(await verifyFile(localOwner, new Uint8Array())).toEqual({ status: 'unreadable', problem: 'empty', reopens: false });
  });
});

describe('reopening', () => {
  test.each(['pdf', 'docx', 'json'] as const)(
    'a %s gives an assessment with the same title, answers, notes, plan and levels',
    async (format) => {
      const id = await assessment();
      const taken = await takeIn(await handOut(id, { format }), 'zh', stringsFor('zh'));
      if (!taken.ok) throw new Error(JSON.stringify(taken));
      const made = await (await repository()).create(
        { workspace: localOwner.workspace, actor: localOwner.actor, ...taken.input, kind: 'import' },
        evaluateForStorage,
      );
      const [before, after] = [await openAssessment(localOwner, id), await openAssessment(localOwner, made.id)];
      if (!before || !after) throw new Error('not opened');
      expect(fileOf(after)).toEqual(fileOf(before));
      expect(Object.keys(fileOf(after).answers).length).toBeGreaterThan(50);
    },
  );

  test.each(['zh', 'en'] as const)('what carries no assessment is refused with a sentence in %s', async (locale) => {
    const words = stringsFor(locale).verify;
    const refused = async (bytes: Uint8Array) => takeIn(bytes, locale, stringsFor(locale));
    const says = (message: string) => ({ ok: false, status: 422, problems: [{ path: '', message }] });
    expect(await refused(await foreignPdf())).toEqual(says(words.nothingInside.pdf));
    expect(await refused(docx)).toEqual(says(words.nothingInside.docx));
    expect(await refused(await foreignPdf('x'))).toEqual(says(words.problems.encrypted));
    expect(await refused(joined('words'))).toEqual(says(words.problems['unknown-type']));
  });
});

test('a file that is no JSON is refused by line and column, with what to do', async () => {
  const given = '{\n  "answers": {},\n}';
  const message = '第 3 行第 1 列：这里不符合 JSON 格式（前面多了一个逗号）。请改正这一处，或重新下载导出的文件。';
  expect(await takeIn(joined(given), 'zh', stringsFor('zh'))).toEqual({
    ok: false,
    status: 400,
    problems: [{ path: '', message }],
  });
  expect(await takeIn(joined(given), 'en', stringsFor('en'))).toMatchObject({
    problems: [{ message: expect.stringContaining('line 3, column 1') }],
  });
});

test('the public key checks what was handed out, and the private one is in no file', async () => {
  const bytes = await handOut(await assessment(), { format: 'json' });
  const { id, pem } = await publicKey();
  expect(judgeSeal(JSON.parse(joined(bytes).toString()), [pem])).toMatchObject({ status: 'genuine', statement: { keyId: id } });
  expect(pem).toContain('PUBLIC KEY');
  expect(joined(bytes).includes('PRIVATE')).toBe(false);
  expect(defaultPack().id).toBe('cn-2025');
});

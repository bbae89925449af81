import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureBundles } from '../../bin/bundle.mjs';
import { p01 } from '../../content/personas/p01';
import { assessmentReport } from '../catalog/assessment-report';
import { findPack } from '../catalog/index';
import { addDays } from '../deadlines/working-days';
import { stringsFor } from '../i18n/strings';
import type { ReportModel } from '../report/model';
import type { Pack } from '../schema/pack';
import { wholeReport } from '../schema/report-options';
import { type Caller, localOwner } from '../workspace/caller';
import { evaluateForStorage, today } from './evaluate';
import { issue, issuePaper } from './issue';
import { findingBasis, judgedFindings, markRefusal } from './judgements';
import { openAssessment } from './load';
import { mineOf, tasksOfAll } from './mine';
import { reportRequest } from './report';
import { issuedReports, remediationTasks, repository } from './repository';
import { moveReview, rebuilt, reviews, signedVersions } from './review';
import { signOff } from './sign-off';
import { addTasks, saveTask } from './tasks';
import { verifyFile } from './verify';

const swap: { pack: ((pack: Pack) => Pack) | null } = { pack: null };
vi.mock('../catalog/index', async (original) => {
  const real = await original<typeof import('../catalog/index')>();
  return {
    ...real,
    packFor: (...args: Parameters<typeof real.packFor>) => (swap.pack ?? ((pack) => pack))(real.packFor(...args)),
  };
});
vi.mock('./request', async () => {
  const { stringsFor } = await import('../i18n/strings');
  return { requestLanguage: async () => ({ locale: 'zh', strings: stringsFor('zh') }) };
});

const folder = mkdtempSync(join(tmpdir(), 'mianjian-sign-'));
beforeAll(async () => {
  process.env.MIANJIAN_DATA = folder;
  delete process.env.DATABASE_URL;
  await ensureBundles(['reader-worker']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lawyer: Caller = { ...localOwner, actor: 'rita', name: '李律师', team: true };
/** Stands for the renderers: the file is the model, so that the test can read what was printed. */
const render = async (model: ReportModel, format: string) => new TextEncoder().encode(JSON.stringify([format, model]));

async function handedIn() {
  const { workspace, actor } = localOwner;
  const draft = { workspace, actor, title: '门禁', mode: 'full', scenario: null, pack: 'cn-2025' } as const;
  const { id, seq } = await (await repository()).create({ ...draft, answers: p01.answers }, evaluateForStorage);
  expect(await moveReview(localOwner, null, id, { id: 'submit', seq, reason: '' })).toEqual({ status: 'done' });
  const signature = {
    seq,
    lastMark: 0,
    lastTask: 0,
    name: '李律师',
    title: '法务总监',
    opinion: '同意，请按期整改。',
    options: wholeReport('zh'),
  };
  return { id, seq, signature, sign: (by = lawyer, parts = {}) => signOff(by, null, id, { ...signature, ...parts }, render) };
}

async function printed(id: string): Promise<ReportModel> {
  const asked = await reportRequest(lawyer, id);
  if (!asked) throw new Error('no such assessment');
  return assessmentReport(asked.input);
}

const textOf = (value: unknown) => JSON.stringify(value);

test('the watermark goes with the signature of this very version and comes back with the next change', async () => {
  const { id, seq, sign } = await handedIn();
  expect(await printed(id)).toMatchObject({ watermark: '草稿', statusMark: '草稿 · 未签批' });
  expect(await sign()).toEqual({ status: 'done' });
  const signed = await printed(id);
  expect(signed).toMatchObject({ watermark: null, statusMark: '已签批 · 第1版' });
  const page = textOf(signed.chapters.find((chapter) => chapter.id === 'chapter-signOff'));
  for (const told of ['李律师', '法务总监', '同意，请按期整改。']) expect(page).toContain(told);
  expect(page).not.toContain('提交审阅的人和签批的人是同一人');

  await moveReview(localOwner, null, id, { id: 'new-version', seq, reason: '门店变了' });
  expect(await printed(id)).toMatchObject({ watermark: '草稿' });
});

test('whoever signs what they handed in themselves, without an account, is said to have done so', async () => {
  const { id, sign } = await handedIn();
  await sign(localOwner);
  const page = textOf((await printed(id)).chapters.find((chapter) => chapter.id === 'chapter-signOff'));
  expect(page).toContain('提交审阅的人和签批的人是同一人');
  expect(page).toContain('没有启用账号');
});

test('a signed version is handed out byte for byte when the rules change, and is not passed off as what they say now', async () => {
  const { id, sign } = await handedIn();
  await sign();
  const store = await signedVersions();
  const before = await store.bytes('local', id, 1, 'pdf');
  const content = await store.load('local', id, 1);
  if (!content || !before) throw new Error('nothing kept');
  const pack = findPack(content.pack);
  expect(rebuilt(content, pack)).toBe('same');

  swap.pack = (given) => ({ ...given, version: `${given.version}-next`, rules: given.rules.slice(3) });
  try {
    expect(await store.bytes('local', id, 1, 'pdf')).toEqual(before);
    expect(await store.load('local', id, 1)).toEqual(content);
    expect(textOf(JSON.parse(new TextDecoder().decode(before))[1].statusMark)).toContain('第1版');
    expect(await printed(id)).toMatchObject({ watermark: '草稿' });
    expect(rebuilt(content, pack && swap.pack(pack))).toBe('pack-gone');
    expect(rebuilt(content, pack && { ...pack, rules: pack.rules.slice(3) })).toBe('different');
    expect(rebuilt(content, undefined)).toBe('pack-gone');
  } finally {
    swap.pack = null;
  }
});

test('tasks that move on after a signature leave the signed report as it was, and stand in the working papers of today', async () => {
  const { id, sign } = await handedIn();
  await addTasks(localOwner, id, null, [
    { rule: null, title: '换闸机', owner: null, ownerName: '', due: null, proof: '验收单甲' },
  ]);
  expect(await sign()).toMatchObject({ status: 'refused', why: 'stale' });
  expect(await sign(lawyer, { lastTask: 1 })).toEqual({ status: 'done' });
  const signed = textOf(await printed(id));
  expect(signed).toContain('验收单甲');
  const [task] = await (await remediationTasks()).ofAssessment('local', id);
  const language = { locale: 'zh', strings: stringsFor('zh') } as const;
  const waiting = [await mineOf(localOwner, language), await mineOf(lawyer, language), await tasksOfAll(lawyer, language)];
  expect(waiting.map(({ mine }) => mine.some(({ words }) => words === '换闸机'))).toEqual([true, false, true]);
  const change = { task: task?.id ?? '', base: 1, change: { state: 'done', proof: '验收单乙' } } as const;
  expect(await saveTask(localOwner, id, null, change)).toEqual({ status: 'saved' });
  expect(textOf(await printed(id))).toEqual(signed);
  expect((await reportRequest(lawyer, id))?.progress.tasks).toMatchObject([{ state: 'done', proof: '验收单乙' }]);
});

test('whoever holds a file of a signed version is told which, when and by whom; of a report handed out otherwise, that it is none', async () => {
  const { id, sign } = await handedIn();
  const draft = await reportRequest(lawyer, id);
  if (!draft) throw new Error('no such assessment');
  const draw = async () => new TextEncoder().encode(`draft ${id}`);
  await issue(draft, { format: 'pdf', language: 'zh', embed: true }, draw);
  await sign();
  const kept = await (await signedVersions()).bytes('local', id, 1, 'docx');
  const signed = { number: 1, name: '李律师', title: '法务总监', at: expect.any(String) };
  expect(await verifyFile(lawyer, kept ?? new Uint8Array())).toMatchObject({ status: 'issued', signed });
  expect(await verifyFile(lawyer, await draw())).toMatchObject({ status: 'issued', signed: null });
});

test('a paper handed out alone is known again, is no signed version, and no version of the report to compare with', async () => {
  const { id } = await handedIn();
  const asked = await reportRequest(lawyer, id);
  if (!asked) throw new Error('no such assessment');
  const bytes = new TextEncoder().encode(`paper ${id}`);
  expect(await issuePaper(asked, { format: 'docx', language: 'zh' }, async () => bytes)).toEqual(bytes);
  const told = await verifyFile(lawyer, bytes);
  expect(told).toMatchObject({ status: 'issued', facts: { format: 'docx', language: 'zh' }, current: 'same' });
  expect(told).not.toHaveProperty('signed');
  await (await repository()).saveEdits(
    'local',
    id,
    'local',
    [{ op: `op-${id}`, field: 'q:org-name', value: '另一家', base: 1 }],
    evaluateForStorage,
  );
  expect((await reportRequest(lawyer, id))?.input.previous).toBeNull();
});

test('a signature over another event, over an unseen mark, or by somebody without the right leaves nothing behind', async () => {
  const { id, seq, sign } = await handedIn();
  expect(await sign(lawyer, { seq: seq + 1 })).toMatchObject({ status: 'refused', why: 'stale' });
  expect(await sign(lawyer, { lastMark: 1 })).toMatchObject({ status: 'refused', why: 'stale' });
  const consultant: Caller = { ...lawyer, grants: [{ role: 'consultant', client: null }] };
  expect(await sign(consultant)).toMatchObject({ status: 'refused', why: 'no-right' });
  expect(await (await signedVersions()).list('local', id)).toEqual([]);
  expect(await (await issuedReports()).list('local', id)).toEqual([]);
});

test('the files of a signature are known to the server at once', async () => {
  const { id, sign } = await handedIn();
  await sign();
  const issued = await (await issuedReports()).list('local', id);
  const [version] = await (await signedVersions()).list('local', id);
  expect(issued.map(({ fileHash }) => fileHash).sort()).toEqual(version?.files.map(({ hash }) => hash).sort());
});

test('marks stand in findings and conclusion, and change neither verdict nor the list of findings', async () => {
  const { id, seq } = await handedIn();
  const plain = await printed(id);
  const open = await openAssessment(lawyer, id);
  if (!open) throw new Error('no such assessment');
  const result = (await reportRequest(lawyer, id))?.input.result;
  const finding = result && judgedFindings(result).find(({ outcome, severity }) => outcome === 'gap' && severity !== 'info');
  if (!finding) throw new Error('P01 has gaps');
  const basis = findingBasis(finding);
  const by = { actor: 'rita', actorName: '李律师', seq, after: 0, acceptedBy: '', until: null } as const;
  await (await reviews()).mark('local', id, { ...by, rule: finding.rule, mark: 'disputed', reason: '现场有人工通道。', basis });
  const marked = await printed(id);
  for (const chapter of ['chapter-findings', 'chapter-conclusion'])
    expect(textOf(marked.chapters.find((each) => each.id === chapter))).toContain('现场有人工通道。');
  expect(marked.cover).toEqual(plain.cover);
  expect(marked.chapters.map(({ heading }) => heading)).toEqual(plain.chapters.map(({ heading }) => heading));
});

test('an accepted risk is put before whoever may decide on it a month before it runs out, and before nobody else', async () => {
  const { id, seq } = await handedIn();
  const result = (await reportRequest(lawyer, id))?.input.result;
  const [one, two] = result ? judgedFindings(result).filter((finding) => markRefusal('accepted-risk', finding) === null) : [];
  if (!one || !two) throw new Error('P01 has findings whose risk can be accepted');
  const by = { actor: 'rita', actorName: '李律师', seq, after: 0, acceptedBy: '王五', reason: '年内更换' } as const;
  for (const [finding, days] of [
    [one, 30],
    [two, 31],
  ] as const) {
    const mark = {
      rule: finding.rule,
      mark: 'accepted-risk',
      basis: findingBasis(finding),
      until: addDays(today(), days),
    } as const;
    expect(await (await reviews()).mark('local', id, { ...by, ...mark })).toEqual({ status: 'done' });
  }
  const language = { locale: 'zh', strings: stringsFor('zh') } as const;
  const risks = async (caller: Caller) =>
    (await mineOf(caller, language)).mine.flatMap(({ kind, href, due }) => (kind === 'risk' ? [[href, due]] : []));
  expect(await risks(lawyer)).toEqual([[`/assessments/${id}/result/review#${one.rule}`, addDays(today(), 30)]]);
  expect(await risks({ ...lawyer, grants: [{ role: 'consultant', client: null }] })).toEqual([]);
  expect(await risks({ ...lawyer, workspace: 'other' })).toEqual([]);
});

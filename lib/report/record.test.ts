import { describe, expect, it } from 'vitest';
import { dutyOfRule } from '../../content/packs/cn-2025/duties/remedies';
import { sampleCases } from '../../content/personas/index';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { buildReport } from './build-report';
import type { ReportInput } from './context';
import type { Block, ReportModel } from './model';
import { sampleInput, sampleReport, stringsIn } from './sample-report.fixture';

const chapter = (model: ReportModel, id: string): readonly Block[] =>
  model.chapters.find((candidate) => candidate.id === `chapter-${id}`)?.blocks ?? [];
const wording = (value: unknown) => stringsIn(value).join('\n');
const rowsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const factsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
const samples = sampleCases.map(({ id }) => id);
const withInput = (id: string, extra: Partial<ReportInput>) => buildReport({ ...sampleInput(id), ...extra });

describe('what the assessor writes', () => {
  const unwritten = sampleReport('P01');
  const written = sampleReport('P01', {
    particulars: { 'assessment-team': '王宁牵头。', 'own-conclusion': '部分同意。\n理由在后。', 'officer-opinion': '同意整改。' },
  });

  it('is printed whole, where it belongs, and told apart from what is computed', () => {
    for (const [place, text] of [
      ['scope', '王宁牵头。'],
      ['conclusion', '理由在后。'],
      ['signOff', '同意整改。'],
    ] as const) {
      expect(wording(chapter(written, place))).toContain(text);
      expect(wording(chapter(written, place))).toContain('由评估人填写，原样印出，本产品没有核对');
    }
    expect(wording(chapter(unwritten, 'scope'))).not.toContain('原样印出');
  });

  it('leaves a line to fill in for each one not written, and changes nothing else', () => {
    const lines = (model: ReportModel) => stringsIn(model.chapters).filter((text) => text.startsWith('待填写'));
    expect(lines(unwritten).length - lines(written).length).toBe(2);
    expect(lines(unwritten).length).toBe(8);
    for (const id of ['findings', 'risk', 'summary', 'plan']) expect(chapter(written, id)).toEqual(chapter(unwritten, id));
  });
});

describe('the remediation plan and the list of evidence', () => {
  it('hold every certain finding above information once, in the order of the findings', () => {
    for (const id of samples) {
      const model = sampleReport(id);
      const found = chapter(model, 'findings').flatMap((block) => (block.kind === 'finding' ? [block] : []));
      const certain = found.filter(({ tag }) => !['info', 'unknown'].includes(tag.tone)).map(({ number }) => number);
      expect(
        rowsOf(chapter(model, 'plan')).map(([number]) => number),
        id,
      ).toEqual(certain);
    }
  });

  it('give a date only where the law or a ban gives one', () => {
    const answers = { 'col-persons-stored': 150_000, 'fil-trigger-date': '2026-11-13', 'fil-status': 'not-filed' };
    const rows = rowsOf(chapter(sampleReport('P01', { answers }), 'plan'));
    const due = new Set(rows.map((row) => row[3]));
    expect(due).toEqual(
      new Set(['立即', '待定', '最迟2027年1月31日', '2022年5月1日之前，已过期限', expect.stringContaining('2026年12月25日')]),
    );
    const planned = rowsOf(chapter(sampleReport('P01', { answers: { 'org-stage': 'planned' } }), 'plan'));
    expect(new Set(planned.map((row) => row[3]))).toEqual(new Set(['上线前']));
  });

  it('point at each other, and no proof counts as attached without a file', () => {
    for (const id of samples) {
      const model = sampleReport(id);
      const proofs = rowsOf(chapter(model, 'evidence'));
      const ids = proofs.map(([number]) => number);
      expect(new Set(ids).size).toBe(ids.length);
      for (const row of proofs) expect(row.at(-1)).toBe('未附');
      for (const row of rowsOf(chapter(model, 'plan'))) expect([...ids, '—'], id).toContain(row[4]);
    }
  });

  it('name the files attached, each with its hash, beside the finding or the claimed measure it belongs to', () => {
    const sha256 = 'ab'.repeat(32);
    const file = { size: '12 KB', sha256, on: '2026-07-01' } as const;
    const rule =
      sampleInput('P01').result.findings.find(({ outcome, severity }) => outcome === 'gap' && severity !== 'info')?.rule ?? '';
    const attached = [
      { ...file, kind: 'question', target: 'sec-safeguards', name: '检测报告.pdf' },
      { ...file, kind: 'finding', target: rule, name: '告知书.pdf' },
    ] as const;
    const answers = { 'sec-safeguards': ['edge-only'] };
    const [proofs, files] = chapter(buildReport({ ...sampleInput('P01', { answers }), attached }), 'evidence')
      .filter(({ kind }) => kind === 'table')
      .map((block) => (block.kind === 'table' ? block.rows : []));
    expect(files?.map(([number, name, , size, hash]) => [number, name, size, hash])).toEqual([
      ['附件1', '检测报告.pdf', '12 KB', sha256],
      ['附件2', '告知书.pdf', '12 KB', sha256],
    ]);
    expect(proofs?.filter((row) => row.at(-1) === '附件1').map((row) => row[2])).toEqual([expect.stringContaining('声明的措施')]);
    expect(proofs?.filter((row) => row.at(-1)?.includes('附件2'))).toHaveLength(1);
  });

  it('ask proof of every safeguard the answers claim, and of none they do not', () => {
    const claimed = (answers: Answers) =>
      rowsOf(chapter(sampleReport('P01', { answers }), 'evidence')).filter((row) => row[2]?.startsWith('声明的措施'));
    expect(claimed({ 'sec-safeguards': ['edge-only', 'feature-only'], 'sec-controls': ['unknown'] })).toHaveLength(2);
    expect(claimed({ 'sec-safeguards': ['none'], 'sec-controls': 'unknown' })).toEqual([]);
  });
});

describe('the conclusion', () => {
  it('says in both languages what is certain with its items, how far it can go, and what was not examined', () => {
    for (const id of samples) {
      const input = sampleInput(id);
      const { floor, ceiling } = input.result.overall;
      const text = wording(chapter(buildReport(input), 'conclusion'));
      expect(text.includes('上限。'), id).toBe(floor !== ceiling);
      expect(text).toContain('回答是否属实');
      expect(text).toContain('签署以前，本报告为草稿');
      if (floor === 'stop') expect(text, id).toMatch(/（第\d+\.\d+/);
      const english = wording(chapter(sampleReport(id, { locale: 'en' }), 'conclusion')).replaceAll(input.meta.system, '');
      expect(english, id).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('never calls a project in planning a breach, and claims no conclusion in law under a draft', () => {
    const planned = wording(chapter(sampleReport('P01', { answers: { 'org-stage': 'planned' } }), 'conclusion'));
    expect(planned).toContain('尚在规划');
    expect(planned).not.toContain('不得继续');
    expect(wording(chapter(sampleReport('P01', { pack: 'cn-draft-2023' }), 'conclusion'))).toContain('从未施行');
  });
});

describe('who gave the answers', () => {
  const answers = sampleInput('P01').answers;
  const all = (given: (index: number) => { actor: string; on: string }) =>
    Object.fromEntries(Object.keys(answers).map((id, index) => [id, given(index)]));
  const annex = (givenBy: ReportInput['givenBy']) => chapter(withInput('P01', givenBy ? { givenBy } : {}), 'answers');
  const header = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'table')?.header.length;

  it('takes one sentence for one person on one day, a column where days differ, names where people do', () => {
    const oneDay = annex(all(() => ({ actor: 'local-owner', on: '2026-11-22' })));
    expect([header(oneDay), wording(oneDay).includes('都由本机使用者在2026年11月22日填写')]).toEqual([2, true]);
    const days = annex(all((index) => ({ actor: 'local-owner', on: index === 0 ? '2026-11-20' : '2026-11-22' })));
    expect([header(days), wording(days).includes('最早的在2026年11月20日')]).toEqual([3, true]);
    const people = annex(all((index) => ({ actor: index === 0 ? '王宁' : '李莉', on: '2026-11-22' })));
    expect([header(people), wording(people).includes('王宁\n2026-11-22')]).toEqual([3, true]);
  });

  it('says nothing of it where nobody recorded it', () => {
    expect([header(annex(undefined)), wording(annex({})).includes('填写')]).toEqual([2, false]);
  });
});

describe('the change log', () => {
  const compare = (before: Answers, now: Answers = {}) => {
    const input = sampleInput('P01', { answers: now });
    const answers = { ...sampleInput('P01').answers, ...before };
    const result = evaluatePack(input.pack, answers, { today: '2026-10-01' });
    return chapter(buildReport({ ...input, previous: { number: 'MJ-1', issuedOn: '2026-10-01', answers, result } }), 'changes');
  };

  it('says so where there is no earlier version', () => {
    expect(wording(chapter(sampleReport('P01'), 'changes'))).toContain('没有出具过上一版的记录');
  });

  it('names each changed answer from what to what, each finding that came or went, and the verdict before and after', () => {
    const blocks = compare({ 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' });
    const rows = rowsOf(blocks);
    expect(rows).toContainEqual(['现场或页面上，真的有不刷脸的方式可选吗？', '有，方便程度和价格都差不多', '没有，只能刷脸']);
    expect(rows.find(([title]) => title === '经营或公共场所，不刷脸就用不了')?.slice(1)).toEqual(['新增', '没有', '禁止']);
    expect(factsOf(blocks).find(({ label }) => label === '结论')?.value).toMatch(/ → 存在禁止情形$/);
  });

  it('says that nothing changed where nothing did, and shows a withdrawn answer as not provided', () => {
    expect(wording(compare({}))).toContain('自上一版以来，回答没有改变');
    const withdrawn = rowsOf(compare({}, { 'col-retention-days': 'unknown' }));
    expect(withdrawn.some((row) => row.at(-1) === '不清楚')).toBe(true);
  });
});

describe('the dates of duties behind findings', () => {
  it('belong to rules and duties there are', () => {
    const { pack } = sampleInput('P01');
    for (const [rule, duty] of Object.entries(dutyOfRule)) {
      expect(pack.rules.map(({ id }) => id)).toContain(rule);
      expect(pack.duties.map(({ id }) => id)).toContain(duty);
    }
  });
});

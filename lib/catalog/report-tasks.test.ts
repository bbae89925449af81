import { describe, expect, test } from 'vitest';
import { p01 } from '../../content/personas/p01';
import type { ReportTask } from '../report/enclosures';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Judgement } from '../schema/review';
import { assessmentReport, assessmentWorksheets } from './assessment-report';
import { defaultPack } from './index';
import { riskEvents } from './risk-events';
import { taskEvents } from './task-events';

const pack = defaultPack();
const today = '2026-11-22';
const result = evaluatePack(pack, p01.answers, { today });
const input = {
  pack,
  result,
  answers: p01.answers,
  notes: {},
  locale: 'zh',
  title: '',
  reportNumber: 'MJ-1',
  generatedOn: today,
} as const;
const task = (rule: string | null, parts: Partial<ReportTask> = {}): ReportTask => ({
  rule,
  title: '',
  owner: '',
  due: null,
  proof: '',
  state: 'open',
  reason: '',
  ...parts,
});
const [rule = ''] = result.findings.flatMap((finding) =>
  finding.outcome === 'gap' && finding.foldedUnder === undefined && finding.severity !== 'info' ? [finding.rule] : [],
);
const planOf = (tasks: readonly ReportTask[]) =>
  JSON.stringify(assessmentReport({ ...input, tasks }).chapters.find(({ title }) => title === '整改计划'));
const sheetOf = (tasks: readonly ReportTask[]) => JSON.stringify(assessmentWorksheets({ ...input, tasks })[0]?.rows);
const kept = task(rule, { owner: '安保部 王芳', due: '2026-12-24', proof: '合同甲-7', state: 'doing' });

describe('what is kept of a remediation task', () => {
  test.each([
    ['report', planOf, '2026年12月24日\\n进行中'],
    ['workbook', sheetOf, '2026-12-24'],
  ] as const)('goes before what is usual in the plan of the %s', (_, plan, due) => {
    const text = plan([kept]);
    for (const said of [kept.owner, kept.proof, due, '进行中']) expect(text).toContain(said);
    expect(plan([])).not.toContain('进行中');
  });

  test('names the files attached as its proof, in the plan, beside the proof expected and in the list of files', () => {
    const file = { kind: 'task', target: 't1', name: '验收单.pdf', size: '1 KB', sha256: 'ab12', on: today } as const;
    const own = task(null, { id: 't2', title: '培训前台' });
    const report = assessmentReport({
      ...input,
      tasks: [{ ...kept, id: 't1' }, own],
      attached: [file, { ...file, target: 't2', name: '签到表.pdf' }],
    });
    const chapter = (title: string) => JSON.stringify(report.chapters.find((each) => each.title === title));
    for (const said of ['证明文件：附件1', '证明文件：附件2']) expect(chapter('整改计划')).toContain(said);
    for (const said of ['验收单.pdf', '整改任务：培训前台', 'ab12']) expect(chapter('证据清单')).toContain(said);
    expect(planOf([{ ...kept, id: 't1' }])).not.toContain('证明文件');
  });

  test('a task dropped says why, one of one’s own stands in the plan, and one done stays there after its finding', () => {
    const done = result.findings.find(({ outcome }) => outcome === 'met')?.rule ?? '';
    const tasks = [
      task(rule, { state: 'dropped', reason: '系统下月拆除' }),
      task(null, { title: '培训前台', state: 'done' }),
      task(done, { state: 'done', proof: '记录乙-3' }),
      task(done, { state: 'open', owner: '不该出现' }),
    ];
    for (const plan of [planOf(tasks), sheetOf(tasks)]) {
      for (const said of ['系统下月拆除', '培训前台', '记录乙-3']) expect(plan).toContain(said);
      expect(plan).not.toContain('不该出现');
    }
  });

  test('its last day is in the calendar until it is done or dropped, and not once it has passed', () => {
    const days = (parts: Partial<ReportTask>) =>
      taskEvents([{ ...kept, ...parts }], { pack, on: today, locale: 'zh' }).map(({ day }) => day);
    expect(days({})).toEqual(['2026-12-24']);
    for (const parts of [{ state: 'done' }, { state: 'dropped' }, { due: null }, { due: '2026-11-21' }] as const) {
      expect(days(parts)).toEqual([]);
    }
  });

  test('the last day of an accepted risk is in the calendar as long as the acceptance holds', () => {
    const judgement = { rule, mark: 'accepted-risk', reason: '年内更换', acceptedBy: '王五', until: '2026-12-31' } as const;
    const days = (parts: Partial<Judgement>, on = today) =>
      riskEvents([{ ...judgement, standing: 'stands', by: '李', on: today, ...parts }], { pack, on, locale: 'zh' });
    expect(days({})).toMatchObject([{ day: '2026-12-31', text: expect.stringContaining('王五') }]);
    expect(days({}, '2026-12-31')).toHaveLength(1);
    const none = [
      days({}, '2027-01-01'),
      days({ standing: 'changed' }),
      days({ standing: 'void' }),
      days({ mark: 'agreed', until: null }),
    ];
    expect(none.flat()).toEqual([]);
  });
});

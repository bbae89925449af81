import { describe, expect, test } from 'vitest';
import { workshopWords } from '../../content/documents/workshop';
import { p01 } from '../../content/personas/p01';
import { textOf } from '../documents/consistency';
import { departmentsOf } from '../documents/workshop/minutes';
import type { ReportWorkshop } from '../report/enclosures';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { locales } from '../schema/text';
import type { Plan } from '../workshop/plan';
import type { Minutes, Outcome } from '../workshop/view';
import { assessmentReport } from './assessment-report';
import { defaultPack } from './index';
import { agendaPaper, minutesPaper, preparationPaper, type WorkshopMinutesInput } from './workshop-papers';

const pack = defaultPack();

const plan: Plan = {
  title: '年卡入园系统：把没定的问题定下来',
  on: '2026-11-24',
  departments: ['法务', '信息安全', '供应商'],
  blocks: [
    {
      id: 'b1',
      title: '告知与同意',
      minutes: 25,
      questions: [
        { question: 'ntc-legal-basis', askedOf: ['法务'] },
        { question: 'nec-alternative-offered', askedOf: [] },
      ],
    },
    {
      id: 'b2',
      title: '存储与安全',
      minutes: 40,
      questions: [
        { question: 'sec-controls', askedOf: ['信息安全', '供应商'] },
        { question: 'col-persons-stored', askedOf: [] },
        { question: 'col-retention-days', askedOf: ['信息安全'] },
      ],
    },
  ],
};

const at = (clock: string) => `2026-11-24T${clock}:00.000Z`;
const recorded: Outcome = {
  ...{ state: 'recorded', question: 'nec-alternative-offered', block: 'b1', at: at('06:20'), by: 'u1' },
  ...{ answer: 'hidden', note: '入口处没有人工通道的指示牌。', evidence: ['e1'] },
  split: [
    { department: '法务', answers: [{ answer: 'hidden', count: 2 }] },
    { department: '供应商', answers: [{ answer: 'equal', count: 1 }] },
  ],
  minority: [{ department: '供应商', answer: 'equal', count: 1, reasons: ['窗口一直有人'] }],
};
const parked: Outcome = {
  ...{ state: 'parked', question: 'col-persons-stored', block: 'b2', at: at('06:55'), by: 'u1' },
  ...{ owner: { name: '陈工', member: null }, due: '2026-12-01', note: '导出数据库里的条数', evidence: [], split: [] },
};
const minutes: Minutes = {
  title: plan.title,
  openedAt: at('06:00'),
  closedAt: at('07:28'),
  present: [
    { name: null, department: '法务', from: at('06:01'), until: null },
    { name: null, department: '法务', from: at('06:02'), until: null },
    { name: null, department: '供应商', from: at('06:10'), until: at('07:00') },
  ],
  outcomes: [recorded, parked],
  untouched: ['ntc-legal-basis', 'sec-controls', 'col-retention-days'],
};

const { 'nec-alternative-offered': _, ...before } = p01.answers;
const input: WorkshopMinutesInput = {
  ...{ pack, answers: before, before, plan, locale: 'zh', subject: '年卡入园系统', on: '2026-11-24', demo: false },
  ...{ mode: 'full', minutes, kept: { votes: false, names: false } },
  nameOf: (id) => (id === 'u1' ? '李顾问' : id),
  files: new Map([['e1', { name: '入口.jpg', sha256: 'ab'.repeat(32) }]]),
};

describe('the papers of a workshop', () => {
  test('leave no place of their wording open, in either language', () => {
    for (const locale of locales) {
      const given = { ...input, locale };
      for (const model of [agendaPaper(given), preparationPaper(given, null), minutesPaper(given)])
        expect(textOf(model)).not.toMatch(/[{}]|undefined/);
    }
    for (const text of Object.values(workshopWords).flatMap((each) => (Array.isArray(each) ? each : [each]))) {
      const places = (wording: string) => new Set([...wording.matchAll(/\{(\w+)/g)].map(([, name]) => name));
      expect(places(text.en), text.zh).toEqual(places(text.zh));
    }
  });

  test('of a rehearsal say so on every page', () => {
    const model = minutesPaper({ ...input, demo: true });
    expect(model.statusMark).toContain('演练');
    expect(model.watermark).toContain('演练');
    expect(minutesPaper(input).watermark).toBeNull();
  });
});

describe('the agenda', () => {
  test('counts the time of each block from the start and names who answers', () => {
    const text = textOf(agendaPaper(input));
    expect(text).toContain('0–25分钟');
    expect(text).toContain('25–65分钟');
    expect(text).toContain('共65分钟');
    expect(text).toContain('信息安全；供应商');
  });
});

describe('the preparation sheet', () => {
  test('holds no answer given so far', () => {
    const others = { ...p01.answers, 'nec-alternative-offered': 'unknown', 'org-name': '另一家单位' };
    const sheet = (answers: Answers) => preparationPaper({ ...input, answers }, null);
    expect(sheet(others)).toEqual(sheet(p01.answers));
  });

  test('of one department holds what it is asked and what everybody is asked, and nothing else', () => {
    const text = textOf(preparationPaper(input, '法务'));
    expect(text).toContain(pack.questions['ntc-legal-basis']?.text.zh);
    expect(text).toContain(pack.questions['col-persons-stored']?.text.zh);
    expect(text).not.toContain(pack.questions['sec-controls']?.text.zh);
  });

  test('of all departments begins a page for each', () => {
    expect(preparationPaper(input, null).chapters.map(({ alone }) => alone)).toEqual([undefined, true, true]);
  });
});

describe('the minutes', () => {
  test('tell answer, facts, split and minority view of what was agreed', () => {
    const text = textOf(minutesPaper(input));
    for (const part of ['入口.jpg', 'ab'.repeat(32), '供应商，1人认为', '窗口一直有人', '入口处没有人工通道', '14:20，李顾问']) {
      expect(text).toContain(part);
    }
  });

  test('tell who looks into what was parked by when, and name what was not reached', () => {
    const text = textOf(minutesPaper(input));
    for (const part of ['陈工', '2026年12月1日', pack.questions['sec-controls']?.text.zh ?? '?']) expect(text).toContain(part);
  });

  test('hold no name once names were dropped, and say what became of the votes', () => {
    const text = textOf(minutesPaper(input));
    expect(text).toContain('姓名已经删除');
    expect(text).toContain('投票在工作坊结束时已经删除');
    const kept = textOf(minutesPaper({ ...input, kept: { votes: true, names: false } }));
    expect(kept).toContain('选择保留各人的投票');
  });

  test('compare the verdict by the agreed answers alone', () => {
    const same = minutesPaper({ ...input, minutes: { ...minutes, outcomes: [] } });
    expect(textOf(same)).toContain('没有改变任何发现');
    const changed = textOf(minutesPaper(input));
    expect(changed).not.toContain('没有改变任何发现');
  });

  test('of a room still open are a draft', () => {
    const model = minutesPaper({ ...input, minutes: { ...minutes, closedAt: null }, kept: 'open' });
    expect(model.statusMark).toContain('草稿');
    expect(textOf(model)).toContain('还没有结束');
  });
});

describe('the report', () => {
  const base = { pack, answers: p01.answers, notes: {}, locale: 'zh', title: '', reportNumber: 'MJ-1' } as const;
  const result = evaluatePack(pack, p01.answers, { today: '2026-11-24' });
  const annex = (workshops: readonly ReportWorkshop[]) =>
    textOf(assessmentReport({ ...base, result, generatedOn: '2026-11-24', workshops }));

  test('names the workshops held with who came and what became of their questions, and says nothing where none was', () => {
    const held = { title: '第一次', on: '2026-11-24', present: 3, agreed: 1, parked: 2, untouched: 4 };
    const text = annex([{ ...held, departments: departmentsOf(minutes) }]);
    for (const part of ['第一次', '法务2人', '供应商1人', '议定1个', '待核实2个', '没有讨论到4个']) expect(text).toContain(part);
    expect(annex([])).not.toContain('工作坊');
  });
});

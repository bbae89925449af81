import { describe, expect, it } from 'vitest';
import { stringsFor } from '../i18n/strings';
import type { Answers } from '../schema/answer';
import { dutiesView } from './duties-view';
import { defaultPack } from './index';

const view = (answers: Answers, trial: { duty: string; from: string } | null = null) =>
  dutiesView({ id: 'a', pack: defaultPack(), answers, on: '2026-11-22', locale: 'zh', strings: stringsFor('zh'), trial });
const base: Answers = {
  'org-roles': ['deployer'],
  'org-stage': 'live',
  'scn-function': ['verify-1to1'],
  'scn-place': 'public-place',
  'fil-pia': 'before',
};
const owed: Answers = {
  ...base,
  'col-persons-stored': 120_000,
  'fil-status': 'not-filed',
  'fil-trigger-date': '2026-11-13',
  'vid-public-system': 'yes',
  'vid-in-use-date': '2026-09-02',
  'vid-police-filed': 'no',
};

describe('the page of duties', () => {
  it('puts what leaves no days first, then the earliest last day, and counts what is late', () => {
    const { duties, overdue } = view({ ...owed, 'sec-incident': 'minor', 'sec-incident-notified': 'no' });
    expect(duties.running.map(({ id }) => id)).toEqual(['incident-notice', 'video-filing', 'frt-filing']);
    expect(duties.running.map(({ status }) => status?.kind)).toEqual(['now', 'overdue', 'left']);
    expect(overdue).toBe(1);
  });

  it('shows a counted period day by day with the notices it rests on', () => {
    const count = view(owed).duties.running.find(({ id }) => id === 'frt-filing')?.count;
    expect(count).toMatchObject({ dayZero: '2026-11-13', lastDay: '2026-12-25' });
    expect(count?.months.map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
    expect(count?.notices.map(({ title }) => title)).toEqual(['国务院办公厅关于2026年部分节假日安排的通知']);
  });

  it('tries another day 0 on one duty and leaves every verdict as it is', () => {
    const plain = view(owed).duties.running;
    const tried = view(owed, { duty: 'frt-filing', from: '2026-09-01' }).duties.running;
    expect(tried.find(({ id }) => id === 'frt-filing')?.tried).toMatchObject({
      from: '2026-09-01',
      when: '30个工作日内：最迟2026年10月19日',
    });
    expect(tried.map((duty) => ({ ...duty, tried: null }))).toEqual(plain);
  });

  it('leads from every open duty to a question, the most useful first', () => {
    const { duties, questions } = view(base);
    for (const { id, missing } of duties.undetermined) expect([id, missing.length > 0]).toEqual([id, true]);
    expect(questions[0]).toMatchObject({
      question: 'org-total-persons',
      href: '/assessments/a/organisation#q-org-total-persons',
    });
    const bears = questions.map(({ duties: count }) => count);
    expect(bears).toEqual([...bears].sort((a, b) => b - a));
  });

  it('marks a last day beyond the published calendars at first sight', () => {
    const [filing] = view({ ...owed, 'vid-public-system': 'no', 'fil-trigger-date': '2026-11-20' }).duties.running;
    expect(filing?.when).toContain('待定');
  });

  it('names the source of every number, in words', () => {
    const all = Object.values(view(owed).duties).flat();
    for (const { numbers } of all)
      for (const { text, source } of numbers) expect([text, source].every((part) => part !== '')).toBe(true);
    expect(all.flatMap(({ numbers }) => numbers).filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });
});

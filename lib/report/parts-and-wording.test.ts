import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { wholeReport } from '../schema/report-options';
import { arisingSections, buildReport } from './build-report';
import type { FindingBlock, ReportModel } from './model';
import { removable } from './outline';
import { sampleInput, stringsIn } from './sample-report.fixture';
import { worksheets } from './worksheets';

const report = (id: string, options: Partial<ReturnType<typeof wholeReport>> = {}, choices = {}) =>
  buildReport({ ...sampleInput(id, choices), options: { ...wholeReport('zh'), ...options } });
const findings = (model: ReportModel) =>
  model.chapters.flatMap(({ id, blocks }) =>
    id === 'chapter-findings' ? blocks.filter((block): block is FindingBlock => block.kind === 'finding') : [],
  );
const labels = (model: ReportModel) => new Set(findings(model).flatMap(({ rows }) => rows.map(({ label }) => label)));
const scope = (model: ReportModel) => stringsIn(model.chapters.find(({ id }) => id === 'chapter-scope')).join('\n');

describe('a report with parts left out', () => {
  const parts = fc.subarray([...removable]);

  it('keeps summary, scope and unknowns, numbers the rest without a gap, and says on its scope page what is missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleCases), parts, ({ id }, without) => {
        const [whole, model] = [report(id), report(id, { without })];
        const ids = model.chapters.map((chapter) => chapter.id);
        expect(ids).toEqual(
          whole.chapters.map((chapter) => chapter.id).filter((each) => !without.includes(each.slice(8) as never)),
        );
        for (const lasting of ['summary', 'scope', 'unknowns']) expect(ids).toContain(`chapter-${lasting}`);
        const english = buildReport({ ...sampleInput(id, { locale: 'en' }), options: { ...wholeReport('en'), without } });
        const numbers = english.chapters.map(({ number }) => number);
        const chapters = numbers.filter((number) => /^\d+$/.test(number));
        expect(numbers).toEqual([
          ...chapters.map((_, index) => String(index + 1)),
          ...numbers.slice(chapters.length).map((_, index) => String.fromCharCode(65 + index)),
        ]);
        const gone = whole.chapters.filter((chapter) => !ids.includes(chapter.id));
        for (const { title } of gone) expect(scope(model)).toContain(title);
        if (gone.length === 0) expect(scope(model)).not.toContain('没有印出');
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('numbers findings by the place of their chapter, and every link and cross-reference leads to one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sampleCases), parts, ({ id }, without) => {
        const model = report(id, { without });
        const place = model.chapters.findIndex((chapter) => chapter.id === 'chapter-findings') + 1;
        for (const { number } of findings(model)) expect(number).toMatch(new RegExp(`^${place}\\.\\d+$`));
        const anchors = new Set(
          stringsIn(model.chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'finding'))),
        );
        const targets = [...JSON.stringify(model).matchAll(/"target":"([^"]+)"/g)].map(([, target = '']) => target);
        expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
        const summary = stringsIn(model.chapters[0]).join('\n');
        if (place === 0) expect(summary).not.toMatch(/第\d+\.\d+/);
        else for (const [, named = ''] of summary.matchAll(/第(\d+\.\d+)/g)) expect(named.startsWith(`${place}.`)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('shares its numbers with the working papers', () => {
    for (const without of [[], ['activity', 'fourContents'], ['findings']]) {
      const options = { ...wholeReport('zh'), without };
      const [, sheet] = worksheets({ ...sampleInput('P01'), options });
      const printed = findings(report('P01', { without })).map(({ number }) => number);
      expect(sheet?.rows.map(([number]) => number)).toEqual(expect.arrayContaining(printed));
      if (without.includes('findings')) expect(sheet?.rows[0]?.[0]).toBe('1');
    }
  });

  it('cannot be asked to leave out what every report must say', () => {
    const without = ['summary', 'scope', 'unknowns', 'no-such-part'];
    expect(report('P01', { without })).toEqual(report('P01'));
  });

  it('names among the parts of a case only those it has', () => {
    const ids = (choices = {}) => arisingSections(sampleInput('P01', choices)).map(({ id }) => id);
    expect(ids()).not.toContain('foreign');
    expect(ids({ answers: { 'org-jurisdictions': ['cn', 'eu'], 'fil-eu': ['dpia'] } })).toContain('foreign');
  });
});

describe('the wording of a report', () => {
  it('is for everybody and for lawyers unless one is asked for', () => {
    const both = labels(report('P01'));
    expect(both).toContain('说明');
    expect(both).toContain('法律分析');
    expect(labels(report('P01', { wording: 'plain' }))).not.toContain('法律分析');
    expect(scope(report('P01', { wording: 'plain' }))).toContain('没有印出法律分析');
  });

  it('leaves no finding without one, whichever is asked for', () => {
    for (const { id } of sampleCases) {
      for (const wording of ['plain', 'legal'] as const) {
        for (const { rows, title } of findings(report(id, { wording }))) {
          const said = rows.filter(({ label }) => ['说明', '法律分析', '如果属实'].includes(label));
          expect(said.length, title).toBeGreaterThan(0);
        }
        expect(findings(report(id, { wording })).map(({ number }) => number)).toEqual(
          findings(report(id)).map(({ number }) => number),
        );
      }
    }
  });
});

it('a mark of confidentiality and the watermark are words of the report, in its language', () => {
  expect(report('P01').confidentiality).toBeNull();
  expect(report('P01', { confidentiality: 'internal' }).confidentiality).toBe('内部资料');
  expect(report('P01', { confidentiality: 'confidential' }, { locale: 'en' }).confidentiality).toBe('Confidential');
  expect(report('P01').watermark).toBe('草稿');
});

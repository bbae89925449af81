import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  reportConfidentialities,
  reportLanguages,
  reportWordings,
  wholeReport,
  writeReportOptions,
} from '../schema/report-options';
import { type OtherParameters, readReportOptions } from './report-options';

const sections = ['findings', 'cases', 'scores'];
const defaults = wholeReport('zh');
const read = (query: string, others?: OtherParameters) =>
  readReportOptions(new URLSearchParams(query), { sections, defaults, ...(others ? { others } : {}) });

describe('the options of a report in an address', () => {
  it('come back as they were written, and only ids are written', () => {
    const options = fc.record({
      language: fc.constantFrom(...reportLanguages),
      wording: fc.constantFrom(...reportWordings),
      without: fc.subarray(sections),
      confidentiality: fc.constantFrom(...reportConfidentialities),
    });
    fc.assert(
      fc.property(options, (each) => {
        const written = writeReportOptions(each, defaults).toString();
        expect(read(written)).toEqual({ ok: true, options: each });
        expect(decodeURIComponent(written)).toMatch(/^[a-zA-Z=&,-]*$/);
      }),
    );
  });

  it('are those of the whole report where nothing is said', () => {
    expect(read('')).toEqual({ ok: true, options: defaults });
  });

  it('that nobody knows are named with what may stand there and what was probably meant', () => {
    expect(read('language=bothh&without=cases,score')).toEqual({
      ok: false,
      problems: [
        { name: 'language', value: 'bothh', allowed: ['zh', 'en', 'both'], suggestion: 'both' },
        { name: 'without', value: 'score', allowed: sections, suggestion: 'scores' },
      ],
    });
    expect(read('wordng=plain')).toMatchObject({ ok: false, problems: [{ name: 'wordng', suggestion: 'wording' }] });
  });

  it('may not leave out what a report must have', () => {
    expect(read('without=summary').ok).toBe(false);
  });

  it('leave parameters of another meaning alone, but no other', () => {
    expect(read('embed=no', { embed: ['yes', 'no'] }).ok).toBe(true);
    expect(read('embed=false', { embed: ['yes', 'no'] })).toMatchObject({
      ok: false,
      problems: [{ name: 'embed', value: 'false' }],
    });
    expect(read('view=text').ok).toBe(false);
  });

  it('never throw, whatever stands in the address', () => {
    const parts = fc.array(fc.tuple(fc.oneof(fc.string(), fc.constantFrom('language', 'without', '__proto__')), fc.string()));
    fc.assert(
      fc.property(parts, (pairs) => {
        const found = read(new URLSearchParams(pairs).toString());
        if (!found.ok) for (const { value, name } of found.problems) expect((value ?? name).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('wrong a thousand times over are told with the first few', () => {
    const told = read(`without=${Array.from({ length: 1000 }, (_, at) => `x${at}`).join(',')}`);
    expect(told.ok ? 0 : told.problems.length).toBe(20);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { smallHandler } from '../../content/packs/cn-2025/small-handler';
import { sampleCases } from '../../content/personas/index';
import { anyAnswers } from './arbitrary-answers';
import { evaluatePack } from './evaluate-pack';
import { impactTable, smallHandlerEligibility } from './small-handler';

const { limit, inForceFrom } = smallHandler;
const on = '2026-11-22';
const status = (total: number | string | undefined, stored?: number | string, day = on) =>
  smallHandlerEligibility(
    smallHandler,
    {
      ...(total === undefined ? {} : { 'org-total-persons': total }),
      ...(stored === undefined ? {} : { 'col-persons-stored': stored }),
    },
    day,
  ).status;

describe('who is a small handler', () => {
  test('fewer persons of all kinds than the limit is small, the limit itself is not', () => {
    expect(status(limit - 1)).toBe('eligible');
    expect(status(limit)).toBe('too-large');
  });

  test('a handler who stores the faces of as many persons as the limit is never small, whatever total is given', () => {
    fc.assert(
      fc.property(fc.nat(2 * limit), fc.integer({ min: limit, max: 10 * limit }), (total, stored) => {
        expect(status(total, stored)).toBe('too-large');
      }),
    );
    expect(status(undefined, limit)).toBe('too-large');
  });

  test('few faces alone do not make anybody small: without the total it is not known', () => {
    expect(status(undefined, 10)).toBe('unknown');
    expect(status('unknown', 10)).toBe('unknown');
    expect(status(undefined)).toBe('unknown');
  });

  test('before the regime is in force nobody may use it', () => {
    expect(status(10, 10, '2026-08-31')).toBe('not-yet');
    expect(status(10, 10, inForceFrom)).toBe('eligible');
  });
});

describe('the table of situations and contents', () => {
  const results = (answers: Parameters<typeof evaluatePack>[1]) => {
    const result = evaluatePack(cn2025, answers, { today: on });
    return { result, table: impactTable(smallHandler, cn2025, answers, result) };
  };

  test('sensitive information always arises, and every situation has a conclusion for every content', () => {
    fc.assert(
      fc.property(anyAnswers(cn2025), (answers) => {
        const { table } = results(answers);
        expect(table[0]?.arises).toBe('yes');
        for (const row of table) expect(row.cells).toHaveLength(smallHandler.contents.length);
      }),
    );
  });

  test('a cell is clear only where a rule looked and none found or left open anything', () => {
    fc.assert(
      fc.property(anyAnswers(cn2025), (answers) => {
        const { result, table } = results(answers);
        const outcome = new Map(result.findings.map((finding) => [finding.rule, finding.outcome]));
        table.forEach((row, index) => {
          row.cells.forEach((cell, content) => {
            if (cell.conclusion !== 'clear') return;
            const rules = smallHandler.situations[index]?.rules[content] ?? [];
            const seen = rules.map((rule) => outcome.get(rule));
            expect(seen).toContain('met');
            for (const each of seen) expect(['met', 'not-applicable']).toContain(each);
          });
        });
      }),
    );
  });

  test('a problem is only called where a finding is more than advice', () => {
    fc.assert(
      fc.property(anyAnswers(cn2025), (answers) => {
        const { result, table } = results(answers);
        const severity = new Map(result.findings.map((finding) => [finding.rule, finding.severity]));
        for (const cell of table.flatMap((row) => row.cells)) {
          const grave = cell.gaps.some((rule) => severity.get(rule) !== 'low' && severity.get(rule) !== 'info');
          expect(cell.conclusion === 'problem').toBe(grave);
        }
      }),
    );
  });

  test('without answers nothing is called clear and nothing is called not applicable', () => {
    const cells = results({}).table.flatMap((row) => row.cells.map((cell) => cell.conclusion));
    expect(cells).not.toContain('clear');
    expect(cells).not.toContain('not-applicable');
  });

  test('every rule the table names exists', () => {
    const known = new Set(cn2025.rules.map((rule) => rule.id));
    const named = smallHandler.situations.flatMap((situation) => situation.rules.flat());
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  });

  test('export is not applicable where no face leaves the country', () => {
    const sample = sampleCases.find(({ answers }) => answers['use-crossborder'] === 'no');
    const row = results(sample?.answers ?? {}).table.find(({ situation }) => situation === 'export');
    expect(row?.cells.map((cell) => cell.conclusion)).toEqual(['not-applicable', 'not-applicable', 'not-applicable']);
  });
});

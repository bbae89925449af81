import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import { anyAnswers } from '../rules/arbitrary-answers';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import { comparePacks } from './compare-packs';
import { defaultPack, findPack } from './index';

const present = defaultPack();
const draft = findPack('cn-draft-2023') as Pack;
const today = '2026-11-22';
const compared = (answers: Answers) =>
  comparePacks(evaluatePack(present, answers, { today }), evaluatePack(draft, answers, { today }));

test('a version compared with itself changes nothing', () => {
  fc.assert(
    fc.property(anyAnswers(present), (answers) => {
      const result = evaluatePack(present, answers, { today });
      expect(comparePacks(result, result)).toMatchObject({ changed: 0, added: 0, differences: [] });
    }),
  );
});

test('looking from the other side turns what is lacking into what is added', () => {
  fc.assert(
    fc.property(anyAnswers(present), (answers) => {
      const here = evaluatePack(present, answers, { today });
      const there = evaluatePack(draft, answers, { today });
      const out = comparePacks(here, there);
      const back = comparePacks(there, here);
      expect(back.added).toBe(out.differences.filter((row) => row.there === null).length);
      expect(out.changed + out.same.length).toBe(out.total);
      expect(back.differences.map(({ rule }) => rule).sort()).toEqual(out.differences.map(({ rule }) => rule).sort());
    }),
  );
});

test('storage off the device without a basis is a conclusion only the Measures give', () => {
  const sample = sampleCases.find(({ answers }) =>
    evaluatePack(present, answers, { today }).findings.some(
      ({ rule, outcome }) => rule === 'r-internet-transfer' && outcome === 'gap',
    ),
  );
  const row = compared(sample?.answers ?? {}).differences.find(({ rule }) => rule === 'r-internet-transfer');
  expect(row).toMatchObject({ here: { outcome: 'gap' }, there: null });
});

test('the draft never makes anybody overdue, whatever is answered', () => {
  fc.assert(
    fc.property(anyAnswers(draft), (answers) => {
      const { filing } = evaluatePack(draft, answers, { today });
      expect(filing.deadline).toBeNull();
      expect(filing.overdue).not.toBe('yes');
    }),
  );
});

test('before the Measures were in force nothing that rests on them alone is concluded, while the PIPL is', () => {
  for (const { answers } of sampleCases) {
    const { findings } = evaluatePack(present, answers, { today, on: '2025-05-31' });
    const concluded = new Set(findings.filter(({ outcome }) => outcome !== 'not-applicable').map(({ rule }) => rule));
    for (const rule of present.rules) {
      const binding = rule.provisions.filter(({ instrument }) => present.instruments[instrument]?.binding);
      if (binding.length > 0 && binding.every(({ instrument }) => instrument === 'measures-2025'))
        expect([rule.id, concluded.has(rule.id)]).toEqual([rule.id, false]);
    }
    expect(
      [...concluded].some((id) =>
        present.rules.find((rule) => rule.id === id)?.provisions.some(({ instrument }) => instrument === 'pipl'),
      ),
    ).toBe(true);
  }
});

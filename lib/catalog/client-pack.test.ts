import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionFor, editionsOf } from '../../components/wizard/edition';
import { anyAnswers } from '../rules/arbitrary-answers';
import { evaluatePack } from '../rules/evaluate-pack';
import { clientPack } from './client-pack';
import { packFor, packs } from './index';
import { wizardBundle } from './wizard-bundle';

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s as the browser gets it', (_, pack) => {
  const received = JSON.parse(JSON.stringify(clientPack(pack)));

  it('gives the same result as on the server, whatever the answers', () => {
    fc.assert(
      fc.property(anyAnswers(pack), fc.constantFrom('quick' as const, 'full' as const), (answers, mode) => {
        const options = { today: '2026-11-22', mode };
        expect(evaluatePack(received, answers, options)).toEqual(evaluatePack(pack, answers, options));
      }),
      { numRuns: 150 },
    );
  });

  it('carries no wording and no example', () => {
    expect(JSON.stringify(received)).not.toMatch(/[\u4e00-\u9fff]/);
    expect(received.rules.every((rule: { examples: unknown[] }) => rule.examples.length === 0)).toBe(true);
  });
});

describe.each(['zh', 'en'] as const)('the wording of the questionnaire in %s', (locale) => {
  it('covers every question, option, rule, step and conflict of every pack', () => {
    for (const pack of packs) {
      const { texts, basis } = wizardBundle(pack, locale);
      for (const question of Object.values(pack.questions)) {
        expect(texts.questions[question.id]?.text).toBe(question.text[locale]);
        if ('options' in question)
          expect(texts.questions[question.id]?.options?.map(({ id }) => id)).toEqual(question.options.map(({ id }) => id));
        expect(basis[question.id]).toHaveLength(question.basis.length);
      }
      expect(Object.keys(texts.rules)).toEqual(pack.rules.map((rule) => rule.id));
      expect(Object.keys(texts.steps)).toEqual(pack.steps.map((step) => step.id));
      expect(Object.keys(texts.conflicts)).toEqual(pack.conflicts.map((conflict) => conflict.id));
    }
  });
});

describe('the packs of other dates in the bundle', () => {
  const everInForce = packs.filter(({ status }) => status !== 'never-in-force');

  it.each(everInForce.map((pack) => [pack.id, pack] as const))('judge like the server, beside %s', (_, base) => {
    const editions = editionsOf(JSON.parse(JSON.stringify(wizardBundle(base, 'zh'))));
    expect(editions.map(({ pack }) => pack.id).sort()).toEqual(everInForce.map(({ id }) => id).sort());
    fc.assert(
      fc.property(anyAnswers(base), fc.constantFrom('2021-10-31', '2021-11-01', '2025-05-31', '2025-06-01'), (answers, date) => {
        const given = { ...answers, 'org-assessment-date': date };
        const there = packFor(base.id, given, { today: '2026-11-22' });
        const here = editionFor(editions, given, '2026-11-22');
        expect(here.pack.id).toBe(there.id);
        const options = { today: '2026-11-22' };
        expect(evaluatePack(here.pack, given, options)).toEqual(evaluatePack(there, given, options));
        for (const rule of there.rules) expect(here.texts.rules[rule.id]?.title).toBe(rule.title.zh);
      }),
      { numRuns: 60 },
    );
  });
});

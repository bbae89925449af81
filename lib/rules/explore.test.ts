import * as fc from 'fast-check';
import { test, expect } from 'vitest';
import { cn2025 as pack } from '../../content/packs/cn-2025/pack';
import { anyAnswers, knowingMore, anyValue } from './arbitrary-answers';
import { evaluatePack } from './evaluate-pack';
import { assessmentFacts } from './assessment-facts';
import { rank } from './missing';
import { askedQuestions } from './visible-steps';
import { isUnsure } from '../schema/answer';
const o = { today: '2026-11-22' };
const without = ['org-assessment-date'];
const numRuns = 2000;
test('a', () => {
  fc.assert(fc.property(anyAnswers(pack, without).chain((a) => fc.tuple(fc.constant(a), knowingMore(pack, a, without))), ([a, b]) => {
    const [x, y] = [evaluatePack(pack, a, o), evaluatePack(pack, b, o)];
    for (const [i, f] of x.findings.entries()) {
      const g = y.findings[i]!;
      if (f.rule === 'r-many-unknowns') continue;
      if (f.outcome === 'gap' || f.outcome === 'not-applicable' || f.outcome==='met') {
        const ok = f.outcome === g.outcome || (f.outcome === 'not-applicable' && g.outcome === 'met');
        if (!ok) throw new Error(`${f.rule} ${f.outcome} -> ${g.outcome}`);
      }
    }
    expect(rank(y.overall.floor)).toBeGreaterThanOrEqual(rank(x.overall.floor));
    expect(rank(y.overall.ceiling)).toBeLessThanOrEqual(rank(x.overall.ceiling));
  }), { numRuns });
});
for (const scoped of [false, true]) test('b ' + scoped, () => {
  const qs = Object.values(pack.questions);
  fc.assert(fc.property(anyAnswers(pack), fc.tuple(...qs.map(anyValue)), (a, more) => {
    const facts = assessmentFacts(pack, a, '2026-11-22', { scoped });
    const changed = { ...a };
    qs.forEach((q, i) => { if (facts.visible(q.id) === 'no' && more[i] !== undefined) changed[q.id] = more[i]!; });
    const [x, y] = [evaluatePack(pack, a, o), evaluatePack(pack, changed, o)];
    if (scoped) { (x as any).filing = (y as any).filing = null; }
    expect(y).toEqual(x);
  }), { numRuns });
});
test('c', () => {
  fc.assert(fc.property(anyAnswers(pack).chain(a => fc.tuple(fc.constant(a), fc.shuffledSubarray(Object.entries(a), {minLength: Object.keys(a).length}))), ([a, s]) => {
    expect(evaluatePack(pack, Object.fromEntries(s), o)).toEqual(evaluatePack(pack, a, o));
  }), { numRuns: 500 });
});
test('e', () => {
  fc.assert(fc.property(anyAnswers(pack), (a) => {
    const r = evaluatePack(pack, a, o);
    const facts = assessmentFacts(pack, a, '2026-11-22');
    const asked = new Set(askedQuestions(pack, facts, 'full').flatMap(s => s.questions));
    for (const f of r.findings) {
      if (f.outcome === 'needs-review' && !f.missing.length) throw new Error('empty ' + f.rule);
      if (f.outcome === 'error') throw new Error('error ' + f.rule + f.error);
      for (const m of f.missing) { if (a[m] !== undefined && !isUnsure(a[m])) throw new Error('known ' + m); if (!asked.has(m)) throw new Error('not asked ' + m); }
    }
  }), { numRuns });
});

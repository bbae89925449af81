import * as fc from 'fast-check';
import { test, expect } from 'vitest';
import { cn2025 as pack } from '../../content/packs/cn-2025/pack';
import { cn2025 as oldPack } from '/tmp/orig/content/packs/cn-2025/pack';
import { cnDraft2023 } from '../../content/packs/cn-draft-2023/pack';
import { cnDraft2023 as oldDraft } from '/tmp/orig/content/packs/cn-draft-2023/pack';
import { sampleCases } from '../../content/personas/index';
import { anyAnswers } from './arbitrary-answers';
import { evaluatePack } from './evaluate-pack';
import { assessmentFacts } from './assessment-facts';
import { evaluatePack as old } from '/tmp/orig/lib/rules/evaluate-pack';
import { evaluateCondition } from './evaluate-condition';
const bases = [{}, ...sampleCases.flatMap(c => [c.answers, ...c.variants.map(v => ({ ...c.answers, ...v.overrides }))])];
test.each([[pack, oldPack], [cnDraft2023, oldDraft]])('diff', (p, q) => {
  let skipped = 0;
  fc.assert(fc.property(fc.constantFrom(...bases), anyAnswers(p), fc.constantFrom('quick' as const, 'full' as const), (b, m, mode) => {
    const a = { ...b, ...m, 'org-name': 'x', 'org-system-name': 'y' };
    const facts = assessmentFacts(p, a, '2026-11-22');
    if (p.scopes.filter((s) => evaluateCondition(s.when, facts.flow) !== 'no').length > 1) { skipped += 1; return; }
    const strip = (r: any) => ({ ...r, findings: r.findings.map((f: any) => f.rule === 'r-many-unknowns' ? { ...f, because: 0 } : ({ ...f, because: f.because.map((x: any) => facts.visible(x.question) === 'no' ? { ...x, value: 0 } : x) })) });
    const o = { today: '2026-11-22', mode };
    expect(strip(evaluatePack(p, a, o))).toEqual(strip(old(q, a, o)));
  }), { numRuns: 3000 });
  console.log('skipped', skipped);
});

import { describe, expect, test } from 'vitest';
import { bindingKinds, type InstrumentKind } from '../../../lib/schema/provision';
import type { Rule } from '../../../lib/schema/rule';
import { instruments } from '../../articles/instruments';
import { cn2025 } from './pack';

const rules = cn2025.rules.filter(({ dimension }) => 'ABCD'.includes(dimension));
const kindsOf = ({ provisions }: Rule) => {
  const kinds: readonly InstrumentKind[] = provisions.map(
    ({ instrument }) => instruments[instrument as keyof typeof instruments].kind,
  );
  return kinds;
};
const binds = (kind: InstrumentKind) => bindingKinds.includes(kind);
const words = ({ title, finding, legal, matters, remedy }: Rule) =>
  [title, finding, legal, matters, remedy].map((text) => `${text?.zh} ${text?.en}`).join(' ');

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('rests on what binds, its first provision, and on no draft, foreign law, report or pledge beside it', () => {
    const kinds = kindsOf(rule);
    expect(kinds).not.toContain('draft');
    expect(kinds).not.toContain('foreign');
    if (kinds.some(binds)) {
      expect(kinds[0] && binds(kinds[0])).toBe(true);
      for (const kind of ['report', 'self-regulation', 'local'] as const) expect(kinds).not.toContain(kind);
    }
  });

  test('or is advice, light and never called unlawful', () => {
    if (kindsOf(rule).some(binds)) return;
    expect(['low', 'info']).toContain(rule.severity);
    expect(words(rule)).not.toMatch(/违法|必须|unlawful|illegal/i);
  });

  test('says it in the words of the law, why it matters, and what proves the remedy done', () => {
    expect([rule.legal, rule.matters, rule.task]).not.toContain(undefined);
  });

  test('shows a gap, a case that is met and one to verify', () => {
    expect(new Set(rule.examples.map(({ outcome }) => outcome))).toEqual(new Set(['gap', 'met', 'needs-review']));
  });
});

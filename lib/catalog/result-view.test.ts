import { expect, test } from 'vitest';
import { p01 } from '../../content/personas/p01';
import { zh } from '../../content/ui/zh';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { defaultPack } from './index';
import { findingsView } from './result-view';

const reviews = (answers: Answers) => {
  const pack = defaultPack();
  const result = evaluatePack(pack, answers, { today: '2026-11-22' });
  return findingsView({ id: 'x', pack, result, answers, locale: 'zh', strings: zh }).reviews;
};

test('a finding to verify shows the missing answers, or why counsel must decide, never both and never neither', () => {
  const { 'scn-public-safety': _, ...open } = p01.answers;
  const shown = [...reviews(p01.answers), ...reviews(open)];
  expect(shown.length).toBeGreaterThan(1);
  for (const { rule, missing, doubt } of shown)
    expect({ rule, either: missing.length > 0 !== (doubt !== null) }).toEqual({ rule, either: true });
});

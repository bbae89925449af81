import { describe, expect, test } from 'vitest';
import { instruments } from '../../content/articles/instruments';
import { bindingKinds, type Instrument } from '../schema/provision';
import type { Rule } from '../schema/rule';
import { defaultPack } from './index';

const dimensions = ['J', 'K', 'L', 'M'];
const rules = defaultPack().rules.filter((rule) => dimensions.includes(rule.dimension));
const known: Readonly<Record<string, Instrument>> = instruments;
const kindsOf = (rule: Rule) => rule.provisions.map(({ instrument }) => known[instrument]?.kind);
const isAdvice = (rule: Rule) => !kindsOf(rule).some((kind) => kind && bindingKinds.includes(kind));
const ids = (found: readonly Rule[]) => found.map(({ id }) => id);

describe('rules of rights, assessment and filing, foreign law and scope', () => {
  test('say it in legal words too, why it matters, who acts and what proves it', () => {
    expect(ids(rules.filter(({ legal, matters, task }) => !legal || !matters || !task))).toEqual([]);
  });

  test('show a gap, a case that is met and one that is open, except where a count of unknowns leaves nothing open', () => {
    const kinds = (rule: Rule) => new Set(rule.examples.map(({ outcome }) => outcome)).size;
    expect(ids(rules.filter((rule) => kinds(rule) < 3))).toEqual(['r-many-unknowns']);
  });

  test('that rest on nothing binding in China are notices or advice and call nothing unlawful', () => {
    const wrong = rules.filter(isAdvice).filter(({ severity, title, finding, remedy }) => {
      const words = [title, finding, remedy].map(({ zh, en }) => zh + en).join();
      return !['low', 'info'].includes(severity) || /违法|必须|unlawful|illegal/.test(words);
    });
    expect(ids(wrong)).toEqual([]);
  });

  test('cite foreign law in the foreign dimension alone, no draft anywhere, and no report beside binding law', () => {
    const mixed = rules.filter((rule) => {
      const kinds = kindsOf(rule);
      const foreign = kinds.includes('foreign') && rule.dimension !== 'L';
      const report = !isAdvice(rule) && kinds.some((kind) => kind === 'report' || kind === 'self-regulation');
      return foreign || report || kinds.includes('draft');
    });
    expect(ids(mixed)).toEqual([]);
  });
});

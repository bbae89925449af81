import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluatePack } from '../../lib/rules/evaluate-pack';
import { type Answers, isUnsure } from '../../lib/schema/answer';
import type { Pack } from '../../lib/schema/pack';
import type { AssessmentResult, FilingStatus, Finding, Level } from '../../lib/schema/result';
import { cn2025 } from '../packs/cn-2025/pack';
import { cnDraft2023 } from '../packs/cn-draft-2023/pack';
import { sampleCases } from './index';

/**
 * One file per sample case and variant, one line per rule: a change here is a change of what the law is taken to say,
 * and is read as such. `UPDATE_GOLDENS=1 npx vitest run content/personas` rewrites them on purpose.
 */
const folder = fileURLToPath(new URL('goldens/', import.meta.url));
const update = process.env.UPDATE_GOLDENS === '1';

const runs = sampleCases.flatMap(({ id, title, answers, variants }) => [
  { file: `${id.toLowerCase()}.txt`, name: `${id} ${title.zh}`, answers },
  ...variants.map(({ name, overrides }, i) => ({
    file: `${id.toLowerCase()}-variant-${i + 1}.txt`,
    name: `${id} ${name}`,
    answers: { ...answers, ...overrides },
  })),
]);

const assess = (pack: Pack, answers: Answers) => evaluatePack(pack, answers, { today: '2026-11-22' });
const range = (low: string, high: string) => (low === high ? low : `${low}..${high}`);

function describeFinding({ rule, outcome, severity, atLeast, foldedUnder }: Finding): string {
  return `${rule} ${outcome} ${range(atLeast ?? severity, severity)}${foldedUnder ? ` under ${foldedUnder}` : ''}`;
}

function describeResult({ pack, overall, filing, scope }: AssessmentResult): string[] {
  const deadline = filing.deadline ? ` by ${filing.deadline}` : '';
  return [
    `${pack.id} overall ${range(overall.floor, overall.ceiling)}`,
    `${pack.id} filing ${filing.status}${deadline}`,
    ...(scope ? [`${pack.id} scope ${scope}`] : []),
  ];
}

function goldenOf(name: string, answers: Answers): string {
  const [current, draft] = [assess(cn2025, answers), assess(cnDraft2023, answers)];
  const draftGaps = draft.findings.filter(({ outcome }) => outcome === 'gap').map(describeFinding);
  const blocks = [
    [`# ${name}`],
    describeResult(current),
    current.findings.map(describeFinding).sort(),
    describeResult(draft),
    draftGaps.map((line) => `cn-draft-2023 ${line}`).sort(),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

describe('the findings of every sample case stand as committed', () => {
  test.each(runs)('$name', ({ file, name, answers }) => {
    const golden = goldenOf(name, answers);
    if (update) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + file, golden);
    }
    expect(golden).toBe(existsSync(folder + file) ? readFileSync(folder + file, 'utf8') : '');
  });

  test('and no committed file is left without its case', () => {
    expect(readdirSync(folder).sort()).toEqual(runs.map(({ file }) => file).sort());
  });
});

const levelOfWord: Readonly<Record<string, Level>> = { 禁止: 'stop', 高: 'high', 中: 'medium', 低: 'low' };
const levelRank: readonly Level[] = ['low', 'medium', 'high', 'stop'];

/** What the words of a case allow the filing to be. */
function statusesOf(words: string, scope: string | null): readonly FilingStatus[] {
  if (scope === 'household' || words.includes('不属识别应用') || words.includes('未使用人脸识别')) return ['out-of-scope'];
  if (words.includes('无法确定')) return ['cannot-determine'];
  if (words.includes('已备案')) return ['filed'];
  if (words.startsWith('若按草案会触发')) return ['required', 'filed'];
  if (words.includes('未备案')) return ['required'];
  return ['not-required', 'approaching'];
}

describe.each(sampleCases)('$id $title.zh', ({ answers, expected, counsel, overall, filing }) => {
  const result = assess(cn2025, answers);
  const review = result.findings.filter(({ outcome }) => outcome === 'needs-review');
  const open = review.filter(({ missing }) => missing.length > 0);
  const forCounsel = review.filter(({ missing }) => missing.length === 0).map(({ rule }) => rule);

  test('has every gap a reader expects, open only where a deciding answer is "don\'t know"', () => {
    const found = new Map(result.findings.map((finding) => [finding.rule, finding]));
    const wrong = expected.filter((id) => {
      const finding = found.get(id);
      if (finding?.outcome === 'gap') return false;
      return finding?.outcome !== 'needs-review' || !finding.because.some(({ value }) => isUnsure(value));
    });
    expect(wrong).toEqual([]);
  });

  test('leaves to counsel what a reader expects, and nothing else', () => {
    expect(forCounsel.toSorted()).toEqual([...counsel].sort());
  });

  test('has no other gap, and nothing is left open but by a "don\'t know"', () => {
    const gaps = result.findings.filter(({ outcome }) => outcome === 'gap').map(({ rule }) => rule);
    expect(gaps.filter((rule) => !expected.includes(rule))).toEqual([]);
    expect(open.filter(({ because }) => !because.some(({ value }) => isUnsure(value)))).toEqual([]);
    expect(result.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  });

  test('comes out at the level in its description, or in a range that holds it where answers are unknown', () => {
    const level = levelOfWord[overall.split(' ')[0] ?? ''] as Level;
    const rank = (of: Level) => levelRank.indexOf(of);
    expect(rank(result.overall.floor)).toBeLessThanOrEqual(rank(level));
    expect(rank(result.overall.ceiling)).toBeGreaterThanOrEqual(rank(level));
    if (review.length === 0) expect(result.overall).toEqual({ floor: level, ceiling: level });
  });

  test('is told about filing what its description says, under the draft and under the Measures', () => {
    const [underDraft = '', underMeasures = ''] = filing;
    expect(statusesOf(underDraft, result.scope)).toContain(assess(cnDraft2023, answers).filing.status);
    expect(statusesOf(underMeasures, result.scope)).toContain(result.filing.status);
  });
});

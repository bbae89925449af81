import { draftMap } from '../../content/packs/cn-draft-2023/map';
import { addDays } from '../deadlines/working-days';
import type { Strings } from '../i18n/strings';
import { verdictSentence } from '../i18n/verdict';
import { evaluatePack, referenceDate } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';
import { type Conclusion, comparePacks, type Difference } from './compare-packs';
import { defaultPack, defaultPackId, findInstrument, packFor, packs } from './index';

export type ShownDifference = {
  readonly rule: string;
  readonly title: string;
  readonly kind: 'only-here' | 'only-there' | 'changed';
  readonly here: Conclusion | null;
  readonly there: Conclusion | null;
  /** What the draft had in its place; empty where no draft is compared. */
  readonly note: string;
};

type Side = { readonly title: string; readonly draft: boolean; readonly verdict: string; readonly filing: string };

export type VersionsView = {
  /** The other packs these answers can be compared with, the present choice marked. */
  readonly choices: readonly { readonly id: string; readonly title: string; readonly chosen: boolean }[];
  /** Whether the two packs differ by the Measures: `came` where the other pack has them, `went` where this one has. */
  readonly measures: 'came' | 'went' | 'no';
  /** Whether this pack certainly finds anything; otherwise all that is compared is open. */
  readonly certain: boolean;
  readonly total: number;
  readonly changed: number;
  readonly added: number;
  readonly differences: readonly ShownDifference[];
  readonly same: readonly string[];
  readonly here: Side;
  readonly there: Side;
  /** The reference date, and the day both packs are read as of: the first on which both are law, if that comes later. */
  readonly on: string;
  readonly asOf: string;
  /** The day the Measures took effect, and whether the reference date lies before it. */
  readonly from: string;
  readonly early: boolean;
  /** The same answers as of the day before the Measures; null where the reference date is that early itself. */
  readonly before: { readonly date: string; readonly changed: number; readonly gone: number } | null;
  /** The binding instruments behind the conclusions, and whether they are in force on the reference date. */
  readonly laws: readonly {
    readonly id: string;
    readonly title: string;
    readonly since: string | null;
    readonly applies: boolean;
  }[];
};

type Input = {
  /** The pack the assessment is judged by. */
  readonly pack: Pack;
  /** The pack to compare with; the draft, or under a pack without the Measures the present law, where none is known by it. */
  readonly other?: string | undefined;
  readonly answers: Answers;
  readonly today: string;
  readonly mode: 'quick' | 'full';
  readonly locale: Locale;
  readonly strings: Strings;
};

/** The answers under the pack that judges them beside another one, and under the law of the reference date. */
export function versionsView({ pack, other, answers, today, mode, locale, strings }: Input): VersionsView {
  const comparable = packs.filter(({ id, status }) => id !== pack.id && status !== 'not-covered');
  const fallback = comparable.find(({ id }) => id === (pack.id === defaultPackId ? draftId : defaultPackId)) ?? pack;
  const against = comparable.find(({ id }) => id === other) ?? fallback;
  const on = referenceDate(pack, answers, { today });
  const asOf = [on, pack.effectiveFrom ?? on, against.effectiveFrom ?? on].sort().at(-1) ?? on;
  const here = evaluatePack(pack, answers, { today, on: asOf, mode });
  const there = evaluatePack(against, answers, { today, on: asOf, mode });
  const { differences, same, ...counts } = comparePacks(here, there);
  const titles = new Map([...against.rules, ...pack.rules].map((rule) => [rule.id, rule.title[locale]]));
  const title = (rule: string) => titles.get(rule) ?? rule;
  const drafted = [pack, against].some(({ id }) => id === draftId);
  const show = (difference: Difference): ShownDifference => ({
    ...difference,
    title: title(difference.rule),
    kind: difference.there === null ? 'only-here' : difference.here === null ? 'only-there' : 'changed',
    note: drafted ? (draftMap[difference.rule]?.note[locale] ?? '') : '',
  });
  const side = (judge: Pack, result: AssessmentResult): Side => ({
    title: judge.title[locale],
    draft: judge.status === 'never-in-force',
    verdict: verdictSentence(result, strings),
    filing: strings.filing[result.filing.status],
  });
  const from = defaultPack().effectiveFrom ?? on;
  return {
    ...counts,
    choices: comparable.map(({ id, title: name }) => ({ id, title: name[locale], chosen: id === against.id })),
    measures: pack.id === defaultPackId ? 'went' : against.id === defaultPackId ? 'came' : 'no',
    certain: here.findings.some(({ outcome, severity }) => outcome === 'gap' && severity !== 'info'),
    differences: differences.map(show),
    same: same.map(title),
    here: side(pack, here),
    there: side(against, there),
    on,
    asOf,
    from,
    early: on < from,
    before: on < from || pack.id !== defaultPackId ? null : before(here, answers, from, mode),
    laws: laws(pack, evaluatePack(pack, answers, { today, mode }), locale),
  };
}

const draftId = 'cn-draft-2023';

function before(here: AssessmentResult, answers: Answers, from: string, mode: 'quick' | 'full'): VersionsView['before'] {
  const date = addDays(from, -1);
  const pack = packFor(defaultPackId, answers, { today: date, on: date });
  const { changed, differences } = comparePacks(here, evaluatePack(pack, answers, { today: date, on: date, mode }));
  return { date, changed, gone: differences.filter((row) => row.there === null).length };
}

function laws(pack: Pack, { findings, on }: AssessmentResult, locale: Locale): VersionsView['laws'] {
  const concluded = new Set(
    findings.filter(({ outcome }) => outcome === 'gap' || outcome === 'needs-review').map(({ rule }) => rule),
  );
  const cited = new Set(
    pack.rules.filter(({ id }) => concluded.has(id)).flatMap(({ provisions }) => provisions.map(({ instrument }) => instrument)),
  );
  return [...cited]
    .filter((id) => pack.instruments[id]?.binding)
    .map((id) => {
      const since = pack.instruments[id]?.inForceFrom ?? null;
      return { id, title: findInstrument(id)?.title[locale] ?? id, since, applies: since === null || since <= on };
    })
    .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
}

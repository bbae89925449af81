import { draftMap } from '../../content/packs/cn-draft-2023/map';
import { addDays } from '../deadlines/working-days';
import type { Strings } from '../i18n/strings';
import { verdictSentence } from '../i18n/verdict';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';
import { type Conclusion, comparePacks, type Difference } from './compare-packs';
import { defaultPack, findInstrument, findPack } from './index';

export type ShownDifference = {
  readonly rule: string;
  readonly title: string;
  readonly kind: 'only-here' | 'only-there' | 'changed';
  readonly here: Conclusion | null;
  readonly there: Conclusion | null;
  /** What the draft had in its place. */
  readonly note: string;
};

type Side = { readonly verdict: string; readonly filing: string };

export type VersionsView = {
  /** Whether the rules in force certainly find anything; otherwise all that is compared is open. */
  readonly certain: boolean;
  readonly total: number;
  readonly changed: number;
  readonly added: number;
  readonly differences: readonly ShownDifference[];
  readonly same: readonly string[];
  readonly here: Side;
  readonly there: Side;
  readonly on: string;
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
  readonly answers: Answers;
  readonly today: string;
  readonly mode: 'quick' | 'full';
  readonly locale: Locale;
  readonly strings: Strings;
};

/** The answers under the pack in force beside the draft of 2023, and under the law of the reference date. */
export function versionsView({ answers, today, mode, locale, strings }: Input): VersionsView {
  const present = defaultPack();
  const draft = findPack('cn-draft-2023') ?? present;
  const here = evaluatePack(present, answers, { today, mode });
  const there = evaluatePack(draft, answers, { today, mode });
  const { differences, same, ...counts } = comparePacks(here, there);
  const titles = new Map(present.rules.map((rule) => [rule.id, rule.title[locale]]));
  const title = (rule: string) => titles.get(rule) ?? rule;
  const show = (difference: Difference): ShownDifference => ({
    ...difference,
    title: title(difference.rule),
    kind: difference.there === null ? 'only-here' : difference.here === null ? 'only-there' : 'changed',
    note: draftMap[difference.rule]?.note[locale] ?? '',
  });
  const side = (result: AssessmentResult): Side => ({
    verdict: verdictSentence(result, strings),
    filing: strings.filing[result.filing.status],
  });
  const from = present.effectiveFrom ?? here.on;
  return {
    ...counts,
    certain: here.findings.some(({ outcome, severity }) => outcome === 'gap' && severity !== 'info'),
    differences: differences.map(show),
    same: same.map(title),
    here: side(here),
    there: side(there),
    on: here.on,
    from,
    early: here.on < from,
    before: here.on < from ? null : before(here, answers, from, mode),
    laws: laws(here, locale),
  };
}

function before(here: AssessmentResult, answers: Answers, from: string, mode: 'quick' | 'full'): VersionsView['before'] {
  const date = addDays(from, -1);
  const { changed, differences } = comparePacks(here, evaluatePack(defaultPack(), answers, { today: date, on: date, mode }));
  return { date, changed, gone: differences.filter((row) => row.there === null).length };
}

function laws({ findings, on }: AssessmentResult, locale: Locale): VersionsView['laws'] {
  const pack = defaultPack();
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

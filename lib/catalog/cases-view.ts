import { fill, formatPartialDate } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { PrecedentKind } from '../schema/precedent';
import type { AssessmentResult } from '../schema/result';
import type { Outcome } from '../schema/rule';
import type { Scenario } from '../schema/scenario';
import type { Locale } from '../schema/text';
import { type ComparableCase, comparableCases } from './comparable-cases';
import { precedents, scenarios } from './index';
import { type ProvisionLabel, provisionLabels } from './provision-label';

type Named = { readonly id: string; readonly text: string };

export type ShownCase = {
  readonly id: string;
  readonly kind: PrecedentKind;
  readonly kindText: string;
  readonly name: string;
  readonly conduct: string;
  readonly outcome: string;
  readonly when: string;
  readonly number: string | null;
  readonly restedOn: string | null;
  readonly today: readonly ProvisionLabel[];
  readonly lesson: string;
  readonly source: string;
  readonly unverified: string | null;
  readonly gaps: readonly Named[];
  readonly open: readonly Named[];
  readonly sameScene: boolean;
};

export type CasesView = {
  readonly cases: readonly ShownCase[];
  /** What usually goes wrong in the scene of this assessment, and whether it does here; null where no scenario fits. */
  readonly usual: {
    readonly scene: string;
    readonly failures: readonly { readonly rule: string; readonly text: string; readonly outcome: Outcome }[];
    readonly closest: string;
  } | null;
};

type Input = {
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly answers: Answers;
  /** The scenario the assessment was started from. */
  readonly scenario: Scenario | undefined;
  readonly locale: Locale;
  readonly words: Strings['cases'];
};

/** The comparable cases of a result in words; the scene answered counts before the scenario it was started from. */
export function casesView({ pack, result, answers, scenario, locale, words }: Input): CasesView {
  const answered = answers['scn-type'];
  const scene = typeof answered === 'string' ? answered : scenario?.suggests.option;
  const fitting = scenarios.find((each) => each.suggests.option === scene);
  const titles = new Map(pack.rules.map((rule) => [rule.id, rule.title[locale]]));
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, text: titles.get(id) ?? id }));
  const outcomes = new Map(result.findings.map(({ rule, outcome }) => [rule, outcome]));
  const show = ({ precedent, gaps, open, sameScene }: ComparableCase): ShownCase => ({
    id: precedent.id,
    kind: precedent.kind,
    kindText: words.kinds[precedent.kind],
    name: precedent.name[locale],
    conduct: precedent.conduct[locale],
    outcome: precedent.outcome[locale],
    when: fill(words.means[precedent.onMeans], { date: formatPartialDate(precedent.on, locale) }),
    number: precedent.number,
    restedOn: precedent.restedOn?.[locale] ?? null,
    today: provisionLabels(precedent.today, locale),
    lesson: precedent.lesson[locale],
    source: precedent.source[locale],
    unverified: precedent.unverified?.[locale] ?? null,
    gaps: named(gaps),
    open: named(open),
    sameScene,
  });
  return {
    cases: comparableCases(result, scene, precedents).map(show),
    usual: fitting
      ? {
          scene: fitting.title[locale],
          failures: fitting.usualFailures.map(({ rule, text }) => ({
            rule,
            text: text[locale],
            outcome: outcomes.get(rule) ?? 'not-applicable',
          })),
          closest: precedents.find(({ id }) => id === fitting.closestCase)?.name[locale] ?? '',
        }
      : null,
  };
}

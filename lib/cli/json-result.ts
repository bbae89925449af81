import { findArticle, findInstrument } from '../catalog/index';
import type { Pack } from '../schema/pack';
import { type Grade, isChecked, type Provision } from '../schema/provision';
import type { AssessmentResult, Finding } from '../schema/result';
import type { Rule } from '../schema/rule';
import type { Locale } from '../schema/text';

/** A citation with how far its article was checked; `verified` for the grades that may be shown as checked. `title` only in the full form. */
export type JsonProvision = Provision & { readonly verified: boolean; readonly grade: Grade; readonly title?: string };

/** A finding with its citations; the texts only in the full form. They describe the gap, whatever the outcome. */
export type JsonFinding = Finding & {
  readonly title?: string;
  readonly finding?: string;
  readonly remedy?: string;
  readonly provisions: readonly JsonProvision[];
};

export type JsonResult = Omit<AssessmentResult, 'findings' | 'filing' | 'missing' | 'conflicts'> & {
  readonly findings: readonly JsonFinding[];
  readonly filing: Omit<AssessmentResult['filing'], 'steps'> & {
    readonly steps: readonly (AssessmentResult['filing']['steps'][number] & { readonly text: string })[];
    readonly provisions: readonly JsonProvision[];
  };
  readonly missing: readonly (AssessmentResult['missing'][number] & { readonly text: string })[];
  readonly conflicts: readonly (AssessmentResult['conflicts'][number] & { readonly text: string })[];
};

/**
 * A result as the command line prints it: the AssessmentResult with provisions, and texts in one language.
 * `compact` leaves the texts of findings out, for batches, where the reader has the pack.
 */
export function jsonResult(result: AssessmentResult, pack: Pack, locale: Locale, options: { compact: boolean }): JsonResult {
  const { rules, filing, conflicts } = additionsTo(pack, locale, options.compact);
  return {
    ...result,
    findings: result.findings.map((finding) => ({ ...finding, ...(rules.get(finding.rule) ?? { provisions: [] }) })),
    filing: {
      ...result.filing,
      steps: result.filing.steps.map((step) => ({ ...step, text: pack.filing.texts[step.id][locale] })),
      provisions: filing,
    },
    missing: result.missing.map((part) => ({ ...part, text: pack.questions[part.question]?.text[locale] ?? '' })),
    conflicts: result.conflicts.map((part) => ({ ...part, text: conflicts.get(part.conflict) ?? '' })),
  };
}

/** What is added to every result of a pack in one form: the same for each line of a batch, so made once. */
type Additions = {
  readonly rules: ReadonlyMap<string, Omit<JsonFinding, keyof Finding>>;
  readonly filing: readonly JsonProvision[];
  readonly conflicts: ReadonlyMap<string, string>;
};
const cache = new WeakMap<Pack, Map<string, Additions>>();

function additionsTo(pack: Pack, locale: Locale, compact: boolean): Additions {
  const forms = cache.get(pack) ?? new Map<string, Additions>();
  cache.set(pack, forms);
  const form = `${locale} ${compact}`;
  let additions = forms.get(form);
  if (!additions) {
    additions = {
      rules: new Map(pack.rules.map((rule) => [rule.id, addedTo(rule, locale, compact)])),
      filing: provisionsOf(pack.filing.provisions, locale, compact),
      conflicts: new Map(pack.conflicts.map((conflict) => [conflict.id, conflict.text[locale]])),
    };
    forms.set(form, additions);
  }
  return additions;
}

function addedTo(rule: Rule, locale: Locale, compact: boolean): Omit<JsonFinding, keyof Finding> {
  const provisions = provisionsOf(rule.provisions, locale, compact);
  if (compact) return { provisions };
  return { title: rule.title[locale], finding: rule.finding[locale], remedy: rule.remedy[locale], provisions };
}

function provisionsOf(provisions: readonly Provision[], locale: Locale, compact: boolean): JsonProvision[] {
  return provisions.map((provision) => {
    const grade = findArticle(provision.instrument, provision.article)?.grade ?? 'unverified';
    const title = compact ? undefined : findInstrument(provision.instrument)?.title[locale];
    return { ...provision, verified: isChecked(grade), grade, ...(title === undefined ? {} : { title }) };
  });
}

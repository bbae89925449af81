import type { RiskInput } from '../risk/assess-risk';
import { reachingOnly } from '../rules/reaching';
import type { Forecast } from '../schema/duty-decision';
import type { Pack } from '../schema/pack';
import type { AssessmentResult, Finding } from '../schema/result';
import type { Rule } from '../schema/rule';
import type { Locale } from '../schema/text';
import { type JsonDuty, jsonDuties, jsonForecast } from './json-duties';
import { type JsonProvision, jsonProvisions } from './json-provision';
import { type JsonRisk, jsonRisk } from './json-risk';

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
  readonly duties: readonly JsonDuty[];
  readonly forecast: Forecast | null;
  readonly risk: JsonRisk | null;
};

type Judged = Pick<RiskInput, 'answers' | 'planned' | 'overrides'> & { readonly pack: Pack; readonly result: AssessmentResult };

/**
 * A result as the command line prints it: the AssessmentResult with provisions, duties, forecast and risk, and texts in one
 * language. Provisions that do not reach the case are left out. `compact` leaves the texts of findings, duties and risks
 * out, for batches, where the reader has the pack.
 */
export function jsonResult({ pack, result, ...given }: Judged, locale: Locale, options: { compact: boolean }): JsonResult {
  const { rules, filing, conflicts } = additionsTo(pack, locale, options.compact);
  const { answers } = given;
  const { on } = result;
  const reaching = reachingOnly(pack, answers, on);
  const input = { pack, answers, on, locale };
  return {
    ...result,
    findings: result.findings.map((finding) => {
      const { provisions = [], ...texts } = rules.get(finding.rule) ?? {};
      return { ...finding, ...texts, provisions: reaching(provisions) };
    }),
    filing: {
      ...result.filing,
      steps: result.filing.steps.map((step) => ({ ...step, text: pack.filing.texts[step.id][locale] })),
      provisions: filing,
    },
    missing: result.missing.map((part) => ({ ...part, text: pack.questions[part.question]?.text[locale] ?? '' })),
    conflicts: result.conflicts.map((part) => ({ ...part, text: conflicts.get(part.conflict) ?? '' })),
    duties: jsonDuties(input, (provisions) => jsonProvisions(reaching(provisions), locale, options), options),
    forecast: jsonForecast(input),
    risk: jsonRisk(pack, { ...given, on }, locale, options),
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
      filing: jsonProvisions(pack.filing.provisions, locale, { compact }),
      conflicts: new Map(pack.conflicts.map((conflict) => [conflict.id, conflict.text[locale]])),
    };
    forms.set(form, additions);
  }
  return additions;
}

function addedTo(rule: Rule, locale: Locale, compact: boolean): Omit<JsonFinding, keyof Finding> {
  const provisions = jsonProvisions(rule.provisions, locale, { compact });
  if (compact) return { provisions };
  return { title: rule.title[locale], finding: rule.finding[locale], remedy: rule.remedy[locale], provisions };
}

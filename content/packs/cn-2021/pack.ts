import type { Pack } from '../../../lib/schema/pack';
import type { Provision } from '../../../lib/schema/provision';
import type { Rule } from '../../../lib/schema/rule';
import { instruments } from '../../articles/instruments';
import { any } from '../../when';
import { cn2025 } from '../cn-2025/pack';
import { parameters } from '../cn-2025/parameters';
import { asStood, laterLaw, restsOnMeasures, withoutMeasures } from './as-stood';

const others = (provisions: readonly Provision[]) => provisions.filter(({ instrument }) => instrument !== 'measures-2025');

/** Instruments that took effect after the PIPL did, so that a reference date of this pack may precede them. */
const later: ReadonlySet<string> = new Set(
  Object.entries(instruments).flatMap(([id, { inForceFrom }]) =>
    inForceFrom !== null && inForceFrom > instruments.pipl.inForceFrom ? [id] : [],
  ),
);

/** The analysis of a rule that stands on such law too, with a reminder. */
function analysis({ legal, provisions }: Rule): Pick<Rule, 'legal'> {
  if (!legal) return {};
  return {
    legal: provisions.some(({ instrument }) => later.has(instrument))
      ? { zh: legal.zh + laterLaw.zh, en: legal.en + laterLaw.en }
      : legal,
  };
}

/** The rule as the other laws carried it before the Measures; nothing where it rests on the Measures alone. */
function beforeMeasures(rule: Rule): Rule[] {
  const provisions = others(rule.provisions);
  if (provisions.length === 0 || restsOnMeasures.includes(rule.id)) return [];
  const argued = provisions.length < rule.provisions.length || asStood[rule.id] !== undefined;
  const { 'measures-2025': _later, ...legalWhere } = rule.legalWhere ?? {};
  return [
    {
      ...rule,
      provisions,
      legalWhere,
      ...(argued ? { legal: withoutMeasures } : analysis({ ...rule, provisions })),
      ...asStood[rule.id],
    },
  ];
}

const kept = cn2025.rules.flatMap(beforeMeasures);
const ids = new Set(kept.map(({ id }) => id));
const known = (rules: readonly string[]) => rules.filter((id) => ids.has(id));

/** The law from the day of the PIPL to the eve of the Measures: the same questions and rules, without the Measures. */
export const cn2021: Pack = {
  ...cn2025,
  id: 'cn-2021',
  version: '1.0.0',
  title: {
    zh: '个人信息保护法等法律（《人脸识别办法》施行之前）',
    en: 'PIPL and other laws (before the Face Recognition Measures)',
  },
  notice: {
    zh: '本结果按评估基准日那天的法律作出。《人脸识别技术应用安全管理办法》自2025年6月1日起施行，那天还不适用；现在仍在使用的系统，应当按现行法律另行评估。',
    en: 'This result follows the law as it stood on the reference date, before the Face Recognition Measures took effect on 2025-06-01. A system still in use must be assessed under the present law as well.',
  },
  effectiveFrom: instruments.pipl.inForceFrom,
  scopes: cn2025.scopes.map((scope) => ({ ...scope, rules: known(scope.rules) })),
  rules: kept.map((rule) => (rule.folds ? { ...rule, folds: known(rule.folds) } : rule)),
  duties: cn2025.duties
    .filter(({ since }) => since === null || since < parameters.inForceFrom.value)
    .map((duty) => ({ ...duty, provisions: others(duty.provisions) })),
  // Without the Measures no number of persons makes a filing due, whatever day the answers are read as of.
  filing: { ...cn2025.filing, recognition: any() },
  forecast: null,
};

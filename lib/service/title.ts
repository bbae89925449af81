import { findScenario } from '../catalog/index';
import { assessmentTitle } from '../i18n/assessment-title';
import type { Strings } from '../i18n/strings';
import type { Locale } from '../schema/text';
import type { ReadAssessment } from './load';

/** What an assessment is called everywhere: its own title, else what its answers name, else its scenario. */
export function titleOf(
  { assessment, answers }: Pick<ReadAssessment, 'assessment' | 'answers'>,
  locale: Locale,
  strings: Strings,
): string {
  const fallback = findScenario(assessment.scenario ?? '')?.title[locale] ?? strings.common.untitled;
  return assessmentTitle(assessment.title, answers, fallback);
}

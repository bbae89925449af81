import type { Strings } from '@/lib/i18n/strings';
import type { WizardStrings } from './context';

/** The wording the questionnaire uses; only this travels to the browser. */
export function wizardStrings(all: Strings): WizardStrings {
  const { common, editions, levels, levelsShort, severities, verdict, filing, wizard, save, conflict, problems } = all;
  const { asked } = all.assigning;
  return { common, editions, levels, levelsShort, severities, verdict, filing, wizard, save, conflict, problems, asked };
}

import { defaultPack, findPack, findScenario } from '../catalog/index';
import type { ListedAssessment } from '../db/lifecycle';
import { fill } from '../i18n/format';
import { shanghaiTime } from '../i18n/shanghai-time';
import type { Strings } from '../i18n/strings';
import { verdictSentence, verdictTone } from '../i18n/verdict';
import type { Locale } from '../schema/text';
import type { ListRow } from './list-types';

/** One assessment as the list shows it. */
export function listRow(
  { id, title, mode, scenario, pack: packId, updatedAt, client, result }: ListedAssessment,
  locale: Locale,
  strings: Strings,
): ListRow {
  const summary = result.summary as { answered?: number; asked?: number; called?: string };
  const pack = findPack(packId) ?? defaultPack();
  return {
    id,
    title: title || summary.called || findScenario(scenario ?? '')?.title[locale] || strings.common.untitled,
    quick: mode === 'quick',
    verdict: verdictSentence({ overall: result, pack: judgedBy(result.pack) ?? pack }, strings),
    tone: verdictTone(result),
    filing: strings.filing[result.filing],
    progress: fill(strings.wizard.answered, { answered: summary.answered ?? 0, asked: summary.asked ?? 0 }),
    updated: shanghaiTime(updatedAt, locale),
    step: pack.steps[0]?.id ?? '',
    client,
  };
}

/** The pack of a stored result, `id@version`. */
const judgedBy = (stored: string) => findPack(stored.split('@')[0] ?? '');

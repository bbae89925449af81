import { shownQuestions } from '@/lib/catalog/workshop-questions';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Pack } from '@/lib/schema/pack';
import type { Locale } from '@/lib/schema/text';
import type { Plan } from '@/lib/workshop/plan';
import type { DeskContext } from './context';
import { plannedIds } from './plan-edit';
import { workshopStrings } from './words';

type Workshop = { readonly id: string; readonly assessment: string; readonly plan: Plan };

/** What the screens of a workshop know besides the room itself: addresses, the words of its questions and blocks. */
export function deskContext(
  { id, assessment, plan }: Workshop,
  { pack, locale, strings }: { readonly pack: Pack; readonly locale: Locale; readonly strings: Strings },
): DeskContext {
  const title = (words: string, at: number) => (words.trim() === '' ? fill(strings.workshop.blockNumber, { n: at + 1 }) : words);
  return {
    address: `/api/assessments/${assessment}/workshops/${id}`,
    page: `/assessments/${assessment}/workshops/${id}`,
    assessment,
    questions: shownQuestions(plannedIds(plan), { pack, locale, strings }),
    blocks: Object.fromEntries(plan.blocks.map((block, at) => [block.id, title(block.title, at)])),
    strings: workshopStrings(strings),
    locale,
  };
}

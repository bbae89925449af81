import { smallHandler } from '../../content/packs/cn-2025/small-handler';
import type { CellConclusion, Eligibility } from '../rules/small-handler';
import { impactTable, smallHandlerEligibility } from '../rules/small-handler';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult, Truth } from '../schema/result';
import type { Locale, Text } from '../schema/text';
import { findInstrument } from './index';
import { instrumentHref } from './law-address';

export type ShownImpactRow = {
  readonly id: string;
  readonly title: string;
  readonly arises: Truth;
  readonly cells: readonly {
    readonly number: number;
    readonly content: string;
    readonly conclusion: CellConclusion;
    /** The findings behind it. */
    readonly remarks: readonly { readonly id: string; readonly text: string }[];
  }[];
};

export type SmallHandlerView = {
  readonly eligibility: Eligibility;
  readonly limit: number;
  readonly inForceFrom: string;
  readonly on: string;
  readonly source: { readonly title: string; readonly href: string; readonly url: string | null };
  /** The step that asks for the total; null while the pack does not ask. */
  readonly totalStep: string | null;
  readonly storedStep: string | null;
  readonly totalQuestion: string;
  readonly storedQuestion: string;
  readonly simpler: readonly string[];
  readonly never: readonly string[];
  readonly open: readonly string[];
  readonly table: readonly ShownImpactRow[];
};

type Input = { readonly pack: Pack; readonly result: AssessmentResult; readonly answers: Answers; readonly locale: Locale };

/** The simplified regime for this assessment in words: whether it is open, what it changes, and the table it allows. */
export function smallHandlerView({ pack, result, answers, locale }: Input): SmallHandlerView {
  const say = (texts: readonly Text[]) => texts.map((text) => text[locale]);
  const titles = new Map(pack.rules.map((rule) => [rule.id, rule.title[locale]]));
  const instrument = findInstrument(smallHandler.source.instrument);
  const stepOf = (question: string) => pack.steps.find((step) => step.questions.some(({ id }) => id === question))?.id ?? null;
  let number = 0;
  const table = impactTable(smallHandler, pack, answers, result).map(
    ({ situation, arises, cells }): ShownImpactRow => ({
      id: situation,
      title: smallHandler.situations.find(({ id }) => id === situation)?.title[locale] ?? situation,
      arises,
      cells: cells.map(({ conclusion, gaps, open }, index) => {
        number += 1;
        const behind = conclusion === 'problem' || conclusion === 'advice' ? gaps : conclusion === 'open' ? open : [];
        return {
          number,
          content: smallHandler.contents[index]?.[locale] ?? '',
          conclusion,
          remarks: behind.map((id) => ({ id, text: titles.get(id) ?? id })),
        };
      }),
    }),
  );
  return {
    eligibility: smallHandlerEligibility(smallHandler, answers, result.on),
    limit: smallHandler.limit,
    inForceFrom: smallHandler.inForceFrom,
    on: result.on,
    source: {
      title: instrument?.title[locale] ?? smallHandler.source.instrument,
      href: instrumentHref(smallHandler.source.instrument),
      url: instrument?.url ?? null,
    },
    totalStep: stepOf(smallHandler.total),
    storedStep: stepOf(smallHandler.stored),
    totalQuestion: smallHandler.total,
    storedQuestion: smallHandler.stored,
    simpler: say(smallHandler.simpler),
    never: say(smallHandler.never),
    open: say(smallHandler.open),
    table,
  };
}

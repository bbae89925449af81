import type { WizardBundle } from '@/lib/catalog/wizard-bundle';
import type { WizardTexts } from '@/lib/catalog/wizard-texts';
import { referenceDate } from '@/lib/rules/evaluate-pack';
import { packInForce } from '@/lib/rules/pack-in-force';
import type { Answers } from '@/lib/schema/answer';
import type { Pack } from '@/lib/schema/pack';

/** A pack with its wording, ready to judge answers. */
export type Edition = { readonly pack: Pack; readonly texts: WizardTexts };

/** The packs a bundle holds, the one it is named for first. The others share its questions and differ in their rules. */
export function editionsOf({ pack, texts, editions }: WizardBundle): readonly [Edition, ...Edition[]] {
  return [
    { pack, texts },
    ...editions.map((edition) => ({
      pack: { ...pack, ...edition.pack },
      texts: { ...texts, pack: edition.title, rules: edition.rules },
    })),
  ];
}

/** The edition that is the law on the reference date of the answers, or on `today` (civil dates). A draft stays itself. */
export function editionFor(editions: readonly [Edition, ...Edition[]], answers: Answers, today: string): Edition {
  const [named] = editions;
  if (named.pack.status === 'never-in-force') return named;
  const found = packInForce(
    editions.map(({ pack }) => pack),
    referenceDate(named.pack, answers, { today }),
  );
  return editions.find(({ pack }) => pack === found) ?? named;
}

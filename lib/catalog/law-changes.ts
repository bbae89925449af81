import { changes } from '../../content/packs/cn-draft-2023/changes';
import type { Locale } from '../schema/text';
import { type ProvisionLabel, provisionLabels } from './provision-label';

export type ShownChange = {
  readonly id: string;
  readonly topic: string;
  readonly draft: string;
  readonly draftAt: readonly ProvisionLabel[];
  readonly measures: string;
  readonly measuresAt: readonly ProvisionLabel[];
  readonly effect: string;
};

/** What changed from the 2023 draft to the Measures, in words, with the articles on both sides. */
export function shownChanges(locale: Locale): ShownChange[] {
  return changes.map((change) => ({
    id: change.id,
    topic: change.topic[locale],
    draft: change.draft[locale],
    draftAt: provisionLabels(change.draftAt, locale),
    measures: change.measures[locale],
    measuresAt: provisionLabels(change.measuresAt, locale),
    effect: change.effect[locale],
  }));
}

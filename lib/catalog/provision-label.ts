import { citation } from '../report/citation';
import { bindingKinds, type Provision } from '../schema/provision';
import type { Locale } from '../schema/text';
import { findArticle, findInstrument } from './index';

export type ProvisionLabel = {
  readonly id: string;
  /** Short title and article, e.g. 《人脸识别办法》第十条. */
  readonly label: string;
  readonly summary: string;
  /** Whether the content was checked against the text or an official summary. */
  readonly verified: boolean;
  readonly standing: 'binding' | 'advisory' | 'never-in-force';
};

/** How a citation is shown: label, our summary, whether it was checked, and how it binds. */
function provisionLabel(provision: Provision, locale: Locale): ProvisionLabel {
  const instrument = findInstrument(provision.instrument);
  const article = findArticle(provision.instrument, provision.article);
  const binding = instrument !== undefined && bindingKinds.includes(instrument.kind);
  return {
    id: `${provision.instrument} ${provision.article}`,
    label: citation(provision, article, instrument, locale),
    summary: article?.summary[locale] ?? '',
    verified: article?.verified === true,
    standing: instrument?.status === 'never-in-force' ? 'never-in-force' : binding ? 'binding' : 'advisory',
  };
}

const order = { binding: 0, advisory: 1, 'never-in-force': 2 } as const;

/** Citations as they are shown: what binds comes first, drafts last. */
export function provisionLabels(provisions: readonly Provision[], locale: Locale): ProvisionLabel[] {
  return provisions.map((provision) => provisionLabel(provision, locale)).sort((a, b) => order[a.standing] - order[b.standing]);
}

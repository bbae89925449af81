import { createHash } from 'node:crypto';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import { clientPack } from './client-pack';
import { packs } from './index';
import type { ProvisionLabel } from './provision-label';
import { questionBasis, type WizardTexts, wizardTexts } from './wizard-texts';

/** Everything the questionnaire can need, in one language: fetched once after the first paint and kept. */
export type WizardBundle = {
  readonly pack: Pack;
  readonly texts: WizardTexts;
  readonly basis: Readonly<Record<string, readonly ProvisionLabel[]>>;
  /** The packs that were the law on other reference dates, as far as they differ; empty for a draft. */
  readonly editions: readonly Edition[];
};

/** What differs from pack to pack: the rules with their citations, what the pack is called, and how it stands in time. */
export type Edition = {
  readonly pack: Pick<Pack, 'id' | 'version' | 'status' | 'effectiveFrom' | 'scopes' | 'rules' | 'filing'>;
  readonly title: string;
  readonly rules: WizardTexts['rules'];
};

/** The bundle of a pack in one language. */
export function wizardBundle(pack: Pack, locale: Locale): WizardBundle {
  const others = pack.status === 'never-in-force' ? [] : packs.filter(({ status }) => status !== 'never-in-force');
  const editions = others.filter((each) => each !== pack).map((each) => editionOf(each, locale));
  return { pack: clientPack(pack), texts: wizardTexts(pack, locale), basis: questionBasis(pack, locale), editions };
}

function editionOf(pack: Pack, locale: Locale): Edition {
  const { id, version, status, effectiveFrom, scopes, rules, filing } = clientPack(pack);
  return {
    pack: { id, version, status, effectiveFrom, scopes, rules, filing },
    title: pack.title[locale],
    rules: wizardTexts(pack, locale).rules,
  };
}

const marks = new Map<string, string>();

/** Where the bundle is fetched; the address changes whenever the content does, so that browsers may keep it. */
export function wizardBundleAddress(pack: Pack, locale: Locale): string {
  const key = `${pack.id} ${locale}`;
  const bundle = () => JSON.stringify(wizardBundle(pack, locale));
  const mark = marks.get(key) ?? createHash('sha256').update(bundle()).digest('hex').slice(0, 12);
  marks.set(key, mark);
  return `/api/packs/${pack.id}/wizard?locale=${locale}&v=${mark}`;
}

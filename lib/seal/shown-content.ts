import type { ContentPart } from '../embed/content-part';
import type { ShownContent } from './verification';

/** One file that a statement was handed out in: its form, and the hashes of what it shows where they were kept. */
export type IssuedForm = { readonly format: string; readonly content: readonly string[] | null };

/**
 * Compares what a file shows with the files that were issued under its statement, and names what differs from the nearest.
 * Unknown stays unknown: with an issued file of this form whose content was not kept, no difference proves a change.
 */
export function compareShown(
  kind: 'pdf' | 'docx',
  parts: readonly ContentPart[] | null,
  issued: readonly IssuedForm[],
): ShownContent {
  const told = (state: ShownContent['state']): ShownContent => ({ kind, state, places: [], missing: 0 });
  if (issued.length === 0) return told('unknown');
  const forms = issued.filter(({ format }) => format === kind);
  if (forms.length === 0) return told('never-issued');
  const kept = forms.flatMap(({ content }) => (content ? [content] : []));
  if (!parts || kept.length === 0) return told('unknown');
  const [nearest] = kept.map((content) => differences(parts, content)).sort((a, b) => weight(a) - weight(b));
  if (!nearest || weight(nearest) === 0) return told('same');
  return kept.length < forms.length ? told('unknown') : { kind, state: 'changed', ...nearest };
}

type Differences = Pick<ShownContent, 'places' | 'missing'>;

const weight = ({ places, missing }: Differences) => places.length + missing;

/** Place by place where both have as many; else the parts that were never issued, and how many issued ones are gone. */
function differences(parts: readonly ContentPart[], issued: readonly string[]): Differences {
  const hashes = parts.map(({ hash }) => hash);
  const sameLength = parts.length === issued.length;
  const places = parts.filter(({ hash }, index) => (sameLength ? issued[index] !== hash : !issued.includes(hash)));
  const missing = sameLength ? 0 : issued.filter((hash) => !hashes.includes(hash)).length;
  const order =
    !sameLength && places.length === 0 && missing === 0 ? parts.filter(({ hash }, index) => issued[index] !== hash) : [];
  return { places: [...places, ...order].map(({ label }) => label), missing };
}

import type { FieldOrigin, Part } from '../../lib/documents/template';
import type { Condition } from '../../lib/schema/condition';
import type { Text } from '../../lib/schema/text';

/** A paragraph. */
export const text = (zh: string, en: string, when?: Condition): Part => ({
  kind: 'text',
  text: { zh, en },
  ...(when ? { when } : {}),
});

/** A labelled line whose value is the same places in both languages. */
export const field = (zh: string, en: string, value: string | Text, origin?: FieldOrigin, when?: Condition): Part => ({
  kind: 'field',
  label: { zh, en },
  value: typeof value === 'string' ? { zh: value, en: value } : value,
  ...(origin ? { origin } : {}),
  ...(when ? { when } : {}),
});

/** A list; numbered where the order matters. */
export const items = (list: readonly (readonly [zh: string, en: string])[], ordered?: true, when?: Condition): Part => ({
  kind: 'items',
  items: list.map(([zh, en]) => ({ zh, en })),
  ...(ordered ? { ordered } : {}),
  ...(when ? { when } : {}),
});

/** A section with its heading; null opens the paper. */
export const section = (title: readonly [zh: string, en: string] | null, ...parts: Part[]) => ({
  title: title ? { zh: title[0], en: title[1] } : null,
  parts,
});

/** A piece somebody may put into own words; its id is stored with them and stays for ever. */
export const own = (id: string, part: Part): Part => ({ ...part, id });

import { drawnAs } from './fonts';
import { printable } from './printable';
import type { Unit } from './unit';

/** Props that make a view a link target and a bookmark; react-pdf's types leave `bookmark` out. */
type AnchorProps = { readonly id: string };

/**
 * The anchor props of each unit that has one, findings below their chapter. react-pdf numbers bookmarks in document
 * order, as all these views lie at one depth, and takes the parent's number as it is given.
 */
export function bookmarks(units: readonly Unit[]): ReadonlyMap<Unit, AnchorProps> {
  const props = new Map<Unit, AnchorProps>();
  let count = 0;
  let chapter: number | undefined;
  for (const unit of units) {
    if (!unit.anchor) continue;
    const { id, title, level } = unit.anchor;
    const place = level === 1 ? { expanded: true } : { expanded: false, parent: chapter };
    if (level === 1) chapter = count;
    const bookmark = { title: printable(title, drawnAs), fit: false, ...place };
    props.set(unit, { id, bookmark } as AnchorProps);
    count += 1;
  }
  return props;
}

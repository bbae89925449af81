import { heightOf, type Unit } from './unit';

/** A page filled less than this share holds little. */
const LITTLE = 0.3;

/**
 * Fills pages of the given height with units, in order. Units that stay together move together; a group taller than a
 * page is filled unit by unit; a unit with a head takes it along to the top of a new page.
 */
export function paginate(units: readonly Unit[], room: number): Unit[][] {
  const pages: Unit[][] = [];
  let page: Unit[] = [];
  let used = 0;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
    used = 0;
  };
  const put = (unit: Unit) => {
    if (page.length === 0 && unit.head) put({ ...unit.head, space: 0 });
    const placed = page.length === 0 ? { ...unit, space: 0 } : unit;
    page.push(placed);
    used += heightOf([placed]);
  };
  for (let at = 0; at < units.length; ) {
    const group = groupFrom(units, at);
    const [first] = group;
    const needed = Math.max(heightOf(group), first ? heightOf([first]) + (first.presence ?? 0) : 0);
    const turned = first?.fresh === 'always' || (first?.fresh === 'mostly' && used > room * LITTLE);
    if (turned || (used + needed > room && heightOf(group) + headHeight(first) <= room)) turn();
    for (const unit of group) {
      if (used + heightOf([unit]) > room) turn();
      put(unit);
    }
    at += group.length;
  }
  turn();
  return pages;
}

function groupFrom(units: readonly Unit[], start: number): Unit[] {
  let end = start;
  while (end < units.length - 1 && units[end]?.keep) end += 1;
  return units.slice(start, end + 1);
}

function headHeight(unit: Unit | undefined): number {
  return unit?.head ? heightOf([unit.head]) : 0;
}

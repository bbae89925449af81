import type { Pen } from './pen';

/** Where chapters begin: page number by chapter id. */
export type Starts = ReadonlyMap<string, number>;

/**
 * A piece of a page of known height that is never split. Blocks become units, units fill pages; so every page is
 * decided before anything is drawn, and page numbers are known everywhere.
 */
export type Unit = {
  /** Height in points, without the space above. */
  readonly height: number;
  /** Space above, left out at the top of a page. */
  readonly space?: number;
  /** Stays on one page with the unit after it. */
  readonly keep?: boolean;
  /** Height wanted below it on the same page, counting what it is kept with, so that a title never ends a page. */
  readonly presence?: number;
  /** Begins a page: always, or unless the page so far holds little. */
  readonly fresh?: 'always' | 'mostly';
  /** Repeated above it where it begins a page, as a table repeats its header. */
  readonly head?: Unit;
  /** A place that links and bookmarks lead to; findings lie below chapters. */
  readonly anchor?: { readonly id: string; readonly title: string; readonly level: 1 | 2 };
  /** Draws it with its top left corner there. */
  readonly draw: (pen: Pen, x: number, y: number, starts: Starts) => void;
};

/** The same units with other space above the first. */
export function spaced(units: readonly Unit[], space: number): Unit[] {
  return units.map((unit, index) => (index === 0 ? { ...unit, space } : unit));
}

/** The units with every one but the last kept with the next. */
export function kept(units: readonly Unit[]): Unit[] {
  return units.map((unit, index) => (index < units.length - 1 ? { ...unit, keep: true } : unit));
}

/** The height of units below one another, in points. */
export function heightOf(units: readonly Unit[]): number {
  return units.reduce((total, { height, space = 0 }) => total + height + space, 0);
}

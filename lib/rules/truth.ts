import type { Truth } from '../schema/result';

/** Kleene "and": no wins, then unknown. */
export function and(a: Truth, b: Truth): Truth {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'yes';
}

/** Kleene "or": yes wins, then unknown. */
export function or(a: Truth, b: Truth): Truth {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no';
}

/** Kleene "not": unknown stays unknown. */
export function not(a: Truth): Truth {
  if (a === 'unknown') return 'unknown';
  return a === 'yes' ? 'no' : 'yes';
}

/** A boolean that is really known. */
export function truthOf(value: boolean): Truth {
  return value ? 'yes' : 'no';
}

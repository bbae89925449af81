/** A text cut to at most so many UTF-16 units, never through the middle of a character. */
export function cut(text: string, units: number): string {
  const start = text.slice(0, units);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}

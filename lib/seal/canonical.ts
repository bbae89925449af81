/**
 * A value as canonical JSON: keys in code-unit order at every depth, no spaces, members that are undefined left out, so
 * that equal content gives equal text whatever wrote it (RFC 8785 for the values we exchange). Throws a TypeError on what
 * JSON cannot carry: numbers that are not finite, functions, cycles.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

function write(value: unknown, above: readonly object[]): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (typeof value !== 'object' || above.includes(value)) throw new TypeError(`JSON cannot carry this ${typeof value}`);
  const inside = [...above, value];
  if (Array.isArray(value)) return `[${value.map((item) => write(item, inside)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, inside)}`);
  return `{${members.join(',')}}`;
}

/** Items with a React key each. Paper is drawn once and never reordered, so the position will do. */
export function keyed<T>(items: readonly T[]): { readonly key: string; readonly item: T }[] {
  return items.map((item, position) => ({ key: String(position), item }));
}

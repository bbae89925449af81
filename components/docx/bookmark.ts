/** The name of a bookmark for an id of the report: Word takes letters, digits and underscores, at most forty of them. */
export function bookmarkId(id: string): string {
  return `_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
}

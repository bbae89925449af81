/** Headers of a download whose name may be Chinese; characters that file systems refuse become hyphens. */
export function attachment(name: string, type: string): Record<string, string> {
  const safe = [...name]
    .map((char) => (char < ' ' || '\\/:*?"<>|\u007f'.includes(char) ? '-' : char))
    .slice(0, 120)
    .join('');
  const plain = safe.replace(/[^\x20-\x7e]/g, '_');
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(safe).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`,
    'cache-control': 'no-store',
  };
}

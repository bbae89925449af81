/** Longest file name in characters: systems take 255 bytes, and a Chinese character is three. */
const LONGEST = 80;

/** Headers of a download whose name may be Chinese; characters that file systems refuse become hyphens. */
export function attachment(name: string, type: string): Record<string, string> {
  const chars = [...name].map((char) => (char < ' ' || '\\/:*?"<>|\u007f'.includes(char) ? '-' : char));
  const ending = /\.[a-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const stem = chars.slice(0, chars.length - ending.length);
  const safe = `${stem.slice(0, LONGEST - ending.length).join('')}${ending}`;
  const plain = safe.replace(/[^\x20-\x7e]/g, '_');
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(safe).replace(/['()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`,
    'cache-control': 'no-store',
  };
}

/** Reads a number as people type it: grouping commas, 万; NaN where it is none. Full-width digits come in narrowed (NFKC). */
export function typedNumber(text: string): number {
  // Grouping counts only where it can be nothing else: "1,2" may be meant as a decimal.
  const plain = /^-?\d{1,3}([,\s]\d{3})+(\.\d+)?万?$/.test(text) ? text.replace(/[,\s]/g, '') : text.replace(/\s+万$/, '万');
  const wan = /^(\d+(?:\.\d+)?)万$/.exec(plain);
  if (wan) return Math.round(Number(wan[1]) * 1e8) / 1e4;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Reads a date with dashes, slashes, dots or 年月日 as YYYY-MM-DD; anything else is returned as it is. */
export function typedDate(text: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  return parts ? `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}` : text;
}

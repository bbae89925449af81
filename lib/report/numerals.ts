const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/** A whole number below 10,000 in Chinese numerals as statutes write it: 10 十, 26 二十六, 110 一百一十, 1033 一千零三十三. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value < 10) return digits[value] ?? '';
  let written = '';
  let gap = false;
  const places = [...String(value)];
  places.forEach((place, index) => {
    if (place === '0') {
      gap = written !== '';
      return;
    }
    written += `${gap ? '零' : ''}${digits[Number(place)]}${units[places.length - 1 - index]}`;
    gap = false;
  });
  return written.startsWith('一十') ? written.slice(1) : written;
}

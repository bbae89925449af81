/** Longest name of a file without its ending, in characters; a Chinese one is three bytes, and Windows counts whole paths. */
const LONGEST = 60;

/** Names Windows keeps for devices, whatever the ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/**
 * A name that every file system takes: no separators, reserved or invisible characters (controls, direction marks, joiners),
 * no dot or blank at the ends, no device name, not too long, never empty. What is refused becomes a hyphen or goes; the same
 * text always gives the same name.
 */
export function safeName(text: string, fallback: string): string {
  const visible = text
    .normalize('NFC')
    .replaceAll(/\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|\p{Variation_Selector}/gu, '')
    .replaceAll(/[\p{Cc}\\/:*?"<>|\p{Zl}\p{Zp}]+/gu, '-')
    .replaceAll(/\s+/g, ' ');
  const cut = trimmed([...trimmed(visible)].slice(0, LONGEST).join(''));
  const bare = trimmed(cut.replaceAll(/\.{2,}/g, '-').replaceAll(/-{2,}/g, '-'));
  if (bare === '' || /^-+$/.test(bare)) return fallback;
  const stem = bare.split('.')[0]?.trim() ?? '';
  return RESERVED.test(stem) ? `_${bare}` : bare;
}

/** Windows drops dots and blanks at the end of a name; a dot at its start hides it elsewhere. */
const trimmed = (text: string) => text.replace(/^[.\s]+/, '').replace(/[.\s]+$/, '');

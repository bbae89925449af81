import { createRequire } from 'node:module';
import path from 'node:path';
import { Font } from '@react-pdf/renderer';
import { type FontFile, prepareFont } from './font-file';
import type { Face } from './theme';

const require = createRequire(import.meta.url);

/** Static TrueType files: WOFF would have to be inflated at every start. */
const sources = [
  { family: 'sans', weight: 400, package: 'noto-sans-sc', file: '400Regular/NotoSansSC_400Regular.ttf' },
  { family: 'sans', weight: 700, package: 'noto-sans-sc', file: '700Bold/NotoSansSC_700Bold.ttf' },
  { family: 'serif', weight: 700, package: 'noto-serif-sc', file: '600SemiBold/NotoSerifSC_600SemiBold.ttf' },
  { family: 'wide', weight: 400, package: 'noto-sans-jp', file: '400Regular/NotoSansJP_400Regular.ttf' },
  { family: 'wide', weight: 700, package: 'noto-sans-jp', file: '700Bold/NotoSansJP_700Bold.ttf' },
] as const;

/** `sans` and `serif` set Chinese; `wide` holds rare characters and quotation marks of Latin width. */
const stacks: Readonly<Record<Face, readonly string[]>> = { sans: ['sans', 'wide'], serif: ['serif', 'sans', 'wide'] };
const latinStack: readonly string[] = ['wide', 'sans'];

/**
 * The grid outlines lie on in a file, in thousandths of the size of type: 0.06 points in a text of ten, and finer in titles, which
 * are large.
 */
const grids: Readonly<Record<(typeof sources)[number]['family'], number>> = { sans: 6, wide: 6, serif: 4 };

const loaded = new Map<string, FontFile>();
const names = new Map<FontFile, { readonly face: string; readonly file: string }>();
const combined = new Map<string, readonly FontFile[]>();
let loading: Promise<void> | null = null;

/** Registers and opens the fonts, once. Every render waits for it. */
export function loadFonts(): Promise<void> {
  loading ??= openFonts();
  return loading;
}

async function openFonts(): Promise<void> {
  for (const { family, weight, package: name, file } of sources) {
    const folder = path.dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    const descriptor = { fontFamily: family, fontWeight: weight };
    const source = path.join(folder, file);
    Font.register({ family, fontWeight: weight, src: source });
    await Font.load(descriptor);
    const font = prepareFont(Font.getFont(descriptor).data as unknown as FontFile, grids[family]);
    loaded.set(`${family} ${weight}`, font);
    names.set(font, { face: `${family} ${weight}`, file: source });
  }
}

/** The name a font is embedded under, so that each is embedded once. */
export function faceName(font: FontFile): string {
  return names.get(font)?.face ?? '';
}

/** The file a font was opened from. */
export function fontFile(font: FontFile): string {
  return names.get(font)?.file ?? '';
}

/** Whether a text is set in the Chinese fonts first: all but sans texts without a Chinese character. */
export function setsChinese(text: string, face: Face): boolean {
  return face === 'serif' || /\p{Script=Han}/u.test(text);
}

/** The fonts to look a text up in, first to last. A text without Chinese takes quotation marks and dashes of Latin width. */
export function fontsFor(text: string, face: Face, bold: boolean): readonly FontFile[] {
  const latin = !setsChinese(text, face);
  const key = `${latin ? 'latin' : face} ${bold}`;
  let fonts = combined.get(key);
  if (!fonts) {
    const families = latin ? latinStack : stacks[face];
    fonts = families.flatMap((family) => loaded.get(`${family} ${bold ? 700 : 400}`) ?? loaded.get(`${family} 700`) ?? []);
    combined.set(key, fonts);
  }
  return fonts;
}

const drawn = new Map<string, string | null>();
/** U+301C is not among them: it shares its glyph with U+FF5E, the one Chinese is typed with. */
const ordinary = /[\x20-\x7e\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u301b\u301d-\u3029\u4e00-\u9fff\uff01-\uff5e]/;

/**
 * What a character is drawn as wherever it stands, plain or bold; null where a font of the text lacks it. Signs that share a
 * glyph in any font, as ❷ and ➋ do, become one of them, so that what is copied out of a file does not depend on which came first.
 */
export function drawnAs(char: string): string | null {
  let known = drawn.get(char);
  if (known === undefined) {
    known = isDrawn(char) ? representative(char) : null;
    drawn.set(char, known);
  }
  return known;
}

/** Whether a text of any face and weight finds the character in one of its fonts. */
function isDrawn(char: string): boolean {
  return [400, 700].every((weight) => latinStack.some((family) => hasGlyph(loaded.get(`${family} ${weight}`), char)));
}

function hasGlyph(font: FontFile | undefined, char: string): boolean {
  return font?.hasGlyphForCodePoint(char.codePointAt(0) ?? 0) === true;
}

function representative(char: string): string {
  if (ordinary.test(char)) return char;
  const alike = new Set([char]);
  // The set grows while it is walked: what shares a glyph with one that was added is looked up in turn.
  for (const each of alike) {
    for (const font of loaded.values()) {
      if (!hasGlyph(font, each)) continue;
      for (const other of font.stringsForGlyph(font.glyphForCodePoint(each.codePointAt(0) ?? 0).id)) alike.add(other);
    }
  }
  const all = [...alike].filter(isDrawn).sort();
  return all.find((other) => ordinary.test(other)) ?? all[0] ?? char;
}

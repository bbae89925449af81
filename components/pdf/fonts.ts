import { createRequire } from 'node:module';
import path from 'node:path';
import { Font } from '@react-pdf/renderer';
import { type FontFile, prepareFont } from './font-file';
import type { Face, Style } from './theme';

const require = createRequire(import.meta.url);

/** Static TrueType files: WOFF would be inflated again on every render. */
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

const loaded = new Map<string, FontFile>();
let loading: Promise<void> | null = null;

/** Registers and opens the fonts, once. Every render waits for it. */
export function loadFonts(): Promise<void> {
  loading ??= openFonts();
  return loading;
}

async function openFonts(): Promise<void> {
  for (const { family, weight, package: name, file } of sources) {
    const folder = path.dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
    Font.register({ family, fontWeight: weight, src: path.join(folder, file) });
  }
  Font.registerHyphenationCallback((word) => [word]);
  for (const { family, weight } of sources) {
    const descriptor = { fontFamily: family, fontWeight: weight };
    await Font.load(descriptor);
    loaded.set(`${family} ${weight}`, prepareFont(Font.getFont(descriptor).data as unknown as FontFile));
  }
}

/** The families to look a text up in. A text without Chinese takes quotation marks and dashes of Latin width. */
export function familiesFor(text: string, face: Face): readonly string[] {
  return face === 'sans' && !/\p{Script=Han}/u.test(text) ? latinStack : stacks[face];
}

/** The fonts behind families at a weight, in order; `loadFonts` must have finished. */
export function fontFiles(families: readonly string[], bold: boolean): FontFile[] {
  return families.flatMap((family) => {
    const font = loaded.get(`${family} ${bold ? 700 : 400}`) ?? loaded.get(`${family} 700`);
    return font ? [font] : [];
  });
}

/** Whether some registered font can draw the character. */
export function hasGlyph(codePoint: number): boolean {
  for (const font of loaded.values()) if (font.hasGlyphForCodePoint(codePoint)) return true;
  return false;
}

/** The react-pdf weight of a style. */
export function weightOf(style: Style): 400 | 700 {
  return style.bold ? 700 : 400;
}

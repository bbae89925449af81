import * as z from 'zod/mini';
import { reorders } from './reordering';

/** Most characters of each text, and most bytes, pixels a side and pixels in all of a logo. */
export const themeLimits = {
  firm: 60,
  footer: 120,
  cover: 600,
  logoBytes: 1024 * 1024,
  logoSide: 4000,
  logoPixels: 8_000_000,
} as const;

/** Contrast with white paper that small text needs (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** The colour of headings where a workspace has none of its own. */
export const defaultAccent = '#1f4b99';

const words = (most: number) =>
  z.string().check(
    z.maxLength(most, 'too-long'),
    z.refine((text) => !/[^\n\P{Cc}]|\p{Surrogate}/u.test(text) && !reorders(text), 'bad-characters'),
  );

/** What a person types of a theme; the message of an issue is its code. */
export const themeTextsSchema = z.strictObject({
  firm: words(themeLimits.firm),
  footer: words(themeLimits.footer),
  cover: words(themeLimits.cover),
  accent: z.string().check(
    z.regex(/^#[0-9a-fA-F]{6}$/, 'not-a-colour'),
    z.refine((colour) => !/^#[0-9a-fA-F]{6}$/.test(colour) || contrastWithWhite(colour) >= LEAST_CONTRAST, 'too-pale'),
  ),
});

/** What is wrong with a text of a theme. */
export type ThemeProblem = 'too-long' | 'bad-characters' | 'not-a-colour' | 'too-pale';

/** What is wrong with a file offered as a logo. */
export type LogoProblem =
  | 'empty'
  | 'too-large'
  | 'svg'
  | 'other-image'
  | 'not-an-image'
  | 'broken'
  | 'unusual'
  | 'too-many-pixels';

/** The contrast of a colour (#rrggbb) with white, 1 to 21 (WCAG 2.2). */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The colour itself where it can be read on white, else the same hue made darker until it can. */
export function readableOnWhite(colour: string): string {
  for (let share = 100; share > 0; share -= 1) {
    const darker = channels(colour).map((value) => Math.floor((value * share) / 100));
    const hex = `#${darker.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (contrastWithWhite(hex) >= LEAST_CONTRAST) return hex;
  }
  return '#000000';
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

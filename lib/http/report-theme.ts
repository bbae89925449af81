import * as z from 'zod/mini';
import { readLogo } from '../exchange/read-logo';
import type { ReportTheme } from '../report/model';
import { type LogoProblem, type ThemeProblem, themeLimits, themeTextsSchema } from '../schema/report-theme';

/** Largest request that saves a theme: texts, and a logo in base64. */
export const THEME_LIMIT = Math.ceil(themeLimits.logoBytes * 1.4) + 16 * 1024;

const bodySchema = z.strictObject({
  base: z.int().check(z.minimum(0)),
  theme: z.nullable(z.looseObject({ logo: z.nullable(z.string()) })),
});

export type ThemeBody =
  | { readonly ok: true; readonly base: number; readonly theme: ReportTheme | null }
  | {
      readonly ok: false;
      readonly problems: readonly { readonly path: string; readonly code: ThemeProblem | LogoProblem | 'bad-form' }[];
    };

/** The theme a request wants to save, every part checked again by its content; or what does not fit, field by field. */
export function parseTheme(body: unknown): ThemeBody {
  const form = bodySchema.safeParse(body);
  if (!form.success)
    return { ok: false, problems: form.error.issues.map(({ path }) => ({ path: path.join('.'), code: 'bad-form' })) };
  const { base, theme } = form.data;
  if (theme === null) return { ok: true, base, theme };
  const { logo: data, ...given } = theme;
  const texts = themeTextsSchema.safeParse(given);
  const logo = data === null ? null : readLogo(Buffer.from(data, 'base64'));
  const problems = [
    ...(texts.success ? [] : texts.error.issues.map(({ path, message }) => ({ path: path.join('.'), code: codeOf(message) }))),
    ...(logo === null || logo.ok ? [] : [{ path: 'logo', code: logo.problem }]),
  ];
  if (!texts.success || problems.length > 0) return { ok: false, problems };
  const kept = logo?.ok && data !== null ? { ...logo.logo, data: Buffer.from(data, 'base64').toString('base64') } : null;
  return { ok: true, base, theme: { ...texts.data, accent: texts.data.accent.toLowerCase(), logo: kept } };
}

const codes: readonly ThemeProblem[] = ['too-long', 'bad-characters', 'not-a-colour', 'too-pale'];

function codeOf(message: string): ThemeProblem | 'bad-form' {
  return codes.find((code) => code === message) ?? 'bad-form';
}

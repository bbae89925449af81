/** The two languages of the product. zh-CN leads; English is complete. */
export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A wording in both languages. Both are required, non-empty and different (held by check-catalog.test.ts). */
export type Text = { readonly zh: string; readonly en: string };

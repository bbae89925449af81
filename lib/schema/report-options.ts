export const reportLanguages = ['zh', 'en', 'both'] as const;
export const reportWordings = ['plain', 'legal', 'both'] as const;
export const reportConfidentialities = ['none', 'internal', 'confidential'] as const;

/** How a report is to be written. `both` languages means Chinese first; `without` holds the ids of sections left out. */
export type ReportOptions = {
  readonly language: (typeof reportLanguages)[number];
  readonly wording: (typeof reportWordings)[number];
  readonly without: readonly string[];
  readonly confidentiality: (typeof reportConfidentialities)[number];
};

/** A whole report with no mark, as it is where nobody asks for anything else. */
export function wholeReport(language: ReportOptions['language']): ReportOptions {
  return { language, wording: 'both', without: [], confidentiality: 'none' };
}

/** The options as parameters of an address: ids only, and only what differs from `defaults`. */
export function writeReportOptions(options: ReportOptions, defaults: ReportOptions): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of ['language', 'wording', 'confidentiality'] as const)
    if (options[name] !== defaults[name]) params.set(name, options[name]);
  if (options.without.length > 0) params.set('without', options.without.join(','));
  return params;
}

/** Options remembered as address parameters, as far as they still mean something; what does not is as in `defaults`. */
export function rememberedOptions(kept: string, sections: readonly string[], defaults: ReportOptions): ReportOptions {
  const params = new URLSearchParams(kept);
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((each) => each === params.get(name)) ?? otherwise;
  return {
    language: one('language', reportLanguages, defaults.language),
    wording: one('wording', reportWordings, defaults.wording),
    confidentiality: one('confidentiality', reportConfidentialities, defaults.confidentiality),
    without: sections.filter((id) => params.get('without')?.split(',').includes(id)),
  };
}

import type { ArticleReason, CoverageReason, CoverageScope } from '../schema/coverage';
import type { Pack } from '../schema/pack';

export type ArticleCoverage = {
  readonly instrument: string;
  readonly article: string;
  /** Questions asked, and rules applied, because of this article. */
  readonly questions: readonly string[];
  readonly rules: readonly string[];
  /** The filing decision rests on it. */
  readonly filing: boolean;
  readonly reason: CoverageReason | null;
};

/** Each article that must have a row, with what rests on it, computed from the citations of the pack and never typed by hand. */
export function articleCoverage(
  scopes: readonly CoverageScope[],
  reasons: readonly ArticleReason[],
  pack: Pack,
): ArticleCoverage[] {
  const questions = citing(Object.values(pack.questions).map(({ id, basis }) => [id, basis]));
  const rules = citing(pack.rules.map(({ id, provisions }) => [id, provisions]));
  const filing = citing([['filing', pack.filing.provisions]]);
  return scopes.flatMap(({ instrument, articles }) =>
    articles.map((article) => {
      const key = `${instrument} ${article}`;
      return {
        instrument,
        article,
        questions: questions.get(key) ?? [],
        rules: rules.get(key) ?? [],
        filing: filing.has(key),
        reason: reasons.find((each) => each.instrument === instrument && each.articles.includes(article)) ?? null,
      };
    }),
  );
}

/** Whether a question, a rule or the filing decision rests on the article. */
export function isCovered({ questions, rules, filing }: ArticleCoverage): boolean {
  return questions.length > 0 || rules.length > 0 || filing;
}

type Citer = readonly [id: string, provisions: readonly { readonly instrument: string; readonly article: string }[]];

function citing(citers: readonly Citer[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, provisions] of citers) {
    const keys = new Set(provisions.map(({ instrument, article }) => `${instrument} ${article}`));
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

import type { Article } from '../../lib/schema/provision';
import type { InstrumentId } from './instruments';

type Shared = Pick<Article, 'grade' | 'source'>;
type Entry = Omit<Article, 'instrument' | 'grade' | 'source'> & Partial<Shared>;

/** The articles of one instrument. Grade and source are said once and hold for every article that names none of its own. */
export const articlesOf = (instrument: InstrumentId, shared: Shared, entries: readonly Entry[]): readonly Article[] =>
  entries.map((entry) => ({ instrument, ...shared, ...entry }));

/** How the instrument as a whole is named where an article would stand. */
export const whole = { article: '', label: { zh: '全文', en: 'whole instrument' } } as const;

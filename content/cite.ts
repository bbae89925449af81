import type { Provision } from '../lib/schema/provision';
import type { InstrumentId } from './articles/instruments';

/**
 * A citation of an article by digits, or of the whole instrument when the article is left out; `at` names the paragraph and
 * item as digits, e.g. `cite('pipl', '13', { paragraph: '1', item: '2' })` for 第十三条第一款第二项.
 */
export const cite = (instrument: InstrumentId, article = '', at: Pick<Provision, 'paragraph' | 'item'> = {}): Provision => ({
  instrument,
  article,
  ...at,
});

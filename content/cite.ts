import type { Provision } from '../lib/schema/provision';
import type { InstrumentId } from './articles/instruments';

/** A citation of an article by digits, or of the whole instrument when the article is left out. */
export const cite = (instrument: InstrumentId, article = ''): Provision => ({ instrument, article });

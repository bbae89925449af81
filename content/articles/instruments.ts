import { chineseInstruments } from './instruments-china';
import { foreignInstruments } from './instruments-foreign';
import { referenceInstruments } from './instruments-reference';

/** Every instrument the product cites, by id, in the order of the law library. Ids are for ever. */
export const instruments = { ...chineseInstruments, ...referenceInstruments, ...foreignInstruments } as const;

export type InstrumentId = keyof typeof instruments;

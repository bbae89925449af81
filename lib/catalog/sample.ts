import { p01 } from '../../content/personas/p01';

/** The case behind the sample report. */
export const sampleCase = p01;

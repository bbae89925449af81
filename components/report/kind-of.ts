import type { Tone } from '@/lib/report/model';

/** The kind of tag that shows a tone of the report. */
export const kindOf = (tone: Tone): string => (tone === 'unknown' ? 'review' : tone === 'satisfied' ? 'met' : tone);

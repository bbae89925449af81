import type { Level } from '../schema/result';
import type { Severity } from '../schema/rule';
import type { Tag, Tone } from './model';
import type { ReportProse } from './prose';

const toneOfLevel: Readonly<Record<Level, Tone>> = { stop: 'prohibited', high: 'high', medium: 'medium', low: 'satisfied' };

/** A severity as a word with its tone. */
export function severityTag(severity: Severity, prose: ReportProse): Tag {
  return { text: prose.severities[severity], tone: severity };
}

/** An overall level as a word with its tone. */
export function levelTag(level: Level, prose: ReportProse): Tag {
  return { text: prose.levels[level], tone: toneOfLevel[level] };
}

import { sha256 } from './chain';
import type { EventsTable } from './schema';

/** The hash that chains an event to the one before it of the same assessment; `before` is empty for the first. */
export function eventHash(before: string, event: Omit<EventsTable, 'hash'>): string {
  const { assessment_id, seq, op, kind, field, version, old_value, new_value, actor, at, source_seq } = event;
  return sha256(
    JSON.stringify([before, assessment_id, seq, op, kind, field, version, old_value, new_value, actor, at, source_seq]),
  );
}

import type { AnswerValue } from '../schema/answer';
import type { SaveOutcome, StoredField, Transport } from './answer-store';
import type { PendingEdit } from './outbox';

type Sent = { readonly field: string } & PendingEdit;
type Event = {
  readonly seq: number;
  readonly op: string;
  readonly field: string;
  readonly value: AnswerValue | null;
  readonly version: number;
};

/** A server in memory with the semantics of lib/db/edits.ts: versions per field, operations that may be repeated, `after`. */
export class FakeServer {
  readonly events: Event[] = [];
  private readonly fields = new Map<string, { value: AnswerValue | null; version: number }>();

  save(edits: readonly Sent[]): Awaited<ReturnType<Transport['save']>> {
    const outcomes = edits.map((edit) => this.decide(edit));
    return { seq: this.events.length, outcomes, refused: [] };
  }

  changes(since: number): Awaited<ReturnType<Transport['changes']>> {
    const changed = new Set(this.events.filter((event) => event.seq > since).map((event) => event.field));
    return { seq: this.events.length, deleted: false, fields: this.stored().filter(({ field }) => changed.has(field)) };
  }

  stored(): StoredField[] {
    return [...this.fields].map(([field, state]) => ({ field, ...state }));
  }

  valueOf(field: string): AnswerValue | null {
    return this.fields.get(field)?.value ?? null;
  }

  /** Whether the field ever held the value, in whichever version; every field began empty. */
  everHeld(field: string, value: AnswerValue | null): boolean {
    return value === null || this.events.some((event) => event.field === field && same(event.value, value));
  }

  private decide({ op, field, value, base, after }: Sent): SaveOutcome {
    const past = (name: string) => this.events.find((event) => event.op === name);
    const current = this.fields.get(field) ?? { value: null, version: 0 };
    const before = past(op);
    if (before) {
      const sameEdit = before.field === field && same(before.value, value);
      return sameEdit ? { op, status: 'repeated', version: before.version } : { op, status: 'conflict', current };
    }
    if (same(value, current.value)) return { op, status: 'saved', version: current.version };
    const builds = after?.some((name) => past(name)?.field === field && past(name)?.version === current.version);
    if (base !== current.version && !builds) return { op, status: 'conflict', current };
    const next = { value, version: current.version + 1 };
    this.fields.set(field, next);
    this.events.push({ seq: this.events.length + 1, op, field, ...next });
    return { op, status: 'saved', version: next.version };
  }
}

function same(a: AnswerValue | null, b: AnswerValue | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

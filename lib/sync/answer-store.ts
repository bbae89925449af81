import type { Answers, AnswerValue } from '../schema/answer';
import { type FieldValues, fieldValues, type Overrides } from '../schema/field';
import type { Outbox, PendingEdit } from './outbox';

export type StoredField = { readonly field: string; readonly value: AnswerValue | null; readonly version: number };

/** Two people changed the same answer; the user decides. */
export type Conflict = {
  readonly field: string;
  readonly mine: AnswerValue | null;
  readonly theirs: AnswerValue | null;
  readonly version: number;
};

export type SaveState =
  | 'saved'
  | 'saving'
  | 'slow'
  | 'offline'
  | 'waiting'
  | 'storage-busy'
  | 'storage-read-only'
  | 'storage-full'
  | 'signed-out'
  | 'second-factor'
  | 'no-right'
  | 'gone';

export type Snapshot = {
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  readonly planned: Answers;
  readonly overrides: Overrides;
  readonly particulars: Readonly<Record<string, string>>;
  readonly state: SaveState;
  readonly pending: number;
  /** Time of the last acknowledged save, in milliseconds; null before the first. */
  readonly savedAt: number | null;
  readonly conflicts: readonly Conflict[];
  /** Fields the server refused, with the reason. */
  readonly refused: Readonly<Record<string, string>>;
  /** True when the browser cannot keep unsent changes. */
  readonly noLocal: boolean;
  readonly undoable: string | null;
};

export type SaveOutcome =
  | { readonly op: string; readonly status: 'saved' | 'repeated'; readonly version: number }
  | {
      readonly op: string;
      readonly status: 'conflict';
      readonly current: { readonly value: AnswerValue | null; readonly version: number };
    };

/** The way to the server. Throws `TransportError` when nothing was acknowledged. */
export type Transport = {
  save(edits: readonly ({ readonly field: string } & PendingEdit)[]): Promise<{
    readonly seq: number;
    readonly outcomes: readonly SaveOutcome[];
    readonly refused: readonly { readonly op: string; readonly field: string; readonly code: string }[];
  }>;
  changes(since: number): Promise<{ readonly seq: number; readonly deleted: boolean; readonly fields: readonly StoredField[] }>;
};

/** `seconds` is how long the server asked to be left alone, 0 where it said nothing. */
export class TransportError extends Error {
  constructor(
    readonly reason: Exclude<SaveState, 'saved' | 'saving'>,
    readonly seconds = 0,
  ) {
    super(reason);
  }
}

export type StoreOptions = {
  readonly fields: readonly StoredField[];
  readonly seq: number;
  readonly outbox: Outbox;
  readonly transport: Transport;
  readonly newOp: () => string;
  readonly now: () => number;
  /** Called with the fields a save changed, so that other tabs learn at once. */
  readonly announce?: (fields: readonly StoredField[]) => void;
  /** Why the server would refuse a value, or null: such a value is kept here and not sent. */
  readonly check?: (field: string, value: AnswerValue | null) => string | null;
};

/** `source`: the event after which the field held the value, where an earlier one is restored. */
type SetOptions = { readonly delay?: number; readonly undoable?: boolean; readonly source?: number | undefined };

/** A save without an answer for so long is told as still going on. */
const SLOW_MS = 4000;
const RETRY_MS = [500, 1000, 2000, 4000, 8000];
/** Longest time the server can ask for, in seconds. */
const LONGEST_ASKED = 60;
const UNDO_LIMIT = 50;
const AFTER_LIMIT = 100;
/** Most characters and edits sent at once; the server takes 512 KB and 300 edits. */
const BATCH_CHARS = 120_000;
const BATCH_EDITS = 200;

/**
 * The answers of one assessment in the browser: shown at once, kept in the outbox before anything else, sent to the
 * server in order, and called saved only when the server said so. Edits made while offline wait; the same answer
 * changed elsewhere becomes a conflict for the user, never a silent overwrite.
 */
export class AnswerStore {
  private readonly server = new Map<string, { value: AnswerValue | null; version: number }>();
  private readonly pending = new Map<string, PendingEdit>();
  private readonly conflicts = new Map<string, Conflict>();
  private readonly refused = new Map<string, { readonly code: string; readonly edit: PendingEdit }>();
  private readonly undoStack: { field: string; value: AnswerValue | null }[] = [];
  /** Edits that may have reached the server although nobody said so. */
  private readonly attempted = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private seq: number;
  private state: SaveState = 'saved';
  private savedAt: number | null = null;
  private noLocal = false;
  private sending: Promise<void> | null = null;
  private failures = 0;
  /** For how long a busy server asked to be left alone, in milliseconds. */
  private askedMs = 0;
  /** True when the server repeated an old outcome, so that others may have changed the field since. */
  private behind = false;
  /** The number of the last event the server told of by itself. */
  private heard = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private dirty = true;
  private snapshot: Snapshot;
  private readonly firstSnapshot: Snapshot;

  constructor(private readonly options: StoreOptions) {
    this.seq = options.seq;
    for (const { field, value, version } of options.fields) this.server.set(field, { value, version });
    this.snapshot = this.build(null);
    this.firstSnapshot = this.snapshot;
    for (const [field, edit] of options.outbox.all()) {
      const code = options.check?.(field, edit.value);
      if (code) this.refused.set(field, { code, edit });
      else this.pending.set(field, edit);
      this.attempted.add(edit.op);
    }
    this.dirty = true;
    this.snapshot = this.build(this.snapshot);
    if (this.pending.size > 0) this.schedule(0);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getSnapshot = (): Snapshot => this.snapshot;

  /** What the server rendered: the stored answers without the unsent edits of this browser. */
  readonly getServerSnapshot = (): Snapshot => this.firstSnapshot;

  /** The value shown for a field now: what the user gave goes before what is stored. */
  valueOf(field: string): AnswerValue | null {
    const given = this.pending.get(field) ?? this.refused.get(field)?.edit;
    if (given) return given.value;
    const conflict = this.conflicts.get(field);
    return conflict ? conflict.mine : (this.server.get(field)?.value ?? null);
  }

  /** Changes a field. `delay` gathers keystrokes; the outbox is written at once all the same. */
  set(field: string, value: AnswerValue | null, { delay = 0, undoable = true, source }: SetOptions = {}): void {
    const before = this.valueOf(field);
    if (same(before, value)) return;
    if (undoable) this.remember(field, before);
    const edit = { ...this.nextEdit(field, value), ...(source === undefined ? {} : { source }) };
    const conflict = this.conflicts.get(field);
    const code = this.options.check?.(field, value);
    this.pending.delete(field);
    this.refused.delete(field);
    if (conflict) this.conflicts.set(field, { ...conflict, mine: value });
    else if (code) this.refused.set(field, { code, edit });
    else this.pending.set(field, edit);
    this.write(field, edit);
    // While the server does not answer, the retry that is due decides: a request per keystroke would not help.
    if (this.failures === 0 || this.timer === null) this.schedule(delay);
    this.publish();
  }

  /** Takes back the last change of this window; null when there is none. */
  undo(): string | null {
    const last = this.undoStack.pop();
    if (!last) return null;
    this.set(last.field, last.value, { undoable: false });
    this.publish();
    return last.field;
  }

  /** Settles a conflict: keep my answer over theirs, or take theirs, which undo takes back. */
  resolve(field: string, keep: 'mine' | 'theirs'): void {
    const conflict = this.conflicts.get(field);
    if (!conflict) return;
    this.conflicts.delete(field);
    this.dirty = true;
    if (keep === 'mine') {
      this.keep(field, { op: this.options.newOp(), value: conflict.mine, base: conflict.version });
      this.schedule(0);
    } else {
      this.options.outbox.drop(field);
      this.remember(field, conflict.mine);
    }
    this.publish();
  }

  /** Takes in what another tab was told by the server. */
  learn(fields: readonly StoredField[]): void {
    for (const { field, value, version } of fields) this.changing(field, () => this.takeIn(field, value, version));
    this.publish();
  }

  /** Asks the server what changed elsewhere, and sends what waits. */
  async refresh(): Promise<void> {
    if (this.pending.size > 0 && this.state !== 'gone') return this.flush();
    if (this.sending) return;
    try {
      const changes = await this.options.transport.changes(this.seq);
      this.seq = Math.max(this.seq, changes.seq);
      this.behind = false;
      if (changes.deleted) this.state = 'gone';
      else if (!this.sending) this.state = 'saved';
      if (!changes.deleted && this.pending.size > 0) this.schedule(0);
      this.learn(changes.fields);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      this.state = error.reason;
      this.publish();
    }
  }

  /** Hears from the server how far the assessment has come, and asks what changed where it does not know; while it sends, afterwards. */
  hear(seq: number): void {
    this.heard = Math.max(this.heard, seq);
    if (this.heard > this.seq && !this.sending && this.pending.size === 0) void this.refresh();
  }

  /** Sends what waits. One request at a time, so that the order of a field's changes holds. */
  flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.sending) return this.sending;
    if (this.pending.size === 0 || this.state === 'gone') return Promise.resolve();
    this.sending = this.send().finally(() => {
      this.sending = null;
      if (this.state !== 'gone' && this.pending.size > 0) {
        const retry = this.failures === 0 ? 0 : (RETRY_MS[Math.min(this.failures, RETRY_MS.length) - 1] ?? 0);
        this.schedule(Math.max(retry, this.askedMs));
      } else if ((this.behind || this.heard > this.seq) && this.failures === 0) void this.refresh();
      this.publish();
    });
    return this.sending;
  }

  /** Waits until everything is on the server, or until an attempt failed. */
  async settle(): Promise<void> {
    await this.flush();
    while (this.pending.size > 0 && this.failures === 0 && this.state !== 'gone') await this.flush();
  }

  /** What waits now and fits one request, about to be sent: by `flush`, or by a page that goes away. */
  takeBatch(): readonly ({ readonly field: string } & PendingEdit)[] {
    const batch: ({ readonly field: string } & PendingEdit)[] = [];
    let chars = 0;
    for (const [field, edit] of this.pending) {
      chars += JSON.stringify(edit).length;
      if (batch.length > 0 && (chars > BATCH_CHARS || batch.length >= BATCH_EDITS)) break;
      batch.push({ field, ...edit });
      this.attempted.add(edit.op);
    }
    return batch;
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async send(): Promise<void> {
    if (this.failures === 0) this.state = 'saving';
    this.publish();
    const sent = this.takeBatch();
    const slow = setTimeout(() => {
      this.state = 'slow';
      this.publish();
    }, SLOW_MS);
    try {
      this.acknowledge(sent, await this.options.transport.save(sent));
      this.failures = 0;
      this.askedMs = 0;
      this.state = this.pending.size > 0 ? 'saving' : 'saved';
      this.savedAt = this.options.now();
    } catch (error) {
      this.failures += 1;
      this.state = error instanceof TransportError ? error.reason : 'waiting';
      this.askedMs = error instanceof TransportError ? Math.min(error.seconds, LONGEST_ASKED) * 1000 : 0;
      if (!(error instanceof TransportError)) throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  private acknowledge(
    sent: readonly ({ readonly field: string } & PendingEdit)[],
    answer: Awaited<ReturnType<Transport['save']>>,
  ): void {
    const byOp = new Map(sent.map((edit) => [edit.op, edit]));
    const stored: StoredField[] = [];
    for (const outcome of answer.outcomes) {
      const edit = byOp.get(outcome.op);
      if (!edit) continue;
      const { field } = edit;
      this.changing(field, () => {
        if (outcome.status === 'conflict') return this.clash(field, outcome.current);
        const { version } = outcome;
        this.behind ||= outcome.status === 'repeated';
        this.takeIn(field, edit.value, version);
        this.forget(field, edit.op, version);
        stored.push({ field, value: edit.value, version });
      });
    }
    for (const { op, field, code } of answer.refused) {
      const edit = this.pending.get(field);
      if (edit?.op === op && code !== 'unknown-question') {
        this.pending.delete(field);
        this.refused.set(field, { code, edit });
      } else this.changing(field, () => this.forget(field, op));
    }
    if (stored.length > 0) this.options.announce?.(stored);
  }

  /** Both changed the field. Ours stays in the outbox until the user has chosen, so that a reload asks again. */
  private clash(field: string, theirs: { readonly value: AnswerValue | null; readonly version: number }): void {
    const mine = this.valueOf(field);
    this.takeIn(field, theirs.value, theirs.version);
    this.pending.delete(field);
    if (same(mine, theirs.value)) this.options.outbox.drop(field);
    else this.conflicts.set(field, { field, mine, theirs: theirs.value, version: theirs.version });
  }

  /** Runs work on one field and notes whether the value shown for it became another. */
  private changing(field: string, work: () => void): void {
    const before = this.valueOf(field);
    work();
    this.dirty ||= !same(before, this.valueOf(field));
  }

  /** Takes in what the server holds, unless something newer is known. */
  private takeIn(field: string, value: AnswerValue | null, version: number): void {
    const known = this.server.get(field);
    if (known && version <= known.version) return;
    this.server.set(field, { value, version });
  }

  /** Drops an acknowledged edit; a newer one in its place now builds on the version just stored. */
  private forget(field: string, op: string, version?: number): void {
    this.options.outbox.drop(field, op);
    const newer = this.pending.get(field);
    if (!newer) return;
    if (newer.op === op) this.pending.delete(field);
    else if (version !== undefined) {
      const { after = [], ...edit } = newer;
      const unseen = after.slice(after.indexOf(op) + 1);
      this.keep(field, { ...edit, base: version, ...(unseen.length > 0 ? { after: unseen } : {}) });
    }
  }

  /** An edit on top of what is stored, or of an edit of ours that may have been stored unseen. */
  private nextEdit(field: string, value: AnswerValue | null): PendingEdit {
    const op = this.options.newOp();
    const waiting = this.pending.get(field) ?? this.refused.get(field)?.edit;
    if (!waiting) return { op, value, base: this.server.get(field)?.version ?? 0 };
    const after = [...(waiting.after ?? []), ...(this.attempted.has(waiting.op) ? [waiting.op] : [])].slice(-AFTER_LIMIT);
    return { op, value, base: waiting.base, ...(after.length > 0 ? { after } : {}) };
  }

  private keep(field: string, edit: PendingEdit): void {
    this.pending.set(field, edit);
    this.write(field, edit);
  }

  private write(field: string, edit: PendingEdit): void {
    this.dirty = true;
    this.noLocal = !this.options.outbox.put(field, edit);
  }

  private remember(field: string, value: AnswerValue | null): void {
    const last = this.undoStack.at(-1);
    const typing = last?.field === field && typeof this.valueOf(field) === 'string' && this.pending.has(field);
    if (typing) return;
    this.undoStack.push({ field, value });
    if (this.undoStack.length > UNDO_LIMIT) this.undoStack.shift();
  }

  private schedule(delay: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private publish(): void {
    this.snapshot = this.build(this.snapshot);
    for (const listener of this.listeners) listener();
  }

  /** Values keep their identity while no value changes, so that nothing is evaluated twice. */
  private build(previous: Snapshot | null): Snapshot {
    const values = previous && !this.dirty ? previous : this.values();
    this.dirty = false;
    return {
      answers: values.answers,
      notes: values.notes,
      planned: values.planned,
      overrides: values.overrides,
      particulars: values.particulars,
      state: this.state,
      pending: this.pending.size,
      savedAt: this.savedAt,
      conflicts: [...this.conflicts.values()],
      refused: Object.fromEntries([...this.refused].map(([field, { code }]) => [field, code])),
      noLocal: this.noLocal,
      undoable: this.undoStack.at(-1)?.field ?? null,
    };
  }

  private values(): FieldValues {
    const fields = new Set([...this.server.keys(), ...this.pending.keys(), ...this.refused.keys()]);
    return fieldValues([...fields].map((field) => ({ field, value: this.valueOf(field) })));
  }
}

function same(a: AnswerValue | null, b: AnswerValue | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

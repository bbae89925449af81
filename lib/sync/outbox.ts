import type { AnswerValue } from '../schema/answer';

/**
 * A change not yet acknowledged by the server. `op` names it for ever, so sending it twice does no harm. `base` is the
 * version it was made on; `after` names earlier edits of our own to the same field that may or may not have arrived;
 * `source` is the event after which the field held the value, where an earlier one is restored.
 */
export type PendingEdit = {
  readonly op: string;
  readonly value: AnswerValue | null;
  readonly base: number;
  readonly after?: readonly string[];
  readonly source?: number;
};

/** Where changes wait in the browser: one entry per field, written before anything else happens. */
export type Outbox = {
  /** Keeps an edit; false when the browser has no room. */
  put(field: string, edit: PendingEdit): boolean;
  /** Drops an edit once it is acknowledged, unless a newer one took its place; without an op, whatever waits. */
  drop(field: string, op?: string): void;
  all(): Map<string, PendingEdit>;
  /** Keeps text that is not yet a valid answer, so that a reload shows it again. */
  putDraft(field: string, text: string | null): void;
  drafts(): Map<string, string>;
};

type KeyValue = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * An outbox in localStorage. Writes are synchronous: the last key typed is kept even when the tab dies at once. Several
 * tabs share it field by field; since edits carry their own name, a tab that adopts another's edit does no harm.
 */
export function browserOutbox(storage: KeyValue, assessment: string): Outbox {
  const prefix = `mianjian:${assessment}:`;
  const read = <T>(kind: 'edit' | 'draft', parse: (raw: string) => T | null): Map<string, T> => {
    const found = new Map<string, T>();
    for (let index = 0; index < storage.length; index += 1) {
      const key = storage.key(index);
      if (!key?.startsWith(`${prefix}${kind}:`)) continue;
      const value = parse(storage.getItem(key) ?? '');
      if (value !== null) found.set(key.slice(prefix.length + kind.length + 1), value);
    }
    return found;
  };
  const write = (key: string, value: string): boolean => {
    try {
      storage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  };
  return {
    put: (field, edit) => write(`${prefix}edit:${field}`, JSON.stringify(edit)),
    drop: (field, op) => {
      const key = `${prefix}edit:${field}`;
      if (op === undefined || parseEdit(storage.getItem(key) ?? '')?.op === op) storage.removeItem(key);
    },
    all: () => read('edit', parseEdit),
    putDraft: (field, text) => {
      if (text === null) storage.removeItem(`${prefix}draft:${field}`);
      else write(`${prefix}draft:${field}`, text);
    },
    drafts: () => read('draft', (raw) => raw),
  };
}

function parseEdit(raw: string): PendingEdit | null {
  try {
    const edit = JSON.parse(raw);
    return typeof edit?.op === 'string' && Number.isInteger(edit.base) && edit.value !== undefined ? edit : null;
  } catch {
    return null;
  }
}

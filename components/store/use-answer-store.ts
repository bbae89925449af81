'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { ownFetch } from '@/components/ui/own-fetch';
import { checkNote } from '@/lib/schema/answer';
import { AnswerStore, type Snapshot, type StoredField } from '@/lib/sync/answer-store';
import { type AnswerDoor, assessmentDoor, httpTransport } from '@/lib/sync/http-transport';
import { memoryStorage } from '@/lib/sync/memory-storage';
import { browserOutbox } from '@/lib/sync/outbox';
import { liveLine, liveLineWith } from './live';
import { useEarlyInput } from './use-early-input';

const REFRESH_MS = 15_000;
/** Every so many of these rounds it is asked even though the server tells by itself. */
const ROUNDS_WHILE_TOLD = 4;
/** Browsers let a page that goes away send at most 64 KB. */
const PARTING_BYTES = 60_000;

type Start = {
  /** Names what is kept in the browser; and whose answers they are, unless they pass another door. */
  readonly assessment: string;
  readonly fields: readonly StoredField[];
  readonly seq: number;
  /** Read once. */
  readonly door?: AnswerDoor;
};

/** The answers of this page: one store for its life, kept in step with the server and with other tabs. */
export function useAnswerStore({ assessment, fields, seq, door: given }: Start): {
  store: AnswerStore;
  snapshot: Snapshot;
  drafts: ReturnType<typeof browserOutbox>;
} {
  const [{ store, outbox, tabs, door, account }] = useState(() => {
    const account = pageAccount();
    const door = given ?? assessmentDoor(assessment, account);
    const outbox = browserOutbox(localStorageOrMemory(), assessment, account);
    const tabs: { channel: BroadcastChannel | null } = { channel: null };
    const store = new AnswerStore({
      fields,
      seq,
      outbox,
      transport: httpTransport(door, ownFetch),
      newOp,
      now: Date.now,
      check: (field, value) => (/^[nr]:/.test(field) && value !== null ? checkNote(value) : null),
      announce: (changed) => tabs.channel?.postMessage(changed),
    });
    return { store, outbox, tabs, door, account };
  });
  useEarlyInput();
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);

  useEffect(() => {
    const refresh = () => void store.refresh();
    // A hidden page may never be told that it ends: on a phone the system just removes it.
    const visible = () => (document.visibilityState === 'visible' ? refresh() : void store.flush());
    const restored = (event: PageTransitionEvent) => event.persisted && refresh();
    const leaving = () => {
      const edits = store.takeBatch();
      if (edits.length === 0) return;
      const body = new Blob([JSON.stringify({ edits })], { type: 'application/json' });
      const keepalive = body.size < PARTING_BYTES;
      const { save, headers = {} } = door;
      void fetch(save, { method: 'PUT', headers: { ...headers }, body, keepalive }).catch(() => undefined);
    };
    if (typeof BroadcastChannel !== 'undefined') {
      tabs.channel = new BroadcastChannel(`mianjian:${account}:${assessment}`);
      tabs.channel.onmessage = (event) => store.learn(event.data);
    }
    const line = lineOf(door);
    const stop = line?.listen(({ seq }) => store.hear(seq));
    let rounds = 0;
    const timer = setInterval(() => {
      rounds += 1;
      if (document.visibilityState !== 'visible' || !navigator.onLine) return;
      if (!line?.isUp || rounds % ROUNDS_WHILE_TOLD === 0) refresh();
    }, REFRESH_MS);
    window.addEventListener('online', refresh);
    window.addEventListener('focus', refresh);
    window.addEventListener('pageshow', restored);
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', visible);
    refresh();
    return () => {
      clearInterval(timer);
      stop?.();
      tabs.channel?.close();
      window.removeEventListener('online', refresh);
      window.removeEventListener('focus', refresh);
      window.removeEventListener('pageshow', restored);
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [assessment, account, store, tabs, door]);

  return { store, snapshot, drafts: outbox };
}

/** The account this page was served to; empty where nobody signs in. */
function pageAccount(): string {
  return typeof document === 'undefined' ? '' : (document.documentElement.dataset.account ?? '');
}

/** On the server, and in a browser that forbids storage, changes are kept only as long as the page lives. */
function localStorageOrMemory() {
  try {
    return window.localStorage;
  } catch {
    return memoryStorage();
  }
}

/** A name no other edit has. Pages over plain HTTP have no `randomUUID`, but they have random values. */
function newOp(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where the server tells of changes by itself, if it does. */
function lineOf({ live, stream, headers = {} }: AnswerDoor) {
  if (live !== undefined) return liveLine(live);
  return stream === undefined ? null : liveLineWith(stream, headers);
}

'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { checkNote } from '@/lib/schema/answer';
import { AnswerStore, type Snapshot, type StoredField } from '@/lib/sync/answer-store';
import { httpTransport } from '@/lib/sync/http-transport';
import { memoryStorage } from '@/lib/sync/memory-storage';
import { browserOutbox } from '@/lib/sync/outbox';
import { useEarlyInput } from './use-early-input';

const REFRESH_MS = 15_000;
/** Browsers let a page that goes away send at most 64 KB. */
const PARTING_BYTES = 60_000;

type Start = { readonly assessment: string; readonly fields: readonly StoredField[]; readonly seq: number };

/** The answers of this page: one store for its life, kept in step with the server and with other tabs. */
export function useAnswerStore({ assessment, fields, seq }: Start): {
  store: AnswerStore;
  snapshot: Snapshot;
  drafts: ReturnType<typeof browserOutbox>;
} {
  const [{ store, outbox, tabs }] = useState(() => {
    const outbox = browserOutbox(localStorageOrMemory(), assessment);
    const tabs: { channel: BroadcastChannel | null } = { channel: null };
    const store = new AnswerStore({
      fields,
      seq,
      outbox,
      transport: httpTransport(assessment),
      newOp,
      now: Date.now,
      check: (field, value) => (/^[nr]:/.test(field) && value !== null ? checkNote(value) : null),
      announce: (changed) => tabs.channel?.postMessage(changed),
    });
    return { store, outbox, tabs };
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
      void fetch(`/api/assessments/${assessment}/answers`, { method: 'PUT', body, keepalive }).catch(() => undefined);
    };
    if (typeof BroadcastChannel !== 'undefined') {
      tabs.channel = new BroadcastChannel(`mianjian:${assessment}`);
      tabs.channel.onmessage = (event) => store.learn(event.data);
    }
    const timer = setInterval(() => document.visibilityState === 'visible' && navigator.onLine && refresh(), REFRESH_MS);
    window.addEventListener('online', refresh);
    window.addEventListener('focus', refresh);
    window.addEventListener('pageshow', restored);
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', visible);
    refresh();
    return () => {
      clearInterval(timer);
      tabs.channel?.close();
      window.removeEventListener('online', refresh);
      window.removeEventListener('focus', refresh);
      window.removeEventListener('pageshow', restored);
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [assessment, store, tabs]);

  return { store, snapshot, drafts: outbox };
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

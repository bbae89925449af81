'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { AnswerStore, type Snapshot, type StoredField } from '@/lib/sync/answer-store';
import { httpTransport } from '@/lib/sync/http-transport';
import { memoryStorage } from '@/lib/sync/memory-storage';
import { browserOutbox } from '@/lib/sync/outbox';

const REFRESH_MS = 15_000;

type Start = { readonly assessment: string; readonly fields: readonly StoredField[]; readonly seq: number };

/** The answers of this page: one store for its life, kept in step with the server and with other tabs. */
export function useAnswerStore({ assessment, fields, seq }: Start): {
  store: AnswerStore;
  snapshot: Snapshot;
  drafts: ReturnType<typeof browserOutbox>;
} {
  const [{ store, outbox }] = useState(() => {
    const storage = typeof window === 'undefined' ? memoryStorage() : window.localStorage;
    const outbox = browserOutbox(storage, assessment);
    const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`mianjian:${assessment}`);
    const store = new AnswerStore({
      fields,
      seq,
      outbox: typeof window === 'undefined' ? browserOutbox(memoryStorage(), assessment) : outbox,
      transport: httpTransport(assessment),
      newOp,
      now: Date.now,
      announce: (changed) => channel?.postMessage(changed),
    });
    if (channel) channel.onmessage = (event) => store.learn(event.data);
    return { store, outbox };
  });
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);

  useEffect(() => {
    const refresh = () => void store.refresh();
    const visible = () => document.visibilityState === 'visible' && refresh();
    const leaving = () => {
      const edits = store.waiting();
      if (edits.length === 0) return;
      const body = JSON.stringify({ edits });
      void fetch(`/api/assessments/${assessment}/answers`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: body.length < 60_000,
      }).catch(() => undefined);
    };
    const timer = setInterval(() => document.visibilityState === 'visible' && navigator.onLine && refresh(), REFRESH_MS);
    window.addEventListener('online', refresh);
    window.addEventListener('focus', refresh);
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', visible);
    refresh();
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', refresh);
      window.removeEventListener('focus', refresh);
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', visible);
    };
  }, [assessment, store]);

  return { store, snapshot, drafts: outbox };
}

/** A name no other edit has. Pages over plain HTTP have no `randomUUID`, but they have random values. */
function newOp(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

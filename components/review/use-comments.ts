'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { send } from '@/components/account/send';
import { liveLine } from '@/components/store/live';
import { ownFetch } from '@/components/ui/own-fetch';
import type { Comment, CommentPlace } from '@/lib/schema/review';

type Loaded = {
  readonly comments: readonly Comment[];
  readonly reads: readonly { readonly place: string; readonly target: string; readonly number: number }[];
  readonly me: string;
};

/** The comments of one assessment for every thread on a page: read once, and again after each change of anybody. */
class Comments {
  private loaded: Loaded | 'failed' | null = null;
  private asked = false;
  private threads = 0;
  private stop: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();
  constructor(private readonly assessment: string) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): Loaded | 'failed' | null => this.loaded;

  /** A thread is shown; what is returned says that it no longer is. What is told from here on is not missed, so the comments are read then. */
  begin(): () => void {
    this.threads += 1;
    if (this.threads === 1) {
      const line = liveLine(this.assessment);
      this.stop = line.listen(({ changed, again }) => {
        if (this.asked && (again || changed.includes('comments'))) void this.refresh();
      });
      void line.settled().then(() => this.refresh());
    }
    return () => {
      this.threads -= 1;
      if (this.threads === 0) this.stop?.();
    };
  }

  async refresh(): Promise<void> {
    this.asked = true;
    const response = await ownFetch(`/api/assessments/${this.assessment}/comments`).catch(() => null);
    const body = response?.ok ? await response.json().catch(() => null) : null;
    // What is shown stays where it cannot be read anew.
    this.loaded = body ?? (this.loaded === null ? 'failed' : this.loaded);
    for (const listener of this.listeners) listener();
  }

  /** Sends a change and reads the comments anew; the status of the answer, 0 when nothing came back. */
  async change(method: 'POST' | 'PATCH' | 'PUT', path: string, body: unknown): Promise<number> {
    const { status } = await send(method, `/api/assessments/${this.assessment}/comments${path}`, body);
    if (status === 200 || status === 201 || status === 409) await this.refresh();
    return status;
  }
}

const stores = new Map<string, Comments>();

/** The comments at one place, and the way to change them; null while they are read. */
export function useComments(assessment: string, place: CommentPlace, target: string) {
  const store = stores.get(assessment) ?? new Comments(assessment);
  stores.set(assessment, store);
  const loaded = useSyncExternalStore(store.subscribe, store.snapshot, () => null);
  useEffect(() => store.begin(), [store]);
  if (loaded === null || loaded === 'failed') return { store, state: loaded, here: [], me: '', unread: 0, last: 0 } as const;
  const here = loaded.comments.filter((each) => each.place === place && each.target === target);
  const read = loaded.reads.find((each) => each.place === place && each.target === target)?.number ?? 0;
  const unread = here.filter(({ number, actor, deletedAt }) => number > read && actor !== loaded.me && !deletedAt).length;
  return { store, state: 'loaded', here, me: loaded.me, unread, last: here.at(-1)?.number ?? 0 } as const;
}

/** A name no other comment has; pages over plain HTTP have random values, but no `randomUUID`. */
export function newCommentId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

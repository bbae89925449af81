'use client';
import { MessageSquare } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { CommentPlace } from '@/lib/schema/review';
import type { Locale } from '@/lib/schema/text';
import { CommentCard } from './comment-card';
import { Composer } from './composer';
import { useComments } from './use-comments';
import type { CommentWords } from './words';

type Props = {
  readonly assessment: string;
  readonly place: CommentPlace;
  readonly target: string;
  readonly mayComment: boolean;
  /** What it is about: the id of the element that says so. */
  readonly labelledBy: string;
  readonly initiallyOpen?: boolean;
  readonly words: CommentWords;
  readonly locale: Locale;
};

/** The comments at one place, folded away: threads still open first, settled ones behind a press. */
export function Thread({ assessment, place, target, mayComment, labelledBy, initiallyOpen = false, words, locale }: Props) {
  const [open, setOpen] = useState(initiallyOpen);
  const [settled, setSettled] = useState(false);
  const { store, state, here, me, unread, last } = useComments(assessment, place, target);
  const roots = here.filter(({ id, thread }) => id === thread);
  const alive = roots.filter((root) => here.some(({ thread, deletedAt }) => thread === root.id && deletedAt === null));
  const shown = alive.filter(({ resolvedAt }) => settled || resolvedAt === null);
  const closed = alive.length - alive.filter(({ resolvedAt }) => resolvedAt === null).length;
  const count = here.filter(({ deletedAt }) => deletedAt === null).length;
  useEffect(() => {
    if (open && unread > 0) void store.change('PUT', '/read', { place, target, number: last });
  }, [open, unread, last, store, place, target]);
  if (count === 0 && !mayComment) return null;
  return (
    <div className="no-print mt-1" data-thread={`${place} ${target}`}>
      <button
        type="button"
        aria-expanded={open}
        aria-describedby={labelledBy}
        onClick={() => setOpen(!open)}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-1 text-[14.5px] text-ink-soft hover:text-ink"
      >
        <MessageSquare aria-hidden="true" size={15} />
        {count > 0 ? fill(words.commentCount, { n: count }) : words.comment}
        {unread > 0 ? <Tag tone="blue">{fill(words.newCount, { n: unread })}</Tag> : null}
      </button>
      {open ? (
        <div className="mb-2 grid gap-3 border-line border-l-[3px] pl-3">
          <p role="status" className="text-[15px] text-ink-soft empty:hidden">
            {state === null ? words.loading : state === 'failed' ? words.loadFailed : ''}
          </p>
          {state === 'failed' ? (
            <button
              type="button"
              onClick={() => void store.refresh()}
              className="min-h-11 justify-self-start text-blue-ink underline"
            >
              {words.again}
            </button>
          ) : null}
          {shown.map((root) => (
            <section key={root.id} className="grid gap-2" aria-label={words.comment}>
              {here
                .filter(({ thread }) => thread === root.id)
                .map((comment) => (
                  <CommentCard
                    key={`${comment.id} ${comment.version}`}
                    comment={comment}
                    own={comment.actor === me}
                    root={comment.id === root.id}
                    mayComment={mayComment}
                    store={store}
                    words={words}
                    locale={locale}
                  />
                ))}
              {mayComment ? (
                <Composer
                  assessment={assessment}
                  at={{ place, target, thread: root.id }}
                  label={words.reply}
                  folded
                  store={store}
                  words={words}
                />
              ) : null}
            </section>
          ))}
          {closed > 0 && !settled ? (
            <button
              type="button"
              onClick={() => setSettled(true)}
              className="min-h-11 justify-self-start text-[14.5px] text-ink-soft underline underline-offset-4"
            >
              {fill(words.closed, { n: closed })}
            </button>
          ) : null}
          {mayComment && state === 'loaded' ? (
            <Composer
              assessment={assessment}
              at={{ place, target, thread: null }}
              label={words.write}
              folded={alive.length > 0}
              store={store}
              words={words}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

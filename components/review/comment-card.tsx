'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Tag } from '@/components/ui/tag';
import { TextArea } from '@/components/ui/text-area';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Comment } from '@/lib/schema/review';
import { COMMENT_LIMIT } from '@/lib/schema/review';
import type { Locale } from '@/lib/schema/text';
import type { useComments } from './use-comments';
import type { CommentWords } from './words';

type Props = {
  readonly comment: Comment;
  readonly own: boolean;
  /** Whether it begins its thread, which is settled as a whole. */
  readonly root: boolean;
  readonly mayComment: boolean;
  readonly store: ReturnType<typeof useComments>['store'];
  readonly words: CommentWords;
  readonly locale: Locale;
};

/** One comment: its writer may change or delete it, anybody in the talk may settle the thread it begins. */
export function CommentCard({ comment, own, root, mayComment, store, words, locale }: Props) {
  const { id, body, version, actorName, at, editedAt, deletedAt, resolvedAt, resolvedBy } = comment;
  const [mode, setMode] = useState<'read' | 'edit' | 'delete'>('read');
  const [text, setText] = useState(body);
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (wanted: object) => {
    const status = await store.change('PATCH', `/${id}`, wanted);
    if (status === 200) return setMode('read');
    setProblem(status === 409 ? words.commentStale : status === 422 ? fill(words.tooLong, { n: text.length }) : words.kept);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || text.length > COMMENT_LIMIT)
      return setProblem(text.trim() === '' ? words.problems.missing : fill(words.tooLong, { n: text.length }));
    void change({ body: text.trim(), version });
  };
  const acts = [
    ...(own && deletedAt === null && mode === 'read' ? [[words.edit, () => setMode('edit')] as const] : []),
    ...(own && deletedAt === null && mode === 'read' ? [[words.remove, () => setMode('delete')] as const] : []),
    ...(mode === 'delete'
      ? [
          [words.removeSure, () => void change({ deleted: true, version })] as const,
          [words.cancel, () => setMode('read')] as const,
        ]
      : []),
    ...(root && mayComment && mode === 'read'
      ? [[resolvedAt === null ? words.resolve : words.reopen, () => void change({ resolved: resolvedAt === null })] as const]
      : []),
  ];
  return (
    <article className={root ? '' : 'ml-4'}>
      <p className="flex flex-wrap items-center gap-x-2 text-[14px] text-ink-faint">
        <span className="font-semibold text-ink-soft">{actorName || words.local}</span>
        {shanghaiTime(at, locale)}
        {editedAt && !deletedAt ? words.edited : ''}
        {root && resolvedAt ? <Tag tone="jade">{fill(words.resolvedBy, { by: resolvedBy || words.local })}</Tag> : null}
      </p>
      {mode === 'edit' ? (
        <Form onSubmit={save} noValidate className="mt-1 grid gap-2">
          <TextArea
            id={`edit-${id}`}
            label={words.edit}
            value={text}
            problem={problem ?? undefined}
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
          <div className="flex gap-3">
            <Button type="submit">{words.edit}</Button>
            <Button look="quiet" onClick={() => setMode('read')}>
              {words.cancel}
            </Button>
          </div>
        </Form>
      ) : (
        <p className={`whitespace-pre-line text-[15px] [overflow-wrap:anywhere] ${deletedAt ? 'text-ink-faint' : ''}`}>
          {deletedAt ? words.deleted : body}
        </p>
      )}
      {mode !== 'edit' && problem ? (
        <p role="alert" className="text-[14px] text-red">
          {problem}
        </p>
      ) : null}
      <p className="flex flex-wrap gap-x-4 empty:hidden">
        {acts.map(([label, act]) => (
          <button
            key={label}
            type="button"
            onClick={act}
            className="min-h-8 text-[14px] text-ink-soft underline decoration-line-strong underline-offset-4 hover:text-ink"
          >
            {label}
          </button>
        ))}
      </p>
    </article>
  );
}

'use client';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { fill } from '@/lib/i18n/format';
import { COMMENT_LIMIT, type CommentPlace } from '@/lib/schema/review';
import { newCommentId, type useComments } from './use-comments';
import type { CommentWords } from './words';

type Props = {
  readonly assessment: string;
  readonly at: { readonly place: CommentPlace; readonly target: string; readonly thread: string | null };
  readonly label: string;
  /** Whether it opens only when asked for. */
  readonly folded: boolean;
  readonly store: ReturnType<typeof useComments>['store'];
  readonly words: CommentWords;
};

/** Writes a comment. What is typed is kept in this browser until the server has it, and is sent once however often it is tried. */
export function Composer({ assessment, at, label, folded, store, words }: Props) {
  const key = `mianjian-comment:${assessment}:${at.place}:${at.target}:${at.thread ?? ''}`;
  const [body, setBody] = useState('');
  const [open, setOpen] = useState(!folded);
  const [id, setId] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useId();
  useEffect(() => {
    const draft = kept(key);
    if (draft === '') return;
    setBody(draft);
    setOpen(true);
  }, [key]);

  const type = (text: string) => {
    setBody(text);
    keep(key, text);
    setProblem(text.length > COMMENT_LIMIT ? fill(words.tooLong, { n: text.length }) : null);
  };
  const post = async (event: FormEvent) => {
    event.preventDefault();
    if (body.trim() === '' || body.length > COMMENT_LIMIT)
      return setProblem(body.trim() === '' ? words.problems.missing : problem);
    setBusy(true);
    const name = id === '' ? newCommentId() : id;
    setId(name);
    const status = await store.change('POST', '', { id: name, ...at, body: body.trim() });
    setBusy(false);
    if (status === 422) return setProblem(words.problems['bad-characters']);
    if (status === 403) return setProblem(words.noRight);
    if (status !== 201) return setProblem(words.kept);
    keep(key, '');
    setBody('');
    setId('');
    setProblem(null);
    setOpen(!folded);
  };
  if (!open)
    return (
      <Button look="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    <Form onSubmit={post} noValidate className="grid gap-2">
      <TextArea
        id={field}
        label={label}
        value={body}
        problem={problem ?? undefined}
        autoFocus={folded && body === ''}
        onChange={(event) => type(event.target.value)}
      />
      <div className="flex gap-3">
        <Button type="submit" disabled={busy}>
          {words.post}
        </Button>
        {folded ? (
          <Button look="quiet" onClick={() => setOpen(false)}>
            {words.cancel}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}

/** A browser may forbid storage; then what is typed lives as long as the page. */
function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return;
  }
}

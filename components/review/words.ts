import type { Strings } from '@/lib/i18n/strings';

type Key =
  | 'comment'
  | 'commentCount'
  | 'newCount'
  | 'write'
  | 'post'
  | 'reply'
  | 'edit'
  | 'remove'
  | 'removeSure'
  | 'resolve'
  | 'reopen'
  | 'resolvedBy'
  | 'edited'
  | 'deleted'
  | 'kept'
  | 'commentStale'
  | 'tooLong'
  | 'loading'
  | 'loadFailed'
  | 'again'
  | 'closed'
  | 'cancel'
  | 'local'
  | 'noRight'
  | 'problems';

/** The wording of comments, which is all of the review that travels to the questionnaire. */
export type CommentWords = Pick<Strings['review'], Key>;

/** Only that wording. */
export function commentWords(all: Strings['review']): CommentWords {
  const { comment, commentCount, newCount, write, post, reply, edit, remove, removeSure, resolve, reopen, resolvedBy } = all;
  const { edited, deleted, kept, commentStale, tooLong, loading, loadFailed, again, closed, cancel, local, noRight, problems } =
    all;
  const acts = { comment, commentCount, newCount, write, post, reply, edit, remove, removeSure, resolve, reopen, resolvedBy };
  return {
    ...acts,
    edited,
    deleted,
    kept,
    commentStale,
    tooLong,
    loading,
    loadFailed,
    again,
    closed,
    cancel,
    local,
    noRight,
    problems,
  };
}

'use client';
import { Lock, UserRound } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Answers } from '@/lib/schema/answer';
import type { Locale } from '@/lib/schema/text';
import { useWizard } from './context';

/** Whose question it is, where that says more than nothing. */
export function AssignedMark({ question }: { readonly question: string }) {
  const { strings, assigned } = useWizard();
  if (!assigned) return null;
  const words = strings.asked;
  const other = assigned.others[question];
  const mine = assigned.mine.includes(question);
  if (mine) {
    return (
      <p className="mt-1">
        <Tag tone="blue">
          <UserRound aria-hidden="true" size={13} />
          {words.yours}
        </Tag>
      </p>
    );
  }
  const text = assigned.locked
    ? other
      ? fill(words.theirs, { name: other })
      : words.notYours
    : other
      ? fill(words.assignedTo, { name: other })
      : null;
  if (text === null) return null;
  const Icon = assigned.locked ? Lock : UserRound;
  return (
    <p className="mt-1 flex items-center gap-1.5 text-[14px] text-ink-soft">
      <Icon aria-hidden="true" size={14} className="shrink-0" />
      {text}
    </p>
  );
}

type Props = {
  readonly answers: Answers;
  /** The questions put now, in order. */
  readonly asked: readonly string[];
  readonly locale: Locale;
  readonly onGo: (question: string) => void;
};

/** What is assigned to whoever looks: how much of it is answered, by when, and the way to the next. */
export function AssignedBanner({ answers, asked, locale, onGo }: Props) {
  const { strings, assigned } = useWizard();
  if (!assigned || (assigned.mine.length === 0 && !assigned.locked)) return null;
  const words = strings.asked;
  const mine = asked.filter((id) => assigned.mine.includes(id));
  const next = mine.find((id) => answers[id] === undefined);
  const answered = mine.filter((id) => answers[id] !== undefined).length;
  return (
    <section
      aria-label={words.yours}
      data-assigned
      className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-[10px] bg-blue-wash px-4 py-2.5 text-[15px]"
    >
      <p className="min-w-0 flex-1 basis-60">
        {assigned.mine.length === 0 ? words.mineNone : fill(words.minePart, { answered, total: mine.length })}
        {assigned.due ? (
          <span className={assigned.overdue ? 'text-red' : 'text-ink-soft'}>
            {' · '}
            {fill(words.dueOn, { date: formatDate(assigned.due, locale) })}
            {assigned.overdue ? ` · ${words.overdue}` : ''}
          </span>
        ) : null}
        {assigned.notes.map((note) => (
          <span key={note} className="block whitespace-pre-line text-ink-soft">
            {note}
          </span>
        ))}
      </p>
      {next ? (
        <Button look="quiet" onClick={() => onGo(next)}>
          {words.mineNext}
        </Button>
      ) : null}
    </section>
  );
}

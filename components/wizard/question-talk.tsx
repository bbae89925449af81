'use client';
import { MessageSquare } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { fill } from '@/lib/i18n/format';
import { useWizard } from './context';

const Thread = lazy(() => import('@/components/review/thread').then((module) => ({ default: module.Thread })));

type Props = { readonly question: string; readonly labelledBy: string };

/** The comments at a question, fetched only when somebody opens them; until then a count of those still open. */
export function QuestionTalk({ question, labelledBy }: Props) {
  const { assessment, locale, talk } = useWizard();
  const [open, setOpen] = useState(false);
  const count = talk.open[question] ?? 0;
  if (!talk.may && count === 0) return null;
  const label = count > 0 ? fill(talk.words.commentCount, { n: count }) : talk.words.comment;
  const button = (
    <button
      type="button"
      onClick={() => setOpen(true)}
      aria-describedby={labelledBy}
      className={`inline-flex min-h-11 items-center gap-1.5 rounded-md px-1 text-[14.5px] hover:text-ink ${count > 0 ? 'font-semibold text-blue-ink' : 'text-ink-soft'}`}
    >
      <MessageSquare aria-hidden="true" size={15} />
      {label}
    </button>
  );
  if (!open) return button;
  return (
    <Suspense fallback={button}>
      <div className="w-full">
        <Thread
          assessment={assessment}
          place="question"
          target={question}
          mayComment={talk.may}
          labelledBy={labelledBy}
          initiallyOpen
          words={talk.words}
          locale={locale}
        />
      </div>
    </Suspense>
  );
}

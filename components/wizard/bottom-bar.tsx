'use client';
import type { MouseEvent } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import { useWizard } from './context';

export type Notice = { readonly words: string; readonly undo: boolean };

type Props = {
  readonly verdict: { readonly kind: string; readonly words: string };
  readonly findings: number;
  readonly notice: Notice | null;
  /** The field that undo would take back. */
  readonly undoable: string | null;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly resultAddress: string;
  readonly onSheet: () => void;
  readonly onHelp: () => void;
  readonly onUndo: () => void;
  readonly onGo: (step: string) => void;
  readonly onResult: (event: MouseEvent<HTMLAnchorElement>) => void;
};

/** Back and next, always in reach; on narrow screens also the verdict, and what just happened with a way to undo it. */
export function BottomBar(props: Props) {
  const { verdict, findings, notice, undoable, previous, next, resultAddress, onSheet, onHelp, onUndo, onGo, onResult } = props;
  const { strings, texts } = useWizard();
  const words = strings.wizard;
  return (
    <div className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-card lg:left-[max(272px,calc((100vw-1440px)/2+272px))] xl:right-[max(360px,calc((100vw-1440px)/2+360px))]">
      <button
        type="button"
        onClick={onSheet}
        className="flex min-h-11 w-full items-center gap-2.5 border-line border-b px-4 py-1.5 text-left text-[15px] xl:hidden"
      >
        <Tag kind={verdict.kind}>{verdict.words}</Tag>
        <span className="min-w-0 flex-1 truncate text-ink-soft">{fill(words.findingsHere, { n: findings })}</span>
        <span className="text-blue-ink">{words.expand}</span>
      </button>
      {notice ? (
        <p
          role="status"
          className="flex items-center gap-3 border-line border-b bg-slate-wash px-4 py-1 text-[15px] sm:px-8 lg:px-12"
        >
          <span className="flex-1">{notice.words}</span>
          {notice.undo ? (
            <Button look="quiet" onClick={onUndo}>
              {strings.common.undo}
            </Button>
          ) : null}
        </p>
      ) : null}
      <div className="flex items-center gap-3 px-4 py-2.5 sm:px-8 lg:px-12">
        {previous ? <Button onClick={() => onGo(previous)}>{words.previous}</Button> : null}
        {next ? (
          <Button look="primary" className="flex-1 sm:flex-none sm:px-7" onClick={() => onGo(next)}>
            {words.next}
          </Button>
        ) : (
          <a href={resultAddress} onClick={onResult} className={buttonClass('primary', 'flex-1 sm:flex-none')}>
            {words.toResult}
          </a>
        )}
        {undoable && !notice ? (
          <Button
            look="quiet"
            onClick={onUndo}
            title={fill(words.changed, { question: texts.questions[undoable.slice(2)]?.text ?? '' })}
          >
            {strings.common.undo}
          </Button>
        ) : null}
        <button
          type="button"
          onClick={onHelp}
          className="ml-auto hidden min-h-11 px-2 text-[14px] text-ink-faint hover:text-ink lg:block"
        >
          {words.shortcuts}
        </button>
      </div>
    </div>
  );
}

'use client';
import { type KeyboardEvent, useRef } from 'react';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { findingMarks } from '@/lib/schema/review';
import type { Locale } from '@/lib/schema/text';
import type { ShownJudgement } from '@/lib/workspace/review-view';
import { JudgeFinding } from './judge-finding';

type Props = {
  readonly assessment: string;
  readonly findings: readonly ShownJudgement[];
  readonly seq: number;
  /** Whether whoever looks may judge now. */
  readonly judging: boolean;
  readonly mayComment: boolean;
  readonly words: Strings['review'];
  readonly locale: Locale;
};

/** The findings to judge: j and k move between them, 1-3 choose a mark; no letter is taken from somebody who writes. */
export function JudgeList({ findings, words, ...rest }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const judged = findings.filter(({ mark }) => mark !== null).length;
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || target.matches('textarea, input, select')) return;
    const here = target.closest<HTMLElement>('[data-finding]');
    if (!here || !list.current) return;
    if (event.key === 'j' || event.key === 'k') {
      const all = [...list.current.querySelectorAll<HTMLElement>('[data-finding]')];
      const next = all[all.indexOf(here) + (event.key === 'j' ? 1 : -1)]?.querySelector<HTMLElement>('h3');
      next?.focus();
      next?.scrollIntoView({ block: 'center' });
    }
    const mark = findingMarks[Number(event.key) - 1];
    if (mark) here.querySelector<HTMLButtonElement>(`button[data-mark="${mark}"]`)?.click();
  };
  return (
    <>
      <p className="mt-1 text-[15px] text-ink-soft empty:hidden" role="status">
        {rest.judging || judged > 0 ? fill(words.judged, { n: judged, total: findings.length }) : ''}
        {rest.judging ? ` ${words.judgeKeys}` : ''}
      </p>
      <ul ref={list} onKeyDown={press} className="mt-3 grid gap-3">
        {findings.map((finding) => (
          <JudgeFinding key={finding.rule} finding={finding} words={words} {...rest} />
        ))}
      </ul>
    </>
  );
}

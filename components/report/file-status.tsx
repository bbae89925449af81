import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { FileFailure } from './fetch-file';
import type { FileState } from './use-file';

type Words = Strings['reportOptions'];
type Props = {
  readonly state: FileState;
  readonly words: Words;
  readonly done: string;
  readonly onStop: () => void;
  readonly onRetry: (href: string) => void;
};

/** Seconds after which waiting is called slow. */
const SLOW = 8;

/** How it stands with a file, in words that are read out as they change; with a way to stop it or to try again. */
export function FileStatus({ state, words, done, onStop, onRetry }: Props) {
  const failed = state.at === 'failed';
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px]">
      <p role="status" className={`min-w-0 ${failed ? 'text-red' : 'text-ink-soft'} empty:hidden`}>
        {failed ? failureText(state.failure, words) : progressText(state, words, done)}
      </p>
      {state.at === 'busy' ? (
        <Button look="quiet" onClick={onStop}>
          {words.stop}
        </Button>
      ) : null}
      {failed || state.at === 'stopped' ? (
        <Button look="quiet" onClick={() => onRetry(state.href)}>
          {words.retry}
        </Button>
      ) : null}
    </div>
  );
}

function progressText(state: FileState, words: Words, done: string): string {
  if (state.at === 'idle') return '';
  if (state.at === 'stopped') return words.stopped;
  if (state.at !== 'busy') return done;
  const { progress, seconds } = state;
  if (progress.stage === 'receiving') return fill(words.receiving, { n: Math.round(progress.bytes / 1024) });
  if (progress.stage === 'waiting') return fill(words.waiting, { ahead: progress.ahead, n: seconds });
  const now = fill(progress.stage === 'making' ? words.making : words.asked, { n: seconds });
  return seconds >= SLOW ? `${now} ${words.slow}` : now;
}

function failureText({ kind, reference, problems }: FileFailure, words: Words): string {
  if (kind === 'offline') return words.offline;
  if (kind === 'queue-full') return words.queueFull;
  if (kind === 'gone') return words.gone;
  if (kind === 'refused' && problems.length > 0) return problems.join(' ');
  return words.failed + (reference === null ? '' : ` ${fill(words.failedReference, { reference })}`);
}

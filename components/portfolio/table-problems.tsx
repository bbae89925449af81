import { Button } from '@/components/ui/button';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { TableCheck } from '@/lib/portfolio/table-check';

type Props = {
  readonly check: TableCheck;
  readonly busy: boolean;
  readonly onErrors: () => void;
  readonly strings: Strings;
};

/** The bad cells of a table, each by row, column and value, with how it was probably meant. */
export function TableProblems({ check, busy, onErrors, strings }: Props) {
  const text = strings.portfolio;
  const { problems, problemCount } = check;
  return (
    <section aria-labelledby="problems" className="mt-6">
      <div className="flex flex-wrap items-center gap-3">
        <h3 id="problems" className="flex-1 font-semibold text-[17px]">
          {fill(text.problemsTitle, { n: problemCount })}
        </h3>
        <Button onClick={onErrors} disabled={busy}>
          {text.downloadErrors}
        </Button>
      </div>
      {problemCount > problems.length ? (
        <p className="mt-1 text-[15px] text-ink-soft">{fill(text.problemsMore, { n: problems.length })}</p>
      ) : null}
      <ul className="mt-3 divide-y divide-line rounded-[14px] border border-line bg-card text-[15px]">
        {problems.map(({ row, heading, shown, words, suggestion }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never moves
          <li key={index} className="px-5 py-2">
            <p>
              <b>
                {text.row} {row}
              </b>
              {heading ? ` · ${heading}` : ''}
              {shown ? <code className="ml-2 rounded bg-sunk px-1 text-[14px]">{shown}</code> : null}
            </p>
            <p className="text-ink-soft">
              {words}
              {suggestion ? (
                <>
                  {strings.common.semicolon}
                  {text.suggestion} <b className="text-ink">{suggestion}</b>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

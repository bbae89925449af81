'use client';
import { useEffect, useRef, useState } from 'react';
import { grounds } from '@/components/result/risk-tone';
import { RangeBar } from '@/components/ui/range-bar';
import type { WallStanding } from '@/lib/catalog/wall-standing';
import { severities } from '@/lib/schema/rule';
import type { LiveVerdict } from '@/lib/workshop/view';
import { findingChanges } from './standing-change';
import { sentenceOf } from './verdict-strip';
import type { WorkshopStrings } from './words';

const CHANGES_SHOWN = 2;
const inks = { prohibited: 'text-red', high: 'text-red', medium: 'text-amber', low: 'text-jade', info: 'text-blue' } as const;

type Props = { readonly verdict: LiveVerdict; readonly standing: WallStanding; readonly strings: WorkshopStrings };

/** The verdict while the room works on it: its range, findings by level, what has just changed, and the risks on their matrix. */
export function WallSide({ verdict, standing, strings }: Props) {
  const words = strings.workshop;
  const sentence = sentenceOf(verdict, strings);
  const before = useRef(standing);
  const [changes, setChanges] = useState<ReturnType<typeof findingChanges>>([]);
  useEffect(() => {
    const made = findingChanges(before.current.gaps, standing.gaps);
    before.current = standing;
    if (made.length > 0) setChanges(made);
  }, [standing]);
  return (
    <aside
      aria-label={words.verdict}
      className="flex min-h-0 flex-col gap-[1.2vh] overflow-hidden pt-[2vh] text-[length:var(--wall-text)]"
    >
      <div>
        <p
          className="font-semibold font-serif text-[length:var(--wall-large)] leading-snug"
          data-verdict={`${verdict.floor}-${verdict.ceiling}`}
        >
          {sentence}
        </p>
        <RangeBar large floor={verdict.floor} ceiling={verdict.ceiling} labels={strings.levelsShort} text={sentence} />
      </div>
      <ul className="flex flex-wrap gap-x-[1.2vw] leading-snug">
        {severities
          .filter((severity) => severity !== 'info')
          .map((severity) => (
            <li key={severity} className={verdict.byLevel[severity] > 0 ? inks[severity] : 'text-ink-faint'}>
              {strings.severities[severity]} <strong className="font-semibold">{verdict.byLevel[severity]}</strong>
            </li>
          ))}
        <li className="text-ink-soft">
          {words.openShort} <strong className="font-semibold">{verdict.open}</strong>
        </li>
      </ul>
      <ul aria-live="polite" className="grid gap-[0.6vh] empty:hidden">
        {changes.slice(0, CHANGES_SHOWN).map(({ rule, title, kind }) => (
          <li
            key={`${kind}${rule}`}
            className={`appear line-clamp-2 leading-snug ${kind === 'fresh' ? 'text-red' : 'text-jade'}`}
          >
            <span aria-hidden="true">{kind === 'fresh' ? '＋ ' : '－ '}</span>
            <span className="sr-only">{kind === 'fresh' ? words.appear : words.gone} </span>
            {title}
          </li>
        ))}
      </ul>
      <Matrix matrix={standing.matrix} words={words} />
    </aside>
  );
}

/** How many risks stand in each cell of the matrix. */
function Matrix({ matrix, words }: { readonly matrix: WallStanding['matrix']; readonly words: WorkshopStrings['workshop'] }) {
  return (
    <table className="mt-auto w-full table-fixed border-separate border-spacing-1">
      <caption className="text-left text-ink-soft leading-snug">{words.matrix}</caption>
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.words}>
            <th scope="row" className="w-[32%] pr-1 text-right font-normal text-ink-faint leading-none">
              {row.words}
            </th>
            {row.cells.map(({ risk, words: level, count }, at) => (
              <td
                key={matrix.columns[at]}
                aria-label={`${level} ${count}`}
                className={`h-[clamp(30px,5vh,84px)] rounded-md text-center font-semibold leading-none motion-safe:transition-colors ${grounds[risk]} ${count === 0 ? 'opacity-45' : ''}`}
              >
                {count > 0 ? count : ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {matrix.columns.map((column, at) => (
            <th key={column} scope="col" className="whitespace-nowrap font-normal text-ink-faint leading-none">
              {/* Only the ends have room for their words; those of the others are heard. */}
              <span className={at === 0 ? 'flex' : at === matrix.columns.length - 1 ? 'flex justify-end' : 'sr-only'}>
                {column}
              </span>
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

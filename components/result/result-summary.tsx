import { ChevronRight } from 'lucide-react';
import type { ResultSummary } from '@/lib/catalog/result-summary';
import type { Strings } from '@/lib/i18n/strings';
import { rangeTone } from './risk-tone';

type Props = { readonly id: string; readonly summary: ResultSummary; readonly strings: Strings };

const inks = { red: 'text-red', amber: 'text-amber', jade: 'text-jade', slate: 'text-slate', blue: 'text-blue-ink' } as const;

/** What the other pages say, in a few words each, as the way to them. */
export function ResultSummaryCards({ id, summary, strings }: Props) {
  const text = strings.result;
  const cards = [
    { page: 'duties', words: summary.duties.words, ink: summary.duties.late ? inks.red : '' },
    { page: 'risk', words: summary.risk.words, ink: inks[rangeTone(summary.risk.range)] },
    { page: 'path', words: summary.path, ink: '' },
    { page: 'report', words: text.summary.report, ink: '' },
  ] as const;
  return (
    <ul className="no-print mt-8 grid grid-cols-2 gap-3 lg:grid-cols-4">
      {cards.map(({ page, words, ink }) => (
        <li key={page} className="grid">
          <a
            href={`/assessments/${id}/result/${page}`}
            className="rounded-[14px] border border-line bg-card px-4 py-3 text-ink no-underline hover:border-line-strong"
          >
            <span className="flex items-center justify-between gap-2 text-[14px] text-ink-faint">
              {text.pages[page]}
              <ChevronRight aria-hidden="true" size={16} />
            </span>
            <span className={`mt-0.5 block font-semibold leading-snug ${ink}`}>{words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

import { ChevronDown } from 'lucide-react';
import type { CoverageRowView, CoverageSectionView } from '@/lib/catalog/coverage-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly sections: readonly CoverageSectionView[]; readonly open: boolean; readonly strings: Strings };

/** The coverage table by section; a row says what examines it or why nothing does. */
export function CoverageTable({ sections, open, strings }: Props) {
  const text = strings.coverage;
  return (
    <div className="mt-6 grid gap-3">
      {sections.map((section, index) => (
        <details
          key={section.id}
          id={section.id}
          open={open || index === 0}
          className="group/section rounded-[14px] border border-line bg-card px-4 py-2 sm:px-5"
        >
          <summary className="flex min-h-11 list-none items-center gap-x-3">
            <h2 className="min-w-0 font-semibold font-serif text-[18px]">{section.title}</h2>
            <span className="shrink-0 text-[14px] text-ink-faint">{fill(text.rows, { n: section.rows.length })}</span>
            <ChevronDown aria-hidden="true" size={18} className="ml-auto shrink-0 text-ink-faint group-open/section:rotate-180" />
          </summary>
          <p className="text-[14px] text-ink-soft">{section.kind === 'articles' ? text.articlesNote : section.note}</p>
          <ul className="mt-2">
            {section.rows.map((row) => (
              <Row key={row.id} row={row} strings={strings} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Row({ row, strings }: { readonly row: CoverageRowView; readonly strings: Strings }) {
  return (
    <li id={`row-${row.id}`} className="grid gap-x-6 gap-y-1 border-line border-t py-2.5 text-[15px] md:grid-cols-[1fr_1fr]">
      <p className="min-w-0">
        {row.label === '' ? null : (
          <span className="mr-2 font-semibold">
            {row.href === null ? (
              row.label
            ) : (
              <a href={row.href} className="text-blue-ink underline decoration-line-strong underline-offset-4">
                {row.label}
              </a>
            )}
          </span>
        )}
        <span className="text-ink-soft">{row.text}</span>
      </p>
      <div className="min-w-0">
        {row.reason ? (
          <p>
            <span className="font-semibold">{strings.coverage.kinds[row.reason.kind]}</span>
            <span className="block text-[14px] text-ink-soft">{row.reason.text}</span>
          </p>
        ) : (
          <Covered row={row} strings={strings} />
        )}
      </div>
    </li>
  );
}

function Covered({ row, strings }: { readonly row: CoverageRowView; readonly strings: Strings }) {
  const text = strings.coverage;
  const counts = [
    row.questions.length > 0 ? fill(text.questions, { n: row.questions.length }) : null,
    row.rules.length > 0 ? fill(text.rules, { n: row.rules.length }) : null,
    row.cases.length > 0 ? fill(text.cases, { n: row.cases.length }) : null,
    row.filing ? text.filing : null,
  ].filter((part) => part !== null);
  return (
    <details>
      <summary className="min-h-6 text-blue-ink">{counts.join(' · ')}</summary>
      <ul className="mt-1 grid gap-1 border-blue border-l-[3px] pl-3 text-[14px] text-ink-soft">
        {[...row.rules, ...row.questions, ...row.cases].map(({ id, text: name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

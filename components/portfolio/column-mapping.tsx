import { Tag } from '@/components/ui/tag';
import type { Strings } from '@/lib/i18n/strings';
import { SITE_COLUMN } from '@/lib/portfolio/site';
import type { TableCheck } from '@/lib/portfolio/table-check';

type Choice = { readonly id: string; readonly words: string };
/** A question a column may stand for, with what its cells may say where that is one of a few. */
export type ColumnSource = Choice & { readonly options: readonly Choice[] };

type Props = {
  readonly check: TableCheck;
  readonly columns: readonly (string | null)[];
  readonly choices: readonly ColumnSource[];
  readonly onChange: (columns: readonly (string | null)[]) => void;
  readonly strings: Strings;
};

/** Which column stands for what, to be corrected: choosing what another column has takes it from there. */
export function ColumnMapping({ check, columns, choices, onChange, strings }: Props) {
  const text = strings.portfolio;
  const set = (index: number, value: string) =>
    onChange(columns.map((column, at) => (at === index ? value || null : column === value ? null : column)));
  return (
    <section aria-labelledby="mapping" className="mt-6">
      <h2 id="mapping" className="font-semibold text-[18px]">
        {text.mapping}
      </h2>
      <p className="mt-1 text-[15px] text-ink-soft">{text.mappingText}</p>
      <ul className="mt-3 divide-y divide-line rounded-[14px] border border-line bg-card">
        {check.header.map((heading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns may be headed alike and never move
          <li key={index} className="grid gap-x-4 gap-y-1 px-5 py-3 text-[15px] sm:grid-cols-[1fr_1.4fr]">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {heading || '—'}
                {check.sure[index] === false && columns[index] === check.columns[index] ? (
                  <Tag tone="amber">{text.unsure}</Tag>
                ) : null}
              </p>
              <p className="text-[14px] text-ink-faint">
                {text.sample}: {check.samples[index]?.filter(Boolean).join(' · ') || '—'}
              </p>
            </div>
            <select
              aria-label={`${text.meaning}: ${heading}`}
              value={columns[index] ?? ''}
              onChange={(event) => set(index, event.target.value)}
              className="min-h-11 w-full min-w-0 rounded-[9px] border border-line-strong bg-card px-3"
            >
              <option value="">{text.ignore}</option>
              <option value={SITE_COLUMN}>{text.siteName}</option>
              {choices.map(({ id, words }) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {columns.includes(SITE_COLUMN) ? null : <p className="mt-2 text-red">{text.needSite}</p>}
    </section>
  );
}

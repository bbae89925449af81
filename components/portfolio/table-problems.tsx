import { Button } from '@/components/ui/button';
import { fill, formatNumber } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ShownGroup, TableCheck } from '@/lib/portfolio/table-check';
import type { ColumnSource } from './column-mapping';

/** What cells that cannot be read mean: by question, then by what they say. */
export type Told = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Props = {
  readonly check: TableCheck;
  readonly choices: readonly ColumnSource[];
  readonly told: Told;
  readonly busy: boolean;
  readonly onTell: (told: Told) => void;
  readonly onErrors: () => void;
  readonly strings: Strings;
};

/** What a select gives for "as the template", which an empty value cannot say. */
const TEMPLATE = ':template';

/** The bad cells of a table, alike ones together, each with how it was probably meant and a way to say what it means. */
export function TableProblems({ check, choices, told, busy, onTell, onErrors, strings }: Props) {
  const text = strings.portfolio;
  const { groups, groupCount, problemCount } = check;
  const tell = (pairs: readonly (readonly [ShownGroup, string | null])[]) => {
    const next: Record<string, Record<string, string>> = Object.fromEntries(
      Object.entries(told).map(([question, cells]) => [question, { ...cells }]),
    );
    for (const [{ question, said }, meant] of pairs) {
      if (question === null || said === null) continue;
      const cells = { ...next[question] };
      if (meant === null) delete cells[said];
      else cells[said] = meant;
      next[question] = cells;
    }
    onTell(next);
  };
  const suggested = groups.filter(
    ({ question, said, suggestion }) =>
      suggestion !== '' && question !== null && said !== null && !(said in (told[question] ?? {})),
  );
  return (
    <section aria-labelledby="problems" className="mt-6">
      <div className="flex flex-wrap items-center gap-3">
        <h3 id="problems" className="flex-1 basis-40 font-semibold text-[17px]">
          {fill(text.problemsTitle, { n: problemCount })}
        </h3>
        {suggested.length > 0 ? (
          <Button onClick={() => tell(suggested.map((group) => [group, group.suggestion] as const))} disabled={busy}>
            {fill(text.takeSuggestions, { n: suggested.length })}
          </Button>
        ) : null}
        <Button onClick={onErrors} disabled={busy}>
          {text.downloadErrors}
        </Button>
      </div>
      <p className="mt-1 max-w-[52em] text-[15px] text-ink-soft">
        {text.problemsText}
        {groupCount > groups.length ? ` ${fill(text.problemsMore, { n: groups.length })}` : ''}
      </p>
      <ul className="mt-3 divide-y divide-line rounded-[14px] border border-line bg-card text-[15px]">
        {groups.map((group, index) => {
          const { heading, shown, words, suggestion, question, said, count, rows } = group;
          const options = choices.find(({ id }) => id === question)?.options ?? [];
          const meant = question === null || said === null ? undefined : told[question]?.[said];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never moves
            <li key={index} className="grid gap-x-4 gap-y-1 px-5 py-3 sm:grid-cols-[1fr_minmax(0,20rem)] sm:items-center">
              <div className="min-w-0">
                <p className="flex flex-wrap items-baseline gap-x-2">
                  <b className="[overflow-wrap:anywhere]">{heading || '—'}</b>
                  {shown ? <code className="rounded bg-sunk px-1 text-[14px] [overflow-wrap:anywhere]">{shown}</code> : null}
                  <span className="text-[14px] text-ink-faint">
                    {count > 1 ? `${fill(text.groupCount, { n: count })} · ` : ''}
                    {fill(count > rows.length ? text.groupRowsMore : text.groupRows, {
                      rows: rows.map(formatNumber).join(text.comma),
                    })}
                  </span>
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
              </div>
              {question !== null && said !== null ? (
                <select
                  aria-label={fill(text.meansLabel, { heading, shown })}
                  value={meant === undefined ? '' : meant === '' ? TEMPLATE : meant}
                  onChange={({ target: { value } }) =>
                    tell([[group, value === '' ? null : value === TEMPLATE ? '' : value] as const])
                  }
                  className="min-h-11 w-full min-w-0 rounded-[9px] border border-line-strong bg-card px-3"
                >
                  <option value="">{text.means}</option>
                  {suggestion && options.every(({ words: label }) => label !== suggestion) ? (
                    <option value={suggestion}>{suggestion}</option>
                  ) : null}
                  {options.map(({ id, words: label }) => (
                    <option key={id} value={label}>
                      {label}
                    </option>
                  ))}
                  <option value="unknown">{text.meansUnknown}</option>
                  <option value={TEMPLATE}>{text.meansTemplate}</option>
                </select>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Button, buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Choice = { readonly id: string; readonly words: string };
type Row = {
  readonly seq: number;
  readonly name: string;
  readonly own: boolean;
  readonly verdict: { readonly words: string; readonly tone: string } | null;
  readonly filing: string;
  readonly gaps: number;
  readonly open: number;
};
type Filter = { readonly search: string; readonly rule: string; readonly verdict: string };
type Props = {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: { readonly from: number; readonly size: number; readonly number: number };
  readonly filter: Filter;
  readonly verdicts: readonly Choice[];
  readonly findings: readonly Choice[];
  readonly strings: Strings;
};

const field = 'min-h-11 min-w-0 max-w-full rounded-[9px] border border-line-strong bg-card px-3';

/** The sites that fit the filter, a page at a time. Works without a script: the filter is a form, pages are links. */
export function SiteList({ id, rows, total, page, filter, verdicts, findings, strings }: Props) {
  const text = strings.portfolio;
  const filtered = filter.search !== '' || filter.rule !== '' || filter.verdict !== '';
  const address = (number: number) => {
    const asked = Object.entries({ ...filter, page: String(number) }).filter(([, value]) => value !== '');
    return `?${new URLSearchParams(asked)}#sites`;
  };
  return (
    <section id="sites" aria-labelledby="sites-title" className="mt-8">
      <h2 id="sites-title" className="font-semibold text-[20px]">
        {text.list}
      </h2>
      <form method="get" action={`/portfolios/${id}#sites`} className="mt-3 flex flex-wrap gap-2">
        <input
          type="search"
          name="search"
          aria-label={text.search}
          placeholder={text.search}
          defaultValue={filter.search}
          className={`${field} flex-1 basis-52`}
        />
        <Choices name="verdict" label={text.allVerdicts} value={filter.verdict} choices={verdicts} />
        <Choices name="rule" label={text.allFindings} value={filter.rule} choices={findings} />
        <Button type="submit">{text.filter}</Button>
        {filtered ? (
          <a href={`/portfolios/${id}#sites`} className={buttonClass('quiet')}>
            {text.clear}
          </a>
        ) : null}
      </form>
      <p role="status" className="mt-3 text-[15px] text-ink-soft">
        {rows.length === 0 ? text.nothingFits : fill(text.shown, { n: total, from: page.from + 1, to: page.from + rows.length })}
      </p>
      <ul className="mt-2 divide-y divide-line rounded-[14px] border border-line bg-card empty:hidden">
        {rows.map(({ seq, name, own, verdict, filing, gaps, open }) => (
          <li key={seq} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2 text-[15px]">
            <a
              href={`/portfolios/${id}/sites/${seq}`}
              className="inline-flex min-h-8 min-w-0 flex-1 basis-56 items-center text-ink [overflow-wrap:anywhere]"
            >
              {name}
            </a>
            {verdict ? (
              <Tag kind={verdict.tone} wraps>
                {verdict.words}
              </Tag>
            ) : (
              <Tag>{text.pending}</Tag>
            )}
            {verdict ? (
              <span className="flex flex-wrap gap-x-3 text-ink-soft">
                <span>{fill(text.gaps, { n: gaps })}</span>
                <span>{fill(text.openCount, { n: open })}</span>
                <span>{filing}</span>
              </span>
            ) : null}
            {own ? <Tag tone="blue">{text.own}</Tag> : null}
          </li>
        ))}
      </ul>
      <nav aria-label={text.list} className="mt-3 flex gap-2">
        {page.number > 1 ? (
          <a href={address(page.number - 1)} className={buttonClass('plain')}>
            {text.previous}
          </a>
        ) : null}
        {page.from + rows.length < total ? (
          <a href={address(page.number + 1)} className={buttonClass('plain')}>
            {text.next}
          </a>
        ) : null}
      </nav>
    </section>
  );
}

type ChoicesProps = {
  readonly name: 'verdict' | 'rule';
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
};

function Choices({ name, label, value, choices }: ChoicesProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value} className={`${field} basis-52`}>
      <option value="">{label}</option>
      {choices.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}

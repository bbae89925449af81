import { Tag } from '@/components/ui/tag';
import type { DocumentsView } from '@/lib/catalog/documents-view';
import { factField } from '@/lib/documents/paper-fields';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly id: string; readonly view: DocumentsView; readonly strings: Strings };

const kinds = { agrees: 'met', differs: 'high', gap: 'review', 'not-arising': 'none' } as const;

/** What disagrees among answers, papers and report, each place with the way to it; gaps are no agreement. */
export function ConsistencyCard({ id, view, strings }: Props) {
  const text = strings.documents;
  const { values, differences } = view.consistency;
  const count = (verdict: keyof typeof kinds) => values.filter((value) => value.verdict === verdict).length;
  const link = (question: string | null, field?: string) => {
    const step = question === null ? undefined : view.stepOf[question];
    if (step !== undefined) return `/assessments/${id}/${step}#q-${question}`;
    if (field === undefined) return null;
    const paper = view.papers.find((each) => field.startsWith(`own-${each.id}-`))?.id ?? 'facts';
    return `/assessments/${id}/result/documents/${paper}#r-${field}`;
  };
  const calm = view.answered ? text.noDifferences : text.nothingYet;
  const headline = differences.length > 0 ? fill(text.differences, { count: differences.length }) : calm;
  return (
    <section aria-labelledby="consistency" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="consistency" className="text-[14px] text-ink-faint">
        {text.consistencyHeading}
      </h2>
      <p className="mt-1 font-semibold font-serif text-[20px]" data-differences={differences.length}>
        {headline}
      </p>
      <p className="mt-1 text-[15px] text-ink-soft">{text.consistencyLead}</p>
      {differences.length > 0 ? (
        <ol className="mt-2 text-[15px]">
          {differences.map(({ id: difference, text: words, places }) => (
            <li key={difference} className="border-line border-t py-2">
              {words}
              <ul className="pl-4 text-[14px] text-ink-soft">
                {places.map(({ where, text: value, question, field }) => (
                  <li key={where + value} className="break-words">
                    <Place href={link(question, field)} words={where} />
                    {after(where, text.colon) + cut(value)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      ) : null}
      <p className="mt-2 border-line border-t pt-2 text-[15px]">
        {fill(text.values, { agrees: count('agrees'), differs: count('differs'), gaps: count('gap') })}
      </p>
      <details className="text-[15px]">
        <summary className="flex min-h-11 cursor-pointer items-center text-blue-ink underline decoration-line-strong underline-offset-4">
          {text.showValues}
        </summary>
        <ul>
          {values.map(({ name, label, verdict, value, question, places }) => (
            <li key={name} className="border-line border-t py-2">
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                <Place href={verdict === 'gap' ? link(question, factField(name)) : null} words={label} />
                <Tag kind={kinds[verdict]}>{text.verdicts[verdict]}</Tag>
              </span>
              {value ? <span className="block break-words text-ink-soft">{cut(value)}</span> : null}
              {verdict === 'differs' ? (
                <ul className="pl-4 text-[14px] text-ink-soft">
                  {places.map(({ where, text: at, field }) => (
                    <li key={where + at} className="break-words">
                      <Place href={link(null, field)} words={where} />
                      {after(where, text.colon) + cut(at)}
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Place({ href, words }: { readonly href: string | null; readonly words: string }) {
  if (href === null) return <span>{words}</span>;
  return (
    <a href={href} className="min-h-6 text-blue-ink underline decoration-line-strong underline-offset-4">
      {words}
    </a>
  );
}

/** What stands between a name and its value: no colon follows a question mark. */
const after = (words: string, colon: string) => (/[？?]$/.test(words) ? ' ' : colon);

/** Enough of a long answer to tell it apart; the whole stands in the papers. */
const cut = (value: string) => ([...value].length > 120 ? `${[...value].slice(0, 120).join('')}…` : value);

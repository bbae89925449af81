import { GradeMark } from '@/components/law/grade-mark';
import { edgeOf, StatusTag } from '@/components/law/status-tag';
import type { ArticleHit, InstrumentRow, LawGroup, LawHit } from '@/lib/catalog/law-library';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

type Props = {
  readonly groups: readonly { readonly group: LawGroup; readonly hits: readonly LawHit[] }[];
  readonly locale: Locale;
  readonly strings: Pick<Strings, 'common' | 'laws'>;
};

/** Instruments by group, each with what was found in it. */
export function LawHits({ groups, locale, strings }: Props) {
  return groups.map(({ group, hits }) => (
    <section key={group} aria-labelledby={`g-${group}`} className="mt-9">
      <h2 id={`g-${group}`} className="font-semibold font-serif text-[20px]">
        {strings.laws.groups[group]}
      </h2>
      <p className="text-[14px] text-ink-faint">{strings.laws.groupNotes[group]}</p>
      <ul className="mt-3 grid gap-3">
        {hits.map(({ instrument, articles }) => (
          <li
            key={instrument.id}
            className={`rounded-[12px] border border-line border-l-[4px] bg-card px-5 py-3.5 ${edgeOf[instrument.group]}`}
          >
            <h3 className="font-semibold text-[16.5px] leading-snug">
              <a href={instrument.href} className="text-ink decoration-line-strong underline-offset-4 hover:underline">
                {instrument.title}
              </a>
            </h3>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px] text-ink-soft">
              <StatusTag instrument={instrument} strings={strings.laws} />
              <GradeMark grade={instrument.grade} strings={strings} />
              {particulars(instrument, locale, strings.laws).map((part) => (
                <span key={part}>{part}</span>
              ))}
            </p>
            <FoundArticles articles={articles} strings={strings} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function FoundArticles({ articles, strings }: { readonly articles: readonly ArticleHit[]; readonly strings: Props['strings'] }) {
  if (articles.length === 0) return null;
  return (
    <ul className="mt-2 grid gap-2 border-line border-t pt-2">
      {articles.map(({ label, summary, grade, href }) => (
        <li key={href} className="text-[15px]">
          <a href={href} className="mr-2 inline-block font-semibold text-blue-ink underline underline-offset-4">
            {label}
          </a>
          <GradeMark grade={grade} strings={strings} />
          <span className="block text-ink-soft">{summary}</span>
        </li>
      ))}
    </ul>
  );
}

function particulars(instrument: InstrumentRow, locale: Locale, text: Strings['laws']): string[] {
  const { number, numberUnconfirmed, issuer, edition, inForceFrom, datesUnconfirmed, articleCount } = instrument;
  const marked = (words: string, unconfirmed: boolean, mark: string) =>
    unconfirmed ? words + (locale === 'zh' ? `（${mark}）` : ` (${mark})`) : words;
  return [
    issuer,
    ...(number ? [marked(number, numberUnconfirmed, text.numberUnconfirmed)] : []),
    ...(edition ? [edition] : []),
    ...(inForceFrom
      ? [marked(`${text.inForceFrom} ${formatDate(inForceFrom, locale)}`, datesUnconfirmed, text.datesUnconfirmed)]
      : []),
    ...(articleCount > 0 ? [fill(text.articles, { n: articleCount })] : []),
  ];
}

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { GradeMark } from '@/components/law/grade-mark';
import type { ArticleView } from '@/lib/catalog/law-library';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Props = {
  readonly article: ArticleView;
  readonly pack: string;
  readonly strings: Pick<Strings, 'common' | 'laws'>;
};

/** One article: summary, what it asks, numbers, paragraphs, what was not checked, and what of the product rests on it. */
export function ArticleCard({ article, pack, strings }: Props) {
  const text = strings.laws;
  const { questions, rules } = article;
  return (
    <article id={article.anchor} className="rounded-[14px] border border-line bg-card px-5 py-4 target:border-blue">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="font-semibold font-serif text-[18px]">
          <a href={`#${article.anchor}`} className="text-ink no-underline hover:underline">
            {article.label}
          </a>
        </h2>
        <GradeMark grade={article.grade} strings={strings} />
      </div>
      <p className="mt-1">{article.summary}</p>
      <dl className="mt-2 grid gap-y-1.5 text-[15px]">
        {article.asks ? <Row name={text.asks}>{article.asks}</Row> : null}
        {article.numbers.length > 0 ? (
          <Row name={text.numbers}>
            <Lines lines={article.numbers} />
          </Row>
        ) : null}
        {article.parts.length > 0 ? (
          <Row name={text.parts}>
            <ul className="grid gap-0.5">
              {article.parts.map(({ place, summary, grade }) => (
                <li key={place}>
                  <span className="mr-2 text-ink-faint">{place}</span>
                  {summary} {grade ? <GradeMark grade={grade} strings={strings} /> : null}
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
        {article.open ? (
          <Row name={text.open}>
            <span className="block border-amber border-l-[3px] bg-amber-wash px-3 py-1 text-amber">{article.open}</span>
          </Row>
        ) : null}
        {article.source ? <Row name={text.source}>{article.source}</Row> : null}
      </dl>
      {questions.length + rules.length > 0 ? (
        <div className="mt-3 border-line border-t pt-1">
          <Rests heading={fill(text.questions, { n: questions.length })} entries={questions} />
          <Rests heading={fill(text.rules, { n: rules.length })} entries={rules} />
          <p className="text-[13px] text-ink-faint">{fill(text.restsNote, { pack })}</p>
        </div>
      ) : (
        <p className="mt-3 border-line border-t pt-2 text-[13px] text-ink-faint">{text.restsNone}</p>
      )}
    </article>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="sm:grid sm:grid-cols-[7em_1fr] sm:gap-x-3">
      <dt className="text-[14px] text-ink-faint">{name}</dt>
      <dd className="text-ink-soft">{children}</dd>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type Entries = { readonly heading: string; readonly entries: readonly { readonly id: string; readonly text: string }[] };

function Rests({ heading, entries }: Entries) {
  if (entries.length === 0) return null;
  return (
    <details className="group">
      <summary className="inline-flex min-h-9 items-center gap-1 rounded-md pr-2 text-[14.5px] text-blue-ink">
        <ChevronRight aria-hidden="true" size={16} className="group-open:rotate-90 motion-safe:transition-transform" />
        {heading}
      </summary>
      <ul className="mb-2 grid list-disc gap-0.5 pl-9 text-[15px] text-ink-soft">
        {entries.map(({ id, text }) => (
          <li key={id}>
            {text} <span className="text-[13px] text-ink-faint">{id}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

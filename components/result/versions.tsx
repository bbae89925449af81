import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { Conclusion } from '@/lib/catalog/compare-packs';
import type { ShownDifference, VersionsView } from '@/lib/catalog/versions-view';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { ResultFrame } from './result-frame';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly view: VersionsView;
  readonly firstStep: string;
  readonly strings: Strings;
  readonly locale: Locale;
};

const heading = 'font-semibold font-serif text-[22px]';
const card = 'rounded-[14px] border border-line bg-card px-5 py-4';

/** The same answers under the version that judges them and under another one, and under the law of the day. */
export function Versions({ id, title, view, firstStep, strings, locale }: Props) {
  const text = strings.versions;
  const drafted = view.here.draft || view.there.draft;
  const groups = [
    ['only-here', text.onlyHere],
    ['changed', text.changed],
    ['only-there', text.onlyThere],
  ] as const;
  return (
    <ResultFrame id={id} title={title} page="versions" firstStep={firstStep} strings={strings} locale={locale}>
      <p className="text-[14px] text-ink-faint">{text.heading}</p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{sentence(view, strings)}</h1>
      {view.added > 0 ? <p className="mt-2 text-[17px]">{fill(text.added, { added: view.added })}</p> : null}
      {view.certain ? null : (
        <p className="mt-2 max-w-[44em] text-[17px]">
          {view.total === 0 ? null : fill(text.openText, { total: view.total, changed: view.changed })}{' '}
          <a href={`/assessments/${id}/${firstStep}`} className="text-blue-ink underline underline-offset-4">
            {strings.result.back}
          </a>
        </p>
      )}
      <p className="mt-2 max-w-[44em] text-ink-soft">
        {text.lead} {view.asOf === view.on ? null : fill(text.asOf, { date: formatDate(view.asOf, locale) })}
      </p>
      <Choices id={id} view={view} strings={strings} />
      {drafted ? <p className="mt-4 max-w-[52em] rounded-[10px] bg-amber-wash px-4 py-3 text-amber">{text.never}</p> : null}
      <dl className="mt-6 grid gap-3 sm:grid-cols-2">
        {(
          [
            ['here', text.ours],
            ['there', text.theirs],
          ] as const
        ).map(([side, name]) => (
          <div key={side} className={`${card} ${view[side].draft ? 'border-dashed' : ''}`} data-side={side}>
            <dt className="text-[14px] text-ink-faint">
              {name}
              {strings.common.colon}
              {view[side].title}
            </dt>
            <dd className="font-semibold text-[17px]">{view[side].verdict}</dd>
            <dd className="text-[15px] text-ink-soft">
              {text.filing}
              {strings.common.colon}
              {view[side].draft ? fill(text.draftFiling, { status: view[side].filing }) : view[side].filing}
            </dd>
          </div>
        ))}
      </dl>
      {groups.map(([kind, name]) => (
        <Group
          key={kind}
          id={id}
          name={name}
          differences={view.differences.filter((difference) => difference.kind === kind)}
          view={view}
          strings={strings}
        />
      ))}
      {view.same.length > 0 ? (
        <details className="mt-8">
          <summary className="min-h-11 font-semibold text-[17px]">{fill(text.same, { n: view.same.length })}</summary>
          <ul className="list-disc pl-5 text-[15px] text-ink-soft">
            {view.same.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {drafted ? (
        <p className="mt-6">
          <a href="/laws/changes" className="text-blue-ink underline underline-offset-4">
            {text.changesLink}
          </a>
        </p>
      ) : null}
      <Dates view={view} strings={strings} locale={locale} />
    </ResultFrame>
  );
}

/** The other versions, as links; the one compared with is marked. */
function Choices({ id, view, strings }: Pick<Props, 'id' | 'view' | 'strings'>) {
  return (
    <nav aria-label={strings.versions.choose} className="no-print mt-4">
      <p className="text-[14px] text-ink-faint">{strings.versions.choose}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {view.choices.map(({ id: pack, title, chosen }) => (
          <li key={pack}>
            <a
              href={`/assessments/${id}/result/versions?with=${pack}`}
              aria-current={chosen ? 'true' : undefined}
              className={buttonClass(chosen ? 'primary' : 'plain')}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function sentence({ total, changed, certain, measures }: VersionsView, strings: Strings): string {
  const text = strings.versions;
  const differ = { went: text.sentence, came: text.sentenceCame, no: text.sentenceOther }[measures];
  if (total === 0) return text.sentenceEmpty;
  if (!certain) return text.sentenceOpen;
  return fill(changed === 0 ? text.sentenceNone : differ, { total, changed });
}

type GroupProps = {
  readonly id: string;
  readonly name: string;
  readonly differences: readonly ShownDifference[];
  readonly view: VersionsView;
  readonly strings: Strings;
};

function Group({ id, name, differences, view, strings }: GroupProps) {
  if (differences.length === 0) return null;
  const text = strings.versions;
  return (
    <section className="mt-10">
      <h2 className={heading}>{`${name} · ${differences.length}`}</h2>
      <ul className="mt-3 grid gap-3">
        {differences.map((difference) => (
          <li key={difference.rule} className={card}>
            <h3 className="font-semibold text-[17px]">{difference.title}</h3>
            <dl className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-[15px]">
              <div className="flex items-center gap-2">
                <dt className="text-ink-faint">{text.ours}</dt>
                <dd>
                  <Mark conclusion={difference.here} strings={strings} draft={view.here.draft} />
                </dd>
              </div>
              <div className="flex items-center gap-2">
                <dt className="text-ink-faint">{text.theirs}</dt>
                <dd>
                  <Mark conclusion={difference.there} strings={strings} draft={view.there.draft} />
                </dd>
              </div>
            </dl>
            {difference.note === '' ? null : (
              <p className="mt-2 text-[15px] text-ink-soft">
                <span className="text-ink-faint">{text.note}</span>
                {strings.common.colon}
                {difference.note}
              </p>
            )}
            {difference.here === null ? null : (
              <a
                href={`/assessments/${id}/result#${difference.rule}`}
                className="mt-1 inline-block text-[15px] text-blue-ink underline underline-offset-4"
              >
                {text.to}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type MarkProps = { readonly conclusion: Conclusion | null; readonly strings: Strings; readonly draft?: boolean };

/** What the draft would have concluded stays without the colour of a breach: it never bound anybody. */
function Mark({ conclusion, strings, draft = false }: MarkProps) {
  if (conclusion === null) return <span className="text-ink-soft">{strings.versions.none}</span>;
  const severity = strings.severities[conclusion.severity];
  const review = conclusion.outcome === 'needs-review';
  const words = review ? `${strings.versions.open} · ${severity}` : severity;
  return draft ? <Tag tone="slate">{words}</Tag> : <Tag kind={review ? 'review' : conclusion.severity}>{words}</Tag>;
}

function Dates({ view, strings, locale }: Pick<Props, 'view' | 'strings' | 'locale'>) {
  const text = strings.versions;
  return (
    <section className="mt-12" aria-labelledby="dates">
      <h2 id="dates" className={heading}>
        {text.dates}
      </h2>
      <p className="max-w-[44em] text-ink-soft">{fill(text.datesLead, { date: formatDate(view.on, locale) })}</p>
      {view.early ? (
        <p className="mt-2 max-w-[44em]">{fill(text.early, { from: formatDate(view.from, locale) })}</p>
      ) : view.before ? (
        <p className="mt-2 max-w-[44em]">
          {fill(text.before, { ...view.before, date: formatDate(view.before.date, locale), total: view.total })}
        </p>
      ) : null}
      <ul className={`mt-3 text-[15px] ${card}`}>
        {view.laws.map((law) => (
          <li key={law.id} className="flex flex-wrap items-baseline gap-x-4 border-line border-t py-2 first:border-0">
            <span className="min-w-0 flex-1 basis-64">{law.title}</span>
            <span className="text-ink-soft">
              {law.since === null ? text.unknownDate : `${text.since} ${formatDate(law.since, locale)}`}
            </span>
            {law.since === null ? null : (
              <Tag tone={law.applies ? 'jade' : 'slate'}>{law.applies ? text.inForce : text.notYet}</Tag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { ProvisionMark } from '@/components/law/provision-note';
import { Tag } from '@/components/ui/tag';
import type { CasesView, ShownCase } from '@/lib/catalog/cases-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly view: CasesView; readonly strings: Strings };

const SHOWN = 4;

/** What happened to others: usual failures of the scene, then the cases nearest to the findings. Never a prediction. */
export function Cases({ view, strings }: Props) {
  const text = strings.cases;
  const { cases, usual } = view;
  return (
    <section className="mt-10" aria-labelledby="cases">
      <h2 id="cases" className="font-semibold font-serif text-[22px]">
        {fill(text.heading, { n: cases.length })}
      </h2>
      <p className="max-w-[44em] text-ink-soft">{cases.length === 0 ? text.none : text.lead}</p>
      {cases.length === 0 ? null : <p className="max-w-[44em] text-[15px] text-ink-soft">{text.noPrediction}</p>}
      {usual ? <UsualFailures usual={usual} strings={strings} /> : null}
      <div className="mt-3 grid items-start gap-3 md:grid-cols-2">
        {cases.slice(0, SHOWN).map((each) => (
          <Case key={each.id} shown={each} strings={strings} />
        ))}
      </div>
      {cases.length > SHOWN ? (
        <details className="mt-3">
          <summary className="min-h-11 text-blue-ink">{fill(text.more, { n: cases.length - SHOWN })}</summary>
          <div className="mt-2 grid items-start gap-3 md:grid-cols-2">
            {cases.slice(SHOWN).map((each) => (
              <Case key={each.id} shown={each} strings={strings} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

function UsualFailures({ usual, strings }: { readonly usual: NonNullable<CasesView['usual']>; readonly strings: Strings }) {
  const text = strings.cases;
  return (
    <div className="mt-3 rounded-[14px] border border-line bg-card px-5 py-4">
      <h3 className="font-semibold text-[17px]">{fill(text.usual, { scene: usual.scene })}</h3>
      <ul className="mt-1 text-[15px]">
        {usual.failures.map((failure) => (
          <li key={failure.rule} className="flex flex-wrap items-baseline gap-x-3 border-line border-t py-2 first:border-0">
            <span className="min-w-0 flex-1 basis-64">{failure.text}</span>
            <Tag tone={failure.outcome === 'gap' ? 'red' : failure.outcome === 'met' ? 'jade' : 'slate'}>
              {text.outcomes[failure.outcome]}
            </Tag>
          </li>
        ))}
      </ul>
      <p className="border-line border-t pt-2 text-[14px] text-ink-soft">
        {text.usualCase}
        {strings.common.colon}
        {usual.closest}
      </p>
    </div>
  );
}

function Case({ shown, strings }: { readonly shown: ShownCase; readonly strings: Strings }) {
  const text = strings.cases;
  return (
    <article
      id={`case-${shown.id}`}
      className="break-inside-avoid rounded-[14px] border border-line bg-card px-5 py-4 text-[15px]"
    >
      <h3 className="font-semibold text-[17px]">{shown.name}</h3>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-[14px] text-ink-faint">
        <Tag tone={shown.kind === 'foreign' ? 'slate' : 'blue'}>{shown.kindText}</Tag>
        {shown.sameScene ? <Tag tone="slate">{text.sameScene}</Tag> : null}
        <span>{shown.when}</span>
      </p>
      <p className="mt-2">{shown.conduct}</p>
      <dl className="mt-2 grid gap-x-3 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-ink-faint">{text.outcome}</dt>
        <dd>{shown.outcome}</dd>
        <dt className="text-ink-faint">{text.lesson}</dt>
        <dd className="font-semibold">{shown.lesson}</dd>
      </dl>
      {shown.gaps.length > 0 ? <Resembles label={text.because} rules={shown.gaps} /> : null}
      {shown.open.length > 0 ? <Resembles label={text.becauseOpen} rules={shown.open} /> : null}
      <details className="mt-2">
        <summary className="min-h-6 text-[14px] text-blue-ink">{text.details}</summary>
        <dl className="mt-1 grid gap-x-3 gap-y-1 border-blue border-l-[3px] pl-3 text-[14px] text-ink-soft">
          {[
            [text.number, shown.number],
            [text.restedOn, shown.restedOn],
          ].map(([label, value]) =>
            value ? (
              <div key={label}>
                <dt className="text-ink-faint">{label}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
          <div>
            <dt className="text-ink-faint">{text.today}</dt>
            {shown.today.map((provision) => (
              <dd key={provision.id}>
                {provision.label} <ProvisionMark provision={provision} strings={strings} />
              </dd>
            ))}
          </div>
          <div>
            <dt className="text-ink-faint">{text.source}</dt>
            <dd>{shown.source}</dd>
          </div>
          {shown.unverified ? (
            <div>
              <dt className="text-amber">{text.unverified}</dt>
              <dd>{shown.unverified}</dd>
            </div>
          ) : null}
        </dl>
      </details>
    </article>
  );
}

function Resembles({ label, rules }: { readonly label: string; readonly rules: ShownCase['gaps'] }) {
  return (
    <p className="mt-2 text-[14px] text-ink-soft">
      <span className="text-ink-faint">{label}</span>
      <span className="block">
        {rules.map(({ id, text }) => (
          <a
            key={id}
            href={`#${id}`}
            className="mr-3 inline-flex min-h-6 items-center underline decoration-line-strong underline-offset-4"
          >
            {text}
          </a>
        ))}
      </span>
    </p>
  );
}

import { ProvisionNote } from '@/components/law/provision-note';
import type { ProvisionLabel } from '@/lib/catalog/provision-label';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { FilingDecision } from '@/lib/schema/result';
import type { Locale } from '@/lib/schema/text';

type Props = {
  readonly id: string;
  readonly filing: FilingDecision;
  readonly stepTexts: Readonly<Record<string, string>>;
  readonly provisions: readonly ProvisionLabel[];
  readonly strings: Strings;
  readonly locale: Locale;
};

/** The filing decision, its deadline, and how it was reached. */
export function FilingCard({ id, filing, stepTexts, provisions, strings, locale }: Props) {
  const text = strings.filing;
  return (
    <section aria-labelledby="filing" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="filing" className="text-[14px] text-ink-faint">
        {text.title}
      </h2>
      <p className="mt-1 font-semibold font-serif text-[20px]" data-filing={filing.status}>
        {text[filing.status]}
      </p>
      {filing.deadline ? (
        <p>
          {fill(text.deadline, { date: formatDate(filing.deadline, locale) })}
          {filing.provisional ? text.provisional : ''}
          {filing.overdue === 'yes' ? <strong className="ml-2 text-red">{text.overdue}</strong> : null}
          {filing.overdue === 'unknown' ? <span className="ml-2 text-ink-soft">{text.passed}</span> : null}
        </p>
      ) : filing.status === 'required' ? (
        <p className="text-[15px] text-ink-soft">{text.noDayZero}</p>
      ) : null}
      <h3 className="mt-3 text-[14px] text-ink-faint">{strings.result.filingSteps}</h3>
      <ol className="mt-1 text-[15px]">
        {filing.steps.map((step) => (
          <li key={step.id} className="flex justify-between gap-4 border-line border-t py-1.5">
            <span>{stepTexts[step.id]}</span>
            <span className="shrink-0 font-semibold">{text[step.truth]}</span>
          </li>
        ))}
      </ol>
      <ul className="mt-2 grid gap-2 border-line border-t pt-2 text-[15px]">
        {provisions.map((provision) => (
          <li key={provision.id}>
            <ProvisionNote provision={provision} strings={strings} />
          </li>
        ))}
      </ul>
      <p className="mt-2 border-line border-t pt-1 text-[15px]">
        <a
          href={`/assessments/${id}/result/duties`}
          className="inline-flex min-h-11 items-center text-blue-ink underline decoration-line-strong underline-offset-4"
        >
          {strings.result.toDuties}
        </a>
      </p>
    </section>
  );
}

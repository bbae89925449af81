import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ShownDuty, ShownForecast } from '@/lib/catalog/duties-view';
import type { ShownAnswer } from '@/lib/catalog/result-view';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ReportProse } from '@/lib/report/prose';
import type { DutyState } from '@/lib/schema/duty-decision';
import type { Locale } from '@/lib/schema/text';
import { DutiesCard } from './duties-card';
import { DutiesForecast } from './duties-forecast';

type Props = {
  readonly id: string;
  readonly on: string;
  readonly quick: boolean;
  /** The pack was never in force, so that nothing is owed under it. */
  readonly neverInForce: boolean;
  readonly duties: Readonly<Record<DutyState, readonly ShownDuty[]>>;
  readonly overdue: number;
  readonly questions: readonly (ShownAnswer & { readonly duties: number })[];
  readonly forecast: ShownForecast | null;
  readonly words: ReportProse['duties'];
  readonly strings: Strings;
  readonly locale: Locale;
};

/** Duties and deadlines: what presses first, then what cannot be told, then what holds all the time or once it happens. */
export function DutiesView(props: Props) {
  const { duties, strings, locale, words } = props;
  const text = strings.duties;
  const leads = { undetermined: text.undeterminedLead, standing: text.standingLead, conditional: text.conditionalLead };
  return (
    <>
      <h1 className="font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{text.heading}</h1>
      <p className="mt-1 max-w-[44em] text-ink-soft">
        {text.lead} {fill(text.asOf, { date: formatDate(props.on, locale) })}
      </p>
      {props.neverInForce ? (
        <p className="mt-6 rounded-[10px] bg-amber-wash px-4 py-3 text-amber">{text.draft}</p>
      ) : (
        <>
          {props.quick ? <QuickNote id={props.id} strings={strings} /> : null}
          <div className="mt-6 grid items-start gap-4 md:grid-cols-2">
            <div>
              <Next {...props} />
              <p className="no-print mt-3 text-[15px]">
                <a
                  href={`/api/assessments/${props.id}/deadlines.ics`}
                  download
                  className="text-blue-ink underline underline-offset-4"
                >
                  {strings.report.calendar}
                </a>
              </p>
            </div>
            {props.forecast ? (
              <DutiesForecast
                forecast={props.forecast}
                words={{ heading: words.headings.forecast, ...words.forecast }}
                locale={locale}
              />
            ) : null}
          </div>
          <Group heading={words.headings.running} duties={duties.running} strings={strings} locale={locale} />
          {(['undetermined', 'standing', 'conditional'] as const).map((state) => (
            <Group
              key={state}
              heading={words.headings[state]}
              lead={leads[state]}
              duties={duties[state]}
              strings={strings}
              locale={locale}
            />
          ))}
          <Group heading={words.headings.done} duties={duties.done} strings={strings} locale={locale} />
          {duties.none.length > 0 ? (
            <details className="mt-10 text-[15px]">
              <summary className="min-h-11 text-ink-soft">{fill(text.noneHeading, { n: duties.none.length })}</summary>
              <ul className="list-disc pl-5 text-ink-soft">
                {duties.none.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </>
      )}
    </>
  );
}

/** The most pressing duty, and how many are late or cannot be told. */
function Next({ duties, overdue, questions, strings }: Props) {
  const text = strings.duties;
  const first = duties.running.find(({ status }) => status !== null && status.kind !== 'open') ?? duties.running[0];
  const open = duties.undetermined.length;
  return (
    <section aria-labelledby="next" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="next" className="text-[14px] text-ink-faint">
        {text.next}
      </h2>
      {first ? (
        <p className="mt-1 font-semibold font-serif text-[20px]">
          <a href={`#duty-${first.id}`} className="underline decoration-line-strong underline-offset-4">
            {first.title}
          </a>
          <span className="block font-sans font-normal text-[16px]">{first.when}</span>
        </p>
      ) : (
        <p className="mt-1 font-semibold font-serif text-[20px]">{text.nothingNow}</p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-[15px] text-ink-soft">
        {overdue > 0 ? <Tag kind="high">{fill(text.overdue, { n: overdue })}</Tag> : null}
        {open > 0 ? <span>{fill(text.noneYet, { n: open })}</span> : null}
      </p>
      <ul className="mt-1 text-[15px]">
        {questions.map((each) => (
          <li key={each.question} className="border-line border-t py-2 first:border-0">
            <a href={each.href} className="text-blue-ink underline underline-offset-4">
              {each.text}
            </a>
            <span className="block text-[14px] text-ink-faint">
              {each.answer} · {fill(text.settles, { n: each.duties })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuickNote({ id, strings }: { readonly id: string; readonly strings: Strings }) {
  return (
    <form
      action={`/api/assessments/${id}/full`}
      method="post"
      className="no-print mt-6 flex flex-wrap items-center gap-4 rounded-[10px] bg-sunk px-4 py-3"
    >
      <p className="min-w-0 flex-1 basis-60 text-ink-soft">{strings.duties.quick}</p>
      <button type="submit" className={buttonClass('plain')}>
        {strings.wizard.continueFull}
      </button>
    </form>
  );
}

type GroupProps = {
  readonly heading: string;
  readonly lead?: string;
  readonly duties: readonly ShownDuty[];
  readonly strings: Strings;
  readonly locale: Locale;
};

function Group({ heading, lead, duties, strings, locale }: GroupProps) {
  if (duties.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="font-semibold font-serif text-[22px]">{heading}</h2>
      {lead ? <p className="max-w-[44em] text-ink-soft">{lead}</p> : null}
      <div className="mt-3 grid gap-3">
        {duties.map((duty) => (
          <DutiesCard key={duty.id} duty={duty} strings={strings} locale={locale} />
        ))}
      </div>
    </section>
  );
}

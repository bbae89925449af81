import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ShownDuty, ShownForecast } from '@/lib/catalog/duties-view';
import type { ShownAnswer } from '@/lib/catalog/result-view';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ReportProse } from '@/lib/report/prose';
import type { DutyState } from '@/lib/schema/duty-decision';
import type { Locale } from '@/lib/schema/text';
import { DutiesCard, tones } from './duties-card';
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
      <p className="text-[14px] text-ink-faint">{text.heading}</p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{headline(props)}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">
        {text.lead} {fill(text.asOf, { date: formatDate(props.on, locale) })}
      </p>
      {props.neverInForce ? (
        <p className="mt-6 rounded-[10px] bg-amber-wash px-4 py-3 text-amber">{text.draft}</p>
      ) : (
        <>
          {props.quick ? <QuickNote id={props.id} strings={strings} /> : null}
          <Next {...props} />
          <p className="no-print mt-3 text-[15px]">
            <a
              href={`/api/assessments/${props.id}/deadlines.ics`}
              download
              className="inline-flex min-h-6 items-center text-blue-ink underline underline-offset-4"
            >
              {strings.report.calendar}
            </a>
          </p>
          <Group heading={words.headings.running} duties={duties.running} strings={strings} locale={locale} />
          {props.forecast ? (
            <div className="mt-10">
              <DutiesForecast
                forecast={props.forecast}
                words={{ heading: words.headings.forecast, ...words.forecast }}
                locale={locale}
              />
            </div>
          ) : null}
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

/** What the page says first: how many are late, else how many deadlines run, else how many cannot be told. */
function headline({ duties, overdue, neverInForce, strings }: Props): string {
  const text = strings.duties.headlines;
  if (neverInForce) return text.none;
  if (overdue > 0) return fill(text.late, { n: overdue });
  if (duties.running.length > 0) return fill(text.running, { n: duties.running.length });
  return duties.undetermined.length > 0 ? fill(text.open, { n: duties.undetermined.length }) : text.none;
}

/** The most pressing duty, and what cannot be told with the questions that would help most. */
function Next({ duties, questions, strings }: Props) {
  const text = strings.duties;
  const first = duties.running.find(({ status }) => status !== null && status.kind !== 'open') ?? duties.running[0];
  const open = duties.undetermined.length;
  return (
    <section aria-labelledby="next" className="mt-6 rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="next" className="text-[14px] text-ink-faint">
        {text.next}
      </h2>
      {first ? (
        <p className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <a
            href={`#duty-${first.id}`}
            className="font-semibold font-serif text-[20px] underline decoration-line-strong underline-offset-4"
          >
            {first.title}
          </a>
          <span>{first.when}</span>
          {first.status ? <Tag tone={tones[first.status.kind]}>{first.status.text}</Tag> : null}
        </p>
      ) : (
        <p className="mt-1 font-semibold font-serif text-[20px]">{text.nothingNow}</p>
      )}
      {open > 0 ? <p className="mt-2 text-[15px] text-ink-soft">{fill(text.noneYet, { n: open })}</p> : null}
      <ul className="mt-1 grid gap-x-8 text-[15px] md:grid-cols-2">
        {questions.map((each) => (
          <li key={each.question} className="border-line border-t py-2">
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

import { ChevronDown } from 'lucide-react';
import { ProvisionNote } from '@/components/law/provision-note';
import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ShownDuty } from '@/lib/catalog/duties-view';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { DutiesCalendar } from './duties-calendar';
import { AnswerList } from './finding-card';

type Props = { readonly duty: ShownDuty; readonly strings: Strings; readonly locale: Locale };

/** The colour of how urgent a duty is; its word is always beside it. */
export const tones = { overdue: 'red', passed: 'amber', left: 'blue', open: 'slate', now: 'red' } as const;
const label = 'text-[14px] text-ink-faint';

/** One duty: what, to whom and by when at a glance; how it is counted, what to do and on which provisions inside. */
export function DutiesCard({ duty, strings, locale }: Props) {
  const text = strings.duties;
  const { status } = duty;
  const subtitle = duty.state === 'conditional' ? duty.trigger : duty.authority;
  return (
    <details
      id={`duty-${duty.id}`}
      open={duty.tried !== null}
      className="group rounded-[14px] border border-line bg-card"
      data-state={duty.state}
    >
      <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-4 gap-y-1 px-5 py-4">
        <div className="min-w-0 flex-1 basis-60">
          <h3 className="font-semibold text-[17px]">{duty.title}</h3>
          {subtitle ? <p className="text-[14px] text-ink-soft">{subtitle}</p> : null}
        </div>
        <span className="flex min-w-0 max-w-full grow items-center gap-x-3 sm:grow-0">
          <span className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">
            <span className="text-[15px]">{duty.when}</span>
            {status ? <Tag tone={tones[status.kind]}>{status.text}</Tag> : null}
          </span>
          <ChevronDown aria-hidden="true" size={18} className="shrink-0 text-ink-faint group-open:rotate-180" />
        </span>
      </summary>
      <div className="grid gap-5 border-line border-t px-5 py-4 text-[15px]">
        <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
          {duty.authority ? (
            <Part title={text.authority}>
              <p>{duty.authority}</p>
            </Part>
          ) : null}
          <Part title={text.trigger}>
            <p>{duty.trigger}</p>
          </Part>
          <Part title={text.task}>
            <p>{duty.task}</p>
          </Part>
          {duty.note ? (
            <Part title={text.note}>
              <p className="text-ink-soft">{duty.note}</p>
            </Part>
          ) : null}
          <Questions duty={duty} strings={strings} />
          {duty.because.length > 0 ? (
            <Part title={text.because}>
              <AnswerList answers={duty.because} />
            </Part>
          ) : null}
        </div>
        <Part title={text.counting}>
          {duty.counting.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {duty.advised ? <p className="text-ink-soft">{duty.advised}</p> : null}
          {duty.count ? (
            <details className="mt-2">
              <summary className="inline-flex min-h-11 items-center text-blue-ink underline underline-offset-4">
                {text.dayByDay}
              </summary>
              <DutiesCalendar count={duty.count} strings={text} locale={locale} />
            </details>
          ) : null}
          <Trial duty={duty} strings={strings} locale={locale} />
        </Part>
        <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
          <Part title={text.provisions}>
            <ul className="grid gap-2">
              {duty.provisions.map((provision) => (
                <li key={provision.id}>
                  <ProvisionNote provision={provision} strings={strings} />
                </li>
              ))}
            </ul>
          </Part>
          {duty.numbers.length > 0 ? (
            <Part title={text.numbers}>
              <ul>
                {duty.numbers.map(({ text: number, source }) => (
                  <li
                    key={`${number} ${source}`}
                    className="flex flex-wrap justify-between gap-x-4 border-line border-t py-1 first:border-0"
                  >
                    <span>{number}</span>
                    <span className="text-ink-soft">{source}</span>
                  </li>
                ))}
              </ul>
            </Part>
          ) : null}
        </div>
      </div>
    </details>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <h4 className={label}>{title}</h4>
      <div className="mt-1">{children}</div>
    </section>
  );
}

/** The questions that would settle the duty or give its day, each a link to where it is answered. */
function Questions({ duty, strings }: Omit<Props, 'locale'>) {
  const text = strings.duties;
  if (duty.missing.length > 0)
    return (
      <Part title={text.needs}>
        <AnswerList answers={duty.missing} />
      </Part>
    );
  if (duty.state === 'undetermined') return <p className="text-ink-soft">{text.needsHidden}</p>;
  if (duty.state !== 'running' || duty.open.length === 0) return null;
  return (
    <Part title={text.open}>
      <AnswerList answers={duty.open} />
    </Part>
  );
}

/** Another day 0 on trial, without touching the answers; a plain form, so that it works without script. */
function Trial({ duty, strings, locale }: Props) {
  const text = strings.duties;
  if (!duty.canTry) return null;
  const field = `try-${duty.id}`;
  return (
    <>
      <form action={`#duty-${duty.id}`} method="get" className="no-print mt-3 flex flex-wrap items-end gap-3">
        <input type="hidden" name="duty" value={duty.id} />
        <label htmlFor={field} className="grid gap-1 text-[14px] text-ink-soft">
          {text.tryLabel}
          <input
            id={field}
            type="date"
            name="from"
            required
            min="1990-01-01"
            max="2100-12-31"
            defaultValue={duty.tried?.from ?? ''}
            className="min-h-11 rounded-[9px] border border-line-strong bg-card px-3 text-[16px] text-ink"
          />
        </label>
        <button type="submit" className={buttonClass('plain')}>
          {text.trySubmit}
        </button>
      </form>
      {duty.tried ? (
        <div className="mt-3 rounded-[10px] bg-sunk px-4 py-3">
          <p className="font-semibold">
            {fill(text.tried, { date: formatDate(duty.tried.from, locale) })} · {duty.tried.when}
          </p>
          {duty.tried.counting.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="text-[14px] text-ink-soft">{text.triedNote}</p>
          {duty.tried.count ? <DutiesCalendar count={duty.tried.count} strings={text} locale={locale} /> : null}
        </div>
      ) : null}
    </>
  );
}

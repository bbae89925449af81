import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill, formatDate } from '@/lib/i18n/format';
import { shanghaiEnd, shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Minutes, Outcome } from '@/lib/workshop/view';
import type { DeskContext, ParkedState } from './context';
import { RenewLink } from './renew-link';
import { answerIn } from './words';

type Props = {
  readonly context: DeskContext;
  readonly minutes: Minutes;
  /** By question. */
  readonly parked: Readonly<Record<string, ParkedState>>;
  readonly manages: boolean;
};

const card = 'rounded-[14px] border border-line bg-card px-5 py-4';
const onward = 'inline-flex min-h-11 items-center text-blue-ink underline decoration-line-strong underline-offset-4';

/** What a closed workshop leaves behind: agreed, disputed, parked, not reached, who was there, and what to do with it. */
export function WorkshopOutcome({ context, minutes, parked, manages }: Props) {
  const { strings, locale, questions, assessment, address } = context;
  const words = strings.workshop;
  const recorded = minutes.outcomes.filter((each) => each.state === 'recorded');
  const later = minutes.outcomes.filter((each) => each.state === 'parked');
  const disputed = recorded.filter(({ minority }) => minority.length > 0);
  const departments = new Map<string, number>();
  for (const { department } of minutes.present) departments.set(department, (departments.get(department) ?? 0) + 1);
  const names = minutes.present.flatMap(({ name }) => (name === null ? [] : [name]));
  const say = (each: Outcome, value: Parameters<typeof answerIn>[1]) =>
    answerIn(questions[each.question], value, strings.common, locale);
  const title = (question: string) => questions[question]?.title ?? question;
  return (
    <>
      <p className="mt-2 text-ink-soft">
        {fill(words.heldOn, {
          from: shanghaiTime(minutes.openedAt, locale),
          to: minutes.closedAt ? shanghaiEnd(minutes.openedAt, minutes.closedAt, locale) : '',
        })}
      </p>
      <div className="no-print mt-4 flex flex-wrap gap-3">
        <a href={`/api/assessments/${assessment}/report.pdf`} download className={buttonClass('primary')}>
          <Download aria-hidden="true" size={17} />
          {words.report}
        </a>
        <a href={`${address}/minutes.docx`} download className={buttonClass('plain')}>
          {fill(words.minutesAs, { kind: 'Word' })}
        </a>
        <a href={`${address}/minutes.pdf`} download className={buttonClass('plain')}>
          {fill(words.minutesAs, { kind: 'PDF' })}
        </a>
        <a href={`/assessments/${assessment}/result/report`} className={buttonClass('plain')}>
          {words.toReport}
        </a>
        <a href={`/assessments/${assessment}/result/tasks`} className={buttonClass('plain')}>
          {words.toTasks}
        </a>
      </div>

      <dl className="mt-6 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {[
          { word: words.sumAgreed, n: recorded.length },
          { word: words.sumDisputed, n: disputed.length },
          { word: words.sumParked, n: later.length },
          { word: words.sumUntouched, n: minutes.untouched.length },
        ].map(({ word, n }) => (
          <div key={word} className={card}>
            <dt className="text-[14px] text-ink-faint">{word}</dt>
            <dd className="font-semibold font-serif text-[28px] leading-tight">{n}</dd>
          </div>
        ))}
      </dl>

      <Section id="agreed" heading={words.agreedHeading} none={recorded.length === 0 ? words.agreedNone : null}>
        <ul className="mt-2 grid gap-3">
          {recorded.map((each) => (
            <li key={each.question} data-outcome="recorded" className={card}>
              <p className="flex flex-wrap items-start gap-x-3 gap-y-1">
                <span className="min-w-0 flex-1 basis-60 text-[15px] text-ink-soft">{title(each.question)}</span>
                {each.minority.length > 0 ? <Tag tone="amber">{words.disputed}</Tag> : null}
              </p>
              <p className="font-semibold text-[17px]">{say(each, each.answer)}</p>
              {each.note === '' ? null : <p className="mt-1 whitespace-pre-line text-[15px]">{each.note}</p>}
              {each.minority.length > 0 ? (
                <div className="mt-2 border-amber border-l-4 pl-3 text-[15px]">
                  <p className="font-semibold">{words.minority}</p>
                  <ul>
                    {each.minority.map((view) => (
                      <li key={`${view.department}${JSON.stringify(view.answer)}`}>
                        {view.department}
                        {strings.common.colon}
                        {fill(words.viewOf, { answer: say(each, view.answer), votes: fill(words.votes, { n: view.count }) })}
                        {view.reasons.length > 0 ? (
                          <span className="block text-[14px] text-ink-soft">{view.reasons.join(strings.common.semicolon)}</span>
                        ) : null}
                      </li>
                    ))}
                  </ul>
                </div>
              ) : null}
              {each.evidence.length > 0 ? (
                <p className="mt-1 text-[14px] text-ink-faint">{fill(words.evidenceCount, { n: each.evidence.length })}</p>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>

      <Section id="parked" heading={words.parkedHeading} none={later.length === 0 ? words.parkedNone : null}>
        <ul className="mt-2 grid gap-3">
          {later.map((each) => (
            <li key={each.question} data-outcome="parked" className={card}>
              <p className="text-[15px] text-ink-soft">{title(each.question)}</p>
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold text-[17px]">{each.owner.name}</span>
                <span className="text-[15px] text-ink-soft">
                  {each.due ? fill(words.dueOn, { date: formatDate(each.due, locale) }) : words.noDue}
                </span>
                <Tag tone={parked[each.question]?.answered ? 'jade' : 'amber'}>{stateWords(parked[each.question], words)}</Tag>
                {manages ? <RenewLink context={context} owner={each.owner.name} state={parked[each.question]} /> : null}
              </p>
              {each.note === '' ? null : <p className="mt-1 whitespace-pre-line text-[15px]">{each.note}</p>}
            </li>
          ))}
        </ul>
      </Section>

      {minutes.untouched.length > 0 ? (
        <Section id="untouched" heading={words.untouchedHeading} none={null}>
          <ul className="mt-2 list-disc pl-5 text-[15px]">
            {minutes.untouched.map((question) => (
              <li key={question}>{title(question)}</li>
            ))}
          </ul>
          {manages ? (
            <p>
              <a href={`/assessments/${assessment}/workshops`} className={onward}>
                {words.another}
              </a>
            </p>
          ) : null}
        </Section>
      ) : null}

      <Section id="present" heading={words.presentHeading} none={minutes.present.length === 0 ? words.nobodyCame : null}>
        <p className="text-[15px] empty:hidden">{[...departments].map(([department, n]) => `${department} ${n}`).join(' · ')}</p>
        {names.length > 0 ? <p className="text-[15px] text-ink-soft">{names.join(words.listComma)}</p> : null}
      </Section>
    </>
  );
}

type SectionProps = {
  readonly id: string;
  readonly heading: string;
  /** What is said where there is nothing. */
  readonly none: string | null;
  readonly children: ReactNode;
};

function Section({ id, heading, none, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="font-semibold font-serif text-[22px]">
        {heading}
      </h2>
      {none === null ? null : <p className="text-ink-soft">{none}</p>}
      {children}
    </section>
  );
}

function stateWords(state: ParkedState | undefined, words: DeskContext['strings']['workshop']): string {
  if (state?.answered) return words.parkedAnswered;
  if (!state || state.opened === null) return words.parkedWaiting;
  if (state.over) return words.parkedOver;
  return state.opened === 0 ? words.parkedUnopened : fill(words.parkedOpened, { n: state.opened });
}

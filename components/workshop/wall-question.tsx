'use client';
import type { ShownQuestion } from '@/lib/catalog/workshop-questions';
import { fill, formatDate } from '@/lib/i18n/format';
import type { DeskView } from '@/lib/workshop/view';
import type { DeskContext } from './context';
import { TallyBars } from './tally-bars';
import { useFit } from './use-fit';
import { answerIn } from './words';

/** Answers listed once the votes are shown; fewer where there is no room for them. */
const ROWS = 5;
/** More options than this are left to the phones. */
const OPTIONS_SHOWN = 14;
const OPTIONS_IN_ONE_COLUMN = 5;

type Props = { readonly context: DeskContext; readonly desk: DeskView; readonly question: ShownQuestion | undefined };

/** One question in large type: what it is, why it is asked, how many have voted; then how the votes fell, and what was agreed. */
export function WallQuestion({ context, desk, question }: Props) {
  const { common, workshop: words } = context.strings;
  const { current } = desk;
  const settled = desk.outcomes.find((each) => each.question === current?.question);
  const { box, level } = useFit<HTMLElement>(`${current?.question} ${current?.state} ${current?.split?.length}`);
  if (!current) return null;
  const say = (answer: Parameters<typeof answerIn>[1]) => answerIn(question, answer, common, context.locale);
  const options = question?.options ?? [];
  const voting = !current.split && !settled;
  const listed = voting && options.length > 0 && options.length <= OPTIONS_SHOWN;
  const many = options.length > OPTIONS_IN_ONE_COLUMN;
  return (
    <section
      ref={box}
      className="flex min-h-0 min-w-0 flex-col overflow-hidden pt-[2vh]"
      data-state={current.state}
      data-fit={level}
    >
      <h1
        key={current.question}
        aria-live="polite"
        className={`appear shrink-0 font-semibold font-serif leading-[1.28] ${level > 0 ? 'text-[length:var(--wall-large)]' : 'text-[length:var(--wall-title)]'}`}
      >
        {question?.title ?? current.question}
      </h1>
      <p
        className={`mt-[1vh] shrink-0 text-[length:var(--wall-text)] text-ink-soft leading-snug ${level > 3 ? 'hidden' : level > 0 || !voting ? 'line-clamp-1' : 'line-clamp-3'}`}
      >
        {question?.why}
      </p>
      <p className="mt-[0.6vh] line-clamp-2 shrink-0 text-[length:var(--wall-text)] text-ink-faint leading-snug">
        {(question?.articles ?? [])
          .map(({ label, checked }) => (checked ? label : `${label} · ${common.grades.unverified}`))
          .join(common.semicolon)}
      </p>
      {listed ? (
        <ul
          className={`grid leading-snug ${many ? 'md:grid-cols-2 md:gap-x-[1.2vw]' : ''} ${many || level > 0 ? 'text-[length:var(--wall-text)]' : 'text-[length:var(--wall-large)]'} ${level > 0 ? 'mt-[1.2vh] gap-[0.7vh]' : 'mt-[2vh] gap-[1.2vh]'}`}
        >
          {options.map(({ id, text }) => (
            <li
              key={id}
              className={`rounded-[10px] border border-line-strong bg-card px-[1vw] ${level > 0 ? 'py-[0.2vh]' : 'py-[0.9vh]'}`}
            >
              <span className={level > 2 ? 'line-clamp-1' : level > 1 ? 'line-clamp-2' : ''}>{text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {voting ? (
        <div className="mt-auto shrink-0 pt-[1.5vh]">
          <p className="text-[length:var(--wall-large)] leading-snug" aria-live="polite">
            <strong className="font-semibold">{fill(words.votedOf, { voted: current.voted, present: desk.present })}</strong>
            {current.askedOf.length > 0 ? (
              <span className="ml-[1.5vw] text-[length:var(--wall-text)] text-blue-ink">
                {fill(words.askedOf, { departments: current.askedOf.join(words.listComma) })}
              </span>
            ) : null}
            {options.length > OPTIONS_SHOWN ? (
              <span className="block text-[length:var(--wall-text)] text-ink-soft">{words.onPhones}</span>
            ) : null}
          </p>
          <p aria-hidden="true" className="mt-[0.8vh] h-[1.8vh] overflow-hidden rounded-full bg-line">
            <span
              className="block h-full rounded-full bg-blue motion-safe:transition-[width]"
              style={{ width: `${(100 * current.voted) / Math.max(1, desk.present, current.voted)}%` }}
            />
          </p>
        </div>
      ) : null}
      {settled?.state === 'recorded' ? (
        <p className="mt-[1.8vh] shrink-0 rounded-[14px] bg-jade-wash px-[1.6vw] py-[1.2vh] text-jade">
          <span className="block text-[length:var(--wall-text)] leading-snug">{words.agreed}</span>
          <strong className="line-clamp-3 block font-semibold text-[length:var(--wall-large)] leading-snug [overflow-wrap:anywhere]">
            {say(settled.answer)}
          </strong>
        </p>
      ) : null}
      {settled?.state === 'parked' ? (
        <p className="mt-[1.8vh] shrink-0 rounded-[14px] bg-amber-wash px-[1.6vw] py-[1.2vh] text-amber">
          <strong className="block font-semibold text-[length:var(--wall-large)] leading-snug">{words.states.parked}</strong>
          <span className="block text-[length:var(--wall-text)] leading-snug">
            {settled.due ? fill(words.dueOn, { date: formatDate(settled.due, context.locale) }) : words.parkedLater}
          </span>
        </p>
      ) : null}
      {current.split && !(settled && current.split.length === 0) ? (
        <div className="mt-[1.8vh] shrink-0">
          {current.split.length === 0 ? (
            <p className="text-[length:var(--wall-text)] text-ink-soft">{words.noVotes}</p>
          ) : (
            <TallyBars
              large
              split={current.split}
              options={options.map(({ id }) => id)}
              say={say}
              most={{ rows: ROWS - level, words: (n) => fill(words.moreAnswers, { n }) }}
            />
          )}
        </div>
      ) : null}
    </section>
  );
}

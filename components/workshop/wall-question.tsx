import type { ShownQuestion } from '@/lib/catalog/workshop-questions';
import { fill, formatDate } from '@/lib/i18n/format';
import type { DeskView } from '@/lib/workshop/view';
import type { DeskContext } from './context';
import { TallyBars } from './tally-bars';
import { answerIn } from './words';

const ROWS = 4;
/** More options than this are left to the phones. */
const OPTIONS_SHOWN = 10;
const OPTIONS_IN_ONE_COLUMN = 5;

type Props = { readonly context: DeskContext; readonly desk: DeskView; readonly question: ShownQuestion | undefined };

/** One question in large type: what it is, why it is asked, how many have voted; then how the votes fell, and what was agreed. */
export function WallQuestion({ context, desk, question }: Props) {
  const { common, workshop: words } = context.strings;
  const { current } = desk;
  if (!current) return null;
  const say = (answer: Parameters<typeof answerIn>[1]) => answerIn(question, answer, common, context.locale);
  const settled = desk.outcomes.find((each) => each.question === current.question);
  const options = question?.options ?? [];
  const listed = options.length > 0 && options.length <= OPTIONS_SHOWN && !current.split && !settled;
  return (
    <section className="flex min-h-0 min-w-0 flex-col pt-[2.5vh]" data-state={current.state}>
      <h1
        key={current.question}
        aria-live="polite"
        className="appear shrink-0 font-semibold font-serif text-[length:var(--wall-title)] leading-[1.28]"
      >
        {question?.title ?? current.question}
      </h1>
      {settled || current.split ? null : (
        <p
          className={`mt-[1.2vh] shrink-0 text-[length:var(--wall-text)] text-ink-soft leading-snug ${options.length > OPTIONS_IN_ONE_COLUMN && listed ? 'line-clamp-1' : 'line-clamp-3'}`}
        >
          {question?.why}
        </p>
      )}
      <p className="mt-[0.8vh] line-clamp-2 shrink-0 text-[clamp(17px,1.7vw,38px)] text-ink-faint leading-snug">
        {(question?.articles ?? [])
          .map(({ label, checked }) => (checked ? label : `${label} · ${common.grades.unverified}`))
          .join(common.semicolon)}
      </p>
      {listed ? (
        <ul
          className={`mt-[2vh] grid gap-[1.2vh] text-[length:var(--wall-text)] leading-snug ${options.length > OPTIONS_IN_ONE_COLUMN ? 'md:grid-cols-2 md:gap-x-[1.5vw]' : ''}`}
        >
          {options.map(({ id, text }) => (
            <li key={id} className="rounded-[10px] border border-line-strong bg-card px-[1.2vw] py-[0.9vh]">
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      {current.split === null && !settled ? (
        <p className="mt-auto pt-[2vh] text-[length:var(--wall-large)]" aria-live="polite">
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
      ) : null}
      {settled?.state === 'recorded' ? (
        <p className="mt-[2.5vh] rounded-[14px] bg-jade-wash px-[1.6vw] py-[1.6vh] text-jade">
          <span className="block text-[length:var(--wall-text)]">{words.agreed}</span>
          <strong className="block font-semibold text-[length:var(--wall-large)] leading-snug [overflow-wrap:anywhere]">
            {say(settled.answer)}
          </strong>
        </p>
      ) : null}
      {settled?.state === 'parked' ? (
        <p className="mt-[2.5vh] rounded-[14px] bg-amber-wash px-[1.6vw] py-[1.6vh] text-amber">
          <strong className="block font-semibold text-[length:var(--wall-large)]">{words.states.parked}</strong>
          <span className="block text-[length:var(--wall-text)]">
            {settled.due ? fill(words.dueOn, { date: formatDate(settled.due, context.locale) }) : words.parkedLater}
          </span>
        </p>
      ) : null}
      {current.split && !(settled && current.split.length === 0) ? (
        <div className="mt-[2.5vh] min-h-0">
          {current.split.length === 0 ? (
            <p className="text-[length:var(--wall-text)] text-ink-soft">{words.noVotes}</p>
          ) : (
            <TallyBars
              large
              split={current.split}
              options={options.map(({ id }) => id)}
              say={say}
              most={{ rows: settled ? ROWS - 1 : ROWS, words: (n) => fill(words.moreAnswers, { n }) }}
            />
          )}
        </div>
      ) : null}
    </section>
  );
}

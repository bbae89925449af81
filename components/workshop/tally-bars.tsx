import type { AnswerValue } from '@/lib/schema/answer';
import type { Split } from '@/lib/workshop/event';
import { tally } from './tally';

/** So few answers are said in larger letters on the wall. */
const FEW = 3;

type Props = {
  readonly split: readonly Split[];
  readonly options: readonly string[];
  readonly say: (answer: AnswerValue) => string;
  /** Large letters for the wall. */
  readonly large?: boolean;
  /** Rows shown at most; the words for how many more there are. */
  readonly most?: { readonly rows: number; readonly words: (more: number) => string };
};

/** How the votes fell: a bar for each answer, divided by department, each said in words with its number. */
export function TallyBars({ split, options, say, large = false, most }: Props) {
  const all = tally(split, options);
  const rows = most ? all.slice(0, most.rows) : all;
  const largest = Math.max(1, ...all.map(({ count }) => count));
  const text = large ? 'text-[length:var(--wall-text)]' : 'text-[15px]';
  const answerText = large && all.length <= FEW ? 'text-[length:var(--wall-large)]' : '';
  return (
    <ul className={`grid ${large ? 'gap-[1.2vh]' : 'gap-3'}`}>
      {rows.map(({ key, answer, count, departments }) => (
        <li key={key} className={text}>
          <p className="flex items-baseline gap-3">
            <span className={`min-w-0 flex-1 font-semibold leading-snug ${answerText}`}>{say(answer)}</span>
            <span className={large ? 'font-semibold text-[length:var(--wall-large)] leading-none' : 'font-semibold'}>
              {count}
            </span>
          </p>
          <p aria-hidden="true" className={`mt-1 flex gap-0.5 ${large ? 'h-[2.2vh]' : 'h-2.5'}`}>
            {departments.map((each) => (
              <span
                key={each.department}
                className="rounded-[3px] bg-blue motion-safe:transition-[width]"
                style={{ width: `${(each.count / largest) * 100}%` }}
              />
            ))}
          </p>
          <p className={`text-ink-soft ${large ? 'line-clamp-1 leading-snug' : 'text-[14px]'}`}>
            {departments.map((each) => `${each.department} ${each.count}`).join(' · ')}
          </p>
        </li>
      ))}
      {most && all.length > rows.length ? <li className={text}>{most.words(all.length - rows.length)}</li> : null}
    </ul>
  );
}

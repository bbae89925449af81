import { type Level, levels } from '@/lib/schema/result';

const position: Readonly<Record<Level, number>> = { low: 0, medium: 1, high: 2, stop: 3 };
const starts = ['left-0', 'left-1/4', 'left-2/4', 'left-3/4'] as const;
const ends = ['right-3/4', 'right-2/4', 'right-1/4', 'right-0'] as const;
const colours: Readonly<Record<Level, string>> = {
  low: 'border-jade bg-jade-wash',
  medium: 'border-amber bg-amber-wash',
  high: 'border-red bg-red-wash',
  stop: 'border-red bg-red-wash',
};

/** An open range that may still be fine is slate; otherwise the worst it can be gives the colour. */
const open = 'border-slate bg-slate-wash';

type Props = {
  readonly floor: Level;
  readonly ceiling: Level;
  readonly labels: Readonly<Record<Level, string>>;
  readonly text: string;
  /** For a wall: a thicker bar, and only its two ends named, in letters as large as those around it. */
  readonly large?: boolean;
};

/** The overall state as a stretch between the best and the worst it can still be. `text` says the same in words. */
export function RangeBar({ floor, ceiling, labels, text, large = false }: Props) {
  return (
    <div role="img" aria-label={text}>
      <div
        className={`relative grid grid-cols-4 gap-0.5 overflow-visible ${large ? 'mt-[1.4vh] mb-[0.8vh] h-[2vh]' : 'my-3 h-2.5'}`}
        aria-hidden="true"
      >
        {levels.map((level) => (
          <span key={level} className="rounded-full bg-line" />
        ))}
        <span
          className={`absolute -inset-y-[3px] rounded-full border-2 ${starts[position[floor]]} ${ends[position[ceiling]]} ${floor === 'low' && ceiling !== 'low' ? open : colours[ceiling]}`}
        />
      </div>
      {large ? (
        <p className="flex justify-between gap-2 text-ink-faint leading-snug" aria-hidden="true">
          <span>{labels.low}</span>
          <span>{labels.stop}</span>
        </p>
      ) : (
        <div className="grid grid-cols-4 text-center text-[13px] text-ink-faint" aria-hidden="true">
          {levels.map((level) => (
            <span key={level}>{labels[level]}</span>
          ))}
        </div>
      )}
    </div>
  );
}

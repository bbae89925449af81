import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { AssessmentResult } from '@/lib/schema/result';

type Props = {
  readonly score: AssessmentResult['score'];
  readonly titles: Readonly<Record<string, string>>;
  readonly strings: Strings['result'];
};

/** Each dimension as a band from its worst to its best possible score. */
export function ScoreBands({ score, titles, strings }: Props) {
  return (
    <section aria-labelledby="score" className="rounded-[14px] border border-line bg-card px-5 py-4">
      <h2 id="score" className="font-semibold font-serif text-[20px]">
        {strings.score}
      </h2>
      <p className="text-[15px] text-ink-soft">{fill(strings.scoreTotal, { coverage: Math.round(score.coverage * 100) })}</p>
      <ul className="mt-3 grid gap-2.5">
        {score.dimensions.map(({ id, low, high, rules }) => (
          <li key={id}>
            <span className="flex justify-between gap-4 text-[15px]">
              <span>{titles[id]}</span>
              <span className="text-ink-soft">{rules === 0 ? strings.notApplicable : low === high ? low : `${low}–${high}`}</span>
            </span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="mt-1 block h-1.5 w-full" aria-hidden="true">
              <rect width="100" height="4" rx="1" className="fill-slate-wash" />
              {rules === 0 ? null : (
                <>
                  <rect width={high} height="4" rx="1" className="fill-line-strong opacity-40" />
                  <rect
                    width={low}
                    height="4"
                    rx="1"
                    className={low >= 80 ? 'fill-jade' : low >= 40 ? 'fill-amber' : 'fill-red'}
                  />
                </>
              )}
            </svg>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-[14px] text-ink-faint">{strings.scoreNote}</p>
    </section>
  );
}

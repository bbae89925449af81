import { RangeBar } from '@/components/ui/range-bar';
import type { planView } from '@/lib/catalog/path-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { verdictSentence } from '@/lib/i18n/verdict';
import type { PlanEffect } from '@/lib/path/compare';
import { Turn } from './path-level';
import { ClearPlan, RemoveMeasure } from './path-plan';

type Props = {
  readonly plan: ReturnType<typeof planView>;
  readonly effect: PlanEffect;
  readonly strings: Strings;
};

/** The plan: each measure beside the fact, and the verdict once all are done. Nothing while no measure is planned. */
export function PlannedMeasures({ id, plan, effect, strings }: Props & { readonly id: string }) {
  if (plan.measures.length === 0) return null;
  const text = strings.path;
  const sentence = verdictSentence(effect.after, strings);
  return (
    <section className="mt-8 rounded-[14px] border-2 border-blue bg-card px-4 py-4 sm:px-5" aria-labelledby="plan" data-plan>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="plan" className="font-semibold font-serif text-[20px]">
          {text.plan}
        </h2>
        <ClearPlan />
      </div>
      <p className="max-w-[44em] text-[15px] text-ink-soft">{text.planText}</p>
      <div className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-[1fr_20rem]">
        <ol className="min-w-0">
          {plan.measures.map(({ question, text: words, href, from, to }) => (
            <li key={question} className="flex items-start gap-3 border-line border-t py-2">
              <div className="min-w-0 flex-1">
                <a
                  href={href}
                  className="text-[15px] text-ink-soft decoration-line-strong underline-offset-4 hover:text-blue-ink"
                >
                  {words}
                </a>
                {to === '' || from === to ? (
                  <p className="text-[15px] text-ink-faint">{text.alreadyDone}</p>
                ) : (
                  <Turn from={from} to={to} strings={strings} />
                )}
              </div>
              <RemoveMeasure question={question} text={words} />
            </li>
          ))}
        </ol>
        <div className="self-start rounded-[10px] bg-sunk px-4 py-3" data-plan-after={effect.after.overall.ceiling}>
          <p className="text-[14px] text-ink-faint">{text.planAfter}</p>
          <p className="font-semibold">{sentence}</p>
          <RangeBar {...effect.after.overall} labels={strings.levelsShort} text={sentence} />
          <Difference plan={plan} effect={effect} strings={strings} />
          <p className="mt-2 flex flex-wrap gap-x-5 border-line border-t pt-1 text-[15px]">
            {[
              [text.toRisk, 'risk'],
              [text.toReport, 'report'],
            ].map(([words, page]) => (
              <a
                key={page}
                href={`/assessments/${id}/result/${page}`}
                className="inline-flex min-h-9 items-center text-blue-ink underline decoration-line-strong underline-offset-4"
              >
                {words}
              </a>
            ))}
          </p>
        </div>
      </div>
    </section>
  );
}

function Difference({ plan, effect, strings }: Props) {
  const text = strings.path;
  const { before, after } = effect;
  const score = ({ low, high }: { low: number; high: number }) =>
    low === high ? String(low) : fill(text.scoreRange, { low, high });
  const lists: readonly [string, readonly string[]][] = [
    [text.gone, plan.gone],
    [text.settled, plan.settled],
    [text.newFindings, plan.fresh],
    [text.newOpen, plan.opened],
    [text.newConflicts, plan.conflicts],
  ];
  return (
    <div className="mt-2 text-[15px]">
      {lists.map(([wording, items]) =>
        items.length === 0 ? null : (
          <details key={wording} className="border-line border-t">
            <summary className="min-h-11 cursor-pointer py-2.5">{fill(wording, { n: items.length })}</summary>
            <ul className="list-disc pb-2 pl-5 text-ink-soft">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </details>
        ),
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-line border-t pt-2">
        {before.filing.status === after.filing.status ? null : (
          <>
            <dt className="text-ink-faint">{text.filingChange}</dt>
            <dd>
              {strings.filing[before.filing.status]} → {strings.filing[after.filing.status]}
            </dd>
          </>
        )}
        <dt className="text-ink-faint">{text.scoreChange}</dt>
        <dd>
          {score(before.score)} → {score(after.score)}
        </dd>
      </dl>
    </div>
  );
}

import { ReadOnlyFrame } from '@/components/review/read-only-frame';
import { RangeBar } from '@/components/ui/range-bar';
import { Tag } from '@/components/ui/tag';
import type { pathView, planView } from '@/lib/catalog/path-view';
import type { ShownAnswer } from '@/lib/catalog/result-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { verdictSentence } from '@/lib/i18n/verdict';
import type { PlanEffect } from '@/lib/path/compare';
import type { AssessmentResult } from '@/lib/schema/result';
import type { Locale } from '@/lib/schema/text';
import type { StoredField } from '@/lib/sync/answer-store';
import { Blockers, LevelCard } from './path-level';
import { PlanProvider } from './path-plan';
import { PlannedMeasures } from './path-planned';
import { ResultFrame } from './result-frame';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly result: AssessmentResult;
  /** Null where the pack has no levers. */
  readonly paths: ReturnType<typeof pathView> | null;
  readonly effect: PlanEffect;
  readonly plan: ReturnType<typeof planView>;
  readonly fields: readonly StoredField[];
  readonly seq: number;
  /** Why nothing may be planned; null where it may. */
  readonly note: { readonly words: string; readonly href: string; readonly link: string } | null;
  readonly missing: readonly ShownAnswer[];
  readonly firstStep: string;
  readonly strings: Strings;
  readonly locale: Locale;
};

const OPEN_SHOWN = 5;
const heading = 'font-semibold font-serif text-[22px]';

/** The shortest ways to each better level, what none reaches, what is open, and the plan. */
export function PathView(props: Props) {
  const { id, result, paths, strings, locale } = props;
  const text = strings.path;
  const sentence = verdictSentence(result, strings);
  const open = result.findings.filter(({ outcome }) => outcome === 'needs-review').length;
  return (
    <ResultFrame id={id} title={props.title} page="path" firstStep={props.firstStep} strings={strings} locale={locale}>
      <p className="text-[14px] text-ink-faint">{text.heading}</p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{headline(props)}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">{text.lead}</p>
      <div className="mt-5 max-w-md">
        <p>
          <span className="text-[14px] text-ink-faint">{text.now}</span>
          <strong className="ml-2">{sentence}</strong>
        </p>
        <RangeBar {...result.overall} labels={strings.levelsShort} text={sentence} />
      </div>
      {paths && paths.from !== result.overall.ceiling ? (
        <p className="text-[15px] text-ink-soft">{fill(text.certainOnly, { level: strings.levels[paths.from], n: open })}</p>
      ) : null}
      <ReadOnlyFrame note={props.note}>
        <PlanProvider
          assessment={id}
          fields={props.fields}
          seq={props.seq}
          strings={{ path: text, save: strings.save, conflict: strings.conflict }}
          labels={Object.fromEntries(props.plan.measures.map(({ question, text: words }) => [question, words]))}
        >
          <PlannedMeasures id={id} plan={props.plan} effect={props.effect} strings={strings} />
          {paths ? <Ways {...props} paths={paths} /> : <p className="mt-8">{text.notForDraft}</p>}
        </PlanProvider>
      </ReadOnlyFrame>
      <Unknown {...props} />
    </ResultFrame>
  );
}

/** What the page says first: how many changes the nearest better level takes, or why there is none. */
function headline({ paths, result, strings }: Props): string {
  const text = strings.path.headlines;
  if (paths === null) return strings.path.heading;
  if (paths.from === 'low') return result.overall.ceiling === 'low' ? text.none : text.learn;
  const nearest = paths.reached[0];
  const set = nearest?.sets[0] ?? nearest?.keeping;
  return set ? fill(text.change, { n: set.changes.length }) : text.stuck;
}

function Ways({ paths, result, strings }: Props & { readonly paths: NonNullable<Props['paths']> }) {
  const text = strings.path;
  if (paths.from === 'low') {
    return <p className="mt-8">{result.overall.ceiling === 'low' ? text.noneNeeded : text.firstLearn}</p>;
  }
  return (
    <>
      {paths.reached.length === 0 && !paths.unreached.some(({ undecided }) => undecided) ? (
        <p className="mt-8">{text.stopByFact}</p>
      ) : null}
      {paths.reached.map((level) => (
        <LevelCard key={level.level} shown={level} strings={strings} />
      ))}
      {paths.unreached.map(({ levels, blockers, undecided }) => (
        <section key={levels.join()} className="mt-10" data-unreached={levels.join(' ')}>
          <h2 className={heading}>
            {fill(undecided ? text.undecided : text.unreached, {
              levels: levels.map((level) => fill(text.quoted, { level: strings.levels[level] })).join(text.and),
            })}
          </h2>
          <p className="max-w-[44em] text-ink-soft">
            {undecided ? text.undecidedText : blockers.length > 0 ? text.unreachedText : text.together}
          </p>
          <Blockers blockers={blockers} />
        </section>
      ))}
    </>
  );
}

function Unknown({ result, missing, strings }: Props) {
  if (missing.length === 0) return null;
  const text = strings.path;
  return (
    <section className="mt-10" aria-labelledby="open">
      <h2 id="open" className={heading}>
        {text.openTitle}
      </h2>
      <p className="max-w-[44em] text-ink-soft">{fill(text.openText, { level: strings.levels[result.overall.ceiling] })}</p>
      <ul className="mt-2 max-w-[44em]">
        {missing.slice(0, OPEN_SHOWN).map(({ question, text: words, answer, href }) => (
          <li key={question} className="flex flex-wrap items-baseline justify-between gap-x-4 border-line border-t py-2">
            <a href={href} className="min-h-6 underline decoration-line-strong underline-offset-4 hover:text-blue-ink">
              {words}
            </a>
            <Tag kind="review">{answer}</Tag>
          </li>
        ))}
      </ul>
      {missing.length > OPEN_SHOWN ? (
        <p className="text-[15px] text-ink-soft">{fill(strings.result.missingMore, { n: missing.length - OPEN_SHOWN })}</p>
      ) : null}
    </section>
  );
}

import type { ShownAnswer, ShownFinding } from '@/lib/catalog/result-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Severity } from '@/lib/schema/rule';
import { AnswerList } from './finding-card';

const MISSING_SHOWN = 4;
const card = 'rounded-[14px] border border-line bg-card px-5 py-4';
const onward = 'inline-flex min-h-11 items-center text-blue-ink underline decoration-line-strong underline-offset-4';

type FirstStepsProps = { readonly id: string; readonly findings: readonly ShownFinding[]; readonly strings: Strings };

/** The way out before the list of faults: what to do about the gravest findings. */
export function FirstSteps({ id, findings, strings }: FirstStepsProps) {
  if (findings.length === 0) return null;
  return (
    <section className={card} aria-labelledby="first-steps">
      <h2 id="first-steps" className="font-semibold font-serif text-[20px]">
        {strings.result.firstSteps}
      </h2>
      <ol className="mt-2">
        {findings.map((shown, index) => (
          <li key={shown.rule} className="flex gap-3 border-line border-t py-2.5 first:border-0">
            <span aria-hidden="true" className="font-serif text-[20px] text-blue leading-7">
              {index + 1}
            </span>
            <span className="text-[15px]">
              {shown.remedy}
              <a
                href={`#${shown.rule}`}
                className="block min-h-6 text-[14px] text-ink-soft leading-6 underline decoration-line-strong underline-offset-4"
              >
                {shown.title}
              </a>
            </span>
          </li>
        ))}
      </ol>
      <p className="border-line border-t pt-1 text-[15px]">
        <a href={`/assessments/${id}/result/path`} className={onward}>
          {strings.result.toPath}
        </a>
      </p>
    </section>
  );
}

type MissingProps = {
  readonly missing: readonly (ShownAnswer & { readonly rules: number })[];
  /** The verdict is the same whatever they turn out to be. */
  readonly settled: boolean;
  readonly strings: Strings;
};

/** What is not known yet, what matters most first. */
export function Missing({ missing, settled, strings }: MissingProps) {
  const text = strings.result;
  return (
    <section className={card} aria-labelledby="missing">
      <h2 id="missing" className="font-semibold font-serif text-[20px]">
        {text.missing}
      </h2>
      <p className="text-[15px] text-ink-soft">
        {missing.length === 0 ? text.missingNone : settled ? text.missingSame : text.missingText}
      </p>
      <ol className="mt-2 text-[15px] empty:hidden">
        {missing.slice(0, MISSING_SHOWN).map((each) => (
          <li key={each.question} className="border-line border-t py-2">
            <a href={each.href} className="text-blue-ink underline underline-offset-4">
              {each.text}
            </a>
            <span className="block text-[14px] text-ink-faint">
              {each.answer} · {fill(strings.wizard.affects, { n: each.rules })}
            </span>
          </li>
        ))}
      </ol>
      {missing.length > MISSING_SHOWN ? (
        <details className="mt-1 text-[15px]">
          <summary className="min-h-9 text-blue-ink">{fill(text.missingMore, { n: missing.length - MISSING_SHOWN })}</summary>
          <AnswerList answers={missing.slice(MISSING_SHOWN)} />
        </details>
      ) : null}
    </section>
  );
}

type ConflictsProps = {
  readonly conflicts: readonly { readonly id: string; readonly text: string; readonly answers: readonly ShownAnswer[] }[];
  readonly strings: Strings;
};

/** Answers that do not go together, each a link to where it is given. */
export function Conflicts({ conflicts, strings }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  return (
    <section className={`${card} mt-4 border-l-4 border-l-amber`} aria-labelledby="conflicts">
      <h2 id="conflicts" className="font-semibold font-serif text-[20px]">
        {strings.result.conflicts}
      </h2>
      <p className="text-[15px] text-ink-soft">{strings.result.conflictsText}</p>
      <ul className="mt-2 grid gap-4 md:grid-cols-2">
        {conflicts.map((conflict) => (
          <li key={conflict.id} className="border-line border-t pt-2">
            <p className="font-semibold">{conflict.text}</p>
            <AnswerList answers={conflict.answers} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type OutlineProps = {
  readonly view: {
    readonly groups: readonly { readonly severity: Severity; readonly findings: readonly ShownFinding[] }[];
    readonly reviews: readonly ShownFinding[];
  };
  readonly strings: Strings;
};

/** How many findings of each kind there are, each a way to them. */
export function Outline({ view, strings }: OutlineProps) {
  const text = strings.result;
  const rows = [
    ...view.groups.map(({ severity, findings }) => ({
      id: severity as string,
      words: text.severityHeadings[severity],
      findings,
    })),
    { id: 'review', words: strings.wizard.review, findings: view.reviews },
  ].filter(({ findings }) => findings.length > 0);
  if (rows.length === 0) return null;
  return (
    <nav aria-label={text.jump} className="no-print mt-6 flex flex-wrap items-center gap-2 text-[15px]">
      <span className="mr-1 text-[14px] text-ink-faint">{text.jump}</span>
      {rows.map(({ id, words, findings }) => (
        <a
          key={id}
          href={`#findings-${id}`}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line bg-card px-3 text-ink no-underline hover:border-line-strong"
        >
          {words}
          <span className="font-semibold">{findings.length}</span>
        </a>
      ))}
    </nav>
  );
}

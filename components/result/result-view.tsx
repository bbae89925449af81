import { buttonClass } from '@/components/ui/button';
import { RangeBar } from '@/components/ui/range-bar';
import type { CasesView } from '@/lib/catalog/cases-view';
import type { ProvisionLabel } from '@/lib/catalog/provision-label';
import type { ResultSummary } from '@/lib/catalog/result-summary';
import type { ShownAnswer, ShownFinding } from '@/lib/catalog/result-view';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { verdictSentence } from '@/lib/i18n/verdict';
import type { AssessmentResult } from '@/lib/schema/result';
import type { Severity } from '@/lib/schema/rule';
import type { Locale } from '@/lib/schema/text';
import type { ShownJudgement } from '@/lib/workspace/review-view';
import { Cases } from './cases';
import { DownloadButton } from './download-button';
import { FilingCard } from './filing-card';
import { FindingCard } from './finding-card';
import { Conflicts, FirstSteps, Missing, Outline } from './result-cards';
import { ResultFrame } from './result-frame';
import { ResultSummaryCards } from './result-summary';
import { ScoreBands } from './score-bands';

type Marks = Readonly<Record<string, NonNullable<ShownJudgement['mark']>>>;
type Props = {
  readonly id: string;
  readonly title: string;
  readonly result: AssessmentResult;
  readonly view: {
    readonly groups: readonly { readonly severity: Severity; readonly findings: readonly ShownFinding[] }[];
    readonly notices: readonly ShownFinding[];
    readonly reviews: readonly ShownFinding[];
    readonly errors: readonly string[];
  };
  readonly missing: readonly (ShownAnswer & { readonly rules: number })[];
  readonly conflicts: readonly { readonly id: string; readonly text: string; readonly answers: readonly ShownAnswer[] }[];
  readonly dimensionTitles: Readonly<Record<string, string>>;
  readonly filingTexts: Readonly<Record<string, string>>;
  readonly filingProvisions: readonly ProvisionLabel[];
  readonly notice: string | null;
  readonly packTitle: string;
  readonly cases: CasesView;
  readonly summary: ResultSummary;
  /** What the reviewer said, by rule. */
  readonly marks: Marks;
  readonly planned: boolean;
  readonly firstStep: string;
  readonly strings: Strings;
  readonly locale: Locale;
};

const REVIEWS_OPEN = 5;
const FIRST_STEPS = 3;
const title = 'font-semibold font-serif text-[22px]';

/** The result: verdict, filing, what matters most, contradictions, findings, score. */
export function ResultView(props: Props) {
  const { id, result, view, strings, locale } = props;
  const text = strings.result;
  const sentence = verdictSentence(result, strings);
  const examined = result.pack.status !== 'not-covered';
  const { answered, asked, unsure } = result.progress;
  const firstSteps = view.groups.flatMap((group) => group.findings).slice(0, FIRST_STEPS);
  const empty = examined && view.groups.every((group) => group.findings.length === 0);
  return (
    <ResultFrame id={id} title={props.title} page="overview" firstStep={props.firstStep} strings={strings} locale={locale}>
      {props.notice ? <p className="mb-6 rounded-[10px] bg-amber-wash px-4 py-3 text-amber">{props.notice}</p> : null}
      <p className="text-[14px] text-ink-faint">{text.heading}</p>
      <h1
        className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]"
        data-verdict={`${result.overall.floor}-${result.overall.ceiling}`}
      >
        {result.mode === 'quick' ? fill(strings.verdict.quick, { verdict: sentence }) : sentence}
      </h1>
      {examined ? (
        <div className="max-w-md">
          <RangeBar {...result.overall} labels={strings.levelsShort} text={sentence} />
        </div>
      ) : null}
      {result.mode === 'quick' && result.notExamined.length > 0 ? (
        <p className="mt-2 text-ink-soft">{fill(strings.verdict.quickNote, { n: result.notExamined.length })}</p>
      ) : null}
      {props.planned ? <p className="mt-2 text-ink-soft">{text.planned}</p> : null}
      <p className="mt-2 text-[14px] text-ink-faint">
        {examined
          ? fill(strings.editions.asStood, { date: formatDate(result.on, locale), title: props.packTitle })
          : props.packTitle}
        {' · '}
        {fill(text.meta, {
          date: formatDate(result.on, locale),
          pack: result.pack.id,
          version: result.pack.version,
          answered: answered + unsure,
          asked,
        })}
        {' · '}
        {text.reviewedNone}
        {' · '}
        {strings.common.disclaimer}
      </p>
      <div className="no-print mt-5 flex flex-wrap items-start gap-3">
        <DownloadButton href={`/api/assessments/${id}/report.pdf`} name={`${props.title}.pdf`} strings={text} />
        <a href={`/api/assessments/${id}/export.json`} download className={buttonClass('plain')}>
          {text.downloadJson}
        </a>
        {result.mode === 'quick' ? (
          <form action={`/api/assessments/${id}/full`} method="post">
            <button type="submit" className={buttonClass('plain')}>
              {strings.wizard.continueFull}
            </button>
          </form>
        ) : null}
      </div>
      {examined ? <ResultSummaryCards id={id} summary={props.summary} strings={strings} /> : null}
      {examined ? (
        <div className="mt-4 grid items-start gap-4 md:grid-cols-2">
          <div className="grid gap-4">
            <FirstSteps id={id} findings={firstSteps} strings={strings} />
            <Missing missing={props.missing} settled={result.overall.floor === result.overall.ceiling} strings={strings} />
          </div>
          <FilingCard
            id={id}
            filing={result.filing}
            stepTexts={props.filingTexts}
            provisions={props.filingProvisions}
            strings={strings}
            locale={locale}
          />
        </div>
      ) : null}
      <Conflicts conflicts={props.conflicts} strings={strings} />
      <Outline view={view} strings={strings} />
      {empty ? <p className="mt-10 text-ink-soft">{text.noFindings}</p> : null}
      {view.groups.map(({ severity, findings }) => (
        <FindingGroup
          key={severity}
          id={`findings-${severity}`}
          heading={fill(text.findingsTitle, {
            severity: text.severityHeadings[severity],
            n: findings.length,
          })}
          findings={findings}
          marks={props.marks}
          strings={strings}
        />
      ))}
      {view.reviews.length > 0 ? (
        <details className="mt-10" open={view.reviews.length <= REVIEWS_OPEN}>
          <summary className={`${title} min-h-11`}>{fill(text.review, { n: view.reviews.length })}</summary>
          <FindingGroup
            id="findings-review"
            heading={null}
            lead={text.reviewText}
            findings={view.reviews}
            marks={props.marks}
            strings={strings}
          />
        </details>
      ) : null}
      <Cases view={props.cases} strings={strings} />
      <FindingGroup id="findings-info" heading={text.notices} findings={view.notices} marks={props.marks} strings={strings} />
      {view.errors.length > 0 ? (
        <section className="mt-10">
          <h2 className={title}>{text.errors}</h2>
          <p className="text-ink-soft">{text.errorsText}</p>
          <ul className="list-disc pl-5">
            {view.errors.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {examined && result.mode === 'full' ? (
        <div className="mt-10">
          <ScoreBands score={result.score} titles={props.dimensionTitles} strings={text} />
        </div>
      ) : null}
    </ResultFrame>
  );
}

type GroupProps = {
  readonly id: string;
  readonly heading: string | null;
  readonly lead?: string;
  readonly findings: readonly ShownFinding[];
  readonly marks: Marks;
  readonly strings: Strings;
};

function FindingGroup({ id, heading, lead, findings, marks, strings }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <section id={id} className={heading === null ? 'mt-3' : 'mt-10'}>
      {heading === null ? null : <h2 className={title}>{heading}</h2>}
      {lead ? <p className="max-w-[44em] text-ink-soft">{lead}</p> : null}
      <div className="mt-3 grid gap-3">
        {findings.map((shown) => (
          <FindingCard key={shown.rule} shown={shown} mark={marks[shown.rule] ?? null} strings={strings} />
        ))}
      </div>
    </section>
  );
}

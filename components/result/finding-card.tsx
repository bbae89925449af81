import { EvidenceField } from '@/components/evidence/evidence-field';
import { ProvisionMark } from '@/components/law/provision-note';
import { MarkLine } from '@/components/review/mark-line';
import { Tag } from '@/components/ui/tag';
import type { ShownAnswer, ShownFinding } from '@/lib/catalog/result-view';
import type { Strings } from '@/lib/i18n/strings';
import type { ShownJudgement } from '@/lib/workspace/review-view';

type Props = {
  readonly shown: ShownFinding;
  /** What the reviewer said of it. */
  readonly mark: ShownJudgement['mark'];
  readonly strings: Strings;
};

/** One finding in full: which answers, which provisions, what it means, what to do. */
export function FindingCard({ shown, mark, strings }: Props) {
  const text = strings.result;
  return (
    <article id={shown.rule} className="break-inside-avoid rounded-[14px] border border-line bg-card px-5 py-4">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <span className="mt-1">
          <Tag kind={shown.kind}>{shown.tag}</Tag>
        </span>
        <h3 className="min-w-0 flex-1 font-semibold text-[17px]">{shown.title}</h3>
      </div>
      <p className="mt-1 text-[15px] text-ink-soft">
        {shown.kind === 'review' ? text.ifTrue : ''}
        {shown.finding}
      </p>
      {shown.matters ? (
        <p className="mt-1 text-[14px] text-ink-faint">
          {text.matters}
          {shown.matters}
        </p>
      ) : null}
      {mark ? <MarkLine mark={mark} words={strings.review} /> : null}
      <div className="mt-3 grid gap-x-8 gap-y-4 text-[15px] md:grid-cols-3">
        <section>
          <h4 className="text-[14px] text-ink-faint">{shown.kind === 'review' ? text.reviewNeeds : text.because}</h4>
          {shown.doubt ? <p className="mt-1">{shown.doubt}</p> : null}
          <AnswerList answers={shown.kind === 'review' && !shown.doubt ? shown.missing : shown.because} />
        </section>
        <section>
          <h4 className="text-[14px] text-ink-faint">{text.provisions}</h4>
          <ul className="mt-1 grid gap-1">
            {shown.provisions.map((provision) => (
              <li key={provision.id}>
                <details>
                  <summary className="min-h-6 text-blue-ink underline decoration-line-strong underline-offset-4">
                    {provision.label} <ProvisionMark provision={provision} strings={strings} />
                  </summary>
                  <p className="my-1 border-blue border-l-[3px] bg-sunk px-3 py-2 text-ink-soft">
                    {provision.summary}{' '}
                    <a href={provision.href} className="whitespace-nowrap text-blue-ink underline underline-offset-4">
                      {strings.laws.seeInLibrary}
                    </a>
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h4 className="text-[14px] text-ink-faint">{text.remedy}</h4>
          <p className="mt-1">{shown.remedy}</p>
          <dl className="mt-2 text-[14px] text-ink-soft">
            {[
              [text.owner, shown.owner],
              [text.proof, shown.proof],
            ]
              .filter(([, value]) => value !== '')
              .map(([label, value]) => (
                <div key={label}>
                  <dt className="inline text-ink-faint">{label}</dt>
                  <dd className="inline">{value}</dd>
                </div>
              ))}
          </dl>
        </section>
      </div>
      <div className="no-print mt-2">
        <EvidenceField kind="finding" target={shown.rule} to={shown.title} />
      </div>
      {shown.legal ? (
        <details className="mt-3 border-line border-t pt-2 text-[15px]">
          <summary className="min-h-6 text-ink-soft">{text.legal}</summary>
          <p className="mt-1 max-w-[48em]">{shown.legal}</p>
        </details>
      ) : null}
      {shown.folded.length > 0 ? (
        <p className="mt-3 border-line border-t pt-2 text-[14px] text-ink-soft">
          {text.folded}
          {strings.common.colon}
          {shown.folded.join(strings.common.semicolon)}
        </p>
      ) : null}
    </article>
  );
}

/** Questions with their answers, each a link to where it can be changed. */
export function AnswerList({ answers }: { readonly answers: readonly ShownAnswer[] }) {
  return (
    <ul className="mt-1 grid gap-1.5">
      {answers.map(({ question, text, answer, href }) => (
        <li key={question}>
          <a href={href} className="text-ink-soft decoration-line-strong underline-offset-4 hover:text-blue-ink">
            {text}
          </a>
          <span className="block">{answer}</span>
        </li>
      ))}
    </ul>
  );
}

import { ProvisionMark } from '@/components/law/provision-note';
import { Tag } from '@/components/ui/tag';
import type { ShownParticular } from '@/lib/catalog/particulars';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import type { ShownJudgement, ShownPlace, ShownState, ShownVersion } from '@/lib/workspace/review-view';
import { CommentList } from './comment-list';
import { JudgeList } from './judge-list';
import { MovePanel } from './move-panel';
import { VersionCard } from './version-card';

type Props = {
  readonly id: string;
  readonly view: {
    readonly state: ShownState;
    readonly findings: readonly ShownJudgement[];
    readonly opinions: readonly (ShownParticular & { readonly text: string | null; readonly by: string })[];
    readonly places: readonly ShownPlace[];
    readonly versions: readonly ShownVersion[];
    readonly moves: readonly {
      readonly number: number;
      readonly what: string;
      readonly by: string;
      readonly at: string;
      readonly event: string;
      readonly reason: string;
    }[];
  };
  readonly judging: boolean;
  readonly mayComment: boolean;
  readonly strings: Strings;
  readonly locale: Locale;
};

const heading = 'font-semibold font-serif text-[22px]';
const card = 'rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5';
const tones = { draft: 'slate', 'in-review': 'blue', 'changes-asked': 'amber', 'signed-off': 'jade' } as const;

/** Where the review stands, the next step, findings to judge, opinions, comments, signed versions and what happened. */
export function ReviewPage({ id, view, judging, mayComment, strings, locale }: Props) {
  const words = strings.review;
  const { state } = view;
  const who = state.next.map((role) => words.roles[role]).join(words.listSeparator);
  const signed = state.state === 'signed-off';
  const versions = (
    <section className="mt-10" aria-labelledby="versions">
      <h2 id="versions" className={heading}>
        {words.versionsHeading}
      </h2>
      <p className="text-ink-soft">{view.versions.length === 0 ? words.noVersions : words.versionsLead}</p>
      <ul className="mt-3 grid gap-3 empty:hidden">
        {view.versions.map((version) => (
          <VersionCard key={version.number} assessment={id} version={version} words={words} />
        ))}
      </ul>
    </section>
  );
  return (
    <>
      <h1 className="font-semibold font-serif text-[28px] leading-tight">{words.heading}</h1>
      <section className={`mt-5 ${card}`} aria-labelledby="stands" data-review={state.state}>
        <h2 id="stands" className="flex flex-wrap items-center gap-3 font-semibold text-[19px]">
          <Tag tone={tones[state.state]}>{words.states[state.state]}</Tag>
          {state.version > 0 && state.state === 'signed-off' ? fill(words.version, { number: state.version }) : null}
        </h2>
        <p className="mt-2 max-w-[48em]">{fill(words.lead[state.state], { number: state.version })}</p>
        <p className="mt-1 max-w-[48em] text-[15px] text-ink-soft">
          {state.team ? fill(words.who, { roles: who }) : words.alone}
          {state.team && state.moves.length === 0 ? ` ${words.notYou}` : ''}
        </p>
        {state.asked ? (
          <div className="mt-3 rounded-[10px] bg-amber-wash px-4 py-3">
            <p className="text-[14px] text-amber">{words.asked}</p>
            <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">{state.asked}</p>
          </div>
        ) : null}
        {state.expired > 0 ? (
          <p className="mt-3 rounded-[10px] bg-amber-wash px-4 py-3 text-amber" data-expired>
            {fill(state.state === 'signed-off' ? words.expiredSigned : words.expiredOpen, { n: state.expired })}
          </p>
        ) : null}
        <MovePanel assessment={id} shown={state} words={words} locale={locale} />
      </section>

      {signed ? versions : null}

      <section className="mt-10" aria-labelledby="judge">
        <h2 id="judge" className={heading}>
          {words.judgeHeading}
        </h2>
        <p className="max-w-[44em] text-ink-soft">
          {view.findings.length === 0 ? words.noFindings : words.judgeLead}
          {view.findings.length > 0 && state.state !== 'in-review' && state.state !== 'signed-off' ? (
            <span className="block">{words.judgeLater}</span>
          ) : null}
        </p>
        {view.findings.length > 0 ? (
          <JudgeList
            assessment={id}
            findings={view.findings}
            seq={state.seq}
            judging={judging}
            mayComment={mayComment}
            words={words}
            locale={locale}
          />
        ) : null}
      </section>

      <section className="mt-10" aria-labelledby="opinions">
        <h2 id="opinions" className={heading}>
          {words.opinionsHeading}
        </h2>
        <p className="text-ink-soft">{words.opinionsLead}</p>
        <ul className={`mt-3 ${card} py-1 sm:py-1`}>
          {view.opinions.map(({ id: each, title, text, by, provisions }) => (
            <li
              key={each}
              className="border-line border-t py-3 first:border-0"
              data-opinion={text === null ? 'missing' : 'given'}
            >
              <h3 className="flex flex-wrap items-center gap-x-3 font-semibold text-[16px]">
                {title}
                {text === null ? <Tag tone="slate">{words.opinionMissing}</Tag> : null}
              </h3>
              {text === null ? null : <p className="mt-1 max-w-[52em] whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>}
              <p className="mt-1 flex flex-wrap items-center gap-x-4 text-[14px] text-ink-soft">
                {by}
                {provisions.map((provision) => (
                  <span key={provision.id} className="inline-flex items-center gap-x-1">
                    <a href={provision.href} className="min-h-6 underline decoration-line-strong underline-offset-4">
                      {provision.label}
                    </a>
                    <ProvisionMark provision={provision} strings={strings} />
                  </span>
                ))}
                {text === null && (state.state === 'draft' || state.state === 'changes-asked') ? (
                  <a
                    href={`/assessments/${id}/result/particulars#r-${each}`}
                    className="no-print inline-flex min-h-6 items-center text-blue-ink underline underline-offset-4"
                  >
                    {words.opinionWrite}
                  </a>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      </section>

      <section className="no-print mt-10 scroll-mt-24" aria-labelledby="report">
        <h2 id="report" className={heading}>
          {words.commentsHeading}
        </h2>
        <CommentList assessment={id} places={view.places} mayComment={mayComment} words={words} locale={locale} />
      </section>

      {signed ? null : versions}

      <section className="mt-10" aria-labelledby="happened">
        <h2 id="happened" className={heading}>
          {words.historyHeading}
        </h2>
        {view.moves.length === 0 ? <p className="text-ink-soft">{words.noHistory}</p> : null}
        <ol className={`mt-3 ${card} py-1 empty:hidden sm:py-1`}>
          {view.moves.map(({ number, what, by, at, event, reason }) => (
            <li key={number} className="border-line border-t py-3 first:border-0">
              <p>
                <strong className="font-semibold">{what}</strong>
                <span className="ml-3 text-[14px] text-ink-soft">{[by, at, event].join(' · ')}</span>
              </p>
              {reason ? <p className="mt-1 whitespace-pre-line text-[15px] [overflow-wrap:anywhere]">{reason}</p> : null}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

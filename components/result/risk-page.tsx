import type { RiskView } from '@/lib/catalog/risk-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { AnswerList } from './finding-card';
import { RiskMatrix } from './risk-matrix';
import { RiskScenario } from './risk-scenario';
import { RiskTable } from './risk-table';

type Props = {
  readonly id: string;
  readonly view: RiskView;
  /** Said above everything: a quick check, or a narrower scope. */
  readonly notices: readonly string[];
  readonly strings: Strings;
};

const heading = 'font-semibold font-serif text-[22px]';

/** The risk page: the gravest risk, the matrix, the same as a table, each risk with its answers, the method. */
export function RiskPage({ id, view, notices, strings }: Props) {
  const text = strings.risk;
  const planned = view.planned.length > 0;
  return (
    <>
      <p className="text-[14px] text-ink-faint">{text.heading}</p>
      <h1 className="mt-1 font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">
        {fill(text.headline, { level: view.overall.now.words })}
      </h1>
      {planned ? <p className="mt-1 text-[17px]">{fill(text.headlineAfter, { level: view.overall.after.words })}</p> : null}
      <p className="mt-2 max-w-[44em] text-[15px] text-ink-soft">{view.method[0]}</p>
      {notices.map((notice) => (
        <p key={notice} className="mt-3 max-w-[44em] rounded-[10px] bg-slate-wash px-4 py-2.5 text-[15px] text-slate">
          {notice}
        </p>
      ))}
      <section className="mt-8" aria-labelledby="matrix">
        <h2 id="matrix" className={heading}>
          {text.matrix}
        </h2>
        <p className="text-[15px] text-ink-soft">{text.matrixCaption}</p>
        <Planned id={id} view={view} strings={strings} />
        <div className={`mt-3 grid gap-8 ${planned ? 'lg:grid-cols-2' : 'max-w-[640px]'}`}>
          <RiskMatrix matrix={view.matrix} scenarios={view.scenarios} at="now" title={text.now} strings={strings} />
          {planned ? (
            <RiskMatrix matrix={view.matrix} scenarios={view.scenarios} at="after" title={text.after} strings={strings} />
          ) : null}
        </div>
        <ul className="mt-2 flex flex-wrap gap-x-6 text-[14px] text-ink-faint">
          <li>{text.legendSettled}</li>
          <li>{text.legendBest}</li>
        </ul>
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center text-[15px] text-blue-ink underline decoration-line-strong underline-offset-4">
            {text.asTable}
          </summary>
          <RiskTable view={view} strings={strings} />
        </details>
      </section>
      <section className="mt-10" aria-labelledby="risks">
        <h2 id="risks" className={heading}>
          {text.scenariosTitle}
        </h2>
        <p className="text-[15px] text-ink-soft">{text.scenariosLead}</p>
        <div className="mt-3 grid gap-2.5">
          {view.scenarios.map((shown) => (
            <RiskScenario key={shown.id} shown={shown} planned={planned} strings={strings} />
          ))}
        </div>
      </section>
      {view.absent.length > 0 ? (
        <section className="mt-8" aria-labelledby="absent">
          <h2 id="absent" className={heading}>
            {text.absentTitle}
          </h2>
          <p className="text-[15px] text-ink-soft">{text.absentLead}</p>
          <ul className="mt-2 grid gap-x-10 gap-y-3 text-[15px] md:grid-cols-2">
            {view.absent.map(({ id, title, answers }) => (
              <li key={id} className="border-line border-t pt-2">
                <p className="font-semibold">{title}</p>
                <AnswerList answers={answers} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="mt-10 max-w-[44em] text-[15px] text-ink-soft" aria-labelledby="method">
        <h2 id="method" className={`${heading} text-ink`}>
          {text.methodTitle}
        </h2>
        {view.method.slice(1).map((paragraph) => (
          <p key={paragraph} className="mt-2">
            {paragraph}
          </p>
        ))}
      </section>
    </>
  );
}

/** What the second matrix counts in, or the way to choose it. */
function Planned({ id, view, strings }: Omit<Props, 'notices'>) {
  const text = strings.risk;
  const link = 'inline-flex min-h-11 items-center text-blue-ink underline decoration-line-strong underline-offset-4';
  if (view.planned.length === 0)
    return (
      <p className="text-[15px] text-ink-soft">
        {text.plannedNone}{' '}
        <a href={`/assessments/${id}/result/path`} className={link}>
          {text.toPath}
        </a>
      </p>
    );
  return (
    <details className="text-[15px]">
      <summary className={link}>{fill(text.plannedCount, { n: view.planned.length })}</summary>
      <AnswerList answers={view.planned} />
    </details>
  );
}

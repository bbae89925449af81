import { Tag } from '@/components/ui/tag';
import type { ShownBlocker, ShownChange, ShownLevel, ShownSet } from '@/lib/catalog/path-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { ApplyPlan } from './path-plan';

const card = 'rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5';
const REMOVES_SHOWN = 3;
const summary = 'min-h-11 cursor-pointer py-2.5 font-semibold';

/** The ways to one better level: the smallest in full, the others folded. */
export function LevelCard({ shown, strings }: { readonly shown: ShownLevel; readonly strings: Strings }) {
  const text = strings.path;
  const [first, ...others] = shown.sets;
  const main = first ?? shown.keeping;
  if (!main) return null;
  const settled = main.worst === shown.level;
  const wording = first ? (settled ? text.toLevel : text.toLevelOpen) : settled ? text.toLevelKeeping : text.toLevelKeepingOpen;
  return (
    <section className={`mt-8 ${card}`} data-path={shown.level} aria-labelledby={`to-${shown.level}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag kind={shown.level}>{strings.levelsShort[shown.level]}</Tag>
        <h2 id={`to-${shown.level}`} className="min-w-0 flex-1 basis-60 font-semibold font-serif text-[20px] leading-snug">
          {fill(wording, { n: main.changes.length, level: strings.levels[shown.level] })}
        </h2>
      </div>
      {settled ? null : (
        <p className="mt-1 text-[15px] text-slate">{fill(text.stillOpen, { level: strings.levels[main.worst] })}</p>
      )}
      <ChangeSet set={main} strings={strings} smallest={first !== undefined} />
      {first && shown.keeping ? (
        <details className="mt-3 border-line border-t">
          <summary className={summary}>{fill(text.keepingTitle, { n: shown.keeping.changes.length })}</summary>
          <ChangeSet set={shown.keeping} strings={strings} smallest={false} />
        </details>
      ) : null}
      {others.map((set) => (
        <details key={set.changes.map(({ question }) => question).join()} className="mt-3 border-line border-t">
          <summary className={summary}>{fill(text.alternative, { n: set.changes.length })}</summary>
          <ChangeSet set={set} strings={strings} smallest={false} />
        </details>
      ))}
      {shown.keepingBlockers.length > 0 ? (
        <details className="mt-3 border-line border-t">
          <summary className={summary}>{text.keepingNone}</summary>
          <Blockers blockers={shown.keepingBlockers} />
        </details>
      ) : null}
    </section>
  );
}

function ChangeSet({
  set,
  strings,
  smallest,
}: {
  readonly set: ShownSet;
  readonly strings: Strings;
  readonly smallest: boolean;
}) {
  const text = strings.path;
  return (
    <>
      <p className="mt-1 text-[15px] text-ink-soft">
        {set.givesUp ? <strong className="mr-2 text-amber">{text.givesUp}</strong> : null}
        {smallest ? text.smallest : null}
      </p>
      <ol className="mt-2">
        {set.changes.map((change, index) => (
          <Change key={change.question} change={change} number={index + 1} strings={strings} />
        ))}
      </ol>
      {set.fresh.length > 0 ? (
        <p className="border-line border-t py-2 text-[15px]">
          <span className="text-ink-faint">{text.fresh}</span> {set.fresh.join(strings.common.semicolon)}
        </p>
      ) : null}
      {set.opened.length > 0 ? (
        <div className="rounded-[9px] bg-amber-wash px-3 py-2 text-[15px] text-amber">
          <p>{text.opened}</p>
          <ul className="list-disc pl-5">
            {set.opened.map(({ title, questions }) => (
              <li key={title}>
                {title}
                {strings.common.colon}
                {questions.join(strings.common.semicolon)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ApplyPlan planned={set.planned} />
    </>
  );
}

type ChangeProps = { readonly change: ShownChange; readonly number: number; readonly strings: Strings };

function Change({ change, number, strings }: ChangeProps) {
  const text = strings.path;
  return (
    <li className="flex gap-3 border-line border-t py-3">
      <span aria-hidden="true" className="w-6 shrink-0 font-serif text-[20px] text-blue leading-7">
        {number}
      </span>
      <div className="min-w-0 flex-1">
        <a
          href={change.href}
          className="inline-block min-h-6 text-[15px] text-ink-soft decoration-line-strong underline-offset-4 hover:text-blue-ink"
        >
          {change.text}
        </a>
        <Turn from={change.from} to={change.to} strings={strings} />
        {change.practice.map((practice) => (
          <p key={practice} className="mt-1.5">
            {practice}
          </p>
        ))}
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-[14px] text-ink-faint">
          <span>{text.effort[change.effort]}</span>
          {change.removes.length > 0 ? (
            <span className="min-w-0">
              {text.removes}
              {strings.common.colon}
              {change.removes.slice(0, REMOVES_SHOWN).join(strings.common.semicolon)}
              {change.removes.length > REMOVES_SHOWN ? fill(text.more, { n: change.removes.length }) : null}
            </span>
          ) : null}
        </p>
      </div>
    </li>
  );
}

/** An answer and what it becomes. */
export function Turn({ from, to, strings }: { readonly from: string; readonly to: string; readonly strings: Strings }) {
  return (
    <p className="mt-0.5 text-[15px]">
      <span className="text-ink-faint">{from}</span>
      <span aria-hidden="true" className="mx-2 text-ink-faint">
        →
      </span>
      <span className="sr-only">{strings.path.becomes}</span>
      <strong className="font-semibold">{to}</strong>
    </p>
  );
}

/** Findings that stay, and the answers that hold them. */
export function Blockers({ blockers }: { readonly blockers: readonly ShownBlocker[] }) {
  return (
    <ul className="mt-1">
      {blockers.map(({ title, reasons }) => (
        <li key={title} className="border-line border-t py-2.5">
          <p className="font-semibold">{title}</p>
          <ul className="text-[15px] text-ink-soft">
            {reasons.map(({ text, answer, why }) => (
              <li key={text} className="mt-1">
                {text} <span className="text-ink">{answer}</span>
                {why ? <span className="block text-[14px] text-ink-faint">{why}</span> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

'use client';
import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import type { ShownLevel, ShownSet } from '@/lib/catalog/path-view';
import { fill } from '@/lib/i18n/format';
import type { Answers } from '@/lib/schema/answer';
import { answerKey } from '@/lib/workshop/split';
import type { DeskContext } from './context';
import { useAsked } from './use-asked';
import { wayWords } from './way-words';
import type { PathsTold } from './what-if-told';

type Props = {
  readonly context: DeskContext;
  /** Whatever makes the ways others. */
  readonly stamp: string;
  readonly answers: Answers;
  readonly disabled: boolean;
  readonly onTake: (answers: Answers) => void;
};

/** The fewest changes to each better level from the answers as they stand; a set can be taken to be tried out. */
export function WhatIfWays(props: Props) {
  const { context, stamp } = props;
  const { whatIf: words, path: text, levels, workshop } = context.strings;
  const { told, state } = useAsked<PathsTold>(`${context.address}/paths`, stamp);
  const body = () => {
    if (!told) return <p className="text-[15px] text-ink-faint">{state === 'failed' ? words.waysFailed : words.waysWorking}</p>;
    const { paths } = told;
    if (!paths) return <p className="text-[15px] text-ink-soft">{text.notForDraft}</p>;
    if (paths.from === 'low') return <p className="text-[15px] text-ink-soft">{text.noneNeeded}</p>;
    return (
      <>
        {paths.reached.map((level, at) => (
          <Way key={level.level} level={level} nearest={at === 0} {...props} />
        ))}
        {paths.unreached.map(({ levels: out, undecided }) => (
          <p key={out.join()} className="border-line border-t py-2.5 text-[15px] text-ink-soft">
            {fill(undecided ? text.undecided : text.unreached, {
              levels: out.map((level) => fill(text.quoted, { level: levels[level] })).join(text.and),
            })}
          </p>
        ))}
      </>
    );
  };
  return (
    <section aria-labelledby="ways" aria-busy={state === 'asking'} className="mt-5">
      <h3 id="ways" className="font-semibold text-[16px]">
        {words.ways}
      </h3>
      <p className="text-[14px] text-ink-faint">
        {words.waysText}{' '}
        <a
          href={`/assessments/${context.assessment}/result/path`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-6 items-center text-blue-ink underline decoration-line-strong underline-offset-4"
        >
          {workshop.toPath}
        </a>
      </p>
      {body()}
    </section>
  );
}

type WayProps = Omit<Props, 'stamp'> & { readonly level: ShownLevel; readonly nearest: boolean };

/** The nearest level stands open, the others are folded. */
function Way({ level, nearest, context, answers, disabled, onTake }: WayProps) {
  const { path: text, levels, levelsShort } = context.strings;
  const [first, ...others] = level.sets;
  const main = first ?? level.keeping;
  if (!main) return null;
  const settled = main.worst === level.level;
  const more = [...(first && level.keeping ? [level.keeping] : []), ...others];
  const set = (each: ShownSet) => (
    <ChangeList key={keyOf(each.planned)} set={each} context={context} answers={answers} disabled={disabled} onTake={onTake} />
  );
  return (
    <details data-way={level.level} open={nearest} className="border-line border-t py-1">
      <summary className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1">
        <Tag kind={level.level}>{levelsShort[level.level]}</Tag>
        <strong className="min-w-0 flex-1 basis-60 font-semibold">{wayWords(level, context.strings)}</strong>
        <ChevronDown aria-hidden="true" size={18} className="shrink-0 text-blue" />
      </summary>
      {settled ? null : <p className="text-[14px] text-slate">{fill(text.stillOpen, { level: levels[main.worst] })}</p>}
      {set(main)}
      {more.map((each) => (
        <details key={keyOf(each.planned)} className="mt-1">
          <summary className="min-h-9 py-1.5 text-[15px] text-blue-ink">
            {fill(each === level.keeping ? text.keepingTitle : text.alternative, { n: each.changes.length })}
          </summary>
          {set(each)}
        </details>
      ))}
    </details>
  );
}

type ListProps = Pick<Props, 'context' | 'answers' | 'disabled' | 'onTake'> & { readonly set: ShownSet };

function ChangeList({ set, context, answers, disabled, onTake }: ListProps) {
  const { whatIf: words, path: text } = context.strings;
  const taken = keyOf(answers) === keyOf(set.planned);
  return (
    <>
      {set.givesUp ? <p className="font-semibold text-[14px] text-amber">{text.givesUp}</p> : null}
      <ol className="mt-1 list-decimal pl-6 text-[15px]">
        {set.changes.map(({ question, text: title, to }) => (
          <li key={question} className="py-1">
            <span className="text-ink-soft">{title}</span> <strong className="block font-semibold">{to}</strong>
          </li>
        ))}
      </ol>
      <Button className="mt-1" disabled={disabled || taken} onClick={() => onTake(set.planned)}>
        {taken ? words.taken : words.take}
      </Button>
    </>
  );
}

function keyOf(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, answer]) => `${question}=${answerKey(answer)}`)
    .sort()
    .join();
}

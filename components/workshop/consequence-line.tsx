import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { ShownConsequence } from '@/lib/workshop/consequences';
import type { DeskContext } from './context';
import { sentenceOf } from './verdict-strip';
import { answerIn } from './words';

type Props = { readonly context: DeskContext; readonly question: string; readonly told: ShownConsequence };

/** One answer: the verdict it leads to, and what comes and goes with it. */
export function ConsequenceLine({ context, question, told }: Props) {
  const { common, workshop: words } = context.strings;
  const lists = [
    [words.appear, told.appear, 'red'],
    [words.disappear, told.disappear, 'jade'],
    [words.opens, told.open, 'slate'],
    [words.asks, told.asked, 'blue'],
    [words.spares, told.spared, 'slate'],
  ] as const;
  const some = lists.filter(([, items]) => items.length > 0);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">
          {answerIn(context.questions[question], told.answer, common, context.locale)}
          {told.present ? <span className="ml-2 font-normal text-[14px] text-ink-faint">{words.presentAnswer}</span> : null}
        </span>
        <span className="text-[15px] text-ink-soft">→ {sentenceOf(told, context.strings)}</span>
      </p>
      <ul className="mt-1 grid gap-1 text-[15px] leading-relaxed">
        {some.map(([word, items, tone]) => (
          <li key={word} className="flex items-start gap-2">
            <Tag tone={tone}>{word}</Tag>
            <NamedList items={items} more={words.more} />
          </li>
        ))}
        {some.length === 0 ? <li className="text-ink-faint">{words.noChange}</li> : null}
      </ul>
    </>
  );
}

const LISTED = 4;

function NamedList({ items, more }: { readonly items: ShownConsequence['appear']; readonly more: string }) {
  const line = ({ id, title }: ShownConsequence['appear'][number]) => <li key={id}>{title}</li>;
  return (
    <div className="min-w-0">
      <ul>{items.slice(0, LISTED).map(line)}</ul>
      {items.length > LISTED ? (
        <details>
          <summary className="min-h-6 text-blue-ink">{fill(more, { n: items.length - LISTED })}</summary>
          <ul>{items.slice(LISTED).map(line)}</ul>
        </details>
      ) : null}
    </div>
  );
}

import { ArrowDown, ArrowRight } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import type { FlowBlock, FlowBox, FlowFact } from '@/lib/report/model';
import { kindOf } from './kind-of';

/**
 * The data-flow diagram as an ordered list that is drawn: a screen reader hears stages, facts and recipients in their order,
 * the eye sees boxes and arrows.
 */
export function FlowDiagram({ block }: { readonly block: FlowBlock }) {
  return (
    <figure aria-label={block.title} className="mt-8 max-w-[60em]">
      <figcaption className="font-semibold font-serif text-[18px]">{block.title}</figcaption>
      {block.notes.map((note) => (
        <p key={note} className="mt-1 max-w-[48em] text-[15px] text-ink-soft">
          {note}
        </p>
      ))}
      <ol className="mt-4">
        {block.stages.map(({ id, into, box, branches }) => (
          <li key={id} className="break-inside-avoid">
            {into ? (
              <div className="flex gap-3 pl-3">
                <span aria-hidden="true" className="flex w-4 shrink-0 flex-col items-center text-blue-ink">
                  <span className="w-px grow bg-current" />
                  <ArrowDown size={16} className="-mt-2" />
                </span>
                <div className="min-w-0 grow py-3">
                  <p className="sr-only">{into.title}</p>
                  <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-3">
                    {into.facts.map((fact) => (
                      <Fact key={fact.label} fact={fact} />
                    ))}
                  </dl>
                </div>
              </div>
            ) : null}
            <div className={branches.length > 0 ? 'grid gap-x-3 gap-y-2 lg:grid-cols-[2fr_3fr]' : ''}>
              <Box box={box} columns={branches.length === 0} />
              {branches.length > 0 ? (
                <ul className="grid content-start gap-2">
                  {branches.map((branch) => (
                    <li key={branch.title} className="flex items-start gap-1.5 pl-3 lg:pl-0">
                      <ArrowRight size={16} aria-hidden="true" className="mt-3 shrink-0 text-blue-ink" />
                      <div className="min-w-0 grow">
                        <Box box={branch} columns={false} />
                      </div>
                    </li>
                  ))}
                </ul>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Box({ box, columns }: { readonly box: FlowBox; readonly columns: boolean }) {
  return (
    <div
      className={`h-full rounded-[10px] border px-4 py-2.5 ${box.open ? 'border-ink-faint border-dashed' : 'border-line-strong bg-card'}`}
    >
      <p className="font-semibold">{box.title}</p>
      {box.facts.length > 0 ? (
        <dl className={`mt-1 grid gap-x-6 gap-y-1.5 ${columns && box.facts.length > 1 ? 'sm:grid-cols-2' : ''}`}>
          {box.facts.map((fact) => (
            <Fact key={fact.label} fact={fact} />
          ))}
        </dl>
      ) : null}
    </div>
  );
}

/** An open fact is set off by a dashed edge and says what is to be filled in; marks lead to their findings. */
function Fact({ fact: { label, text, state, marks } }: { readonly fact: FlowFact }) {
  const ink = state === 'known' ? '' : state === 'unasked' ? 'text-ink-faint' : 'text-ink-soft';
  const edge = state === 'open' || state === 'partly' ? 'border-ink-faint border-l border-dashed pl-2' : '';
  return (
    <div className={`min-w-0 text-[14px] leading-relaxed ${edge}`}>
      <dt className="inline pr-2 text-ink-faint">{label}</dt>
      <dd className={`inline break-words ${ink}`}>
        {text}
        {marks.map(({ text: mark, tone, target }) => {
          const Said = target ? 'a' : 'span';
          return (
            <Said
              key={mark}
              href={target ? `#${target}` : undefined}
              className="ml-1.5 inline-flex min-h-6 items-center align-middle"
            >
              <Tag kind={kindOf(tone)}>{mark}</Tag>
            </Said>
          );
        })}
      </dd>
    </div>
  );
}

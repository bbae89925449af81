import { Tag } from '@/components/ui/tag';
import type { Block, FactRow, ListBlock, TableBlock } from '@/lib/report/model';
import { Bands, Matrix } from './charts';
import { FlowDiagram } from './flow-diagram';
import { kindOf } from './kind-of';
import { Said } from './said';

/** One block of the report as HTML with its meaning: headings, lists and tables a screen reader can walk. `under` is the level of the heading above. */
export function ReportBlock({ block, under }: { readonly block: Block; readonly under: 2 | 3 }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return (
        <Heading className="mt-7 font-semibold font-serif text-[18px]">
          {[block.number, block.title].filter(Boolean).join(' ')}
        </Heading>
      );
    }
    case 'prose':
      return (
        <p
          lang={block.role === 'translation' ? 'en' : undefined}
          className={
            block.role === 'verdict' || block.role === 'sign'
              ? 'mt-3 font-semibold font-serif text-[22px]'
              : `mt-3 max-w-[48em] whitespace-pre-line ${block.role === undefined ? '' : 'text-[15px] text-ink-soft'}`
          }
        >
          {block.strong ? <strong>{block.strong} </strong> : null}
          {block.text}
        </p>
      );
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'finding': {
      const Heading = under === 2 ? 'h3' : 'h4';
      return (
        <article id={block.id} aria-labelledby={`${block.id}-title`} className="mt-6 scroll-mt-24 border-line border-t pt-4">
          <Heading id={`${block.id}-title`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 font-semibold text-[17px]">
            <span>
              {block.number} <Said>{block.title}</Said>
            </span>
            <Tag kind={kindOf(block.tag.tone)}>{block.tag.text}</Tag>
          </Heading>
          <Facts rows={block.rows.map(({ label, lines }) => ({ label, value: lines.join('\n') }))} />
        </article>
      );
    }
    case 'table':
      return <Table block={block} />;
    case 'notice':
      return (
        <div
          role="note"
          className={`mt-4 max-w-[48em] rounded-[10px] px-4 py-3 text-[15px] ${block.tone === 'caution' ? 'bg-amber-wash' : 'bg-sunk'}`}
        >
          {block.title ? <p className="font-semibold">{block.title}</p> : null}
          {block.paragraphs.map((text) => (
            <p key={text}>
              <Said>{text}</Said>
            </p>
          ))}
        </div>
      );
    case 'list':
      return <List block={block} />;
    case 'band':
      return <Bands block={block} />;
    case 'range':
      return (
        <p className="mt-2 text-[15px] text-ink-soft">
          {block.levels
            .slice(block.from, block.to + 1)
            .map(({ text }) => text)
            .join(' – ')}
        </p>
      );
    case 'matrix':
      return <Matrix block={block} />;
    case 'flow':
      return <FlowDiagram block={block} />;
    case 'break':
      return null;
  }
}

function Facts({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <dl className="mt-3 max-w-[60em] text-[15px]">
      {rows.map(({ label, value, muted }) => (
        <div key={label} className="gap-4 border-line border-t py-2 sm:flex">
          <dt className="shrink-0 text-ink-faint sm:w-[15em]">
            <Said>{label}</Said>
          </dt>
          <dd className={`min-w-0 whitespace-pre-line ${muted ? 'text-ink-faint' : ''}`}>
            <Said>{value}</Said>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ block }: { readonly block: TableBlock }) {
  const titles = block.header.some((title) => title !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keyboard too
    <fieldset className="mt-3 min-w-0 overflow-x-auto" tabIndex={0} aria-label={block.header.join(' / ')}>
      <table
        className={`w-full border-collapse text-left text-[15px] ${block.header.length > 3 ? 'min-w-[32em]' : 'min-w-[18em] [&_:is(td,th)]:min-w-[5.5em]'}`}
      >
        {titles ? (
          <thead>
            <tr className="border-line-strong border-b text-ink-faint">
              {block.header.map((title) =>
                title === '' ? (
                  <td key="" />
                ) : (
                  <th key={title} scope="col" className="py-2 pr-4 font-normal">
                    <Said>{title}</Said>
                  </th>
                ),
              )}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.join('\u0000')} className="border-line border-b align-top">
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
                <td key={index} className="whitespace-pre-line py-2 pr-4">
                  <Said>{cell}</Said>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

function List({ block }: { readonly block: ListBlock }) {
  const Kind = block.ordered ? 'ol' : 'ul';
  return (
    <Kind className={`mt-3 max-w-[48em] pl-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
      {block.items.map(({ text, tag, target }) => (
        <li key={text} className="py-0.5">
          {tag ? <Tag kind={kindOf(tag.tone)}>{tag.text}</Tag> : null}{' '}
          {target ? (
            <a href={`#${target}`} className="underline decoration-line-strong underline-offset-4">
              <Said>{text}</Said>
            </a>
          ) : (
            <Said>{text}</Said>
          )}
        </li>
      ))}
    </Kind>
  );
}

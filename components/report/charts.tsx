import type { BandBlock, MatrixBlock, Tone } from '@/lib/report/model';

const grounds: Readonly<Record<Tone, string>> = {
  prohibited: 'bg-red-wash text-red',
  high: 'bg-red-wash text-red',
  medium: 'bg-amber-wash text-amber',
  low: 'bg-sunk text-ink-soft',
  info: 'bg-blue-wash text-blue-ink',
  unknown: 'bg-slate-wash text-slate',
  satisfied: 'bg-jade-wash text-jade',
};

/** The risk matrix as a table whose cells name their level and hold the numbers of risks; dashed where they only may stand there. */
export function Matrix({ block }: { readonly block: MatrixBlock }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keyboard too
    <fieldset className="mt-3 min-w-0 overflow-x-auto" tabIndex={0} aria-label={block.title}>
      <table className="w-full min-w-[30em] max-w-[46em] table-fixed border-separate border-spacing-1 text-left text-[14px]">
        <caption className="pb-1 text-left font-semibold text-[15px]">{block.title}</caption>
        <thead>
          <tr className="text-ink-faint">
            <th scope="col" className="w-[7em] py-1 pr-2 align-bottom font-normal">
              {block.rowsTitle} \ {block.columnsTitle}
            </th>
            {block.columns.map((title) => (
              <th key={title} scope="col" className="px-2 py-1 align-bottom font-normal">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row" className="py-1 pr-2 text-left font-normal text-ink-faint">
                {row.label}
              </th>
              {row.cells.map(({ level, marks }, index) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
                  key={index}
                  className={`h-16 rounded-md px-2 py-1.5 align-top ${grounds[level.tone]}`}
                >
                  <span className="block">{level.text}</span>
                  <span className="mt-1 flex flex-wrap gap-1">
                    {marks.map(({ text, dashed }) => (
                      <span
                        key={text}
                        className={`inline-flex h-6 min-w-6 items-center justify-center rounded-full border px-1 text-[13px] ${dashed ? 'border-current border-dashed' : 'border-ink bg-ink text-paper'}`}
                      >
                        {dashed ? `(${text})` : text}
                      </span>
                    ))}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

/** Scores as bands from the worst to the best case, each with its figures in words. */
export function Bands({ block }: { readonly block: BandBlock }) {
  return (
    <dl className="mt-3 max-w-[60em] text-[15px]">
      {block.rows.map(({ label, low, high, text }) => (
        <div key={label} className="items-center gap-4 border-line border-t py-2 sm:flex">
          <dt className="shrink-0 text-ink-faint sm:w-[15em]">{label}</dt>
          <dd className="flex min-w-0 grow items-center gap-4">
            <span aria-hidden="true" className="relative h-2 min-w-0 grow rounded-full bg-sunk">
              <span
                className="absolute inset-y-0 min-w-1 rounded-full bg-blue-ink"
                style={{ left: `${Math.min(low, 99)}%`, width: `${Math.max(1, high - low)}%` }}
              />
            </span>
            <span className="w-[6em] shrink-0 text-right tabular-nums">{text}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

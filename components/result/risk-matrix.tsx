import type { Places, RiskView, ShownRisk } from '@/lib/catalog/risk-view';
import type { Strings } from '@/lib/i18n/strings';
import { grounds } from './risk-tone';

type Props = {
  readonly matrix: RiskView['matrix'];
  readonly scenarios: readonly ShownRisk[];
  readonly at: 'now' | 'after';
  readonly title: string;
  readonly strings: Strings;
};

/** Four by four, with the number of each risk where it stands: filled at its worst corner, dashed at its best while it is open. */
export function RiskMatrix({ matrix, scenarios, at, title, strings }: Props) {
  const text = strings.risk;
  const placed = scenarios.flatMap((scenario) => {
    const places = scenario[at];
    return places ? [{ scenario, places }] : [];
  });
  return (
    <table className="w-full table-fixed border-separate border-spacing-1">
      <caption className="mb-1 text-left font-semibold text-[15px]">{title}</caption>
      <thead>
        <tr className="text-[13px] text-ink-faint">
          <td className="w-16">
            <span className="sr-only">{text.matrixCaption}</span>
          </td>
          {matrix.columns.map((column) => (
            <th key={column.id} scope="col" className="pb-0.5 font-normal">
              {column.words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="pr-1 text-right font-normal text-[13px] text-ink-faint">
              {row.words}
            </th>
            {row.cells.map((cell) => (
              <td key={cell.likelihood} className={`h-[72px] rounded-md p-1 align-top ${grounds[cell.risk]}`}>
                <span className="block text-[12px] leading-4">{cell.words}</span>
                <span className="mt-0.5 flex flex-wrap gap-1">
                  {placed.map(({ scenario, places }) => (
                    <Mark
                      key={scenario.id}
                      scenario={scenario}
                      corner={cornerAt(places, row.id, cell.likelihood)}
                      words={places.risk.words}
                    />
                  ))}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether a risk shows in a cell: as its worst corner, as its best, or not at all. */
function cornerAt({ likelihood, impact }: Places, row: string, column: string): 'worst' | 'best' | null {
  if (impact.to === row && likelihood.to === column) return 'worst';
  return impact.from === row && likelihood.from === column ? 'best' : null;
}

function Mark({ scenario, corner, words }: { scenario: ShownRisk; corner: ReturnType<typeof cornerAt>; words: string }) {
  if (corner === null) return null;
  const look = corner === 'worst' ? 'border-transparent bg-ink text-paper' : 'border-ink border-dashed bg-card text-ink';
  return (
    <a
      href={`#risk-${scenario.id}`}
      title={`${scenario.title} · ${words}`}
      aria-label={`${scenario.number} ${scenario.title} · ${words}`}
      className={`inline-flex size-6 items-center justify-center rounded-full border text-[12px] no-underline ${look}`}
    >
      {scenario.number}
    </a>
  );
}

import { Tag } from '@/components/ui/tag';
import type { RiskView } from '@/lib/catalog/risk-view';
import type { Strings } from '@/lib/i18n/strings';
import { rangeTone } from './risk-tone';

/** The matrix in words: every risk with its likelihood, impact and risk, now and after the plan. */
export function RiskTable({ view, strings }: { readonly view: RiskView; readonly strings: Strings }) {
  const text = strings.risk;
  const planned = view.planned.length > 0;
  const head = [text.scenario, text.sides.likelihood, text.sides.impact, `${text.risk} · ${text.now}`];
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-[15px]">
        <thead>
          <tr className="border-line border-b text-left text-[14px] text-ink-faint">
            {[...head, ...(planned ? [`${text.risk} · ${text.after}`] : [])].map((title) => (
              <th key={title} scope="col" className="py-2 pr-3 font-normal">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.scenarios.map(({ id, number, title, now, after }) => (
            <tr key={id} className="border-line border-b">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {number}. {title}
              </th>
              <td className="py-2 pr-3">{now.likelihood.words}</td>
              <td className="py-2 pr-3">{now.impact.words}</td>
              <td className="py-2 pr-3">
                <Tag tone={rangeTone(now.risk)}>{now.risk.words}</Tag>
              </td>
              {planned ? (
                <td className="py-2">{after ? <Tag tone={rangeTone(after.risk)}>{after.risk.words}</Tag> : text.gone}</td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

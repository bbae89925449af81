import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ListRow } from '@/lib/service/list-types';

type Props = { readonly templates: readonly ListRow[]; readonly strings: Strings };

/** The workspace's templates to start from, as a plain form; where there are none, how one comes to be. */
export function TemplatePicker({ templates, strings }: Props) {
  const text = strings.workList;
  if (templates.length === 0) return <p className="mt-6 text-[15px] text-ink-faint">{text.templateEarlier}</p>;
  return (
    <form action="/api/assessments" method="post" aria-labelledby="templates" className="mt-8">
      <h2 id="templates" className="font-semibold font-serif text-[20px]">
        {text.templates}
      </h2>
      <p className="mt-1 text-ink-soft">{text.templatesLead}</p>
      <label className="mt-2 flex min-h-11 items-center gap-3">
        <input type="checkbox" name="texts" value="1" className="size-[18px] accent-blue" />
        {text.templateKeep}
      </label>
      <ul className="mt-2 grid gap-3 sm:grid-cols-2">
        {templates.map((row) => (
          <li key={row.id} className="flex flex-col items-start rounded-[14px] border border-line bg-card px-5 py-4">
            <h3 id={`t-${row.id}`} className="font-semibold text-[17px]">
              {row.title}
            </h3>
            <p className="mt-1 text-[14px] text-ink-soft">
              {row.client ? fill(text.templateFrom, { client: row.client, at: row.updated }) : row.updated}
            </p>
            <p className="mt-1">
              <Tag kind={row.tone} wraps>
                {row.verdict}
              </Tag>
            </p>
            <Button type="submit" name="template" value={row.id} aria-describedby={`t-${row.id}`} className="mt-3">
              {text.templateUse}
            </Button>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-[15px] text-ink-faint">{text.templateEarlier}</p>
    </form>
  );
}

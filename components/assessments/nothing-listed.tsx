import { buttonClass } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly filtered: boolean; readonly create: boolean; readonly path: string; readonly strings: Strings };

/** What stands where there is no assessment: none yet, or none that fits the filters, each with the way on. */
export function NothingListed({ filtered, create, path, strings }: Props) {
  const { list, workList: text } = strings;
  return (
    <div className="mt-6 rounded-[14px] border border-line bg-card px-6 py-10 text-center">
      <h2 className="font-semibold text-[18px]">{filtered ? text.nothing : list.empty}</h2>
      <p className="mt-1 text-ink-soft">{filtered ? text.nothingText : list.emptyText}</p>
      {filtered ? (
        <a href={`${path}?all=1`} className={buttonClass('primary', 'mt-4')}>
          {text.clear}
        </a>
      ) : create ? (
        <a href="/assessments/new" className={buttonClass('primary', 'mt-4')}>
          {list.new}
        </a>
      ) : null}
    </div>
  );
}

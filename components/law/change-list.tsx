import { ProvisionMark } from '@/components/law/provision-note';
import type { ShownChange } from '@/lib/catalog/law-changes';
import type { ProvisionLabel } from '@/lib/catalog/provision-label';
import type { Strings } from '@/lib/i18n/strings';

type Props = { readonly changes: readonly ShownChange[]; readonly strings: Pick<Strings, 'common' | 'laws'> };

/** Draft and Measures side by side, point by point; one under the other on a phone. */
export function ChangeList({ changes, strings }: Props) {
  const text = strings.laws;
  return (
    <ol className="mt-6 grid gap-4">
      {changes.map((change) => (
        <li key={change.id} id={change.id} className="rounded-[14px] border border-line bg-card px-5 py-4">
          <h2 className="font-semibold font-serif text-[18px]">{change.topic}</h2>
          <div className="mt-2 grid gap-x-8 gap-y-3 sm:grid-cols-2">
            <Side name={text.changesDraft} edge="border-amber" words={change.draft} at={change.draftAt} strings={strings} />
            <Side
              name={text.changesMeasures}
              edge="border-jade"
              words={change.measures}
              at={change.measuresAt}
              strings={strings}
            />
          </div>
          <p className="mt-3 border-line border-t pt-2 text-[15px]">
            <span className="text-ink-faint">
              {text.changesEffect}
              {strings.common.colon}
            </span>
            {change.effect}
          </p>
        </li>
      ))}
    </ol>
  );
}

type SideProps = {
  readonly name: string;
  readonly edge: string;
  readonly words: string;
  readonly at: readonly ProvisionLabel[];
  readonly strings: Pick<Strings, 'common'>;
};

function Side({ name, edge, words, at, strings }: SideProps) {
  return (
    <section className={`border-l-[3px] pl-3 ${edge}`}>
      <h3 className="text-[13.5px] text-ink-faint">{name}</h3>
      <p>{words}</p>
      <ul className="text-[14.5px]">
        {at.map((provision) => (
          <li key={provision.id} className="flex flex-wrap items-baseline gap-x-2">
            <a href={provision.href} className="text-blue-ink underline underline-offset-4">
              {provision.label}
            </a>
            <ProvisionMark provision={provision} strings={strings} />
          </li>
        ))}
      </ul>
    </section>
  );
}

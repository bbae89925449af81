import type { Strings } from '@/lib/i18n/strings';

/** What each grade of checking means. */
export function GradeLegend({ strings }: { readonly strings: Strings['laws'] }) {
  return (
    <section className="mt-12 border-line border-t pt-4">
      <h2 className="font-semibold text-[16px]">{strings.gradesTitle}</h2>
      <dl className="mt-2 grid gap-1 text-[14.5px] text-ink-soft">
        {strings.gradesText.map(([name, meaning]) => (
          <div key={name} className="sm:grid sm:grid-cols-[12em_1fr]">
            <dt className="font-semibold">{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

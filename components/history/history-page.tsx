import { ResultFrame } from '@/components/result/result-frame';
import { Button, buttonClass } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import type { HistoryDay, HistoryKind } from '@/lib/catalog/history-view';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';
import { HistoryList } from './history-list';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly firstStep: string;
  readonly days: readonly HistoryDay[];
  /** Number of the last event. */
  readonly now: number;
  readonly fields: readonly { readonly field: string; readonly title: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly HistoryKind[];
  readonly chosen: { readonly field: string; readonly who: string; readonly kind: string; readonly before: boolean };
  /** Where the older changes are; null on the last page. */
  readonly older: string | null;
  readonly mayRestore: boolean;
  readonly strings: Strings;
  readonly locale: Locale;
};

/** Who changed what, when, from what to what. */
export function HistoryPage(props: Props) {
  const { id, title, firstStep, days, now, older, chosen, mayRestore, strings, locale } = props;
  const text = strings.history;
  const base = `/assessments/${id}/result/history`;
  const filtered = chosen.field !== '' || chosen.who !== '' || chosen.kind !== '';
  return (
    <ResultFrame id={id} title={title} page="history" firstStep={firstStep} strings={strings} locale={locale}>
      <h1 className="font-semibold font-serif text-[28px] leading-snug sm:text-[34px]">{text.heading}</h1>
      <p className="mt-2 max-w-[44em] text-ink-soft">
        {text.lead} {fill(text.total, { n: now })}
      </p>
      <p className="mt-3">
        <a href={`${base}/compare`} className={buttonClass('plain')}>
          {strings.compare.heading}
        </a>
      </p>
      <Filter {...props} filtered={filtered} base={base} />
      {days.length === 0 ? (
        <div className="mt-6 rounded-[14px] border border-line bg-card px-6 py-10 text-center">
          <h2 className="font-semibold text-[18px]">{filtered ? text.noneFound : text.empty}</h2>
          <p className="mt-1 text-ink-soft">
            {filtered ? (
              <a href={base} className={buttonClass('plain', 'mt-2')}>
                {text.clearFilter}
              </a>
            ) : (
              text.emptyText
            )}
          </p>
        </div>
      ) : (
        <HistoryList id={id} days={days} now={now} mayRestore={mayRestore} strings={strings} locale={locale} />
      )}
      {older || chosen.before ? (
        <nav aria-label={text.heading} className="mt-6 flex flex-wrap gap-3">
          {older ? (
            <a href={older} className={buttonClass('plain')} rel="next">
              {text.older}
            </a>
          ) : null}
          {chosen.before ? (
            <a href={base} className={buttonClass('quiet')}>
              {text.newest}
            </a>
          ) : null}
        </nav>
      ) : null}
    </ResultFrame>
  );
}

type FilterProps = Props & { readonly filtered: boolean; readonly base: string };

/** Works without JavaScript: a form that asks for the page again. */
function Filter({ fields, people, kinds, chosen, strings, filtered, base }: FilterProps) {
  const text = strings.history;
  const all = <option value="">{text.all}</option>;
  return (
    <form method="get" action={base} aria-label={text.filter} className="mt-5 grid items-end gap-3 sm:grid-cols-4">
      <SelectInput id="field" name="field" label={text.byField} defaultValue={chosen.field}>
        {all}
        {fields.map(({ field, title }) => (
          <option key={field} value={field}>
            {title}
          </option>
        ))}
      </SelectInput>
      <SelectInput id="who" name="who" label={text.byActor} defaultValue={chosen.who}>
        {all}
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectInput>
      <SelectInput id="kind" name="kind" label={text.byKind} defaultValue={chosen.kind}>
        {all}
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {text.kindChoices[kind]}
          </option>
        ))}
      </SelectInput>
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{text.filter}</Button>
        {filtered ? (
          <a href={base} className={buttonClass('quiet')}>
            {text.clearFilter}
          </a>
        ) : null}
      </div>
    </form>
  );
}

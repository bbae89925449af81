import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

/** The versions worth naming; each is the number of the event it stands after. */
export type VersionChoices = {
  readonly now: number;
  readonly signed: readonly { readonly seq: number; readonly number: number; readonly on: string; readonly stands: boolean }[];
  readonly reports: readonly { readonly seq: number; readonly number: string; readonly on: string }[];
  readonly days: readonly { readonly seq: number; readonly date: string }[];
};

type Props = {
  readonly base: string;
  readonly choices: VersionChoices;
  readonly from: number;
  readonly to: number;
  readonly strings: Strings;
  readonly locale: Locale;
};

/** Chooses two versions: by report, by day, or by number. Works without JavaScript. */
export function VersionChooser({ base, choices, from, to, strings, locale }: Props) {
  const text = strings.compare;
  const { now, signed } = choices;
  // Each version by its weightiest name alone, since a browser shows the last of several that mean the same.
  const weighty = new Set([now, ...signed.map(({ seq }) => seq)]);
  const reports = choices.reports.filter(({ seq }) => !weighty.has(seq));
  for (const { seq } of reports) weighty.add(seq);
  const days = choices.days.filter(({ seq }) => !weighty.has(seq));
  const named = new Set([1, ...weighty, ...days.map(({ seq }) => seq)]);
  const options = (chosen: number) => (
    <>
      {named.has(chosen) ? null : <option value={chosen}>{fill(text.after, { n: chosen })}</option>}
      <option value={now}>{fill(text.now, { n: now })}</option>
      {signed.length > 0 ? (
        <optgroup label={text.signed}>
          {signed.map(({ seq, number, on, stands }) => (
            <option key={number} value={seq}>
              {fill(stands ? text.signedVersion : text.supersededVersion, { number, date: formatDate(on, locale), n: seq })}
            </option>
          ))}
        </optgroup>
      ) : null}
      {reports.length > 0 ? (
        <optgroup label={text.reports}>
          {reports.map(({ seq, number, on }) => (
            <option key={number} value={seq}>
              {fill(text.report, { number, date: formatDate(on, locale) })}
            </option>
          ))}
        </optgroup>
      ) : null}
      {days.length > 0 ? (
        <optgroup label={text.days}>
          {days.map(({ seq, date }) => (
            <option key={date} value={seq}>
              {fill(text.dayEnd, { date: formatDate(date, locale), n: seq })}
            </option>
          ))}
        </optgroup>
      ) : null}
      {now === 1 ? null : <option value={1}>{text.first}</option>}
    </>
  );
  return (
    <>
      <form
        key={`${from}-${to}`}
        method="get"
        action={base}
        aria-label={text.choose}
        className="mt-5 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
      >
        <SelectInput id="from" name="from" label={text.left} defaultValue={from}>
          {options(from)}
        </SelectInput>
        <SelectInput id="to" name="to" label={text.right} defaultValue={to}>
          {options(to)}
        </SelectInput>
        <Button type="submit" look="primary">
          {text.show}
        </Button>
      </form>
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-[15px] text-blue-ink">{text.byNumber}</summary>
        <form method="get" action={base} aria-label={text.byNumber} className="grid max-w-[36em] items-end gap-3 sm:grid-cols-3">
          {(
            [
              ['from', text.left, from],
              ['to', text.right, to],
            ] as const
          ).map(([name, label, value]) => (
            <TextInput
              key={name}
              id={`number-${name}`}
              name={name}
              type="number"
              min={1}
              max={now}
              required
              label={label}
              hint={text.number}
              defaultValue={value}
            />
          ))}
          <Button type="submit">{text.show}</Button>
        </form>
      </details>
    </>
  );
}

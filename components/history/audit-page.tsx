import { Footer } from '@/components/site/footer';
import { Header } from '@/components/site/header';
import { Button, buttonClass } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import type { DetailWords } from '@/lib/catalog/audit-words';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Locale } from '@/lib/schema/text';

export type ShownEntry = {
  readonly seq: number;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** `title` is null where nobody knows what it is called. */
  readonly subject: { readonly id: string; readonly title: string | null } | null;
  /** Null once erased. */
  readonly detail: readonly DetailWords[] | null;
};

type Props = {
  readonly entries: readonly ShownEntry[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: Readonly<Record<'who' | 'action' | 'subject' | 'from' | 'until', string>> & { readonly before: boolean };
  /** Fields of the filter whose date cannot be read. */
  readonly unread: readonly string[];
  readonly older: string | null;
  readonly strings: Strings;
  readonly locale: Locale;
};

const idClass = 'font-mono text-[12px] text-ink-faint';

/** What happened in the workspace, newest first, to be filtered and taken away as a file. */
export function AuditPage({ entries, people, actions, chosen, unread, older, strings, locale }: Props) {
  const text = strings.audit;
  const { before, ...values } = chosen;
  const filtered = Object.values(values).some((value) => value !== '');
  return (
    <>
      <Header strings={strings} locale={locale} back="/audit">
        {text.heading}
      </Header>
      <main id="main" tabIndex={-1} className="mx-auto max-w-[1120px] px-4 pt-10 sm:px-6">
        <div className="flex flex-wrap items-center gap-3">
          <h1 className="min-w-full flex-1 font-semibold font-serif text-[28px] sm:min-w-0">{text.heading}</h1>
          <a href="/api/audit.jsonl" download className={buttonClass('plain')}>
            {text.export}
          </a>
        </div>
        <p className="mt-2 max-w-[48em] text-ink-soft">{text.lead}</p>
        <p className="max-w-[48em] text-[15px] text-ink-soft">{text.verify}</p>
        <form method="get" action="/audit" aria-label={text.filter} className="mt-5 grid items-end gap-3 sm:grid-cols-3">
          <SelectInput id="who" name="who" label={text.who} defaultValue={chosen.who}>
            <option value="">{text.all}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectInput>
          <SelectInput id="action" name="action" label={text.action} defaultValue={chosen.action}>
            <option value="">{text.all}</option>
            {actions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectInput>
          <TextInput id="subject" name="subject" label={text.subject} defaultValue={chosen.subject} maxLength={100} />
          {(['from', 'until'] as const).map((name) => (
            <TextInput
              key={name}
              id={name}
              name={name}
              type="date"
              label={text[name]}
              defaultValue={chosen[name]}
              problem={unread.includes(name) ? text.badDate : null}
            />
          ))}
          <div className="flex flex-wrap gap-2">
            <Button type="submit">{text.filter}</Button>
            {filtered ? (
              <a href="/audit" className={buttonClass('quiet')}>
                {text.clear}
              </a>
            ) : null}
          </div>
        </form>
        {entries.length === 0 ? (
          <p className="mt-6 rounded-[14px] border border-line bg-card px-6 py-10 text-center font-semibold">
            {filtered ? text.noneFound : text.empty}
          </p>
        ) : (
          <ol className="mt-6 rounded-[14px] border border-line bg-card px-4 sm:px-5">
            {entries.map((entry) => (
              <Entry key={entry.seq} entry={entry} strings={strings} />
            ))}
          </ol>
        )}
        {older || before ? (
          <nav aria-label={text.heading} className="mt-6 flex flex-wrap gap-3">
            {older ? (
              <a href={older} className={buttonClass('plain')} rel="next">
                {text.older}
              </a>
            ) : null}
            {before ? (
              <a href="/audit" className={buttonClass('quiet')}>
                {text.newest}
              </a>
            ) : null}
          </nav>
        ) : null}
      </main>
      <Footer strings={strings} />
    </>
  );
}

function Entry({ entry, strings }: { readonly entry: ShownEntry; readonly strings: Strings }) {
  const text = strings.audit;
  const { seq, when, who, what, subject, detail } = entry;
  return (
    <li className="border-line border-t py-3 first:border-0" data-entry={seq}>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <span className="font-semibold text-[16px]">{what}</span>
        <span className="text-[15px]">{who}</span>
        <span className="text-[14px] text-ink-faint tabular-nums sm:ml-auto">
          {when} · {fill(text.number, { n: seq })}
        </span>
      </p>
      {subject ? (
        <p className="text-[15px] text-ink-soft [overflow-wrap:anywhere]">
          {subject.title ?? subject.id}
          <a
            href={`/audit?subject=${encodeURIComponent(subject.id)}`}
            className="ml-3 inline-block min-h-6 text-blue-ink underline underline-offset-4"
          >
            {text.only}
            <span className="sr-only">{` ${subject.title ?? subject.id}`}</span>
          </a>
          {subject.title === null ? null : <span className={`block ${idClass}`}>{subject.id}</span>}
        </p>
      ) : null}
      {detail === null ? (
        <p className="text-[14px] text-ink-faint">{text.erased}</p>
      ) : detail.length === 0 ? null : (
        <dl className="flex flex-wrap gap-x-5 text-[14px] text-ink-soft">
          {detail.map(({ name, value, id }) => (
            <div key={name} className="flex min-w-0 gap-1">
              <dt className="shrink-0 text-ink-faint">{name}</dt>
              <dd className="min-w-0 [overflow-wrap:anywhere]">
                {value}
                {id === null ? null : <span className={`block ${idClass}`}>{id}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

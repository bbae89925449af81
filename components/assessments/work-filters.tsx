'use client';
import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import { reviewStates } from '@/lib/schema/review';
import type { Named } from '@/lib/service/list-types';
import {
  type ListQuery,
  listAddress,
  listDues,
  listFilings,
  listSorts,
  listVerdicts,
  MINE,
  NO_CLIENT,
  readListQuery,
  WORDS_LIMIT,
} from '@/lib/workspace/work-list';

type Props = {
  /** The page the list is on. */
  readonly path: string;
  readonly query: ListQuery;
  readonly clients: readonly Named[];
  readonly people: readonly Named[];
  /** Left out where the page itself divides by it. */
  readonly byStatus: boolean;
  readonly strings: Strings;
};

const TYPING_MS = 350;

/** What the list shows, as a form whose address says it all: it works without script, and at once with it. */
export function WorkFilters({ path, query, clients, people, byStatus, strings }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [busy, begin] = useTransition();
  useEffect(() => () => clearTimeout(typing.current), []);
  const text = strings.workList;

  const address = listAddress(query);
  const wanted = () => {
    const fields = [...new FormData(form.current ?? undefined)].map(([name, value]): [string, string] => [name, String(value)]);
    return readListQuery(new URLSearchParams(fields));
  };
  const fresh = useRef(true);
  // Going back shows another list under the same form; what was typed before the script came is asked for now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the address changes, and only then
  useEffect(() => {
    const early = fresh.current && isTouched(form.current);
    fresh.current = false;
    if (early) return show('replace');
    const asked = new URLSearchParams(address);
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLSelectElement) field.value = asked.get(field.name) ?? field.options[0]?.value ?? '';
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = asked.has(field.name);
      if (field instanceof HTMLInputElement && field.type === 'search' && field !== document.activeElement) {
        field.value = asked.get('q') ?? '';
      }
    }
  }, [address]);

  const show = (how: 'push' | 'replace' = 'push') => {
    clearTimeout(typing.current);
    if (!form.current) return;
    begin(() => router[how](`${path}?${listAddress(wanted(), { all: '1' })}`, { scroll: false }));
  };
  const option = (words: Readonly<Record<string, string>>) => (id: string) => ({ id, name: words[id] ?? id });

  return (
    <search>
      <form
        ref={form}
        action={path}
        method="get"
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
        className="mt-5 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        <input type="hidden" name="all" value="1" />
        <div className="flex w-full gap-2">
          <div className="relative min-w-0 flex-1">
            <Search aria-hidden="true" size={18} className="-translate-y-1/2 absolute top-1/2 left-3 text-ink-faint" />
            <input
              type="search"
              name="q"
              defaultValue={query.words}
              maxLength={WORDS_LIMIT}
              aria-label={text.search}
              placeholder={text.searchHint}
              onChange={() => {
                clearTimeout(typing.current);
                typing.current = setTimeout(() => show('replace'), TYPING_MS);
              }}
              className="min-h-11 w-full rounded-[10px] border border-line-strong bg-card pr-3 pl-10 placeholder:text-ink-faint"
            />
          </div>
          <Button type="submit">{text.show}</Button>
        </div>
        {clients.length > 0 ? (
          <Choice
            name="client"
            label={text.client}
            any={text.any}
            value={query.client}
            options={[...clients, { id: NO_CLIENT, name: text.noClient }]}
            onChange={() => show()}
          />
        ) : null}
        {byStatus ? (
          <Choice
            name="status"
            label={text.statusLabel}
            any={text.any}
            value={query.status}
            options={reviewStates.map(option(text.status))}
            onChange={() => show()}
          />
        ) : null}
        <Choice
          name="verdict"
          label={text.verdict}
          any={text.any}
          value={query.verdict}
          options={listVerdicts.map(option(text.verdicts))}
          onChange={() => show()}
        />
        <Choice
          name="filing"
          label={text.filing}
          any={text.any}
          value={query.filing}
          options={listFilings.map((id) => ({ id, name: strings.filing[id] }))}
          onChange={() => show()}
        />
        <Choice
          name="due"
          label={text.due}
          any={text.any}
          value={query.due}
          options={listDues.map(option(text.dues))}
          onChange={() => show()}
        />
        {people.length > 0 ? (
          <Choice
            name="owner"
            label={text.owner}
            any={text.any}
            value={query.owner}
            options={[{ id: MINE, name: text.mine }, ...people]}
            onChange={() => show()}
          />
        ) : null}
        <Choice
          name="sort"
          label={text.sort}
          value={query.sort}
          options={listSorts.map(option(text.sorts))}
          onChange={() => show()}
        />
        <label className="flex min-h-11 items-center gap-2 text-[15px]">
          <input
            type="checkbox"
            name="template"
            value="1"
            defaultChecked={query.template}
            onChange={() => show()}
            className="size-[18px] accent-blue"
          />
          {text.templatesOnly}
        </label>
      </form>
    </search>
  );
}

/** Whether somebody typed or ticked something since the server wrote the form. */
function isTouched(form: HTMLFormElement | null): boolean {
  const inputs = [...(form?.elements ?? [])].filter((field) => field instanceof HTMLInputElement);
  return inputs.some(({ type, value, defaultValue, checked, defaultChecked }) =>
    type === 'checkbox' ? checked !== defaultChecked : value !== defaultValue,
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly any?: string;
  readonly value: string | null;
  readonly options: readonly Named[];
  readonly onChange: () => void;
};

function Choice({ name, label, any, value, options, onChange }: ChoiceProps) {
  return (
    <label className="min-w-[calc(50%-0.375rem)] flex-1 text-[14px] text-ink-soft sm:min-w-[128px] sm:max-w-[220px]">
      {label}
      <select
        name={name}
        defaultValue={value ?? ''}
        onChange={onChange}
        className="mt-0.5 block min-h-11 w-full min-w-0 rounded-[9px] border border-line-strong bg-card px-2 text-[15px] text-ink"
      >
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map(({ id, name: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

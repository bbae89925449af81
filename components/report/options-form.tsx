import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import type { Strings } from '@/lib/i18n/strings';
import { type ReportOptions, reportConfidentialities, reportLanguages, reportWordings } from '@/lib/schema/report-options';

/** A part of a report one can choose to print, or must. */
export type Part = { readonly id: string; readonly title: string; readonly appendix: boolean; readonly optional: boolean };

type Props = {
  readonly parts: readonly Part[];
  readonly options: ReportOptions;
  readonly words: Strings['reportOptions'];
  readonly onChange: (options: ReportOptions) => void;
  readonly onReset: () => void;
};

/** How the report is to be written. Every choice takes effect at once. */
export function OptionsForm({ parts, options, words, onChange, onReset }: Props) {
  const choose = (name: 'language' | 'wording' | 'confidentiality') => ({
    value: options[name],
    onChange: ({ target }: { readonly target: HTMLSelectElement }) => onChange({ ...options, [name]: target.value }),
  });
  const print = (id: string, printed: boolean) =>
    onChange({
      ...options,
      without: parts.map((part) => part.id).filter((each) => (each === id ? !printed : options.without.includes(each))),
    });
  const select = 'mt-1 block min-h-11 w-full rounded-[9px] border border-line-strong bg-card px-3 text-[15px] text-ink';
  const label = 'mt-4 block text-[15px]';
  return (
    <Form onSubmit={(event) => event.preventDefault()} aria-label={words.options}>
      <label className={label}>
        {words.language}
        <select className={select} {...choose('language')}>
          {reportLanguages.map((id) => (
            <option key={id} value={id}>
              {words.languages[id]}
            </option>
          ))}
        </select>
      </label>
      <label className={label}>
        {words.wording}
        <select className={select} {...choose('wording')}>
          {[...reportWordings].reverse().map((id) => (
            <option key={id} value={id}>
              {words.wordings[id]}
            </option>
          ))}
        </select>
      </label>
      <label className={label}>
        {words.confidentiality}
        <select className={select} aria-describedby="confidentiality-note" {...choose('confidentiality')}>
          {reportConfidentialities.map((id) => (
            <option key={id} value={id}>
              {words.confidentialities[id]}
            </option>
          ))}
        </select>
      </label>
      <p id="confidentiality-note" className="mt-1 text-[13px] text-ink-faint">
        {words.confidentialityNote}
      </p>
      <fieldset className="mt-5">
        <legend className="text-[15px]">{words.parts}</legend>
        <p className="text-[13px] text-ink-faint">{words.partsNote}</p>
        <PartList parts={parts.filter(({ appendix }) => !appendix)} without={options.without} words={words} onPrint={print} />
        <p className="mt-2 text-[14px] text-ink-soft">{words.appendices}</p>
        <PartList parts={parts.filter(({ appendix }) => appendix)} without={options.without} words={words} onPrint={print} />
      </fieldset>
      <Button className="mt-3" onClick={onReset}>
        {words.reset}
      </Button>
      <p className="mt-3 text-[13px] text-ink-faint">{words.remembered}</p>
      <p className="text-[13px] text-ink-faint">{words.draft}</p>
      <a
        href="/settings/report"
        className="mt-2 inline-flex min-h-9 items-center text-[15px] text-blue-ink underline underline-offset-4"
      >
        {words.theme}
      </a>
    </Form>
  );
}

type ListProps = Pick<Props, 'parts' | 'words'> & {
  readonly without: readonly string[];
  readonly onPrint: (id: string, printed: boolean) => void;
};

function PartList({ parts, without, words, onPrint }: ListProps) {
  return (
    <ul className="mt-1">
      {parts.map(({ id, title, optional }) => (
        <li key={id}>
          {optional ? (
            <label className="flex min-h-9 items-center gap-3 text-[15px]">
              <input
                type="checkbox"
                className="size-6 shrink-0 accent-blue"
                checked={!without.includes(id)}
                onChange={(event) => onPrint(id, event.target.checked)}
              />
              {title}
            </label>
          ) : (
            <p className="flex min-h-9 items-center gap-3 pl-9 text-[15px] text-ink-soft">
              {title}
              <span className="text-[13px] text-ink-faint">{words.always}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

'use client';
import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import { type ReportOptions, rememberedOptions, wholeReport, writeReportOptions } from '@/lib/schema/report-options';
import type { Locale } from '@/lib/schema/text';
import { FileButtons } from './file-buttons';
import { type Choices, OptionsForm, type Part } from './options-form';
import { Preview } from './preview';
import { ReportViews } from './report-views';

/** The wording the report page needs in the browser. */
export type StudioStrings = Pick<Strings, 'reportOptions' | 'report' | 'result'>;

type Props = {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly options: ReportOptions;
  /** Whether the address itself says how the report is to be written. */
  readonly asked: boolean;
  readonly strings: StudioStrings;
  readonly locale: Locale;
};

const KEPT = 'mianjian-report-options';

/** Choosing how the report is written, taking it away, and seeing its pages. The address always says what is chosen, by ids only. */
export function ReportStudio({ id, title, parts, options, asked, strings, locale }: Props) {
  const words = strings.reportOptions;
  const optional = parts.filter((part) => part.optional).map((part) => part.id);
  const defaults = wholeReport(locale);
  const form = useForm<Choices>({ defaultValues: choicesOf(options, optional) });
  const chosen = useWatch({ control: form.control }) as Choices;
  const query = queryOf(chosen, optional, defaults);
  const [open, setOpen] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, before anything is shown
  useEffect(() => {
    const kept = asked ? null : localStorage.getItem(KEPT);
    if (kept) form.reset(choicesOf(rememberedOptions(kept, optional, defaults), optional));
  }, []);
  useEffect(() => {
    if (!form.formState.isDirty && location.search === query) return;
    history.replaceState(null, '', `${location.pathname}${query}`);
    if (form.formState.isDirty) localStorage.setItem(KEPT, query.slice(1));
  }, [query, form.formState.isDirty]);
  const reset = () => {
    localStorage.removeItem(KEPT);
    form.reset(choicesOf(defaults, optional));
  };

  return (
    <>
      <ReportViews view="pages" query={query.slice(1)} strings={strings} />
      <div className="mt-5 gap-8 lg:grid lg:grid-cols-[300px_minmax(0,1fr)]">
        <div>
          <FileButtons id={id} title={title} query={query} strings={strings} />
          <Button
            className="mt-4 w-full lg:hidden"
            aria-expanded={open}
            aria-controls="report-options"
            onClick={() => setOpen(!open)}
          >
            <SlidersHorizontal aria-hidden="true" size={17} />
            {words.options}
          </Button>
          <div id="report-options" className={open ? '' : 'max-lg:hidden'}>
            <FormProvider {...form}>
              <OptionsForm parts={parts} words={words} onReset={reset} />
            </FormProvider>
          </div>
        </div>
        <Preview href={`/api/assessments/${id}/report.pdf${query === '' ? '?' : `${query}&`}preview=1`} words={words} />
      </div>
    </>
  );
}

function choicesOf({ without, ...rest }: ReportOptions, optional: readonly string[]): Choices {
  return { ...rest, parts: optional.filter((id) => !without.includes(id)) };
}

function queryOf({ parts, ...rest }: Choices, optional: readonly string[], defaults: ReportOptions): string {
  const params = writeReportOptions({ ...rest, without: optional.filter((id) => !parts.includes(id)) }, defaults);
  return params.size === 0 ? '' : `?${params.toString().replaceAll('%2C', ',')}`;
}

'use client';
import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Strings } from '@/lib/i18n/strings';
import { type ReportOptions, rememberedOptions, wholeReport, writeReportOptions } from '@/lib/schema/report-options';
import type { Locale } from '@/lib/schema/text';
import { FileButtons } from './file-buttons';
import { OptionsForm, type Part } from './options-form';
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
  const [chosen, setChosen] = useState(options);
  const [open, setOpen] = useState(false);
  const query = queryOf(chosen, defaults);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, before anything is chosen
  useEffect(() => {
    const kept = asked ? null : localStorage.getItem(KEPT);
    if (kept) show(rememberedOptions(kept, optional, defaults));
  }, []);
  const show = (next: ReportOptions) => {
    setChosen(next);
    history.replaceState(null, '', `${location.pathname}${queryOf(next, defaults)}`);
  };
  const choose = (next: ReportOptions) => {
    show(next);
    localStorage.setItem(KEPT, queryOf(next, defaults).slice(1));
  };
  const reset = () => {
    show(defaults);
    localStorage.removeItem(KEPT);
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
            <OptionsForm parts={parts} options={chosen} words={words} onChange={choose} onReset={reset} />
          </div>
        </div>
        <Preview href={`/api/assessments/${id}/report.pdf${query === '' ? '?' : `${query}&`}preview=1`} words={words} />
      </div>
    </>
  );
}

function queryOf(options: ReportOptions, defaults: ReportOptions): string {
  const params = writeReportOptions(options, defaults);
  return params.size === 0 ? '' : `?${params.toString().replaceAll('%2C', ',')}`;
}

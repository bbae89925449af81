'use client';
import { useState } from 'react';
import { type Resolver, useForm, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { ReportTheme } from '@/lib/report/model';
import { contrastWithWhite, defaultAccent, readableOnWhite, themeLimits, themeTextsSchema } from '@/lib/schema/report-theme';
import { CoverSketch } from './cover-sketch';
import { LogoField } from './logo-field';
import { problemWords } from './problem-words';
import { saveTheme } from './save-theme';
import { TextField } from './text-field';

type Props = {
  readonly theme: ReportTheme | null;
  readonly version: number;
  readonly strings: Pick<Strings, 'reportTheme' | 'common'>;
};

const plain: ReportTheme = { firm: '', footer: '', cover: '', accent: defaultAccent, logo: null };

/** Checks the texts by their schema; the type of an error is the code of what is wrong. */
const resolver: Resolver<ReportTheme> = (values) => {
  const { logo: _, ...texts } = values;
  const parsed = themeTextsSchema.safeParse(texts);
  if (parsed.success) return { values, errors: {} };
  const errors = parsed.error.issues.map(({ path, message }) => [path[0], { type: message, message }]);
  return { values: {}, errors: Object.fromEntries(errors.reverse()) };
};

type Outcome = 'saved' | 'reset' | 'stale' | 'offline' | 'failed' | 'fix' | null;

/** How the reports of this workspace look, with the cover beside it as it is being made. Nothing typed is ever lost by saving. */
export function ThemeForm({ theme, version, strings }: Props) {
  const words = strings.reportTheme;
  const form = useForm<ReportTheme>({ defaultValues: theme ?? plain, resolver, mode: 'onChange' });
  const { errors, isDirty, isSubmitting } = form.formState;
  const made = useWatch({ control: form.control }) as ReportTheme;
  const [base, setBase] = useState(version);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [asking, setAsking] = useState(false);
  const isColour = /^#[0-9a-fA-F]{6}$/.test(made.accent);
  const accent = isColour ? made.accent : defaultAccent;

  const send = async (next: ReportTheme | null) => {
    setOutcome(null);
    const answer = await saveTheme(next, base);
    if (answer.status === 'refused') {
      for (const { path, message } of answer.problems) form.setError(path as keyof ReportTheme, { type: message, message });
      return setOutcome('fix');
    }
    if (answer.version !== null) setBase(answer.version);
    if (answer.status !== 'saved') return setOutcome(answer.status);
    form.reset(next ?? plain);
    setOutcome(next ? 'saved' : 'reset');
  };
  const problem = (field: keyof ReportTheme) => {
    const code = errors[field]?.type;
    return typeof code === 'string' ? problemWords(code, words, field, String(made[field])) : null;
  };
  const said = {
    saved: words.saved,
    reset: words.resetDone,
    stale: words.stale,
    offline: words.offline,
    failed: words.failed,
    fix: words.fix,
  };
  const good = outcome === 'saved' || outcome === 'reset';

  return (
    <div className="mt-8 gap-12 lg:grid lg:grid-cols-[minmax(0,1fr)_420px]">
      <Form
        noValidate
        onSubmit={form.handleSubmit(
          (values) => send(values),
          () => setOutcome('fix'),
        )}
        aria-label={words.heading}
      >
        {(['firm', 'footer', 'cover'] as const).map((field) => (
          <TextField
            key={field}
            label={words[field]}
            note={fill(words[`${field}Note`], { n: themeLimits[field] })}
            problem={problem(field)}
            lines={field === 'cover' ? 5 : 1}
            input={form.register(field)}
          />
        ))}
        <TextField
          label={words.accent}
          note={words.accentNote}
          problem={problem('accent')}
          lines={1}
          input={form.register('accent')}
          beside={
            <input
              type="color"
              value={accent}
              onChange={(event) => form.setValue('accent', event.target.value, { shouldDirty: true, shouldValidate: true })}
              aria-label={words.accentPick}
              className="min-h-11 w-16 shrink-0 self-stretch rounded-[9px] border border-line-strong bg-card p-1"
            />
          }
        />
        {isColour && !errors.accent ? (
          <p className="mt-1 text-[14px] text-ink-soft">
            {fill(words.accentContrast, { n: contrastWithWhite(accent).toFixed(1) })}
          </p>
        ) : null}
        {errors.accent?.type === 'too-pale' ? (
          <Button
            className="mt-1"
            onClick={() => form.setValue('accent', readableOnWhite(accent), { shouldDirty: true, shouldValidate: true })}
          >
            <span
              aria-hidden="true"
              className="inline-block size-4 rounded-sm"
              style={{ backgroundColor: readableOnWhite(accent) }}
            />
            {fill(words.accentAdopt, { colour: readableOnWhite(accent) })}
          </Button>
        ) : null}
        <LogoField
          logo={made.logo}
          words={words}
          problem={problem('logo')}
          onChange={(logo) => {
            form.clearErrors('logo');
            form.setValue('logo', logo, { shouldDirty: true });
          }}
        />
        <div className="mt-8 flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" disabled={isSubmitting}>
            {isSubmitting ? words.saving : words.save}
          </Button>
          {asking ? (
            <>
              <span className="text-[15px]">{words.resetAsk}</span>
              <Button
                onClick={() => {
                  setAsking(false);
                  void send(null);
                }}
              >
                {words.resetYes}
              </Button>
              <Button look="quiet" onClick={() => setAsking(false)}>
                {strings.common.cancel}
              </Button>
            </>
          ) : (
            <Button look="quiet" onClick={() => setAsking(true)}>
              {words.reset}
            </Button>
          )}
        </div>
        <p role="status" className={`mt-3 max-w-[40em] text-[15px] empty:hidden ${good ? 'text-jade' : 'text-red'}`}>
          {outcome ? said[outcome] : ''}
        </p>
        {isDirty && outcome === null ? <p className="mt-3 text-[14px] text-ink-soft">{words.unsaved}</p> : null}
      </Form>
      <div className="mt-10 self-start lg:sticky lg:top-[80px] lg:mt-0">
        <CoverSketch
          theme={{ ...made, accent }}
          words={words}
          product={strings.common.product}
          disclaimer={strings.common.disclaimer}
        />
      </div>
    </div>
  );
}

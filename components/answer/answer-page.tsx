'use client';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useAnswerStore } from '@/components/store/use-answer-store';
import { Button } from '@/components/ui/button';
import { type WizardContext, Wizard as WizardProvider, type WizardStrings } from '@/components/wizard/context';
import { QuestionCard } from '@/components/wizard/question-card';
import { SaveState } from '@/components/wizard/save-state';
import { typedDefaults, typedResolver } from '@/components/wizard/typed-form';
import type { WizardTexts } from '@/lib/catalog/wizard-texts';
import { fill, formatDate } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import type { Question } from '@/lib/schema/question';
import type { Locale } from '@/lib/schema/text';
import type { StoredField } from '@/lib/sync/answer-store';
import { NameForm } from './name-form';

const ConflictDialog = lazy(() => import('@/components/wizard/dialogs').then((module) => ({ default: module.ConflictDialog })));

const TYPING_DELAY_MS = 120;

type Asked = readonly { readonly id: string; readonly questions: readonly string[] }[];

type Props = {
  readonly token: string;
  /** The link's id, under which unsent answers are kept in this browser. */
  readonly link: string;
  readonly view: {
    readonly questions: Readonly<Record<string, Question>>;
    readonly texts: WizardTexts;
    readonly asked: Asked;
    readonly fields: readonly StoredField[];
    readonly seq: number;
  };
  /** The name given before; null at first. */
  readonly name: string | null;
  readonly invited: string;
  readonly lead: string;
  readonly note: string;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly until: string;
  readonly strings: WizardStrings;
  readonly words: Strings['assigning']['page'];
  readonly locale: Locale;
};

/** What a respondent without an account sees: who asks, the questions assigned, what is saved. One part at a time. */
export function AnswerPage(props: Props) {
  const { token, view, strings, words, locale } = props;
  const [name, setName] = useState(props.name);
  const [naming, setNaming] = useState(props.name === null);
  return (
    <main id="main" className="mx-auto max-w-[720px] px-4 pt-8 pb-28 sm:px-6">
      <h1 className="font-semibold font-serif text-[26px] leading-snug">{words.title}</h1>
      <p className="mt-2 text-ink-soft">{props.lead}</p>
      {props.due ? (
        <p className={props.overdue ? 'text-red' : 'text-ink-soft'}>
          {fill(props.overdue ? words.overdue : words.due, { date: formatDate(props.due, locale) })}
        </p>
      ) : null}
      {props.note.trim() === '' ? null : (
        <p className="mt-3 border-blue border-l-[3px] bg-sunk px-4 py-2 whitespace-pre-line">{props.note}</p>
      )}
      {naming ? (
        <NameForm
          token={token}
          name={name ?? props.invited}
          words={words}
          onNamed={(given) => {
            setName(given);
            setNaming(false);
          }}
        />
      ) : (
        <>
          <p className="mt-3 flex flex-wrap items-center gap-x-2 text-[15px] text-ink-soft">
            {fill(words.as, { name: name ?? '' })}
            <Button look="quiet" onClick={() => setNaming(true)}>
              {words.change}
            </Button>
          </p>
          <Questions {...props} asked={view.asked} />
        </>
      )}
      <p className="mt-10 text-[14px] text-ink-faint">
        <span className="block">{props.until}</span>
        {strings.common.disclaimer}
      </p>
    </main>
  );
}

function Questions({ token, link, view, strings, words, asked: first }: Props & { readonly asked: Asked }) {
  const [asked, setAsked] = useState(first);
  const [part, setPart] = useState(0);
  const { store, snapshot, drafts } = useAnswerStore({
    assessment: `link-${link}`,
    fields: view.fields,
    seq: view.seq,
    door: {
      save: '/api/answer',
      changes: '/api/answer',
      stream: '/api/answer/live',
      headers: { 'x-answer-token': token },
      heard: (body) => {
        const next = (body as { asked?: Asked }).asked;
        if (next) setAsked((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
      },
    },
  });
  const { answers, notes } = snapshot;
  const form = useForm<Record<string, string>>({
    mode: 'onTouched',
    defaultValues: typedDefaults(answers),
    resolver: useMemo(() => typedResolver(view.questions), [view]),
  });
  useEffect(() => {
    for (const [id, raw] of drafts.drafts()) {
      if (view.questions[id]) form.setValue(id, raw, { shouldValidate: true, shouldTouch: true });
    }
  }, [drafts, form, view]);
  const answer = useCallback<WizardContext['answer']>(
    (question, value, how) => {
      const typed = how === 'typed';
      if (!typed) drafts.putDraft(question, null);
      store.set(`q:${question}`, value, { delay: typed ? TYPING_DELAY_MS : 0 });
    },
    [store, drafts],
  );
  const context = useMemo<WizardContext>(
    () => ({
      readOnly: false,
      talk: null,
      strings,
      texts: view.texts,
      questions: view.questions,
      scenario: null,
      drafts,
      basis: null,
      answer,
      writeNote: (question, text) => store.set(`n:${question}`, text === '' ? null : text, { delay: TYPING_DELAY_MS }),
      preview: null,
      showHistory: null,
      assigned: null,
    }),
    [strings, view, drafts, answer, store],
  );
  const all = asked.flatMap(({ questions }) => questions);
  const answered = all.filter((id) => answers[id] !== undefined).length;
  const index = Math.min(part, Math.max(0, asked.length - 1));
  const here = asked[index];
  const conflict = snapshot.conflicts[0];
  const go = (to: number) => {
    setPart(to);
    window.scrollTo({ top: 0 });
    document.getElementById('part')?.focus({ preventScroll: true });
  };
  const atFault = [...Object.keys(form.formState.errors), ...Object.keys(snapshot.refused).map((field) => field.slice(2))];
  return (
    <WizardProvider value={context}>
      <FormProvider {...form}>
        <h2 id="part" tabIndex={-1} className="mt-4 font-semibold font-serif text-[20px]">
          {here ? view.texts.steps[here.id]?.title : words.nothing}
        </h2>
        {asked.length > 1 ? (
          <p className="text-[14px] text-ink-faint">{fill(words.part, { n: index + 1, total: asked.length })}</p>
        ) : null}
        {here?.questions.map((id) => (
          <QuestionCard
            key={id}
            id={id}
            value={answers[id]}
            note={notes[id]}
            maybe={false}
            refused={snapshot.refused[`q:${id}`]}
            noteRefused={snapshot.refused[`n:${id}`]}
            clash=""
          />
        ))}
      </FormProvider>
      {asked.length > 1 ? (
        <div className="mt-8 flex flex-wrap gap-3">
          {index > 0 ? <Button onClick={() => go(index - 1)}>{words.previous}</Button> : null}
          {index < asked.length - 1 ? (
            <Button look="primary" onClick={() => go(index + 1)}>
              {words.next}
            </Button>
          ) : null}
        </div>
      ) : null}
      {all.length > 0 && answered === all.length && snapshot.pending === 0 && snapshot.state === 'saved' ? (
        <p role="status" className="mt-8 rounded-[10px] bg-jade-wash px-4 py-3 text-jade">
          {words.complete}
        </p>
      ) : null}
      <div className="fixed inset-x-0 bottom-0 border-line border-t bg-card">
        <div className="mx-auto flex min-h-14 max-w-[720px] flex-wrap items-center justify-between gap-x-4 px-4 py-1 text-[15px] sm:px-6">
          <span data-progress>{fill(words.progress, { answered, total: all.length })}</span>
          <SaveState
            snapshot={snapshot}
            invalid={atFault.length}
            strings={strings.save}
            onShow={() => document.getElementById(`a-${atFault[0]}`)?.focus()}
          />
        </div>
      </div>
      <Suspense fallback={null}>
        {conflict ? <ConflictDialog conflict={conflict} onResolve={(keep) => store.resolve(conflict.field, keep)} /> : null}
      </Suspense>
    </WizardProvider>
  );
}

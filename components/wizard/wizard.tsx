'use client';
import { lazy, type MouseEvent, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { ReadOnlyNote } from '@/components/review/read-only-note';
import { Header } from '@/components/site/header';
import { useAnswerStore } from '@/components/store/use-answer-store';
import { buttonClass } from '@/components/ui/button';
import type { WizardFirst } from '@/lib/catalog/wizard-first';
import { assessmentTitle } from '@/lib/i18n/assessment-title';
import { fill } from '@/lib/i18n/format';
import { verdictSentence, verdictTone } from '@/lib/i18n/verdict';
import { assessmentFacts } from '@/lib/rules/assessment-facts';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { askedQuestions } from '@/lib/rules/visible-steps';
import type { Answers, AnswerValue } from '@/lib/schema/answer';
import type { Locale } from '@/lib/schema/text';
import type { StoredField } from '@/lib/sync/answer-store';
import { BottomBar, type Notice } from './bottom-bar';
import { clashWords, differenceBetween, nowHidden, stepProgress, undetermined, withAnswer } from './changes';
import {
  type WizardContext,
  Wizard as WizardProvider,
  type WizardScenario,
  type WizardStrings,
  type WizardTalk,
} from './context';
import { editionFor, editionsOf } from './edition';
import { QuestionCard } from './question-card';
import { SaveState } from './save-state';
import { handleShortcut } from './shortcuts';
import { StepNav, StepStrip } from './step-nav';
import { typedDefaults, typedResolver } from './typed-form';
import { useBundle } from './use-bundle';
import { rememberQuestion, useSteps } from './use-steps';
import { type Change, openFindings, VerdictPanel } from './verdict-panel';

const HideDialog = lazy(() => import('./dialogs').then((module) => ({ default: module.HideDialog })));
const ConflictDialog = lazy(() => import('./dialogs').then((module) => ({ default: module.ConflictDialog })));
const HistoryDialog = lazy(() => import('./history-dialog').then((module) => ({ default: module.HistoryDialog })));
const ShortcutsDialog = lazy(() => import('./dialogs').then((module) => ({ default: module.ShortcutsDialog })));
const Modal = lazy(() => import('@/components/ui/modal').then((module) => ({ default: module.Modal })));

export type WizardProps = {
  readonly assessment: string;
  /** The title the user gave; empty when there is none yet. */
  readonly title: string;
  readonly mode: 'quick' | 'full';
  readonly fields: readonly StoredField[];
  readonly seq: number;
  /** What the first paint needs; the rest is fetched from `bundleAddress`. */
  readonly first: WizardFirst;
  readonly bundleAddress: string;
  readonly strings: WizardStrings;
  readonly locale: Locale;
  readonly today: string;
  readonly step: string;
  readonly scenario: WizardScenario | null;
  /** Why whoever looks may change nothing, in words and with the page that says more; null where they may. */
  readonly readOnly: { readonly words: string; readonly href: string; readonly link: string } | null;
  readonly talk: WizardTalk;
};

const TYPING_DELAY_MS = 120;

/** The questionnaire: steps, questions and the live verdict, all computed in the browser by the server's own engine. */
export function Wizard(props: WizardProps) {
  const { assessment, mode, first, bundleAddress, strings, locale, today, scenario, talk } = props;
  const readOnly = props.readOnly !== null;
  const { store, snapshot, drafts } = useAnswerStore(props);
  const { answers, notes } = snapshot;
  const { step, go, href } = useSteps(assessment, props.step);
  const [change, setChange] = useState<Change | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [hiding, setHiding] = useState<{ hidden: readonly string[]; proceed: () => void } | null>(null);
  const [sheet, setSheet] = useState(false);
  const [help, setHelp] = useState(false);
  const [past, setPast] = useState<string | null>(null);
  const bundle = useBundle(bundleAddress);
  const editions = useMemo(() => (bundle ? editionsOf(bundle) : null), [bundle]);
  const judge = useCallback((given: Answers) => (editions ? editionFor(editions, given, today).pack : null), [editions, today]);
  const pack = judge(answers);
  const texts = useMemo(
    () => (editions ? editionFor(editions, answers, today).texts : first.texts),
    [editions, answers, today, first],
  );
  const questions = bundle?.pack.questions ?? first.questions;

  const evaluate = useCallback(
    (given: Answers) => {
      const judging = judge(given);
      return judging ? evaluatePack(judging, given, { today, mode }) : first.result;
    },
    [judge, today, mode, first],
  );
  const asked = useCallback(
    (given: Answers) => {
      const judging = judge(given);
      return judging ? askedQuestions(judging, assessmentFacts(judging, given, today), mode) : first.steps;
    },
    [judge, today, mode, first],
  );
  const result = useMemo(() => evaluate(answers), [evaluate, answers]);
  const steps = useMemo(() => asked(answers), [asked, answers]);
  const maybe = useMemo(() => (pack ? undetermined(pack, answers, today) : new Set<string>()), [pack, answers, today]);
  const current = useRef({ answers, result, steps });
  current.current = { answers, result, steps };

  const form = useForm<Record<string, string>>({
    mode: 'onTouched',
    defaultValues: typedDefaults(answers),
    resolver: useMemo(() => typedResolver(questions), [questions]),
  });

  // Unfinished text kept in this browser comes back, with its message.
  useEffect(() => {
    for (const [id, raw] of drafts.drafts()) {
      if (questions[id]) form.setValue(id, raw, { shouldValidate: true, shouldTouch: true });
    }
  }, [drafts, form, questions]);

  // Dialogs open without the network: their code comes with the first touch or key, before any of them is needed.
  useEffect(() => {
    const first = new AbortController();
    const load = () => {
      first.abort();
      void import('./dialogs').catch(() => undefined);
    };
    for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, load, { signal: first.signal });
    return () => first.abort();
  }, []);

  const applyAnswer = useCallback(
    (question: string, value: AnswerValue | null, delay: number, source?: number) => {
      const before = current.current;
      const next = withAnswer(before.answers, question, value);
      setChange(differenceBetween(question, before.result, evaluate(next)));
      store.set(`q:${question}`, value, { delay, source });
    },
    [evaluate, store],
  );

  const answer = useCallback<WizardContext['answer']>(
    (question, value, how) => {
      if (readOnly) return;
      const before = current.current;
      const typed = how === 'typed';
      if (!typed) drafts.putDraft(question, null);
      const hidden = nowHidden(before, withAnswer(before.answers, question, value), asked, question);
      const apply = () => {
        applyAnswer(question, value, typed ? TYPING_DELAY_MS : 0, typeof how === 'number' ? how : undefined);
        setNotice(
          hidden.length > 0
            ? {
                words: fill(strings.wizard.hidden, {
                  n: hidden.length,
                  list: hidden.map((id) => texts.questions[id]?.text).join(' '),
                }),
                undo: true,
              }
            : null,
        );
      };
      if (hidden.length === 0 || typed) return apply();
      // Without the dialog's code (offline from the first moment) the change is made and named, with undo.
      void import('./dialogs').then(() => setHiding({ hidden, proceed: apply }), apply);
    },
    [applyAnswer, asked, drafts, strings, texts, readOnly],
  );

  const preview = useCallback<WizardContext['preview']>(
    (question, value) => {
      const before = current.current;
      const after = evaluate(withAnswer(before.answers, question, value));
      const change = differenceBetween(question, before.result, after);
      const titles = (rules: readonly string[]) => rules.map((rule) => texts.rules[rule]?.title ?? rule);
      const { appeared, gone, reopened } = change;
      const verdict = verdictSentence(after, strings);
      return { verdict, appeared: titles(appeared), gone: titles(gone), reopened: titles(reopened) };
    },
    [evaluate, texts, strings],
  );

  const writeNote = useCallback(
    (question: string, text: string) => {
      if (!readOnly) store.set(`n:${question}`, text === '' ? null : text, { delay: TYPING_DELAY_MS });
    },
    [store, readOnly],
  );

  const undo = useCallback(() => {
    const field = readOnly ? null : store.undo();
    if (field === null) return;
    drafts.putDraft(field.slice(2), null);
    setNotice(null);
    setChange(null);
  }, [store, drafts, readOnly]);

  // The result is made from what the server has, so the last answer goes there first.
  const openResult = useCallback(
    async (event: MouseEvent<HTMLAnchorElement>) => {
      if (store.getSnapshot().pending === 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { href } = event.currentTarget;
      await store.settle();
      if (store.getSnapshot().state === 'offline') setNotice({ words: strings.save.offlineHint, undo: false });
      else window.location.assign(href);
    },
    [store, strings],
  );

  const openHelp = useCallback(
    () =>
      void import('./dialogs').then(
        () => setHelp(true),
        () => undefined,
      ),
    [],
  );

  const goToQuestion = useCallback(
    (question: string) => {
      setSheet(false);
      const home = current.current.steps.find((each) => each.questions.includes(question));
      if (home) go(home.id, question);
    },
    [go],
  );

  const context = useMemo<WizardContext>(
    () => ({
      assessment,
      locale,
      readOnly,
      talk,
      strings,
      texts,
      questions,
      scenario,
      drafts,
      basis: bundle?.basis ?? null,
      answer,
      preview,
      writeNote,
      showHistory: setPast,
    }),
    [assessment, locale, readOnly, talk, strings, texts, questions, scenario, drafts, bundle, answer, preview, writeNote],
  );

  const shownSteps = steps.filter((each) => mode === 'full' || each.questions.length > 0);
  const index = Math.max(
    0,
    shownSteps.findIndex((each) => each.id === step),
  );
  const here = shownSteps[index] ?? { id: step, questions: [] };
  const progress = useMemo(() => shownSteps.map((each) => stepProgress(each, answers, result)), [shownSteps, answers, result]);
  const atFault = new Set([
    ...Object.keys(form.formState.errors),
    ...Object.keys(snapshot.refused).map((field) => field.slice(2)),
  ]);
  const invalid = steps.flatMap((each) => each.questions).filter((id) => atFault.has(id));
  const next = shownSteps[index + 1];
  const previous = shownSteps[index - 1];
  const words = strings.wizard;
  const resultAddress = `/assessments/${assessment}/result`;
  const planned = answers['org-stage'] === 'planned';
  const conflict = snapshot.conflicts[0];
  const stepTitle = texts.steps[here.id]?.title ?? '';
  useEffect(() => {
    document.title = `${stepTitle} · ${strings.common.product}`;
  }, [stepTitle, strings]);
  const panel = <VerdictPanel result={result} change={change} planned={planned} locale={locale} onGo={goToQuestion} />;
  const summary = fill(words.answered, {
    answered: result.progress.answered + result.progress.unsure,
    asked: result.progress.asked,
  });

  return (
    <WizardProvider value={context}>
      <Header
        strings={strings}
        locale={locale}
        back={href(step)}
        tools={
          <>
            <SaveState
              snapshot={snapshot}
              invalid={invalid.length}
              strings={strings.save}
              onShow={() => goToQuestion(invalid[0] ?? '')}
            />
            <span className="hidden sm:inline">
              <a href={resultAddress} onClick={openResult} className={buttonClass('plain')}>
                {words.result}
              </a>
            </span>
          </>
        }
      >
        <a href="/assessments" className="block min-h-6 truncate text-ink-soft">
          {assessmentTitle(props.title, answers, scenario?.title ?? strings.common.untitled)}
        </a>
      </Header>
      <div className="mx-auto grid max-w-[1440px] grid-cols-[minmax(0,1fr)] lg:grid-cols-[272px_minmax(0,1fr)] xl:grid-cols-[272px_minmax(0,1fr)_360px]">
        <div className="hidden py-7 pr-3 pl-4 lg:block">
          <div className="sticky top-20">
            <StepNav
              steps={progress}
              current={here.id}
              summary={`${mode === 'quick' ? words.quickMode : words.fullMode} · ${summary}`}
              href={href}
              onGo={go}
            />
          </div>
        </div>
        <main
          id="main"
          tabIndex={-1}
          onKeyDown={(event) => handleShortcut(event, { help: openHelp, undo })}
          onFocus={rememberQuestion}
          className="min-h-[calc(100dvh-56px)] border-line bg-card px-4 pt-6 pb-44 sm:px-8 lg:border-x lg:px-12 lg:pt-9 xl:pb-28"
        >
          <StepStrip steps={progress} current={here.id} onGo={go} />
          <p className="text-[14px] text-ink-faint">{fill(words.stepOf, { n: index + 1, total: shownSteps.length })}</p>
          <h1 id="step-title" tabIndex={-1} className="font-semibold font-serif text-[24px] leading-snug sm:text-[28px]">
            {stepTitle}
          </h1>
          <p className="mt-1 max-w-[40em] text-ink-soft">{texts.steps[here.id]?.lead}</p>
          {props.readOnly ? <ReadOnlyNote {...props.readOnly} /> : null}
          <FormProvider {...form}>
            {here.questions.length === 0 ? (
              <p className="mt-10 rounded-[10px] bg-sunk px-4 py-6">
                {words.emptyStep}
                <span className="block text-[15px] text-ink-soft">{words.emptyStepHint}</span>
              </p>
            ) : null}
            {here.questions.map((id) => (
              <QuestionCard
                key={id}
                id={id}
                value={answers[id]}
                note={notes[id]}
                maybe={maybe.has(id)}
                refused={snapshot.refused[`q:${id}`]}
                noteRefused={snapshot.refused[`n:${id}`]}
                clash={clashWords(result, texts.conflicts, id)}
              />
            ))}
          </FormProvider>
          <BottomBar
            verdict={{ kind: verdictTone(result.overall), words: verdictSentence(result, strings) }}
            findings={openFindings(result).length}
            notice={notice}
            undoable={snapshot.undoable}
            previous={previous?.id}
            next={next?.id}
            resultAddress={resultAddress}
            onSheet={() =>
              void import('@/components/ui/modal').then(
                () => setSheet(true),
                () => undefined,
              )
            }
            onHelp={openHelp}
            onUndo={undo}
            onGo={go}
            onResult={openResult}
          />
        </main>
        <aside aria-label={words.sheetTitle} className="hidden px-6 py-7 xl:block">
          <div className="sticky top-20 max-h-[calc(100dvh-6rem)] overflow-y-auto" tabIndex={-1}>
            {panel}
          </div>
        </aside>
      </div>
      <p className="sr-only" role="status">
        {verdictSentence(result, strings)}
      </p>
      <Suspense fallback={null}>
        {sheet ? (
          <Modal sheet title={words.sheetTitle} closeLabel={strings.common.close} onClose={() => setSheet(false)}>
            {panel}
            <a href={resultAddress} onClick={openResult} className={buttonClass('primary', 'mt-4 w-full')}>
              {words.toResult}
            </a>
          </Modal>
        ) : null}
        {past ? <HistoryDialog assessment={assessment} question={past} onClose={() => setPast(null)} /> : null}
        {help ? <ShortcutsDialog onClose={() => setHelp(false)} /> : null}
        {hiding ? (
          <HideDialog
            hidden={hiding.hidden}
            onClose={() => setHiding(null)}
            onContinue={() => {
              setHiding(null);
              hiding.proceed();
            }}
          />
        ) : null}
        {conflict ? <ConflictDialog conflict={conflict} onResolve={(keep) => store.resolve(conflict.field, keep)} /> : null}
      </Suspense>
    </WizardProvider>
  );
}

'use client';
import { useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { RangeBar } from '@/components/ui/range-bar';
import { TextArea } from '@/components/ui/text-area';
import { differenceBetween, withAnswer } from '@/components/wizard/changes';
import { type WizardContext, Wizard as WizardProvider, type WizardStrings } from '@/components/wizard/context';
import { type Edition, editionFor, editionsOf } from '@/components/wizard/edition';
import { QuestionCard } from '@/components/wizard/question-card';
import { typedDefaults, typedResolver } from '@/components/wizard/typed-form';
import { useBundle } from '@/components/wizard/use-bundle';
import type { ShownTask } from '@/lib/catalog/tasks-view';
import { fill } from '@/lib/i18n/format';
import { verdictSentence } from '@/lib/i18n/verdict';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import type { Answers, AnswerValue } from '@/lib/schema/answer';
import { type FieldName, fieldValues, splitField } from '@/lib/schema/field';
import type { StoredField } from '@/lib/sync/answer-store';
import { memoryStorage } from '@/lib/sync/memory-storage';
import { browserOutbox } from '@/lib/sync/outbox';
import type { QuestionsAssigned } from '@/lib/workspace/assigning';
import type { TaskPage } from './context';

/** What the dialog needs to ask the questions and to judge the answers as the questionnaire does. */
export type DoneSource = {
  readonly bundleAddress: string;
  readonly fields: readonly StoredField[];
  readonly mode: 'quick' | 'full';
  /** Civil date. */
  readonly today: string;
  readonly wizard: WizardStrings;
  readonly assigned: QuestionsAssigned | null;
};

type Sent = {
  readonly op: string;
  readonly field: FieldName;
  readonly value: AnswerValue | null;
  readonly base: number;
};
type Outcome =
  | { readonly op: string; readonly status: 'saved' | 'repeated'; readonly version: number }
  | {
      readonly op: string;
      readonly status: 'conflict';
      readonly current: { readonly value: AnswerValue | null; readonly version: number };
    };

/** Answers with what the server holds for some of them. */
function withStored(answers: Answers, stored: Readonly<Record<string, AnswerValue | null>>): Answers {
  return Object.fromEntries(Object.entries({ ...answers, ...stored }).filter(([, value]) => value !== null)) as Answers;
}

type Props = {
  readonly page: TaskPage;
  readonly task: ShownTask;
  readonly source: DoneSource;
  readonly onClose: () => void;
  readonly onSettled: (said: string) => void;
};

/** Asks for the answers that changed with the work, shows the verdict they lead to, and only then saves both. */
export function DoneDialog(props: Props) {
  const { page, source, onClose } = props;
  const bundle = useBundle(source.bundleAddress);
  const editions = useMemo(() => (bundle ? editionsOf(bundle) : null), [bundle]);
  const words = page.strings.remediation;
  return (
    <Modal title={words.doneTitle} closeLabel={page.strings.common.close} onClose={onClose}>
      {editions ? (
        <DoneAnswers {...props} editions={editions} />
      ) : (
        <p role="status" className="text-ink-soft">
          {words.loading}
        </p>
      )}
    </Modal>
  );
}

function DoneAnswers({
  page,
  task,
  source,
  editions,
  onClose,
  onSettled,
}: Props & { readonly editions: readonly [Edition, ...Edition[]] }) {
  const { strings, assessment, manages } = page;
  const words = strings.remediation;
  const { fields, today, mode, wizard, assigned } = source;
  const [before, setBefore] = useState(() => fieldValues(fields).answers);
  const [versions] = useState(() => new Map(fields.map(({ field, version }) => [field, version])));
  const [answers, setAnswers] = useState(before);
  const [proof, setProof] = useState(task.proof);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [drafts] = useState(() => browserOutbox(memoryStorage(), assessment));
  const { pack, texts } = editionFor(editions, answers, today);
  const result = useMemo(() => evaluatePack(pack, answers, { today, mode }), [pack, answers, today, mode]);
  const was = useMemo(
    () => evaluatePack(editionFor(editions, before, today).pack, before, { today, mode }),
    [editions, before, today, mode],
  );
  const form = useForm<Record<string, string>>({
    mode: 'onTouched',
    defaultValues: typedDefaults(before),
    resolver: useMemo(() => typedResolver(pack.questions), [pack]),
  });
  const context = useMemo<WizardContext>(
    () => ({
      readOnly: false,
      talk: null,
      strings: wizard,
      texts,
      questions: pack.questions,
      scenario: null,
      drafts,
      basis: null,
      answer: (question, value) => setAnswers((now) => withAnswer(now, question, value)),
      writeNote: null,
      preview: null,
      showHistory: null,
      assigned,
    }),
    [wizard, texts, pack, drafts, assigned],
  );
  const changed = Object.keys({ ...before, ...answers }).filter(
    (id) => JSON.stringify(before[id]) !== JSON.stringify(answers[id]),
  );
  const { appeared, gone } = differenceBetween('', was, result);
  const outcome = result.findings.find(({ rule }) => rule === task.rule)?.outcome;
  const fate = outcome === 'gap' ? words.stays : outcome === 'needs-review' ? words.unclear : words.cleared;
  const list = (rules: readonly string[]) => rules.map((rule) => texts.rules[rule]?.title ?? rule).join(strings.common.semicolon);
  const locked = assigned?.locked === true && !task.questions.some((id) => assigned.mine.includes(id));
  const sentence = verdictSentence(result, wizard);

  /** Takes up what became of each answer: what is stored, and what somebody else stored meanwhile. Returns the questions others changed. */
  const takeUp = (sent: readonly Sent[], outcomes: readonly Outcome[]): readonly string[] => {
    const stored: Record<string, AnswerValue | null> = {};
    const theirs: Record<string, AnswerValue | null> = {};
    for (const each of outcomes) {
      const edit = sent.find(({ op }) => op === each.op);
      if (!edit) continue;
      const now = each.status === 'conflict' ? each.current : { value: edit.value, version: each.version };
      versions.set(edit.field, now.version);
      (each.status === 'conflict' ? theirs : stored)[splitField(edit.field).id] = now.value;
    }
    const next = withStored(answers, theirs);
    setBefore(withStored(withStored(before, stored), theirs));
    setAnswers(next);
    if (Object.keys(theirs).length > 0) form.reset(typedDefaults(next));
    return Object.keys(theirs);
  };
  const stay = (message: string) => {
    setBusy(false);
    setFailed(message);
  };
  const save = async () => {
    setBusy(true);
    setFailed(null);
    const edits = changed.map((id): Sent => {
      const op = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
      return { op, field: `q:${id}`, value: answers[id] ?? null, base: versions.get(`q:${id}`) ?? 0 };
    });
    if (edits.length > 0) {
      const { status, body } = await send('PUT', `/api/assessments/${assessment}/answers`, { edits });
      if (status !== 200) return stay(words.failed);
      const theirs = takeUp(edits, (body.outcomes ?? []) as readonly Outcome[]);
      const refused = (body.refused ?? []) as readonly { readonly code: string }[];
      if (refused.length > 0) return stay(refused.some(({ code }) => code === 'frozen') ? words.frozenMeanwhile : words.refused);
      if (theirs.length > 0) {
        const names = theirs.map((id) => texts.questions[id]?.text ?? id).join(strings.common.semicolon);
        return stay(fill(words.conflict, { list: names }));
      }
    }
    const change = { state: 'done', proof };
    const { status } = await send('PATCH', `/api/assessments/${assessment}/tasks`, { task: task.id, base: task.version, change });
    if (status === 200) return onSettled(words.saved);
    stay(status === 409 ? words.staleKept : words.failed);
  };

  return (
    <WizardProvider value={context}>
      <p className="mt-1 text-ink-soft">{task.questions.length === 0 ? words.doneNoQuestions : words.doneLead}</p>
      {locked && !manages ? <p className="mt-2 rounded-[9px] bg-amber-wash px-3 py-2 text-amber">{words.doneLocked}</p> : null}
      <FormProvider {...form}>
        <div className="-mt-4">
          {task.questions.map((id) => (
            <QuestionCard
              key={id}
              id={id}
              value={answers[id]}
              note={undefined}
              maybe={false}
              refused={undefined}
              noteRefused={undefined}
              clash=""
            />
          ))}
        </div>
      </FormProvider>
      <div className="mt-6">
        <TextArea
          id="done-proof"
          label={words.proof}
          hint={task.ground?.usualProof ? fill(words.proofUsual, { proof: task.ground.usualProof }) : words.proofHint}
          value={proof}
          onChange={(event) => setProof(event.target.value)}
        />
      </div>
      <section aria-live="polite" data-after={outcome ?? 'none'} className="mt-5 rounded-[10px] bg-sunk px-4 py-3">
        {changed.length === 0 ? (
          <p className="text-ink-soft">{words.unchanged}</p>
        ) : (
          <>
            <p className="text-[14px] text-ink-faint">{words.after}</p>
            <p className="font-semibold">{sentence}</p>
            <RangeBar {...result.overall} labels={wizard.levelsShort} text={sentence} />
            <p className="mt-1 text-[14px] text-ink-soft">
              {words.now}
              {strings.common.colon}
              {verdictSentence(was, wizard)}
            </p>
            <p className={`mt-2 font-semibold ${outcome === 'gap' ? 'text-amber' : 'text-jade'}`}>{fate}</p>
            {gone.length > 0 ? <p className="text-[15px]">{fill(words.going, { list: list(gone) })}</p> : null}
            {appeared.length > 0 ? (
              <p className="text-[15px] text-red">{fill(words.appearing, { list: list(appeared) })}</p>
            ) : null}
          </>
        )}
      </section>
      <p role="alert" className="mt-2 text-red empty:hidden">
        {failed}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look={outcome === 'gap' ? 'plain' : 'primary'} disabled={busy} onClick={() => void save()}>
          {busy ? words.saving : outcome === 'gap' ? words.doneAnyway : words.doneSave}
        </Button>
        <Button onClick={onClose}>{strings.common.cancel}</Button>
      </div>
    </WizardProvider>
  );
}

'use client';
import { type FormEvent, useState } from 'react';
import { type Answer, send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Modal } from '@/components/ui/modal';
import { SelectInput } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';
import { isEmail } from '@/lib/schema/name';
import { LINK_DAYS, LINK_DAYS_MOST } from '@/lib/workspace/assigning';

export type AssignableStep = {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
};
export type AssignStrings = Pick<Strings, 'common' | 'assigning'>;
/** A link just made: its token is shown this once. */
export type FreshLink = {
  readonly token: string;
  readonly name: string;
  /** Where it was to be mailed, and whether it was; null where it was not to be. */
  readonly email: string;
  readonly mailed: boolean | null;
};

type Props = {
  readonly assessment: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly steps: readonly AssignableStep[];
  /** Whether letters can be sent. */
  readonly mails: boolean;
  /** What the page of a link might call the assessment. */
  readonly suggested: string;
  /** The assignment to change; null for a new one. */
  readonly existing: {
    readonly id: string;
    readonly member: string | null;
    readonly due: string | null;
    readonly note: string;
  } | null;
  readonly strings: AssignStrings;
  readonly onClose: () => void;
  readonly onSaved: (link: FreshLink | null) => void;
};

/** Who is asked, for what, by when. Of an assignment that stands, person, last day and message can be changed. */
export function AssignForm({ assessment, people, steps, mails, suggested, existing, strings, onClose, onSaved }: Props) {
  const words = strings.assigning;
  const [form, setForm] = useState({
    kind: (existing ? existing.member !== null : people.length > 0) ? ('member' as const) : ('link' as const),
    member: existing?.member ?? '',
    name: '',
    shown: suggested,
    days: String(LINK_DAYS),
    email: '',
    due: existing?.due ?? '',
    note: existing?.note ?? '',
  });
  const [targets, setTargets] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part } as typeof form);
  const toggle = (target: string) => {
    const next = new Set(targets);
    if (!next.delete(target)) next.add(target);
    setTargets(next);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = existing ? missingOfChange() : missing();
    setProblems(found);
    if (Object.keys(found).length > 0) {
      document.getElementById(`assign-${Object.keys(found)[0]}`)?.focus();
      return setFailed(words.problem);
    }
    setBusy(true);
    setFailed(null);
    const address = `/api/assessments/${assessment}/assignments`;
    const due = form.due === '' ? null : form.due;
    const member = form.kind === 'member';
    const reply: Answer = existing
      ? await send('PATCH', address, {
          assignment: existing.id,
          due,
          note: form.note,
          ...(member && form.member !== existing.member ? { member: form.member } : {}),
        })
      : await send('POST', address, {
          to: member
            ? { member: form.member }
            : {
                name: form.name,
                shown: form.shown,
                days: Number(form.days),
                ...(form.email.trim() === '' ? {} : { email: form.email.trim() }),
              },
          targets: [...targets],
          due,
          note: form.note,
        });
    setBusy(false);
    if (reply.status === 200 || reply.status === 201) {
      const link = reply.body.link as { token: string } | null | undefined;
      const mailed = reply.body.mailed as boolean | null;
      return onSaved(link ? { token: link.token, name: form.name, email: form.email.trim(), mailed } : null);
    }
    const named = ((reply.body.problems ?? []) as { path: string }[]).map(
      ({ path }) => path.split('.').find((part) => part in words.problems) ?? 'member',
    );
    setProblems(Object.fromEntries(named.map((name) => [name, words.problems[name as keyof typeof words.problems]])));
    setFailed(reply.status === 422 ? words.problem : words.failed);
  };
  const missingOfChange = (): Record<string, string> =>
    form.kind === 'member' && form.member === '' ? { member: words.problems.member } : {};
  const missing = (): Record<string, string> => {
    const days = Number(form.days);
    const wrong: [keyof typeof words.problems, boolean][] = [
      ['member', form.kind === 'member' && form.member === ''],
      ['name', form.kind === 'link' && (form.name.trim() === '' || form.name.length > 80)],
      ['shown', form.kind === 'link' && (form.shown.trim() === '' || form.shown.length > 120)],
      ['days', form.kind === 'link' && !(Number.isInteger(days) && days >= 1 && days <= LINK_DAYS_MOST)],
      ['email', form.kind === 'link' && form.email.trim() !== '' && !isEmail(form.email.trim())],
      ['targets', targets.size === 0],
    ];
    return Object.fromEntries(wrong.filter(([, is]) => is).map(([name]) => [name, words.problems[name]]));
  };

  return (
    <Modal title={existing ? words.reassign : words.add} closeLabel={strings.common.close} onClose={onClose}>
      <Form onSubmit={submit} noValidate className="mt-2 grid gap-4">
        {existing ? null : (
          <fieldset>
            <legend className="font-semibold text-[15px]">{words.to}</legend>
            {(['member', 'link'] as const).map((kind) => (
              <label key={kind} className="flex min-h-11 items-center gap-2.5">
                <input
                  type="radio"
                  name="kind"
                  checked={form.kind === kind}
                  disabled={kind === 'member' && people.length === 0}
                  onChange={() => set({ kind })}
                  className="size-[18px] accent-blue"
                />
                {kind === 'member' ? words.member : words.respondent}
              </label>
            ))}
            {people.length === 0 ? <p className="text-[14px] text-ink-faint">{words.noColleagues}</p> : null}
          </fieldset>
        )}
        {form.kind === 'member' ? (
          <SelectInput
            id="assign-member"
            label={words.member}
            value={form.member}
            problem={problems.member}
            onChange={(event) => set({ member: event.target.value })}
          >
            <option value="">{words.chooseMember}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectInput>
        ) : existing ? null : (
          (['name', 'shown', 'days', ...(mails ? (['email'] as const) : [])] as const).map((part) => (
            <TextInput
              key={part}
              id={`assign-${part}`}
              label={words[part]}
              hint={words[`${part}Hint`]}
              inputMode={part === 'days' ? 'numeric' : part === 'email' ? 'email' : undefined}
              value={form[part]}
              problem={problems[part]}
              onChange={(event) => set({ [part]: event.target.value })}
            />
          ))
        )}
        {existing ? null : (
          <fieldset>
            <legend className="font-semibold text-[15px]">{words.what}</legend>
            <Tick id="assign-targets" text={words.all} checked={targets.has('all')} onChange={() => toggle('all')} />
            {targets.has('all')
              ? null
              : steps.map((step) => (
                  <StepChoice key={step.id} step={step} targets={targets} words={words.wholeStep} onToggle={toggle} />
                ))}
            {problems.targets ? <p className="mt-1 text-[14px] text-red">{problems.targets}</p> : null}
          </fieldset>
        )}
        <TextInput
          id="assign-due"
          type="date"
          label={words.due}
          hint={words.dueHint}
          value={form.due}
          problem={problems.due}
          onChange={(event) => set({ due: event.target.value })}
        />
        <TextArea
          id="assign-note"
          label={words.note}
          hint={words.noteHint}
          value={form.note}
          problem={problems.note}
          onChange={(event) => set({ note: event.target.value })}
        />
        <p role="alert" className="text-red empty:hidden">
          {failed}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="primary" disabled={busy}>
            {busy ? words.saving : words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}

type StepChoiceProps = {
  readonly step: AssignableStep;
  readonly targets: ReadonlySet<string>;
  readonly words: string;
  readonly onToggle: (target: string) => void;
};

/** A step to assign whole, or question by question. */
function StepChoice({ step, targets, words, onToggle }: StepChoiceProps) {
  const whole = targets.has(`step:${step.id}`);
  const chosen = step.questions.filter(({ id }) => targets.has(`question:${id}`)).length;
  return (
    <details className="border-line border-t">
      <summary className="min-h-11 cursor-pointer py-2.5">
        {step.title}
        {whole || chosen > 0 ? (
          <span className="ml-2 text-[14px] text-blue-ink">{whole ? words : `${chosen}/${step.questions.length}`}</span>
        ) : null}
      </summary>
      <div className="pb-2 pl-4">
        <Tick id={`t-${step.id}`} text={words} checked={whole} onChange={() => onToggle(`step:${step.id}`)} />
        {whole
          ? null
          : step.questions.map(({ id, text }) => (
              <Tick
                key={id}
                id={`t-${step.id}-${id}`}
                text={text}
                checked={targets.has(`question:${id}`)}
                onChange={() => onToggle(`question:${id}`)}
              />
            ))}
      </div>
    </details>
  );
}

type TickProps = { readonly id: string; readonly text: string; readonly checked: boolean; readonly onChange: () => void };

function Tick({ id, text, checked, onChange }: TickProps) {
  return (
    <label htmlFor={id} className="flex min-h-9 items-start gap-2.5 py-1 text-[15px]">
      <input id={id} type="checkbox" checked={checked} onChange={onChange} className="mt-1 size-[18px] shrink-0 accent-blue" />
      {text}
    </label>
  );
}

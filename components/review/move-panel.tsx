'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { send } from '@/components/account/send';
import { Button, buttonClass } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { fill } from '@/lib/i18n/format';
import type { Strings } from '@/lib/i18n/strings';
import { reportLanguages } from '@/lib/schema/report-options';
import type { Locale } from '@/lib/schema/text';
import type { MoveId } from '@/lib/workspace/review';
import type { ShownState } from '@/lib/workspace/review-view';
import { type Refusal, refusalOf } from './refusal';

type Props = {
  readonly assessment: string;
  readonly shown: ShownState;
  readonly words: Strings['review'];
  readonly locale: Locale;
};

/** The moves whoever looks may make; each opens what it asks for. What was typed outlives every failure. */
export function MovePanel({ assessment, shown, words, locale }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState<MoveId | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fields, setFields] = useState({ reason: '', name: shown.signer, title: '', opinion: '', language: locale as string });
  const { state, seq, lastMark, lastTask, moves } = shown;
  if (moves.length === 0 && state !== 'signed-off') return null;
  // The one that leads on comes first.
  const ordered = [...moves].sort((a, b) => Number(b === 'sign-off') - Number(a === 'sign-off'));

  const make = async (move: MoveId) => {
    setBusy(true);
    const { reason, ...signature } = fields;
    const decides = move === 'ask-changes' || move === 'sign-off';
    const body = move === 'sign-off' ? { move, seq, lastMark, lastTask, ...signature } : { move, seq, reason };
    const reply = await send('POST', `/api/assessments/${assessment}/review${decides ? '/decision' : ''}`, body);
    const problem = refusalOf(reply, words, locale);
    setRefusal(problem);
    setBusy(false);
    if (problem) return;
    setOpen(null);
    setFields((before) => ({ ...before, reason: '', opinion: '' }));
    router.refresh();
  };
  const submit = (event: FormEvent, move: MoveId) => {
    event.preventDefault();
    void make(move);
  };
  const set = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const problem = (name: string) => refusal?.fields[name];
  const current = open !== null && moves.includes(open) ? open : null;

  return (
    <div className="no-print mt-4" data-state={state}>
      <p role="alert" className="mb-3 rounded-[9px] bg-amber-wash px-3 py-2 text-[15px] text-amber empty:hidden">
        {refusal?.text}
        {refusal?.look ? (
          <button type="button" onClick={() => router.refresh()} className="ml-2 min-h-6 underline underline-offset-4">
            {words.show}
          </button>
        ) : null}
      </p>
      {current === null ? (
        <div className="flex flex-wrap gap-3">
          {state === 'signed-off' ? (
            <a
              href={`/api/assessments/${assessment}/signed/${shown.version}/report.pdf`}
              download
              className={buttonClass('primary')}
            >
              {words.pdf}
            </a>
          ) : null}
          {ordered.map((move, index) => (
            <Button
              key={move}
              look={index === 0 && move !== 'new-version' ? 'primary' : 'plain'}
              disabled={busy}
              onClick={() => (move === 'withdraw' ? void make(move) : setOpen(move))}
            >
              {words.moves[move]}
            </Button>
          ))}
        </div>
      ) : (
        <Form
          onSubmit={(event) => submit(event, current)}
          noValidate
          className="grid max-w-[44em] gap-4"
          aria-label={words.moves[current]}
        >
          {current === 'sign-off' ? (
            <>
              <Warnings warnings={shown.warnings} words={words} />
              <p className="text-[15px] text-ink-soft">{fill(words.signWhat, { seq })}</p>
              <div className="grid gap-4 sm:grid-cols-2">
                <TextInput
                  id="sign-name"
                  label={words.signName}
                  autoComplete="name"
                  autoFocus
                  problem={problem('name')}
                  {...set('name')}
                />
                <TextInput
                  id="sign-title"
                  label={words.signTitle}
                  autoComplete="organization-title"
                  problem={problem('title')}
                  {...set('title')}
                />
              </div>
              <p className="-mt-2 text-[14px] text-ink-faint">{words.signTitleHint}</p>
              <TextArea
                id="sign-opinion"
                label={words.signOpinion}
                hint={words.signOpinionHint}
                problem={problem('opinion')}
                {...set('opinion')}
              />
              <label className="text-[15px]">
                <span className="font-semibold">{words.signLanguage}</span>
                <select
                  {...set('language')}
                  className="mt-1 block min-h-11 w-full max-w-60 rounded-[9px] border border-line-strong bg-card px-3"
                >
                  {reportLanguages.map((each) => (
                    <option key={each} value={each}>
                      {words.languages[each]}
                    </option>
                  ))}
                </select>
              </label>
            </>
          ) : (
            <TextArea
              id="move-reason"
              label={current === 'ask-changes' ? words.askReason : current === 'new-version' ? words.newReason : words.note}
              hint={current === 'ask-changes' ? words.askHint : current === 'new-version' ? words.newHint : words.noteHint}
              autoFocus
              problem={problem('reason')}
              {...set('reason')}
            />
          )}
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" look="primary" disabled={busy}>
              {words.moves[current]}
            </Button>
            <Button disabled={busy} onClick={() => setOpen(null)}>
              {words.cancel}
            </Button>
            <span role="status" className="text-[14px] text-ink-soft">
              {busy ? (current === 'sign-off' ? words.signing : words.sending) : ''}
            </span>
          </div>
        </Form>
      )}
    </div>
  );
}

function Warnings({ warnings, words }: { readonly warnings: readonly string[]; readonly words: Strings['review'] }) {
  if (warnings.length === 0) return null;
  return (
    <div className="rounded-[10px] bg-amber-wash px-4 py-3 text-[15px]">
      <p className="font-semibold text-amber">{words.before}</p>
      <ul className="mt-1 list-disc pl-5">
        {warnings.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="mt-1 text-[14px] text-ink-soft">{words.warnNote}</p>
    </div>
  );
}

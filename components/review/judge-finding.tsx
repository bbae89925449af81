'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { send } from '@/components/account/send';
import { Button } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Tag } from '@/components/ui/tag';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { Strings } from '@/lib/i18n/strings';
import { type FindingMark, findingMarks } from '@/lib/schema/review';
import type { Locale } from '@/lib/schema/text';
import type { ShownJudgement } from '@/lib/workspace/review-view';
import { MarkLine } from './mark-line';
import { type Refusal, refusalOf } from './refusal';
import { Thread } from './thread';

type Props = {
  readonly assessment: string;
  readonly finding: ShownJudgement;
  readonly seq: number;
  readonly judging: boolean;
  readonly mayComment: boolean;
  readonly words: Strings['review'];
  readonly locale: Locale;
};

/** One finding with its mark. Agreeing takes one press; a dispute asks for its reason, an accepted risk also for whom and until when. */
export function JudgeFinding({ assessment, finding, seq, judging, mayComment, words, locale }: Props) {
  const router = useRouter();
  const { rule, kind, tag, title, text, href, prohibited, after, mark } = finding;
  const [open, setOpen] = useState<FindingMark | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fields, setFields] = useState({
    reason: mark?.reason ?? '',
    acceptedBy: mark?.acceptedBy ?? '',
    until: mark?.until ?? '',
  });

  const save = async (chosen: FindingMark | null) => {
    setBusy(true);
    const { reason, acceptedBy, until } = fields;
    const accepting = chosen === 'accepted-risk';
    const grounds = {
      reason: chosen === null || chosen === 'agreed' ? '' : reason,
      acceptedBy: accepting ? acceptedBy : '',
      until: accepting && until !== '' ? until : null,
    };
    const reply = await send('PUT', `/api/assessments/${assessment}/findings/${rule}`, { mark: chosen, ...grounds, seq, after });
    const problem = refusalOf(reply, words, locale);
    setRefusal(problem);
    setBusy(false);
    if (problem) return;
    setOpen(null);
    router.refresh();
  };
  const choose = (chosen: FindingMark) => {
    setRefusal(null);
    if (chosen === 'agreed') void save(chosen);
    else setOpen(open === chosen ? null : chosen);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(open);
  };
  const set = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (event: { target: { value: string } }) => setFields({ ...fields, [name]: event.target.value }),
  });
  const id = `j-${rule}`;
  return (
    <li
      id={rule}
      data-finding={rule}
      className="scroll-mt-24 rounded-[14px] border border-line bg-card px-4 py-4 sm:px-5"
      aria-labelledby={id}
    >
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <span className="mt-1">
          <Tag kind={kind}>{tag}</Tag>
        </span>
        <h3 id={id} tabIndex={-1} className="min-w-0 flex-1 basis-60 font-semibold text-[17px]">
          {title}
        </h3>
        <a href={href} className="inline-flex min-h-7 items-center text-[14px] text-blue-ink underline underline-offset-4">
          {words.evidence}
        </a>
      </div>
      <p className="mt-1 max-w-[52em] text-[15px] text-ink-soft">{text}</p>
      {mark ? <MarkLine mark={mark} words={words} /> : null}
      {judging ? (
        <div className="no-print mt-3 flex flex-wrap items-center gap-2">
          {findingMarks.map((each, index) => (
            <Button
              key={each}
              data-mark={each}
              disabled={busy || (each === 'accepted-risk' && prohibited)}
              aria-pressed={mark?.mark === each && mark.standing === 'stands'}
              aria-expanded={each === 'agreed' ? undefined : open === each}
              aria-describedby={id}
              onClick={() => choose(each)}
              className="px-3 aria-pressed:border-blue aria-pressed:bg-blue-wash aria-pressed:text-blue-ink"
            >
              <span aria-hidden="true" className="text-[13px] text-ink-faint">
                {index + 1}
              </span>
              {words.marks[each]}
            </Button>
          ))}
          {mark ? (
            <Button look="quiet" disabled={busy} aria-describedby={id} onClick={() => void save(null)}>
              {words.takeBack}
            </Button>
          ) : null}
          {prohibited ? <span className="text-[14px] text-ink-soft">{words.prohibitedNote}</span> : null}
        </div>
      ) : null}
      <p role="alert" className="mt-2 text-[15px] text-red empty:hidden">
        {refusal?.text}
        {refusal?.look ? (
          <button type="button" onClick={() => router.refresh()} className="ml-2 min-h-6 underline underline-offset-4">
            {words.show}
          </button>
        ) : null}
      </p>
      {open && judging ? (
        <Form
          onSubmit={submit}
          noValidate
          className="mt-3 grid max-w-[44em] gap-3"
          aria-label={`${words.marks[open]} · ${title}`}
        >
          <TextArea id={`${id}-reason`} label={words.reason} autoFocus problem={refusal?.fields.reason} {...set('reason')} />
          {open === 'accepted-risk' ? (
            <div className="grid gap-3 sm:grid-cols-2">
              <TextInput id={`${id}-by`} label={words.acceptedBy} problem={refusal?.fields.acceptedBy} {...set('acceptedBy')} />
              <TextInput id={`${id}-until`} type="date" label={words.until} problem={refusal?.fields.until} {...set('until')} />
            </div>
          ) : null}
          <div className="flex gap-3">
            <Button type="submit" look="primary" disabled={busy}>
              {words.save}
            </Button>
            <Button onClick={() => setOpen(null)}>{words.cancel}</Button>
          </div>
        </Form>
      ) : null}
      <Thread
        assessment={assessment}
        place="finding"
        target={rule}
        mayComment={mayComment}
        labelledBy={id}
        words={words}
        locale={locale}
      />
    </li>
  );
}

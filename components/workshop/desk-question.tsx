'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';
import { fill, formatDate } from '@/lib/i18n/format';
import type { DeskView } from '@/lib/workshop/view';
import { Consequences } from './consequences';
import type { Act, DeskContext } from './context';
import { DeskEvidence } from './desk-evidence';
import { ParkForm } from './park-form';
import { type Draft, emptyDraft, RecordForm } from './record-form';
import { neighbour } from './room-steps';
import { tally } from './tally';
import { TallyBars } from './tally-bars';
import { answerIn } from './words';

type Props = {
  readonly context: DeskContext;
  readonly desk: DeskView;
  readonly verdictSeq: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The next question still to be settled. */
  readonly open: string | null;
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft) => void;
  readonly busy: boolean;
  readonly act: Act;
};

/** The question the room has before it: votes, reasons, what each answer would do, and how it is settled. */
export function DeskQuestion({ context, desk, verdictSeq, people, open, draft, onDraft, busy, act }: Props) {
  const { common, workshop: words } = context.strings;
  const [settling, setSettling] = useState<'record' | 'park' | null>(draft ? 'record' : null);
  const { current } = desk;
  const start = neighbour(desk, 1);
  if (!current)
    return (
      <section className={card} aria-labelledby="now">
        <h2 id="now" tabIndex={-1} className="font-semibold font-serif text-[22px]">
          {words.beforeFirst}
        </h2>
        <p className="mt-1 text-ink-soft">{words.beforeFirstText}</p>
        {start ? (
          <Button look="primary" className="mt-4" disabled={busy} onClick={() => void act({ do: 'show', question: start })}>
            {words.showFirst}
          </Button>
        ) : null}
      </section>
    );
  const { question: id, state } = current;
  const question = context.questions[id];
  const back = neighbour(desk, -1);
  const onward = neighbour(desk, 1);
  const outcome = desk.outcomes.find((each) => each.question === id);
  const settled = outcome !== undefined;
  const say = (answer: Parameters<typeof answerIn>[1]) => answerIn(question, answer, common, context.locale);
  const leading = current.split && current.split.length > 0 ? topAnswer(current.split) : null;
  return (
    <section className={card} aria-labelledby="now" data-question={id} data-state={state}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[14px] text-ink-faint">
        <span>{fill(words.place, { place: current.place, of: current.of })}</span>
        <span>{context.blocks[current.block]}</span>
        <Tag tone={state === 'recorded' ? 'jade' : state === 'parked' ? 'amber' : 'blue'}>{words.states[state]}</Tag>
        {current.round > 1 ? <span>{fill(words.round, { n: current.round })}</span> : null}
      </p>
      <h2 id="now" tabIndex={-1} className="mt-1 font-semibold font-serif text-[24px] leading-snug">
        {question?.title ?? id}
      </h2>
      {question?.help ? <p className="mt-1 text-[15px] text-ink-soft">{question.help}</p> : null}
      <p className="mt-2 text-[15px]">{question?.why}</p>
      <p className="mt-1 text-[14px] text-ink-faint">
        {(question?.articles ?? [])
          .map(({ label, checked }) => (checked ? label : `${label} · ${common.grades.unverified}`))
          .join(common.semicolon)}
      </p>
      {current.askedOf.length > 0 ? (
        <p className="mt-2 text-[15px]">{fill(words.askedOf, { departments: current.askedOf.join(words.listComma) })}</p>
      ) : null}

      {settled ? null : (
        <div className="mt-5">
          <h3 className="font-semibold text-[17px]" aria-live="polite">
            {fill(words.votedOf, { voted: current.voted, present: desk.present })}
          </h3>
          {current.split === null ? (
            <p className="mt-1 text-[15px] text-ink-soft">
              {desk.presentBy.map(({ department, present, voted }) => `${department} ${voted}/${present}`).join(' · ')}
              {desk.presentBy.length > 0 ? ` — ${words.hidden}` : words.nobody}
            </p>
          ) : current.split.length === 0 ? (
            <p className="mt-1 text-[15px] text-ink-soft">{words.noVotes}</p>
          ) : (
            <div className="mt-2">
              <TallyBars split={current.split} options={(question?.options ?? []).map((each) => each.id)} say={say} />
            </div>
          )}
          {desk.reasons.length > 0 ? (
            <details className="mt-3" open>
              <summary className="min-h-9 text-[15px] text-blue-ink">{fill(words.reasons, { n: desk.reasons.length })}</summary>
              <ul className="mt-1 grid gap-2">
                {desk.reasons.map(({ department, answer, reason }) => (
                  <li key={`${department}${JSON.stringify(answer)}${reason}`} className="border-line border-l-2 pl-3 text-[15px]">
                    {reason}
                    <span className="block text-[14px] text-ink-faint">
                      {department} · {say(answer)}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
          <div className="mt-4 flex flex-wrap gap-3">
            {state === 'voting' || state === 'open' ? (
              <Button look="primary" disabled={busy} onClick={() => void act({ do: 'reveal', question: id })}>
                {words.reveal}
              </Button>
            ) : (
              <Button disabled={busy} onClick={() => void act({ do: 'vote-again', question: id })}>
                {words.voteAgain}
              </Button>
            )}
            <Button
              look={state === 'revealed' ? 'primary' : 'plain'}
              aria-expanded={settling === 'record'}
              disabled={busy}
              onClick={() => setSettling(settling === 'record' ? null : 'record')}
            >
              {words.record}
            </Button>
            <Button
              aria-expanded={settling === 'park'}
              disabled={busy}
              onClick={() => setSettling(settling === 'park' ? null : 'park')}
            >
              {words.park}
            </Button>
            <DeskEvidence context={context} question={id} disabled={busy} />
          </div>
          {settling === 'record' && question ? (
            <RecordForm
              context={context}
              question={question}
              split={current.split}
              draft={draft ?? { ...emptyDraft, answer: leading }}
              onDraft={onDraft}
              busy={busy}
              onCancel={() => setSettling(null)}
              onRecord={async (made) => {
                if (made.answer === null) return;
                const { answer, note, keepMinority } = made;
                if (await act({ do: 'record', question: id, answer, note: note.trim(), keepMinority })) setSettling(null);
              }}
            />
          ) : null}
          {settling === 'park' ? (
            <ParkForm
              context={context}
              people={people}
              departments={desk.departments}
              busy={busy}
              onCancel={() => setSettling(null)}
              onPark={async (made) => {
                if (await act({ do: 'park', question: id, ...made })) setSettling(null);
              }}
            />
          ) : null}
          <Consequences context={context} question={id} stamp={`${verdictSeq}-${state}-${current.round}`} />
        </div>
      )}

      {outcome ? (
        <div className={`mt-5 rounded-[10px] px-4 py-3 ${outcome.state === 'recorded' ? 'bg-jade-wash' : 'bg-amber-wash'}`}>
          {outcome.state === 'recorded' ? (
            <>
              <p className="text-[14px] text-jade">{words.agreed}</p>
              <p className="font-semibold text-[20px]">{say(outcome.answer)}</p>
              {outcome.minority.length > 0 ? <p className="text-[14px]">{words.minorityKept}</p> : null}
            </>
          ) : (
            <>
              <p className="text-[14px] text-amber">{words.parkedWith}</p>
              <p className="font-semibold text-[18px]">{outcome.owner.name}</p>
              <p className="text-[14px]">
                {outcome.due ? fill(words.dueOn, { date: formatDate(outcome.due, context.locale) }) : words.noDue}
              </p>
            </>
          )}
          {outcome.note === '' ? null : <p className="mt-1 whitespace-pre-line text-[15px]">{outcome.note}</p>}
          <Button className="mt-3" disabled={busy} onClick={() => void act({ do: 'reopen', question: id })}>
            {words.reopen}
          </Button>
        </div>
      ) : null}

      <div className="mt-6 flex flex-wrap gap-3 border-line border-t pt-4">
        <Button disabled={busy || !back} onClick={() => back && void act({ do: 'show', question: back })}>
          {words.previous}
        </Button>
        <Button
          look={settled && onward && onward === open ? 'primary' : 'plain'}
          disabled={busy || !onward}
          onClick={() => onward && void act({ do: 'show', question: onward })}
        >
          {words.next}
        </Button>
        {open && open !== onward ? (
          <Button look={settled ? 'primary' : 'plain'} disabled={busy} onClick={() => void act({ do: 'show', question: open })}>
            {words.nextOpen}
          </Button>
        ) : null}
      </div>
      {settled && !open ? <p className="mt-3 text-[15px] text-jade">{words.allSettled}</p> : null}
    </section>
  );
}

const card = 'rounded-[14px] border border-line bg-card px-5 py-5';

function topAnswer(split: NonNullable<NonNullable<DeskView['current']>['split']>) {
  return tally(split, [])[0]?.answer ?? null;
}

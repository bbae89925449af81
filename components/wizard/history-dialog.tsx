'use client';
import { useEffect, useState } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { AnswerValue } from '@/lib/schema/answer';
import { answerWords } from './answer-words';
import { useWizard } from './context';

type Event = {
  readonly seq: number;
  readonly to: AnswerValue | null;
  readonly at: string;
  readonly who: string;
};
type Props = { readonly assessment: string; readonly question: string; readonly onClose: () => void };

/** What an answer was before, by whom and when, newest first; each can be restored after seeing what that would change. */
export function HistoryDialog({ assessment, question, onClose }: Props) {
  const context = useWizard();
  const { strings, texts, answer, readOnly } = context;
  const [events, setEvents] = useState<readonly Event[] | 'failed' | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    fetch(`/api/assessments/${assessment}/history?field=q:${question}`)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then((body) => setEvents(body.events))
      .catch(() => setEvents('failed'));
  }, [assessment, question]);
  const words = strings.wizard;
  return (
    <Modal title={words.history} closeLabel={strings.common.close} onClose={onClose}>
      <p className="mt-1 text-ink-soft">{texts.questions[question]?.text}</p>
      <p role="status" className="text-[15px] text-ink-soft empty:hidden">
        {events === null ? words.loading : events === 'failed' ? words.historyFailed : ''}
      </p>
      {Array.isArray(events) ? (
        <ol className="mt-3">
          {(events as readonly Event[]).map((event, index) => (
            <li key={event.seq} className="border-line border-t py-2">
              <div className="flex flex-wrap items-center gap-x-3">
                <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                  {answerWords(event.to, question, context)}
                  <span className="block text-[14px] text-ink-faint">
                    {fill(words.past.by, { who: event.who, when: clock(event.at) })}
                  </span>
                </span>
                {index === 0 ? (
                  <span className="text-[14px] text-ink-faint">{words.historyNow}</span>
                ) : readOnly ? null : (
                  <Button
                    look="quiet"
                    aria-expanded={chosen === event.seq}
                    onClick={() => setChosen(chosen === event.seq ? null : event.seq)}
                  >
                    {words.historyRestore}
                  </Button>
                )}
              </div>
              {chosen === event.seq ? (
                <Consequences
                  question={question}
                  value={event.to}
                  onConfirm={() => {
                    onClose();
                    answer(question, event.to, event.seq);
                  }}
                />
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      <a href={`/assessments/${assessment}/result/history?field=q:${question}`} className={buttonClass('quiet', '-ml-2 mt-2')}>
        {words.past.whole}
      </a>
    </Modal>
  );
}

type ConsequencesProps = {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly onConfirm: () => void;
};

/** The verdict and the findings an earlier answer would lead to. */
function Consequences({ question, value, onConfirm }: ConsequencesProps) {
  const { strings, preview } = useWizard();
  const words = strings.wizard.past;
  const { verdict, appeared, gone, reopened } = preview(question, value);
  const groups = [
    [words.appears, appeared],
    [words.goes, gone],
    [words.opens, reopened],
  ] as const;
  const same = groups.every(([, titles]) => titles.length === 0);
  return (
    <div className="mt-1 mb-2 rounded-[10px] bg-sunk px-4 py-3 text-[15px]" role="status">
      <p className="font-semibold">
        {words.preview}
        {strings.common.colon}
        {verdict}
      </p>
      {same ? <p>{words.same}</p> : null}
      {groups.map(([name, titles]) =>
        titles.length === 0 ? null : (
          <div key={name} className="mt-1">
            <p className="text-ink-soft">{name}</p>
            <ul className="list-disc pl-5">
              {titles.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          </div>
        ),
      )}
      <Button look="primary" className="mt-2" onClick={onConfirm}>
        {words.confirm}
      </Button>
    </div>
  );
}

function clock(at: string): string {
  return shanghaiTime(at, document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
}

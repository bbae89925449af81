'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { AnswerValue } from '@/lib/schema/answer';
import { answerWords } from './answer-words';
import { useWizard } from './context';

type Event = { readonly seq: number; readonly from: AnswerValue | null; readonly to: AnswerValue | null; readonly at: string };
type Props = { readonly assessment: string; readonly question: string; readonly onClose: () => void };

/** What an answer was before, newest first, each to be taken back with one press. */
export function HistoryDialog({ assessment, question, onClose }: Props) {
  const context = useWizard();
  const { strings, texts, answer, assigned } = context;
  const closed = assigned?.locked === true && !assigned.mine.includes(question);
  const [events, setEvents] = useState<readonly Event[] | 'failed' | null>(null);
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
            <li key={event.seq} className="flex flex-wrap items-center gap-x-3 border-line border-t py-2">
              <span className="min-w-0 flex-1">
                {answerWords(event.to, question, context)}
                <span className="block text-[14px] text-ink-faint">{clock(event.at)}</span>
              </span>
              {index === 0 ? (
                <span className="text-[14px] text-ink-faint">{words.historyNow}</span>
              ) : closed ? null : (
                <Button
                  look="quiet"
                  onClick={() => {
                    onClose();
                    answer(question, event.to);
                  }}
                >
                  {words.historyRestore}
                </Button>
              )}
            </li>
          ))}
        </ol>
      ) : null}
    </Modal>
  );
}

function clock(at: string): string {
  return shanghaiTime(at, document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');
}

'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { fill } from '@/lib/i18n/format';
import { shanghaiTime } from '@/lib/i18n/shanghai-time';
import type { Strings } from '@/lib/i18n/strings';

type Event = { readonly seq: number; readonly to: string | null; readonly at: string; readonly who: string };
type Props = {
  readonly assessment: string;
  readonly id: string;
  readonly title: string;
  readonly strings: Pick<Strings, 'particulars' | 'common'>;
  /** `source` is the event after which the text stood. */
  readonly onRestore: (text: string | null, source: number) => void;
  readonly onClose: () => void;
};

/** What stood in a particular before, newest first, each to be brought back with one press. */
export function ParticularHistory({ assessment, id, title, strings, onRestore, onClose }: Props) {
  const [events, setEvents] = useState<readonly Event[] | 'failed' | null>(null);
  useEffect(() => {
    fetch(`/api/assessments/${assessment}/history?field=r:${id}`)
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
      .then((body) => setEvents(body.events))
      .catch(() => setEvents('failed'));
  }, [assessment, id]);
  const words = strings.particulars;
  const state = events === null ? words.historyLoading : events === 'failed' ? words.historyFailed : '';
  const list = Array.isArray(events) ? (events as readonly Event[]) : [];
  return (
    <Modal title={fill(words.historyTitle, { title })} closeLabel={strings.common.close} onClose={onClose}>
      <p role="status" className="text-[15px] text-ink-soft empty:hidden">
        {state || (list.length === 0 ? words.historyNone : '')}
      </p>
      <ol className="mt-3">
        {list.map((event, index) => (
          <li key={event.seq} className="border-line border-t py-3">
            <p className="line-clamp-6 whitespace-pre-wrap [overflow-wrap:anywhere]">{event.to ?? words.cleared}</p>
            <p className="mt-1 flex flex-wrap items-center justify-between gap-3 text-[14px] text-ink-faint">
              {`${event.who} · ${shanghaiTime(event.at, document.documentElement.lang.startsWith('zh') ? 'zh' : 'en')}`}
              {index === 0 ? (
                <span>{words.historyNow}</span>
              ) : (
                <Button
                  look="quiet"
                  onClick={() => {
                    onClose();
                    onRestore(event.to, event.seq);
                  }}
                >
                  {words.historyRestore}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Modal>
  );
}

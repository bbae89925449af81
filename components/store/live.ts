'use client';
import { windowName } from '@/components/ui/own-fetch';
import { LiveLine, type OpenStream } from '@/lib/sync/live-line';

const lines = new Map<string, LiveLine>();

/** What this window is told of an assessment's changes; the same line for everybody in the window who asks. */
export function liveLine(assessment: string): LiveLine {
  const address = `/api/assessments/${assessment}/live?window=${windowName()}`;
  return lineTo(address, opener(address), typeof EventSource !== 'undefined');
}

/** The same for whoever passes by headers, which an EventSource cannot send. */
export function liveLineWith(path: string, headers: Readonly<Record<string, string>>): LiveLine {
  const address = `${path}?window=${windowName()}`;
  return lineTo(address, fetchOpener(address, headers), typeof TextDecoderStream !== 'undefined');
}

function lineTo(address: string, open: OpenStream, works: boolean): LiveLine {
  const known = lines.get(address);
  if (known) return known;
  const line = new LiveLine(open);
  lines.set(address, line);
  if (!works) return line;
  const look = () => line.setAwake(document.visibilityState === 'visible' && navigator.onLine);
  for (const event of ['online', 'offline', 'pageshow']) window.addEventListener(event, look);
  // A page with an open stream could not be kept for going back to it.
  window.addEventListener('pagehide', () => line.setAwake(false));
  document.addEventListener('visibilitychange', look);
  look();
  return line;
}

function opener(address: string): OpenStream {
  return ({ word, down }) => {
    const source = new EventSource(address);
    source.onmessage = ({ data }) => word(data);
    source.onerror = () => {
      source.close();
      down();
    };
    return source;
  };
}

function fetchOpener(address: string, headers: Readonly<Record<string, string>>): OpenStream {
  return ({ word, down }) => {
    const leaving = new AbortController();
    const { signal } = leaving;
    void readEvents(address, { headers, signal }, word)
      .catch(() => undefined)
      .then(() => signal.aborted || down());
    return { close: () => leaving.abort() };
  };
}

/** Reads a stream of server-sent events until it ends. */
async function readEvents(address: string, init: RequestInit, word: (data: string) => void): Promise<void> {
  const { ok, body } = await fetch(address, init);
  if (!ok || !body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let rest = ''; ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = `${rest}${value}`.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) word(data);
    }
  }
}

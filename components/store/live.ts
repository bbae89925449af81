'use client';
import { windowName } from '@/components/ui/own-fetch';
import { LiveLine, type OpenStream } from '@/lib/sync/live-line';

const lines = new Map<string, LiveLine>();

/** What this window is told of an assessment's changes; the same line for everybody in the window who asks. */
export function liveLine(assessment: string): LiveLine {
  const known = lines.get(assessment);
  if (known) return known;
  const line = new LiveLine(opener(`/api/assessments/${assessment}/live?window=${windowName()}`));
  lines.set(assessment, line);
  if (typeof EventSource === 'undefined') return line;
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

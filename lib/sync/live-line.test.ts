import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveLine, type LiveWord, type OpenStream } from './live-line';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type On = Parameters<OpenStream>[0];

/** A line whose streams the test speaks through; `open` are those not closed. */
function fakeLine() {
  const open = new Set<On>();
  let opened = 0;
  const line = new LiveLine(
    (on) => {
      opened += 1;
      open.add(on);
      return { close: () => open.delete(on) };
    },
    () => 0.5,
  );
  line.setAwake(true);
  const only = () => {
    expect(open.size).toBe(1);
    return [...open][0] as On;
  };
  return { line, open, only, opened: () => opened };
}

const word = (seq: number, ...changed: string[]) => JSON.stringify({ seq, changed });

test('all who listen in a window share one stream, which closes with the last of them', () => {
  const { line, open, only } = fakeLine();
  const heard: string[] = [];
  const stops = ['a', 'b'].map((name) => line.listen(({ seq }) => heard.push(`${name}${seq}`)));
  only().word(word(3, 'answers'));
  expect(heard).toEqual(['a3', 'b3']);
  for (const stop of stops) stop();
  expect(open.size).toBe(0);
});

test('a broken stream comes back, later each time, and says that something may have been missed', async () => {
  const { line, only, opened } = fakeLine();
  const heard: LiveWord[] = [];
  line.listen((each) => heard.push(each));
  only().word(word(1));
  for (const wait of [1000, 2000, 5000, 15_000, 60_000, 60_000]) {
    only().down();
    expect(line.isUp).toBe(false);
    const before = opened();
    await vi.advanceTimersByTimeAsync(wait - 1);
    expect(opened()).toBe(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(opened()).toBe(before + 1);
  }
  only().word(word(1));
  only().word(word(2, 'state'));
  expect(heard.map(({ again }) => again)).toEqual([false, true, false]);
  only().down();
  await vi.advanceTimersByTimeAsync(1000);
  expect(line.isUp).toBe(false);
  only();
});

test('a window that is hidden or offline keeps no stream and tries none; shown again it opens one at once', async () => {
  const { line, open, only } = fakeLine();
  const heard: LiveWord[] = [];
  line.listen((each) => heard.push(each));
  only().word(word(1));
  only().down();
  line.setAwake(false);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(open.size).toBe(0);
  line.setAwake(true);
  only().word(word(5));
  expect(heard.at(-1)).toEqual({ seq: 5, changed: [], again: true });
});

test('whoever waits to learn whether words will come learns it from the first word, from a failure, or at once where no stream is opened', async () => {
  const { line, only } = fakeLine();
  line.listen(() => undefined);
  let settled = 0;
  const wait = () => void line.settled().then(() => (settled += 1));
  wait();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toBe(0);
  only().word(word(1));
  wait();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toBe(2);
  only().down();
  wait();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toBe(3);
  await vi.advanceTimersByTimeAsync(1000);
  wait();
  only().down();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toBe(4);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeEvent, endStreams, eventStream, type Stream } from './event-stream';

const request = (signal?: AbortSignal) => new Request('http://localhost/live', signal ? { signal } : {});

/** What a reader of server-sent events makes of the bytes, by the rules of the HTML standard. */
function parse(text: string): { id: string | undefined; event: string | undefined; data: string }[] {
  return text
    .split('\n\n')
    .filter((block) => block.includes('data: '))
    .map((block) => {
      const lines = block.split('\n');
      const value = (name: string) =>
        lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
      return { id: value('id')[0], event: value('event')[0], data: value('data').join('\n') };
    });
}

test('an event arrives as it was sent, line breaks in its data included', () => {
  const data = fc.string({ unit: fc.constantFrom('a', '字', '\n', ' ', ':', '"') });
  fc.assert(
    fc.property(data, fc.nat(), (text, id) => {
      const [read] = parse(new TextDecoder().decode(encodeEvent({ id: String(id), event: 'room', data: text })));
      expect(read).toEqual({ id: String(id), event: 'room', data: text });
    }),
  );
});

test('a stream is for no cache and no compressor, and stops its source when the reader goes', async () => {
  let stopped = 0;
  let stream: Stream | undefined;
  const response = eventStream(request(), (opened) => {
    stream = opened;
    return () => (stopped += 1);
  });
  expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
  const reader = response.body?.getReader();
  await reader?.read();
  stream?.send({ data: 'one' });
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: one\n\n');
  await reader?.cancel();
  expect(stopped).toBe(1);
  stream?.send({ data: 'to nobody' });
});

test('a reader that gives up, that reads nothing, or whose server stops, is let go once', async () => {
  const stops: string[] = [];
  const open = (name: string) => (stream: Stream) => {
    if (name === 'slow') for (let sent = 0; sent < 40; sent += 1) stream.send({ data: 'x'.repeat(20_000) });
    return () => stops.push(name);
  };
  const leaving = new AbortController();
  eventStream(request(leaving.signal), open('gone'));
  leaving.abort();
  eventStream(request(), open('slow'));
  expect(stops).toEqual(['gone', 'slow']);
  eventStream(request(), open('stopped'));
  endStreams();
  endStreams();
  expect(stops).toEqual(['gone', 'slow', 'stopped']);
});

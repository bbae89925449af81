import { expect, test } from 'vitest';
import { endStreams } from '../http/event-stream';
import { boundedStream } from './bounded-stream';

test('a participant keeps no more streams open than a phone needs, others are not held up, and one that ends makes room', async () => {
  const ask = (id: string) => boundedStream({ kind: 'participant', id }, new Request('http://localhost/'), () => () => undefined);
  const own = Array.from({ length: 7 }, () => ask('one'));
  expect(own.map(({ status }) => status)).toEqual([...Array(6).fill(200), 429]);
  expect(ask('other').status).toBe(200);
  await own[0]?.body?.cancel();
  expect(ask('one').status).toBe(200);
  endStreams();
});

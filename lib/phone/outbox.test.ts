import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered, type Ballot, emptyOutbox, kept, latest, type Outbox, put, restored } from './outbox';

const ballot = (key: number, answer: string): Ballot => ({ key: `key-${key}`, question: 'q', round: 1, answer, reason: '' });

/** A room that lets a vote count once by its key, and a network that loses requests, answers, or delivers late and twice. */
type Step = { readonly vote: string } | { readonly send: 'arrives' | 'request-lost' | 'answer-lost' } | 'late' | 'reload';

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ vote: fc.constantFrom('yes', 'no', 'unknown') }),
  fc.record({ send: fc.constantFrom('arrives' as const, 'request-lost' as const, 'answer-lost' as const) }),
  fc.constant('late' as const),
  fc.constant('reload' as const),
);

test('whatever the network loses or delivers late, the last vote made is the one that counts, and no key counts twice', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const counted: Ballot[] = [];
      const stray: Ballot[] = [];
      let outbox: Outbox = emptyOutbox;
      let last: string | null = null;
      const arrive = (sent: Ballot) => {
        if (!counted.some(({ key }) => key === sent.key)) counted.push(sent);
      };
      const send = (how: 'arrives' | 'request-lost' | 'answer-lost') => {
        const { first } = outbox;
        if (!first) return;
        if (how === 'request-lost') stray.push(first);
        else arrive(first);
        if (how === 'arrives') outbox = answered(outbox, first.key);
      };
      for (const [index, each] of steps.entries()) {
        if (each === 'late') stray.splice(0).forEach(arrive);
        else if (each === 'reload') outbox = restored(kept(outbox, 'seat'), 'seat');
        else if ('send' in each) send(each.send);
        else {
          last = each.vote;
          outbox = put(outbox, ballot(index, each.vote));
          expect(latest(outbox)?.answer).toBe(last);
        }
      }
      while (outbox.first) send('arrives');
      stray.forEach(arrive);
      expect(counted.at(-1)?.answer ?? null).toBe(last);
    }),
  );
});

test('what was kept for another seat, or is no outbox, is not taken up', () => {
  const outbox = put(emptyOutbox, ballot(1, 'yes'));
  expect(restored(kept(outbox, 'one'), 'one')).toEqual(outbox);
  expect(restored(kept(outbox, 'one'), 'other')).toEqual(emptyOutbox);
  for (const text of ['', '{', 'null', '{"seat":"one"}', '{"seat":"one","outbox":{"first":{"key":1}}}']) {
    expect(latest(restored(text, 'one'))).toBeNull();
  }
});

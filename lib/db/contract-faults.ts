import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { type DatabaseConnection, PostgresDriver } from 'kysely';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { assessmentRepository } from './assessments';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import type { Edit, EditOutcome } from './edits';
import { SqliteDriver } from './sqlite-driver';

/** Rounds in which two people change the same answer at the same moment. */
const ROUNDS = 1000;

/** What every database must guarantee when requests come twice, late or at the same moment, or the clock is wrong. */
export function faultsContract(emptyDatabase: EmptyDatabase): void {
  describe('what goes wrong on the way', () => {
    test('two people on the same answer, a thousand times: one is saved, the other is shown what was, and nothing is lost', {
      timeout: 120_000,
    }, async () => {
      const env = await emptyDatabase();
      const people = [await opened(env), await opened(env)] as const;
      const { id } = await people[0].store.create(draft(), evaluate);
      const expected: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const saving = people.map(({ store }, person) => {
          const edit = {
            op: `round-${round}-${person}`,
            field: 'q:consent',
            value: `${round} by ${person}`,
            base: round,
          } as const;
          return store.saveEdits('w1', id, `person-${person}`, [edit], evaluate);
        });
        const outcomes = (await Promise.all(saving)).map((saved) => saved?.outcomes[0]);
        const winner = outcomes.findIndex((outcome) => outcome?.status === 'saved');
        const value = `${round} by ${winner}`;
        expect(outcomes[winner]).toMatchObject({ status: 'saved', version: round + 1 });
        expect(outcomes[1 - winner]).toMatchObject({ status: 'conflict', current: { value, version: round + 1 } });
        expected.push(value);
      }
      const loaded = await people[1].store.load('w1', id);
      expect(loaded?.fields).toEqual([{ field: 'q:consent', value: expected.at(-1), version: ROUNDS }]);
      const changes = (await people[0].store.history('w1', id, { limit: 2 * ROUNDS })).filter(({ field }) => field !== null);
      expect(changes.map(({ to }) => to).reverse()).toEqual(expected);
    });

    test('requests that come twice and out of order are each applied once or not at all, and answered the same every time', {
      timeout: 60_000,
    }, async () => {
      const env = await emptyDatabase();
      const [one, two] = [await opened(env), await opened(env)];
      // One browser that typed on without hearing anything: every edit names those before it.
      const plan = fc.record({
        count: fc.integer({ min: 1, max: 5 }),
        sends: fc.array(fc.record({ which: fc.nat(4), where: fc.boolean(), alone: fc.boolean() }), {
          minLength: 1,
          maxLength: 12,
        }),
      });
      const property = fc.asyncProperty(plan, async ({ count, sends }) => {
        const { id } = await one.store.create(draft(), evaluate);
        const edits: Edit[] = Array.from({ length: count }, (_, index) => ({
          op: `edit-${index}`,
          field: 'q:consent',
          value: `text ${index}`,
          base: 0,
          after: Array.from({ length: index }, (_ignored, earlier) => `edit-${earlier}`),
        }));
        const heard = new Map<string, number>();
        const hear = (outcome: EditOutcome | undefined) => {
          if (!outcome || outcome.status === 'conflict') return;
          expect(heard.get(outcome.op) ?? outcome.version).toBe(outcome.version);
          heard.set(outcome.op, outcome.version);
        };
        const waiting: Promise<void>[] = [];
        for (const { which, where, alone } of sends) {
          const edit = edits[which % count] as Edit;
          const sent = (where ? one : two).store
            .saveEdits('w1', id, 'ann', [edit], evaluate)
            .then((saved) => hear(saved?.outcomes[0]));
          if (alone) await sent;
          waiting.push(sent);
        }
        await Promise.all(waiting);
        const changes = (await one.store.history('w1', id, { limit: 100 })).filter(({ field }) => field === 'q:consent');
        // What was acknowledged is in the history exactly once, under its version, and nothing else is.
        const stored = changes.map(({ to, version }) => [`edit-${String(to).split(' ')[1]}`, version]);
        expect(stored.reverse()).toEqual([...heard].sort(([, a], [, b]) => a - b));
      });
      await fc.assert(property, { numRuns: 25 });
    });

    test('a disk that takes long at every commit: whoever gives up and asks again hears what was saved, and it is saved once', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft(), evaluate);
      slowCommits(80);
      const people = ['ann', 'bob', 'eve', 'max'];
      let givenUp = 0;
      const saving = people.map(async (person) => {
        const edit = { op: `slow-${person}`, field: `n:${person}`, value: `by ${person}`, base: 0 } as const;
        for (let patience = 60; ; patience *= 3) {
          const heard = await Promise.race([store.saveEdits('w1', id, person, [edit], evaluate), sleep(patience)]);
          if (heard) return heard.outcomes[0];
          givenUp += 1;
        }
      });
      for (const outcome of await Promise.all(saving)) {
        expect(outcome).toMatchObject({ version: 1 });
        expect(['saved', 'repeated']).toContain(outcome?.status);
      }
      expect(givenUp).toBeGreaterThan(0);
      const changes = (await store.history('w1', id, { limit: 100 })).filter(({ field }) => field !== null);
      expect(changes.map(({ to }) => to).sort()).toEqual(people.map((person) => `by ${person}`));
    });

    test('a clock that jumps back or far ahead changes no order and loses nothing', async () => {
      const { database } = await opened(await emptyDatabase());
      const times = ['2025-07-01T10:00:00Z', '2025-07-01T08:00:00Z', '2031-01-01T00:00:00Z', '2024-01-01T00:00:00Z'];
      let reading = 0;
      const store = assessmentRepository(database, () => new Date(times[reading % times.length] ?? ''));
      const { id } = await store.create(draft(), evaluate);
      for (; reading < 8; reading += 1) {
        const edit = { op: `tick-${reading}`, field: 'q:count', value: reading, base: reading } as const;
        const saved = await store.saveEdits('w1', id, 'ann', [edit], evaluate);
        expect(saved?.outcomes[0]).toMatchObject({ status: 'saved', version: reading + 1 });
      }
      const changes = (await store.history('w1', id, { limit: 100 })).filter(({ field }) => field === 'q:count');
      expect(changes.map(({ to }) => to)).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
      const since = await store.changesSince('w1', id, 0);
      expect(since?.fields).toContainEqual({ field: 'q:count', value: 7, version: 8 });
    });
  });
}

/** Until the test ends, either driver waits half the time before a commit and half after it, as one whose disk is slow. */
function slowCommits(ms: number): void {
  const drivers: readonly { commitTransaction(connection: DatabaseConnection): Promise<void> }[] = [
    SqliteDriver.prototype,
    PostgresDriver.prototype,
  ];
  for (const driver of drivers) {
    const commit = driver.commitTransaction;
    const spy = vi.spyOn(driver, 'commitTransaction').mockImplementation(async function (this: typeof driver, connection) {
      await sleep(ms / 2);
      await commit.call(this, connection);
      await sleep(ms / 2);
    });
    onTestFinished(() => spy.mockRestore());
  }
}

import { describe, expect, test } from 'vitest';
import { draft, type EmptyDatabase, evaluate, opened, summaryOf } from './contract-fixtures';

/** What every database must guarantee about saving answers and notes. */
export function editsContract(emptyDatabase: EmptyDatabase): void {
  describe('edits', () => {
    test('two editors of different fields both win', async () => {
      const env = await emptyDatabase();
      const [one, two] = [await opened(env), await opened(env)];
      const { id } = await one.store.create(draft(), evaluate);
      const saved = await Promise.all([
        one.store.saveEdits('w1', id, 'ann', [{ op: 'a', field: 'q:consent', value: 'yes', base: 0 }], evaluate),
        two.store.saveEdits('w1', id, 'bob', [{ op: 'b', field: 'q:count', value: 5, base: 0 }], evaluate),
      ]);
      expect(saved.map((answer) => answer?.outcomes[0]?.status)).toEqual(['saved', 'saved']);
      const loaded = await one.store.load('w1', id);
      expect(loaded?.fields.map((field) => field.value)).toEqual(['yes', 5]);
      expect(loaded?.result.summary).toEqual(summaryOf({ consent: 'yes', count: 5 }));
    });

    test('a conflict on one field shows the other editor’s value and does not hold back the other fields', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
      await store.saveEdits('w1', id, 'ann', [{ op: 'a', field: 'q:consent', value: 'no', base: 1 }], evaluate);
      const late = await store.saveEdits(
        'w1',
        id,
        'bob',
        [
          { op: 'b', field: 'q:consent', value: 'unknown', base: 1 },
          { op: 'c', field: 'n:consent', value: 'see contract', base: 0 },
        ],
        evaluate,
      );
      expect(late?.outcomes).toEqual([
        { op: 'b', status: 'conflict', current: { value: 'no', version: 2 } },
        { op: 'c', status: 'saved', version: 1 },
      ]);
    });

    test('saving the value that is already stored is no conflict and leaves no event', async () => {
      const { store } = await opened(await emptyDatabase());
      const made = await store.create(draft({ answers: { who: ['staff', 'minors'] } }), evaluate);
      const edits = [
        { op: 'a', field: 'q:who', value: ['staff', 'minors'], base: 0 },
        { op: 'b', field: 'q:never-set', value: null, base: 0 },
      ] as const;
      const saved = await store.saveEdits('w1', made.id, 'bob', edits, evaluate);
      expect(saved?.outcomes).toEqual([
        { op: 'a', status: 'saved', version: 1 },
        { op: 'b', status: 'saved', version: 0 },
      ]);
      expect(saved?.seq).toBe(made.seq);
    });

    test('a repeated op changes nothing and tells the version it got, even after somebody else’s change', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft(), evaluate);
      const edit = { op: 'a', field: 'q:consent', value: 'yes', base: 0 } as const;
      const twice = await store.saveEdits('w1', id, 'ann', [edit, edit], evaluate);
      expect(twice?.outcomes.map((outcome) => outcome.status)).toEqual(['saved', 'repeated']);
      await store.saveEdits('w1', id, 'bob', [{ op: 'b', field: 'q:consent', value: 'no', base: 1 }], evaluate);
      const before = await store.load('w1', id);
      const again = await store.saveEdits('w1', id, 'ann', [edit], evaluate);
      expect(again?.outcomes).toEqual([{ op: 'a', status: 'repeated', version: 1 }]);
      expect(again?.result).toEqual({ ...before?.result, result: undefined });
      expect(await store.load('w1', id)).toEqual(before);
    });

    test('an edit builds on an earlier one of the same client whose acknowledgement was lost, and on nobody else’s', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft(), evaluate);
      await store.saveEdits('w1', id, 'ann', [{ op: 'a', field: 'q:consent', value: 'yes', base: 0 }], evaluate);
      const next = { op: 'b', field: 'q:consent', value: 'no', base: 0, after: ['never-arrived', 'a'] } as const;
      const built = await store.saveEdits('w1', id, 'ann', [next], evaluate);
      expect(built?.outcomes).toEqual([{ op: 'b', status: 'saved', version: 2 }]);
      await store.saveEdits('w1', id, 'bob', [{ op: 'c', field: 'q:consent', value: 'unknown', base: 2 }], evaluate);
      const late = { op: 'd', field: 'q:consent', value: 'yes', base: 0, after: ['a', 'b'] } as const;
      const refused = await store.saveEdits('w1', id, 'ann', [late], evaluate);
      expect(refused?.outcomes).toEqual([{ op: 'd', status: 'conflict', current: { value: 'unknown', version: 3 } }]);
    });

    test('an op sent again with another value is not acknowledged', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft(), evaluate);
      await store.saveEdits('w1', id, 'ann', [{ op: 'a', field: 'q:consent', value: 'yes', base: 0 }], evaluate);
      const misused = await store.saveEdits('w1', id, 'ann', [{ op: 'a', field: 'q:consent', value: 'no', base: 1 }], evaluate);
      expect(misused?.outcomes).toEqual([{ op: 'a', status: 'conflict', current: { value: 'yes', version: 1 } }]);
    });

    test('a cleared field keeps counting its versions', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
      await store.saveEdits('w1', id, 'ann', [{ op: 'a', field: 'q:consent', value: null, base: 1 }], evaluate);
      expect((await store.load('w1', id))?.fields).toEqual([{ field: 'q:consent', value: null, version: 2 }]);
      const saved = await store.saveEdits('w1', id, 'bob', [{ op: 'b', field: 'q:consent', value: 'no', base: 0 }], evaluate);
      expect(saved?.outcomes).toEqual([{ op: 'b', status: 'conflict', current: { value: null, version: 2 } }]);
      expect(saved?.result.summary).toEqual(summaryOf({}));
    });

    test('the stored result is the one computed from all answers, in the mode they are in', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ mode: 'quick', answers: { consent: 'yes' } }), evaluate);
      const edits = [
        { op: 'a', field: 'q:count', value: 7, base: 0 },
        { op: 'b', field: 'n:count', value: 'a note is no answer', base: 0 },
        { op: 'c', field: 'q:consent', value: 'no', base: 1 },
      ] as const;
      const saved = await store.saveEdits('w1', id, 'ann', edits, evaluate);
      expect(saved?.result).toMatchObject({ seq: 5, floor: 'high', summary: summaryOf({ consent: 'no', count: 7 }, 'quick') });
      await store.setMode('w1', id, 'ann', 'full', evaluate);
      const [listed] = await store.list('w1');
      expect(listed?.mode).toBe('full');
      expect(listed?.result).toMatchObject({ seq: 6, floor: 'high', summary: summaryOf({ consent: 'no', count: 7 }) });
    });

    test('when evaluation fails nothing is saved and its own error comes out', async () => {
      const { store } = await opened(await emptyDatabase());
      const { id } = await store.create(draft({ answers: { consent: 'yes' } }), evaluate);
      const before = await store.load('w1', id);
      const broken = () => {
        throw new RangeError('engine broke');
      };
      const edit = { op: 'a', field: 'q:consent', value: 'no', base: 1 } as const;
      await expect(store.saveEdits('w1', id, 'ann', [edit], broken)).rejects.toThrow(new RangeError('engine broke'));
      await expect(store.create(draft(), broken)).rejects.toThrow(RangeError);
      expect(await store.load('w1', id)).toEqual(before);
      expect(await store.list('w1')).toHaveLength(1);
    });
  });
}

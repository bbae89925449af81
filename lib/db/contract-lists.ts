import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../schema/answer';
import { draft, type EmptyDatabase, evaluate, opened } from './contract-fixtures';
import type { Evaluation, Meta } from './evaluation';
import { verdictGroups } from './list-columns';
import { savedViewRepository } from './saved-views';
import { type ListFilter, type ListOrder, type ListPage, workListRepository } from './work-list';

const all: ListFilter = { workspace: 'w1', clients: null };
const orders = ['changed', 'due', 'verdict', 'title'] as const satisfies readonly ListOrder[];
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Stands for the engine: name, next day and verdict are answers themselves. */
function judge(answers: Answers, meta: Meta): Evaluation {
  const floor = answers.consent === 'no' ? 'high' : 'low';
  const ceiling = answers.consent === 'yes' ? 'low' : 'high';
  return { ...evaluate(answers, meta), floor, ceiling, called: text(answers.name), due: text(answers.day) || null };
}

async function started(emptyDatabase: EmptyDatabase) {
  const { store, database } = await opened(await emptyDatabase());
  const lists = workListRepository(database);
  const titles = async (filter: Partial<ListFilter>, order: ListOrder = 'changed') =>
    (await lists.page({ ...all, ...filter }, order, 50)).rows.map(({ title, called }) => title || called);
  const add = (title: string, answers: Answers = {}, parts: object = {}) =>
    store.create(draft({ title, answers, ...parts }), judge);
  return { store, database, lists, titles, add };
}

/** What every database must guarantee about lists, searching them and keeping them as views. */
export function listContract(emptyDatabase: EmptyDatabase): void {
  describe('lists of assessments', () => {
    test('reading page by page gives what stays unchanged exactly once, whatever happens to the rest meanwhile', async () => {
      const { store, lists, add } = await started(emptyDatabase);
      const still: string[] = [];
      const moving: string[] = [];
      for (let index = 0; index < 24; index += 1) {
        const answers = {
          consent: ['no', 'yes', 'unknown'][index % 3] ?? '',
          day: index % 2 ? `2026-0${1 + (index % 4)}-01` : '',
        };
        const { id } = await add(`案件 ${index % 5}`, answers);
        (index % 3 === 0 ? moving : still).push(id);
      }
      const disturb = async (index: number) => {
        const id = moving[index % moving.length] ?? '';
        if (index % 4 === 0) return store.remove('w1', id, 'bob');
        if (index % 4 === 1) return store.restore('w1', id, 'bob');
        if (index % 4 === 2) return store.rename('w1', id, 'bob', `改名 ${index}`);
        return add(`新案件 ${index}`);
      };
      let changes = 0;
      for (const order of orders) {
        for (const size of [1, 4, 7]) {
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page: ListPage = await lists.page(all, order, size, { after });
            expect(page.rows.length).toBeLessThanOrEqual(size);
            seen.push(...page.rows.map(({ id }) => id));
            after = page.next;
            await disturb(changes++);
          } while (after !== null);
          expect(seen.filter((id) => still.includes(id)).sort(), `${order} by ${size}`).toEqual([...still].sort());
        }
      }
    });

    test('each order is the one it is named for, and a day that is not there comes last', async () => {
      const { titles, add } = await started(emptyDatabase);
      await add('丙', { consent: 'no', day: '2026-05-01' });
      await add('乙', { consent: 'yes', day: '2026-03-01' });
      await add('甲', {});
      expect(await titles({}, 'changed')).toEqual(['甲', '乙', '丙']);
      expect(await titles({}, 'due')).toEqual(['乙', '丙', '甲']);
      expect(await titles({}, 'verdict')).toEqual(['丙', '甲', '乙']);
      expect(await titles({}, 'title')).toEqual(['丙', '乙', '甲'].sort());
    });

    test('filters give exactly what fits all of them', async () => {
      const { store, lists, titles, add } = await started(emptyDatabase);
      const made = [];
      for (const [index, client] of ['c1', 'c2', null, 'c1', 'c2', null].entries()) {
        const answers = { consent: index < 3 ? 'no' : 'yes', ...(index % 2 ? { day: `2026-01-1${index}` } : {}) };
        made.push(await add(`第${index}`, answers, { client, actor: index % 2 ? 'ann' : 'bob' }));
      }
      await store.setTemplate('w1', made[4]?.id ?? '', 'ann', true);
      expect(await titles({ client: 'c1' })).toEqual(['第3', '第0']);
      expect(await titles({ client: null })).toEqual(['第5', '第2']);
      expect(await titles({ client: 'c1', verdict: 'high' })).toEqual(['第0']);
      expect(await titles({ due: ['2026-01-13', '2026-01-15'] })).toEqual(['第5', '第3']);
      expect(await titles({ owner: 'ann', clients: ['c2'] })).toEqual(['第1']);
      expect(await titles({ template: true })).toEqual(['第4']);
      expect(await titles({ status: 'signed-off' })).toEqual([]);
      expect(await titles({ filing: 'filed' })).toEqual([]);
      expect(await titles({ clients: [] })).toEqual([]);
      expect(await titles({ workspace: 'w2' })).toEqual([]);
      const counts = [4, 10].map(async (most) => [
        await lists.count(all, most),
        (await lists.page(all, 'due', 2, { most })).count,
      ]);
      expect(await Promise.all(counts)).toEqual([
        [4, 4],
        [6, 6],
      ]);
      expect(await lists.ids({ ...all, verdict: 'low' }, 2)).toEqual([made[4]?.id, made[5]?.id]);
    });

    test('search finds words wherever they stand in title, name by the answers or client, and nothing else', async () => {
      const { database, titles, add } = await started(emptyDatabase);
      const client = { id: 'c1', workspace: 'w1', name: '云雀物业', created_at: '', archived_at: null };
      await database.kysely.insertInto('clients').values(client).execute();
      await add('A座 门禁 ＬＯＢＢＹ', {}, { client: 'c1' });
      await add('', { name: '北京100%好_公司 · 门禁系统' });
      await add('食堂', {});
      const cases: readonly (readonly [string, number])[] = [
        ['门禁', 2],
        ['lobby', 1],
        ['云雀', 1],
        ['云雀 门禁', 1],
        ['云雀 食堂', 0],
        ['禁', 2],
        ['100%', 1],
        ['%', 1],
        ['好_公', 1],
        ['好x公', 0],
        ['公司 北京', 1],
        ["' or 1=1 --", 0],
        ['  ', 3],
      ];
      for (const [words, count] of cases) expect(await titles({ words }), words).toHaveLength(count);
      expect(await titles({ words: '云雀', clients: ['c2'] })).toEqual([]);
    });

    test('search agrees with reading every text', async () => {
      const { titles, add } = await started(emptyDatabase);
      const letters = fc.string({ unit: fc.constantFrom('门', '禁', 'a', 'B', '𠮷', ' '), minLength: 1, maxLength: 6 });
      const known: string[] = [];
      await fc.assert(
        fc.asyncProperty(letters, letters, async (title, words) => {
          await add(title);
          known.push(title);
          const wanted = words.toLowerCase().split(' ').filter(Boolean);
          const fits = (text: string) => wanted.every((word) => text.replace(/\s+/g, ' ').toLowerCase().includes(word));
          const found = await titles({ words });
          expect([...found].sort()).toEqual(known.filter(fits).sort());
        }),
        { numRuns: 40 },
      );
    });

    test('what a list shows follows the answers, the title, the client and the one in charge', async () => {
      const { store, lists, titles, add } = await started(emptyDatabase);
      const { id } = await add('', { name: '旧公司' });
      const edits = [
        { op: 'a', field: 'q:name', value: '新公司', base: 1 },
        { op: 'b', field: 'q:consent', value: 'no', base: 0 },
        { op: 'c', field: 'q:day', value: '2026-02-03', base: 0 },
      ] as const;
      await store.saveEdits('w1', id, 'bob', edits, judge);
      await store.moveToClient('w1', id, 'bob', 'c9');
      await store.setOwner('w1', id, 'cy', 'dan');
      const [row] = (await lists.page(all, 'changed', 5)).rows;
      expect(row).toMatchObject({ called: '新公司', due: '2026-02-03', client: 'c9', owner: 'dan', lastActor: 'cy' });
      expect(await titles({ verdict: verdictGroups[3] })).toEqual(['新公司']);
      expect([await titles({ words: '旧公司' }), await titles({ words: '新公司' })]).toEqual([[], ['新公司']]);
      const kinds = (await store.history('w1', id, { limit: 2 })).map(({ kind, from, to }) => [kind, from, to]);
      expect(kinds).toEqual([
        ['owner', 'ann', 'dan'],
        ['client', null, 'c9'],
      ]);
    });

    test('what search knows of an assessment goes with it', async () => {
      const { store, database, lists, add } = await started(emptyDatabase);
      const { id } = await add('门禁系统');
      await store.remove('w1', id, 'ann');
      expect((await lists.removed('w1', null, 5)).map((row) => row.id)).toEqual([id]);
      expect(await lists.removed('w1', ['c1'], 5)).toEqual([]);
      await store.purgeRemoved('w1', '2099-01-01T00:00:00.000Z');
      expect(await database.kysely.selectFrom('list_words').selectAll().execute()).toEqual([]);
    });

    test('a page that begins at nonsense begins at the start', async () => {
      const { lists, add } = await started(emptyDatabase);
      const { id } = await add('甲');
      for (const order of orders) {
        for (const after of ['', 'x', `${id}~~~`, `${id}~9999999999999999999~x`, '\0', `${id.replace(/./g, '0')}`]) {
          expect((await lists.page(all, order, 5, { after })).rows.length, `${order} ${after}`).toBeLessThanOrEqual(1);
        }
      }
    });
  });

  describe('saved views', () => {
    test('are seen by whoever kept them, by all of the workspace once shared, and by nobody else', async () => {
      const { database } = await opened(await emptyDatabase());
      const views = savedViewRepository(database);
      const ann = { workspace: 'w1', user: 'ann' };
      const bob = { workspace: 'w1', user: 'bob' };
      const id = (await views.add(ann, { name: '逾期', query: 'due=overdue', shared: false })) ?? '';
      const names = async (who: typeof ann) => (await views.list(who)).map(({ name }) => name);
      expect([await names(ann), await names(bob)]).toEqual([['逾期'], []]);
      expect(await views.change(bob, id, { query: 'due=soon' }, false)).toBe(false);
      expect(await views.change(ann, id, { query: 'due=soon' }, false)).toBe(true);
      expect(await views.list(ann)).toMatchObject([{ id, name: '逾期', query: 'due=soon', shared: false }]);
      expect(await views.setStandard(bob, id)).toBe(false);
      expect(await views.change(bob, id, { name: '我的' }, true)).toBe(false);
      expect(await views.remove(bob, id, true)).toBe(false);
      await views.change(ann, id, { shared: true }, false);
      expect(await names(bob)).toEqual(['逾期']);
      expect(await names({ workspace: 'w2', user: 'ann' })).toEqual([]);
      expect(await views.change(bob, id, { name: '我的' }, false)).toBe(false);
      expect(await views.change(bob, id, { name: '已逾期' }, true)).toBe(true);
      expect(await views.setStandard(bob, id)).toBe(true);
      expect((await views.list(bob))[0]).toMatchObject({ name: '已逾期', own: false, standard: true });
      expect((await views.list(ann))[0]).toMatchObject({ own: true, standard: false });
      await views.remove(ann, id, false);
      expect([await names(ann), await names(bob)]).toEqual([[], []]);
    });
  });
}

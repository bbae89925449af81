import { describe, expect, test } from 'vitest';
import { type EmptyDatabase, opened } from './contract-fixtures';
import { portfolioRepository, type SiteJudgement } from './portfolios';
import type { SiteOrder } from './site-filter';

const ON = 'template@1 2025-07-01';
const judgement = (seq: number, parts: Partial<SiteJudgement> = {}): SiteJudgement => ({
  seq,
  version: 1,
  judged: ON,
  floor: 'low',
  ceiling: 'high',
  filing: 'not-required',
  deadline: null,
  gaps: ['sole-way'],
  open: ['notice'],
  persons: 2_000_000_000,
  handler: '云雀',
  ...parts,
});

/** What every database must guarantee about portfolios and their sites. */
export function portfolioContract(emptyDatabase: EmptyDatabase): void {
  describe('portfolios', () => {
    const started = async () => {
      const store = portfolioRepository((await opened(await emptyDatabase())).database);
      const input = { workspace: 'w1', client: 'c1', name: '连锁', template: 't1', actor: 'ann' };
      return { store, input, id: (await store.create(input)).id };
    };
    const named = (...names: string[]) => names.map((name) => ({ name, differences: { 'org-name': name } }));

    test('a portfolio is listed with its sites, to its own workspace and clients alone', async () => {
      const { store, input, id } = await started();
      await store.create({ ...input, client: null, name: '另一个' });
      await store.saveSites('w1', id, named('甲', '乙'));
      expect((await store.list('w1', null)).map(({ name, sites }) => [name, sites])).toEqual(
        expect.arrayContaining([
          ['连锁', 2],
          ['另一个', 0],
        ]),
      );
      expect((await store.list('w1', ['c1'])).map(({ id: each }) => each)).toEqual([id]);
      expect(await store.list('w1', [])).toEqual([]);
      expect(await store.list('w2', null)).toEqual([]);
      expect(await store.find('w1', id)).toMatchObject({ client: 'c1', template: 't1' });
    });

    test('a table may take sites it does not name out of its own portfolio, and out of no other', async () => {
      const { store, input, id } = await started();
      const other = (await store.create(input)).id;
      for (const each of [id, other]) await store.saveSites('w1', each, named('甲', '乙', '丙'));
      await store.saveSites('w1', id, named('甲', '丁'), ['乙', '丙', '没有的']);
      expect((await store.names('w1', id)).toSorted()).toEqual(['丁', '甲']);
      expect(await store.names('w1', other)).toHaveLength(3);
      expect(await store.saveSites('w2', other, [], ['甲'])).toBe(false);
      expect(await store.names('w1', other)).toHaveLength(3);
    });

    test('another workspace reads and changes nothing', async () => {
      const { store, id } = await started();
      await store.saveSites('w1', id, named('甲'));
      expect(await store.saveSites('w2', id, named('乙'))).toBe(false);
      await store.saveJudgements('w2', id, [judgement(1)]);
      await store.link('w2', id, 1, 'stolen');
      expect(await store.remove('w2', id)).toBe(false);
      expect([await store.rename('w2', id, '偷来的'), await store.rename('w1', id, '新名')]).toEqual([false, true]);
      expect(await store.find('w1', id)).toMatchObject({ name: '新名' });
      expect(await store.find('w2', id)).toBeNull();
      expect(await store.site('w2', id, 1)).toBeNull();
      expect((await store.sites('w2', id, ON, {}, { from: 0, size: 9 })).total).toBe(0);
      expect(await store.stale('w2', id, ON, 9)).toEqual([]);
      expect(await store.names('w1', id)).toEqual(['甲']);
      expect(await store.count('w1', id, ON)).toEqual({ sites: 1, stale: 1 });
      expect(await store.site('w1', id, 1)).toMatchObject({ assessment: null });
    });

    test('the same table taken in twice adds no site twice, and new answers make a site wait for its judgement', async () => {
      const { store, id } = await started();
      const many = named(...Array.from({ length: 250 }, (_, index) => `店 ${index}`));
      await store.saveSites('w1', id, many);
      await store.saveSites('w1', id, many);
      expect(await store.count('w1', id, ON)).toEqual({ sites: 250, stale: 250 });
      const waiting = await store.stale('w1', id, ON, 300);
      expect(waiting.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
      expect(await store.stale('w1', id, ON, 2, 248)).toMatchObject([{ name: '店 248' }, { name: '店 249' }]);
      await store.saveJudgements(
        'w1',
        id,
        waiting.map(({ seq, version }) => judgement(seq, { version })),
      );
      expect((await store.count('w1', id, ON)).stale).toBe(0);
      expect((await store.count('w1', id, 'later')).stale).toBe(250);
      await store.saveSites('w1', id, named('店 7'));
      expect((await store.stale('w1', id, ON, 300)).map(({ name }) => name)).toEqual(['店 7']);
    });

    test('a judgement of answers changed meanwhile is not kept', async () => {
      const { store, id } = await started();
      await store.saveSites('w1', id, named('甲'));
      const [read] = await store.stale('w1', id, ON, 1);
      await store.saveSites('w1', id, named('甲'));
      await store.saveJudgements('w1', id, [judgement(read?.seq ?? 0, { version: read?.version ?? 0 })]);
      expect((await store.count('w1', id, ON)).stale).toBe(1);
    });

    test('two imports at once number no two sites alike', async () => {
      const { store, id } = await started();
      await Promise.all([store.saveSites('w1', id, named('甲', '乙')), store.saveSites('w1', id, named('丙', '乙'))]);
      expect([...(await store.names('w1', id))].sort()).toEqual(['丙', '乙', '甲'].sort());
    });

    test('sites are found by name, finding, level and filing; one whose judgement no longer holds only by name', async () => {
      const { store, id } = await started();
      await store.saveSites('w1', id, named('Shop 100%', '西湖店', '东湖店'));
      await store.saveJudgements('w1', id, [
        judgement(1),
        judgement(2, { floor: 'stop', ceiling: 'stop', filing: 'required', gaps: ['sole-way-not'], open: [] }),
        judgement(3, { judged: 'before' }),
      ]);
      const found = async (filter: object) =>
        (await store.sites('w1', id, ON, filter, { from: 0, size: 9 })).sites.map(({ name }) => name);
      expect(await found({ search: 'sHOP 100%' })).toEqual(['Shop 100%']);
      expect(await found({ search: '湖' })).toEqual(['西湖店', '东湖店']);
      expect(await found({ rule: 'sole-way' })).toEqual(['Shop 100%']);
      expect(await found({ rule: 'notice' })).toEqual(['Shop 100%']);
      expect(await found({ floor: 'stop', filing: 'required' })).toEqual(['西湖店']);
      expect(await found({ floor: 'low', ceiling: 'high' })).toEqual(['Shop 100%']);
      expect(await store.sites('w1', id, ON, {}, { from: 1, size: 1 })).toMatchObject({ total: 3, sites: [{ name: '西湖店' }] });
    });

    test('what a roll-up counts is found: by handler, without a number, not judged, certain or possible findings, in any order', async () => {
      const { store, id } = await started();
      await store.saveSites('w1', id, named('甲', '乙', '丙', '丁', '戊'));
      await store.saveJudgements('w1', id, [
        judgement(1, { handler: '云雀', persons: 5, floor: 'low', ceiling: 'low', gaps: ['a'], open: ['b'] }),
        judgement(2, { handler: '云 雀', persons: null, floor: 'medium', ceiling: 'stop', gaps: ['b'], open: ['a'] }),
        judgement(3, { handler: null, persons: 9, floor: 'stop', ceiling: 'stop', gaps: [], open: [] }),
        judgement(4, { handler: null, persons: null, filing: 'out-of-scope', floor: 'medium', ceiling: 'medium' }),
      ]);
      const found = async (filter: object, sort?: SiteOrder) =>
        (await store.sites('w1', id, ON, filter, { from: 0, size: 9, ...(sort ? { sort } : {}) })).sites.map(({ seq }) => seq);
      expect(await found({ handlers: ['云雀', '云 雀'] })).toEqual([1, 2]);
      expect(await found({ handlers: [] })).toEqual([3, 5]);
      expect(await found({ uncounted: true })).toEqual([2, 5]);
      expect(await found({ handlers: ['云雀', '云 雀'], uncounted: true })).toEqual([2]);
      expect(await found({ waiting: true })).toEqual([5]);
      expect(await found({ rule: 'a', of: 'gap' })).toEqual([1]);
      expect(await found({ rule: 'a', of: 'open' })).toEqual([2]);
      expect(await found({ rule: 'a' })).toEqual([1, 2]);
      expect(await found({ floor: 'stop' })).toEqual([3]);
      expect(await found({ ceiling: 'stop' })).toEqual([2, 3]);
      expect(await found({}, 'worst')).toEqual([3, 2, 4, 1, 5]);
      expect(await found({}, 'persons')).toEqual([3, 1, 2, 4, 5]);
      expect((await found({}, 'name')).toSorted()).toEqual([1, 2, 3, 4, 5]);
    });

    test('every site is read once, in order, with what it was found to be', async () => {
      const { store, id } = await started();
      await store.saveSites('w1', id, named(...Array.from({ length: 401 }, (_, index) => `店 ${index}`)));
      await store.saveJudgements('w1', id, [judgement(401)]);
      const all = [];
      for await (const portion of store.everySite('w1', id, ON)) all.push(...portion);
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 401 }, (_, index) => index + 1));
      expect(all[0]?.judgement).toBeNull();
      expect(all[400]?.judgement).toEqual({
        floor: 'low',
        ceiling: 'high',
        filing: 'not-required',
        deadline: null,
        gaps: ['sole-way'],
        open: ['notice'],
        persons: 2_000_000_000,
        handler: '云雀',
      });
    });

    test('one site is changed over the version that was seen, under a name no other has, and judged again; or removed', async () => {
      const { store, id } = await started();
      await store.saveSites('w1', id, named('甲', '乙'));
      await store.saveJudgements('w1', id, [judgement(1)]);
      const site = { seq: 1, name: '甲店', differences: { 'org-name': '新' }, version: 1 };
      expect(await store.changeSite('w2', id, site)).toBeNull();
      expect(await store.changeSite('w1', id, { ...site, name: '乙' })).toBe('name');
      expect(await store.changeSite('w1', id, site)).toBe('changed');
      expect(await store.site('w1', id, 1)).toMatchObject({ name: '甲店', differences: { 'org-name': '新' }, version: 2 });
      expect((await store.count('w1', id, ON)).stale).toBe(2);
      expect(await store.changeSite('w1', id, site)).toBe('stale');
      expect([
        await store.removeSite('w2', id, 1),
        await store.removeSite('w1', id, 1),
        await store.removeSite('w1', id, 1),
      ]).toEqual([false, true, false]);
      expect(await store.names('w1', id)).toEqual(['乙']);
    });

    test('a site remembers the assessment it became; a removed portfolio takes its sites along', async () => {
      const { store, id } = await started();
      await store.saveSites('w1', id, named('甲'));
      await store.link('w1', id, 1, 'a1');
      expect(await store.site('w1', id, 1)).toMatchObject({ name: '甲', assessment: 'a1', differences: { 'org-name': '甲' } });
      expect(await store.remove('w1', id)).toBe(true);
      expect(await store.site('w1', id, 1)).toBeNull();
      expect(await store.find('w1', id)).toBeNull();
    });
  });
}

import { describe, expect, test } from 'vitest';
import { type EmptyDatabase, opened } from './contract-fixtures';
import { themeRepository } from './report-themes';

/** What every database must guarantee about report themes, whichever engine it runs on. */
export function themeContract(emptyDatabase: EmptyDatabase): void {
  describe('report themes', () => {
    const themes = async () => themeRepository((await opened(await emptyDatabase())).database);
    const theme = { firm: "甲乙 <律师> ' 事务所", logo: { data: 'A'.repeat(1_400_000), width: 10 } };

    test('a workspace has none until it saves one, and then exactly that', async () => {
      const store = await themes();
      expect(await store.load('w1')).toEqual({ version: 0, data: null });
      expect(await store.save('w1', 'ann', theme, 0)).toEqual({ status: 'saved', stored: { version: 1, data: theme } });
      expect(await store.load('w1')).toEqual({ version: 1, data: theme });
    });

    test('another workspace sees nothing of it and changes nothing', async () => {
      const store = await themes();
      await store.save('w1', 'ann', theme, 0);
      expect(await store.load('w2')).toEqual({ version: 0, data: null });
      await store.save('w2', 'eve', { firm: 'other' }, 0);
      expect(await store.load('w1')).toEqual({ version: 1, data: theme });
    });

    test('a save over a version that is no longer the last changes nothing and says what stands now', async () => {
      const store = await themes();
      await store.save('w1', 'ann', { firm: 'a' }, 0);
      const stands = { version: 2, data: { firm: 'b' } };
      expect(await store.save('w1', 'bob', { firm: 'b' }, 1)).toEqual({ status: 'saved', stored: stands });
      for (const base of [0, 1, 3]) {
        expect(await store.save('w1', 'ann', { firm: 'c' }, base)).toEqual({ status: 'stale', stored: stands });
      }
      expect(await store.load('w1')).toEqual(stands);
    });

    test('of saves at once over the same version exactly one is taken', async () => {
      const store = await themes();
      for (const base of [0, 1]) {
        const saves = await Promise.all(['a', 'b', 'c', 'd'].map((firm) => store.save('w1', 'ann', { firm }, base)));
        expect(saves.filter(({ status }) => status === 'saved')).toHaveLength(1);
        expect((await store.load('w1')).version).toBe(base + 1);
      }
    });

    test('a reset is a save of its own, so that an older page cannot bring the theme back unseen', async () => {
      const store = await themes();
      await store.save('w1', 'ann', theme, 0);
      expect(await store.save('w1', 'ann', null, 1)).toMatchObject({ status: 'saved', stored: { version: 2, data: null } });
      expect(await store.save('w1', 'bob', theme, 1)).toMatchObject({ status: 'stale' });
    });
  });
}

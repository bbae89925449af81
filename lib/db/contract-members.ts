import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientRepository } from './clients';
import type { EmptyDatabase } from './contract-fixtures';
import { draft, evaluate, opened } from './contract-fixtures';
import { invitationRepository } from './invitations';
import { memberRepository } from './members';
import { passwordLinkRepository } from './password-links';
import { workspaceRepository } from './workspaces';

const DAY = 86_400_000;

/** What every database must guarantee about members, invitations, clients and links to a new password. */
export function membersContract(emptyDatabase: EmptyDatabase): void {
  /** Two processes on one database, with accounts `ann`, `bob` … and a clock that can be moved. */
  async function team(...names: string[]) {
    const env = await emptyDatabase();
    const [{ database, store }, { database: second }] = [await opened(env), await opened(env)];
    const clock = { now: Date.parse('2026-01-05T00:00:00Z') };
    const now = () => new Date(clock.now);
    const stamp = database.kind === 'postgres' ? new Date(clock.now) : new Date(clock.now).toISOString();
    for (const id of names) {
      const flag = database.kind === 'postgres' ? false : 0;
      const user = { id, name: id, email: `${id}@example.org`, emailVerified: flag, createdAt: stamp, updatedAt: stamp };
      await database.kysely
        .insertInto('auth_users')
        .values(user as never)
        .execute();
    }
    const signIn = (userId: string) => {
      const session = { id: `s-${userId}`, token: `t-${userId}`, userId, expiresAt: stamp, createdAt: stamp, updatedAt: stamp };
      return database.kysely
        .insertInto('auth_sessions')
        .values(session as never)
        .execute();
    };
    const sessions = async () =>
      (await database.kysely.selectFrom('auth_sessions').select('userId').execute()).map((row) => row.userId);
    return {
      clock,
      store,
      signIn,
      sessions,
      members: memberRepository(database, now),
      elsewhere: memberRepository(second, now),
      invitations: invitationRepository(database, now),
      rival: invitationRepository(second, now),
      links: passwordLinkRepository(database, now),
      clients: clientRepository(database, now),
      places: workspaceRepository(database, now),
      join: (user: string, role: string, client: string | null = null, workspace = 'w1') =>
        workspaceRepository(database, now).addMember({ workspace, user, role, client, by: 'test' }),
    };
  }
  const offer = { workspace: 'w1', email: 'cleo@example.org', role: 'consultant', client: null, tokenHash: 'h1', by: 'ann' };

  describe('members', () => {
    test('whatever two people change at once, the workspace keeps an owner of the whole', { timeout: 60_000 }, async () => {
      const { members, elsewhere, join } = await team('ann', 'bob', 'cleo');
      const step = fc.record({
        user: fc.constantFrom('ann', 'bob', 'cleo'),
        act: fc.constantFrom('remove', 'viewer', 'nothing', 'owner'),
      });
      const steps = fc.array(step, { minLength: 1, maxLength: 5 });
      let round = 0;
      const property = fc.asyncProperty(steps, steps, async (one, two) => {
        round += 1;
        const workspace = `w${round}`;
        for (const user of ['ann', 'bob', 'cleo']) await join(user, 'owner', null, workspace);
        const run = async (at: typeof members, acts: typeof one) => {
          for (const { user, act } of acts) {
            const role = act === 'nothing' ? null : act;
            if (act === 'remove') await at.remove(workspace, user, 'x');
            else await at.setRole({ workspace, user, client: null, role, by: 'x' });
          }
        };
        await Promise.all([run(members, one), run(elsewhere, two)]);
        const left = (await members.list(workspace)).flatMap(({ grants }) => grants);
        expect(left.filter(({ role, client }) => role === 'owner' && client === null).length).toBeGreaterThan(0);
      });
      await fc.assert(property, { numRuns: 40 });
    });

    test('an owner of one client only does not count as an owner of the whole', async () => {
      const { members, join } = await team('ann', 'bob');
      await join('ann', 'owner');
      await join('bob', 'owner', 'c1');
      expect(await members.remove('w1', 'ann', 'bob')).toBe('last-owner');
      expect(await members.setRole({ workspace: 'w1', user: 'ann', client: null, role: 'viewer', by: 'ann' })).toBe('last-owner');
      expect(await members.setRole({ workspace: 'w1', user: 'ann', client: null, role: null, by: 'ann' })).toBe('last-owner');
      expect(await members.remove('w1', 'bob', 'ann')).toBe('done');
    });

    test('who is removed, or loses the last role, has no session left; others keep theirs', async () => {
      const { members, join, signIn, sessions } = await team('ann', 'bob', 'cleo');
      await join('ann', 'owner');
      await join('bob', 'viewer');
      await join('cleo', 'viewer', 'c1');
      await join('cleo', 'reviewer', 'c2');
      for (const user of ['ann', 'bob', 'cleo']) await signIn(user);
      expect(await members.remove('w1', 'bob', 'ann')).toBe('done');
      await members.setRole({ workspace: 'w1', user: 'cleo', client: 'c1', role: null, by: 'ann' });
      expect((await sessions()).sort()).toEqual(['ann', 'cleo']);
      await members.setRole({ workspace: 'w1', user: 'cleo', client: 'c2', role: null, by: 'ann' });
      expect(await sessions()).toEqual(['ann']);
    });

    test('another workspace can neither see nor change them', async () => {
      const { members, join } = await team('ann', 'bob');
      await join('ann', 'owner');
      await join('bob', 'owner', null, 'w2');
      expect(await members.list('w2')).toMatchObject([{ user: 'bob' }]);
      expect(await members.remove('w2', 'ann', 'bob')).toBe('unknown');
      expect(await members.setRole({ workspace: 'w2', user: 'ann', client: null, role: 'owner', by: 'bob' })).toBe('unknown');
      expect(await members.list('w1')).toMatchObject([{ user: 'ann', grants: [{ role: 'owner', client: null }] }]);
    });
  });

  describe('invitations', () => {
    test('of several who take one at once exactly one gets the role', async () => {
      const { invitations, rival, members } = await team('ann', 'bob', 'cleo', 'dan');
      const { id } = await invitations.create(offer);
      const taken = await Promise.all([
        invitations.accept(id, 'bob'),
        rival.accept(id, 'cleo'),
        invitations.accept(id, 'dan'),
        rival.accept(id, 'ann'),
      ]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect((await members.list('w1')).map(({ grants }) => grants)).toEqual([[{ role: 'consultant', client: null }]]);
      expect(await invitations.find('h1')).toBeUndefined();
    });

    test('one opens until seven days have passed, unless withdrawn or replaced', async () => {
      const { invitations, clock, members } = await team('bob');
      const start = clock.now;
      const { id } = await invitations.create(offer);
      clock.now = start + 7 * DAY - 1;
      expect(await invitations.find('h1')).toMatchObject({ id, email: offer.email, role: 'consultant' });
      clock.now = start + 7 * DAY;
      expect(await invitations.find('h1')).toBeUndefined();
      expect(await invitations.accept(id, 'bob')).toBe(false);
      expect(await invitations.list('w1')).toHaveLength(1);
      await invitations.create({ ...offer, tokenHash: 'h2' });
      expect((await invitations.list('w1')).map(({ tokenHash }) => tokenHash)).toEqual(['h2']);
      const other = await invitations.create({ ...offer, client: 'c1', tokenHash: 'h3' });
      expect(await invitations.revoke('w2', other.id, 'eve')).toBe(false);
      expect(await invitations.revoke('w1', other.id, 'ann')).toBe(true);
      expect(await invitations.accept(other.id, 'bob')).toBe(false);
      expect((await invitations.to(offer.email)).map(({ tokenHash }) => tokenHash)).toEqual(['h2']);
      expect(await members.list('w1')).toEqual([]);
    });
  });

  describe('links to a new password', () => {
    const link = { workspace: 'w1', user: 'bob', tokenHash: 'p1', by: 'ann' };
    test('a link is used once, lasts a day, and is replaced by the next', async () => {
      const { links, join, clock } = await team('bob');
      await join('bob', 'viewer');
      expect(await links.create(link)).toBe(true);
      expect(await links.create({ ...link, tokenHash: 'p2' })).toBe(true);
      expect(await links.find('p1')).toBeUndefined();
      const found = await links.find('p2');
      expect((await Promise.all([links.use(found?.id ?? ''), links.use(found?.id ?? '')])).filter(Boolean)).toHaveLength(1);
      expect(await links.find('p2')).toBeUndefined();
      await links.create({ ...link, tokenHash: 'p3' });
      clock.now += DAY;
      expect(await links.find('p3')).toBeUndefined();
    });

    test('an owner gets none for whoever also belongs to another workspace, before or after it was made', async () => {
      const { links, join } = await team('bob', 'cleo');
      await join('bob', 'viewer');
      await join('bob', 'owner', null, 'w2');
      expect(await links.create(link)).toBe(false);
      expect(await links.create({ ...link, user: 'cleo' })).toBe(false);
      await join('cleo', 'viewer');
      expect(await links.create({ ...link, user: 'cleo' })).toBe(true);
      await join('cleo', 'viewer', null, 'w2');
      expect(await links.find('p1')).toBeUndefined();
    });
  });

  describe('clients', () => {
    test('a client is renamed, archived and reopened in its own workspace only, and its assessments are counted', async () => {
      const { clients, places, store } = await team();
      const { id } = await places.addClient('w1', '甲公司');
      const other = await places.addClient('w1', '乙公司');
      const kept = await store.create(draft({ client: id }), evaluate);
      const removed = await store.create(draft({ client: id }), evaluate);
      await store.remove('w1', removed.id, 'ann');
      expect(await clients.change('w2', id, { name: 'x' }, 'eve')).toBe(false);
      expect(await clients.change('w1', id, { name: '甲集团' }, 'ann')).toBe(true);
      expect(await clients.change('w1', id, { archived: true }, 'ann')).toBe(true);
      expect(await clients.isOpen('w1', id)).toBe(false);
      expect(await clients.isOpen('w2', other.id)).toBe(false);
      expect(await clients.list('w1')).toMatchObject([
        { id: other.id, archivedAt: null, assessments: 0 },
        { id, name: '甲集团', assessments: 1 },
      ]);
      expect(await store.moveToClient('w1', kept.id, 'ann', other.id)).toMatchObject({ client: other.id });
      expect(await store.moveToClient('w2', kept.id, 'eve', null)).toBeNull();
      expect((await clients.list('w1')).map(({ assessments }) => assessments)).toEqual([1, 0]);
      await clients.change('w1', id, { archived: false }, 'ann');
      expect(await clients.isOpen('w1', id)).toBe(true);
    });
  });
}

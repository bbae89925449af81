import { expect, test } from 'vitest';
import { stringsFor } from '../i18n/strings';
import { type Caller, localOwner } from '../workspace/caller';
import { doToEach } from './bulk';
import { evaluateForStorage } from './evaluate';
import type { BulkAction } from './list-types';
import { addAccount, ownAccounts } from './own-server.fixture';
import { repository, workLists, workspaces } from './repository';
import { choicesOf } from './work-list';

ownAccounts();

test('what was done to many at once is taken back to what each was before', async () => {
  const [ann, bob] = [await addAccount('ann', 'owner'), await addAccount('bob', 'consultant')];
  const client = (await (await workspaces()).addClient('local', '云雀物业（虚构）')).id;
  const other = (await (await workspaces()).addClient('local', '白鹭商场（虚构）')).id;
  const caller: Caller = { actor: ann, name: 'ann', workspace: 'local', team: true, grants: [{ role: 'owner', client: null }] };
  const store = await repository();
  const input = { workspace: 'local', actor: ann, title: 't', mode: 'full', scenario: null, pack: 'cn-2025' } as const;
  const ids: string[] = [];
  for (const each of [null, client, other]) ids.push((await store.create({ ...input, client: each }, evaluateForStorage)).id);
  await store.setOwner('local', ids[1] ?? '', ann, bob);
  await store.setTemplate('local', ids[2] ?? '', ann, true);

  const language = { locale: 'zh', strings: stringsFor('zh') } as const;
  const now = async () =>
    (await (await workLists()).named('local', ids)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const before = await now();
  for (const [action, to] of [
    ['client', other],
    ['owner', bob],
    ['template', null],
    ['remove', null],
  ] as const) {
    const { done, undo } = await doToEach(caller, ids, { action, to }, language);
    expect(done).toHaveLength(3);
    expect(await now()).not.toEqual(before);
    for (const step of undo) expect((await doToEach(caller, step.ids, step, language)).failed).toEqual([]);
    expect(await now(), action satisfies BulkAction).toEqual(before);
  }
  expect((await doToEach(caller, ids.slice(1, 2), { action: 'client', to: client }, language)).undo).toEqual([]);
});

test('somebody who works alone files under clients as well, and hands nothing to anybody', async () => {
  const places = await workspaces();
  const { id } = await places.addClient('local', '百灵酒店（虚构）');
  for (const number of [10, 2]) await places.addClient('local', `门店${number}`);
  const { clients, targets, people } = await choicesOf(localOwner);
  expect(clients).toContainEqual({ id, name: '百灵酒店（虚构）' });
  expect(targets.map((each) => each.id)).toContain(id);
  expect(people).toEqual([]);
  expect(clients.map(({ name }) => name).filter((name) => name.startsWith('门店'))).toEqual(['门店2', '门店10']);
});

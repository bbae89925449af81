import { expect, test } from 'vitest';
import { type Caller, localOwner } from './caller';
import { workspaceNav } from './nav';
import { roles } from './permissions';

const with_ = (role: (typeof roles)[number], client: string | null): Caller => ({
  ...localOwner,
  team: true,
  grants: [{ role, client }],
});
const words = (caller: Caller) => workspaceNav(caller).map(({ word }) => word);

test('the bar leads only where the reader may go', () => {
  expect(words(with_('owner', null))).toEqual(expect.arrayContaining(['clients', 'members']));
  expect(words(with_('consultant', null))).toContain('clients');
  expect(words(with_('consultant', 'c1'))).not.toContain('clients');
  for (const role of roles.filter((each) => each !== 'owner')) expect(words(with_(role, null))).not.toContain('members');
});

test('one person alone has clients but no members', () => {
  expect(words(localOwner)).toContain('clients');
  expect(words(localOwner)).not.toContain('members');
});

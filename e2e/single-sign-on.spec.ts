import { tokenHash } from '../lib/auth/link-token';
import { invitationRepository } from '../lib/db/invitations';
import { oidcProvider } from '../lib/service/oidc-provider.fixture';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam } from './team';

test('[J-121] single sign-on lets in accounts and invited addresses the provider vouches for, and nobody else', async ({
  page,
  context,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 401/);
  const provider = await oidcProvider();
  const server = await ownServer(undefined, (address) => ({
    MIANJIAN_URL: address,
    MIANJIAN_OIDC_ISSUER: provider.issuer,
    MIANJIAN_OIDC_CLIENT_ID: 'mianjian',
    MIANJIAN_OIDC_CLIENT_SECRET: 'a-secret-of-the-test',
    MIANJIAN_OIDC_NAME: '云雀统一登录',
  }));
  const team = await ownTeam(server);
  const comeAs = async (person: typeof provider.state.person) => {
    provider.state.person = person;
    await context.clearCookies();
    await page.goto(`${server.address}/sign-in?back=${encodeURIComponent('/settings/roles')}`);
    await page.getByRole('button', { name: '用云雀统一登录登录' }).click();
    const ended = ({ pathname, searchParams }: URL) =>
      pathname === '/settings/roles' || searchParams.has('problem') || searchParams.has('error');
    await page.waitForURL(ended, { timeout: 15_000 });
    return new URL(page.url()).pathname === '/settings/roles';
  };
  const invited = { workspace: 'local', role: 'viewer', client: null, by: 'test' } as const;
  const users = async () => (await team.database.kysely.selectFrom('auth_users').select('email').execute()).length;
  try {
    await team.addAccount('ann', 'local', { role: 'consultant', client: null });
    const ann = { sub: 's-ann', email: 'ann@example.org', email_verified: true, name: '安' };

    expect(await comeAs({ ...ann, email_verified: false })).toBe(false);
    await expect(page.getByRole('alert').filter({ hasText: '单点登录没有成功' })).toBeVisible();
    expect(await comeAs({ ...ann, sub: 's-eve', email: 'eve@example.org' })).toBe(false);
    provider.state.forged = true;
    expect(await comeAs(ann)).toBe(false);
    provider.state.forged = false;
    expect(await users()).toBe(1);

    expect(await comeAs(ann)).toBe(true);
    await expect(page.getByText('顾问 · 整个工作区')).toBeVisible();
    expect(provider.state.challenges).toBe(4);

    const offers = invitationRepository(team.database);
    await offers.create({ ...invited, email: 'dan@example.org', tokenHash: tokenHash('dan') });
    const dan = { sub: 's-dan', email: 'Dan@Example.org', name: '丹' };
    expect(await comeAs({ ...dan, email_verified: false })).toBe(false);
    expect(await comeAs({ ...dan, email_verified: true })).toBe(true);
    await expect(page.getByText('查看者 · 整个工作区')).toBeVisible();
    expect(await offers.find(tokenHash('dan'))).toBeUndefined();
    expect(await users()).toBe(2);

    const begun = await page.request.post(`${server.address}/api/sign-in/sso`, {
      data: { back: 'https://evil.example' },
      headers: { origin: server.address },
    });
    expect(begun.status()).toBe(200);
    for (const path of ['/api/auth/sign-up/email', '/api/auth/callback/other', '/api/auth/get-session']) {
      expect((await page.request.get(`${server.address}${path}`)).status(), path).toBe(404);
    }
  } finally {
    provider.close();
    await team.close();
    await server.remove();
  }
});

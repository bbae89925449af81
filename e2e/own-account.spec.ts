import type { Page } from '@playwright/test';
import { totp } from '../lib/auth/totp.fixture';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam, PASSWORD } from './team';

const NEXT = 'copper-willow-basin-77';
const RESET = 'marble-otter-thicket-19';

async function fillIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('邮箱').fill('lin@example.org');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('[J-119] password, sessions and two-factor of one’s own, from setting up to signing in with a backup code', async ({
  page,
  watch,
}) => {
  test.slow();
  watch.allow(/status of (401|422)/);
  const server = await ownServer();
  const team = await ownTeam(server);
  try {
    await team.addAccount('lin', 'local', { role: 'viewer', client: null });
    await team.addAccount('boss', 'local', { role: 'owner', client: null });
    const elsewhere = await team.cookieOf('lin');
    await page.goto(`${server.address}/account`);
    await fillIn(page, PASSWORD);
    await page.waitForURL('**/account');
    await expect(page.getByText('本机', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: '结束其他所有登录' })).toBeVisible();

    await page.getByLabel('现在的密码').fill('not-this-one');
    await page.getByLabel('新密码').fill(NEXT);
    await page.getByRole('button', { name: '修改密码' }).click();
    await expect(page.getByText('密码不对')).toBeVisible();
    await page.getByLabel('现在的密码').fill(PASSWORD);
    await page.getByRole('button', { name: '修改密码' }).click();
    await expect(page.getByText('密码已修改')).toBeVisible();
    const old = await fetch(`${server.address}/api/account`, { method: 'PATCH', headers: { cookie: elsewhere }, body: '{}' });
    expect(old.status).toBe(401);

    await page.getByRole('button', { name: '开启两步验证' }).click();
    await page.getByLabel('先填写您的密码').fill(NEXT);
    await page.getByRole('button', { name: '下一步' }).click();
    await expect(page.getByRole('img', { name: '两步验证的二维码' })).toBeVisible();
    await expectAccessible(page, 'account while two-factor is set up');
    const secret = (await page.locator('main code').textContent()) ?? '';
    const backup = await page.getByRole('list', { name: '备用码' }).getByRole('listitem').first().textContent();
    await page.getByLabel('六位数字').fill('000000');
    await page.getByRole('button', { name: '确认开启' }).click();
    await expect(page.getByText('验证码不对')).toBeVisible();
    await page.getByLabel('六位数字').fill(totp(secret));
    await page.getByRole('button', { name: '确认开启' }).click();
    await expect(page.getByText('两步验证已开启')).toBeVisible();

    for (const code of [totp(secret), backup ?? '']) {
      await page.getByRole('button', { name: 'lin' }).click();
      await page.getByRole('button', { name: '退出' }).click();
      await page.waitForURL('**/sign-in');
      await fillIn(page, NEXT);
      await page.getByLabel('验证码').fill(code);
      await page.getByRole('button', { name: '验证', exact: true }).click();
      await page.waitForURL('**/assessments');
    }

    const boss = await team.cookieOf('boss');
    const made = await fetch(`${server.address}/api/members/${team.idOf('lin')}/password-link`, {
      method: 'POST',
      headers: { cookie: boss },
    });
    const { link } = (await made.json()) as { link: string };
    await page.goto(link);
    await expectAccessible(page, 'new password by a link');
    await page.getByLabel('新密码').fill(RESET);
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('link', { name: '登录' }).click();
    await fillIn(page, RESET);
    // The link gave a password, not the second factor.
    await expect(page.getByLabel('验证码')).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: '这个链接不能用了' })).toBeVisible();
  } finally {
    await team.close();
    await server.remove();
  }
});

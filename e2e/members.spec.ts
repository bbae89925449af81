import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam, PASSWORD } from './team';

async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel('邮箱').fill(`${name}@example.org`);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/assessments');
}

test('[J-118] an owner adds a client, invites, changes and removes a member; links work once, and the last owner stays', async ({
  page,
  browser,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 422/);
  const server = await ownServer();
  const team = await ownTeam(server);
  const other = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } });
  try {
    await team.addAccount('owner', 'local', { role: 'owner', client: null });
    await signIn(page, server.address, 'owner');

    await page.getByRole('link', { name: '客户', exact: true }).click();
    await page.getByLabel('客户名称').fill('云杉物业（虚构）');
    await page.getByRole('button', { name: '添加客户' }).click();
    await expect(page.getByRole('heading', { name: '云杉物业（虚构）' })).toBeVisible();
    await page.getByLabel('客户名称').fill('云杉物业（虚构）');
    await page.getByRole('button', { name: '添加客户' }).click();
    await expect(page.getByText('已有同名的客户')).toBeVisible();
    await expectAccessible(page, 'clients');

    await page.getByRole('navigation', { name: '工作区' }).getByRole('link', { name: '成员' }).click();
    await page.getByLabel('对方的邮箱').fill('Lin@Example.org');
    await page.getByLabel('范围').selectOption({ label: '仅限客户“云杉物业（虚构）”' });
    await page.getByRole('button', { name: '生成邀请链接' }).click();
    const link = await page.getByLabel('邀请链接已生成').inputValue();
    expect(link).toMatch(/\/invite\/[\w-]{43}$/);
    await expect(page.getByRole('listitem').filter({ hasText: 'lin@example.org' })).toContainText('顾问');
    await expectAccessible(page, 'members');

    const guest = await other.newPage();
    const response = await guest.goto(link);
    expect(response?.headers()['referrer-policy']).toBe('no-referrer');
    await expect(guest.getByRole('heading', { level: 1 })).toContainText('云雀律师事务所（虚构）');
    await expect(guest.getByText('仅限客户“云杉物业（虚构）”')).toBeVisible();
    await expectAccessible(guest, 'invitation');
    await guest.getByLabel('姓名').fill('林一');
    await guest.getByLabel('密码', { exact: true }).fill('lin@example.org');
    await guest.getByRole('button', { name: '创建账号并加入' }).click();
    await expect(guest.getByText('这个密码容易被猜中')).toBeVisible();
    await guest.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await guest.getByRole('button', { name: '创建账号并加入' }).click();
    await guest.waitForURL('**/assessments');
    await expectNoSidewaysScroll(guest, 'list of a member');
    await guest.getByRole('button', { name: '菜单' }).click();
    await expect(guest.getByRole('dialog').getByRole('link', { name: '成员' })).toHaveCount(0);
    await guest.getByRole('link', { name: '角色与权限' }).click();
    await expect(guest.getByRole('heading', { name: '您的角色' })).toBeVisible();
    await expectAccessible(guest, 'roles');
    await expectNoSidewaysScroll(guest, 'roles');

    const used = await guest.goto(link);
    expect(used?.status()).toBe(200);
    const dead = await guest.locator('main').textContent();
    await guest.goto(`${server.address}/invite/${'A'.repeat(43)}`);
    expect(await guest.locator('main').textContent()).toBe(dead);

    await page.reload();
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '林一' }) });
    await card.getByLabel(/^角色/).selectOption('viewer');
    await card.getByRole('button', { name: '保存角色' }).click();
    await expect(page.getByText('已保存。')).toBeVisible();
    const own = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'owner' }) });
    await own.getByLabel(/^角色/).selectOption('viewer');
    await own.getByRole('button', { name: '保存角色' }).click();
    await expect(page.getByText('至少要有一位管全部的所有者')).toBeVisible();

    await card.getByRole('button', { name: '移除成员' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '移除' }).click();
    await expect(page.getByText('已移除林一')).toBeVisible();
    await guest.goto(`${server.address}/assessments`);
    await expect(guest).toHaveURL(/\/sign-in\?/);
  } finally {
    await other.close();
    await team.close();
    await server.remove();
  }
});

import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam, PASSWORD, type Team } from './team';

/** A signature of today, as the review keeps it. */
async function sign({ database: { kysely } }: Team, assessment: string) {
  const made = { id: assessment, workspace: 'local', assessment_id: assessment, at: new Date().toISOString() };
  const table = (await kysely.introspection.getTables()).find(({ name }) => name === 'signed_versions');
  const row = table?.columns.map(({ name, dataType }) => [
    name,
    made[name as keyof typeof made] ?? (/int/i.test(dataType) ? 1 : '{}'),
  ]);
  await kysely
    .insertInto('signed_versions' as never)
    .values(Object.fromEntries(row ?? []) as never)
    .execute();
}

test('[J-130] what is signed is kept unless an owner writes why, and a client is erased only by its name', async ({
  page,
  context,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 409/, /status of 422/);
  const server = await ownServer();
  const team = await ownTeam(server);
  try {
    const client = (await team.places.addClient('local', '甲公司（虚构）')).id;
    await team.addAccount('owner', 'local', { role: 'owner', client: null });
    await team.addAccount('consultant', 'local', { role: 'consultant', client: null });
    await team.addAccount('viewer', 'local', { role: 'viewer', client: null });
    const id = await team.addAssessment({ client, title: '已签批的评估' });
    await sign(team, id);
    const as = async (name: string) => ({ cookie: await team.cookieOf(name), 'content-type': 'application/json' });
    const remove = async (name: string, body: object) =>
      (
        await fetch(`${server.address}/api/assessments/${id}`, {
          method: 'DELETE',
          headers: await as(name),
          body: JSON.stringify(body),
        })
      ).status;
    expect(await remove('viewer', { reason: '想删' })).toBe(403);
    expect(await remove('consultant', { reason: '想删' })).toBe(409);
    expect(await remove('owner', {})).toBe(409);
    const erase = async (name: string, body: object) =>
      (
        await fetch(`${server.address}/api/clients/${client}/erase`, {
          method: 'POST',
          headers: await as(name),
          body: JSON.stringify(body),
        })
      ).status;
    expect(await erase('consultant', { name: '甲公司（虚构）', reason: '想删' })).toBe(403);

    await page.goto(`${server.address}/sign-in`);
    await page.getByLabel('邮箱').fill('owner@example.org');
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL('**/assessments');
    await page.getByRole('button', { name: '更多操作：已签批的评估' }).click();
    await page.getByRole('menuitem', { name: '删除' }).click();
    const dialog = page.getByRole('dialog', { name: '这份评估还不能删除' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page, 'a signed assessment that must be kept');
    await dialog.getByRole('button', { name: '写明理由并删除' }).click();
    await expect(dialog.getByText('请写明理由。')).toBeVisible();
    await dialog.getByLabel('提前删除的理由').fill('重复录入');
    await dialog.getByRole('button', { name: '写明理由并删除' }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.getByRole('link', { name: '已签批的评估', exact: true })).toBeVisible();
    expect(await remove('owner', {})).toBe(409);

    await page.goto(`${server.address}/settings/data`);
    await page.getByRole('button', { name: '清除 甲公司（虚构）' }).click();
    const name = page.getByLabel('请输入客户名称');
    await name.fill('甲公司');
    await page.getByRole('button', { name: '永久清除' }).click();
    await expect(page.getByText('没有清除。')).toBeVisible();
    await expectAccessible(page, 'erasing a client');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page, 'erasing a client');
    await name.fill('甲公司（虚构）');
    await page.getByRole('button', { name: '永久清除' }).click();
    await expect(page.getByText('至少要保存到')).toBeVisible();
    await page.getByLabel('理由（').fill('合同终止');
    await page.getByRole('button', { name: '永久清除' }).click();
    await expect(page.getByText('已清除“甲公司（虚构）”和它的1份评估。')).toBeVisible();
    expect(await team.store.load('local', id)).toBeNull();
    await context.clearCookies();
  } finally {
    await team.close();
    await server.remove();
  }
});

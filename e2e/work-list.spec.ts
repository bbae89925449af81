import { unzipSync } from 'fflate';
import { p01 } from '../content/personas/p01';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam, type Team } from './team';

test.setTimeout(120_000);

/** A team's server with its cookie for Playwright; close both at the end. */
async function teamServer(prepare: (team: Team) => Promise<void>, who: string) {
  const server = await ownServer();
  const team = await ownTeam(server);
  await prepare(team);
  const url = server.address;
  const cookies = (await team.cookieOf(who)).split('; ').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { name, value: value.join('='), url };
  });
  const close = async () => {
    await team.close();
    await server.remove();
  };
  return { server, team, cookies, close };
}

test('[J-125] a team finds, keeps and changes what it wants among many', async ({ browser, watch }) => {
  let own = '';
  const { server, team, cookies, close } = await teamServer(async (team) => {
    own = (await team.places.addClient('local', '云雀物业（虚构）')).id;
    const other = (await team.places.addClient('local', '白鹭商场（虚构）')).id;
    await team.addAccount('lawyer', 'local', { role: 'consultant', client: own }, { role: 'viewer', client: other });
    for (let index = 0; index < 60; index += 1) {
      await team.addAssessment({ client: index < 40 ? own : other, title: `${index < 40 ? '门禁' : '支付'}${index}号` });
    }
    await team.addAssessment({ client: null, title: '看不到的' });
  }, 'lawyer');
  const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN' });
  watch.follow(context);
  await context.addCookies(cookies);
  const page = await context.newPage();
  const rows = page.getByRole('main').getByRole('heading', { level: 2 });

  await page.goto('/assessments');
  await expect(page.getByText('共60份')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('看不到的');
  const seen = new Set<string>();
  for (const size of [25, 25, 10]) {
    await expect(rows).toHaveCount(size);
    for (const title of await rows.allTextContents()) seen.add(title);
    if (size === 25) await page.getByRole('link', { name: '下一页' }).click();
  }
  expect(seen.size).toBe(60);

  await page.getByRole('searchbox').fill('门禁3');
  await expect(page.getByText('共11份')).toBeVisible();
  await page.getByRole('combobox', { name: '客户' }).selectOption({ label: '白鹭商场（虚构）' });
  await expect(page.getByText('没有符合条件的评估')).toBeVisible();
  await expectAccessible(page, 'list, nothing matches');
  await page.goBack();
  await expect(page.getByText('共11份')).toBeVisible();

  await page.getByRole('button', { name: '存为视图' }).click();
  await page.getByLabel('视图名称').fill('三号楼');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '管理视图' }).click();
  await page.getByRole('button', { name: '设为默认 三号楼' }).click();
  await expect(page.getByRole('button', { name: '取消默认 三号楼' })).toBeVisible();
  await expectAccessible(page, 'views');
  await page.goto('/assessments');
  await expect(page.getByText('共11份')).toBeVisible();
  await page.getByRole('link', { name: '全部', exact: true }).click();
  await expect(page.getByText('共60份')).toBeVisible();

  await page.getByRole('checkbox', { name: '选择本页全部' }).check();
  await page.getByRole('button', { name: '选择符合条件的全部60份' }).click();
  await expectAccessible(page, 'list, everything selected');
  await page.getByRole('region', { name: '对选中的评估' }).getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('已删除40份')).toBeVisible();
  await expect(page.getByText('20份没有处理')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '支付59号：您没有这项权限' })).toBeVisible();
  await expect(page.getByText('共20份')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('共60份')).toBeVisible();

  await page.goto('/assessments?q=门禁39');
  await page.getByRole('checkbox', { name: '选择门禁39号' }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出ZIP' }).click();
  const stream = await (await download).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  expect(Object.keys(unzipSync(Buffer.concat(parts)))).toEqual([expect.stringMatching(/^门禁39号-[0-9a-f]{8}\.json$/)]);

  const plain = await browser.newContext({ baseURL: server.address, locale: 'zh-CN', javaScriptEnabled: false });
  await plain.addCookies(cookies);
  const still = await plain.newPage();
  await still.goto('/assessments?all=1');
  await still.getByRole('searchbox').fill('支付4');
  await still.getByRole('button', { name: '查看' }).click();
  await expect(still.getByText('共10份')).toBeVisible();

  const foreign = await team.addAssessment({ workspace: 'elsewhere', title: '别家的' });
  const hidden = (await team.store.list('local')).find(({ title }) => title === '看不到的')?.id ?? '';
  const answer = await context.request.post('/api/assessments/bulk', { data: { ids: [foreign, hidden], action: 'remove' } });
  expect((await answer.json()).failed.map(({ why }: { why: string }) => why)).toEqual(['not-found', 'not-found']);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/assessments?all=1');
  await expectAccessible(page, 'list on a phone');
  await expectNoSidewaysScroll(page, 'list on a phone');
  await context.close();
  await plain.close();
  await close();
});

test('[J-126] a template starts a new assessment, and another takes charge', async ({ browser, watch }) => {
  const { server, team, cookies, close } = await teamServer(async (team) => {
    await team.addAccount('boss', 'local', { role: 'owner', client: null });
    await team.addAccount('helper', 'local', { role: 'consultant', client: null });
    await team.addAssessment({ title: '连锁门店样本', answers: p01.answers, notes: { 'org-stage': '不要照抄' } });
  }, 'boss');
  const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN' });
  watch.follow(context);
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto('/assessments');
  await page.getByRole('button', { name: '更多操作：连锁门店样本' }).click();
  await expectAccessible(page, 'list, menu open');
  await page.getByRole('menuitem', { name: '设为模板' }).click();
  await expect(page.getByText('已设为模板：1份')).toBeVisible();
  await page.getByRole('button', { name: '更多操作：连锁门店样本' }).click();
  await page.getByRole('menuitem', { name: '更换负责人' }).click();
  await page.getByRole('dialog').getByLabel('负责人').selectOption({ label: 'helper' });
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await expect(page.getByText('负责人 helper')).toBeVisible();

  await page.goto('/assessments/new');
  await expectAccessible(page, 'new, with templates');
  await page.getByRole('button', { name: '用这份模板' }).click();
  await expect(page).toHaveURL(/\/assessments\/[0-9a-f-]+\/[a-z-]+$/);
  const id = page.url().split('/')[4] ?? '';
  const made = await team.store.load('local', id);
  const values = new Map(made?.fields.map(({ field, value }) => [field as string, value]));
  expect(values.has('q:org-name')).toBe(false);
  expect(values.has('n:org-stage')).toBe(false);
  expect(values.get('q:org-stage')).toEqual(p01.answers['org-stage']);

  await page.goto('/assessments/board');
  const drafts = page.getByRole('region', { name: '草稿' });
  await expect(drafts.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('region', { name: '已签批' })).toContainText('这一栏没有评估');
  await expectAccessible(page, 'board');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 'board on a phone');
  await context.close();
  await close();
});

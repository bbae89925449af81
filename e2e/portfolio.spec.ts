import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readSheet } from 'read-excel-file/node';
import { makeAssessment, stored } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';

/** A chain with one deciding answer that is wrong in the template and mended at some sites. */
const answers = {
  'org-name': '云雀连锁（虚构）',
  'org-roles': ['deployer'],
  'fil-status': 'not-filed',
} as const;

const csv = (header: string, rows: readonly string[]) => Buffer.from([header, ...rows].join('\r\n'));

async function makePortfolio(page: Page, name: string): Promise<string> {
  await page.goto('/portfolios');
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: '新建', exact: true }).click();
  await page.waitForURL(/\/portfolios\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1) ?? '';
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

test('[J-127] 300 sites come from one table: columns checked, bad cells named, good rows taken, one roll-up, one site opened', async ({
  page,
}) => {
  test.slow();
  await makeAssessment(page.request, { answers, title: '门店模板' });
  const id = await makePortfolio(page, '华东门店（虚构）');
  await page.getByRole('link', { name: '导入站点表' }).click();

  const emptyTable = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载空白表（XLSX）' }).click();
  expect((await readSheet(await readFile(await (await emptyTable).path())))[0]?.slice(0, 2)).toEqual([
    '站点',
    '处理者（名称和信用代码）',
  ]);

  const rows = Array.from({ length: 298 }, (_, index) => `${index + 1}号店,${index < 2 ? 60_000 : 100},浙江,备注 ${index}`);
  const bad = ['坏店,120人,浙江,', '1号店,5,折江省,'];
  const table = csv('2026年华东门店清单,,,', ['连锁点位,存储人数,登记省份,备注', ...rows, ...bad]);
  await choose(page, '门店.csv', table);
  const nameColumn = page.getByLabel('对应: 连锁点位');
  await expect(page.getByText('请指定哪一列是站点名称。').first()).toBeVisible();
  await expect(page.getByLabel('表头所在的行')).toHaveValue('2');
  await expectAccessible(page, 'columns to be checked');
  await nameColumn.selectOption('site');
  await page.getByRole('button', { name: '按这样重新检查' }).click();
  await expect(page.getByText('读到300行，其中298行没有问题，2行有问题。')).toBeVisible();
  await expect(page.getByText('建议写成 120')).toBeVisible();
  await expect(page.getByText('与第3行的站点重名')).toBeVisible();
  const list = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载问题清单（XLSX）' }).click();
  expect((await readSheet(await readFile(await (await list).path()))).slice(1).map(([row]) => row)).toEqual([301, 302, 302]);
  await page.getByRole('button', { name: '都按建议改（1项）' }).click();
  await page.getByLabel('登记省份写“折江省”，意思是').selectOption('浙江');
  await expectAccessible(page, 'bad cells, told what they mean');
  await page.getByRole('button', { name: '按这样重新检查' }).click();
  await expect(page.getByText('读到300行，其中299行没有问题，1行有问题。')).toBeVisible();
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await page.getByRole('button', { name: '只导入没有问题的298行' }).click();

  await page.waitForURL(`**/portfolios/${id}`);
  await expect(page.getByText('正在判断')).toHaveCount(0, { timeout: 60_000 });
  const handlers = page.getByRole('region', { name: /备案门槛/ });
  await expect(handlers.getByText('不能确定是否达到')).toBeVisible();
  await expect(handlers.getByText('60,000至149,600人').first()).toBeVisible();
  await expectAccessible(page, 'roll-up');
  await handlers.getByRole('link', { name: '298个站点 云雀连锁（虚构）' }).click();
  await expect(page.getByRole('link', { name: '处理者：云雀连锁（虚构） 去掉这个条件' })).toBeVisible();
  await expect(page.getByRole('region', { name: '站点' }).getByText('存储60,000人')).toHaveCount(2);
  await expect(page.getByText('共298个站点，第1至50个')).toBeVisible();
  await page.getByRole('link', { name: '下一页' }).click();
  await expect(page.getByText('共298个站点，第51至100个')).toBeVisible();
  await page.getByLabel('按站点名称查找').fill('298号');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page.getByText('共1个站点，第1至1个')).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 'roll-up at 390');

  await page.getByRole('link', { name: '298号店', exact: true }).click();
  await expect(page.getByRole('heading', { name: '298号店' })).toBeVisible();
  await expectNoSidewaysScroll(page, 'site at 390');
  await expectAccessible(page, 'one site');
  await page.getByRole('button', { name: '转为独立评估' }).click();
  await page.waitForURL(/\/assessments\/[0-9a-f-]{36}\/result$/);
  const own = await stored(page.request, page.url().split('/').at(-2) ?? '');
  expect(own.answers).toMatchObject({ ...answers, 'col-persons-stored': 100, 'org-province': 'zhejiang' });

  const response = await page.request.get(`/api/portfolios/${id}/roll-up.xlsx`);
  const sites = await readSheet(await response.body(), '站点');
  expect(sites).toHaveLength(299);
  expect(sites[1]?.[0]).toBe('1号店');

  await page.goto(`/portfolios/${id}`);
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByRole('button', { name: '永久删除' }).click();
  await page.waitForURL('**/portfolios');
  await expect(page.getByRole('link', { name: '华东门店（虚构）' })).toHaveCount(0);
});

test('[J-128] a changed template has every site judged again; a server killed meanwhile goes on where it was', async () => {
  test.slow();
  const server = await ownServer();
  const post = (path: string, body: unknown, method = 'POST') =>
    fetch(`${server.address}${path}`, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  try {
    const { id: template } = await (await post('/api/assessments/import', { answers, title: '模板' })).json();
    const { id } = await (await post('/api/portfolios', { name: '连锁（虚构）', template })).json();
    const form = new FormData();
    const rows = Array.from({ length: 1500 }, (_, index) => `${index + 1}号店,${index}`);
    form.set('file', new Blob([new Uint8Array(csv('站点,存储人数', rows))]), 'sites.csv');
    form.set('wanted', 'import');
    expect((await fetch(`${server.address}/api/portfolios/${id}/table`, { method: 'POST', body: form })).status).toBe(201);

    const judge = async () => (await (await post(`/api/portfolios/${id}/judge`, {})).json()) as { sites: number; left: number };
    const untilDone = async () => {
      for (let left = Number.POSITIVE_INFINITY; left > 0; ) {
        const answer = await judge();
        expect(answer.left).toBeLessThan(left);
        left = answer.left;
      }
    };
    const first = await judge();
    const interrupted = judge().catch(() => null);
    await server.kill();
    await interrupted;
    await server.start();
    const after = await judge();
    expect(after.left).toBeLessThanOrEqual(first.left);
    await untilDone();

    const edit = { op: 'change-name', field: 'q:org-name', value: '百灵连锁（虚构）', base: 1 };
    const saved = await post(`/api/assessments/${template}/answers`, { edits: [edit] }, 'PUT');
    expect(saved.status, await saved.clone().text()).toBe(200);
    expect((await judge()).sites).toBe(1500);
    await untilDone();
    const page = await (await fetch(`${server.address}/portfolios/${id}`, { headers: { 'accept-language': 'zh-CN' } })).text();
    expect(page).toContain('百灵连锁（虚构）');
    expect(page).not.toContain('云雀连锁（虚构）');
  } finally {
    await server.remove();
  }
});

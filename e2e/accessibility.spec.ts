import { p01 } from '../content/personas/p01';
import { p10 } from '../content/personas/p10';
import { defaultPack } from '../lib/catalog/index';
import { question } from './answer';
import { makeAssessment, openStep, untilReady } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';

test.setTimeout(120_000);
const steps = defaultPack().steps.map((step) => step.id);

test('[J-39] home, scenarios and the page for lost addresses are accessible', async ({ page, watch }) => {
  watch.allow(/status of 404/);
  await page.goto('/');
  await expectAccessible(page, 'home');
  await page.goto('/assessments/new');
  await expectAccessible(page, 'scenarios');
  await page.getByRole('searchbox').fill('没有这样的场景');
  await expect(page.getByRole('status')).toContainText('没有找到');
  await expectAccessible(page, 'scenarios, nothing found');
  await page.goto('/no-such-page');
  await expectAccessible(page, 'lost');
});

test('[J-40] the list is accessible empty, filled, while renaming, with the trash open and after a failed import', async ({
  browser,
  watch,
}) => {
  watch.allow(/status of 422/);
  const server = await ownServer();
  const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN' });
  watch.follow(context);
  const page = await context.newPage();
  await page.goto('/assessments');
  await expect(page.getByText('还没有评估')).toBeVisible();
  await expectAccessible(page, 'list, empty');
  for (const title of ['甲', '乙']) await makeAssessment(context.request, { title, answers: p01.answers });
  await page.goto('/assessments');
  await expectAccessible(page, 'list');
  await page.getByRole('button', { name: '更多操作：甲' }).click();
  await page.getByRole('menuitem', { name: '改名' }).click();
  await expectAccessible(page, 'list, renaming');
  await page.getByRole('button', { name: '更多操作：乙' }).click();
  await page.getByRole('menuitem', { name: '删除' }).click();
  await page.getByText('最近删除').click();
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveTitle(/我的评估/);
  await expectAccessible(page, 'list, trash open');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('x') });
  await expect(page.getByRole('alert').filter({ hasText: '这不是PDF' })).toBeVisible();
  await expectAccessible(page, 'list, import refused');
  await context.close();
  await server.remove();
});

for (const [journey, part] of [
  ['J-41', steps.slice(0, 6)],
  ['J-42', steps.slice(6)],
] as const) {
  test(`[${journey}] the steps ${part[0]} to ${part.at(-1)} are accessible when answered`, async ({ page, request }) => {
    const id = await makeAssessment(request, { answers: { ...p10.answers, ...p01.answers } });
    for (const step of part) {
      await openStep(page, id, step);
      await expectAccessible(page, step);
    }
  });
}

test('[J-43] opened parts of a step and its dialogs are accessible', async ({ page, context, request, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const id = await makeAssessment(request, { answers: p01.answers });
  await openStep(page, id, 'collection-storage');
  await question(page, 'col-persons-stored').getByText('为什么问这一题').click();
  await question(page, 'col-persons-stored').getByRole('button', { name: '备注' }).click();
  await page.locator('#a-col-persons-stored').fill('12a');
  await page.locator('#a-col-persons-stored').blur();
  await expect(page.locator('#e-col-persons-stored')).not.toBeEmpty();
  await expectAccessible(page, 'why, note and a wrong number');

  await page.getByRole('button', { name: '键盘操作' }).click();
  await expectAccessible(page, 'keyboard help');
  await page.keyboard.press('Escape');

  await openStep(page, id, 'scenario');
  await page.locator('label[for=a-scn-place-online]').click();
  await expect(page.getByRole('dialog')).toContainText('不再需要回答');
  await expectAccessible(page, 'hiding');
  await page.getByRole('button', { name: '仍然修改' }).click();
  await expectAccessible(page, 'notice after hiding');

  await openStep(page, id, 'organisation');
  await context.setOffline(true);
  await page.locator('#a-org-stage-pilot').check();
  const edit = { op: 'e2e-foreign-edit', field: 'q:org-stage', value: 'changing', base: 1 };
  await request.put(`/api/assessments/${id}/answers`, { data: { edits: [edit] } });
  await context.setOffline(false);
  await expect(page.getByRole('dialog')).toContainText('现在保存着的回答');
  await expectAccessible(page, 'conflict');
});

test('[J-44] a step and the verdict sheet are accessible on a phone', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const id = await makeAssessment(request, { answers: p01.answers });
  await openStep(page, id, 'notice-consent');
  await expectAccessible(page, 'step on a phone');
  await page.getByRole('button', { name: /展开/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'sheet');
  await page.getByRole('dialog').getByRole('button', { name: /来自/ }).first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('h2:focus')).toBeInViewport();
});

test('[J-45] the result of what the Measures do not reach is accessible', async ({ page, request }) => {
  const id = await makeAssessment(request, { answers: p10.answers });
  await page.goto(`/assessments/${id}/result`);
  for (const summary of (await page.locator('main summary').all()).slice(0, 3)) await summary.click();
  await expectAccessible(page, 'result P10');
});

test('[J-46] at 320 pixels and at 200% zoom nothing needs sideways scrolling', async ({ page, request }) => {
  const long = '很长的单位名称'.repeat(10) + 'AVeryLongNameWithoutAnySpaceInIt'.repeat(4);
  const id = await makeAssessment(request, { answers: { ...p01.answers, 'org-name': long }, title: long });
  const places = ['/', '/assessments/new', '/assessments', `/assessments/${id}/result`];
  const all = [...places, ...steps.map((step) => `/assessments/${id}/${step}`)];
  // 200% zoom of a window 1280 pixels wide is a window of 640.
  for (const place of all) {
    await page.goto(place);
    if (place.includes(id)) await untilReady(page);
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 700 });
      await expectNoSidewaysScroll(page, `${place} at ${width}`);
    }
  }
});

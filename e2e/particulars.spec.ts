import type { Page } from '@playwright/test';
import { p01 } from '../content/personas/p01';
import { makeAssessment } from './assessments';
import { expect, test } from './fixtures';

const open = (page: Page, id: string) => page.goto(`/assessments/${id}/result/particulars`, { waitUntil: 'networkidle' });
const box = (page: Page, particular: string) => page.locator(`[data-particular="${particular}"]`);
const state = (page: Page) => page.locator('[data-save]');
const saved = (page: Page) => expect(state(page)).toHaveAttribute('data-save', 'saved');
const held = async (request: import('@playwright/test').APIRequestContext, id: string) =>
  ((await (await request.get(`/api/assessments/${id}/export.json`)).json()) as { particulars?: Record<string, string> })
    .particulars;

test('[J-90] a particular begun with the offered sentence is kept, printed in the report, brought back from its history', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, { answers: p01.answers });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '写进报告的话' }).click();
  await page.waitForLoadState('networkidle');
  const card = box(page, 'own-conclusion');
  await card.getByRole('button', { name: '用这句话起头' }).click();
  const text = card.getByRole('textbox');
  await expect(text).toHaveValue(/按规则计算的结论是“存在禁止情形”/);
  await expect(card).toContainText('“____”没有填');
  await saved(page);
  const own = '<b>部分同意</b>：入园核验可以用纸质年卡。';
  await text.fill(own);
  await expect(card).not.toContainText('没有填');
  await saved(page);
  expect(await held(request, id)).toEqual({ 'own-conclusion': own });

  await page.goto(`/assessments/${id}/result/report?view=text`);
  await expect(page.locator('main')).toContainText(own);
  await expect(page.locator('main')).toContainText('待填写');

  await open(page, id);
  await card.getByRole('button', { name: '以前写的' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复这一版' }).first().click();
  await expect(text).toHaveValue(/按规则计算的结论是/);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(text).toHaveValue(own);
  await saved(page);
  expect(await held(request, id)).toEqual({ 'own-conclusion': own });
});

test('[J-91] text written offline survives a reload, and a text changed in two places shows both until one is chosen', async ({
  page,
  context,
  request,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const id = await makeAssessment(request);
  await open(page, id);
  await context.setOffline(true);
  await box(page, 'next-review').getByRole('textbox').fill('不晚于明年三月。');
  await expect(state(page)).toHaveText('离线，1处待同步');
  const edit = { op: 'e2e-foreign-text', field: 'r:next-review', value: '不晚于今年年底。', base: 0 };
  await request.put(`/api/assessments/${id}/answers`, { data: { edits: [edit] } });
  await context.setOffline(false);
  const clash = box(page, 'next-review').getByRole('alert').filter({ hasText: '请选一个' });
  await expect(clash).toContainText('不晚于今年年底。');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(clash).toContainText('不晚于明年三月。');
  await clash.getByRole('button', { name: '用我写的' }).click();
  await saved(page);
  expect(await held(request, id)).toEqual({ 'next-review': '不晚于明年三月。' });
});

test('[J-92] a text that is too long is refused with its limit, stays in the box, and is saved once shortened', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request);
  await open(page, id);
  const card = box(page, 'business-background');
  await card.getByRole('textbox').fill('长'.repeat(10_001));
  await expect(card).toContainText('最多10,000字');
  await expect(card).toContainText('10,001/10,000字');
  expect(await held(request, id)).toBeUndefined();
  await page.reload({ waitUntil: 'networkidle' });
  expect((await card.getByRole('textbox').inputValue()).length).toBe(10_001);
  await card.getByRole('textbox').fill('以前用纸质年卡。');
  await saved(page);
  expect(await held(request, id)).toEqual({ 'business-background': '以前用纸质年卡。' });
});

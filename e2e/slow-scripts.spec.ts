import { p01 } from '../content/personas/p01';
import { makeAssessment, stored } from './assessments';
import { expect, test } from './fixtures';
import { holdScripts } from './hold-scripts';

test('[J-68] a file chosen before the scripts of the page have come is taken', async ({ page, request }) => {
  const id = await makeAssessment(request, { answers: p01.answers });
  const json = await (await request.get(`/api/assessments/${id}/export.json`)).body();
  const chooseEarly = async (address: string, button: string, name: string, buffer: Buffer) => {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    const chooser = page.waitForEvent('filechooser');
    await page.getByLabel(button).click();
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
    release();
  };
  await chooseEarly('/verify', '选择文件', '报告.json', json);
  await expect(page.getByRole('status').getByRole('heading')).toHaveText('本服务器出具，未改动');
  await chooseEarly('/assessments', '打开文件', '评估.json', json);
  await expect(page).toHaveURL(/\/result$/);
  expect(page.url()).not.toContain(id);
});

test('[J-69] what is typed, ticked and pressed before the scripts of the page have come is kept and done', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers: { 'org-stage': 'planned' } });
  const release = await holdScripts(page);
  await page.goto(`/assessments/${id}/organisation`, { waitUntil: 'commit' });
  await page.locator('#a-org-name').fill('早到的名称（虚构）');
  await page.locator('#a-org-stage-live').check();
  await page.locator('#a-org-roles-deployer').check();
  await page.getByRole('button', { name: '键盘操作' }).click();
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect
    .poll(async () => (await stored(request, id)).answers)
    .toMatchObject({ 'org-name': '早到的名称（虚构）', 'org-stage': 'live', 'org-roles': ['deployer'] });
  await expect(page.locator('#a-org-name')).toHaveValue('早到的名称（虚构）');
  await expect(page.locator('#a-org-stage-live')).toBeChecked();
});

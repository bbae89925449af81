import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { p01 } from '../content/personas/p01';
import { makeAssessment, stored } from './assessments';
import { expect, test } from './fixtures';

const row = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });

/** Opens the menu of an assessment and chooses one entry. */
async function choose(page: Page, title: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `更多操作：${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('[J-28] an assessment can be renamed and duplicated', async ({ page, request }) => {
  const title = `改名前 ${crypto.randomUUID()}`;
  const id = await makeAssessment(request, { title, answers: p01.answers, notes: { 'org-stage': '备注' } });
  await page.goto('/assessments');
  await choose(page, title, '改名');
  const renamed = `改名后 ${crypto.randomUUID()}`;
  await page.getByRole('textbox', { name: '新名称' }).fill(renamed);
  await page.keyboard.press('Enter');
  await expect(row(page, renamed)).toBeVisible();
  await choose(page, renamed, '改名');
  await page.getByRole('textbox', { name: '新名称' }).fill('不要这个');
  await page.keyboard.press('Escape');
  await expect(row(page, renamed)).toBeVisible();

  await choose(page, renamed, '复制一份');
  const copy = row(page, `${renamed}（副本）`);
  await expect(copy).toBeVisible();
  const address = await copy.getByRole('link', { name: `${renamed}（副本）`, exact: true }).getAttribute('href');
  const copied = await stored(request, address?.split('/')[2] ?? '');
  expect(copied).toMatchObject({ answers: (await stored(request, id)).answers, notes: { 'org-stage': '备注' } });
});

test('[J-29] deleting can be undone at once and from the trash, and what is deleted cannot be opened', async ({
  page,
  request,
  watch,
}) => {
  watch.allow(/status of 404/);
  const title = `要删的 ${crypto.randomUUID()}`;
  const id = await makeAssessment(request, { title });
  await page.goto('/assessments');
  await choose(page, title, '删除');
  await expect(row(page, title)).toHaveCount(0);
  await page
    .getByRole('status')
    .filter({ hasText: `已删除“${title}”。` })
    .getByRole('button', { name: '撤销' })
    .click();
  await expect(row(page, title)).toBeVisible();

  await choose(page, title, '删除');
  await expect(row(page, title)).toHaveCount(0);
  const response = await page.goto(`/assessments/${id}/organisation`);
  expect(response?.status()).toBe(404);
  await page.goto('/assessments');
  await page.getByText('最近删除').click();
  await page.getByRole('button', { name: `恢复 ${title}` }).click();
  await expect(row(page, title)).toBeVisible();
});

test('[J-30] an exported file imported again gives the same answers and notes', async ({ page, request }) => {
  const title = `导出 ${crypto.randomUUID()}`;
  const id = await makeAssessment(request, {
    title,
    answers: p01.answers,
    notes: { 'org-stage': '𠮷 备注 "引号"' },
    mode: 'quick',
  });
  await page.goto('/assessments');
  const download = page.waitForEvent('download');
  await choose(page, title, '导出JSON');
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${title}.json`);
  const path = test.info().outputPath('exported.json');
  await file.saveAs(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'mianjian-assessment', title, mode: 'quick' });
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page).toHaveURL(/\/result$/);
  const imported = page.url().split('/')[4] ?? '';
  expect(imported).not.toBe(id);
  expect(await stored(request, imported)).toEqual(await stored(request, id));
});

const badFiles: readonly (readonly [string, () => string | Buffer, RegExp])[] = [
  ['random JSON', () => '{"hello": [1, 2, 3]}', /缺少 answers 对象/],
  ['a foreign file', () => '{"format": "survey-9", "answers": {}}', /不是面鉴的评估文件/],
  ['a misspelt id', () => '{"answers": {"org-nmae": "某公司"}}', /answers\.org-nmae.*是不是想写org-name/],
  ['a wrong type', () => '{"answers": {"col-persons-stored": "很多"}}', /answers\.col-persons-stored/],
  ['a newer version', () => '{"format": "mianjian-assessment", "version": 99, "answers": {}}', /更新的面鉴版本/],
  ['an unknown rule pack', () => '{"pack": "cn-2099", "answers": {}}', /没有这个规则包/],
  ['a file of 50 MB', () => Buffer.alloc(50 * 1024 * 1024, 32), /文件超过20MB/],
  ['a JSON bomb', () => '[{"a":'.repeat(100_000), /不是有效的JSON/],
  ['no JSON at all', () => '这不是JSON', /这不是PDF、Word（.docx）或JSON文件/],
  ['an empty file', () => '', /文件是空的/],
];

test('[J-31] a file that does not fit is refused with the place at fault, and nothing is imported', async ({
  page,
  request,
  watch,
}) => {
  watch.allow(/status of 4\d\d/);
  await page.goto('/assessments');
  const marker = `标记 ${crypto.randomUUID()}`;
  for (const [name, content, message] of badFiles) {
    const path = test.info().outputPath('bad.json');
    writeFileSync(path, content());
    await page.locator('input[type=file]').setInputFiles(path);
    const alert = page.getByRole('alert').filter({ hasText: /./ });
    await expect(alert, name).toContainText(message);
    await expect(alert, name).not.toContainText(/\bat .*:\d+:\d+|node_modules|Error:/);
    await expect(page, name).toHaveURL(/\/assessments$/);
  }
  const partly = JSON.stringify({ title: marker, answers: { 'org-name': '好的', 'org-stage': 'no-such-option' } });
  const response = await request.post('/api/assessments/import', {
    data: partly,
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status()).toBe(422);
  expect(await (await request.get('/assessments')).text()).not.toContain(marker);
});

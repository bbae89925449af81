import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { p08 } from '../content/personas/p08';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

const textOf = (docx: Uint8Array) =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');

/** To the end of the page, where the bar that tells what is saved stands beside nothing else. */
const toEnd = (page: Page) => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));

test('[J-101] a fact written once, also offline, closes its gap in every paper, and is undone', async ({
  page,
  context,
  request,
  watch,
}) => {
  test.slow();
  watch.allow(/ERR_INTERNET_DISCONNECTED|Failed to fetch RSC payload/);
  const id = await makeAssessment(request, { answers: p08.answers });
  const paper = async (name: string) => (await request.get(`/api/assessments/${id}/documents/${name}`)).body();
  await page.goto(`/assessments/${id}/result/documents`);
  const notice = page.locator('#paper-notice');
  await notice.getByText('还缺什么').click();
  await notice.getByRole('link', { name: '联系电话' }).click();
  await page.waitForLoadState('networkidle');
  const phone = page.getByRole('textbox', { name: '联系电话' });
  await expect(phone).toBeInViewport();
  await expect(page.locator('[data-fact="phone"]')).toContainText('现场提示标识');
  const gaps = page.locator('[data-gaps]');
  const before = Number(await gaps.getAttribute('data-gaps'));
  await phone.fill('物业服务中心总机');
  await expect(gaps).toHaveAttribute('data-gaps', String(before - 1));
  for (const name of ['sign', 'basic-facts']) expect((await paper(`${name}.md`)).toString()).toContain('物业服务中心总机');
  expect((await paper('short-version.md')).toString()).not.toContain('物业服务中心总机');

  await context.setOffline(true);
  await page.getByRole('textbox', { name: '住所地详细地址' }).fill('某市某路1号');
  await expect(page.locator('[data-save]')).toHaveText('离线，1处待同步');
  await context.setOffline(false);
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  await page.goto(`/assessments/${id}/result/documents/facts`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('textbox', { name: '住所地详细地址' })).toHaveValue('某市某路1号');
  await page.getByRole('textbox', { name: '所属行业' }).fill('物业管理');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('textbox', { name: '所属行业' })).toHaveValue('');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await toEnd(page);
    await expectAccessible(page, `facts at ${width}`);
    await expectNoSidewaysScroll(page, `facts at ${width}`);
  }
});

test('[J-102] a drafted passage in own words: in the Word file, compared, brought back to the draft, kept in the exported file', async ({
  page,
  request,
  watch,
}) => {
  test.slow();
  watch.allow(/404 \(Not Found\).*no-such/);
  const id = await makeAssessment(request, { answers: p08.answers });
  await page.goto(`/assessments/${id}/result/documents`);
  await page.locator('#paper-notice').getByRole('link', { name: '填写和改写：人脸信息处理告知书' }).click();
  await page.waitForLoadState('networkidle');
  const passage = page.locator('[data-passage="own-notice-purpose"]');
  await passage.getByRole('button', { name: '改成自己的话：目的' }).click();
  const words = passage.getByRole('textbox');
  await expect(words).toBeFocused();
  await expect(words).toHaveValue(String(p08.answers['scn-purpose']));
  await words.fill('核对进出的是不是本小区的人');
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  const docx = await (await request.get(`/api/assessments/${id}/documents/notice.docx`)).body();
  expect(textOf(docx)).toContain('核对进出的是不是本小区的人');
  const file = (await (await request.get(`/api/assessments/${id}/export.json`)).json()) as { particulars: unknown };
  expect(file.particulars).toEqual({ 'own-notice-purpose': '核对进出的是不是本小区的人' });
  const english = await (await request.get(`/api/assessments/${id}/documents/notice.md?language=en`)).text();
  expect(english).toContain('in own words in Chinese only');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await toEnd(page);
    await expectAccessible(page, `a paper at ${width}`);
    await expectNoSidewaysScroll(page, `a paper at ${width}`);
  }
  await page.goto(`/assessments/${id}/result/documents`);
  const check = page.locator('section[aria-labelledby="consistency"]');
  await check.getByText('逐项查看').click();
  await check.getByRole('link', { name: /人脸信息处理告知书 · .* · 目的/ }).click();
  await page.waitForLoadState('networkidle');
  await passage.getByText('起草的文字', { exact: true }).click();
  await expect(passage.getByText(String(p08.answers['scn-purpose']), { exact: true })).toBeVisible();
  await passage.getByRole('button', { name: '改回起草的文字' }).click();
  await expect(passage.getByRole('button', { name: '改成自己的话：目的' })).toBeVisible();
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  expect((await request.get(`/api/assessments/${id}/documents/notice.md`)).ok()).toBe(true);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(words).toHaveValue('核对进出的是不是本小区的人');
  expect((await page.goto(`/assessments/${id}/result/documents/no-such`))?.status()).toBe(404);
});

import { strFromU8, unzipSync } from 'fflate';
import { p01 } from '../content/personas/p01';
import { p08 } from '../content/personas/p08';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

const textOf = (docx: Uint8Array) =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');

test('[J-70] from the papers to the question that fills a gap, and the paper follows', async ({ page, request }) => {
  const { 'scn-purpose': _, ...answers } = p08.answers;
  const id = await makeAssessment(request, { answers });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '文书与备案' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('文书与备案材料');
  await expect(page.locator('[data-filing]')).toHaveAttribute('data-filing', 'not-required');
  await expect(page.getByText('grxxbh.cacdtsc.cn').first()).toBeVisible();
  const notice = page.locator('#paper-notice');
  await notice.getByText('还缺什么').click();
  await notice.getByRole('link', { name: '用一句话写明：你们刷脸是为了什么' }).click();
  await page.waitForLoadState('networkidle');
  await page.locator('#q-scn-purpose').getByRole('textbox').first().fill('住户进出小区');
  await page.locator('#q-scn-purpose').getByRole('textbox').first().blur();
  await expect(async () => {
    const answer = await request.get(`/api/assessments/${id}/documents/notice.md`);
    expect(await answer.text()).toContain('住户进出小区');
  }).toPass();
  await page.goto(`/assessments/${id}/result/documents`);
  await page.locator('#paper-notice').getByText('预览').click();
  await expect(page.locator('#paper-notice').getByText('住户进出小区')).toBeVisible();
});

test('[J-71] the package and every paper of it are downloaded and open', async ({ page, request }) => {
  test.slow();
  const id = await makeAssessment(request, { answers: p08.answers });
  await page.goto(`/assessments/${id}/result/documents`);
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('link', { name: '下载材料包（ZIP）' }).click();
  expect((await download).suggestedFilename()).toBe('人脸识别备案材料-小区门禁.zip');
  const answer = await request.get(`/api/assessments/${id}/filing-package.zip`);
  const files = unzipSync(await answer.body());
  expect(Object.keys(files)[0]).toBe('人脸识别备案材料-小区门禁/00-1 备案材料清单.docx');
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('.docx')) expect(textOf(bytes).length, path).toBeGreaterThan(50);
    else expect(strFromU8(bytes.slice(0, 5)), path).toBe('%PDF-');
  }
  const paper = async (file: string) => (await request.get(`/api/assessments/${id}/documents/${file}`)).body();
  expect(textOf(await paper('notice.docx?language=en'))).toContain('Notice on the processing of your face information');
  expect(textOf(await paper('notice.docx?language=zh'))).toContain('人脸信息处理告知书');
  expect((await paper('sign.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await paper('consistency.md')).toString()).toContain('一致性检查');
});

test('[J-72] contradictions, stray numbers and hostile names are listed and harm nothing', async ({ page, request }) => {
  const id = await makeAssessment(request, {
    answers: {
      ...p01.answers,
      'org-name': '"甲\\乙/丙": 9144030071526726XX',
      'org-system-name': 'CON',
      'org-stage': 'planned',
      'col-persons-stored': 90_000,
    },
    notes: { 'col-persons-stored': '去年是12万人' },
  });
  await page.goto(`/assessments/${id}/result/documents`);
  const card = page.locator('section[aria-labelledby="consistency"]');
  for (const words of ['还在规划，却已经存了人脸信息', '备注里的数字和回答不同', '末位和前面的对不上'])
    await expect(card.getByText(words)).toBeVisible();
  await card.getByRole('link', { name: '系统现在处于哪个阶段？' }).first().click();
  await expect(page.locator('#q-org-stage')).toBeVisible();
  const answer = await request.get(`/api/assessments/${id}/filing-package.zip`);
  expect(answer.headers()['content-disposition']).toContain(encodeURIComponent('人脸识别备案材料-CON.zip'));
  expect(Object.keys(unzipSync(await answer.body())).every((path) => path.split('/').length === 2)).toBe(true);
});

test('[J-73] the papers page in English and on a phone is accessible, and what is not there is 404', async ({
  page,
  request,
  context,
}) => {
  test.slow();
  const id = await makeAssessment(request, { answers: { ...p08.answers, 'org-stage': 'planned' } });
  for (const [locale, width] of [
    ['en', 1440],
    ['zh', 390],
  ] as const) {
    await context.addCookies([
      { name: 'locale', value: locale, url: page.url().startsWith('http') ? page.url() : 'http://localhost' },
    ]);
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`/assessments/${id}/result/documents`);
    for (const paper of ['application', 'sign', 'checklist']) await page.locator(`#paper-${paper} summary`).last().click();
    await page.locator('section[aria-labelledby="consistency"] summary').click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible(page, `papers, ${locale} at ${width}`);
    await expectNoSidewaysScroll(page, `papers at ${width}`);
  }
  for (const path of ['documents/no-such.docx', 'documents/notice.exe', 'documents/..%2Fx.pdf', 'documents/notice'])
    expect((await request.get(`/api/assessments/${id}/${path}`)).status(), path).toBe(404);
  const nobody = '00000000-0000-4000-8000-000000000000';
  expect((await request.get(`/api/assessments/${nobody}/filing-package.zip`)).status()).toBe(404);
  expect((await request.get(`/api/assessments/${nobody}/documents/notice.md`)).status()).toBe(404);
});

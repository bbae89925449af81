import { unzipSync } from 'fflate';
import { p01 } from '../content/personas/p01';
import { defaultPack } from '../lib/catalog/index';
import { makeAssessment } from './assessments';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

test('[J-61] the report is read as a page and taken away as Word, Excel and Markdown', async ({ page, request }) => {
  test.slow();
  const id = await makeAssessment(request, { answers: { ...p01.answers, 'org-name': '云雀<野生>动物园' } });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '报告' }).click();
  const chapters = page.locator('main section > h2');
  expect(await chapters.count()).toBeGreaterThan(8);
  await expect(page.getByText('云雀<野生>动物园').first()).toBeVisible();
  await page.getByRole('navigation', { name: '目录' }).getByRole('link').nth(3).click();
  await expect(chapters.nth(3)).toBeInViewport();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expectAccessible(page, `report at ${width}`);
  }

  const rule = defaultPack().rules.find(({ id }) => id === 'r-sole-operating')?.title.zh ?? '-';
  const bytes = async (ending: string) => (await request.get(`/api/assessments/${id}/report.${ending}`)).body();
  expect((await bytes('md')).toString()).toContain(rule);
  for (const [ending, part] of [
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/worksheets/sheet1.xml'],
  ] as const) {
    expect(Object.keys(unzipSync(await bytes(ending)))).toContain(part);
  }
});

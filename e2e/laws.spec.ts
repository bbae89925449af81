import { p01 } from '../content/personas/p01';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

test('[J-49] a finding leads to its article, the article to the rules that rest on it, and the draft stands beside', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers: p01.answers });
  await page.goto(`/assessments/${id}/result`);
  const finding = page.locator('main article').filter({ hasText: '《人脸识别办法》第十三条' }).first();
  const rule = (await finding.getAttribute('id')) ?? '';
  const provision = finding.locator('details').filter({ hasText: '《人脸识别办法》第十三条' }).first();
  await provision.locator('summary').click();
  await provision.getByRole('link', { name: '在法律库中查看' }).click();
  await expect(page).toHaveURL(/\/laws\/measures-2025#art-13$/);
  const article = page.locator('#art-13');
  await expect(article).toBeInViewport();
  await article.getByText(/以本条为依据的规则/).click();
  await expect(article.getByText(rule, { exact: true })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: '法律库' }).first().click();
  await page.getByRole('link', { name: '从征求意见稿到办法，变了什么' }).click();
  await expect(page.locator('#trigger')).toContainText('一万人');
  await expect(page.locator('#trigger')).toContainText('十万人');
  await expect(page.locator('#trigger')).toContainText('从未施行');
});

test('[J-50] searching works without script, live with script and from the keyboard', async ({ browser, page }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const still = await plain.newPage();
  await still.goto('/laws');
  await still.getByRole('searchbox').fill('备案');
  await still.getByRole('searchbox').press('Enter');
  await expect(still).toHaveURL(/\/laws\?q=/);
  await expect(still.locator('a[href="/laws/measures-2025#art-15"]')).toBeVisible();
  await plain.close();

  await page.goto('/laws');
  await page.waitForLoadState('networkidle');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('单独同意');
  await expect(page).toHaveURL(/\/laws\?q=/);
  await expect(page.locator('a[href="/laws/pipl#art-29"]')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('searchbox').fill('没有这样的词');
  await expect(page.getByRole('status')).toContainText('没有找到“没有这样的词”');
  await page.getByRole('link', { name: '看全部规定' }).click();
  await expect(page.getByRole('status')).toContainText(/共\d+部规定/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('[J-51] what was not checked says so, and nothing but a click leaves this machine', async ({ page, watch }) => {
  watch.allow(/status of 404/);
  await page.goto('/laws/measures-2025');
  await expect(page.locator('#art-17')).toContainText('未核对');
  await expect(page.locator('#art-15')).toContainText('款的划分未见原文');
  const official = page.locator('main a[target=_blank]');
  await expect(official).toHaveAttribute('href', 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm');
  await expect(official).toHaveAttribute('rel', /noreferrer/);
  await page.goto('/laws/network-data-regulation');
  await expect(page.locator('main dl').first()).toContainText('文号未核对');
  await page.goto('/laws/draft-2023');
  await expect(page.locator('main dl').first()).toContainText('从未施行');
  expect((await page.goto('/laws/magna-carta'))?.status()).toBe(404);
});

for (const [journey, part] of [
  ['J-52', ['/laws', '/laws?q=备案', '/laws?q=没有这样的词']],
  ['J-53', ['/laws/measures-2025', '/laws/csl', '/laws/changes']],
] as const) {
  test(`[${journey}] ${part.join(', ')} are accessible and fit a phone`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of part) {
      await page.goto(address);
      await expectAccessible(page, address);
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      for (const address of part) {
        await page.goto(address);
        await expectNoSidewaysScroll(page, `${address} at ${width}`);
      }
    }
  });
}

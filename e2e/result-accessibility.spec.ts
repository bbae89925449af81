import { p01 } from '../content/personas/p01';
import { p08 } from '../content/personas/p08';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

test.setTimeout(300_000);
const pages = ['', '/duties', '/risk', '/path', '/particulars', '/versions', '/small-handler', '/documents'];

for (const [journey, width, schemes] of [
  ['J-64', 1440, ['light', 'dark']],
  // The colours are the same at every width.
  ['J-65', 390, ['light']],
] as const) {
  test(`[${journey}] every page of a result is accessible at ${width} pixels, with details open`, async ({ page, request }) => {
    await page.setViewportSize({ width, height: 844 });
    const id = await makeAssessment(request, { answers: { ...p08.answers, 'col-internet-transfer': 'no' } });
    for (const place of pages) {
      await page.goto(`/assessments/${id}/result${place}`);
      for (const summary of (await page.locator('main summary:visible').all()).slice(0, 2)) await summary.click();
      // Under the bar on top a link would count as too small.
      await page.evaluate(() => window.scrollTo(0, 0));
      await expectAccessible(page, `${place} at ${width}`, schemes);
    }
    await page.goto(`/assessments/${id}/result/duties?duty=frt-filing&from=2026-09-20`);
    await expectAccessible(page, `trial at ${width}`, schemes);
    await page.goto('/laws/coverage?q=备案');
    await expectAccessible(page, `coverage at ${width}`, schemes);
  });
}

test('[J-66] an unanswered assessment has something to say on every page, accessibly', async ({ page, request }) => {
  const id = await makeAssessment(request);
  for (const place of pages) {
    await page.goto(`/assessments/${id}/result${place}`);
    await expect(page.locator(`main a[href^="/assessments/${id}/"]:not([href*="/result"])`).first()).toBeAttached();
    await expectAccessible(page, `${place}, unanswered`);
  }
});

test('[J-67] on a phone the strip of pages starts at the current one, and nothing needs sideways scrolling', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers: p01.answers });
  const strip = page.getByRole('navigation', { name: '评估结果的各页' });
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const place of [...pages, '/report']) {
      await page.goto(`/assessments/${id}/result${place}`);
      await expect(strip.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
      await expectNoSidewaysScroll(page, `${place} at ${width}`);
    }
  }
});

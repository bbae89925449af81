import type { Page } from '@playwright/test';
import { p10 } from '../content/personas/p10';
import { answerQuestion, saveState } from './answer';
import { makeAssessment, openStep, stored, untilReady } from './assessments';
import { expect, test } from './fixtures';
import { ownServer } from './server';

test('[J-26] switching the language while typing loses nothing and comes back to the same step', async ({ page, request }) => {
  const id = await makeAssessment(request);
  await openStep(page, id, 'collection-storage');
  await answerQuestion(page, 'col-persons-projected', 1200);
  await page.locator('#a-col-persons-stored').pressSequentially('12a');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/collection-storage/);
  await expect(page.locator('#step-title')).toHaveText('Collection and storage');
  await expect(page.locator('#a-col-persons-projected')).toHaveValue('1200');
  await expect(page.locator('#a-col-persons-stored')).toHaveValue('12a');
  await expect(page.locator('#e-col-persons-stored')).toContainText('Digits only');
  await expect(saveState(page)).toHaveText('1 not saved yet; see the message under the question');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: '1 not saved yet; see the message under the question' }).click();
  await expect(page.locator('#l-col-persons-stored')).toBeFocused();
  await page.locator('#a-col-persons-stored').press('End');
  await page.locator('#a-col-persons-stored').press('Backspace');
  await expect(saveState(page)).toHaveText(/^Saved/);
  expect((await stored(request, id)).answers).toEqual({ 'col-persons-projected': 1200, 'col-persons-stored': 12 });
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('#step-title')).toHaveText('收集和保存');
});

test('[J-27] the English interface is complete: Chinese stands only in the user’s own words and under its own language mark', async ({
  browser,
  watch,
}) => {
  watch.allow(/status of 404/);
  const server = await ownServer();
  const context = await browser.newContext({ baseURL: server.address, locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  watch.follow(context);
  const page = await context.newPage();
  const answers = { ...p10.answers, 'org-name': 'A company', 'org-system-name': 'Portraits', 'scn-purpose': 'Portraits' };
  const id = await makeAssessment(context.request, { answers, title: 'Portraits' });
  const steps = ['organisation', 'scenario', 'necessity', 'notice-consent', 'minors', 'collection-storage'];
  const rest = ['use-sharing', 'generation', 'security', 'rights', 'assessment-filing'];
  const places = ['/', '/assessments/new', '/assessments', '/no-such-page', `/assessments/${id}/result`];
  for (const place of [...places, ...[...steps, ...rest].map((step) => `/assessments/${id}/${step}`)]) {
    await page.goto(place);
    if (place.includes(id)) await untilReady(page);
    for (const details of await page.locator('main details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await chineseText(page), place).toEqual([]);
  }
  await context.close();
  await server.remove();
});

/** Pieces of text, titles and placeholders with Chinese characters outside elements marked as Chinese. */
async function chineseText(page: Page): Promise<string[]> {
  const title = await page.title();
  const found = await page.evaluate(() => {
    const chinese = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;
    const out: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, [lang^=zh]')) continue;
      if (chinese.test(node.textContent ?? '')) out.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = element.getAttribute(name) ?? '';
        if (chinese.test(text) && !element.closest('[lang^=zh]')) out.push(`${name}: ${text}`);
      }
    }
    return out;
  });
  return /[\u3400-\u9fff]/.test(title) ? [...found, `title: ${title}`] : found;
}

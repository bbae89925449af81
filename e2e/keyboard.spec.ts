import type { Page } from '@playwright/test';
import { p01 } from '../content/personas/p01';
import { question, untilSaved } from './answer';
import { makeAssessment, openStep, stored } from './assessments';
import { expect, test } from './fixtures';

test('[J-23] one step can be answered by the keyboard alone', async ({ page, request }) => {
  const id = await makeAssessment(request);
  await openStep(page, id, 'organisation');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  await tabTo(page, '#a-org-name');
  await page.keyboard.type('某jk公司?1');
  await tabTo(page, '#a-org-roles-deployer');
  await page.keyboard.press('Space');
  await page.keyboard.press('6');
  await page.keyboard.press('j');
  await expect(page.locator('#l-org-stage')).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.locator('#a-org-stage-live')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#a-org-stage-pilot')).toBeChecked();
  await page.keyboard.press('j');
  await expect(page.locator('#l-org-first-use-date')).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('0');
  await expect(page.locator('#a-org-backend-operator-unknown')).toBeChecked();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(page.locator('#l-org-stage')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('j / k');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#l-org-stage')).toBeFocused();
  await untilSaved(page);
  expect((await stored(request, id)).answers).toEqual({
    'org-name': '某jk公司?1',
    'org-roles': ['deployer', 'gen-provider'],
    'org-stage': 'pilot',
    'org-backend-operator': 'unknown',
  });

  await tabToName(page, '下一步');
  await page.keyboard.press('Enter');
  await expect(page.locator('#step-title')).toBeFocused();
  await expect(page.locator('#step-title')).toHaveText('在哪里用、做什么');
});

for (const [journey, width, height] of [
  ['J-24', 1440, 900],
  ['J-25', 390, 760],
] as const) {
  test(`[${journey}] at ${width} pixels, Tab goes through a step in reading order and every stop can be seen`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width, height });
    const id = await makeAssessment(request, { answers: p01.answers });
    await openStep(page, id, 'collection-storage');
    await page.locator('#main').focus();
    const stops: Stop[] = [];
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(describeFocus);
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.filter((stop) => !stop.outlined).map((stop) => stop.name)).toEqual([]);
    expect(stops.filter((stop) => stop.hidden).map((stop) => stop.name)).toEqual([]);
    const asked = stops.map((stop) => stop.question).filter((each) => each !== null);
    const order = await page
      .locator('[data-question]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-question')));
    expect([...new Set(asked)]).toEqual(order);
    await expect(question(page, order[0] ?? '')).toBeAttached();
  });
}

type Stop = { readonly name: string; readonly question: string | null; readonly outlined: boolean; readonly hidden: boolean };

/** Runs in the page: what has the focus, whether its outline shows, and whether a fixed bar covers all of it. */
function describeFocus(): Stop | null {
  const element = document.activeElement;
  if (!element?.closest('#main')) return null;
  const row = element.closest('label') ?? element;
  const outlined = [element, row].some((each) => getComputedStyle(each).outlineStyle !== 'none');
  const box = row.getBoundingClientRect();
  const bar = document.querySelector('#main > .fixed');
  const inBar = bar?.contains(element) === true;
  const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const bottom = inBar ? window.innerHeight : (bar?.getBoundingClientRect().top ?? window.innerHeight);
  return {
    name: `${element.tagName} ${element.id} ${element.textContent?.slice(0, 30)}`,
    question: element.closest('[data-question]')?.getAttribute('data-question') ?? null,
    outlined,
    // What is taller than the gap may start above it; nothing may lie wholly behind a bar.
    hidden: box.bottom <= top + 4 || box.top >= bottom - 4,
  };
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function tabToName(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

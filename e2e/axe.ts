import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What can differ between light and dark. Names, roles, order and sizes are the same in both. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Checks what the page shows now against WCAG 2.2 A and AA and axe's good practice, its colours in these schemes.
 * Axe lists faults only and stays in the page (no frames here): its default took three times as long.
 */
export async function expectAccessible(
  page: Page,
  screen: string,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  // Next puts the title of the page gone to in place of the one before: for a moment there is none.
  await expect(page).toHaveTitle(/./);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
    const { violations } = await (colorScheme === 'light' ? axe.withTags(standards) : axe.withRules(colours)).analyze();
    const found = violations.map(
      ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
}

/** Nothing is cut off or reached only by scrolling sideways. */
export async function expectNoSidewaysScroll(page: Page, screen: string): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, screen).toBeLessThanOrEqual(window ?? 0);
}

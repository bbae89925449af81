import type { Page } from '@playwright/test';

/** Keeps the product's scripts from a page until the returned function lets them come, as on a slow line. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

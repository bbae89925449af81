import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { sampleCases } from '../content/personas/index';
import { sampleCase } from '../lib/catalog/sample';
import { startServer } from './server';

const FOLDER = 'docs/screenshots';
const looks = [
  { name: '1440', width: 1440, height: 900, colorScheme: 'light' },
  { name: '390', width: 390, height: 844, colorScheme: 'light' },
  { name: 'dark', width: 1440, height: 900, colorScheme: 'dark' },
] as const;

/** Pictures of every screen at desktop and phone width and in dark, from a server of its own with sample data. */
export async function main(): Promise<void> {
  const server = await startServer(3298);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    const zoo = await server.importCase(sampleCase.answers, sampleCase.title.zh);
    const portrait = sampleCases.find((each) => each.id === 'P10');
    await server.importCase({ ...portrait?.answers, 'org-name': '青禾影像（虚构）' }, 'AI写真小程序（虚构示例）');
    const open = { ...sampleCase.answers } as Record<string, unknown>;
    for (const id of ['nec-refusal', 'nec-inducement', 'ntc-capture-order', 'col-persons-stored', 'use-sharing', 'min-under14'])
      delete open[id];
    open['col-count-method'] = 'unknown';
    const unfinished = await server.importCase(open, '云雀野生动物园（虚构，未答完）');
    await server.importCase({}, '南山小学食堂（虚构）');
    const gate = sampleCases.find((each) => each.id === 'P08')?.answers ?? {};
    const filing = { 'org-total-persons': 150_000, 'col-persons-stored': 120_000, 'fil-trigger-date': '2026-09-20' };
    const compound = await server.importCase({ ...gate, ...filing }, '云栖花园门禁（虚构）');
    const shop = await server.importCase(gate, '街角小店（虚构）');
    const clash = await server.importCase({ ...gate, 'col-internet-transfer': 'no' }, '回答有矛盾的门禁（虚构）');
    const cases: Cases = { zoo, unfinished, compound, shop, clash };
    for (const look of looks) await everyScreen(browser, look, server.base, cases);
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Assessments by what they show, each by its id. */
type Cases = Readonly<Record<'zoo' | 'unfinished' | 'compound' | 'shop' | 'clash', string>>;

async function everyScreen(browser: Browser, look: (typeof looks)[number], base: string, cases: Cases): Promise<void> {
  const { zoo, unfinished, compound, shop, clash } = cases;
  const { name, width, height, colorScheme } = look;
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const shoot = async (screen: string, path: string, before?: (page: Page) => Promise<void>) => {
    await page.goto(base + path, { waitUntil: 'networkidle' });
    await before?.(page);
    await page.screenshot({ path: join(FOLDER, `${screen}-${name}.png`) });
    console.log(`${screen}-${name}`);
  };
  await shoot('home', '/');
  await shoot('scenarios', '/assessments/new');
  await shoot('list', '/assessments');
  await shoot('wizard', `/assessments/${unfinished}/necessity`, async () => {
    await page.locator('#q-nec-alternative-offered summary').click();
    await page.locator('#a-nec-refusal-denied').check();
    await page.locator('#q-nec-alternative-offered').scrollIntoViewIfNeeded();
    await page.getByText('已保存').first().waitFor();
  });
  if (name === '390') {
    await page.getByRole('button', { name: /展开/ }).click();
    await page.getByRole('dialog').waitFor();
    await page.screenshot({ path: join(FOLDER, 'verdict-390.png') });
  }
  await shoot('result', `/assessments/${zoo}/result`);
  await shoot('result-open', `/assessments/${unfinished}/result`);
  await shoot('duties', `/assessments/${compound}/result/duties`);
  await shoot('duties-count', `/assessments/${compound}/result/duties`, async () => {
    const duty = page.locator('#duty-frt-filing');
    await duty.locator('summary').first().click();
    await duty.getByText('一天一天数给你看').click();
    await duty.getByText('一天一天数给你看').evaluate((summary) => summary.scrollIntoView({ block: 'start' }));
  });
  await shoot('path', `/assessments/${shop}/result/path`);
  await shoot('path-planned', `/assessments/${shop}/result/path`, async () => {
    const apply = page.getByRole('button', { name: '记为计划措施' }).first();
    if (await apply.isEnabled()) await apply.click();
    await page.locator('[data-plan]').waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
  });
  await shoot('risk', `/assessments/${shop}/result/risk`);
  await shoot('versions', `/assessments/${zoo}/result/versions`);
  await shoot('small-handler', `/assessments/${shop}/result/small-handler`);
  await shoot('report', `/assessments/${zoo}/result/report`);
  await shoot('contradiction', `/assessments/${clash}/collection-storage`, async () => {
    const words = page.locator('#q-col-storage-location').getByRole('status');
    await words.evaluate((place) => place.scrollIntoView({ block: 'center' }));
  });
  await shoot('laws', '/laws');
  await shoot('law', '/laws/measures-2025#art-13');
  await shoot('law-changes', '/laws/changes');
  await shoot('coverage', '/laws/coverage');
  await shoot('not-found', '/no-such-page');
  await context.close();
}

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
type Look = (typeof looks)[number];

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
    const early = await server.importCase({ ...gate, 'org-assessment-date': '2020-06-01' }, '按2020年评估的门禁（虚构）');
    const cases: Cases = { zoo, unfinished, compound, shop, clash, early };
    const files = await reportFiles(server.base, zoo);
    for (const look of looks) {
      await everyScreen(browser, look, server.base, cases);
      await fileScreens(browser, look, server.base, cases, files);
    }
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Assessments by what they show, each by its id. */
type Cases = Readonly<Record<'zoo' | 'unfinished' | 'compound' | 'shop' | 'clash' | 'early', string>>;

async function everyScreen(browser: Browser, look: Look, base: string, cases: Cases): Promise<void> {
  const { zoo, unfinished, compound, shop, clash, early } = cases;
  const { name } = look;
  const { page, shoot, close } = await camera(browser, look, base);
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
  await shoot('contradiction', `/assessments/${clash}/collection-storage`, async () => {
    const words = page.locator('#q-col-storage-location').getByRole('status');
    await words.evaluate((place) => place.scrollIntoView({ block: 'center' }));
  });
  await shoot('laws', '/laws');
  await shoot('law', '/laws/measures-2025#art-13');
  await shoot('law-changes', '/laws/changes');
  await shoot('coverage', '/laws/coverage');
  await shoot('not-found', '/no-such-page');
  await shoot('no-law', `/assessments/${early}/result`);
  await close();
}

/** The report in its forms, what goes with it, and what is said of a file. */
async function fileScreens(browser: Browser, look: Look, base: string, cases: Cases, files: ReportFiles): Promise<void> {
  const { zoo, compound } = cases;
  const phone = look.width < 1024;
  const { page, shoot, close } = await camera(browser, look, base);
  await shoot('report', `/assessments/${zoo}/result/report`, async () => {
    await page.getByRole('button', { name: '显示页面预览' }).click();
    await page.locator('canvas[data-drawn]').first().waitFor();
    if (phone) await page.getByRole('region', { name: '页面预览' }).evaluate((pane) => pane.scrollIntoView({ block: 'center' }));
  });
  if (phone)
    await shoot('report-options', `/assessments/${zoo}/result/report`, async () => {
      await page.getByRole('button', { name: '报告选项' }).click();
    });
  await shoot('report-text', `/assessments/${zoo}/result/report?view=text`);
  await shoot('report-flow', `/assessments/${zoo}/result/report?view=text`, async () => {
    await page.getByRole('figure', { name: '人脸信息流向图' }).evaluate((figure) => {
      figure.style.scrollMarginTop = '80px';
      figure.scrollIntoView({ block: 'start' });
    });
  });
  await shoot('particulars', `/assessments/${zoo}/result/particulars`);
  await shoot('documents', `/assessments/${compound}/result/documents`);
  await shoot('documents-notice', `/assessments/${compound}/result/documents/notice`);
  await shoot('documents-preview', `/assessments/${compound}/result/documents`, async () => {
    const paper = page.getByRole('article', { name: '现场提示标识' });
    await paper.getByText('预览', { exact: true }).click();
    await paper.evaluate((card) => card.scrollIntoView({ block: 'start' }));
  });
  for (const [screen, buffer] of Object.entries(files))
    await shoot(screen, '/verify', async () => {
      await page.locator('input[type=file]').setInputFiles({ name: '报告.pdf', mimeType: 'application/pdf', buffer });
      await page.locator('#verdict').waitFor();
    });
  await shoot('verify', '/verify');
  await shoot('settings', '/settings/report', async () => {
    await page.getByLabel('机构名称').fill('示例律师事务所（虚构）');
    await page.getByLabel('页脚文字').fill('内部讨论稿');
  });
  await close();
}

/** Reports as PDF by the screen each is for: one as issued, one with a byte changed in its middle. */
type ReportFiles = Readonly<Record<'verify-issued' | 'verify-changed', Buffer>>;

async function reportFiles(base: string, id: string): Promise<ReportFiles> {
  const response = await fetch(`${base}/api/assessments/${id}/report.pdf`);
  if (!response.ok) throw new Error(await response.text());
  const issued = Buffer.from(await response.arrayBuffer());
  const changed = Buffer.from(issued);
  const middle = Math.floor(changed.length / 2);
  changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
  return { 'verify-issued': issued, 'verify-changed': changed };
}

async function camera(browser: Browser, { name, width, height, colorScheme }: Look, base: string) {
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
  return { page, shoot, close: () => context.close() };
}

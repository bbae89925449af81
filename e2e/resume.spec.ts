import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { p08 } from '../content/personas/p08';
import { answerQuestion, goOn, question, saveState, untilSaved } from './answer';
import { makeAssessment, openStep, stored, untilReady } from './assessments';
import { expect, test } from './fixtures';
import { ownServer } from './server';

test('[J-05] a reload lands on the same question with everything as it was', async ({ page, request }) => {
  const id = await makeAssessment(request);
  await openStep(page, id, 'necessity');
  await answerQuestion(page, 'nec-switched', 'no');
  await untilSaved(page);
  await expect(page).toHaveURL(/\/necessity#q-nec-switched$/);
  await page.reload();
  await expect(page.locator('#a-nec-switched-no')).toBeChecked();
  await expect(question(page, 'nec-switched')).toBeInViewport();
});

test('[J-06] the back button goes through the steps and the result and loses nothing', async ({ page, request }) => {
  const id = await makeAssessment(request);
  await openStep(page, id, 'organisation');
  await answerQuestion(page, 'org-name', '某物业');
  await goOn(page);
  await answerQuestion(page, 'scn-purpose', '出入管理');
  await expect(page).toHaveTitle(/在哪里用、做什么/);
  await page.goBack();
  await expect(page.locator('#step-title')).toHaveText('你们是谁');
  await expect(page).toHaveTitle(/你们是谁/);
  await expect(page.locator('#a-org-name')).toHaveValue('某物业');
  await page.goForward();
  await expect(page.locator('#a-scn-purpose')).toHaveValue('出入管理');
  await page.getByRole('link', { name: '结果', exact: true }).click();
  await expect(page.locator('h1[data-verdict]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('#a-scn-purpose')).toHaveValue('出入管理');
  expect((await stored(request, id)).answers).toMatchObject({ 'org-name': '某物业', 'scn-purpose': '出入管理' });
});

test('[J-07] a page restored from the browser’s memory catches up with what changed meanwhile', async ({ baseURL, watch }) => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' });
  watch.follow(context);
  const page = await context.newPage();
  const id = await makeAssessment(context.request);
  await openStep(page, id, 'organisation');
  await answerQuestion(page, 'org-name', '旧');
  await untilSaved(page);
  await page.goto('/assessments');
  const edit = { op: 'e2e-foreign-edit', field: 'q:org-name', value: '新', base: 1 };
  const saved = await context.request.put(`/api/assessments/${id}/answers`, { data: { edits: [edit] } });
  expect((await saved.json()).outcomes[0].status).toBe('saved');
  await page.goBack();
  await expect(page.locator('#a-org-name')).toHaveValue('新');
  await browser.close();
});

test('[J-08] closing the browser right after typing loses nothing', async ({ baseURL, watch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mianjian-profile-'));
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
      baseURL: baseURL ?? '',
      locale: 'zh-CN',
    });
  const first = await open();
  watch.follow(first);
  const id = await makeAssessment(first.request);
  const page = await first.newPage();
  await openStep(page, id, 'organisation');
  await page.locator('#a-org-name').pressSequentially('某物业服务企业');
  // As a person does, window first: the page hears of it and sends what waits. A browser ended from outside tells its pages
  // nothing, and takes with it what it had not yet written of their storage.
  await page.close();
  await first.close();
  const second = await open();
  watch.follow(second);
  const again = await second.newPage();
  await openStep(again, id, 'organisation');
  await expect(again.locator('#a-org-name')).toHaveValue('某物业服务企业');
  await untilSaved(again);
  expect((await stored(second.request, id)).answers['org-name']).toBe('某物业服务企业');
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});

test('[J-09] a tab that crashes right after the last key keeps that key, and it ends up saved', async ({
  context,
  request,
  watch,
}) => {
  watch.allow(/ERR_FAILED/);
  const id = await makeAssessment(request);
  const page = await context.newPage();
  await openStep(page, id, 'organisation');
  // Nothing reaches the server, so that what comes back can only come from this browser.
  await page.route('**/answers', (route) => route.abort());
  await page.locator('#a-org-name').pressSequentially('崩溃前的最后一个字');
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await openStep(again, id, 'organisation');
  await expect(again.locator('#a-org-name')).toHaveValue('崩溃前的最后一个字');
  await untilSaved(again);
  expect((await stored(request, id)).answers['org-name']).toBe('崩溃前的最后一个字');
});

test('[J-10] unsent answers and half-typed text come back after a reload without a fault in the page', async ({
  page,
  request,
  watch,
}) => {
  watch.allow(/ERR_FAILED/);
  const id = await makeAssessment(request);
  await openStep(page, id, 'organisation');
  await page.route('**/answers', (route) => route.abort());
  await answerQuestion(page, 'org-name', '未送出的名称');
  await answerQuestion(page, 'org-roles', ['deployer']);
  await page.locator('#a-org-assessment-date').pressSequentially('2026-11-22');
  for (let key = 0; key < 4; key += 1) await page.locator('#a-org-assessment-date').press('Backspace');
  await page.reload();
  await expect(page.locator('#a-org-name')).toHaveValue('未送出的名称');
  await expect(page.locator('#a-org-roles-deployer')).toBeChecked();
  await expect(page.locator('#a-org-assessment-date')).toHaveValue('2026-1');
  await expect(page.getByRole('alert').filter({ hasText: '请填真实的日期' })).toBeVisible();
  await page.unroute('**/answers');
  await expect(saveState(page)).toHaveText('1处还没保存，请看题下的提示');
  expect((await stored(request, id)).answers).toMatchObject({ 'org-name': '未送出的名称', 'org-roles': ['deployer'] });
});

test('[J-11] the answer given just before opening the result counts in it', async ({ page, request }) => {
  const id = await makeAssessment(request, { answers: { 'org-name': '某单位' } });
  await openStep(page, id, 'assessment-filing');
  await page.route('**/answers', async (route) => {
    await new Promise((later) => setTimeout(later, 700));
    await route.continue();
  });
  await answerQuestion(page, 'fil-pia', 'none');
  await page.getByRole('link', { name: '查看结果' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('summary').filter({ hasText: '待核实' }).first()).toBeVisible();
  await expect(page.getByText(/已答1\/|已答2\//)).toContainText('已答2/');
});

test('[J-12] a server killed in the middle and started again has everything that was shown as saved', async ({
  browser,
  watch,
}) => {
  watch.allow(/Failed to load resource|ERR_CONNECTION|ERR_EMPTY_RESPONSE/);
  const server = await ownServer();
  const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  watch.follow(context);
  const page = await context.newPage();
  const id = await makeAssessment(context.request);
  await openStep(page, id, 'organisation');
  await answerQuestion(page, 'org-name', String(p08.answers['org-name']));
  await answerQuestion(page, 'org-stage', 'live');
  await untilSaved(page);
  await server.kill();
  await answerQuestion(page, 'org-pi-officer', 'no');
  await expect(saveState(page)).toHaveText('离线，1处待同步');
  await server.start();
  const shown = { 'org-name': p08.answers['org-name'], 'org-stage': 'live' };
  expect((await stored(context.request, id)).answers).toMatchObject(shown);
  await expect(saveState(page)).toHaveAttribute('data-save', 'saved', { timeout: 20_000 });
  expect((await stored(context.request, id)).answers['org-pi-officer']).toBe('no');
  await context.close();
  await server.remove();
});

test('[J-04] a quick check goes on to the full assessment with its answers', async ({ page, request }) => {
  await page.goto('/assessments/new');
  await page.getByRole('radio', { name: /快速自查/ }).check();
  await page.getByRole('button', { name: '都不像，直接开始' }).click();
  await expect(page.locator('#step-title')).toHaveText('你们是谁');
  await untilReady(page);
  await answerQuestion(page, 'org-roles', ['deployer']);
  await goOn(page);
  await answerQuestion(page, 'scn-type', 'property-gate');
  const id = page.url().split('/')[4] ?? '';
  await page.getByRole('link', { name: '结果', exact: true }).click();
  await expect(page.locator('h1')).toContainText('快速自查');
  await page.getByRole('button', { name: '继续做完整评估' }).click();
  await expect(page.locator('#a-org-roles-deployer')).toBeChecked();
  await expect(question(page, 'org-name')).toBeVisible();
  await untilReady(page);
  await goOn(page);
  await expect(page.locator('#a-scn-type-property-gate')).toBeChecked();
  await expect(page.locator('[data-question]').first()).toBeVisible();
  expect((await stored(request, id)).answers).toEqual({ 'org-roles': ['deployer'], 'scn-type': 'property-gate' });
});

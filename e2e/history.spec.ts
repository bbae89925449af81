import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { APIRequestContext } from '@playwright/test';
import { p01 } from '../content/personas/p01';
import { makeAssessment, openStep, stored } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam, PASSWORD } from './team';

/** Changes one answer as another window would; returns the number of the event. */
async function change(request: APIRequestContext, id: string, field: string, value: unknown, base: number): Promise<number> {
  const edit = { op: `e2e-${field.slice(2)}-${base}-op`, field, value, base };
  const response = await request.put(`/api/assessments/${id}/answers`, { data: { edits: [edit] } });
  expect((await response.json()).outcomes[0].status).toBe('saved');
  return (await (await request.get(`/api/assessments/${id}?since=0`)).json()).seq;
}

const officer = 'q:org-pi-officer';
test('[J-115] the history says who changed what from what to what, is filtered, and one earlier answer is restored after seeing the new verdict, and taken back', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, { answers: p01.answers, title: '历史' });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '修改记录' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('修改记录');
  const changed = await change(request, id, officer, 'yes', 1);
  await page.reload();
  const row = page.locator(`[data-event="${changed}"]`);
  await expect(row).toContainText(/原来\s*否\s*改为\s*是/);
  await expect(page.getByRole('article').first()).toContainText('本机所有者');

  await page.getByLabel('哪一题').selectOption(officer);
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page.locator('[data-event]')).toHaveCount(2);
  await expectAccessible(page, 'history');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 'history');
  await page.setViewportSize({ width: 1440, height: 900 });

  await row.getByRole('link', { name: '恢复成“原来”的内容' }).click();
  await expect(page.locator('[data-changed]')).toHaveCount(1);
  await expect(page.locator(`[data-changed="${officer}"]`)).toContainText(/现在\s*是\s*恢复后\s*否/);
  await expect(page.locator('[data-difference]').first()).toContainText('因为改了');
  await expectAccessible(page, 'restore');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: '确认恢复1处' }).click();
  await expect(page.getByText('已恢复1处。')).toBeVisible();
  expect((await stored(request, id)).answers['org-pi-officer']).toBe('no');
  await page.getByRole('button', { name: '撤销这次恢复' }).click();
  await expect(page.getByText('已撤销，1处回到恢复前的内容。')).toBeVisible();
  expect((await stored(request, id)).answers['org-pi-officer']).toBe('yes');
  await page.getByRole('link', { name: '回到修改记录' }).click();
  await expect(page.locator(`[data-event="${changed + 1}"]`)).toContainText(`恢复自第${changed - 1}条之后的内容`);

  await openStep(page, id, 'organisation');
  await page.locator('[data-question="org-pi-officer"]').getByRole('button', { name: '修改记录' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('本机所有者');
  await dialog.getByRole('button', { name: '恢复成这个' }).first().click();
  await expect(dialog.getByRole('status').last()).toContainText('恢复后的结论');
  await dialog.getByRole('button', { name: '确认恢复' }).click();
  await expect(page.locator('[data-save]')).toHaveAttribute('data-save', 'saved');
  expect((await stored(request, id)).answers['org-pi-officer']).toBe('no');
  const { events } = await (await request.get(`/api/assessments/${id}/history?field=${officer}`)).json();
  expect(events[0].source).toBe(changed + 1);
});

test('[J-116] any two versions are compared by conclusions and answers, and a whole version is restored, without touching what somebody changed meanwhile', async ({
  page,
  request,
}) => {
  test.slow();
  const before = { ...p01.answers, 'col-persons-stored': 5000 };
  const id = await makeAssessment(request, { answers: before, title: '对照' });
  const first = (await (await request.get(`/api/assessments/${id}?since=0`)).json()).seq;
  await change(request, id, 'q:col-persons-stored', 150_000, 1);
  const base = (question: string) => (Object.hasOwn(before, question) ? 1 : 0);
  await change(request, id, 'q:fil-trigger-date', '2026-11-13', base('fil-trigger-date'));
  const last = await change(request, id, 'q:fil-status', 'not-filed', base('fil-status'));

  await page.goto(`/assessments/${id}/result/history/compare`);
  await page.getByText('按编号选择任意两个版本').click();
  const byNumber = page.getByRole('form', { name: '按编号选择任意两个版本' });
  await byNumber.getByLabel('较早的版本').fill(String(first));
  await byNumber.getByRole('button', { name: '对照' }).click();
  await expect(page).toHaveURL(new RegExp(`compare\\?from=${first}&to=${last}$`));
  await expect(page.locator('[data-side="from"]')).toContainText('目前无须备案');
  const duty = page.locator('[data-difference="filing"]');
  await expect(duty).toContainText('最晚2026年12月');
  await expect(duty.getByRole('link').first()).toHaveAttribute('href', /#q-col-persons-stored$/);
  await expect(page.locator('[data-changed="q:col-persons-stored"]')).toContainText('150,000');
  await expectAccessible(page, 'compare');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 'compare');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/assessments/${id}/result/history/compare?from=1&to=99999`);
  await expect(page.getByRole('status')).toContainText('没有这个版本');

  await page.goto(`/assessments/${id}/result/history/restore?to=${first}`, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-side="to"]')).toContainText('目前无须备案');
  await change(request, id, 'q:col-persons-stored', 160_000, 2);
  await page.getByRole('button', { name: /确认恢复\d处/ }).click();
  await expect(page.getByText('1处在您查看期间被别人改过，没有动它：')).toBeVisible();
  expect((await stored(request, id)).answers['col-persons-stored']).toBe(160_000);
  await page.getByRole('button', { name: '重新查看' }).click();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: '确认恢复1处' }).click();
  await expect(page.getByText('已恢复1处。')).toBeVisible();
  const { answers } = await stored(request, id);
  expect(answers).toEqual(before);
  await page.goto(`/assessments/${id}/result/history/restore?to=${first}`);
  await expect(page.locator('main')).toContainText('没有要恢复的');
});

test('[J-117] an owner reads, filters and exports the audit log of the team; the file is checked offline and a changed line is found', async ({
  browser,
}) => {
  test.slow();
  const server = await ownServer();
  const team = await ownTeam(server);
  const context = await browser.newContext({ locale: 'zh-CN', baseURL: server.address });
  try {
    await team.addAccount('zhou-owner', 'local', { role: 'owner', client: null });
    await team.addAccount('wu-viewer', 'local', { role: 'viewer', client: null });
    const signIn = (name: string, password: string) =>
      context.request.post('/api/sign-in', {
        headers: { origin: server.address },
        data: { email: `${name}@example.org`, password },
      });
    expect((await signIn('zhou-owner', 'wrong-wrong-wrong')).status()).toBe(401);
    expect((await signIn('wu-viewer', PASSWORD)).status()).toBe(200);
    expect((await context.request.get('/audit')).status()).toBe(403);
    expect((await context.request.get('/api/audit.jsonl')).status()).toBe(403);
    await context.request.post('/api/sign-out', { headers: { origin: server.address }, maxRedirects: 0 });
    await context.clearCookies();
    expect((await signIn('zhou-owner', PASSWORD)).status()).toBe(200);
    const id = await makeAssessment(context.request, { answers: p01.answers, title: '日志里的评估' });
    expect((await context.request.get(`/api/assessments/${id}/report.docx`)).status()).toBe(200);

    const page = await context.newPage();
    await page.goto('/audit');
    const entries = page.locator('[data-entry]');
    await expect(entries.first()).toContainText('交出报告');
    await expect(entries.first()).toContainText('日志里的评估');
    await expect(page.locator('main')).toContainText('登录失败');
    await expect(page.locator('main')).not.toContainText('wrong-wrong');
    await expectAccessible(page, 'audit');
    await page.getByLabel('做了什么').selectOption('account.signed-in');
    await page.getByRole('button', { name: '筛选' }).click();
    await expect(entries).toHaveCount(2);
    await page.getByLabel('谁', { exact: true }).selectOption({ label: 'wu-viewer' });
    await page.getByRole('button', { name: '筛选' }).click();
    await expect(entries).toHaveCount(1);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page, 'audit');

    const file = join(server.folder, 'log.jsonl');
    writeFileSync(file, await (await context.request.get('/api/audit.jsonl')).body());
    const verify = (...argv: string[]) =>
      promisify(execFile)(process.execPath, ['bin/audit-verify.mjs', ...argv], {
        env: { ...process.env, MIANJIAN_DATA: server.folder },
      });
    expect((await verify()).stdout).toContain('没有发现改动');
    expect((await verify('--file', file, '--against')).stdout).toContain('与本服务器的日志逐条相同');
    writeFileSync(file, readFileSync(file, 'utf8').replace('account.signed-out', 'account.created'));
    expect(await verify('--file', file).catch((error) => error)).toMatchObject({ code: 3 });
  } finally {
    await context.close();
    await team.close();
    await server.remove();
  }
});

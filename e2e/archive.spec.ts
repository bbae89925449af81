import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { p01 } from '../content/personas/p01';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';

test('[J-133] everything is exported from one server and taken into another after a preview; a changed archive is refused', async ({
  page,
  request,
  watch,
}) => {
  test.slow();
  // The icon of a page that is left for the other server may come only in part.
  watch.allow(/status of 422/, /icon\.svg/);
  const [old, fresh] = await Promise.all([ownServer(), ownServer()]);
  try {
    const made = await request.post(`${old.address}/api/assessments/import`, {
      data: { answers: p01.answers, title: '搬家的评估' },
    });
    const { id } = await made.json();
    const proof = Buffer.from('%PDF-1.7\n告知书\n');
    const attached = await request.post(`${old.address}/api/assessments/${id}/evidence?kind=question&target=org-name`, {
      data: proof,
      headers: { 'x-file-name': 'proof.pdf' },
    });
    expect(attached.status()).toBe(201);
    const drawn = await request.get(`${old.address}/api/assessments/${id}/report.docx`);
    expect(drawn.status()).toBe(200);
    const report = await drawn.body();

    await page.goto(`${old.address}/settings/data`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '导出全部数据' }).click();
    const path = await (await download).path();
    const files = unzipSync(readFileSync(path));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['README.zh.txt', 'README.en.txt', 'manifest.json', 'audit.jsonl']),
    );
    const rows = Buffer.from(files['tables/assessments.jsonl'] ?? []);
    const changed = zipSync({ ...files, 'tables/assessments.jsonl': Buffer.from(rows.toString().replace('搬家', '搬走')) });

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${fresh.address}/settings/data`);
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: '改过.zip', mimeType: 'application/zip', buffer: Buffer.from(changed) });
    await expect(page.getByRole('alert').filter({ hasText: '档案被改动过：tables/assessments.jsonl' })).toContainText(
      '没有迁入任何内容',
    );
    await input.setInputFiles(path);
    const preview = page.getByRole('region', { name: /里有什么/ });
    await expect(preview).toContainText('证据文件');
    await expectAccessible(page, 'an archive before it is taken in');
    await expectNoSidewaysScroll(page, 'an archive before it is taken in');
    expect((await (await request.get(`${fresh.address}/api/assessments/${id}`)).json()).error).toBe('not-found');
    await preview.getByRole('button', { name: '迁入1份评估' }).click();
    await expect(page.getByText('已迁入1份评估')).toBeVisible();
    await page.getByRole('link', { name: '查看评估列表' }).click();
    await expect(page.getByRole('link', { name: '搬家的评估', exact: true })).toBeVisible();

    const evidence = await (await request.get(`${fresh.address}/api/assessments/${id}/evidence`)).json();
    const served = await request.get(`${fresh.address}/api/assessments/${id}/evidence/${evidence.files[0].id}`);
    expect(proof.equals(await served.body())).toBe(true);
    await page.goto(`${fresh.address}/assessments/${id}/result/history`);
    await expect(page.getByText('另一台服务器').locator('visible=true').first()).toBeVisible();
    await page.goto(`${fresh.address}/verify`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '报告.docx', mimeType: 'application/octet-stream', buffer: report });
    await expect(page.getByRole('heading', { name: '不是本服务器出具，与迁入的记录一致' })).toBeVisible();
    await page.goto(`${fresh.address}/settings/data`);
    await expect(page.getByRole('link', { name: '下载原服务器的操作日志' })).toBeVisible();
    await page.goto('about:blank');
  } finally {
    await Promise.all([old.remove(), fresh.remove()]);
  }
});

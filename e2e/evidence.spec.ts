import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { p01 } from '../content/personas/p01';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

test('[J-129] evidence is attached, shown with its hash, removed, brought back, and named in the report', async ({
  page,
  request,
  watch,
}) => {
  watch.allow(/status of 422/);
  const id = await makeAssessment(request, { title: '附证据的评估', answers: p01.answers });
  const pdf = Buffer.from('%PDF-1.7\n告知书\n');
  const hash = createHash('sha256').update(pdf).digest('hex');
  await page.goto(`/assessments/${id}/organisation`);
  const card = page.locator('[data-question="org-name"]');
  const input = card.locator('input[type="file"]');
  await input.setInputFiles({ name: '..\\告知书 (盖章).PDF', mimeType: 'text/html', buffer: pdf });
  const link = card.getByRole('link', { name: '告知书 (盖章).pdf' });
  await expect(link).toBeVisible();
  await card.getByText('SHA-256校验值').click();
  await expect(card.getByText(hash)).toBeVisible();
  const download = page.waitForEvent('download');
  await link.click();
  expect(readFileSync(await (await download).path()).equals(pdf)).toBe(true);
  const served = await request.get((await link.getAttribute('href')) ?? '');
  expect(served.headers()['content-disposition']).toMatch(/^attachment/);
  expect(served.headers()['x-content-type-options']).toBe('nosniff');
  expect(served.headers()['content-security-policy']).toContain("default-src 'none'");

  const macros = zipSync({
    '[Content_Types].xml': new Uint8Array(),
    'word/document.xml': new Uint8Array(),
    'word/vbaProject.bin': new Uint8Array(),
  });
  await input.setInputFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('<script>alert(1)</script>') },
    { name: '空.pdf', mimeType: 'application/pdf', buffer: Buffer.from('') },
    { name: '宏.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(macros) },
  ]);
  for (const words of ['“a.txt”是网页', '“空.pdf”是空文件', '“宏.docx”含有宏']) await expect(card.getByText(words)).toBeVisible();
  await expect(card.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page, 'a question with evidence');

  await card.getByRole('button', { name: '移除 告知书 (盖章).pdf' }).click();
  await expect(link).toHaveCount(0);
  await card.getByRole('button', { name: '撤销' }).click();
  await expect(link).toBeVisible();
  await page.reload();
  await expect(link).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page, 'a question with evidence');
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.goto(`/assessments/${id}/result`);
  const finding = page.getByRole('article').first();
  await finding
    .locator('input[type="file"]')
    .setInputFiles({ name: '整改照片.txt', mimeType: 'text/plain', buffer: Buffer.from('整改记录') });
  await expect(finding.getByRole('link', { name: '整改照片.txt' })).toBeVisible();
  const report = await (await request.get(`/api/assessments/${id}/report.md`)).text();
  expect(report).toContain('告知书 (盖章).pdf');
  expect(report).toContain('整改照片.txt');
  expect(report).toContain(hash);
});

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { foreignPdf } from '../components/pdf/foreign-pdf.fixture';
import { p01 } from '../content/personas/p01';
import { makeAssessment, stored } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

const parts = {
  title: '门禁系统',
  answers: { ...p01.answers, 'org-name': '云雀野生动物园（虚构）' },
  notes: { 'org-stage': '第一行\n“第二行”<b>&😀' },
  planned: { 'nec-alternative-offered': 'equal' },
  overrides: { 'leak-impact': { level: 'high', reason: '现场看过机房' } },
} as const;

/** Chooses a file on the page that shows one file field. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Drops a file on the page as a mouse would. */
async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([base64, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], called));
      return data;
    },
    [buffer.toString('base64'), name] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: transfer });
}

const verdict = (page: Page) => page.getByRole('status').getByRole('heading');

test('[J-80] a report downloaded here is known again, and says when answers were changed since', async ({ page, request }) => {
  test.slow();
  const id = await makeAssessment(request, parts);
  const pdf = await (await request.get(`/api/assessments/${id}/report.pdf`)).body();
  const bare = await (await request.get(`/api/assessments/${id}/report.pdf?embed=no`)).body();
  expect(bare.length).toBeLessThan(pdf.length);
  expect(await (await request.get(`/api/assessments/${id}/report.pdf`)).body()).toEqual(pdf);

  await page.goto(`/assessments/${id}/result/report`);
  await page.getByText('文件里带着什么').click();
  await page.locator('main').getByRole('link', { name: '核验报告' }).click();
  await choose(page, '报告.pdf', pdf);
  await expect(verdict(page)).toHaveText('本服务器出具，未改动');
  await expect(page.getByRole('status')).toContainText(`MJ-${id.slice(0, 8).toUpperCase()}`);
  await expect(page.getByRole('status')).toContainText('现在的回答与出具时一致');

  await choose(page, '不含数据.pdf', bare);
  await expect(page.getByRole('status')).toContainText('不含数据.pdf');
  await expect(verdict(page)).toHaveText('本服务器出具，未改动');
  await expect(page.getByRole('button', { name: '打开为新评估' })).toHaveCount(0);

  const edits = [{ op: crypto.randomUUID(), field: 'q:org-name', value: '另一家', base: 1 }];
  const saved = await request.put(`/api/assessments/${id}/answers`, { data: { edits } });
  expect(saved.ok()).toBe(true);
  await drop(page, '报告.pdf', pdf);
  await expect(page.getByRole('status')).toContainText('出具之后，这份评估的回答有改动');
});

test('[J-81] a file that was altered, saved again, signed elsewhere, foreign or dangerous is told apart, each in plain words', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, parts);
  const docx = await (await request.get(`/api/assessments/${id}/report.docx`)).body();
  const json = await (await request.get(`/api/assessments/${id}/export.json`)).body();
  const inside = unzipSync(docx);
  const edited = {
    ...inside,
    'word/document.xml': strToU8(strFromU8(inside['word/document.xml'] ?? new Uint8Array()).replace('高风险', '低风险')),
  };
  const zeros = zipSync({ 'word/document.xml': strToU8('<x/>'), 'customXml/item1.xml': new Uint8Array(30 * 1024 * 1024) });
  const sent: readonly (readonly [string, Buffer, string])[] = [
    ['改字.docx', Buffer.from(zipSync(edited)), '出具之后被改动过'],
    ['重存.docx', Buffer.from(zipSync(inside)), '本服务器出具，文件另存过'],
    ['改过.json', Buffer.from(json.toString().replace('云雀', '孔雀')), '出具之后被改动过'],
    ['没签名.json', Buffer.from(JSON.stringify({ answers: {} })), '有评估数据，但没有签名'],
    ['会议纪要.pdf', await foreignPdf(), '没有找到面鉴的数据'],
    ['加密.pdf', await foreignPdf('secret'), '文件有密码保护'],
    ['截断.docx', docx.subarray(0, docx.length / 2), '文件不完整或已损坏'],
    ['炸弹.docx', Buffer.from(zeros), '解压后大得不正常'],
    ['太大.pdf', Buffer.alloc(50 * 1024 * 1024, 32), '文件超过20MB'],
    ['图.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), '没有找到面鉴的数据'],
    ['<img src=x onerror=alert(1)>.json', json, '本服务器出具，未改动'],
  ];
  await page.goto('/verify');
  page.on('dialog', () => expect(false, 'something in a file was run').toBe(true));
  for (const [name, buffer, words] of sent) {
    if (buffer.length > 50_000_000) {
      const path = test.info().outputPath('large.pdf');
      writeFileSync(path, buffer);
      await page.locator('input[type=file]').setInputFiles(path);
    } else await choose(page, name, buffer);
    if (buffer.length < 50_000_000) await expect(page.getByRole('status')).toContainText(name);
    await expect(page.getByRole('status'), name).toContainText(words);
  }
  const direct = await request.post('/api/verify', { data: Buffer.alloc(21 * 1024 * 1024, 32) });
  expect([direct.status(), await direct.json()]).toEqual([413, { status: 'unreadable', problem: 'too-large', reopens: false }]);
});

test('[J-82] a PDF and a Word report dropped on the list open as new assessments with the same content', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, parts);
  const before = await stored(request, id);
  for (const ending of ['pdf', 'docx'] as const) {
    const bytes = await (await request.get(`/api/assessments/${id}/report.${ending}`)).body();
    await page.goto('/assessments');
    await page.waitForLoadState('networkidle');
    await drop(page, `报告.${ending}`, bytes);
    await expect(page).toHaveURL(/\/result$/);
    const opened = page.url().split('/')[4] ?? '';
    expect(opened).not.toBe(id);
    expect(await stored(request, opened)).toEqual(before);
  }
  await page.goto('/verify');
  await choose(page, '报告.json', await (await request.get(`/api/assessments/${id}/export.json`)).body());
  await page.getByRole('button', { name: '打开为新评估' }).click();
  await expect(page).toHaveURL(/\/result$/);
});

test('[J-83] the verify page, before and after a file, is accessible wide and on a phone, in both languages', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, parts);
  const json = await (await request.get(`/api/assessments/${id}/export.json`)).body();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/verify');
    await page.waitForLoadState('networkidle');
    await expectAccessible(page, `verify at ${width}`);
    for (const [name, buffer] of [
      ['好.json', json],
      ['改.json', Buffer.from(json.toString().replace('云雀', '孔雀'))],
      ['空.json', Buffer.alloc(0)],
    ] as const) {
      await choose(page, name, buffer);
      await expect(page.getByRole('status')).toContainText(name);
      await expectAccessible(page, `verify, ${name}, at ${width}`);
      await expectNoSidewaysScroll(page, `verify, ${name}, at ${width}`);
    }
  }
  await page.getByRole('button', { name: '切换到英文' }).click();
  await expect(page.getByRole('heading', { name: 'Verify a report' })).toBeVisible();
  await page.keyboard.press('Tab');
  await choose(page, 'good.json', json);
  await expect(verdict(page)).toHaveText('Issued by this server, unchanged');
});

test('[J-84] what the server signed is checked on the command line with the key from its page', async ({ page, request }) => {
  test.slow();
  const id = await makeAssessment(request, parts);
  await page.goto('/verify');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载公钥' }).click()]);
  const key = test.info().outputPath('key.pem');
  await download.saveAs(key);
  expect(readFileSync(key, 'utf8')).toContain('BEGIN PUBLIC KEY');
  const report = test.info().outputPath('report.pdf');
  writeFileSync(report, await (await request.get(`/api/assessments/${id}/report.pdf`)).body());
  const said = execFileSync(process.execPath, ['bin/assess.mjs', 'verify', report, '--key', key], { encoding: 'utf8' });
  expect(said).toContain('签名：有效');
  expect(said).toContain('结果与报告一致');

  for (const name of ['assessment', 'result']) {
    const schema = await (await request.get(`/schema/${name}.json`)).json();
    expect(schema.$id).toBe(`urn:mianjian:schema:${name}:1`);
  }
});

/** Drops several files at once on the page. */
async function dropAll(page: Page, files: readonly (readonly [string, Buffer])[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const [base64, called] of given) {
        data.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], called));
      }
      return data;
    },
    files.map(([name, buffer]) => [buffer.toString('base64'), name] as const),
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

test('[J-99] several files dropped at once, and more while they are opened, are all taken, each named with what came of it', async ({
  page,
  request,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 4\d\d/);
  const id = await makeAssessment(request, parts);
  const json = await (await request.get(`/api/assessments/${id}/export.json`)).body();
  const docx = await (await request.get(`/api/assessments/${id}/report.docx`)).body();
  const broken = Buffer.from('{\n  "answers": {},\n}');
  await page.goto('/assessments');
  await page.waitForLoadState('networkidle');
  await dropAll(page, [
    ['一.json', json],
    ['坏.json', broken],
  ]);
  await dropAll(page, [['三.docx', docx]]);
  const alert = page.getByRole('alert').filter({ hasText: /./ });
  await expect(alert).toContainText('三.docx');
  await expect(alert).toContainText('第 3 行第 1 列');
  await expect(alert.getByRole('link', { name: '已打开，去看' })).toHaveCount(2);
  const opened = await alert.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(new Set([id, ...opened.map((href) => href.split('/')[2])]).size).toBe(3);
  for (const href of opened) expect((await request.get(href)).status(), href).toBe(200);
  await expectAccessible(page, 'the list after several files');

  await page.goto('/verify');
  await page.waitForLoadState('networkidle');
  await dropAll(page, [
    ['一.json', json],
    ['坏.json', broken],
    ['三.docx', docx],
  ]);
  await expect(page.getByRole('status').getByRole('heading', { name: '本服务器出具，未改动' })).toHaveCount(2);
  await expect(page.getByRole('status')).toContainText('坏.json');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, 'verify after several files');
  await expectNoSidewaysScroll(page, 'verify after several files');
});

test('[J-100] what was altered says where, a package is known again, and addresses say what in them is not known', async ({
  page,
  request,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 4\d\d/);
  const id = await makeAssessment(request, parts);
  const docx = await (await request.get(`/api/assessments/${id}/report.docx`)).body();
  const inside = unzipSync(docx);
  const words = strFromU8(inside['word/document.xml'] ?? new Uint8Array());
  const at = words.lastIndexOf('云雀野生动物园');
  const edited = { ...inside, 'word/document.xml': strToU8(`${words.slice(0, at)}孔雀${words.slice(at + 2)}`) };
  await page.goto('/verify');
  await choose(page, '改字.docx', Buffer.from(zipSync(edited)));
  const status = page.getByRole('status');
  await expect(status.getByRole('heading', { name: '出具之后被改动过' })).toBeVisible();
  await expect(status.getByRole('heading', { name: '与出具时不同之处' })).toBeVisible();
  await expect(status.getByRole('listitem')).toHaveCount(1);
  await expect(status).toContainText('评估基准日');
  await expectAccessible(page, 'verify, altered');

  const zip = await request.get(`/api/assessments/${id}/filing-package.zip`);
  await choose(page, '备案材料.zip', await zip.body());
  await expect(status).toContainText('本服务器出具，未改动');
  await expect(status).toContainText('ZIP');

  for (const [address, name] of [
    ['documents/notice.docx?language=xx', 'language'],
    ['documents/notice.docx?lang=zh', 'lang'],
    ['deadlines.ics?x=1', 'x'],
    ['filing-package.zip?language=zh', 'language'],
  ] as const) {
    const answer = await request.get(`/api/assessments/${id}/${address}`);
    const { problems } = await answer.json();
    expect([answer.status(), problems.map(({ path }: { path: string }) => path)], address).toEqual([400, [name]]);
  }
  for (const address of ['/assessments/%E0', '/laws/%E0%A4%A', '/api/assessments/%E0', '/%FF']) {
    const answer = await request.get(address);
    expect([400, 404], address).toContain(answer.status());
    expect(await answer.text(), address).not.toContain('Internal Server Error');
  }
});

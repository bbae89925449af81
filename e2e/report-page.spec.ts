import { unzipSync } from 'fflate';
import { p01 } from '../content/personas/p01';
import { defaultPack } from '../lib/catalog/index';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

const p01Made = (request: Parameters<typeof makeAssessment>[0]) => makeAssessment(request, { answers: p01.answers });
const drawn = 'canvas[data-drawn]';

test('[J-61] the report is read as text and taken away as Word, Excel and Markdown', async ({ page, request }) => {
  test.slow();
  const id = await makeAssessment(request, { answers: { ...p01.answers, 'org-name': '云雀<野生>动物园' } });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '报告', exact: true }).click();
  await page.getByRole('link', { name: '正文（可朗读）' }).click();
  const chapters = page.locator('main section > h2');
  await expect(chapters.nth(8)).toBeAttached();
  await expect(page.getByText('云雀<野生>动物园').first()).toBeVisible();
  await page.getByRole('navigation', { name: '目录' }).getByRole('link').nth(3).click();
  await expect(chapters.nth(3)).toBeInViewport();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await expectAccessible(page, `report at ${width}`);
  }

  const rule = defaultPack().rules.find(({ id }) => id === 'r-sole-operating')?.title.zh ?? '-';
  const bytes = async (ending: string) => (await request.get(`/api/assessments/${id}/report.${ending}`)).body();
  expect((await bytes('md')).toString()).toContain(rule);
  for (const [ending, part] of [
    ['docx', 'word/document.xml'],
    ['xlsx', 'xl/worksheets/sheet1.xml'],
  ] as const) {
    expect(Object.keys(unzipSync(await bytes(ending)))).toContain(part);
  }
});

test('[J-93] the real pages follow the options, which stand in the address and are remembered', async ({
  page,
  request,
  watch,
}) => {
  test.slow();
  const id = await p01Made(request);
  const address = `/assessments/${id}/result/report`;
  await page.goto(address, { waitUntil: 'networkidle' });
  const viewer = () => watch.addresses.filter((each) => each.includes('pdf.worker') || each.includes('report.pdf'));
  expect(viewer()).toEqual([]);
  await page.mouse.move(300, 300);
  await expect(page.locator(drawn).first()).toBeVisible({ timeout: 30_000 });
  const count = page.getByText(/^\/ \d+$/);
  const pages = async () => Number((await count.textContent())?.slice(2));
  const whole = await pages();

  await page.getByRole('checkbox', { name: '全部回答' }).uncheck();
  await page.getByLabel('行文').selectOption('plain');
  await page.getByLabel('保密标记').selectOption('internal');
  await expect.poll(pages, { timeout: 30_000 }).toBeLessThan(whole);
  expect(new URL(page.url()).search).toBe('?wording=plain&confidentiality=internal&without=answers');
  await page.getByLabel('语言').selectOption('both');
  await expect.poll(pages, { timeout: 30_000 }).toBeGreaterThan(whole);

  const text = await request.get(`/api/assessments/${id}/report.md${new URL(page.url()).search}`);
  const words = await text.text();
  for (const said of [
    '内部资料 / Internal',
    '一、管理层摘要 / 1. Summary for management',
    '没有印出的部分 / Parts not printed',
    'Draft · not signed',
  ])
    expect(words).toContain(said);
  expect(words).not.toContain('法律分析\n');

  await page.goto(address);
  await expect(page.getByLabel('语言')).toHaveValue('both');
  await expect(page.getByRole('checkbox', { name: '全部回答' })).not.toBeChecked();
  await page.getByRole('button', { name: '恢复默认' }).click();
  await expect(page.getByLabel('语言')).toHaveValue('zh');
  await page.goto(address);
  await expect(page.getByRole('checkbox', { name: '全部回答' })).toBeChecked();
  expect(new URL(page.url()).search).toBe('');
});

test('[J-94] files tell what is happening, and what goes wrong costs no option', async ({ page, request, context, watch }) => {
  test.slow();
  watch.allow(/Failed to load resource/, /ERR_INTERNET_DISCONNECTED/);
  const id = await p01Made(request);
  await page.goto(`/assessments/${id}/result/report?wording=legal`, { waitUntil: 'networkidle' });
  const files = page.getByRole('region', { name: '下载' });
  const status = files.getByRole('status');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Markdown' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.md$/);
  await expect(status).toHaveText(/\.md已下载/);

  await page.route('**/report.docx*', (route) =>
    route.fulfill({ status: 500, json: { error: 'pdf-failed', reference: 'abc12345' } }),
  );
  await page.getByRole('link', { name: 'Word文档' }).click();
  await expect(status).toContainText('这是我们的问题');
  await expect(status).toContainText('abc12345');
  await page.unroute('**/report.docx*');
  const second = page.waitForEvent('download');
  await files.getByRole('button', { name: '重试' }).click();
  expect((await second).suggestedFilename()).toMatch(/\.docx$/);

  await page.route('**/report.xlsx*', () => undefined);
  await page.getByRole('link', { name: 'Excel底稿' }).click();
  await expect(status).toContainText('已提交');
  await files.getByRole('button', { name: '取消' }).click();
  await expect(status).toHaveText('已取消');

  await context.setOffline(true);
  await page.getByRole('link', { name: 'Markdown' }).click();
  await expect(status).toContainText('没有网络');
  await context.setOffline(false);
  await expect(page.getByLabel('行文')).toHaveValue('legal');
});

test('[J-95] options nobody knows are named on the page and by the API', async ({ page, request, watch }) => {
  watch.allow(/Failed to load resource/);
  const id = await p01Made(request);
  await page.goto(`/assessments/${id}/result/report?language=bothh&colour=red`);
  const alert = page.locator('main [role=alert]');
  await expect(alert).toContainText('“language=bothh”');
  await expect(alert).toContainText('是否想写“both”？');
  await expect(alert).toContainText('“colour”');
  await expect(page.getByLabel('语言')).toHaveValue('zh');
  for (const ending of ['pdf', 'docx', 'xlsx', 'md']) {
    const response = await request.get(`/api/assessments/${id}/report.${ending}?without=summary`);
    expect(response.status()).toBe(400);
    expect((await response.json()).problems[0].path).toBe('without');
  }
});

test('[J-96] the pages are turned by keyboard and seen on a phone, without a fault of accessibility', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await p01Made(request);
  const address = `/assessments/${id}/result/report`;
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await expect(page.locator(drawn).first()).toBeVisible({ timeout: 30_000 });
  const field = page.getByLabel('跳到第几页');
  await page.getByRole('region', { name: '页面预览' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(field).toHaveValue('2');
  await page.keyboard.press('End');
  await expect(field).not.toHaveValue('2');
  await page.keyboard.press('Home');
  await expect(field).toHaveValue('1');
  await page.getByRole('region', { name: '页面预览' }).focus();
  await page.keyboard.press('ArrowRight');
  const link = page.getByRole('link', { name: /^十、义务与期限 .*（转到第\d+页）$/ });
  const target = /第(\d+)页/.exec((await link.getAttribute('aria-label')) ?? '')?.[1] ?? '-';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(target);
  await expect(page.getByRole('region', { name: '页面预览' })).toBeFocused();
  await field.fill('7');
  await field.press('Enter');
  await expect(page.getByRole('img', { name: /^第7页，共/ })).toHaveAttribute('data-drawn', 'yes');
  await expectAccessible(page, 'report with its pages');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.getByLabel('语言')).toBeHidden();
  await page.getByRole('button', { name: '报告选项' }).click();
  await expect(page.getByLabel('语言')).toBeVisible();
  await page.getByRole('button', { name: '显示页面预览' }).click();
  await expect(page.locator(drawn).first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: '报告选项' }).scrollIntoViewIfNeeded();
  await expectNoSidewaysScroll(page, 'report on a phone');
  await expectAccessible(page, 'report on a phone');
});

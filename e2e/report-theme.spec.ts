import { deflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { p01 } from '../content/personas/p01';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';

// One workspace has one design: these run one after the other.
test.describe.configure({ mode: 'serial' });

const png = PNG.sync.write(new PNG({ width: 240, height: 80 }));
const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

test('[J-97] a firm puts its name, colour, words and logo on its reports, and takes them off again', async ({
  page,
  request,
  watch,
}) => {
  test.slow();
  watch.allow(/Failed to load resource.*4(13|22)/);
  const id = await makeAssessment(request, { answers: p01.answers });
  await page.goto('/settings/report', { waitUntil: 'networkidle' });
  await expectAccessible(page, 'design, empty');

  const choose = page.locator('input[type=file]');
  const refused = page.locator('form [role=alert]');
  for (const [offered, words] of [
    [file('logo.png', 'image/png', Buffer.from('<svg onload="alert(1)"><script>alert(1)</script></svg>')), 'SVG'],
    [file('logo.png', 'image/png', Buffer.from('hello')), '不是图片'],
    [file('logo.png', 'image/png', png.subarray(0, 60)), '不完整'],
    [file('logo.gif', 'image/gif', Buffer.from('GIF89a123')), 'PNG或JPEG'],
    [file('logo.png', 'image/png', Buffer.concat([png, deflateSync(Buffer.alloc(9)), Buffer.alloc(1_100_000)])), '最大1 MB'],
  ] as const) {
    await choose.setInputFiles(offered);
    await expect(refused).toContainText(words);
  }
  await choose.setInputFiles(file('logo.svg', 'image/svg+xml', png));
  await expect(page.getByText('240×80像素')).toBeVisible();
  await expect(refused).toBeEmpty();

  await page.getByLabel('机构名称').fill('甲乙 <律师> 事务所');
  await page.getByLabel('封面文字').fill('第一行\n第二行');
  await page.getByLabel('页脚文字').fill('长'.repeat(121));
  await page.locator('input[name=accent]').fill('#ffcc00');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('有填写不对的地方')).toBeVisible();
  await expect(page.getByText('最多120字。多出的')).toBeVisible();
  await page.getByRole('button', { name: /^改用看得清的/ }).click();
  await page.getByLabel('页脚文字').fill('北京市 & 电话');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('已保存')).toBeVisible();
  await expectAccessible(page, 'design, saved');

  const parts = unzipSync(await (await request.get(`/api/assessments/${id}/report.docx`)).body());
  const xml = (prefix: string) =>
    Object.entries(parts)
      .flatMap(([name, bytes]) => (name.startsWith(prefix) ? [strFromU8(bytes)] : []))
      .join();
  expect(xml('word/document.xml')).toContain('甲乙 &lt;律师&gt; 事务所');
  expect(xml('word/footer')).toContain('北京市 &amp; 电话');
  expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true);
  expect((await request.get(`/api/assessments/${id}/report.pdf`)).status()).toBe(200);
  await page.goto(`/assessments/${id}/result/report?view=text`);
  await expect(page.getByText('甲乙 <律师> 事务所')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/settings/report', { waitUntil: 'networkidle' });
  await expect(page.getByLabel('机构名称')).toHaveValue('甲乙 <律师> 事务所');
  await expectNoSidewaysScroll(page, 'design on a phone');
  await page.getByRole('button', { name: '恢复默认外观' }).click();
  await page.getByRole('button', { name: '恢复默认', exact: true }).click();
  await expect(page.getByText('已恢复默认外观')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('机构名称')).toHaveValue('');
});

test('[J-98] who changes the design after somebody else is told, loses nothing, and replaces it knowingly', async ({
  context,
  watch,
}) => {
  watch.allow(/Failed to load resource.*409/);
  const [mine, theirs] = [await context.newPage(), await context.newPage()];
  for (const page of [mine, theirs]) await page.goto('/settings/report', { waitUntil: 'networkidle' });
  await theirs.getByLabel('机构名称').fill('对方事务所');
  await theirs.getByRole('button', { name: '保存' }).click();
  await expect(theirs.getByText('已保存')).toBeVisible();
  await mine.getByLabel('机构名称').fill('我的事务所');
  await mine.getByRole('button', { name: '保存' }).click();
  await expect(mine.getByText('刚才有别人改过报告外观')).toBeVisible();
  await expect(mine.getByLabel('机构名称')).toHaveValue('我的事务所');
  await mine.getByRole('button', { name: '保存' }).click();
  await expect(mine.getByText('已保存')).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByLabel('机构名称')).toHaveValue('我的事务所');
  await mine.getByRole('button', { name: '恢复默认外观' }).click();
  await mine.getByRole('button', { name: '恢复默认', exact: true }).click();
  await expect(mine.getByText('已恢复默认外观')).toBeVisible();
});

import { p01 } from '../content/personas/p01';
import { p08 } from '../content/personas/p08';
import { makeAssessment, openStep } from './assessments';
import { expect, test } from './fixtures';

test('[J-58] the same answers under the draft of 2023: what differs is named, and the draft is never held against anybody', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers: p01.answers });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '版本对照' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^办法改变了你\d+项发现中的\d+项$/);
  await expect(page.locator('main')).toContainText('征求意见稿从未施行，不产生任何义务');
  const draft = page.locator('dl > div').filter({ hasText: '2023年征求意见稿' }).first();
  await expect(draft).toContainText('假如该稿施行');
  await page.getByRole('link', { name: '看这项发现' }).first().click();
  await expect(page.locator('main article:target')).toBeInViewport();

  const empty = await makeAssessment(request);
  await page.goto(`/assessments/${empty}/result/versions`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('还没有确定的发现可以对照');
});

test('[J-59] a small handler sees what becomes simpler and what never does, and one whose size is unknown is sent to the question', async ({
  page,
  request,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  const small = await makeAssessment(request, { answers: p08.answers });
  await page.goto(`/assessments/${small}/result/small-handler`);
  await expect(heading).toHaveText('你可能属于小型个人信息处理者');
  await expect(page.locator('main')).toContainText('规定的条文没有看到');
  const never = page.locator('section').filter({ has: page.getByRole('heading', { name: '什么不能省' }) });
  await expect(never).toContainText('单独同意不能省');
  await expect(page.getByRole('heading', { name: '影响评估表（五种情形、三项内容）' })).toBeVisible();

  const large = await makeAssessment(request, { answers: { ...p08.answers, 'org-total-persons': 100_000 } });
  await page.goto(`/assessments/${large}/result/small-handler`);
  await expect(heading).toHaveText('不属于小型个人信息处理者');

  const { 'org-total-persons': _, ...unknown } = p08.answers;
  const open = await makeAssessment(request, { answers: unknown });
  await page.goto(`/assessments/${open}/result/small-handler`);
  await expect(heading).toHaveText('还不能确定是否属于小型个人信息处理者');
  await page.getByRole('link', { name: '去填写总人数' }).click();
  await expect(page.locator('[data-question="org-total-persons"]')).toBeInViewport();
});

test('[J-62] the coverage table is searched, says when nothing matches, and every article leads into the library', async ({
  page,
}) => {
  await page.goto('/laws');
  await page.getByRole('link', { name: '条文与义务覆盖表' }).click();
  const search = page.getByRole('searchbox');
  await search.fill('第十五条');
  await search.press('Enter');
  await expect(page).toHaveURL(/\/laws\/coverage\?q=/);
  await expect(page.getByRole('status')).toContainText(/找到\d+行/);
  const row = page.locator('main li').filter({ has: page.locator('a[href="/laws/measures-2025#art-15"]') });
  await row.locator('summary').click();
  await expect(row.locator('ul li').first()).toBeVisible();
  await search.fill('没有这样的词');
  await search.press('Enter');
  await expect(page.getByRole('status')).toContainText('没有与“没有这样的词”相符的行');
  await page.getByRole('link', { name: '清除' }).click();
  await page.locator('a[href="/laws/measures-2025#art-1"]').click();
  await expect(page.locator('#art-1')).toBeInViewport();
});

test('[J-63] answers that contradict each other are pointed out where they are given, kept, and open in result and report', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers: { ...p08.answers, 'col-internet-transfer': 'no' } });
  await openStep(page, id, 'collection-storage');
  const words = '存云端却称未经互联网传出';
  for (const question of ['col-internet-transfer', 'col-storage-location']) {
    const said = page.locator(`[data-question="${question}"]`).getByRole('status');
    await expect(said.filter({ hasText: words })).toBeVisible();
  }
  await page.goto(`/assessments/${id}/result`);
  const conflicts = page.locator('section').filter({ has: page.getByRole('heading', { name: '回答之间的矛盾' }) });
  await expect(conflicts).toContainText(words);
  await page.goto(`/assessments/${id}/result/report?view=text`);
  await expect(page.locator('main')).toContainText(words);

  await openStep(page, id, 'collection-storage');
  await page.locator('#a-col-storage-location-local').check();
  await expect(page.locator('[data-question="col-internet-transfer"]')).not.toContainText(words);
});

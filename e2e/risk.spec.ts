import { p01 } from '../content/personas/p01';
import { makeAssessment } from './assessments';
import { expect, test } from './fixtures';

test('[J-55] a level is stated only with a reason, both values stand on the page and in the report, and it can be withdrawn', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, { answers: p01.answers });
  await page.goto(`/assessments/${id}/result/risk`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('最重的风险：严重');
  const risk = page.locator('details').filter({ has: page.locator('#risk-coercion') });
  await risk.locator('summary').first().click();
  const cell = risk.locator('section').filter({ hasText: '对个人的影响' }).first();
  await cell.getByText('改为人工判断').click();
  const form = cell.getByRole('form');
  await form.getByLabel('判断为').selectOption('low');
  await form.getByRole('button', { name: '保存判断' }).click();
  await expect(form.getByRole('alert')).toHaveText('请写明理由。没有理由的改判不会采用。');
  await expect(cell).not.toContainText('人工判断：');
  const reason = '<b>现场核查</b>：已另设人工通道，第8号纪要。';
  await form.getByLabel('理由').fill(reason);
  await form.getByRole('button', { name: '保存判断' }).click();
  await expect(cell).toContainText(`理由：${reason}`);
  await expect(cell).toContainText('人工判断：低');
  await expect(cell).toContainText('按回答计算：高');

  await page.goto(`/assessments/${id}/result/report?view=text`);
  const report = page.locator('main');
  await expect(report).toContainText(reason);
  const stated = report.locator('dl, tr, article, p').filter({ hasText: reason }).last();
  await expect(stated).toContainText('低');
  await expect(stated).toContainText('高');

  await page.goto(`/assessments/${id}/result/risk`, { waitUntil: 'networkidle' });
  await risk.locator('summary').first().click();
  await cell.getByText('修改人工判断').click();
  await cell.getByRole('button', { name: '撤销，改回计算结果' }).click();
  await expect(cell).not.toContainText('人工判断：低');
  await page.goto(`/assessments/${id}/result/report?view=text`);
  await expect(page.locator('main')).not.toContainText(reason);
});

test('[J-56] a risk leads to the finding and the question behind it', async ({ page, request }) => {
  const id = await makeAssessment(request, { answers: p01.answers });
  await page.goto(`/assessments/${id}/result/risk`);
  const risk = page.locator('details').filter({ has: page.locator('#risk-coercion') });
  await risk.locator('summary').first().click();
  await risk.getByRole('link', { name: '经营或公共场所，不刷脸就用不了' }).click();
  await expect(page.locator('#r-sole-operating')).toBeInViewport();
  await page.goBack();
  await risk.locator('summary').first().click();
  await risk.getByRole('link', { name: '有人不愿意刷脸，会怎样？' }).first().click();
  await expect(page.locator('[data-question="nec-refusal"]')).toBeInViewport();
});

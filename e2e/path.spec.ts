import { p08 } from '../content/personas/p08';
import { makeAssessment, stored } from './assessments';
import { expect, test } from './fixtures';

test('[J-57] the fewest changes become the plan, the verdict after them is shown, and clearing the plan can be undone', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, { answers: p08.answers });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('link', { name: '看最少改几处' }).click();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/最少改\d+项/);
  const way = page.locator('[data-path="high"]');
  const changes = await way.locator('ol').first().locator(':scope > li').count();
  await way.getByRole('button', { name: '记为计划措施' }).first().click();
  const plan = page.locator('[data-plan]');
  await expect(plan.locator('ol > li')).toHaveCount(changes);
  await expect(plan.locator('[data-plan-after]')).toHaveAttribute('data-plan-after', 'high');
  await expect(way.getByRole('button', { name: '已记为计划' })).toBeDisabled();
  // What is planned never touches what was answered.
  expect((await stored(request, id)).answers).toEqual(p08.answers);

  await plan.getByRole('link', { name: '看风险降到哪里' }).click();
  await expect(page.locator('main')).toContainText('计划的措施落实后');
  await page.getByText(`已计入${changes}项计划的改变`).click();
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '怎样改最省' }).click();
  await page.waitForLoadState('networkidle');

  await plan.getByRole('button', { name: '清空计划' }).click();
  await expect(plan).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(plan.locator('ol > li')).toHaveCount(changes);
  await page.reload();
  await expect(plan.locator('ol > li')).toHaveCount(changes);
});

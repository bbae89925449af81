import { p01 } from '../content/personas/p01';
import { answerQuestion, untilSaved } from './answer';
import { makeAssessment, openStep } from './assessments';
import { expect, test } from './fixtures';

test('[J-85] another reference date is another law: the verdict switches at the answer, offline too, on to result and list', async ({
  page,
  context,
  request,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const id = await makeAssessment(request, { answers: { ...p01.answers, 'org-name': '', 'org-system-name': '换基准日' } });
  await openStep(page, id, 'organisation');
  const panel = page.locator('aside');
  await expect(panel.locator('[data-edition]')).toHaveAttribute('data-edition', 'cn-2025');
  await answerQuestion(page, 'org-assessment-date', '2024-06-01');
  await expect(panel.locator('[data-edition]')).toContainText('按2024年6月1日的法律判断：个人信息保护法等法律');
  await untilSaved(page);

  await context.setOffline(true);
  await answerQuestion(page, 'org-assessment-date', '2020-06-01');
  await expect(panel.locator('[data-verdict]')).toHaveText('未适用任何规则，不作判断');
  await context.setOffline(false);
  await untilSaved(page);
  await expect(page.locator('[data-question="org-assessment-date"]')).toContainText('本产品没有收录那时的规则');

  await page.goto(`/assessments/${id}/result`);
  await expect(page.locator('h1[data-verdict]')).toHaveText('未适用任何规则，不作判断');
  await expect(page.locator('main')).toContainText('这不等于没有问题');
  await page.goto(`/assessments/${id}/result/duties`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('未适用任何规则');
  await page.goto('/assessments');
  await expect(page.locator('main')).toContainText('未适用任何规则，不作判断');
});

test('[J-86] any two versions are compared, and it is said what the Measures changed', async ({ page, request }) => {
  const id = await makeAssessment(request, { answers: p01.answers });
  await page.goto(`/assessments/${id}/result/versions`);
  const choices = page.getByRole('navigation', { name: '对照的版本' });
  await choices.getByRole('link', { name: /《人脸识别办法》施行之前/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^办法改变了你\d+项发现中的\d+项$/);
  await expect(page.locator('main')).not.toContainText('征求意见稿从未施行，不产生任何义务');
  await expect(choices.locator('[aria-current="true"]')).toContainText('施行之前');

  const early = await makeAssessment(request, { answers: { ...p01.answers, 'org-assessment-date': '2024-06-01' } });
  await page.goto(`/assessments/${early}/result/versions`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^办法施行之后，你的\d+项发现有\d+项不同$/);
  await expect(page.locator('main')).toContainText('两个版本都按2025年6月1日的法律状态判断');
});

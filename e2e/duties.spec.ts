import { p08 } from '../content/personas/p08';
import { makeAssessment, stored } from './assessments';
import { expect, test } from './fixtures';

const answers = {
  ...p08.answers,
  'org-total-persons': 150_000,
  'col-persons-stored': 120_000,
  'fil-trigger-date': '2026-09-20',
};

test('[J-54] a deadline is followed day by day, another day 0 is tried without touching the answers, and the answer is one click away', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers });
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('link', { name: '看全部义务与期限' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+项已过期限/);
  const filing = page.locator('#duty-frt-filing');
  await expect(filing).toContainText('最迟2026年11月6日');
  await filing.locator('summary').first().click();
  await filing.getByText('一天一天数给你看').click();
  // Thirty working days from 20 September 2026: the holidays of October are left out, the make-up day of 10 October counts.
  const days = filing.getByRole('cell');
  await expect(days.filter({ hasText: '2026年10月1日' })).toContainText('放假，不计');
  await expect(days.filter({ hasText: '2026年10月10日' })).toContainText('调休上班');
  await expect(days.filter({ hasText: '2026年11月6日' })).toContainText('第30天，最后一天');

  await filing.getByLabel('换一个起算日试算').fill('2026-11-02');
  await filing.getByRole('button', { name: '试算' }).click();
  await expect(page).toHaveURL(/from=2026-11-02/);
  await expect(filing).toContainText('从2026年11月2日起算');
  await expect(filing).toContainText('最迟2026年12月14日');
  await expect(filing).toContainText('最迟2026年11月6日');
  expect((await stored(request, id)).answers).toMatchObject({ 'fil-trigger-date': '2026-09-20' });

  await filing
    .getByRole('link', { name: /达到10万人|哪一天/ })
    .first()
    .click();
  await expect(page.locator('[data-question="fil-trigger-date"]')).toBeInViewport();
});

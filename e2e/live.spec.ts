import type { Page } from '@playwright/test';
import { answerQuestion, question, untilSaved } from './answer';
import { makeAssessment, openStep } from './assessments';
import { expect, test } from './fixtures';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('[J-134] two people in two browsers: answers, comments and the review reach the other by themselves; whoever is writing is asked first', async ({
  browser,
  baseURL,
  request,
  watch,
}) => {
  const id = await makeAssessment(request, { answers: { 'org-name': '甲公司' } });
  const streams: string[] = [];
  const pages = await Promise.all(
    [0, 1].map(async () => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
      watch.follow(context);
      context.on('request', (each) => each.resourceType() === 'eventsource' && streams.push(each.url()));
      return context.newPage();
    }),
  );
  const [ann, bob] = pages as [Page, Page];
  await openStep(ann, id, 'organisation');
  await openStep(bob, id, 'organisation');

  await answerQuestion(ann, 'org-stage', 'live');
  await untilSaved(ann);
  await expect(bob.locator('#a-org-stage-live')).toBeChecked();
  await question(bob, 'org-name').getByRole('button', { name: '评论' }).click();
  await question(bob, 'org-name').getByLabel('写评论').fill('与营业执照一致吗？');
  await press(bob, '发表');
  await expect(question(ann, 'org-name').getByRole('button', { name: '评论（1）' })).toBeVisible();
  expect(streams.length).toBe(2);
  expect(new Set(streams).size).toBe(2);

  await bob.goto(`/assessments/${id}/result/review`);
  await press(bob, '提交审阅');
  await press(bob, '提交审阅');
  await expect(ann.locator('[data-read-only]')).toBeVisible();
  await ann.goto(`/assessments/${id}/result/review`);
  await press(ann, '签批');
  await ann.getByLabel('签批意见（可不填）').fill('写了很久的意见');
  await press(bob, '撤回');
  await expect(ann.getByText('刚刚有人改动了本页内容。')).toBeVisible();
  await expect(ann.locator('[data-review]')).toHaveAttribute('data-review', 'in-review');
  await press(ann, '更新本页');
  await expect(ann.locator('[data-review]')).toHaveAttribute('data-review', 'draft');
  await press(bob, '提交审阅');
  await press(bob, '提交审阅');
  // The form ann had open comes back by itself.
  await expect(ann.locator('[data-review]')).toHaveAttribute('data-review', 'in-review');
  await expect(ann.getByLabel('签批意见（可不填）')).toHaveValue('写了很久的意见');
});

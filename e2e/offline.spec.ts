import { answerQuestion, saveState, untilSaved } from './answer';
import { makeAssessment, openStep, stored } from './assessments';
import { expect, test } from './fixtures';

test('[J-13] offline, typing goes on, the count is shown, and everything is sent when the connection is back', async ({
  page,
  context,
  request,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const id = await makeAssessment(request);
  await openStep(page, id, 'organisation');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await answerQuestion(page, 'org-name', '离线时填写');
  await answerQuestion(page, 'org-stage', 'pilot');
  await answerQuestion(page, 'org-roles', ['deployer', 'gen-user']);
  await expect(saveState(page)).toHaveText('离线，3处待同步');
  await page.getByRole('button', { name: '下一步' }).click();
  await answerQuestion(page, 'scn-purpose', '下一步也能填');
  await expect(saveState(page)).toHaveText('离线，4处待同步');
  await page.getByRole('link', { name: '结果', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '可以继续填写' })).toBeVisible();
  expect((await stored(request, id)).answers).toEqual({});
  await context.setOffline(false);
  await untilSaved(page);
  expect((await stored(request, id)).answers).toEqual({
    'org-name': '离线时填写',
    'org-stage': 'pilot',
    'org-roles': ['deployer', 'gen-user'],
    'scn-purpose': '下一步也能填',
  });
});

test('[J-14] offline, a change that hides answers still says so first, or at once with undo', async ({
  page,
  context,
  request,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED|Loading chunk/);
  const id = await makeAssessment(request, { answers: { 'min-under14': 'regular', 'min-special-rules': 'no' } });
  await openStep(page, id, 'minors');
  const code = page.waitForResponse(/chunks\/.*\.js/);
  await page.keyboard.press('Tab');
  await (await code).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.locator('#a-min-under14-no').click();
  await expect(page.getByRole('dialog')).toContainText('不再需要回答');

  const fresh = await makeAssessment(request, { answers: { 'min-under14': 'regular', 'min-special-rules': 'no' } });
  await context.setOffline(false);
  await openStep(page, fresh, 'minors');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.locator('#a-min-under14-no').click();
  await expect(page.getByText('不再需要回答').first()).toBeVisible();
});

const failures = [
  [503, 'storage-busy', '服务器数据库正忙，马上重试'],
  [503, 'storage-read-only', '服务器数据库为只读，1处内容先留在浏览器里'],
  [507, 'storage-full', '服务器磁盘已满，1处内容先留在浏览器里'],
  [500, 'internal', '未能保存，1处待重试'],
] as const;

test('[J-15] each storage error of the server is told in its own words and nothing is lost', async ({ page, request, watch }) => {
  watch.allow(/Failed to load resource/);
  for (const [status, error, words] of failures) {
    const id = await makeAssessment(request);
    await openStep(page, id, 'organisation');
    await page.route('**/answers', (route) => route.fulfill({ status, json: { error, reference: 'abcd1234' } }));
    await answerQuestion(page, 'org-stage', 'live');
    await expect(saveState(page)).toHaveText(words);
    await expect(page.locator('#a-org-stage-live')).toBeChecked();
    await page.unroute('**/answers');
    await untilSaved(page);
    expect((await stored(request, id)).answers).toEqual({ 'org-stage': 'live' });
  }
});

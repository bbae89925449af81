import { answerQuestion, saveState, untilSaved } from './answer';
import { makeAssessment, openStep, stored } from './assessments';
import { expect, test } from './fixtures';

test('[J-16] two tabs that change different answers both win and see each other’s changes', async ({ context, request }) => {
  const id = await makeAssessment(request);
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openStep(one, id, 'organisation');
  await openStep(two, id, 'organisation');
  await answerQuestion(one, 'org-name', '第一个窗口');
  await answerQuestion(two, 'org-stage', 'live');
  await untilSaved(one);
  await untilSaved(two);
  await expect(two.locator('#a-org-name')).toHaveValue('第一个窗口');
  await expect(one.locator('#a-org-stage-live')).toBeChecked();
  expect((await stored(request, id)).answers).toEqual({ 'org-name': '第一个窗口', 'org-stage': 'live' });
});

for (const [journey, choice, winner] of [
  ['J-17', '用我的', 'pilot'],
  ['J-18', '用保存着的', 'live'],
] as const) {
  test(`[${journey}] the same answer changed twice shows both, and choosing “${choice}” settles it in both places`, async ({
    browser,
    baseURL,
    request,
    watch,
  }) => {
    watch.allow(/ERR_INTERNET_DISCONNECTED/);
    const id = await makeAssessment(request);
    const contexts = [
      await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' }),
      await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' }),
    ] as const;
    for (const context of contexts) watch.follow(context);
    const [ann, bob] = [await contexts[0].newPage(), await contexts[1].newPage()];
    await openStep(ann, id, 'organisation');
    await openStep(bob, id, 'organisation');
    await contexts[1].setOffline(true);
    await answerQuestion(bob, 'org-stage', 'pilot');
    await expect(saveState(bob)).toHaveText('离线，1处待同步');
    await answerQuestion(ann, 'org-stage', 'live');
    await untilSaved(ann);
    await contexts[1].setOffline(false);
    const dialog = bob.getByRole('dialog');
    await expect(dialog).toContainText('正在试点');
    await expect(dialog).toContainText('已经上线');
    await dialog.getByRole('button', { name: choice }).click();
    await untilSaved(bob);
    await expect(bob.locator(`#a-org-stage-${winner}`)).toBeChecked();
    expect((await stored(request, id)).answers).toEqual({ 'org-stage': winner });
    await expect(ann.locator(`#a-org-stage-${winner}`)).toBeChecked();
    await Promise.all(contexts.map((context) => context.close()));
  });
}

test('[J-19] a reload while the question “which answer” is open asks again', async ({ page, context, request, watch }) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const id = await makeAssessment(request, { answers: { 'org-name': '原来' } });
  await openStep(page, id, 'organisation');
  await context.setOffline(true);
  await answerQuestion(page, 'org-name', '我的');
  const edit = { op: 'e2e-foreign-edit', field: 'q:org-name', value: '别人的', base: 1 };
  await request.put(`/api/assessments/${id}/answers`, { data: { edits: [edit] } });
  await context.setOffline(false);
  await expect(page.getByRole('dialog')).toContainText('别人的');
  await page.reload();
  await expect(page.getByRole('dialog')).toContainText('我的');
  await page.getByRole('button', { name: '用我的' }).click();
  await untilSaved(page);
  expect((await stored(request, id)).answers['org-name']).toBe('我的');
});

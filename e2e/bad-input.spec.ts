import { question, saveState, untilSaved } from './answer';
import { makeAssessment, openStep, stored } from './assessments';
import { expect, test } from './fixtures';

test('[J-32] a number or date that cannot be right is named under the question and never saved', async ({ page, request }) => {
  const id = await makeAssessment(request);
  await openStep(page, id, 'collection-storage');
  const input = page.locator('#a-col-persons-stored');
  const message = page.locator('#e-col-persons-stored');
  for (const [typed, words] of [
    ['12a', '请只填数字'],
    ['-5', '不能小于0'],
    ['1e20', '请只填数字'],
    ['99999999999999999999', '数字太大'],
    ['1.5', '请填整数'],
  ] as const) {
    await input.fill(typed);
    await input.blur();
    await expect(message).toContainText(words);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expect(saveState(page)).toHaveText('1处还没保存，请看题下的提示');
  }
  await input.fill('１２，０００');
  await expect(message).toBeEmpty();
  await untilSaved(page);
  await input.fill('10万');
  await untilSaved(page);
  expect((await stored(request, id)).answers).toEqual({ 'col-persons-stored': 100_000 });

  await openStep(page, id, 'organisation');
  const date = page.locator('#a-org-assessment-date');
  await date.fill('2027-02-29');
  await date.blur();
  await expect(page.locator('#e-org-assessment-date')).toContainText('请填真实的日期');
  await date.fill('2028年2月29日');
  await untilSaved(page);
  expect((await stored(request, id)).answers['org-assessment-date']).toBe('2028-02-29');
});

test('[J-33] a text of 100,000 characters stays in the field with a message and does not hold back other answers', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request);
  await openStep(page, id, 'scenario');
  const long = '长'.repeat(100_000);
  await page.locator('#a-scn-purpose').fill(long);
  await page.locator('#a-scn-purpose').blur();
  await expect(page.locator('#e-scn-purpose')).toContainText('最多10,000字');
  await page.locator('#a-scn-place-residential').check();
  await expect.poll(async () => (await stored(request, id)).answers).toEqual({ 'scn-place': 'residential' });
  await page.reload();
  await expect(page.locator('#a-scn-purpose')).toHaveValue(long);
});

test('[J-34] emoji, rare characters, right-to-left text and markup are kept as typed and never executed', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request);
  await openStep(page, id, 'organisation');
  const odd = '𠮷野家㐂 👩‍👩‍👧 שלום مرحبا <script>alert(1)</script> "\'><img src=x onerror=alert(1)>';
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.locator('#a-org-name').fill(odd);
  await question(page, 'org-name').getByRole('button', { name: '备注' }).click();
  await page.locator('#n-org-name').fill(odd);
  await untilSaved(page);
  expect(await stored(request, id)).toMatchObject({ answers: { 'org-name': odd }, notes: { 'org-name': odd } });
  for (const place of [`/assessments/${id}/organisation`, `/assessments/${id}/result`, '/assessments']) {
    await page.goto(place);
    await expect(page.getByText(/𠮷野家㐂/).first()).toBeVisible();
  }
  const report = await request.get(`/api/assessments/${id}/report.pdf`);
  expect(report.status()).toBe(200);
  expect(dialogs).toBe(0);
});

test('[J-35] addresses that lead nowhere show the page for that, in both languages', async ({
  page,
  context,
  baseURL,
  request,
  watch,
}) => {
  watch.allow(/status of 404/);
  const id = await makeAssessment(request);
  const places = [
    '/no-such-page',
    '/assessments/not-an-id/organisation',
    '/assessments/00000000-0000-4000-8000-000000000000/organisation',
    '/assessments/00000000-0000-4000-8000-000000000000/result',
    '/assessments/00000000-0000-4000-8000-000000000000',
    `/assessments/${id}/no-such-step`,
    `/assessments/${id}/__proto__`,
  ];
  for (const [locale, title] of [
    ['zh', '没有找到这一页'],
    ['en', 'Page not found'],
  ] as const) {
    await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }]);
    for (const place of places) {
      const response = await page.goto(place);
      expect(response?.status(), place).toBe(404);
      await expect(page.getByRole('heading', { level: 1 }), place).toHaveText(title);
    }
  }
});

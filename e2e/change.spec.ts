import { p08 } from '../content/personas/p08';
import { defaultPack } from '../lib/catalog/index';
import { evaluatePack } from '../lib/rules/evaluate-pack';
import { answerQuestion, question, untilSaved } from './answer';
import { makeAssessment, openStep, stored } from './assessments';
import { expect, test } from './fixtures';

const children = { ...p08.answers, 'min-under14': 'regular', 'min-guardian-consent': 'none', 'min-special-rules': 'no' };
const guardianRule = defaultPack().rules.find((rule) => rule.id === 'r-minor-no-guardian')?.title.zh ?? '';

test('[J-20] a change that would hide answers names them; cancel keeps, continue hides, undo brings back', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers: children });
  await openStep(page, id, 'minors');
  const findings = page.locator('aside section').filter({ has: page.getByRole('heading', { name: '发现', exact: true }) });
  await expect(findings).toContainText(guardianRule);

  await question(page, 'min-under14').locator('label[for=a-min-under14-no]').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('有2题不再需要回答');
  for (const hidden of ['min-guardian-consent', 'min-special-rules']) {
    await expect(dialog.getByRole('listitem').filter({ hasText: defaultPack().questions[hidden]?.text.zh ?? '-' })).toBeVisible();
  }
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(page.locator('#a-min-under14-regular')).toBeChecked();
  await expect(page.locator('#a-min-guardian-consent-none')).toBeChecked();

  await question(page, 'min-under14').locator('label[for=a-min-under14-no]').click();
  await dialog.getByRole('button', { name: '仍然修改' }).click();
  await expect(question(page, 'min-guardian-consent')).toHaveCount(0);
  await expect(findings).not.toContainText(guardianRule);
  await untilSaved(page);
  const kept = (await stored(request, id)).answers;
  expect(kept).toEqual({ ...children, 'min-under14': 'no' });
  const outcome = evaluatePack(defaultPack(), kept, { today: '2026-11-22' });
  await expect(page.locator('aside [data-verdict]')).toHaveAttribute(
    'data-verdict',
    `${outcome.overall.floor}-${outcome.overall.ceiling}`,
  );

  await page.getByRole('status').filter({ hasText: '2题不再需要回答' }).getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#a-min-under14-regular')).toBeChecked();
  await expect(page.locator('#a-min-guardian-consent-none')).toBeChecked();
  await expect(findings).toContainText(guardianRule);
  await untilSaved(page);
  expect((await stored(request, id)).answers).toEqual(children);
});

test('[J-21] undo takes back one change after another, by button and by Ctrl+Z, also half-typed text', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { answers: { 'org-assessment-date': '2026-11-22' } });
  await openStep(page, id, 'organisation');
  await answerQuestion(page, 'org-stage', 'planned');
  await untilSaved(page);
  await answerQuestion(page, 'org-stage', 'live');
  await untilSaved(page);
  await answerQuestion(page, 'org-pi-officer', 'yes');
  await untilSaved(page);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('#a-org-pi-officer-yes')).not.toBeChecked();
  await page.locator('#a-org-stage-live').focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('#a-org-stage-planned')).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(page.locator('#a-org-stage-planned')).not.toBeChecked();
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0);

  const date = page.locator('#a-org-assessment-date');
  await date.fill('2026-11-21');
  await untilSaved(page);
  await date.press('Backspace');
  await date.press('Backspace');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(date).toHaveValue('2026-11-21');
  await untilSaved(page);
  await page.reload();
  await expect(date).toHaveValue('2026-11-21');
  expect((await stored(request, id)).answers).toEqual({ 'org-assessment-date': '2026-11-21' });
});

test('[J-22] a note is saved like an answer, can be emptied while writing, and one too long is kept with a message', async ({
  page,
  request,
}) => {
  const id = await makeAssessment(request, { notes: { 'org-stage': '旧' } });
  await openStep(page, id, 'organisation');
  const note = page.locator('#n-org-stage');
  await note.click();
  await note.press('Backspace');
  await page.keyboard.type('工程部确认');
  await expect(note).toHaveValue('工程部确认');
  await untilSaved(page);
  expect((await stored(request, id)).notes).toEqual({ 'org-stage': '工程部确认' });

  const long = '长'.repeat(10_001);
  await note.fill(long);
  await expect(page.locator('#ne-org-stage')).toContainText('最多10,000字');
  await expect(page.locator('[data-save]')).toHaveText('1处还没保存，请看题下的提示');
  await page.reload();
  await expect(note).toHaveValue(long);
  await answerQuestion(page, 'org-pi-officer', 'yes');
  await expect.poll(async () => (await stored(request, id)).answers).toEqual({ 'org-pi-officer': 'yes' });
  await note.fill(long.slice(1));
  await untilSaved(page);
  expect((await stored(request, id)).notes).toEqual({ 'org-stage': long.slice(1) });
});

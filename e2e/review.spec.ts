import { writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { p01 } from '../content/personas/p01';
import { answerQuestion, question, untilSaved } from './answer';
import { makeAssessment } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test, type Watch } from './fixtures';
import { pdfText } from './pdf';
import { ownServer } from './server';
import { ownTeam, type Team } from './team';

const state = (page: Page) => page.locator('[data-review]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A page of somebody signed in at a team's server. */
async function pageOf(browser: Browser, watch: Watch, team: Team, address: string, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  watch.follow(context);
  const cookies = (await team.cookieOf(name)).split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url: address };
  });
  await context.addCookies(cookies);
  return context.newPage();
}

test('[J-112] handed in, disputed, mended, signed off: two people, frozen in between, and a report without watermark', async ({
  browser,
  watch,
}, info) => {
  test.slow();
  watch.allow(/422/);
  const server = await ownServer();
  const team = await ownTeam(server);
  try {
    const client = (await team.places.addClient('local', '甲公司（虚构）')).id;
    await team.addAccount('consultant', 'local', { role: 'consultant', client: null });
    await team.addAccount('reviewer', 'local', { role: 'reviewer', client: null });
    const id = await team.addAssessment({ client, answers: p01.answers });
    const [ann, rita] = [
      await pageOf(browser, watch, team, server.address, 'consultant'),
      await pageOf(browser, watch, team, server.address, 'reviewer'),
    ];
    const review = `/assessments/${id}/result/review`;
    const wizard = `/assessments/${id}/organisation`;

    await ann.goto(review);
    await expect(ann.getByRole('button', { name: '签批', exact: true })).toHaveCount(0);
    await press(ann, '提交审阅');
    await ann.getByLabel('附言（可不填）').fill('请重点看告知。');
    await press(ann, '提交审阅');
    await expect(state(ann)).toHaveAttribute('data-review', 'in-review');

    await ann.goto(wizard);
    await expect(ann.locator('[data-read-only]')).toBeVisible();
    await expect(question(ann, 'org-name').locator('textarea')).toHaveAttribute('readonly', '');
    await expect(question(ann, 'org-stage').locator('input').first()).toBeDisabled();
    const late = await ann.request.put(`/api/assessments/${id}/answers`, {
      data: { edits: [{ op: 'e2e-late-edit', field: 'q:org-name', value: '改名', base: 1 }] },
    });
    expect((await late.json()).refused).toEqual([{ op: 'e2e-late-edit', field: 'q:org-name', code: 'frozen' }]);
    expect((await ann.request.patch(`/api/assessments/${id}`, { data: { title: '改名' } })).status()).toBe(409);

    await rita.goto(review);
    await expect(rita.getByText('请重点看告知。')).toBeVisible();
    const findings = rita.locator('[data-finding]');
    const first = findings.first();
    await first.getByRole('heading').focus();
    await rita.keyboard.press('2');
    await first.getByLabel('理由').fill('现场有人工通道，见照片。');
    await first.getByRole('button', { name: '保存意见' }).click();
    await expect(first.locator('[data-standing="stands"]')).toContainText('有异议');
    await first.getByRole('heading').focus();
    await rita.keyboard.press('j');
    await expect(findings.nth(1).getByRole('heading')).toBeFocused();
    await rita.keyboard.press('1');
    await expect(findings.nth(1).locator('[data-standing="stands"]')).toContainText('同意');
    await first.getByRole('button', { name: '评论' }).click();
    await first.getByLabel('写评论').fill('请补充人工通道的照片。');
    await first.getByRole('button', { name: '发表' }).click();
    await expect(first.getByRole('article').getByText('请补充人工通道的照片。')).toBeVisible();
    await expectAccessible(rita, 'review, judging');
    await rita.emulateMedia({ colorScheme: 'light' });
    await press(rita, '要求修改');
    await press(rita, '要求修改');
    await expect(rita.locator('#move-reason-problem')).toBeVisible();
    await rita.getByLabel('要改什么，为什么').fill('人工通道的回答与现场不符。');
    await press(rita, '要求修改');
    await expect(state(rita)).toHaveAttribute('data-review', 'changes-asked');

    await ann.goto(review);
    await expect(state(ann)).toContainText('人工通道的回答与现场不符。');
    const talk = ann.locator('[data-finding]').first();
    await talk.getByRole('button', { name: /评论（1）/ }).click();
    await expect(talk.getByText('请补充人工通道的照片。')).toBeVisible();
    await talk.getByRole('button', { name: '标为已解决' }).click();
    await expect(talk.getByText('显示已解决的1处')).toBeVisible();
    await ann.goto(wizard);
    await expect(ann.locator('[data-read-only]')).toHaveCount(0);
    await answerQuestion(ann, 'org-name', '甲公司（改）');
    await untilSaved(ann);
    await ann.goto(review);
    await press(ann, '再次提交审阅');
    await press(ann, '再次提交审阅');
    await expect(state(ann)).toHaveAttribute('data-review', 'in-review');
    const draft = await ann.request.get(`/api/assessments/${id}/report.md`);
    expect(await draft.text()).toContain('草稿 · 未签批');

    await rita.goto(review);
    await press(rita, '签批');
    await expect(state(rita)).toContainText('个人信息保护负责人的意见');
    await rita.getByLabel('职务').fill('法务总监');
    await rita.getByLabel('签批意见（可不填）').fill('同意，按期整改。');
    await press(rita, '签批');
    await expect(state(rita)).toHaveAttribute('data-review', 'signed-off', { timeout: 40_000 });
    await expect(rita.locator('[data-version="1"]')).toContainText('reviewer（法务总监）');

    const kept = `/api/assessments/${id}/signed/1/report.pdf`;
    const [once, twice] = [await rita.request.get(kept), await ann.request.get(kept)];
    expect(await once.body()).toEqual(await twice.body());
    const file = info.outputPath('signed.pdf');
    writeFileSync(file, await once.body());
    const text = pdfText(file);
    for (const told of ['已签批·第1版', '法务总监', '同意，按期整改。', '现场有人工通道，见照片。']) expect(text).toContain(told);
    expect(text).not.toContain('草稿·未签批');
    const now = await ann.request.get(`/api/assessments/${id}/report.md`);
    expect(await now.text()).toContain('已签批 · 第1版');
    await ann.goto(wizard);
    await expect(ann.locator('[data-read-only]')).toContainText('已经签批');
    await expectAccessible(ann, 'questionnaire, signed off');
    for (const page of [ann, rita]) await page.context().close();
  } finally {
    await team.close();
    await server.remove();
  }
});

test('[J-113] whoever is late is told what happened and loses nothing; a comment written offline waits for its reader', async ({
  context,
  request,
  watch,
}) => {
  watch.allow(/409 \(Conflict\)/, /ERR_INTERNET_DISCONNECTED/);
  const id = await makeAssessment(request, { answers: { 'org-name': '甲公司' } });
  const review = `/assessments/${id}/result/review`;
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto(review);
  await press(one, '提交审阅');
  await press(one, '提交审阅');
  await expect(state(one)).toHaveAttribute('data-review', 'in-review');
  await two.goto(review);
  await press(two, '签批');
  await two.getByLabel('签批人姓名').fill('张三');
  await two.getByLabel('职务').fill('法务');
  await two.getByLabel('签批意见（可不填）').fill('写了很久的意见');
  await press(one, '撤回');
  await expect(state(one)).toHaveAttribute('data-review', 'draft');
  await press(two, '签批');
  await expect(state(two)).toContainText('撤回了提交');
  await expect(two.getByLabel('签批意见（可不填）')).toHaveValue('写了很久的意见');

  await two.goto(`/assessments/${id}/organisation`);
  const place = question(two, 'org-name');
  await place.getByRole('button', { name: '评论' }).click();
  await place.getByLabel('写评论').fill('名称与营业执照一致吗？');
  await context.setOffline(true);
  await place.getByRole('button', { name: '发表' }).click();
  await expect(place.getByText('没有发出，文字还在。请稍后再试。')).toBeVisible();
  await context.setOffline(false);
  await two.reload();
  await place.getByRole('button', { name: '评论' }).click();
  await expect(place.getByLabel('写评论')).toHaveValue('名称与营业执照一致吗？');
  await place.getByRole('button', { name: '发表' }).click();
  await expect(place.getByRole('button', { name: '评论（1）' })).toBeVisible();
  await one.goto(review);
  await expect(one.getByRole('link', { name: '单位名称' }).or(one.locator('a[href$="#q-org-name"]')).first()).toBeVisible();
});

test('[J-114] alone on a machine: every step is one’s own and is said to be; what is prohibited is never an accepted risk', async ({
  page,
  request,
  watch,
}) => {
  test.slow();
  watch.allow(/422/);
  const answers = { ...p01.answers };
  const id = await makeAssessment(request, { answers });
  const review = `/assessments/${id}/result/review`;
  await page.goto(review);
  await press(page, '提交审阅');
  await press(page, '提交审阅');
  await expect(state(page)).toHaveAttribute('data-review', 'in-review');
  const prohibited = page.locator('[data-finding]').filter({ hasText: '禁止情形不能接受风险' });
  if ((await prohibited.count()) > 0) await expect(prohibited.first().getByRole('button', { name: '接受风险' })).toBeDisabled();
  const open = page.locator('[data-finding]').filter({ hasNotText: '禁止情形不能接受风险' }).last();
  await open.getByRole('button', { name: '接受风险' }).click();
  await open.getByRole('button', { name: '保存意见' }).click();
  await expect(open.getByText('这里要填写。')).toHaveCount(3);
  await open.getByLabel('理由').fill('影响很小，年内替换设备。');
  await open.getByLabel('谁接受（姓名、职务）').fill('王五，总经理');
  await open.getByLabel('接受到哪一天').fill('2099-12-31');
  await open.getByRole('button', { name: '保存意见' }).click();
  await expect(open.locator('[data-standing="stands"]')).toContainText('由王五，总经理接受，期限到2099年12月31日。');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page, 'review on a phone');
  await expectNoSidewaysScroll(page, 'review on a phone');

  await press(page, '签批');
  await page.getByLabel('签批人姓名').fill('张三');
  await page.getByLabel('职务').fill('店长');
  await press(page, '签批');
  await expect(state(page)).toHaveAttribute('data-review', 'signed-off', { timeout: 40_000 });
  await expect(page.locator('[data-version="1"]')).toContainText('提交人和签批人是同一人');
  // Where the page is scrolled to, the header that stays may cover half a button.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectAccessible(page, 'signed off, on a phone');
  await expectNoSidewaysScroll(page, 'signed off, on a phone');

  // Remediation goes on: proof is attached and the task done, and what was signed stays as it was.
  const parts = { title: '', owner: null, ownerName: '', due: null, proof: '' };
  const made = await request.post(`/api/assessments/${id}/tasks`, {
    data: { tasks: [{ rule: 'r-necessity-undocumented', ...parts }] },
  });
  expect(made.status()).toBe(201);
  const before = await (await request.get(`/api/assessments/${id}/report.md`)).text();
  expect(before).toContain('已签批 · 第1版');
  const tasks = `/assessments/${id}/result/tasks`;
  await page.goto(tasks, { waitUntil: 'networkidle' });
  const card = page.locator('[data-task="r-necessity-undocumented"]');
  const proof = { name: '验收单.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 proof') };
  await card.locator('input[type="file"]').setInputFiles(proof);
  await expect(card.getByRole('link', { name: proof.name })).toBeVisible();
  await card.getByRole('combobox').selectOption('done');
  await expect(page.getByRole('dialog')).toContainText('这个版本已经签批，回答不能改。');
  await page.getByLabel('完成的证明').fill('必要性说明 甲-7');
  await page.getByRole('button', { name: '标为完成' }).click();
  await expect(page.locator('[data-column="done"]')).toContainText('已标完成，但发现仍在');
  await expect(page.getByRole('button', { name: /更新回答/ })).toHaveCount(0);
  expect(await (await request.get(`/api/assessments/${id}/report.md`)).text()).toBe(before);

  await page.goto(review, { waitUntil: 'networkidle' });
  await press(page, '开始新版本');
  await page.getByLabel('为什么要开始新版本').fill('新增门店');
  await press(page, '开始新版本');
  await expect(state(page)).toHaveAttribute('data-review', 'draft');
  await expect(page.locator('[data-version="1"]')).toContainText('现行版本');
  await page.goto(tasks, { waitUntil: 'networkidle' });
  await card.getByRole('button', { name: /更新回答/ }).click();
  await expect(page.getByRole('dialog').locator('[data-question="nec-documented"]')).toBeVisible();
  await expect(page.getByLabel('完成的证明')).toHaveValue('必要性说明 甲-7');
});

import type { Browser, BrowserContext } from '@playwright/test';
import { p01 } from '../content/personas/p01';
import { answerQuestion, question, untilSaved } from './answer';
import { makeAssessment, openStep, stored } from './assessments';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { type OwnServer, ownServer } from './server';
import { ownTeam, type Team } from './team';

const PHONE = { width: 390, height: 844 };

/** A browser signed in as a member of the team. */
async function signedIn(browser: Browser, server: OwnServer, team: Team, name: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: server.address, locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const cookies = (await team.cookieOf(name)).split('; ').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return { name: key, value: value.join('='), url: server.address };
  });
  await context.addCookies(cookies);
  return context;
}

async function withTeam(work: (server: OwnServer, team: Team) => Promise<void>): Promise<void> {
  const server = await ownServer();
  const team = await ownTeam(server);
  try {
    await team.addAccount('consultant', 'local', { role: 'consultant', client: null });
    await team.addAccount('operator', 'local', { role: 'operator', client: null });
    await work(server, team);
  } finally {
    await team.close();
    await server.remove();
  }
}

const edit = (field: string, value: unknown, base = 0) => ({
  edits: [{ op: `op-${Math.random().toString(36).slice(2)}-x`, field, value, base }],
});

test('[J-122] an operator answers what is assigned, reads the rest, is refused beyond, and loses it when it is withdrawn', async ({
  browser,
}) => {
  test.slow();
  await withTeam(async (server, team) => {
    const id = await team.addAssessment({ title: '园区门禁', answers: { 'org-name': '云杉物业（虚构）' } });
    const consultant = await signedIn(browser, server, team, 'consultant');
    const page = await consultant.newPage();
    await page.goto(`/assessments/${id}/result/tasks`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '分配题目' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '分配', exact: true }).click();
    await expect(dialog).toContainText('请选择一位可以答题的同事。');
    await dialog.getByLabel('同事', { exact: true }).last().selectOption({ label: 'operator' });
    await dialog.getByText('非刷不可吗').click();
    await dialog.getByLabel('整步').locator('visible=true').check();
    await dialog.getByLabel('请在这天前答完').fill('2020-01-31');
    await dialog.getByLabel('附言').fill('请向值班经理核实。');
    await expectAccessible(page, 'assigning');
    await dialog.getByRole('button', { name: '分配', exact: true }).click();
    await expect(page.locator('[data-assignment="operator"]')).toContainText('已逾期');

    const operator = await signedIn(browser, server, team, 'operator');
    const own = await operator.newPage();
    await own.goto('/tasks');
    await expect(own.getByRole('main').getByRole('listitem')).toContainText('园区门禁');
    await expectAccessible(own, 'what is assigned to me');
    await own.getByRole('link', { name: '去回答' }).click();
    await own.waitForLoadState('networkidle');
    await expect(own.locator('[data-assigned]')).toContainText(/已答0题.*已逾期/s);
    await expect(own.locator('[data-assigned]')).toContainText('请向值班经理核实。');
    await answerQuestion(own, 'nec-documented', 'no');
    await untilSaved(own);
    await expect(own.locator('[data-assigned]')).toContainText('已答1题');
    await expectAccessible(own, 'questionnaire of an operator');
    await openStep(own, id, 'organisation');
    await expect(question(own, 'org-name').locator('textarea').first()).toBeDisabled();
    await expect(question(own, 'org-name').locator('textarea').first()).toHaveValue('云杉物业（虚构）');
    await expect(question(own, 'org-name')).toContainText('您可以看，不能改');

    const put = (field: string, value: unknown, base: number) =>
      own.request.put(`/api/assessments/${id}/answers`, { data: edit(field, value, base) }).then((response) => response.json());
    for (const field of ['q:org-name', 'p:nec-documented', 'r:own-conclusion', 'n:org-name']) {
      const value = field.startsWith('p:') ? 'yes' : '改';
      expect(await put(field, value, 1), field).toMatchObject({ outcomes: [], refused: [{ field, code: 'not-yours' }] });
    }
    await page.getByRole('button', { name: '收回：operator' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).click();
    await expect(page.locator('[data-assignment]')).toHaveCount(0);
    expect(await put('q:nec-documented', 'yes', 1)).toMatchObject({ refused: [{ code: 'not-yours' }] });
    const kept = await page.request.get(`/api/assessments/${id}/export.json`);
    expect((await kept.json()).answers).toEqual({ 'org-name': '云杉物业（虚构）', 'nec-documented': 'no' });
    await consultant.close();
    await operator.close();
  });
});

test('[J-123] a respondent answers by a personal link on a phone, is told of a conflict, and reaches nothing else with it', async ({
  browser,
  watch,
}) => {
  test.slow();
  watch.allow(/status of (401|403|404|410)/, /ERR_INTERNET_DISCONNECTED/);
  await withTeam(async (server, team) => {
    const answers = { 'org-name': '机密委托人（虚构）', 'fil-records': 'no' } as const;
    const id = await team.addAssessment({ title: '绝密代号七', answers });
    const consultant = await signedIn(browser, server, team, 'consultant');
    const page = await consultant.newPage();
    await page.goto(`/assessments/${id}/result/tasks`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '分配题目' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('没有账号的人（个人链接）').click();
    await dialog.getByLabel('对方姓名').fill('王芳');
    await dialog.getByLabel('页面上显示的名称').fill('园区门禁');
    for (const step of ['非刷不可吗', '个人的权利']) {
      await dialog.getByText(step, { exact: true }).click();
      await dialog.getByLabel('整步').locator('visible=true').last().check();
    }
    await dialog.getByRole('button', { name: '分配', exact: true }).click();
    const address = await page.locator('#fresh-link').inputValue();
    const token = address.split('/').at(-1) ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);

    const phone = await browser.newContext({ baseURL: server.address, locale: 'zh-CN', viewport: PHONE, hasTouch: true });
    watch.follow(phone);
    const own = await phone.newPage();
    const first = await own.goto(address, { waitUntil: 'networkidle' });
    expect(first?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': expect.stringContaining('no-store'),
    });
    await own.getByRole('button', { name: '开始回答' }).click();
    await expect(own.locator('main')).toContainText('以“王芳”的名义回答');
    await answerQuestion(own, 'nec-documented', 'unknown');
    await question(own, 'nec-documented').getByRole('button', { name: '备注' }).click();
    await question(own, 'nec-documented').getByRole('textbox').fill('要问总部');
    await untilSaved(own);
    await expect(own.locator('[data-progress]')).toContainText('已答1题');
    await expectNoSidewaysScroll(own, 'a link on a phone');
    await expectAccessible(own, 'a link on a phone');
    const source = (await own.content()) + (await (await own.request.get(address)).text());
    for (const hidden of ['绝密代号七', '机密委托人', id, 'fil-records', '你们是谁', 'data-verdict']) {
      expect(source, hidden).not.toContain(hidden);
    }

    // Somebody in the office answers the same question while the phone holds an older version of it.
    await own.context().setOffline(true);
    await answerQuestion(own, 'nec-documented', 'yes');
    const office = await page.request.put(`/api/assessments/${id}/answers`, { data: edit('q:nec-documented', 'no', 1) });
    expect(await office.json()).toMatchObject({ outcomes: [{ status: 'saved' }] });
    await own.context().setOffline(false);
    await own.getByRole('button', { name: '用我的', exact: true }).click();
    await untilSaved(own);
    const history = await page.request.get(`/api/assessments/${id}/history?field=q:nec-documented`);
    const { events } = await history.json();
    expect(events[0]).toMatchObject({ to: 'yes', who: '王芳' });

    expect(await (await page.request.get(`/api/assessments/${id}/report.md`)).text()).toContain('王芳');

    // The token opens its own door and no other.
    const bare = await browser.newContext({ baseURL: server.address });
    const ask = bare.request;
    const headers = { 'x-answer-token': token, authorization: `Bearer ${token}` };
    for (const path of ['', '/answers', '/history?field=q:org-name', '/export.json', '/report.pdf', '/tasks', '/assignments']) {
      for (const method of ['GET', 'PUT', 'PATCH', 'POST', 'DELETE']) {
        const { status } = await ask
          .fetch(`/api/assessments/${id}${path}`, { method, headers, ...(method === 'GET' ? {} : { data: {} }) })
          .then((response) => ({ status: response.status() }));
        expect([401, 405], `${method} ${path}: ${status}`).toContain(status);
      }
    }
    for (const path of ['/', '/assessments', `/assessments/${id}/organisation`, `/assessments/${id}/result`, '/tasks']) {
      expect((await ask.get(path, { headers })).url(), path).toContain('/sign-in');
    }
    const beyond = await ask.put('/api/answer', { headers, data: edit('q:org-name', '改', 1) });
    expect(await beyond.json()).toMatchObject({ outcomes: [], refused: [{ code: 'not-yours' }] });
    const changes = await (await ask.get('/api/answer?since=0', { headers })).json();
    expect(changes.fields.map((each: { field: string }) => each.field).sort()).toEqual(['n:nec-documented', 'q:nec-documented']);
    expect((await ask.put('/api/answer', { headers: { 'x-answer-token': 'A'.repeat(43) }, data: {} })).status()).toBe(410);

    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('[data-assignment="王芳"]')).toContainText('已答1题');
    await page.getByRole('button', { name: '收回：王芳' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).click();
    await expect(page.locator('[data-assignment]')).toHaveCount(0);
    expect((await ask.get('/api/answer?since=0', { headers })).status()).toBe(410);
    await own.goto(address);
    await expect(own.getByRole('heading', { name: '链接打不开' })).toBeVisible();
    for (const context of [consultant, phone, bare]) await context.close();
  });
});

test('[J-124] a finding becomes a task, is done only with the changed answer and the new verdict in sight, and stands in the report', async ({
  page,
  request,
}) => {
  test.slow();
  const id = await makeAssessment(request, { answers: p01.answers });
  const tasks = `/assessments/${id}/result/tasks`;
  await page.goto(`/assessments/${id}/result`);
  await page.getByRole('navigation', { name: '评估结果的各页' }).getByRole('link', { name: '整改任务' }).click();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: '全部建为任务' }).click();
  const card = page.locator('[data-task="r-necessity-undocumented"]');
  await expect(card).toBeVisible();
  await expect(page.locator('[data-task="r-pia-none"]')).toContainText('已逾期');
  await card.getByRole('button', { name: /^编辑/ }).click();
  await page.getByLabel('负责人姓名或部门').fill('运营部 李梅');
  await page.getByLabel('完成期限').fill('2099-12-24');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(card).toContainText('运营部 李梅');
  const proof = { name: '必要性说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 proof') };
  await card.locator('input[type="file"]').setInputFiles(proof);
  await expect(card.getByRole('link', { name: proof.name })).toBeVisible();
  await expectAccessible(page, 'the board');

  // Keys alone: an arrow moves it to the next column, where the focus stays with it.
  const grip = card.getByRole('button', { name: /^移动/ });
  await grip.press('ArrowRight');
  await expect(page.locator('[data-column="doing"]').locator('[data-task="r-necessity-undocumented"]')).toBeVisible();
  await expect(grip).toBeFocused();
  // The mouse: dragged to what is done it asks what the choice on the card asks.
  await grip.dragTo(page.locator('[data-column="done"]'));
  await expect(page.getByRole('dialog')).toContainText('还没有改任何回答。');
  await page.keyboard.press('Escape');
  await card.getByRole('combobox').selectOption('dropped');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('请写明不做的理由。');
  await page.keyboard.press('Escape');

  await card.getByRole('combobox').selectOption('done');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('还没有改任何回答。');
  await expect(dialog.getByRole('button', { name: '仍标为完成' })).toBeVisible();
  await answerQuestion(page, 'nec-documented', 'yes');
  await expect(dialog).toContainText('这项发现会消除。');
  await expectAccessible(page, 'finishing a task');
  expect((await stored(request, id)).answers['nec-documented']).toBe('no');
  await dialog.getByLabel('完成的证明').fill('必要性说明 甲-7');
  await dialog.getByRole('button', { name: '保存回答并完成' }).click();
  await expect(page.locator('[data-column="done"]')).toContainText('发现已消除');
  expect((await stored(request, id)).answers['nec-documented']).toBe('yes');

  await page.setViewportSize(PHONE);
  await page.goto(tasks, { waitUntil: 'networkidle' });
  await expectNoSidewaysScroll(page, 'the board on a phone');
  await page.getByText('列表', { exact: true }).click();
  await expectAccessible(page, 'the list on a phone');
  const report = await (await request.get(`/api/assessments/${id}/report.md`)).text();
  for (const said of ['必要性说明 甲-7', '证明文件：附件1', '必要性说明.pdf']) expect(report).toContain(said);
  expect(await (await request.get(`/api/assessments/${id}/deadlines.ics`)).text()).not.toContain('20991224');

  // The answer goes back: the task that was done says that its finding stands again.
  const stale = await request.patch(`/api/assessments/${id}/tasks`, { data: { task: 'no-such', base: 1, change: {} } });
  expect(stale.status()).toBe(404);
  const version = 2;
  await request.put(`/api/assessments/${id}/answers`, { data: edit('q:nec-documented', 'no', version) });
  await page.goto(tasks, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-task="r-necessity-undocumented"]')).toContainText('已标完成，但发现仍在');
});

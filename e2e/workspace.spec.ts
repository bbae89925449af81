import type { Page } from '@playwright/test';
import { totp } from '../lib/auth/totp.fixture';
import { portfolioRepository } from '../lib/db/portfolios';
import { startMailServer } from '../lib/service/mail-server.fixture';
import { question } from './answer';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { type OwnServer, ownServer } from './server';
import { ownTeam, PASSWORD, type Team } from './team';

const SMTP = { MIANJIAN_MAIL_FROM: '面鉴 <mianjian@example.org>' };

async function signIn(page: Page, server: OwnServer, team: Team, name: string): Promise<void> {
  await page.context().clearCookies();
  const cookies = (await team.cookieOf(name)).split('; ').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return { name: key, value: value.join('='), url: server.address };
  });
  await page.context().addCookies(cookies);
}

/** The text of a letter, whichever way it was encoded. */
function textOf(letter: string): string {
  const body = letter.split('\n\n').slice(1).join('');
  return `${body.replace(/=\n/g, '').replace(/=3D/g, '=')}\n${Buffer.from(body, 'base64').toString('utf8')}`;
}

test('[J-138] a personal link is mailed, an account without workspace is told so, a file goes to the chosen client, a site is edited', async ({
  page,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 422/);
  const mail = await startMailServer();
  const server = await ownServer(undefined, { ...SMTP, MIANJIAN_SMTP_URL: mail.url });
  const team = await ownTeam(server);
  try {
    const clients = [
      await team.places.addClient('local', '甲公司（虚构）'),
      await team.places.addClient('local', '乙公司（虚构）'),
    ];
    await team.addAccount('owner', 'local', { role: 'owner', client: null });
    await team.addAccount('lonely', 'local');
    const id = await team.addAssessment({ title: '园区门禁', answers: { 'org-name': '云杉物业（虚构）' } });

    await signIn(page, server, team, 'owner');
    await page.goto(`${server.address}/assessments/${id}/result/tasks`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '分配题目' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('没有账号的人（个人链接）').click();
    await dialog.getByLabel('对方姓名').fill('王芳');
    await dialog.getByLabel('页面上显示的名称').fill('园区门禁');
    await dialog.getByLabel('对方邮箱（选填）').fill('wang@example.org');
    await dialog.getByText('非刷不可吗', { exact: true }).click();
    await dialog.getByLabel('整步').locator('visible=true').last().check();
    await dialog.getByRole('button', { name: '分配', exact: true }).click();
    await expect(page.getByText('链接已发送到wang@example.org')).toBeVisible();
    const link = await page.locator('#fresh-link').inputValue();
    const [letter = ''] = mail.letters;
    expect(letter).toContain('To: wang@example.org');
    expect(textOf(letter)).toContain(link);
    const stored = await team.database.kysely.selectFrom('answer_links').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain('wang@example.org');

    // What the office answers appears at the respondent's by itself, sooner than the page would ask.
    const respondent = await page.context().newPage();
    await respondent.goto(link);
    await respondent.getByRole('button', { name: '开始回答' }).click();
    await expect(question(respondent, 'nec-documented')).toBeVisible();
    const edits = [{ op: 'office-answers-1', field: 'q:nec-documented', value: 'no', base: 0 }];
    await page.request.put(`${server.address}/api/assessments/${id}/answers`, { data: { edits } });
    await expect(respondent.locator('#a-nec-documented-no')).toBeChecked();
    await respondent.close();

    await page.goto(`${server.address}/assessments`, { waitUntil: 'networkidle' });
    await page.getByLabel('导入到客户').selectOption({ label: '乙公司（虚构）' });
    const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"title":"打开的","answers":{}}') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.waitForURL(/\/assessments\/[0-9a-f-]{36}\/result$/);
    const imported = page.url().split('/').at(-2) ?? '';
    expect((await team.places.clientOf('local', imported))?.client).toBe(clients[1]?.id);

    const portfolios = portfolioRepository(team.database);
    const input = { workspace: 'local', client: null, name: '连锁（虚构）', template: id, actor: 'test' };
    const portfolio = (await portfolios.create(input)).id;
    await portfolios.saveSites('local', portfolio, [{ name: '一号店', differences: { 'org-name': '一号店公司' } }]);
    await page.goto(`${server.address}/portfolios/${portfolio}/sites/1`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: '修改站点' }).click();
    await dialog.getByRole('textbox').first().fill('');
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await expect(dialog.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByRole('textbox').first().fill('南湖店');
    await expectAccessible(page, 'editing a site');
    await dialog.getByRole('button', { name: '保存', exact: true }).click();
    await expect(page.getByRole('heading', { name: '南湖店' })).toBeVisible();

    await signIn(page, server, team, 'lonely');
    await page.goto(`${server.address}/assessments`);
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText('lonely@example.org')).toBeVisible();
    await expectAccessible(page, 'an account without workspace');
  } finally {
    mail.close();
    await team.close();
    await server.remove();
  }
});

test('[J-139] an owner requires two-factor sign-in; a member is led to it before anything else, sets it up and goes on', async ({
  page,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 422/);
  const server = await ownServer();
  const team = await ownTeam(server);
  try {
    const boss = await team.addAccount('boss', 'local', { role: 'owner', client: null });
    await team.addAccount('lin', 'local', { role: 'consultant', client: null });
    await signIn(page, server, team, 'boss');
    await page.goto(`${server.address}/settings/members`);
    await page.getByLabel('什么时候开始').selectOption({ label: '立即' });
    await page.getByRole('button', { name: '要求两步验证' }).click();
    await expect(page.getByText('请先在“我的账号”为自己开启')).toBeVisible();
    // The owner's own is set up in J-119; here it is simply there.
    await team.database.kysely.updateTable('auth_users').set({ twoFactorEnabled: 1 }).where('id', '=', boss).execute();
    await page.getByRole('button', { name: '要求两步验证' }).click();
    await expect(page.getByText('已要求两步验证，并记入操作日志。')).toBeVisible();
    await expect(page.getByText('未开两步验证')).toBeVisible();
    await expectAccessible(page, 'members of a workspace that requires two-factor');

    await signIn(page, server, team, 'lin');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.address}/assessments`);
    await expect(page.getByRole('heading', { name: '请先开启两步验证' })).toBeVisible();
    await expectNoSidewaysScroll(page, 'two-factor owed');
    await expectAccessible(page, 'two-factor owed');
    await page.getByRole('button', { name: '开启两步验证' }).click();
    await page.getByLabel('先填写您的密码').fill(PASSWORD);
    await page.getByRole('button', { name: '下一步' }).click();
    const secret = ((await page.locator('code').first().textContent()) ?? '').replace(/\s/g, '');
    await page.getByLabel(/六位数字/).fill(totp(secret));
    await page.getByRole('button', { name: '确认开启' }).click();
    await page.getByRole('link', { name: '两步验证已开启，继续' }).click();
    await expect(page).toHaveURL(/\/assessments$/);
    // The server ends with the test: what is still on its way then would be told as a fault.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState();
  } finally {
    await team.close();
    await server.remove();
  }
});

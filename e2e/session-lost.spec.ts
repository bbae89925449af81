import { answerQuestion, question, saveState, untilSaved } from './answer';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { ownServer } from './server';
import { ownTeam, PASSWORD } from './team';

test('[J-120] a session that ends while typing loses nothing, and nobody else on the browser sees or sends it', async ({
  page,
  context,
  watch,
}) => {
  test.slow();
  watch.allow(/status of 40[13]/);
  const server = await ownServer();
  const team = await ownTeam(server);
  const signIn = async (name: string) => {
    await page.getByLabel('邮箱').fill(`${name}@example.org`);
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  };
  const endSessions = () => team.database.kysely.deleteFrom('auth_sessions').where('userId', '=', team.idOf('ann')).execute();
  const answers = async (id: string) => (await team.store.load('local', id))?.fields.map(({ value }) => value);
  try {
    for (const name of ['ann', 'bob']) await team.addAccount(name, 'local', { role: 'consultant', client: null });
    const id = await team.addAssessment({});
    const step = `${server.address}/assessments/${id}/organisation`;
    await page.goto(step);
    await signIn('ann');
    await page.waitForURL(step);
    await page.waitForLoadState('networkidle');

    await endSessions();
    await answerQuestion(page, 'org-name', '甲公司的秘密');
    await expect(saveState(page)).toHaveText('登录已失效，1处修改保存在本机');
    const again = page.getByRole('link', { name: '重新登录' });
    await expectAccessible(page, 'wizard after the session has ended');
    expect(await answers(id)).toEqual([]);

    // Somebody else signs in on this browser, in another tab: the page left open must not send in their name.
    const bob = await context.newPage();
    await bob.goto(`${server.address}/sign-in`);
    await bob.getByLabel('邮箱').fill('bob@example.org');
    await bob.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await bob.getByRole('button', { name: '登录', exact: true }).click();
    await bob.waitForURL('**/assessments');
    await bob.goto(step);
    await expect(question(bob, 'org-name').locator('input, textarea').first()).toHaveValue('');
    // The page of the first account gives way by itself.
    await expect(question(page, 'org-name').locator('input, textarea').first()).toHaveValue('');
    await expect(again).toHaveCount(0);
    await untilSaved(bob);
    expect(await answers(id)).toEqual([]);

    await bob.getByRole('button', { name: 'bob' }).click();
    await bob.getByRole('button', { name: '退出' }).click();
    await bob.waitForURL('**/sign-in');
    await bob.close();
    await page.goto(step);
    await signIn('ann');
    await page.waitForURL(step);
    await untilSaved(page);
    await expect(question(page, 'org-name').locator('input, textarea').first()).toHaveValue('甲公司的秘密');
    await expect.poll(() => answers(id)).toEqual(['甲公司的秘密']);

    await endSessions();
    await answerQuestion(page, 'org-name', '甲公司');
    await again.click();
    await signIn('ann');
    await page.waitForURL(step);
    await expect.poll(() => answers(id)).toEqual(['甲公司']);

    // The owner asks for a second factor while the page is open, and later no longer does.
    await team.places.requireSecondFactor('local', '2020-01-01T00:00:00.000Z');
    await answerQuestion(page, 'org-name', '乙公司');
    await expect(saveState(page)).toHaveText('须先设置两步验证，1处修改保存在本机');
    await expect(page.getByRole('link', { name: '去开启（新窗口）' })).toHaveAttribute('href', '/account');
    await expectAccessible(page, 'wizard while a second factor is owed');
    expect(await answers(id)).toEqual(['甲公司']);
    await team.places.requireSecondFactor('local', null);
    await expect.poll(() => answers(id), { timeout: 20_000 }).toEqual(['乙公司']);
    await expect(page.getByRole('link', { name: '去开启（新窗口）' })).toHaveCount(0);
    await untilSaved(page);
    const events = await team.store.history('local', id, { limit: 10 });
    expect(new Set(events.filter(({ field }) => field).map(({ actor }) => actor))).toEqual(new Set([team.idOf('ann')]));
  } finally {
    await team.close();
    await server.remove();
  }
});

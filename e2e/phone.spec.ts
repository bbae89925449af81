import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './axe';
import { expect, test } from './fixtures';
import { aPlan, joinAs, openRoom, voteAs } from './room';
import { ownServer } from './server';

const [TICKS, YES_NO, NUMBER, WORDS] = ['nec-alternative-kinds', 'fil-records', 'col-persons-stored', 'scn-purpose'] as const;

/** What became of one's vote. */
const status = (page: Page) => page.locator('#status');

test('[J-135] a phone joins by the code, votes, changes its vote, goes offline and comes back, is too late, and is told each time', async ({
  page,
  context,
  browser,
  watch,
}) => {
  test.slow();
  // The browser's own words for a wrong code, a vote that came too late, and a line that broke.
  watch.allow(
    /status of (410|409|422|413)/,
    /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_SOCKET_NOT_CONNECTED|ERR_INCOMPLETE_CHUNKED|ERR_FAILED/,
  );
  const server = await ownServer();
  try {
    const { address } = server;
    const room = await openRoom(address, aPlan([YES_NO, '法务'], [TICKS, '运营'], NUMBER, WORDS));
    const code = await room.code();
    await page.setViewportSize({ width: 390, height: 844 });

    await test.step('a wrong code is said to be wrong; the right one asks for name and department', async () => {
      await page.goto(`${address}/join?code=${code === '000000' ? '000001' : '000000'}`);
      await expect(page.getByRole('alert')).toContainText('加入码不对');
      await expectAccessible(page, 'wrong code');
      await page.getByLabel('加入码').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByLabel('您的称呼').fill('小王');
      await page.getByText('法务').click();
      await expectAccessible(page, 'joining');
      await expectNoSidewaysScroll(page, 'joining');
      await page.getByRole('button', { name: '加入', exact: true }).click();
      await expect(page.getByRole('heading', { name: '请稍等' })).toBeVisible();
      // Reading the code again leads back to the same seat.
      await page.goto(`${address}/join/${code}`);
      await expect(page.getByText('小王 · 法务')).toBeVisible();
      await expect(page.locator('#line')).toHaveText('已连接');
    });

    const other = await joinAs(address, code, '老李', '运营');
    await room.ask({ do: 'show', question: YES_NO });
    await test.step('one tap votes, a second tap elsewhere changes it, a reason may follow; a double tap is one vote', async () => {
      await expect(page.getByText('这一题请您的部门主答')).toBeVisible();
      await expect(page.locator('#said')).toContainText('新的一题');
      await page.getByRole('button', { name: '否', exact: true }).click();
      await expect(status(page)).toContainText('已提交：否');
      await page.getByRole('button', { name: '是', exact: true }).dblclick();
      await expect(status(page)).toContainText('已提交：是');
      await expect(page.getByText('已有1人提交，在场2人')).toBeVisible();
      await page.locator('summary', { hasText: '补充一句理由' }).click();
      await page.getByRole('textbox', { name: '补充一句理由' }).fill('台账在法务部。');
      await page.getByRole('button', { name: '提交理由' }).click();
      await expect(status(page)).toContainText('附理由');
      await expectAccessible(page, 'voted');
    });

    await test.step('hidden until revealed, then by department with one’s own marked', async () => {
      expect(await voteAs(address, other, YES_NO, 'no')).toBe(200);
      await expect(page.getByText('已有2人提交')).toBeVisible();
      expect(await page.locator('main').textContent()).not.toContain('运营 1');
      await room.ask({ do: 'reveal', question: YES_NO });
      const own = page.getByRole('listitem').filter({ hasText: '您选的' });
      await expect(own).toContainText('法务 1');
      await expect(page.getByRole('listitem').filter({ hasText: '运营 1' })).toContainText('否');
      await expectAccessible(page, 'revealed');
      await room.ask({ do: 'record', question: YES_NO, answer: 'yes', note: '', keepMinority: true });
      await expect(page.getByRole('heading', { name: '记录的答案' })).toBeVisible();
    });

    await test.step('a vote made offline is kept over a restart of the server and counts once the line is back', async () => {
      await room.ask({ do: 'show', question: TICKS });
      await expect(page.getByText('这一题主要请运营回答，您也可以作答')).toBeVisible();
      await expectNoSidewaysScroll(page, 'ticks');
      await context.setOffline(true);
      await page.getByRole('checkbox', { name: '扫码' }).check({ force: true });
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await expect(status(page)).toContainText('已记在手机上：扫码');
      await expect(page.locator('#bar')).toContainText('连不上服务器');
      await expectAccessible(page, 'offline');
      await server.kill();
      await server.start();
      await context.setOffline(false);
      await expect(status(page)).toContainText('已提交：扫码');
      await expect(page.locator('#bar')).toBeEmpty();
      expect((await room.desk()).current?.voted).toBe(1);
      // The same phone, opened anew.
      await page.reload();
      await expect(page.getByRole('checkbox', { name: '扫码' })).toBeChecked();
      await expect(status(page)).toContainText('已提交：扫码');
    });

    await test.step('a vote that comes too late is refused in words', async () => {
      await room.ask({ do: 'show', question: NUMBER });
      await page.getByLabel('您的数字').fill('很多');
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await expect(page.getByRole('alert')).toContainText('请只填数字');
      await context.setOffline(true);
      await page.getByLabel('您的数字').fill('1.2万');
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await expect(status(page)).toContainText('已记在手机上：12,000');
      await room.ask({ do: 'reveal', question: NUMBER });
      await context.setOffline(false);
      await expect(status(page)).toContainText('没有记上：结果已经公布');
      expect((await room.desk()).current?.voted).toBe(0);
      await room.ask({ do: 'vote-again', question: NUMBER });
      await page.getByRole('button', { name: '不清楚' }).click();
      await expect(status(page)).toContainText('已提交：不清楚');
      await context.setOffline(true);
      await page.getByLabel('您的数字').fill('7');
      await page.getByRole('button', { name: '提交', exact: true }).click();
      await expect(status(page)).toContainText('已记在手机上：7');
      await room.ask({ do: 'vote-again', question: NUMBER });
      await context.setOffline(false);
      await expect(status(page)).toContainText('没有记上：主持人请大家重新投票');
      expect((await room.desk()).current?.voted).toBe(0);
    });

    await test.step('while Chinese is being composed the page stays as it is, and what was typed outlives a reload', async () => {
      await room.ask({ do: 'show', question: WORDS });
      const words = page.getByLabel('您的回答');
      await words.fill('小区门禁');
      // A browser without streams of events, which asks every few seconds.
      const witness = await context.newPage();
      await witness.addInitScript(() => Reflect.deleteProperty(window, 'EventSource'));
      await witness.goto(`${address}/room`);
      await words.dispatchEvent('compositionstart');
      await room.ask({ do: 'show', question: YES_NO });
      await expect(witness.getByRole('heading', { name: '记录的答案' })).toBeVisible();
      await witness.close();
      await expect(words).toBeFocused();
      await words.dispatchEvent('compositionend');
      await expect(page.getByRole('heading', { name: '记录的答案' })).toBeVisible();
      await room.ask({ do: 'show', question: WORDS });
      await expect(words).toBeVisible();
      await words.fill('小区门禁');
      await page.reload();
      await expect(words).toHaveValue('小区门禁');
    });

    await test.step('a picture is attached, what is none is refused by name', async () => {
      const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
      const picture = { name: '台账.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') };
      await page.locator('#picture').setInputFiles(picture);
      await expect(page.locator('#upload')).toHaveText('已附上“台账.png”。');
      const told = Buffer.concat([picture.buffer, Buffer.from('GPS 31.2, 121.4')]);
      await page.locator('#picture').setInputFiles({ ...picture, name: '机房.png', buffer: told });
      await expect(page.locator('#upload')).toContainText('已附上“机房.png”。照片里记的地点、时间、机型等信息已去掉');
      await page.locator('#picture').setInputFiles({ ...picture, name: '网页.png', buffer: Buffer.from('<html></html>') });
      await expect(page.locator('#upload')).toContainText(/没有附上|不是可以附上/);
    });

    await test.step('without scripts one can join and vote all the same', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
      const bare = await plain.newPage();
      await room.ask({ do: 'show', question: TICKS });
      await bare.goto(`${address}/join/${code}`);
      await bare.getByLabel('您的称呼').fill('老张');
      await bare.getByText('其他部门').click();
      await bare.getByLabel('部门名称').fill('采购');
      await bare.getByRole('button', { name: '加入', exact: true }).click();
      await bare.getByRole('checkbox', { name: '扫码' }).check({ force: true });
      await bare.getByRole('button', { name: '提交', exact: true }).click();
      await expect(bare.locator('#status')).toContainText('已提交：扫码');
      expect((await room.desk()).current?.voted).toBe(2);
      await plain.close();
    });

    await test.step('pause, leaving and coming back, and the end are told', async () => {
      await room.ask({ do: 'pause' });
      await expect(page.getByRole('heading', { name: '休息一下' })).toBeVisible();
      await room.ask({ do: 'resume' });
      await page.getByText('小王 · 法务').click();
      await expectAccessible(page, 'one’s own part');
      await page.getByRole('button', { name: '离开工作坊' }).click();
      await page.getByRole('button', { name: '回到工作坊' }).click();
      await page.getByRole('button', { name: '切换到英文' }).click();
      await expect(status(page)).toContainText('Sent: ');
      await room.ask({ do: 'close', keepVotes: false, keepNames: false });
      await expect(page.getByRole('heading', { name: 'The workshop is over. Thank you' })).toBeVisible();
      await expectAccessible(page, 'closed');
    });
    expect(watch.addresses.filter((each) => /answer=|reason=|%E5%8F%B0/.test(each))).toEqual([]);
  } finally {
    await server.remove();
  }
});

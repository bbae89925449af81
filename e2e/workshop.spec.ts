import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { p01 } from '../content/personas/p01';
import { type PostgresCluster, startPostgres } from '../lib/db/postgres-cluster';
import { makeAssessment, stored } from './assessments';
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';
import { pdfText, squeeze } from './pdf';
import { aPlan } from './room';
import { ownServer } from './server';

const [KEPT, PERSONS, PARKED] = ['fil-records', 'col-persons-stored', 'nec-alternative-kinds'] as const;
const departments = ['法务', '信息安全', '运营', '供应商'];
const plan = aPlan(KEPT, [PERSONS, '信息安全'], PARKED);

/** Joins by the code as a person would, on a phone of its own. */
async function joined(context: BrowserContext, address: string, code: string, index: number): Promise<Page> {
  const phone = await context.newPage();
  await phone.goto(`${address}/join/${code}`);
  await phone.getByLabel('您的称呼').fill(`第${index + 1}位`);
  await phone.getByText(departments[index % 4] ?? '', { exact: true }).click();
  await phone.getByRole('button', { name: '加入', exact: true }).click();
  await expect(phone.getByRole('heading', { name: '请稍等' })).toBeVisible();
  return phone;
}

async function downloaded(page: Page, link: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  return (await download).path();
}

for (const [journey, kind] of [
  ['J-136', 'sqlite'],
  ['J-137', 'postgres'],
] as const) {
  test(`[${journey}] a workshop with eight phones, from the code to report and minutes, over a restart, on ${kind}`, async ({
    browser,
    watch,
  }) => {
    test.setTimeout(240_000);
    // The browser's own words while the server is away.
    watch.allow(
      /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_FAILED|ERR_CONNECTION_RESET|ERR_SOCKET_NOT_CONNECTED/,
    );
    const cluster: PostgresCluster | null = kind === 'postgres' ? await startPostgres() : null;
    const server = await ownServer(await cluster?.emptyDatabase());
    const { address } = server;
    const contexts: BrowserContext[] = [];
    const open = async (viewport: { width: number; height: number }) => {
      const context = await browser.newContext({ baseURL: address, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport });
      watch.follow(context);
      contexts.push(context);
      return context;
    };
    try {
      const office = await open({ width: 1280, height: 720 });
      const { 'fil-records': _, ...answers } = p01.answers;
      const id = await makeAssessment(office.request, { title: '云雀门禁（虚构）', answers });
      const before = await stored(office.request, id);
      const made = await office.request.post(`/api/assessments/${id}/workshops`, { data: { plan } });
      const { id: workshop } = await made.json();
      const desk = await office.newPage();
      await desk.goto(`/assessments/${id}/workshops/${workshop}`);
      await expect(desk.getByRole('heading', { name: '议程' })).toBeVisible();
      if (kind === 'sqlite') await expectAccessible(desk, 'preparing');
      await desk.getByRole('button', { name: '打开房间' }).click();
      await expect(desk.getByRole('heading', { name: '房间已经打开' })).toBeVisible();

      const wall = await office.newPage();
      await wall.goto(`/assessments/${id}/workshops/${workshop}/wall`);
      await expect(wall.locator('[data-line=live]')).toBeAttached();
      const state = await (await office.request.get(`/api/assessments/${id}/workshops/${workshop}/state`)).json();
      const { code } = state.desk;
      await expect(wall.locator('#wall')).toContainText(code.slice(0, 3));
      if (kind === 'sqlite') await expectAccessible(wall, 'wall with the code');

      const phones: Page[] = [];
      for (let index = 0; index < 8; index += 1) {
        phones.push(await joined(await open({ width: 390, height: 844 }), address, code, index));
      }
      await expect(wall.getByText('已有8人加入')).toBeVisible();
      const voted = (count: number) => expect(desk.getByText(`8人中${count}人已投票`)).toBeVisible();

      await test.step('votes stay hidden until they are shown; the agreed answer keeps the other view', async () => {
        await desk.getByRole('button', { name: '显示第一题' }).click();
        await expect(wall.locator(`[data-shown="${KEPT}"]`)).toBeAttached();
        for (const [index, phone] of phones.entries()) {
          await phone.getByRole('button', { name: index < 6 ? '是' : '否', exact: true }).click();
        }
        await voted(8);
        await expect(wall.locator('#wall')).not.toContainText('供应商');
        await desk.getByRole('button', { name: '公布投票' }).click();
        await expect(wall.locator('[data-state=revealed]')).toContainText('6');
        for (const phone of phones) await expect(phone.getByRole('listitem').filter({ hasText: '您选的' })).toBeVisible();
        if (kind === 'sqlite') await expectAccessible(wall, 'wall with votes');
        await desk.getByRole('button', { name: '记录答案' }).click();
        await desk.getByLabel('说明').fill('台账在法务部，当场看过。');
        if (kind === 'sqlite') await expectAccessible(desk, 'desk, recording');
        await desk.getByRole('button', { name: '记录', exact: true }).click();
        await expect(desk.locator('[data-state=recorded]')).toBeVisible();
        await expect.poll(async () => (await stored(office.request, id)).answers[KEPT]).toBe('yes');
      });

      await test.step('another answer is tried out and put on the wall; nothing is recorded, and phones stay as they are', async () => {
        await desk.getByRole('button', { name: '试算：换个回答会怎样' }).click();
        await expect(desk.locator('[data-way]').first()).toBeVisible();
        await desk.getByLabel('换哪道题的回答').selectOption(KEPT);
        await desk.locator(`[data-supposed=${KEPT}]`).getByText('否', { exact: true }).click();
        await expect(desk.locator('[data-what-if-after]')).toContainText('新出现的发现');
        if (kind === 'sqlite') await expectAccessible(desk, 'desk, trying out');
        await desk.getByRole('button', { name: '投到大屏' }).click();
        const tried = wall.locator('[data-wall-what-if]');
        await expect(tried).toContainText('处理记录');
        await wall.reload();
        await expect(tried).toContainText('处理记录');
        if (kind === 'sqlite') await expectAccessible(wall, 'wall, trying out');
        for (const phone of phones) await expect(phone.getByRole('listitem').filter({ hasText: '您选的' })).toBeVisible();
        expect((await stored(office.request, id)).answers[KEPT]).toBe('yes');
        await expect(wall.locator('[data-line=live]')).toBeAttached();
        await wall.keyboard.press('w');
        await expect(tried).toHaveCount(0);
        await expect(desk.locator('[data-what-if=desk]')).toBeVisible();
      });

      await test.step('a phone without network and a server that is killed: every vote counts once', async () => {
        const [away] = phones;
        await away?.context().setOffline(true);
        await desk.getByRole('button', { name: '下一题', exact: true }).click();
        for (const phone of phones.slice(1)) {
          await phone.getByLabel('您的数字').fill('120000');
          await phone.getByRole('button', { name: '提交', exact: true }).click();
          if (phone !== phones[4]) continue;
          await expect(phone.locator('#status')).toContainText('已提交');
          await server.kill();
        }
        await server.start();
        await away?.context().setOffline(false);
        await away?.getByLabel('您的数字').fill('90000');
        await away?.getByRole('button', { name: '提交', exact: true }).click();
        for (const phone of phones) await expect(phone.locator('#status')).toContainText('已提交', { timeout: 30_000 });
        await voted(8);
        await expect(wall.locator(`[data-shown="${PERSONS}"]`)).toBeAttached();
        await desk.getByRole('button', { name: '公布投票' }).click();
        await desk.getByRole('button', { name: '记录答案' }).click();
        await desk.getByRole('button', { name: '记录', exact: true }).click();
        await expect.poll(async () => (await stored(office.request, id)).answers[PERSONS]).toBe(120_000);
      });

      await test.step('what nobody knows is parked with somebody, who gets a link', async () => {
        await desk.getByRole('button', { name: '下一题', exact: true }).click();
        await desk.getByRole('button', { name: '暂缓', exact: true }).click();
        await desk.getByLabel('姓名').fill('王会计（虚构）');
        await desk.getByLabel('请在这天前回答').fill('2026-12-01');
        await desk.getByRole('button', { name: '暂缓并交办' }).click();
        await expect(desk.getByRole('dialog').locator('input')).toHaveValue(/\/answer\/[\w-]{43}$/);
        await desk.getByRole('dialog').getByRole('button', { name: '知道了' }).click();
        expect((await stored(office.request, id)).answers[PARKED]).toEqual(before.answers[PARKED]);
      });

      await test.step('closed: minutes and report at once, votes and names gone, phones told', async () => {
        await desk.getByRole('button', { name: '结束工作坊' }).click();
        await desk.getByRole('dialog').getByRole('button', { name: '结束', exact: true }).click();
        await expect(desk.locator('[data-outcome=recorded]')).toHaveCount(2);
        await expect(desk.locator('[data-outcome=parked]')).toContainText('王会计（虚构）');
        await expect(desk.locator('[data-outcome=parked]')).toContainText('链接还没有打开过');
        if (kind === 'sqlite') await expectAccessible(desk, 'outcome');
        await expect(desk.locator('main')).not.toContainText('第1位');
        for (const phone of phones) await expect(phone.locator('main')).toContainText('结束');
        const minutesFile = await downloaded(desk, '纪要（PDF）');
        const minutes = pdfText(minutesFile);
        for (const words of ['台账在法务部，当场看过', '王会计（虚构）', '120,000']) expect(minutes).toContain(squeeze(words));
        expect(minutes).not.toContain('第1位');
        expect(
          readFileSync(await downloaded(desk, '纪要（Word）'))
            .subarray(0, 2)
            .toString(),
        ).toBe('PK');
        expect(pdfText(await downloaded(desk, '下载报告'))).toContain(squeeze(plan.title));
        await desk.goto('/verify');
        await desk.locator('input[type=file]').setInputFiles(minutesFile);
        await expect(desk.getByRole('article')).toContainText('本服务器出具，未改动');
        await expect(desk.getByRole('article')).toContainText('工作坊纪要');
      });
    } finally {
      for (const context of contexts) await context.close();
      await server.remove();
      await cluster?.remove();
    }
  });
}

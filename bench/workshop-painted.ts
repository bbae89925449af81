import { type Browser, chromium, type Page } from '@playwright/test';
import { defaultPack } from '../lib/catalog/index';
import { distribution } from './distribution';

const PHONES = 20;
const PRESSES = 10;

type Desk = { readonly address: string; readonly cookie: string };

/**
 * From the facilitator's "next question" to the last of twenty phones that has painted it, each a page of its own in Chromium, with the
 * wall open too; milliseconds by one clock, the press being the moment the request leaves.
 */
export async function painted(desk: Desk, assessment: string): Promise<void> {
  const questions = Object.values(defaultPack().questions)
    .filter(({ kind }) => kind === 'yes-no')
    .slice(0, PRESSES + 2);
  const rooms = `${desk.address}/api/assessments/${assessment}/workshops`;
  const ask = async (url: string, body?: object) => {
    const answer = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: { cookie: desk.cookie, origin: desk.address, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const block = { id: 'all', title: '', minutes: 90, questions: questions.map(({ id }) => ({ question: id, askedOf: [] })) };
  const plan = { title: '工作坊', on: null, departments: ['法务', '信息安全', '运营'], blocks: [block] };
  const { id } = (await ask(rooms, { plan })) as { id: string };
  const press = (command: object) =>
    ask(`${rooms}/${id}/commands`, { key: `bench-${crypto.randomUUID()}`, seq: 1_000_000_000, command });
  await press({ do: 'open' });
  const { desk: opened } = (await ask(`${rooms}/${id}/state`)) as { desk: { code: string } };

  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const phones = await Promise.all(
      Array.from({ length: PHONES }, async (_, index) => joined(await blank(browser), desk.address, opened.code, index)),
    );
    const wall = await blank(browser, { width: 1280, height: 720 });
    const cookies = [...desk.cookie.matchAll(/([^=; ]+)=([^;]*)/g)];
    await wall.context().addCookies(cookies.map(([, name = '', value = '']) => ({ name, value, url: desk.address })));
    await wall.goto(`${desk.address}/assessments/${assessment}/workshops/${id}/wall`);
    const [lastPhone, onWall]: number[][] = [[], []];
    for (const [index, { id: question, text }] of questions.entries()) {
      const seen = phones.map((page) => page.evaluate(paintedAt, ['#q', text.zh] as const));
      const shown = wall.evaluate(paintedAt, ['body', text.zh] as const);
      const pressed = Date.now();
      await press({ do: 'show', question });
      const [last, there] = [Math.max(...(await Promise.all(seen))) - pressed, (await shown) - pressed];
      // The first two find pages that have not settled yet.
      if (index < 2) continue;
      lastPhone?.push(last);
      onWall?.push(there);
    }
    const said = (times: readonly number[] | undefined) => {
      const { median, worst } = distribution(times ?? []);
      return `median ${Math.round(median)} ms, slowest ${Math.round(worst)} ms`;
    };
    console.log(
      `next question, ${PRESSES} presses · last of ${PHONES} phones painted: ${said(lastPhone)} · wall: ${said(onWall)}`,
    );
  } finally {
    await browser.close();
  }
}

async function blank(browser: Browser, viewport = { width: 390, height: 844 }): Promise<Page> {
  return (await browser.newContext({ locale: 'zh-CN', viewport })).newPage();
}

async function joined(page: Page, address: string, code: string, index: number): Promise<Page> {
  const form = { code, name: `张三${index}（虚构）`, department: ['法务', '信息安全', '运营'][index % 3] ?? '' };
  await page.request.post(`${address}/join`, { form, headers: { origin: address } });
  await page.goto(`${address}/room`);
  await page.locator('[data-line=live]').waitFor();
  return page;
}

/** Waits in the page until a part of it holds a text and that was painted; the instant. */
function paintedAt([part, text]: readonly [string, string]): Promise<number> {
  const there = () => document.querySelector(part)?.textContent?.includes(text) ?? false;
  return new Promise((done) => {
    const look = () => {
      if (!there()) return;
      watching.disconnect();
      // The frame after the next is drawn once the next one was.
      requestAnimationFrame(() => requestAnimationFrame(() => done(Date.now())));
    };
    const watching = new MutationObserver(look);
    watching.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
    look();
  });
}

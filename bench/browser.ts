import { type CDPSession, chromium, type Page } from '@playwright/test';
import { type Distribution, distribution } from './distribution';

export type BrowserFigures = {
  readonly scriptBytes: {
    readonly wizard: number;
    readonly empty: number;
    readonly ratio: number;
    /** The result page that ships the most script. */
    readonly largestResult: { readonly page: string; readonly bytes: number; readonly ratio: number };
  };
  readonly answerToVerdictMs: Distribution;
  readonly nextToPaintMs: Distribution;
  readonly keyToOutboxMs: Distribution;
  readonly keyToServerMs: Distribution;
  readonly slowPhone: Readonly<Record<string, { readonly fcpMs: number; readonly lcpMs: number; readonly cls: number }>>;
  readonly foreignHosts: readonly string[];
};

const launchOptions = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const resultPages = ['', '/risk', '/duties', '/path', '/report', '/small-handler', '/versions'];

/** Measures the questionnaire in a real browser against a running server that holds the assessment `id`, and a `blank` one. */
export async function measureBrowser(base: string, id: string, blank: string): Promise<BrowserFigures> {
  const browser = await chromium.launch(launchOptions);
  const hosts = new Set<string>();
  const open = async (mobile = false) => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: mobile ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      deviceScaleFactor: mobile ? 2 : 1,
    });
    const page = await context.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    return { context, page, session: await context.newCDPSession(page) };
  };
  try {
    const wizard = await scriptBytes(await open(), `${base}/assessments/${id}/scenario`);
    const empty = await scriptBytes(await open(), `${base}/no-such-page`);
    const results: { page: string; bytes: number }[] = [];
    for (const page of resultPages)
      results.push({ page, bytes: await scriptBytes(await open(), `${base}/assessments/${id}/result${page}`) });
    const largest = results.reduce((most, each) => (each.bytes > most.bytes ? each : most), { page: '', bytes: 0 });
    const { page, context } = await open();
    await page.goto(`${base}/assessments/${id}/necessity`, { waitUntil: 'networkidle' });
    const answerToVerdictMs = distribution(await answerTimes(page));
    const nextToPaintMs = distribution(await nextTimes(page));
    await page.goto(`${base}/assessments/${id}/organisation`, { waitUntil: 'networkidle' });
    const keys = await keyTimes(page, id);
    await context.close();
    const slowPhone: Record<string, { fcpMs: number; lcpMs: number; cls: number }> = {};
    for (const [name, path] of [
      ['home', '/'],
      ['first question', `/assessments/${blank}/organisation`],
      ['first step, everything answered', `/assessments/${id}/organisation`],
    ] as const) {
      const runs = [];
      for (let run = 0; run < 3; run += 1) runs.push(await slowLoad(await open(true), base + path));
      runs.sort((a, b) => a.lcpMs - b.lcpMs);
      const middle = runs[1];
      if (middle) slowPhone[name] = middle;
    }
    return {
      scriptBytes: { wizard, empty, ratio: wizard / empty, largestResult: { ...largest, ratio: largest.bytes / empty } },
      answerToVerdictMs,
      nextToPaintMs,
      keyToOutboxMs: distribution(keys.outbox),
      keyToServerMs: distribution(keys.server),
      slowPhone,
      foreignHosts: [...hosts].filter((host) => host !== new URL(base).host),
    };
  } finally {
    await browser.close();
  }
}

type Opened = { readonly page: Page; readonly session: CDPSession; readonly context: { close(): Promise<void> } };

/** Bytes of script as they cross the wire, cold cache, until the network is idle. */
async function scriptBytes({ page, session, context }: Opened, url: string): Promise<number> {
  const scripts = new Set<string>();
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}

/** Milliseconds from a click on an option to the frame in which the verdict panel stands as the new answers make it. */
function answerTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const times: number[] = [];
    const options = [...document.querySelectorAll<HTMLInputElement>('#q-nec-documented input[type=radio]')];
    for (let round = 0; round < 60; round += 1) {
      const option = options[round % 2];
      const start = performance.now();
      option?.click();
      times.push((await frame()) - start);
      await new Promise((later) => setTimeout(later, 60));
    }
    return times;
  });
}

/** Milliseconds from a click on Next to the frame that shows the next step. */
async function nextTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const times: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
      const forward = buttons.find((button) => button.textContent === '下一步');
      const back = buttons.find((button) => button.textContent === '上一步');
      const title = document.querySelector('#step-title')?.textContent;
      const start = performance.now();
      (round % 2 === 0 ? forward : back)?.click();
      const end = await frame();
      if (document.querySelector('#step-title')?.textContent === title) throw new Error('The step did not change.');
      times.push(end - start);
      await new Promise((later) => setTimeout(later, 80));
    }
    return times;
  });
}

/** Milliseconds from a key to its place in the browser's outbox, and to the server's acknowledgement. */
async function keyTimes(page: Page, id: string): Promise<{ outbox: number[]; server: number[] }> {
  const outbox: number[] = [];
  const server: number[] = [];
  const field = page.locator('#a-org-system-name');
  for (let round = 0; round < 20; round += 1) {
    await field.focus();
    await page.evaluate((assessment) => {
      const state = window as unknown as { keyAt: number; keptAt: number };
      const input = document.querySelector('#a-org-system-name');
      input?.addEventListener(
        'input',
        () => {
          state.keyAt = performance.now();
          setTimeout(() => {
            const kept = localStorage.getItem(`mianjian:${assessment}:edit:q:org-system-name`);
            state.keptAt = kept ? performance.now() : Number.NaN;
          }, 0);
        },
        { once: true, capture: true },
      );
    }, id);
    const saved = page.waitForResponse((response) => response.url().endsWith('/answers') && response.ok());
    await page.keyboard.press('a');
    await saved;
    const times = await page.evaluate(() => {
      const { keyAt, keptAt } = window as unknown as { keyAt: number; keptAt: number };
      return { kept: keptAt - keyAt, acknowledged: performance.now() - keyAt };
    });
    outbox.push(times.kept);
    server.push(times.acknowledged);
  }
  return { outbox, server };
}

/** A cold load on a phone four times slower at 1.6 Mbit/s and 150 ms round trip. */
async function slowLoad({ page, session, context }: Opened, url: string) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcp = Math.max(seen.lcp, entry.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) seen.cls += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const figures = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { lcp: number; cls: number } };
    return {
      fcpMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      lcpMs: seen.lcp,
      cls: seen.cls,
    };
  });
  await context.close();
  return figures;
}

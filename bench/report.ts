import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { build } from 'esbuild';
import { loadFonts } from '../components/pdf/fonts';
import { closeWorkers, renderInWorker } from '../components/pdf/render-in-worker';
import { renderReport } from '../components/pdf/render-report';
import { reportPages } from '../components/pdf/report-pages';
import type { Block, Chapter, ReportModel } from '../lib/report/model';
import { sampleReport } from '../lib/report/sample-report.fixture';
import { medianTimes } from './measure';
import { fixedPages } from './report-fixed';
import { drawFixed, openFonts } from './report-floor';

const LONG = 39;
const SHORT = 19;

/**
 * How fast and how large a report is, as ratios within one run: against pdfkit drawing the very same lines at fixed places,
 * a long one against a short one, in a worker against in this thread. Prints JSON, then sentences.
 */
export async function main(): Promise<void> {
  await loadFonts();
  const [long, short] = [reportOf(LONG), reportOf(SHORT)];
  const fixed = fixedPages(long);
  const opened = openFonts(fixed.fonts);
  let edition = 0;
  const fresh = (model: ReportModel) => {
    edition += 1;
    return reworded(model, edition);
  };
  const ms = await medianTimes({
    floor: { call: () => drawFixed(fixed, opened), count: 1 },
    report: { call: () => renderReport(long), count: 1 },
    newWords: { call: () => renderReport(fresh(long)), count: 1 },
    short: { call: () => renderReport(short), count: 1 },
    wording: { call: () => fresh(long), count: 1 },
    layout: { call: () => reportPages(long), count: 1 },
    layoutNewWords: { call: () => reportPages(fresh(long)), count: 1 },
  });
  const first = await fromProcessStart(long, fixed);
  const served = await inWorker(long, fresh);
  const size = await sizes(long, fixed);
  const newWords = ms.newWords - ms.wording;
  const figures = {
    pages: { long: size.pages, short: reportPages(short).pages.length + 1 },
    warm: { floorMs: tenth(ms.floor), ms: tenth(newWords), ratio: ratio(newWords, ms.floor), aim: 4 },
    warmSameReport: { ms: tenth(ms.report), ratio: ratio(ms.report, ms.floor) },
    where: {
      linesAndPagesMs: tenth(ms.layoutNewWords - ms.wording),
      ofThatKnownLinesMs: tenth(ms.layout),
      drawingAndFileMs: tenth(ms.report - ms.layout),
    },
    first: { ...first, ratio: ratio(first.ms, first.floorMs), aim: 4 },
    twiceAsLong: { ratio: ratio(ms.report, ms.short), aim: 2.2 },
    again: { ...served.again, aim: 0.02 },
    pause: { ...served.pause, aim: 0.04 },
    fourAtOnce: served.four,
    bytes: { ...size, aim: 6 },
  };
  console.log(JSON.stringify(figures));
  const { warm, where, bytes, pause, fourAtOnce } = figures;
  console.log(`${bytes.pages} pages, warm: ${warm.ms} ms, ${warm.ratio} times pdfkit at fixed places (${warm.floorMs} ms).`);
  console.log(
    `Of that ${where.linesAndPagesMs} ms break lines and fill pages, ${where.drawingAndFileMs} ms draw, embed fonts and compress; the same report again in the same thread ${figures.warmSameReport.ms} ms.`,
  );
  console.log(`From process start: ${first.ms} ms, ${figures.first.ratio} times the floor (${first.floorMs} ms).`);
  console.log(`${figures.pages.long} against ${figures.pages.short} pages: ${figures.twiceAsLong.ratio} times.`);
  console.log(`The identical report again: ${served.again.ms} ms, ${served.again.ratio} of the first.`);
  console.log(
    `Longest pause: ${pause.workerMs} ms with a worker, ${pause.hereMs} ms in process: ${pause.ratio}; doing nothing ${pause.idleMs} ms.`,
  );
  console.log(`Four at once: ${fourAtOnce.arrived} arrived in ${fourAtOnce.ms} ms, ${fourAtOnce.peakMb} MB at the peak.`);
  console.log(`${bytes.kbAPage} KB a page, of which ${bytes.fontKbAPage} are fonts; the floor ${bytes.floorKbAPage}.`);
}

/** A report of about so many pages, from the blocks of two sample cases. */
function reportOf(pages: number): ReportModel {
  const [one, two] = [sampleReport('P01'), sampleReport('P05')];
  const rename = (chapter: Chapter): Chapter => ({ ...chapter, id: `${chapter.id}-2`, blocks: chapter.blocks.map(renamed) });
  const chapters = [...one.chapters, ...two.chapters.map(rename)];
  const whole = { ...one, chapters };
  const count = chapters.reduce((sum, { blocks }) => sum + blocks.length, 0);
  let [fits, fails] = [0, count + 1];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    if (reportPages(cut(whole, middle)).pages.length + 1 <= pages) fits = middle;
    else fails = middle;
  }
  return cut(whole, fits);
}

const renamed = (block: Block): Block => (block.kind === 'finding' ? { ...block, id: `${block.id}-2` } : block);

function cut(model: ReportModel, blocks: number): ReportModel {
  let left = blocks;
  const chapters = model.chapters.flatMap((chapter) => {
    const kept = chapter.blocks.slice(0, Math.max(0, left));
    left -= chapter.blocks.length;
    return kept.length > 0 ? [{ ...chapter, blocks: kept }] : [];
  });
  return { ...model, chapters };
}

/** The same report with a number after every text, so that no line of it was ever set before. */
function reworded(model: ReportModel, edition: number): ReportModel {
  return JSON.parse(JSON.stringify(model), (key, value) =>
    typeof value === 'string' && ['text', 'value', 'title', 'label'].includes(key)
      ? `${value}${edition}`
      : Array.isArray(value) && value.every((each) => typeof each === 'string') && key !== 'weights'
        ? value.map((each) => `${each}${edition}`)
        : value,
  );
}

/** Milliseconds from the start of a process to its first report, the median of five, ours and the floor taking turns. */
async function fromProcessStart(model: ReportModel, fixed: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'mianjian-bench-'));
  const bundled = resolve('.cache');
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const;
  const runs = { ours: [] as number[], floor: [] as number[] };
  try {
    writeFileSync(join(folder, 'ours.json'), JSON.stringify(model));
    writeFileSync(join(folder, 'floor.json'), JSON.stringify(fixed));
    for (const name of ['ours', 'floor'] as const) {
      await build({ ...options, entryPoints: [`bench/report-${name}.ts`], outfile: join(bundled, `bench-report-${name}.mjs`) });
    }
    for (let round = 0; round < 5; round += 1) {
      for (const name of ['floor', 'ours'] as const) {
        const script = `import('${bundled}/bench-report-${name}.mjs').then((m) => m.main('${folder}/${name}.json'))`;
        runs[name].push(Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { ms: Math.round(middle(runs.ours)), floorMs: Math.round(middle(runs.floor)) };
}

async function inWorker(long: ReportModel, fresh: (model: ReportModel) => ReportModel) {
  await renderInWorker(fresh(long));
  const [firsts, agains] = [[] as number[], [] as number[]];
  for (let round = 0; round < 5; round += 1) {
    const model = fresh(long);
    firsts.push(await timed(() => renderInWorker(model)));
    agains.push(await timed(() => renderInWorker(model)));
  }
  const pauses = { worker: [] as number[], here: [] as number[], idle: [] as number[] };
  for (let round = 0; round < 7; round += 1) {
    const model = fresh(long);
    pauses.worker.push(await longestPause(() => renderInWorker(model)));
    pauses.here.push(await longestPause(() => renderReport(model)));
    pauses.idle.push(await longestPause(() => new Promise((later) => setTimeout(later, 200))));
  }
  const four = Array.from({ length: 4 }, () => fresh(long));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const begun = performance.now();
  const arrived = await Promise.all(four.map((model) => renderInWorker(model)));
  const fourMs = performance.now() - begun;
  clearInterval(watch);
  await closeWorkers();
  return {
    again: { firstMs: tenth(middle(firsts)), ms: tenth(middle(agains)), ratio: ratio(middle(agains), middle(firsts), 4) },
    pause: {
      workerMs: tenth(middle(pauses.worker)),
      hereMs: tenth(middle(pauses.here)),
      idleMs: tenth(middle(pauses.idle)),
      ratio: ratio(middle(pauses.worker), middle(pauses.here), 3),
    },
    four: {
      arrived: arrived.filter(({ length }) => length > 0).length,
      ms: Math.round(fourMs),
      peakMb: Math.round(peak / 1024 / 1024),
    },
  };
}

/** The longest the event loop stood still while the work was done, in milliseconds. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  await new Promise((later) => setTimeout(later, 50));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await new Promise((later) => setTimeout(later, 10));
  await work();
  await new Promise((later) => setTimeout(later, 10));
  delay.disable();
  return delay.max / 1e6;
}

async function sizes(model: ReportModel, fixed: Parameters<typeof drawFixed>[0]) {
  const bytes = await renderReport(model);
  const pages = reportPages(model).pages.length + 1;
  const kb = (total: number) => tenth(total / 1024 / pages);
  return {
    pages,
    kbAPage: kb(bytes.length),
    fontKbAPage: kb(fontBytes(bytes)),
    floorKbAPage: kb((await drawFixed(fixed)).length),
  };
}

/** Bytes of the embedded font files. */
function fontBytes(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString('latin1');
  const lengths = [...text.matchAll(/\/Subtype \/CIDFontType0C\n\/Length (\d+)/g)].map(([, length]) => Number(length));
  return lengths.reduce((sum, length) => sum + length, 0);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const middle = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const tenth = (value: number) => Math.round(value * 10) / 10;
const ratio = (value: number, base: number, digits = 2) => Math.round((value / base) * 10 ** digits) / 10 ** digits;

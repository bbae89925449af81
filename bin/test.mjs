#!/usr/bin/env node
// `npm test`: sets up whatever is missing and runs every check. The last line sums all runners.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, offerPackage } from './packages.mjs';
import { checkNode, commandOf, ensureDependencies, root, SetupError } from './setup.mjs';

const say = (words) => console.log(words);
const reports = join(root, '.cache', 'reports');
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  checkNode();
  ensureDependencies(say);
  ensurePackages(['chromium', 'fonts-noto-cjk', 'poppler-utils', 'postgresql', 'libreoffice-writer-nogui'], say);
  offerPackage('chromium-headless-shell', say);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const checks = async () => {
    await step('format and lint', commandOf('@biomejs/biome/bin/biome'), ['ci', '--colors=off', '--error-on-warnings']);
    const folders = ['app', 'bench', 'components', 'content', 'lib', 'proxy.ts', 'instrumentation.ts'];
    const boundaries = ['--config', '.dependency-cruiser.mjs', ...folders];
    await step('boundaries', commandOf('dependency-cruiser/bin/dependency-cruise.mjs'), boundaries);
    await step('dead code', commandOf('knip/bin/knip.js'), ['--no-progress']);
    // Last, so that it reads the types of the routes after the build has written them.
    await step('types', commandOf('typescript/bin/tsc'), ['--noEmit']);
  };
  // Both keep one core busy, mostly.
  const [built] = await Promise.all([step('build', 'bin/build.mjs', []), checks()]);
  await suite(
    'unit, property and storage tests',
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
    'vitest.json',
    countVitest,
  );
  if (built) await suite('journeys in Chromium', '@playwright/test/cli.js', ['test'], 'playwright.json', countPlaywright);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  total.failed += 1;
}
process.exitCode = total.failed > 0 ? 1 : 0;
say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

/** One named check that passes or fails as a whole. What it says is shown once it has ended, since others run beside it. */
async function step(name, command, args) {
  const started = Date.now();
  const { ok, output } = await run(command, args, 'pipe');
  total[ok ? 'passed' : 'failed'] += 1;
  say(`\n── ${name}\n${output}${ok ? 'ok' : 'FAILED'} · ${name} · ${secondsSince(started)} s`);
  return ok;
}

/** Runs a Node script of this project to its end. */
function run(command, args, stdio, env = process.env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: root, env, stdio: ['ignore', stdio, stdio] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => output.push(part));
    child.on('close', (code) => done({ ok: code === 0, output: Buffer.concat(output).toString() }));
  });
}

function secondsSince(moment) {
  return Math.round((Date.now() - moment) / 1000);
}

/** A test runner whose own report is counted test by test. A runner that fails or runs nothing counts as a failure. */
async function suite(name, command, args, report, count) {
  say(`\n── ${name}`);
  const started = Date.now();
  const { ok } = await run(commandOf(command), args, 'inherit', { ...process.env, NODE_ENV: 'test', NO_COLOR: '1' });
  say(`${ok ? 'ok' : 'FAILED'} · ${name} · ${secondsSince(started)} s`);
  const file = join(reports, report);
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  const silent = counts.passed + counts.failed === 0 || (!ok && counts.failed === 0);
  total.passed += counts.passed;
  total.failed += counts.failed + (silent ? 1 : 0);
  total.skipped += counts.skipped;
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

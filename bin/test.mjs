#!/usr/bin/env node
// `npm test`: sets up whatever is missing and runs every check. The last line sums all runners.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './packages.mjs';
import { checkNode, commandOf, ensureDependencies, root, SetupError } from './setup.mjs';

const say = (words) => console.log(words);
const reports = join(root, '.cache', 'reports');
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  checkNode();
  ensureDependencies(say);
  ensurePackages(['chromium', 'fonts-noto-cjk', 'poppler-utils', 'postgresql', 'libreoffice-writer-nogui'], say);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  check('types', 'typescript/bin/tsc', ['--noEmit']);
  check('format and lint', '@biomejs/biome/bin/biome', ['ci', '--colors=off', '--error-on-warnings']);
  check('boundaries', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'app',
    'bench',
    'components',
    'content',
    'lib',
    'proxy.ts',
  ]);
  check('dead code', 'knip/bin/knip.js', ['--no-progress']);
  const built = step('build', () => {
    const { status } = spawnSync(process.execPath, ['bin/build.mjs'], { cwd: root, stdio: 'inherit' });
    return status === 0;
  });
  suite(
    'unit, property and storage tests',
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
    'vitest.json',
    countVitest,
  );
  if (built) suite('journeys in Chromium', '@playwright/test/cli.js', ['test'], 'playwright.json', countPlaywright);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  total.failed += 1;
}
process.exitCode = total.failed > 0 ? 1 : 0;
say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

/** One named check that passes or fails as a whole. */
function step(name, work) {
  say(`\n── ${name}`);
  const started = Date.now();
  const ok = work();
  total[ok ? 'passed' : 'failed'] += 1;
  say(`${ok ? 'ok' : 'FAILED'} · ${name} · ${Math.round((Date.now() - started) / 1000)} s`);
  return ok;
}

function check(name, command, args) {
  return step(
    name,
    () => spawnSync(process.execPath, [commandOf(command), ...args], { cwd: root, stdio: 'inherit' }).status === 0,
  );
}

/** A test runner whose own report is counted test by test. A runner that fails or runs nothing counts as a failure. */
function suite(name, command, args, report, count) {
  say(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [commandOf(command), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', NO_COLOR: '1' },
  });
  const file = join(reports, report);
  const counts = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  const silent = counts.passed + counts.failed === 0 || (status !== 0 && counts.failed === 0);
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

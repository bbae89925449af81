import { existsSync, rmSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

export const PORT = Number(process.env.E2E_PORT ?? 3210);
const data = '.cache/e2e-data';

// The configuration is read once by the runner and once by every worker; only the runner starts the server.
if (process.env.TEST_WORKER_INDEX === undefined) rmSync(data, { recursive: true, force: true });

/** The same Chromium without windows takes a fifth less time; `npm test` installs it where Debian has it. */
const shell = '/usr/bin/chromium-headless-shell';
const executablePath = existsSync(shell) ? shell : '/usr/bin/chromium';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: { executablePath, args: quiet },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H localhost -p ${PORT}`,
    url: `http://localhost:${PORT}/api/ready`,
    reuseExistingServer: false,
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', MIANJIAN_DATA: data },
  },
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleCases } from '../content/personas/index';
import { measureBrowser } from './browser';
import { measureSave } from './save';

const PORT = 3299;
const BASE = `http://localhost:${PORT}`;

/** Measures the built product: script, first paint, answering, saving. Starts a server of its own on an empty database. */
export async function main(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'mianjian-bench-data-'));
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', 'localhost', '-p', String(PORT)], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', MIANJIAN_DATA: data, DATABASE_URL: '' },
  });
  try {
    await serving(server);
    const full = sampleCases.find((each) => each.id === 'P01');
    const response = await fetch(`${BASE}/api/assessments/import`, {
      method: 'POST',
      body: JSON.stringify({ answers: full?.answers, title: 'bench' }),
    });
    const { id } = await response.json();
    console.log(JSON.stringify({ browser: await measureBrowser(BASE, id), save: await measureSave(BASE, id) }, null, 2));
  } finally {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

async function serving(server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (
      await fetch(`${BASE}/api/health`).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('The server did not come up.');
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type BenchServer = {
  readonly base: string;
  /** Stores answers as a new assessment and returns its id. */
  importCase(answers: unknown, title: string): Promise<string>;
  stop(): void;
};

/** Where the data of a server lies that has some already. */
type Stored = { readonly dataFolder: string; readonly databaseUrl: string };

/** The built product on a port of its own, with an empty database unless one is given; `stop` removes its folder. */
export async function startServer(port: number, stored?: Stored): Promise<BenchServer> {
  const base = `http://localhost:${port}`;
  const data = stored?.dataFolder ?? mkdtempSync(join(tmpdir(), 'mianjian-bench-data-'));
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', 'localhost', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', MIANJIAN_DATA: data, DATABASE_URL: stored?.databaseUrl ?? '' },
  });
  const stop = () => {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  };
  const healthy = () =>
    fetch(`${base}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
  for (let tries = 0; !(await healthy()); tries += 1) {
    if (tries === 100 || server.exitCode !== null) {
      stop();
      throw new Error('The server did not come up.');
    }
    await new Promise((later) => setTimeout(later, 200));
  }
  const importCase = async (answers: unknown, title: string): Promise<string> => {
    const response = await fetch(`${base}/api/assessments/import`, { method: 'POST', body: JSON.stringify({ answers, title }) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()).id;
  };
  return { base, importCase, stop };
}

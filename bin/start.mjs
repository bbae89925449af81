#!/usr/bin/env node
// `npm start`: sets up whatever is missing and serves the product on this machine. Nothing to configure.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, commandOf, ensureDependencies, root, SetupError } from './setup.mjs';

const say = (words) => console.log(words);

try {
  await start();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  const { port } = readOptions();
  checkNode();
  ensureDependencies(say);
  await checkPort(port);
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild(say);

  const data = process.env.DATABASE_URL
    ? 'PostgreSQL (DATABASE_URL)'
    : resolve(root, process.env.MIANJIAN_DATA || 'data', 'mianjian.sqlite');
  const server = spawn(process.execPath, [commandOf('next/dist/bin/next'), 'start', '-H', 'localhost', '-p', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
  const address = `http://localhost:${port}`;
  const problem = await waitUntilServing(address, server);
  if (problem) {
    server.kill();
    throw new SetupError(problem);
  }
  say(`\n面鉴 MianJian\n  打开 Open   ${address}\n  数据 Data   ${data}\n  停止 Stop   Ctrl+C\n`);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string', default: process.env.PORT || '3000' }, host: { type: 'string' } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new SetupError(`--port ${values.port}: 1-65535`);
    if (values.host !== undefined && !['localhost', '127.0.0.1', '::1'].includes(values.host)) {
      throw new SetupError(
        `目前只在本机提供服务：还没有账号功能，向外开放等于谁都能看到数据。\nOnly this machine is served: without accounts, listening on ${values.host} would show the data to everybody.`,
      );
    }
    return { port };
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(`${error.message}\nnpm start -- [--port 3000]`);
  }
}

/** Fails early, and plainly, when something else already uses the port. */
function checkPort(port) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const words = `端口 ${port} 已被占用。请关闭占用它的程序，或运行 npm start -- --port ${port + 1}\nPort ${port} is in use. Stop what uses it, or run: npm start -- --port ${port + 1}`;
      fail(error.code === 'EADDRINUSE' ? new SetupError(words) : error);
    });
    probe.listen(port, 'localhost', () => probe.close(done));
  });
}

/** Waits for the first healthy answer; returns what is wrong, in words, when there is none. */
async function waitUntilServing(address, server) {
  for (let tries = 0; tries < 240 && server.exitCode === null; tries += 1) {
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.ok) return null;
    if (response) {
      const { error = 'internal' } = await response.json().catch(() => ({}));
      return `数据库打不开（${error}），详情见上。The database does not open (${error}); see above.`;
    }
    await new Promise((later) => setTimeout(later, 250));
  }
  return '服务没有启动起来，详情见上。The server did not come up; see above.';
}

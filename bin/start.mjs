#!/usr/bin/env node
// `npm start`: sets up whatever is missing and serves the product on this machine. Nothing to configure.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { lanAddresses, withHost } from './addresses.mjs';
import { checkNode, commandOf, ensureDependencies, root, SetupError } from './setup.mjs';

const loopback = ['localhost', '127.0.0.1', '::1'];
const say = (words) => console.log(words);

try {
  await start();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function start() {
  const { port, host } = readOptions();
  checkNode();
  ensureDependencies(say);
  await checkPort(port);
  const open = !loopback.includes(host);
  if (open && !(await hasAccounts())) {
    throw new SetupError(
      `没有账号时只能在本机使用，向 ${host} 开放等于谁都能看到数据。请先创建账号：\n  npm run account -- --workspace "某公司" --name "姓名" --email you@example.org\n或运行 npm start 后在本机打开 http://localhost:${port}/setup\nWithout an account only this machine is served: listening on ${host} would show the data to everybody. Make one first, as above.`,
    );
  }
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild(say);

  const names = open ? addresses(host) : [];
  const data = process.env.DATABASE_URL
    ? 'PostgreSQL (DATABASE_URL)'
    : resolve(root, process.env.MIANJIAN_DATA || 'data', 'mianjian.sqlite');
  const server = spawn(process.execPath, [commandOf('next/dist/bin/next'), 'start', '-H', host, '-p', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Signals are heard by lib/service/lifecycle.ts, which ends the server without losing a request.
      NEXT_MANUAL_SIG_HANDLE: '1',
      ...(open ? opened(names, port) : {}),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
  const address = `http://${open && names.includes(host) ? host : 'localhost'}:${port}`;
  const problem = await waitUntilServing(address, server);
  if (problem) {
    server.kill();
    throw new SetupError(problem);
  }
  say(`\n面鉴 MianJian\n  打开 Open   ${address}\n  数据 Data   ${data}\n  停止 Stop   Ctrl+C\n`);
  if (open) say(await forOthers(names, port));
}

/** What the server must know to answer under these names. */
function opened(names, port) {
  const hosts = [process.env.MIANJIAN_HOSTS, ...names].filter(Boolean).join(',');
  return { MIANJIAN_OPEN: '1', MIANJIAN_HOSTS: hosts, ...(names[0] ? { MIANJIAN_LAN: `http://${names[0]}:${port}` } : {}) };
}

/** Where colleagues sign in and phones join a workshop, with a QR code, and what anybody on the network can read. */
async function forOthers(names, port) {
  const [first] = names;
  if (!first)
    return '没有找到局域网地址：先连上Wi-Fi或者打开热点，再重新启动。\nNo address on a local network was found: join a Wi-Fi or open a hotspot, then start again.\n';
  const { renderUnicodeCompact } = await import('uqr');
  const at = (path) => names.map((name) => `http://${name}:${port}${path}`).join('\n              ');
  return [
    `  登录 Sign in ${at('/sign-in')}`,
    `  工作坊 Join  ${at('/join')}`,
    '',
    renderUnicodeCompact(`http://${first}:${port}/join`),
    '',
    '注意：连接没有加密（HTTP），同一网络里的人可能看到传输的内容，包括登录口令。只在自己的热点或者可信的网络里用；长期使用请在前面放TLS代理（docs/deploy.md）。',
    'Note: the connection is not encrypted (HTTP). Anybody on the same network may read what is sent, passwords included. Use your own hotspot or a network you trust; for lasting use put TLS in front (docs/deploy.md).',
    '',
  ].join('\n');
}

function readOptions() {
  try {
    const { values } = parseArgs({
      args: withHost(process.argv.slice(2)),
      options: { port: { type: 'string', default: process.env.PORT || '3000' }, host: { type: 'string', default: 'localhost' } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new SetupError(`--port ${values.port}: 1-65535`);
    return { port, host: values.host };
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(`${error.message}\nnpm start -- [--port 3000] [--host]`);
  }
}

/** Whether the database knows anybody who could sign in. */
async function hasAccounts() {
  const { ensureBundles } = await import('./bundle.mjs');
  await ensureBundles(['account']);
  const bundle = await import(pathToFileURL(join(root, 'dist', 'account.mjs')).href);
  process.chdir(root);
  return bundle.hasAccounts();
}

/** The names under which others on the network reach this machine, the likeliest first. */
function addresses(host) {
  return host === '0.0.0.0' || host === '::' ? lanAddresses(networkInterfaces()) : [host];
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
    const response = await fetch(`${address}/api/ready`).catch(() => null);
    if (response?.ok) return null;
    if (response) {
      const { error = 'internal' } = await response.json().catch(() => ({}));
      return `数据库打不开（${error}），详情见上。The database does not open (${error}); see above.`;
    }
    await new Promise((later) => setTimeout(later, 250));
  }
  return '服务没有启动起来，详情见上。The server did not come up; see above.';
}

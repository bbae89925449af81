import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy as a team would put before several servers: one after another, no sticky sessions, connections kept open. */
export type Balancer = { readonly address: string; close(): Promise<void> };

const LOOK_MS = 50;

/**
 * Sends each request to the next server that says it is ready. One that refuses the connection is passed over, since nothing
 * was sent; whatever breaks later is told to the client as 502, never tried again.
 */
export async function balancer(servers: readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true });
  const ready = new Set(servers);
  let turn = 0;
  const look = setInterval(() => {
    for (const server of servers) {
      fetch(`${server}/api/ready`, { headers: { connection: 'close' } })
        .then(({ ok }) => (ok ? ready.add(server) : ready.delete(server)))
        .catch(() => ready.delete(server));
    }
  }, LOOK_MS);

  const forward = (from: IncomingMessage, to: ServerResponse, body: Buffer, tried: number): void => {
    const open = servers.filter((server) => ready.has(server));
    const server = open[turn++ % Math.max(1, open.length)] ?? servers[turn % servers.length] ?? '';
    const { port } = new URL(server);
    const headers = {
      ...from.headers,
      'x-forwarded-for': [from.headers['x-forwarded-for'], from.socket.remoteAddress].filter(Boolean).join(', '),
      'x-forwarded-host': from.headers.host,
      'x-forwarded-proto': 'http',
    };
    const options = { host: 'localhost', port, path: from.url, method: from.method, headers, agent };
    const onward = ask(options, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
      answer.on('error', () => to.destroy());
    });
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && tried < servers.length) return forward(from, to, body, tried + 1);
      if (!to.headersSent) to.writeHead(502);
      to.end();
    });
    to.on('close', () => onward.destroy());
    onward.end(body);
  };
  const proxy = createServer(async (from, to) => {
    const parts: Buffer[] = [];
    for await (const part of from) parts.push(part);
    forward(from, to, Buffer.concat(parts), 0);
  });
  await new Promise<void>((done) => proxy.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${(proxy.address() as AddressInfo).port}`,
    close: async () => {
      clearInterval(look);
      agent.destroy();
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
    },
  };
}

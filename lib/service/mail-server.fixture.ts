import { createServer, type Server } from 'node:net';

/** A mail server that takes every letter, or hangs up after the greeting. */
export async function startMailServer(takes = true) {
  const letters: string[] = [];
  const server: Server = createServer((socket) => {
    let data: string | null = null;
    socket.on('error', () => undefined);
    if (!takes) return socket.end('554 no\r\n');
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
        if (data !== null && line !== '.') data += `${line}\n`;
        else if (data !== null) {
          letters.push(data);
          data = null;
          socket.write('250 ok\r\n');
        } else if (line === 'DATA') {
          data = '';
          socket.write('354 go on\r\n');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = server.address();
  const port = place && typeof place === 'object' ? place.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => server.close() };
}

import { createServer, type Server } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { sendMail } from './mail';

/** A mail server that takes every letter, or hangs up after the greeting. */
async function mailServer(takes: boolean) {
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
  vi.stubEnv('MIANJIAN_SMTP_URL', `smtp://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`);
  vi.stubEnv('MIANJIAN_MAIL_FROM', '面鉴 <mianjian@example.org>');
  return { letters, close: () => server.close() };
}

afterEach(() => vi.unstubAllEnvs());

const letter = { to: 'zhang@example.org', subject: '邀请', text: '请打开 http://localhost/invite/x\n' };

test('without a mail server nothing is sent, and that is said', async () => {
  vi.stubEnv('MIANJIAN_SMTP_URL', '');
  expect(await sendMail(letter)).toBeNull();
});

test('a letter arrives with its sender, receiver and text', async () => {
  const server = await mailServer(true);
  expect(await sendMail(letter)).toBe(true);
  const [sent = ''] = server.letters;
  expect(sent).toContain('mianjian@example.org');
  expect(sent).toContain('To: zhang@example.org');
  const body = sent.split('\n\n').slice(1).join('');
  expect(`${body}${Buffer.from(body, 'base64').toString('utf8')}`).toContain('/invite/x');
  server.close();
});

test('a mail server that refuses is told apart from none, and the log names neither address nor link', async () => {
  const server = await mailServer(false);
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await sendMail(letter)).toBe(false);
  const said = JSON.stringify(log.mock.calls);
  expect(said).not.toMatch(/zhang|invite/);
  log.mockRestore();
  server.close();
});

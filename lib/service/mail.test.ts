import { afterEach, expect, test, vi } from 'vitest';
import { sendMail } from './mail';
import { startMailServer } from './mail-server.fixture';

async function mailServer(takes: boolean) {
  const server = await startMailServer(takes);
  vi.stubEnv('MIANJIAN_SMTP_URL', server.url);
  vi.stubEnv('MIANJIAN_MAIL_FROM', '面鉴 <mianjian@example.org>');
  return server;
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

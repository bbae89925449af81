import { afterEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../errors';
import { log } from '../log';
import { handle } from './respond';

const door = 'GET /api/assessments/[id]';
const said: { level: string; line: Record<string, unknown> }[] = [];
for (const level of ['error', 'warn', 'info', 'debug'] as const) {
  vi.spyOn(log(), level).mockImplementation((line: unknown) => void said.push({ level, line: line as Record<string, unknown> }));
}
afterEach(() => {
  said.length = 0;
});

const failing = async (error: unknown) => {
  const response = await handle(() => Promise.reject(error), { door, actor: 'u1', workspace: 'w1' });
  return { status: response.status, body: await response.json(), said };
};

describe('what a route throws', () => {
  test('is no fault of ours where the one who asked went away', async () => {
    const broken = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    const given = new AppError('report-cancelled', 'The report was given up while it waited.', 'Ask for it again.');
    for (const error of [broken, given, new DOMException('gone', 'AbortError')]) {
      const { status, body } = await failing(error);
      expect({ status, body }).toEqual({ status: 499, body: { error: 'cancelled' } });
    }
    expect(said.map(({ level }) => level)).toEqual(['debug', 'debug', 'debug']);
  });

  test('is logged in one line with the reference the user sees, the door and who asked, however long the renderer speaks', async () => {
    const stack = 'TypeError: x\n    at draw (/work/pdf.ts:1:1)';
    const failed = new AppError('report-failed', `The report could not be rendered.\n${stack}`, 'Report this.', { cause: stack });
    const { status, body } = await failing(failed);
    expect({ status, error: body.error }).toEqual({ status: 500, error: 'report-failed' });
    expect(said).toHaveLength(1);
    expect(said[0]?.level).toBe('error');
    expect(said[0]?.line).toMatchObject({ door, actor: 'u1', workspace: 'w1', status: 500, code: 'report-failed' });
    expect(said[0]?.line.message).toBe('The report could not be rendered.');
    expect(said[0]?.line.reference).toBe(body.reference);
  });

  test('is logged by its place and never in its own words, which can quote an answer', async () => {
    const { body } = await failing(new SyntaxError('Unexpected token in JSON: "张三 13800000000"\nsecond line'));
    expect(body.error).toBe('internal');
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said)).not.toMatch(/张三|1380|Unexpected|second line/);
    expect(said[0]?.line.trace).toEqual(expect.arrayContaining(['SyntaxError', expect.stringMatching(/respond\.test\.ts/)]));
  });
});

describe('what a route answers', () => {
  test.each([
    [200, 'debug'],
    [303, 'debug'],
    [404, 'info'],
    [422, 'info'],
    [401, 'warn'],
    [403, 'warn'],
    [429, 'warn'],
    [503, 'error'],
  ])('%i is written down as %s', async (status, level) => {
    await handle(async () => new Response(null, { status }), { door });
    expect(said).toEqual([{ level, line: { door, status, ms: expect.any(Number) } }]);
  });
});

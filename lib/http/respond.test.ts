import { afterEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../errors';
import { handle } from './respond';

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => log.mockClear());

const failing = async (error: unknown) => {
  const response = await handle(() => Promise.reject(error));
  return { status: response.status, body: await response.json(), lines: log.mock.calls.map(([line]) => String(line)) };
};

describe('what a route throws', () => {
  test('is no fault of ours where the one who asked went away: nothing is logged', async () => {
    const broken = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    const given = new AppError('report-cancelled', 'The report was given up while it waited.', 'Ask for it again.');
    for (const error of [broken, given, new DOMException('gone', 'AbortError')]) {
      expect(await failing(error)).toEqual({ status: 499, body: { error: 'cancelled' }, lines: [] });
    }
  });

  test('is logged in one line with the reference the user sees, however long the renderer speaks', async () => {
    const stack = 'TypeError: x\n    at draw (/work/pdf.ts:1:1)';
    const failed = new AppError('report-failed', `The report could not be rendered.\n${stack}`, 'Report this.', { cause: stack });
    const { status, body, lines } = await failing(failed);
    expect({ status, error: body.error }).toEqual({ status: 500, error: 'report-failed' });
    expect(lines).toEqual([`[${body.reference}] report-failed: The report could not be rendered.`]);
  });

  test('is logged with its stack where nobody foresaw it', async () => {
    const { body, lines } = await failing(new Error('unforeseen'));
    expect(body.error).toBe('internal');
    expect(lines).toHaveLength(2);
  });
});

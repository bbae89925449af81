import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { traceOf } from './log';

/** What a process of its own writes to standard error. */
function written(code: string, level?: string): Record<string, unknown>[] {
  const stdin = { contents: code, resolveDir: import.meta.dirname, loader: 'ts' } as const;
  const { outputFiles } = buildSync({ stdin, bundle: true, write: false, platform: 'node', format: 'cjs', packages: 'external' });
  const env = { ...process.env, NODE_PATH: resolve('node_modules'), ...(level ? { MIANJIAN_LOG: level } : {}) };
  const script = `${outputFiles[0]?.text}`;
  const output = execFileSync('sh', ['-c', '"$0" -e "$1" 2>&1 >/dev/null', process.execPath, script], { env, encoding: 'utf8' });
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('the log', () => {
  test('is one JSON object a line with time, level, door, status and length, from the wanted level on', () => {
    const code = `import { logRequest } from './log';
      for (const status of [200, 404, 403, 500]) logRequest({ door: 'PUT /x', actor: 'u', workspace: 'w' }, { status, ms: 3 });`;
    expect(written(code).map(({ level, status }) => [level, status])).toEqual([
      ['warn', 403],
      ['error', 500],
    ]);
    const all = written(code, 'debug');
    expect(all).toHaveLength(4);
    expect(all[0]).toMatchObject({ level: 'debug', door: 'PUT /x', actor: 'u', workspace: 'w', status: 200, ms: 3 });
    expect(all[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(written(code, 'silent')).toEqual([]);
  });

  test('leaves out what must never be in it, and a line break cannot forge a line', () => {
    const code = `import { log } from './log';
      log().error({ password: 'canary', headers: { cookie: 'canary', authorization: 'canary' }, code: 'a\\n{"level":"x"}' }, 'm');`;
    const lines = written(code);
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain('canary');
  });
});

describe('the trace of an error', () => {
  test('holds its kind and its places, and no word of its message', () => {
    const error = new RangeError('answer: 张三\n  at home with her');
    const trace = traceOf(error);
    expect(trace[0]).toBe('RangeError');
    expect(trace.length).toBeLessThanOrEqual(13);
    expect(trace.join('\n')).toMatch(/log\.test\.ts/);
    expect(trace.join('\n')).not.toMatch(/张三|at home/);
  });
});

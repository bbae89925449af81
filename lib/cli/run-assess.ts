import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string; readonly bytes: Buffer };

const script = fileURLToPath(new URL('../../bin/assess.mjs', import.meta.url));

/** Runs the real command in a child process; for tests. `input` is standard input, empty unless given. */
export function runAssess(args: readonly string[], options: { cwd: string; input?: string | Buffer }): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: options.cwd });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, stdout: bytes.toString(), stderr: Buffer.concat(err).toString(), bytes });
    });
  });
}

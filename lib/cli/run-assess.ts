import { spawn } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from './main';

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

/** The same command in this process, for tests of what it says: starting a process costs more than most of them. */
export async function callAssess(args: readonly string[], options: { cwd: string }): Promise<Omit<Run, 'bytes'>> {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said) =>
    new Writable({
      write: (part: Buffer, _encoding, done) => {
        said[name] += part.toString();
        done();
      },
    });
  const streams = { stdin: Readable.from([]), stdout: into('stdout'), stderr: into('stderr') };
  const code = await main(args, { ...streams, folder: options.cwd, now: Date.now, debug: false });
  return { code, ...said };
}

import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks for something that is not shown while it is typed; empty where the input ends first. Also takes a line from a pipe. */
export function askSecret(question, { input, output } = { input: process.stdin, output: process.stderr }) {
  output.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input, output: silent, terminal: input.isTTY === true });
  return new Promise((done) => {
    terminal.once('line', (line) => {
      done(line); // Before closing, which answers with nothing.
      terminal.close();
      output.write('\n');
    });
    terminal.once('close', () => done(''));
  });
}

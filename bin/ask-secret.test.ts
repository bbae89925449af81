import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askSecret } from './ask-secret.mjs';

const asked = (typed: string) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  return askSecret('? ', { input, output } as never).then((answer) => ({ answer, shown: String(output.read()) }));
};

test('a secret is what was typed on one line, and is not shown', async () => {
  expect(await asked('heron-lantern\n')).toEqual({ answer: 'heron-lantern', shown: '? \n' });
});

test('where the input ends first, the secret is empty', async () => {
  expect((await asked('')).answer).toBe('');
});

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What came to browsers after Chrome 61: methods no translation of syntax brings along. */
const NEWER =
  /\.(flatMap|flat|at|replaceAll|fromEntries|matchAll|toSorted|toReversed|replaceChildren|toggleAttribute|allSettled|randomUUID|submitter|requestSubmit)\b|AbortController|structuredClone|queueMicrotask|ResizeObserver|crypto\.subtle|serviceWorker/;

test('the script and the stylesheet of a phone stay small, and ask of a browser nothing newer than 2017, and never the time', async () => {
  const bundles: { ensureBundles: (names: string[]) => Promise<boolean> } = await import('../../bin/bundle.mjs' as string);
  await bundles.ensureBundles(['room', 'room-style']);
  const [script = '', style = ''] = ['dist/room.js', 'dist/room-style.css'].map((file) => readFileSync(file, 'utf8'));
  expect(script).not.toMatch(NEWER);
  expect(script).not.toMatch(/\?\.[a-z[(]|\?\?|async function\*|catch\{/);
  // A phone whose clock is years off shows the same: it counts seconds, and asks nobody what time it is.
  expect(script).not.toMatch(/Date\.now\(|new Date\b(?!\()|new Date\(\)/);
  expect(gzipSync(script).length).toBeLessThan(15_000);
  expect(gzipSync(style).length).toBeLessThan(5_000);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';

const folder = import.meta.dirname;

test('[J-00] every journey of the test book has a test, and every test a journey', () => {
  const book = [...readFileSync(join(folder, 'test-book.md'), 'utf8').matchAll(/^\| (J-\d{2,3}) +\|/gm)].map(([, id]) => id);
  const specs = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'));
  const titles = specs.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const calls = text.match(/^ *test\(/gm)?.length ?? 0;
    const ids = [...text.matchAll(/'(J-\d{2,3})'|test\('\[(J-\d{2,3})\]/g)].map(([, listed, titled]) => listed ?? titled);
    expect(ids.length, `${name} has tests without a journey`).toBeGreaterThanOrEqual(calls);
    return ids;
  });
  expect(new Set(book).size, 'a number stands twice in the test book').toBe(book.length);
  expect(new Set(titles).size, 'a number stands twice in the tests').toBe(titles.length);
  expect([...titles].sort()).toEqual([...book].sort());
});

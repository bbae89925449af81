import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');

/** Requirements of levels 1 and 2 of OWASP ASVS 5.0.0: the last number of each section; nothing of these levels lies between. */
const sections: Readonly<Record<string, number>> = {
  '1.1': 2,
  '1.2': 9,
  '1.3': 11,
  '1.4': 3,
  '1.5': 2,
  '2.1': 3,
  '2.2': 3,
  '2.3': 4,
  '2.4': 1,
  '3.2': 2,
  '3.3': 4,
  '3.4': 6,
  '3.5': 5,
  '3.7': 2,
  '4.1': 3,
  '4.2': 1,
  '4.3': 2,
  '4.4': 4,
  '5.1': 1,
  '5.2': 3,
  '5.3': 2,
  '5.4': 3,
  '6.1': 3,
  '6.2': 12,
  '6.3': 4,
  '6.4': 4,
  '6.5': 5,
  '6.6': 3,
  '6.8': 4,
  '7.1': 3,
  '7.2': 4,
  '7.3': 2,
  '7.4': 5,
  '7.5': 2,
  '7.6': 2,
  '8.1': 2,
  '8.2': 3,
  '8.3': 1,
  '8.4': 1,
  '9.1': 3,
  '9.2': 4,
  '10.1': 2,
  '10.2': 2,
  '10.3': 4,
  '10.4': 11,
  '10.5': 5,
  '10.6': 2,
  '10.7': 3,
  '11.1': 2,
  '11.2': 3,
  '11.3': 3,
  '11.4': 4,
  '11.5': 1,
  '11.6': 1,
  '12.1': 3,
  '12.2': 2,
  '12.3': 4,
  '13.1': 1,
  '13.2': 5,
  '13.3': 2,
  '13.4': 5,
  '14.1': 2,
  '14.2': 4,
  '14.3': 3,
  '15.1': 3,
  '15.2': 3,
  '15.3': 7,
  '16.1': 1,
  '16.2': 5,
  '16.3': 4,
  '16.4': 3,
  '16.5': 3,
  '17.1': 1,
  '17.2': 4,
  '17.3': 2,
};

const rows = [...text.matchAll(/^\| (\d+\.\d+)\.(\d+)(?:–\d+\.\d+\.(\d+))? +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, section = '', from = '', to = from, , state = '', held = '']) => ({
    section,
    from: Number(from),
    to: Number(to || from),
    state,
    held,
  }),
);

describe('SECURITY.md', () => {
  test('answers every requirement of the two levels once', () => {
    const answered = rows.flatMap(({ section, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => `${section}.${from + index}`),
    );
    const asked = Object.entries(sections).flatMap(([section, last]) =>
      Array.from({ length: last }, (_, index) => `${section}.${index + 1}`),
    );
    expect(answered).toHaveLength(253);
    expect([...answered].sort()).toEqual([...asked].sort());
  });

  test('says of each whether it is met, and why where it is not', () => {
    for (const { section, from, state, held } of rows) {
      expect(['met', 'partly', '**not met**', 'n/a'], `${section}.${from}`).toContain(state);
      expect(held.length, `${section}.${from}`).toBeGreaterThan(2);
    }
  });

  test('names no file that is not there', () => {
    const named = [
      ...text.matchAll(/`((?:app|bin|components|content|deploy|docs|e2e|lib)\/[^`\s*]+|proxy\.ts|Dockerfile|compose\.yaml)`/g),
    ];
    expect(named.length).toBeGreaterThan(80);
    const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('names no journey that is not there', () => {
    const journeys = readdirSync(join(root, 'e2e')).filter((name) => name.endsWith('.spec.ts'));
    const titles = journeys.map((name) => readFileSync(join(root, 'e2e', name), 'utf8')).join('');
    const named = new Set([...text.matchAll(/\bJ-\d+/g)].map(([journey]) => journey));
    expect(named.size).toBeGreaterThan(0);
    expect([...named].filter((journey) => !titles.includes(`[${journey}]`))).toEqual([]);
  });
});

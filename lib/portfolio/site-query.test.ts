import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { filingStatuses, levels } from '../schema/result';
import { narrowsSites, readSiteQuery, type SiteQuery, siteAddress, siteSorts } from './site-query';

const orNull = <T>(known: readonly T[]) => fc.option(fc.constantFrom(...known));
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((each) => each.replaceAll('\0', '').trim());
const query = fc
  .record({
    search: text,
    floor: orNull(levels),
    ceiling: orNull(levels),
    rule: orNull(['notice', 'sole-way-2']),
    of: orNull(['gap', 'open'] as const),
    filing: orNull(filingStatuses),
    handler: fc.option(text).map((each) => each || null),
    uncounted: fc.boolean(),
    waiting: fc.boolean(),
    sort: fc.constantFrom(...siteSorts),
  })
  .map((each): SiteQuery => ({ ...each, of: each.rule === null ? null : each.of }));

test('an address says all of what is asked for, and nothing where all sites are', () => {
  fc.assert(
    fc.property(query, fc.integer({ min: 1, max: 9 }), (asked, page) => {
      expect(readSiteQuery(new URLSearchParams(siteAddress(asked, page)))).toEqual(asked);
    }),
  );
  const all = readSiteQuery(new URLSearchParams());
  expect([siteAddress(all), narrowsSites(all), narrowsSites({ ...all, sort: 'worst' })]).toEqual(['', false, false]);
});

test('an address that cannot be meant asks for more, never for nothing', () => {
  const asked = readSiteQuery(new URLSearchParams('verdict=best-worst&rule=a%22b&filing=x&sort=y&of=gap&waiting=yes&search=%00'));
  expect([siteAddress(asked), narrowsSites(asked)]).toEqual(['', false]);
});

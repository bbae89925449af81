import type { CoverageScope } from '../../lib/schema/coverage';

/** Which articles must have a row, instrument by instrument. For standards: the clauses of the contents list that was seen. */
export const coverageScopes: readonly CoverageScope[] = [
  { instrument: 'measures-2025', articles: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20'.split(' ') },
  {
    instrument: 'pipl',
    articles: [
      ...'5 6 7 8 9 10'.split(' '),
      ...'13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31'.split(' '),
      ...'38 39 40'.split(' '),
      ...'44 45 46 47 48 49 50 51 52 53 54 55 56 57 58'.split(' '),
    ],
  },
  { instrument: 'spc-2021-15', articles: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16'.split(' ') },
  { instrument: 'video-regulation', articles: '2 7 8 9 10 12 13 14 15 16 17 19 20 21 22 26 27 28 29 31 33'.split(' ') },
  { instrument: 'small-handlers-2026', articles: [''] },
  { instrument: 'gbt-45574', articles: '4 5.1 5.2 5.3 5.4 5.5 6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8 A'.split(' ') },
  { instrument: 'gbt-41819', articles: '4 5 6 7 8 9 10 11'.split(' ') },
];

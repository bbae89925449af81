import { describe, expect, test } from 'vitest';
import type { DutyRow } from '../schema/coverage';
import { checkCoverage } from './check-coverage';
import { checkPrecedents } from './check-precedents';
import { articleCoverage } from './coverage';
import { articles, coverageContent, defaultPack, instruments, precedents, scenarios } from './index';

const pack = defaultPack();
const cases = precedents.map(({ id }) => id);
const check = (change: Partial<typeof coverageContent>) => checkCoverage({ ...coverageContent, ...change }, pack, cases);
const cases1 = precedents.slice(0, 1);
const withRow = (row: DutyRow) =>
  check({ sections: [{ id: 'x', title: { zh: '甲', en: 'a' }, note: { zh: '乙', en: 'b' }, rows: [row] }] });
const text = { zh: '一项义务', en: 'a duty' };
const reason = { kind: 'no-duty', text } as const;

test('every article and every duty of the sources has a row that says what covers it or why nothing does', () => {
  expect(check({})).toEqual([]);
});

test('what covers an article is read from the citations: taking the citing rules away leaves it bare', () => {
  const scopes = [{ instrument: 'measures-2025', articles: ['8'] }];
  const [row] = articleCoverage(scopes, [], pack);
  expect(row?.rules).toContain('r-internet-transfer');
  const silent = { ...pack, rules: [], questions: {} };
  expect(articleCoverage(scopes, [], silent)[0]).toMatchObject({ questions: [], rules: [], filing: false });
});

describe('a fault is told with its row:', () => {
  const faults: readonly [string, string[], ...string[]][] = [
    ['an article nothing cites and nothing explains', check({ reasons: [] }), 'measures-2025 1', 'no row'],
    [
      'a reason for an article that is covered',
      check({ reasons: [...coverageContent.reasons, { instrument: 'measures-2025', articles: ['9'], ...reason }] }),
      'measures-2025 9',
      'r-pia-none',
      'must go',
    ],
    [
      'a reason for an article outside the table',
      check({ reasons: [...coverageContent.reasons, { instrument: 'magna-carta', articles: ['1'], ...reason }] }),
      'magna-carta 1',
    ],
    ['two reasons for one article', check({ reasons: [...coverageContent.reasons, ...coverageContent.reasons] }), 'two reasons'],
    ['a duty covered by nothing', withRow({ id: 'TP-99', text, rules: [] }), 'TP-99', 'neither'],
    ['a dead rule', withRow({ id: 'TP-99', text, rules: ['r-gone'] }), 'TP-99', 'r-gone'],
    ['a dead question', withRow({ id: 'TP-99', text, questions: ['gone'] }), 'TP-99', 'gone'],
    ['a dead case', withRow({ id: 'TP-99', text, precedents: ['gone'] }), 'TP-99', 'gone'],
    ['a duty listed twice', check({ sections: [...coverageContent.sections, ...coverageContent.sections] }), 'CN-PIPL', 'twice'],
    ['a row without a language', withRow({ id: 'TP-99', text: { zh: '', en: 'a' }, reason }), 'TP-99', 'lacks a language'],
    [
      'a case that illustrates a dead rule',
      checkPrecedents(
        { precedents: cases1.map((each) => ({ ...each, rules: ['r-gone'] })), scenarios: [], articles, instruments },
        pack,
      ),
      'hangzhou-zoo',
      'r-gone',
    ],
    [
      'a case of a scene that does not exist',
      checkPrecedents(
        { precedents: cases1.map((each) => ({ ...each, scenes: ['moon'] })), scenarios: [], articles, instruments },
        pack,
      ),
      'hangzhou-zoo',
      'moon',
    ],
    [
      'a Chinese case that rests on foreign law',
      checkPrecedents(
        {
          precedents: cases1.map((each) => ({ ...each, today: [{ instrument: 'gdpr', article: '5' }] })),
          scenarios: [],
          articles,
          instruments,
        },
        pack,
      ),
      'hangzhou-zoo',
      'gdpr',
    ],
    [
      'a scenario whose best-known case is missing',
      checkPrecedents({ precedents: [], scenarios, articles, instruments }, pack),
      'scenario gym',
      'wuxi-gym',
    ],
  ];
  test.each(faults)('%s', (_, problems, ...place) => {
    expect(problems.filter((problem) => place.every((part) => problem.includes(part)))).not.toEqual([]);
  });
});

test('the rows of the sources are all there, section by section', () => {
  const ids = new Set(coverageContent.sections.flatMap((section) => section.rows.map((row) => row.id)));
  const missing = register.split(/\s+/).filter((id) => !ids.has(id));
  expect(missing).toEqual([]);
});

test('every scene that can be answered has its row', () => {
  const type = pack.questions['scn-type'];
  const options = type && 'options' in type ? type.options.map((option) => option.id) : [];
  const rows = coverageContent.sections.find((section) => section.id === 'scene')?.rows.map((row) => row.id);
  expect([...(rows ?? [])].sort()).toEqual([...options].sort());
});

const register = `CN-CC CN-PIPL CN-CSL CN-DSL CN-CPL CN-ECL CN-CL CN-SPP17 CN-SPC21 CN-CONST CN-PIL CN-BILL CN-LOCAL CN-D23
CN-M25 CN-LOAN CN-DS CN-SEC CN-HC CN-GAI CN-MLPS ST-35273 ST-38671 ST-41819 ST-37300 ST-35678 ST-PAY ST-0171 ST-4087 ST-TAF
ST-PCAC ST-9868 ST-CAICT US-ETH US-NBIPA US-CFR US-WARRANT US-FIRRMA US-FRA22 US-BIPA US-CUBI US-WBPL US-AB2261 US-CCPA
US-CPRA US-C-GOOG US-C-SIX US-C-FB US-C-SNAP US-C-IG US-C-LOOMIS EU-GDPR EU-AIA-D EU-AIA EU-AILD EU-3/2019 EU-05/2022 EU-WP
COE-FR FR-AIR EU-C-SE EU-C-CV CA-GUO CA-SUN CA-LIU CA-ZHU CA-WX CA-CS CA-HZ CA-XP CA-ZAO CA-LI CA-ZHANG CA-SNET CA-CCTV
CA-WUXI TP-0 TP-1 TP-1' TP-2 TP-2' TP-3 TP-4 TP-5 TP-6 TP-7 PP-1 PP-2 PP-3 PP-4 PP-5 PP-6 SU-1 SU-2 SU-3 SU-4 SU-5 SU-6
SU-7a SU-7b SU-7c SU-7d SU-8 SU-9 SU-10 SU-11 GK-1 GK-2 GK-3 GK-4 GT-1a GT-1b GT-1c GT-1d GT-1e GT-2 GT-3 GT-4 GP-1 GP-2
GP-3 GP-4 GP-5 GP-6 GP-7 GP-8 GP-9 GU-1 GU-2 GU-3 GU-4 GU-5 CH-1 CH-2 CH-3 CH-4 RG-1 RG-2 RG-3 RG-4 RG-5 RG-6 RG-7 BP-1
BP-2 BP-3 BP-4 BP-5 BP-6 BP-7 BP-8 SH-1 SH-2 SH-3 SH-4 SH-5 SH-6 SH-P1 SH-P2 SH-P3 SH-S SH-R SH-X IN-1 IN-2 IN-3 IN-4 IN-5
IN-6 IN-7 PIA-1 PIA-2 PIA-3 FIL-1 FIL-2 FIL-3 FIL-4 FIL-5 FIL-6 FIL-7 FIL-8 RK-1 RK-2 RK-3 RK-4 RK-5 RK-6 RK-7 RK-8 RK-9
RK-10 RK-11 RK-12 RK-13 RK-14 RK-15 RK-16 RK-17`;

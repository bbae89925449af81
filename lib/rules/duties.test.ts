import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cn2025 } from '../../content/packs/cn-2025/pack';
import { cnDraft2023 } from '../../content/packs/cn-draft-2023/pack';
import { fact } from '../../content/when';
import { addDays } from '../deadlines/working-days';
import type { Answers } from '../schema/answer';
import type { DutyDecision } from '../schema/duty-decision';
import { anyAnswers, knowingMore } from './arbitrary-answers';
import { assessmentFacts } from './assessment-facts';
import { dutiesFor } from './duties';
import { evaluateCondition } from './evaluate-condition';
import { decideFiling } from './filing';
import { not } from './truth';

const on = '2026-11-22';
const gate: Answers = { 'org-roles': ['deployer'], 'scn-function': ['verify-1to1'], 'scn-place': 'workplace' };
const of = (id: string, answers: Answers, day = on): DutyDecision => {
  const found = dutiesFor(cn2025, { ...gate, ...answers }, day).find(({ duty }) => duty.id === id);
  if (!found) throw new Error(`No duty ${id}.`);
  return found;
};
const state = (id: string, answers: Answers, day = on) => of(id, answers, day).state;
const dates = (id: string, answers: Answers, day = on) => {
  const { dayZero, deadline, overdue } = of(id, answers, day);
  return { dayZero, date: deadline?.date ?? null, overdue };
};

describe('the face-recognition filing among the duties', () => {
  test('stands exactly where the filing decision stands, with the same last day', () => {
    fc.assert(
      fc.property(anyAnswers(cn2025, [{}, gate]), fc.constantFrom('2025-05-31', '2025-08-01', on), (answers, day) => {
        const filing = decideFiling(cn2025, answers, day);
        const duty = dutiesFor(cn2025, answers, day).find((each) => each.duty.id === 'frt-filing');
        const due = filing.status === 'required' || filing.status === 'filed';
        expect(duty?.applies === 'yes').toBe(due);
        expect(duty?.applies === 'unknown').toBe(filing.status === 'cannot-determine');
        if (filing.status !== 'required') return;
        expect(duty?.deadline?.date ?? null).toBe(filing.deadline);
        expect(duty?.deadline?.provisional ?? false).toBe(filing.provisional);
        expect(duty?.overdue).toBe(filing.overdue);
      }),
      { numRuns: 300 },
    );
  });

  test('is conditional below the number, running at it, done once filed', () => {
    expect(state('frt-filing', { 'col-persons-stored': 99_999 })).toBe('conditional');
    const stored = { 'col-persons-stored': 100_000, 'fil-trigger-date': '2026-09-01' };
    expect(state('frt-filing', { ...stored, 'fil-status': 'not-filed' })).toBe('running');
    expect(dates('frt-filing', { ...stored, 'fil-status': 'not-filed' })).toEqual({
      dayZero: '2026-09-01',
      date: '2026-10-19',
      overdue: 'yes',
    });
    expect(state('frt-filing', { ...stored, 'fil-status': 'filed-prov' })).toBe('done');
  });

  test('names the questions that would settle it', () => {
    expect(of('frt-filing', {})).toMatchObject({ state: 'undetermined', missing: ['col-persons-stored'] });
    expect(of('frt-filing', { 'col-persons-stored': 100_000, 'fil-status': 'not-filed' }).open).toEqual(['fil-trigger-date']);
  });
});

describe('change and end of a filed use', () => {
  const filed: Answers = { 'fil-status': 'filed-prov', 'org-stage': 'live' };

  test('are conditional while nothing has happened', () => {
    expect(state('frt-change', { ...filed, 'fil-change': 'n-a' })).toBe('conditional');
    expect(state('frt-cancel', filed)).toBe('conditional');
  });

  test('run 30 working days from the change or the end', () => {
    const changed: Answers = { ...filed, 'fil-change': 'pending', 'fil-change-date': '2026-09-24' };
    expect(dates('frt-change', changed)).toEqual({ dayZero: '2026-09-24', date: '2026-11-12', overdue: 'yes' });
    const ended: Answers = { ...filed, 'org-stage': 'retired', 'fil-change': 'pending', 'fil-end-date': '2026-11-13' };
    expect(dates('frt-cancel', ended)).toEqual({ dayZero: '2026-11-13', date: '2026-12-25', overdue: 'no' });
    expect(state('frt-change', ended)).toBe('conditional');
  });

  test('do not concern a use that was never filed', () => {
    expect(state('frt-change', { 'fil-status': 'not-filed' })).toBe('none');
  });
});

describe('the filing of public video systems with the county police', () => {
  const system: Answers = { 'scn-place': 'public-place', 'vid-public-system': 'yes', 'vid-police-filed': 'no' };

  test('runs 30 calendar days from use, moved off days off', () => {
    expect(dates('video-filing', { ...system, 'vid-in-use-date': '2026-09-02' })).toMatchObject({
      date: '2026-10-08',
      overdue: 'yes',
    });
    expect(of('video-filing', { ...system, 'vid-in-use-date': '2026-09-02' }).deadline?.by).toBe('moved');
  });

  test('had until 30 June 2025 for systems older than the regulation', () => {
    expect(dates('video-filing', { ...system, 'vid-in-use-date': '2019-05-01' })).toMatchObject({
      date: '2025-06-30',
      overdue: 'yes',
    });
    expect(dates('video-filing', { ...system, 'vid-in-use-date': '2025-04-01' }).date).toBe('2025-05-06');
  });

  test('is owed whatever the number of persons, beside the filing of faces or without it', () => {
    expect(state('video-filing', { ...system, 'col-persons-stored': 0 })).toBe('running');
    expect(state('video-filing', { ...system, 'vid-public-system': 'no' })).toBe('none');
    expect(of('video-filing', { 'scn-place': 'public-place' })).toMatchObject({
      state: 'undetermined',
      missing: ['vid-public-system'],
    });
  });
});

describe('duties by the number of all persons', () => {
  test('begin at a million, above ten million and at ten million', () => {
    const at = (persons: number) =>
      ['officer-report', 'audit-large', 'large-handler'].map((id) => state(id, { 'org-total-persons': persons }));
    expect(at(999_999)).toEqual(['conditional', 'conditional', 'conditional']);
    expect(at(1_000_000)).toEqual(['running', 'conditional', 'conditional']);
    expect(at(10_000_000)).toEqual(['running', 'conditional', 'standing']);
    expect(at(10_000_001)).toEqual(['running', 'standing', 'standing']);
  });

  test('are open while the number is not known', () => {
    expect(of('officer-report', {})).toMatchObject({ state: 'undetermined', missing: ['org-total-persons'] });
  });
});

describe('the report of the officer', () => {
  const million: Answers = { 'org-total-persons': 1_000_000, 'org-officer-reported': 'no' };

  test('runs 30 working days from the day a million was reached', () => {
    expect(of('officer-report', million).open).toEqual(['org-officer-trigger-date']);
    expect(dates('officer-report', { ...million, 'org-officer-trigger-date': '2026-09-01' })).toEqual({
      dayZero: '2026-09-01',
      date: '2026-10-19',
      overdue: 'yes',
    });
    expect(dates('officer-report', { ...million, 'org-officer-trigger-date': '2026-11-13' }).overdue).toBe('no');
  });

  test('had until 29 August 2025 for those there before the announcement', () => {
    expect(dates('officer-report', { ...million, 'org-officer-trigger-date': '2025-07-17' }).date).toBe('2025-08-29');
    expect(dates('officer-report', { ...million, 'org-officer-trigger-date': '2025-07-18' }).date).toBe('2025-08-29');
    expect(dates('officer-report', { ...million, 'org-officer-trigger-date': '2025-07-21' }).date).toBe('2025-09-01');
  });

  test('is done once reported', () => {
    expect(state('officer-report', { ...million, 'org-officer-reported': 'yes' })).toBe('done');
  });
});

describe('the yearly report on minors', () => {
  const minors: Answers = { 'org-minors-under18': 'yes' };

  test('is due by the end of the next January', () => {
    expect(dates('minors-audit', minors).date).toBe('2027-01-31');
    expect(dates('minors-audit', minors, '2026-01-31').date).toBe('2026-01-31');
    expect(dates('minors-audit', minors, '2026-02-01').date).toBe('2027-01-31');
  });

  test('that was missed is to be made up at once, from the first one due at the end of January 2026', () => {
    const missed: Answers = { ...minors, 'min-audit-reported': 'missed' };
    expect(of('minors-audit-missed', missed)).toMatchObject({ state: 'running', overdue: 'yes', deadline: null });
    expect(state('minors-audit-missed', missed, '2026-01-30')).toBe('none');
    expect(state('minors-audit-missed', { ...minors, 'min-audit-reported': 'reported' })).toBe('conditional');
    expect(of('minors-audit-missed', minors)).toMatchObject({ state: 'undetermined', missing: ['min-audit-reported'] });
    expect(state('minors-audit-missed', { 'org-minors-under18': 'no' })).toBe('none');
  });

  test('did not exist before its announcement', () => {
    expect(state('minors-audit', minors, '2025-12-28')).toBe('none');
  });
});

describe('an incident', () => {
  const incident: Answers = { 'sec-incident': 'major', 'sec-incident-notified': 'no', 'inc-discovered-at': '2026-11-20' };

  test('of any size is to be remedied and told at once, and has no date to wait for', () => {
    expect(of('incident-notice', { ...incident, 'sec-incident': 'minor' })).toMatchObject({ state: 'running', deadline: null });
    expect(state('incident-hours', { ...incident, 'sec-incident': 'minor', 'cii-operator': 'no' })).toBe('conditional');
  });

  test('of a larger grade runs in hours: certainly over two days after discovery, open before that', () => {
    const own: Answers = { ...incident, 'cii-operator': 'no' };
    expect(of('incident-hours', own)).toMatchObject({ deadline: null, overdue: 'yes' });
    expect(of('incident-hours', own, '2026-11-21').overdue).toBe('unknown');
    expect(of('incident-hours', { ...own, 'sec-incident-notified': 'yes' }).overdue).toBe('no');
  });

  test('goes to one of two authorities, and to neither for certain while that is not known', () => {
    expect(state('incident-hours-critical', { ...incident, 'cii-operator': 'yes' })).toBe('running');
    expect(state('incident-hours', { ...incident, 'cii-operator': 'yes' })).toBe('none');
    expect(of('incident-hours', incident)).toMatchObject({ state: 'undetermined', missing: ['cii-operator'] });
  });
});

test('transfers abroad need a contract from one person and an assessment from ten thousand, or at once for critical infrastructure', () => {
  const at = (persons: number, cii = 'no') => {
    const answers: Answers = { 'use-crossborder': 'not-cleared', 'exp-persons-since-january': persons, 'cii-operator': cii };
    return [state('export-contract', answers), state('export-assessment', answers)];
  };
  expect(at(0)).toEqual(['conditional', 'conditional']);
  expect(at(1)).toEqual(['running', 'conditional']);
  expect(at(9_999)).toEqual(['running', 'conditional']);
  expect(at(10_000)).toEqual(['conditional', 'running']);
  expect(at(1, 'yes')).toEqual(['conditional', 'running']);
  expect(state('export-contract', { 'use-crossborder': 'no' })).toBe('none');
});

describe('the filing of a standard contract', () => {
  const contract: Answers = {
    'use-crossborder': 'cleared',
    'exp-persons-since-january': 40,
    'exp-route': 'contract',
    'exp-contract-filed': 'no',
  };

  test('runs 10 working days from the day the contract takes effect, and is done once filed', () => {
    expect(of('export-contract-filing', contract).open).toEqual(['exp-contract-date']);
    expect(dates('export-contract-filing', { ...contract, 'exp-contract-date': '2026-06-18' })).toEqual({
      dayZero: '2026-06-18',
      date: '2026-07-03',
      overdue: 'yes',
    });
    expect(state('export-contract-filing', { ...contract, 'exp-contract-filed': 'yes' })).toBe('done');
  });

  test('is not owed with certification or an assessment, nor where nothing leaves', () => {
    expect(state('export-contract-filing', { ...contract, 'exp-route': 'certification' })).toBe('conditional');
    expect(state('export-contract-filing', { ...contract, 'exp-route': 'assessment' })).toBe('conditional');
    expect(state('export-contract-filing', { 'use-crossborder': 'no' })).toBe('none');
    expect(of('export-contract-filing', { 'use-crossborder': 'cleared' }).missing).toEqual(['exp-route']);
  });
});

test('a contract does not do for the assessment that is due', () => {
  const many: Answers = { 'use-crossborder': 'cleared', 'exp-persons-since-january': 10_000, 'cii-operator': 'no' };
  expect(state('export-assessment', { ...many, 'exp-route': 'assessment' })).toBe('done');
  expect(of('export-assessment', { ...many, 'exp-route': 'contract' })).toMatchObject({ state: 'running', done: 'no' });
});

test('an exemption that is claimed leaves the export steps as pointers, neither owed nor gone', () => {
  for (const id of ['export-assessment', 'export-contract', 'export-contract-filing'])
    expect([id, state(id, { 'use-crossborder': 'exempt' })]).toEqual([id, 'conditional']);
});

test('algorithm filings run 10, 10 and 20 working days', () => {
  const service: Answers = { 'org-roles': ['gen-provider'], 'alg-public-opinion': 'yes', 'fil-algorithm': 'not-filed' };
  const used: Answers = { ...service, 'org-stage': 'live', 'org-first-use-date': '2026-06-18' };
  expect(dates('algorithm-filing', used).date).toBe('2026-07-03');
  expect(dates('algorithm-cancel', { ...service, 'org-stage': 'retired', 'fil-end-date': '2026-06-18' }).date).toBe('2026-07-17');
});

test('the impact assessment is due before the first use, and done again before a change', () => {
  const live: Answers = { 'org-stage': 'live', 'org-first-use-date': '2026-11-01' };
  expect(dates('pia-before', { ...live, 'fil-pia': 'none' })).toEqual({
    dayZero: '2026-11-01',
    date: '2026-10-31',
    overdue: 'yes',
  });
  expect(state('pia-before', { ...live, 'fil-pia': 'after' })).toBe('done');
  expect(state('pia-redo', { 'org-stage': 'live', 'sec-incident': 'no' })).toBe('conditional');
  expect(state('pia-redo', { 'org-stage': 'changing', 'sec-incident': 'no' })).toBe('running');
});

test('a household owes none of the duties', () => {
  const home: Answers = {
    'org-roles': ['household'],
    'scn-function': ['verify-1to1'],
    'scn-place': 'home',
    'use-crossborder': 'no',
  };
  for (const { duty, applies } of dutiesFor(cn2025, home, on)) expect([duty.id, applies]).toEqual([duty.id, 'no']);
});

test('one who only processes for others has neither the assessments nor the reports of a handler', () => {
  for (const id of ['pia-before', 'officer-report', 'audit-regular', 'incident-notice'])
    expect(state(id, { 'org-roles': ['entrusted'], 'org-total-persons': 5_000_000, 'sec-incident': 'minor' })).toBe('none');
});

test('whoever the questionnaire reads as only entrusted has no duty of a handler, and the other way round', () => {
  const role = fc.constantFrom('deployer', 'tech-provider', 'gatekeeper', 'gen-tech', 'gen-user', 'authority', 'entrusted');
  fc.assert(
    fc.property(fc.uniqueArray(role, { minLength: 1 }), (roles) => {
      const entrusted = assessmentFacts(cn2025, { 'org-roles': roles }, on).inScope('entrusted');
      expect(of('pia-before', { 'org-roles': roles }).applies).toBe(not(entrusted));
    }),
  );
});

test('a day before a duty existed starts no period where nothing was ruled for such cases', () => {
  const service: Answers = { 'org-roles': ['gen-provider'], 'alg-public-opinion': 'yes', 'org-stage': 'live' };
  expect(of('algorithm-filing', { ...service, 'org-first-use-date': '2020-01-01' }).deadline).toBeNull();
});

test('the draft of 2023, never in force, makes no duty', () => {
  expect(dutiesFor(cnDraft2023, gate, on)).toEqual([]);
});

describe('every duty, whatever is answered,', () => {
  test('is overdue only where its last day has certainly passed and it is certainly not done', () => {
    fc.assert(
      fc.property(anyAnswers(cn2025, [{}, gate]), fc.constantFrom('2025-08-01', on, '2027-03-01'), (answers, day) => {
        for (const { applies, done, deadline, overdue, duty } of dutiesFor(cn2025, answers, day)) {
          if (overdue !== 'yes') continue;
          expect([duty.id, applies, done]).toEqual([duty.id, 'yes', 'no']);
          if (deadline) expect(deadline.date < day).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its verdict, its day 0, its last day and what is certain of being late when more becomes known', () => {
    const pairs = anyAnswers(cn2025, [{}, gate]).chain((less) => fc.tuple(fc.constant(less), knowingMore(cn2025, less)));
    fc.assert(
      fc.property(pairs, ([less, more]) => {
        // A use said to have begun, on a day after the reference date: pointed out as a contradiction.
        fc.pre(evaluateCondition(fact('first-use-ahead'), assessmentFacts(cn2025, more, on)) !== 'yes');
        const before = dutiesFor(cn2025, less, on);
        const after = dutiesFor(cn2025, more, on);
        before.forEach(({ duty, applies, done, dayZero, deadline, passed, overdue }, i) => {
          const later = after[i];
          if (applies !== 'unknown') expect([duty.id, later?.applies]).toEqual([duty.id, applies]);
          if (done !== 'unknown') expect([duty.id, later?.done]).toEqual([duty.id, done]);
          if (dayZero !== null) expect([duty.id, later?.dayZero]).toEqual([duty.id, dayZero]);
          if (deadline !== null) expect([duty.id, later?.deadline]).toEqual([duty.id, deadline]);
          if (passed !== 'unknown') expect([duty.id, later?.passed]).toEqual([duty.id, passed]);
          if (overdue !== 'unknown') expect([duty.id, later?.overdue]).toEqual([duty.id, overdue]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('that is open names a question, unless a scope asks none', () => {
    fc.assert(
      fc.property(anyAnswers(cn2025, [gate], ['org-roles', 'scn-function']), (answers) => {
        for (const { duty, state: where, missing } of dutiesFor(cn2025, answers, on))
          if (where === 'undetermined') expect([duty.id, missing.length > 0]).toEqual([duty.id, true]);
      }),
      { numRuns: 200 },
    );
  });

  test('advises a working day that leaves five in hand', () => {
    fc.assert(
      fc.property(anyAnswers(cn2025, [gate]), (answers) => {
        for (const { deadline } of dutiesFor(cn2025, answers, on))
          if (deadline) expect(deadline.advised < addDays(deadline.date, -4)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

test('what should have come first is late once the event has begun, even on a day not known', () => {
  expect(of('pia-before', { 'org-stage': 'live', 'fil-pia': 'none' })).toMatchObject({ deadline: null, overdue: 'yes' });
  expect(of('pia-before', { 'org-stage': 'planned', 'fil-pia': 'none' }).overdue).toBe('no');
  expect(of('pia-before', { 'fil-pia': 'none' }).overdue).toBe('unknown');
  expect(of('pia-before', { 'org-stage': 'live', 'fil-pia': 'unknown' }).overdue).toBe('unknown');
});

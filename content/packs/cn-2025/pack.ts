import type { Pack } from '../../../lib/schema/pack';
import { calendars, expectedHolidays } from '../../calendars/index';
import { allQuestions } from '../../questions/index';
import { all, any, is, not } from '../../when';
import { instrumentStanding } from '../instrument-standing';
import { conflicts } from './conflicts';
import { deductions } from './deductions';
import { dimensions } from './dimensions';
import { forecast } from './duties/forecast';
import { duties } from './duties/index';
import { numbers } from './duties/numbers';
import { filing } from './filing';
import { flow } from './flow';
import { parameters } from './parameters';
import { rules } from './rules/index';
import { scopes } from './scopes';
import { dealsWithConsumers, recognisesIdentity, researchOnly } from './terms';

/** The Measures on the Security Management of Face Recognition Technology Applications, in force since 2025-06-01. */
export const cn2025: Pack = {
  id: 'cn-2025',
  version: '1.2.0',
  status: 'in-force',
  title: {
    zh: '人脸识别技术应用安全管理办法（2025年6月1日起施行）',
    en: 'Face Recognition Measures (in force since 2025-06-01)',
  },
  notice: null,
  effectiveFrom: parameters.inForceFrom.value,
  questions: Object.fromEntries(allQuestions.map((question) => [question.id, question])),
  steps: flow,
  dimensions,
  scopes,
  rules,
  conflicts,
  filing,
  deductions,
  referenceDate: 'org-assessment-date',
  instruments: instrumentStanding,
  reach: {
    'measures-2025': all(recognisesIdentity, not(researchOnly)),
    'consumer-law': any(dealsWithConsumers, is('scn-type', 'other')),
  },
  periods: {
    algorithm: { dayZero: 'org-first-use-date', workingDays: numbers.algorithmPeriod.value },
  },
  calendars,
  expectedHolidays,
  daysInHand: parameters.daysInHand.value,
  duties,
  forecast,
};

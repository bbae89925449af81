import { dutyOfRule } from '../../content/packs/cn-2025/duties/remedies';
import { sampleCases } from '../../content/personas/index';
import { en } from '../../content/report/en';
import { zh } from '../../content/report/zh';
import { articles, findPack, instruments } from '../catalog/index';
import { reportParticulars } from '../catalog/particulars';
import { riskModel, riskOfAssessment } from '../catalog/risk';
import { assessmentFacts } from '../rules/assessment-facts';
import { dutiesFor } from '../rules/duties';
import { evaluatePack } from '../rules/evaluate-pack';
import { forecastFor } from '../rules/forecast';
import { reachingOnly } from '../rules/reaching';
import { askedQuestions } from '../rules/visible-steps';
import type { Answers } from '../schema/answer';
import type { Overrides } from '../schema/field';
import type { Locale } from '../schema/text';
import { buildReport } from './build-report';
import type { ReportInput } from './context';
import type { Block, ReportModel } from './model';

type Choices = {
  readonly locale?: Locale;
  readonly pack?: string;
  readonly mode?: 'quick' | 'full';
  readonly answers?: Answers;
  readonly notes?: Readonly<Record<string, string>>;
  readonly planned?: Answers;
  readonly overrides?: Overrides;
  readonly particulars?: Readonly<Record<string, string>>;
};

/** What `buildReport` takes for a sample case, with answers put in or over it. */
export function sampleInput(id: string, choices: Choices = {}): ReportInput {
  const { locale = 'zh', pack: packId = 'cn-2025', mode = 'full', answers } = choices;
  const { notes = {}, planned = {}, overrides = {}, particulars = {} } = choices;
  const sample = sampleCases.find((candidate) => candidate.id === id);
  const pack = findPack(packId);
  if (!sample || !pack) throw new Error(`No sample ${id} or pack ${packId}`);
  const given = { ...sample.answers, ...answers };
  const result = evaluatePack(pack, given, { today: '2026-11-22', mode });
  return {
    result,
    pack,
    answers: given,
    notes,
    asked: askedQuestions(pack, assessmentFacts(pack, given, result.on), mode),
    duties: dutiesFor(pack, given, result.on),
    forecast: forecastFor(pack, given, result.on),
    articles,
    instruments,
    reaching: reachingOnly(pack, given, result.on),
    prose: locale === 'zh' ? zh : en,
    risk: {
      model: riskModel,
      assessment: riskOfAssessment(pack, { answers: given, on: result.on, planned, overrides }),
      planned,
    },
    particulars: reportParticulars(particulars, locale),
    dutyOf: dutyOfRule,
    locale,
    meta: {
      title: locale === 'zh' ? '个人信息保护影响评估报告' : 'Personal Information Protection Impact Assessment',
      organisation: String(given['org-name'] ?? ''),
      system: String(given['org-system-name'] ?? ''),
      reportNumber: 'MJ-2026-0017',
      generatedOn: '2026-11-22',
    },
  };
}

/** The report of a sample case. */
export function sampleReport(id: string, choices: Choices = {}): ReportModel {
  return buildReport(sampleInput(id, choices));
}

/** A report of one chapter, for trying blocks. */
export function tinyReport(blocks: readonly Block[], locale: Locale = 'zh'): ReportModel {
  const chapter = { id: 'chapter-only', number: '一', title: '试验', heading: '一、试验', follows: false, blocks };
  return { ...sampleReport('P13', { locale }), chapters: [chapter] };
}

/** Every string in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}

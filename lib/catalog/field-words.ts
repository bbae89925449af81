import { particulars } from '../../content/report/particulars';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { answerText } from '../report/answer-text';
import type { AnswerValue } from '../schema/answer';
import { type FieldName, riskLevels, splitField } from '../schema/field';
import type { Pack } from '../schema/pack';
import { riskSides } from '../schema/risk';
import type { Locale } from '../schema/text';
import { reportProse } from './report-prose';
import { riskModel } from './risk';

type Input = { readonly pack: Pack; readonly locale: Locale; readonly strings: Strings };

/** What a field is about, in words: the question, or what kind of remark on which question, risk or part of the report. */
export function fieldTitle(field: FieldName, { pack, locale, strings }: Input): string {
  const { kind, id } = splitField(field);
  const words = strings.history.fields;
  if (kind === 'particular') {
    return fill(words.particular, { name: particulars.find((each) => each.id === id)?.title[locale] ?? id });
  }
  if (kind === 'level' || kind === 'reason') {
    const { risk, side } = cellOf(id);
    return fill(words[kind], { name: risk?.title[locale] ?? id, side: side ? strings.risk.sides[side] : '' });
  }
  const question = pack.questions[id]?.text[locale] ?? id;
  return kind === 'answer' ? question : fill(words[kind], { name: question });
}

/** The value of a field in words; null is said to be empty. */
export function fieldValue(field: FieldName, value: AnswerValue | null, { pack, locale, strings }: Input): string {
  const { kind, id } = splitField(field);
  if (value === null) return kind === 'answer' || kind === 'plan' ? strings.history.unanswered : strings.history.blank;
  const question = pack.questions[id];
  if ((kind === 'answer' || kind === 'plan') && question) return answerText(question, value, locale, reportProse[locale].words);
  const level = kind === 'level' ? riskLevels.find((each) => each === value) : undefined;
  const { side } = cellOf(id);
  if (level && side) return riskModel.wording.levels[side][level][locale];
  return String(value);
}

/** Where a field is changed. */
export function fieldAddress(field: FieldName, assessment: string, pack: Pack): string {
  const { kind, id } = splitField(field);
  const result = `/assessments/${assessment}/result`;
  if (kind === 'particular') return `${result}/particulars`;
  if (kind === 'level' || kind === 'reason') return `${result}/risk`;
  if (kind === 'plan') return `${result}/path`;
  const step = pack.steps.find((each) => each.questions.some((placed) => placed.id === id)) ?? pack.steps[0];
  return `/assessments/${assessment}/${step?.id ?? ''}#q-${id}`;
}

function cellOf(id: string) {
  const side = riskSides.find((each) => id.endsWith(`-${each}`));
  const name = side ? id.slice(0, -side.length - 1) : id;
  return { side, risk: riskModel.scenarios.find((each) => each.id === name) };
}

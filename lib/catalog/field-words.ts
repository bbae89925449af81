import { documentContent } from '../../content/documents/index';
import { particulars } from '../../content/report/particulars';
import { factField, ownField } from '../documents/paper-fields';
import type { Template } from '../documents/template';
import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { answerText } from '../report/answer-text';
import type { AnswerValue } from '../schema/answer';
import { type FieldName, riskLevels, splitField } from '../schema/field';
import type { Pack } from '../schema/pack';
import { riskSides } from '../schema/risk';
import { type Locale, locales } from '../schema/text';
import { reportProse } from './report-prose';
import { riskModel } from './risk';

type Input = { readonly pack: Pack; readonly locale: Locale; readonly strings: Strings };

type Words = Strings['history']['fields'];
type Title = (locale: Locale, words: Words) => string;

/** What each field of the companion papers is called. */
const paperTitles: ReadonlyMap<string, Title> = new Map([
  ...documentContent.facts.map(({ id, text }): [string, Title] => [
    factField(id),
    (locale, words) => fill(words.paperFact, { name: text[locale] }),
  ]),
  ...documentContent.templates.flatMap((template) => template.sections.flatMap((section) => ownTitles(template, section))),
]);

function ownTitles(
  { id: paper, title, name = title }: Template,
  { title: heading, parts }: Template['sections'][number],
): [string, Title][] {
  const ids = parts.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return ids.flatMap((id, index) => {
    const place = ids.length > 1 ? ` ${index + 1}` : '';
    const words: Title = (locale, { paperOwn }) =>
      fill(paperOwn, { name: name[locale], part: `${heading?.[locale] ?? ''}${place}` });
    return locales.map((language): [string, Title] => [ownField(paper, id, language), words]);
  });
}

/** What a field is about, in words: the question, or what kind of remark on which question, risk or part of the report. */
export function fieldTitle(field: FieldName, { pack, locale, strings }: Input): string {
  const { kind, id } = splitField(field);
  const words = strings.history.fields;
  if (kind === 'particular') {
    const title = particulars.find((each) => each.id === id)?.title[locale];
    return paperTitles.get(id)?.(locale, words) ?? fill(words.particular, { name: title ?? id });
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

import { formatDate } from '../i18n/format';
import { answerText } from '../report/answer-text';
import type { Block, ReportModel } from '../report/model';
import { derivedFacts } from '../rules/derived';
import { evaluateCondition } from '../rules/evaluate-condition';
import type { Facts } from '../rules/facts';
import { isUnsure } from '../schema/answer';
import { type Condition, questionsOf } from '../schema/condition';
import type { Question } from '../schema/question';
import type { ComparedValue, Consistency, ConsistencyInput, Difference, Place, TrackedValue } from './consistency-model';
import { datesIn, noteDifferences, numbersIn } from './note-differences';
import { codeAgrees, operatorName } from './operator-name';
import { factField, writtenIn } from './paper-fields';
import { ownPlace, writtenDifferences } from './written-differences';

/**
 * Whether name, code, system, purpose, counts, dates, period and place read the same in every paper and in the report, and
 * whether answers, notes and what was written into the papers agree among themselves. Reads the values out of the finished papers, so that a paper which
 * lost or changed one is found. What is not known is a gap and never counts as agreeing.
 */
export function checkConsistency(input: ConsistencyInput): Consistency {
  return {
    values: input.content.tracked.map((tracked) => compared(tracked, input)),
    differences: [
      ...contradictions(input),
      ...checks(input),
      ...wrongCode(input),
      ...noteDifferences(input),
      ...writtenDifferences(input),
    ],
  };
}

function compared(tracked: TrackedValue, input: ConsistencyInput): ComparedValue {
  const { name, question } = tracked;
  const base = { name, label: tracked.text[input.locale], question };
  const value = knownValue(tracked, input);
  if (value === null) {
    const lacked = input.documents.some(({ gaps }) => gaps.some(({ fact }) => fact === name));
    const arises = question === null ? lacked : input.facts.visible(question) !== 'no';
    return { ...base, verdict: arises ? 'gap' : 'not-arising', value: null, places: [] };
  }
  const places = [...inPapers(tracked, input), ...inReport(tracked, input)];
  const same = places.every(({ text }) => flat(text).includes(flat(value)));
  return { ...base, verdict: same ? 'agrees' : 'differs', value, places };
}

/** The value as the answers give it or somebody wrote it, or null where neither is so. */
function knownValue({ name, question }: TrackedValue, input: ConsistencyInput): string | null {
  const { pack, facts, locale, prose, result, written } = input;
  if (name === 'on') return formatDate(result.on, locale);
  if (question === null) return writtenIn(written, factField(name));
  const asked = pack.questions[question];
  const { visible, value } = facts.read(question);
  if (!asked || visible === 'no' || value === undefined || isUnsure(value)) return null;
  if (name === 'organisation' || name === 'code') return operatorName(String(value))[name] || null;
  const text = answerText(asked, value, locale, prose.words);
  return text === prose.words.unanswered ? null : text;
}

function inPapers({ name, question }: TrackedValue, { documents, content, locale, pack }: ConsistencyInput): Place[] {
  const asked = question === null ? undefined : pack.questions[question];
  return documents.flatMap((paper) => {
    const { title, stated, model, parts } = paper;
    const printed = stated
      .filter((each) => each.name === name)
      .map(({ text }) => ({
        where: title,
        text: flat(textOf(model)).includes(flat(text)) ? text : content.words.missingIn[locale],
        question,
      }));
    const reworded = parts.flatMap((part) => {
      const { own } = part;
      if (own === null) return [];
      const drafted = part.stated.filter((each) => each.name === name);
      return drafted.map(({ text }) => ownPlace(paper, part, saysSo(own, text, asked) ? text : own));
    });
    return [...printed, ...reworded];
  });
}

/** Whether own words say this value: as it is written elsewhere, or as the same number or date in another spelling. */
function saysSo(own: string, value: string, asked: Question | undefined): boolean {
  if (flat(own).includes(flat(value))) return true;
  const read = (text: string): (string | number)[] => {
    if (asked?.kind === 'number') return numbersIn(text, asked.unit.zh, asked.unit.en);
    return asked?.kind === 'date' ? datesIn(text) : [];
  };
  const [expected] = read(value);
  return expected !== undefined && read(own).includes(expected);
}

/** What the finished report prints beside the label of this value: on its cover, or among the facts of its chapters. */
function inReport({ name, question }: TrackedValue, { report, pack, locale, prose, content }: ConsistencyInput): Place[] {
  const onCover: Readonly<Record<string, string>> = {
    organisation: prose.cover.organisation,
    code: prose.cover.organisation,
    'org-system-name': prose.cover.system,
    on: prose.cover.on,
  };
  const label = onCover[name] ?? (question === null ? undefined : pack.questions[question]?.text[locale]);
  const rows = [...report.cover, ...report.chapters.flatMap(({ blocks }) => blocks.flatMap(factsOf))];
  const values = new Set(rows.filter((row) => row.label === label).map(({ value }) => value));
  return [...values].map((text) => ({ where: content.words.reportTitle[locale], text, question }));
}

const factsOf = (block: Block) => (block.kind === 'facts' ? block.rows : []);

function contradictions({ result, pack, locale, ...input }: ConsistencyInput): Difference[] {
  return result.conflicts.map(({ conflict, questions }) => ({
    id: conflict,
    text: pack.conflicts.find(({ id }) => id === conflict)?.text[locale] ?? conflict,
    places: answersTo(questions, { pack, locale, ...input }),
  }));
}

function checks({ content, facts, locale, ...input }: ConsistencyInput): Difference[] {
  return content.checks
    .filter(({ when }) => evaluateCondition(when, facts) === 'yes')
    .map(({ id, when, text }) => ({
      id,
      text: text[locale],
      places: answersTo(readBy(when, facts), { ...input, locale }),
    }));
}

/** The questions a condition rests on that were put. */
function readBy(when: Condition, facts: Facts): string[] {
  const walk = (node: Condition): string[] => {
    if (node.op === 'all' || node.op === 'any') return node.of.flatMap(walk);
    if (node.op === 'not') return walk(node.of);
    return node.op === 'fact' ? [...(derivedFacts[node.name]?.questions(facts) ?? [])] : questionsOf(node);
  };
  return [...new Set(walk(when))].filter((id) => facts.visible(id) !== 'no');
}

function wrongCode({ answers, content, locale, pack }: ConsistencyInput): Difference[] {
  const answer = answers['org-name'];
  const { code } = operatorName(typeof answer === 'string' ? answer : '');
  if (code === '' || codeAgrees(code)) return [];
  const where = pack.questions['org-name']?.text[locale] ?? 'org-name';
  return [{ id: 'code-wrong', text: content.words.codeWrong[locale], places: [{ where, text: code, question: 'org-name' }] }];
}

/** The answers to these questions, each as a place to look. */
function answersTo(
  questions: readonly string[],
  { pack, answers, locale, prose }: Pick<ConsistencyInput, 'pack' | 'answers' | 'locale' | 'prose'>,
): Place[] {
  return questions.flatMap((question) => {
    const asked = pack.questions[question];
    if (!asked) return [];
    return { where: asked.text[locale], text: answerText(asked, answers[question], locale, prose.words), question };
  });
}

/** All text of a paper, part by part. */
export function textOf(model: ReportModel): string {
  return model.chapters
    .flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOf)])
    .concat(model.title)
    .join('\n');
}

function wordsOf(block: Block): string[] {
  switch (block.kind) {
    case 'prose':
      return [block.strong ?? '', block.text];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'notice':
      return [block.title ?? '', ...block.paragraphs];
    case 'heading':
      return [block.title];
    default:
      return [];
  }
}

/** Without the differences that do not matter to a reader: white space and width of letters. */
const flat = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '');

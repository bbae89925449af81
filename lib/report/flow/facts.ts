import { NONE, UNSURE } from '../../schema/answer';
import { optionText } from '../answer-text';
import type { NumberedFinding, ReportContext } from '../context';
import { rootOf } from '../folds';
import type { FlowFact, FlowMark } from '../model';
import type { FactPlan, Source } from './plan';

/** Longest free text a box takes, in characters; the whole of it stands in the table above the diagram. */
const LONGEST = 60;

/** What the facts of one diagram are read with. */
export type Reading = {
  readonly context: ReportContext;
  /** The questions put to this case. */
  readonly put: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, FlowMark>;
};

/**
 * Prepares the reading: which questions were put, and under which number each rule's finding stands. Matters of which nothing
 * is known get no mark: the diagram already says that they are open.
 */
export function readingOf(context: ReportContext): Reading {
  const { prose, result, gaps, open, untouched } = context;
  const marks = new Map<string, FlowMark>();
  const printed = !context.leftOut.includes('findings');
  const numbers = new Map(gaps.filter(({ finding }) => finding.severity !== 'info').map((gap) => [gap.finding.rule, gap]));
  for (const [rule, root] of rootOf(result.findings)) {
    const gap = numbers.get(root);
    if (gap)
      marks.set(rule, mark(gap, prose.severities[gap.finding.severity], gap.finding.severity, prose.flow.finding, printed));
  }
  for (const entry of open.filter((each) => !untouched(each))) {
    marks.set(entry.finding.rule, mark(entry, prose.flow.review, 'unknown', prose.flow.finding, printed));
  }
  return { context, put: new Set(context.asked.flatMap(({ questions }) => questions)), marks };
}

function mark(
  { number, anchor }: NumberedFinding,
  word: string,
  tone: FlowMark['tone'],
  wording: string,
  printed: boolean,
): FlowMark {
  const text = wording.replace('{word}', word).replace('{number}', number);
  return { text, tone, ...(printed ? { target: anchor } : {}) };
}

/**
 * One fact of the diagram. A question that was put and is not fully answered leaves it open and is named; a fact of which no
 * question was put says so. Nothing missing is read as "none".
 */
export function factOf(plan: FactPlan, reading: Reading): FlowFact {
  const { context, put, marks } = reading;
  const words = context.prose.flow;
  const sources = plan.from.filter(({ question }) => put.has(question));
  const read = sources.map((source) => partOf(source, context));
  const open = [...new Set(read.flatMap((part) => (part.open === null ? [] : [part.open])))].map(context.questionText);
  const said = read.flatMap((part) => (part.text === '' ? [] : [part.text]));
  const asked = open.length > 0 ? [openText(open, context)] : [];
  const unasked = context.result.mode === 'quick' ? words.unaskedQuick : words.unasked;
  const nothing = sources.length === 0 && plan.from.length > 0;
  return {
    label: words.labels[plan.label],
    text: nothing ? unasked : [...said, ...asked].join(words.separator),
    state: nothing ? 'unasked' : open.length === 0 ? 'known' : said.length > 0 ? 'partly' : 'open',
    marks: uniqueMarks((plan.rules ?? []).flatMap((rule) => marks.get(rule) ?? [])),
  };
}

/** The questions still open, as the diagram names them. */
export function openText(questions: readonly string[], { prose, locale, say }: ReportContext): string {
  return say(prose.flow.open, { questions: questions.join(locale === 'zh' ? '' : ' ') });
}

/** Whether a question was put and its answer leaves something open. */
export function leavesOpen(question: string, { context, put }: Reading): boolean {
  return put.has(question) && partOf({ question }, context).open !== null;
}

type Part = { readonly text: string; readonly open: string | null };

function partOf({ question, only, otherwise }: Source, context: ReportContext): Part {
  const value = context.answers[question];
  if (value === undefined || value === UNSURE || value === '') return { text: '', open: question };
  if (!Array.isArray(value)) return { text: framed(question, value as string | number, context), open: null };
  const ids = value as readonly string[];
  if (ids.length === 0) return { text: '', open: question };
  const taken = ids.filter((id) => id !== UNSURE && (only === undefined || only.includes(id)));
  const complete = !ids.includes(UNSURE) || only?.every((id) => ids.includes(id)) === true;
  if (taken.length === 0 && complete) return { text: otherwise ? context.prose.flow.otherwise[otherwise] : '', open: null };
  return { text: taken.length > 0 ? listed(question, taken, context) : '', open: complete ? null : question };
}

function listed(question: string, ids: readonly string[], context: ReportContext): string {
  const { prose, pack, locale } = context;
  const says = prose.flow.says[question] ?? {};
  const asked = pack.questions[question];
  const texts = ids.map((id) => says[id] ?? (asked ? plain(optionText(asked, id, locale)) : id));
  const list = texts.join(prose.words.listSeparator);
  return says['*'] && !ids.includes(NONE) ? context.say(says['*'], { answer: list }) : list;
}

function framed(question: string, value: string | number, context: ReportContext): string {
  const says = context.prose.flow.says[question] ?? {};
  const own = says[String(value)];
  if (own !== undefined) return own;
  const free = context.pack.questions[question]?.kind === 'text';
  const answer = free ? shortened(String(value)) : plain(context.answer(question, value));
  return says['*'] ? context.say(says['*'], { answer }) : answer;
}

/** An option without what it explains in brackets. */
const plain = (text: string) => text.replace(/\s*[（(][^（()）]*[)）]/g, '');

function shortened(text: string): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
}

function uniqueMarks(marks: readonly FlowMark[]): FlowMark[] {
  return marks.filter(({ text }, index) => marks.findIndex((other) => other.text === text) === index);
}

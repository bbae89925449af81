import { type Answers, type AnswerValue, checkAnswer, noteSchema } from '../schema/answer';
import { type Overrides, riskLevels } from '../schema/field';
import type { Pack } from '../schema/pack';
import { optionIds, type Question } from '../schema/question';
import { reorders, withoutReordering } from '../schema/reordering';
import type { Locale } from '../schema/text';
import { FILE_FORMAT, FILE_VERSION, type Notes, TITLE_LIMIT } from './assessment-file';
import { editDistance, nearest } from './nearest';
import type { Problem } from './problem';
import { ProblemList } from './problem-list';
import { answerProblemText, type EnvelopeCode, envelopeTexts, textProblems } from './problem-texts';
import { joinPath, visible } from './quote';
import { suggestAnswer } from './suggest-answer';

export type ParsedAssessment =
  | {
      readonly ok: true;
      readonly answers: Answers;
      readonly notes: Notes;
      readonly planned: Answers;
      readonly overrides: Overrides;
      readonly particulars: Notes;
      readonly mode: 'quick' | 'full';
      readonly title?: string;
      readonly scenario?: string;
    }
  /** `problems` holds the first twenty; `total` counts them all. */
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number };

export type ParseOptions = {
  /** The scenario ids known; without them a scenario id is taken as it is. */
  readonly scenarios?: readonly string[];
  /** The risk cells known; without them any that is well formed is taken. */
  readonly cells?: readonly string[];
  /** The particulars of the report known; without them any id that is well formed is taken. */
  readonly particulars?: readonly string[];
};

const fields = [
  'format',
  'version',
  'pack',
  'title',
  'mode',
  'scenario',
  'answers',
  'notes',
  'planned',
  'overrides',
  'particulars',
];
const unsafeKeys = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads an assessment from outside, be it our own file or a bare `{answers}`, and checks every answer against the pack.
 * Null counts as absent. Fields we do not know are left alone, unless they look like one of ours misspelt.
 * The `pack` field is not compared with `pack`: the caller chooses it, see `packIdOf`.
 */
export function parseAssessment(raw: unknown, pack: Pack, locale: Locale, options: ParseOptions = {}): ParsedAssessment {
  const list = new ProblemList();
  const say = (path: string, code: EnvelopeCode, suggest?: () => string | undefined) =>
    list.add(path, envelopeTexts[code][locale], suggest);
  const failed = (): ParsedAssessment => ({ ok: false, problems: list.problems, total: list.total });

  if (!isObject(raw)) {
    say('', 'not-an-object');
    return failed();
  }
  const field = (name: string): unknown => (Object.hasOwn(raw, name) ? (raw[name] ?? undefined) : undefined);
  checkFields(raw, say);
  checkHeader(field('format'), field('version'), say);
  const packId = field('pack');
  if (packId !== undefined && typeof packId !== 'string') say('pack', 'pack-not-text');

  const mode = field('mode') ?? 'full';
  if (mode !== 'quick' && mode !== 'full') say('mode', 'bad-mode', () => near(mode, ['quick', 'full']));
  const title = field('title');
  if (title !== undefined) checkTitle(title, list, say, locale);
  const scenario = field('scenario');
  const scenarios = options.scenarios;
  const scenarioFits = typeof scenario === 'string' && (scenarios ? scenarios.includes(scenario) : scenario.length <= 100);
  if (scenario !== undefined && !scenarioFits) say('scenario', 'bad-scenario', () => near(scenario, scenarios ?? []));

  if (field('answers') === undefined) say('', 'no-answers');
  const answers = readAnswers('answers', field('answers'), pack, locale, list, say);
  const planned = readAnswers('planned', field('planned'), pack, locale, list, say);
  const overrides = readOverrides(field('overrides'), options.cells, list, say, locale);
  const notes = readNotes(field('notes'), pack, locale, list, say);
  const particulars = readParticulars(field('particulars'), options.particulars, list, say, locale);
  if (list.total > 0) return failed();
  return {
    ok: true,
    answers,
    notes,
    planned,
    overrides,
    particulars,
    mode: mode === 'quick' ? 'quick' : 'full',
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof scenario === 'string' ? { scenario } : {}),
  };
}

/** The pack a file names, to choose it before reading the answers; undefined where it names none. */
export function packIdOf(raw: unknown): string | undefined {
  if (!isObject(raw) || !Object.hasOwn(raw, 'pack')) return undefined;
  return typeof raw.pack === 'string' ? raw.pack : undefined;
}

type Say = (path: string, code: EnvelopeCode, suggest?: () => string | undefined) => void;

function checkFields(raw: Readonly<Record<string, unknown>>, say: Say): void {
  for (const key of Object.keys(raw)) {
    if (fields.includes(key)) continue;
    if (unsafeKeys.includes(key)) say(joinPath('', key), 'unsafe-key');
    else if (meantField(key)) say(joinPath('', key), 'unknown-field', () => meantField(key));
  }
}

/** Strict, since foreign fields such as `model` or `date` are welcome: one slip in a long name, or only the case differs. */
function meantField(key: string): string | undefined {
  if (key.length > 20) return undefined;
  return fields.find((name) => name === key.toLowerCase() || (name.length > 4 && editDistance(name, key.toLowerCase(), 2) < 2));
}

function checkHeader(format: unknown, version: unknown, say: Say): void {
  if (format !== undefined && format !== FILE_FORMAT) say('format', 'other-format', () => near(format, [FILE_FORMAT]));
  if (version === FILE_VERSION || (version === undefined && format === undefined)) return;
  const newer = typeof version === 'number' && version > FILE_VERSION;
  say('version', newer ? 'newer-version' : 'bad-version');
}

function checkTitle(title: unknown, list: ProblemList, say: Say, locale: Locale): void {
  if (typeof title !== 'string') say('title', 'title-not-text');
  else if (title.length > TITLE_LIMIT) say('title', 'title-too-long');
  else if (reorders(title)) say('title', 'title-reorders', () => withoutReordering(title));
  else if (noteProblem(title)) list.add('title', textProblems['bad-characters'][locale]);
}

function readAnswers(
  section: 'answers' | 'planned',
  given: unknown,
  pack: Pack,
  locale: Locale,
  list: ProblemList,
  say: Say,
): Answers {
  const found: [string, AnswerValue][] = [];
  if (given !== undefined && !isObject(given)) say(section, 'answers-not-object');
  if (isObject(given)) {
    for (const [id, value] of Object.entries(given)) {
      const question = questionOf(id, section, pack, say);
      if (!question || value === null || value === undefined) continue;
      const problem = checkAnswer(question, bounded(question, value));
      if (!problem) {
        found.push([id, value as AnswerValue]);
        continue;
      }
      const { code, index } = problem;
      const part = index === undefined || !Array.isArray(value) ? value : value[index];
      const path = joinPath(section, id);
      const message = answerProblemText(code, question, shown(part, locale), locale);
      list.add(index === undefined ? path : joinPath(path, index), message, () => suggestAnswer(question, part, code));
    }
  }
  return Object.fromEntries(found);
}

function readNotes(given: unknown, pack: Pack, locale: Locale, list: ProblemList, say: Say): Notes {
  const found: [string, string][] = [];
  if (given !== undefined && !isObject(given)) say('notes', 'notes-not-object');
  if (!isObject(given)) return {};
  for (const [id, value] of Object.entries(given)) {
    if (!questionOf(id, 'notes', pack, say) || value === null || value === undefined) continue;
    const problem = noteProblem(value);
    if (typeof value !== 'string') say(joinPath('notes', id), 'note-not-text');
    else if (problem) list.add(joinPath('notes', id), textProblems[problem][locale]);
    else found.push([id, value]);
  }
  return Object.fromEntries(found);
}

/** Stated risk levels, of the cells known. */
function readOverrides(
  given: unknown,
  cells: readonly string[] | undefined,
  list: ProblemList,
  say: Say,
  locale: Locale,
): Overrides {
  const found: [string, Overrides[string]][] = [];
  if (given !== undefined && !isObject(given)) say('overrides', 'overrides-not-object');
  for (const [cell, stated] of Object.entries(isObject(given) ? given : {})) {
    const path = joinPath('overrides', cell);
    const level = isObject(stated) ? riskLevels.find((each) => each === stated.level) : undefined;
    const reason = isObject(stated) ? stated.reason : undefined;
    const problem = noteProblem(reason);
    const fits = cells ? cells.includes(cell) : /^[a-z0-9][a-z0-9-]{0,60}-(likelihood|impact)$/.test(cell);
    if (!fits) say(path, 'bad-override', () => near(cell, cells ?? []));
    else if (!level) say(path, 'bad-override', () => riskLevels.join(' / '));
    else if (typeof reason !== 'string' || reason.trim() === '') say(path, 'override-no-reason');
    else if (problem) list.add(path, textProblems[problem][locale]);
    else found.push([cell, { level, reason }]);
  }
  return Object.fromEntries(found);
}

/** What the assessor wrote into the report, of the particulars known. */
function readParticulars(
  given: unknown,
  known: readonly string[] | undefined,
  list: ProblemList,
  say: Say,
  locale: Locale,
): Notes {
  const found: [string, string][] = [];
  if (given !== undefined && !isObject(given)) say('particulars', 'particulars-not-object');
  for (const [id, value] of Object.entries(isObject(given) ? given : {})) {
    const path = joinPath('particulars', id);
    const fits = known ? known.includes(id) : /^[a-z0-9][a-z0-9-]{0,63}$/.test(id);
    const problem = noteProblem(value);
    if (!fits) say(path, 'unknown-particular', () => nearest(id, known ?? []));
    else if (value === null || value === undefined) continue;
    else if (typeof value !== 'string') say(path, 'particular-not-text');
    else if (problem) list.add(path, textProblems[problem][locale]);
    else found.push([id, value]);
  }
  return Object.fromEntries(found);
}

function questionOf(id: string, parent: string, pack: Pack, say: Say): Question | undefined {
  if (Object.hasOwn(pack.questions, id)) return pack.questions[id];
  if (unsafeKeys.includes(id)) say(joinPath(parent, id), 'unsafe-key');
  else say(joinPath(parent, id), 'unknown-question', () => nearest(id, Object.keys(pack.questions)));
  return undefined;
}

/** A list cut to one more than could be right, which is wrong for the same reason and quick to check. */
function bounded(question: Question, value: unknown): unknown {
  if (question.kind !== 'multi' || !Array.isArray(value)) return value;
  return value.slice(0, optionIds(question).length + 2);
}

function noteProblem(value: unknown): 'too-long' | 'bad-characters' | null {
  const parsed = noteSchema.safeParse(value);
  if (parsed.success) return null;
  return parsed.error.issues[0]?.message === 'too-long' ? 'too-long' : 'bad-characters';
}

/** A value as it may be printed. Objects and lists are named, never spelled out. */
function shown(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return locale === 'zh' ? `“${visible(value)}”` : `"${visible(value)}"`;
  if (Array.isArray(value)) return locale === 'zh' ? '列表' : 'a list';
  if (isObject(value)) return locale === 'zh' ? '对象' : 'an object';
  return locale === 'zh' ? `${String(value)} ` : String(value);
}

function near(value: unknown, candidates: readonly string[]): string | undefined {
  return typeof value === 'string' ? nearest(value, candidates) : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

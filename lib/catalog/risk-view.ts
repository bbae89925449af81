import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import type { Answers } from '../schema/answer';
import { type RiskLevel, riskLevels } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { Finding } from '../schema/result';
import {
  type JudgedRow,
  type LevelRange,
  type RiskAssessment,
  type RiskCell,
  type RiskSide,
  type RiskState,
  riskDimensions,
  riskSides,
  type ScenarioRisk,
} from '../schema/risk';
import type { Locale } from '../schema/text';
import { type ShownAnswer, showAnswer } from './result-view';
import { riskModel } from './risk';

/** A range in words, with its ends for colour and place. */
export type ShownRange = LevelRange & { readonly words: string };

/** One criterion or adjustment in words: its reason with the level it leads to, and the answers it rests on or waits for. */
export type ShownRow = {
  readonly id: string;
  readonly reason: string;
  readonly answers: readonly ShownAnswer[];
};

/** The rows of a dimension by how they came out. */
export type ShownRows = {
  readonly holds: readonly ShownRow[];
  readonly open: readonly ShownRow[];
  readonly fails: readonly ShownRow[];
};

export type ShownCell = {
  readonly side: RiskSide;
  readonly title: string;
  readonly computed: ShownRange;
  readonly level: ShownRange;
  readonly after: ShownRange;
  readonly stated: { readonly level: RiskLevel; readonly words: string; readonly reason: string } | null;
  readonly dimensions: readonly {
    readonly id: string;
    readonly title: string;
    readonly range: ShownRange;
    readonly rows: ShownRows;
  }[];
  readonly adjustments: ShownRows;
  /** The levels a person may state instead. */
  readonly choices: readonly { readonly id: RiskLevel; readonly words: string }[];
};

export type ShownRisk = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly meaning: string;
  /** Not settled whether it arises at all: the questions that could settle it. */
  readonly doubtful: readonly ShownAnswer[];
  readonly now: Places;
  /** Null where the planned measures do away with it. */
  readonly after: Places | null;
  readonly cells: readonly ShownCell[];
  /** Certain findings that rest on the answers a level rests on. */
  readonly related: readonly { readonly rule: string; readonly title: string; readonly href: string }[];
};

export type Places = { readonly likelihood: ShownRange; readonly impact: ShownRange; readonly risk: ShownRange };

export type RiskView = {
  readonly overall: { readonly now: ShownRange; readonly after: ShownRange };
  /** What is to change, with the answers it will lead to. */
  readonly planned: readonly ShownAnswer[];
  readonly scenarios: readonly ShownRisk[];
  readonly absent: readonly { readonly id: string; readonly title: string; readonly answers: readonly ShownAnswer[] }[];
  /** Columns are likelihoods from low, rows impacts from critical. */
  readonly matrix: {
    readonly columns: readonly { readonly id: RiskLevel; readonly words: string }[];
    readonly rows: readonly {
      readonly id: RiskLevel;
      readonly words: string;
      readonly cells: readonly { readonly likelihood: RiskLevel; readonly risk: RiskLevel; readonly words: string }[];
    }[];
  };
  readonly method: readonly string[];
};

type Input = {
  readonly id: string;
  readonly pack: Pack;
  readonly answers: Answers;
  readonly planned: Answers;
  readonly risk: RiskAssessment;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly strings: Strings;
};

const likelihoodDimensions: readonly string[] = riskDimensions.likelihood;

/** Criteria name the level they lead to; adjustments say themselves what they do. */
const rowWords = new Map<string, (input: Input) => string>([
  ...riskModel.criteria.map(({ id, reason, level, dimension }) => {
    const side = likelihoodDimensions.includes(dimension) ? 'likelihood' : 'impact';
    const words = ({ locale, strings }: Input) =>
      fill(strings.risk.leadsTo, {
        reason: reason[locale].replace(/[。.]$/, ''),
        level: riskModel.wording.levels[side][level][locale],
      });
    return [id, words] as const;
  }),
  ...riskModel.adjustments.map(({ id, reason }) => [id, ({ locale }: Input) => reason[locale]] as const),
]);

/** The risk of an assessment in words, as the page shows it. */
export function riskView(input: Input): RiskView {
  const { risk, locale } = input;
  const { levels, method } = riskModel.wording;
  const arises = (state: RiskState) => state.applies.truth !== 'no';
  const present = risk.scenarios.filter(({ initial, residual }) => arises(initial) || arises(residual));
  const shown = (question: string) => showAnswer(question, input);
  return {
    overall: { now: inWords(risk.overall.initial, 'risk', input), after: inWords(risk.overall.residual, 'risk', input) },
    planned: risk.planned.map((question) => showAnswer(question, { ...input, answers: input.planned })),
    scenarios: present.map((scenario, index) => showRisk(scenario, index + 1, input)),
    absent: risk.scenarios
      .filter((scenario) => !present.includes(scenario))
      .map(({ scenario, initial }) => ({
        id: scenario,
        title: named(scenario).title[locale],
        answers: initial.applies.because.map(({ question }) => shown(question)),
      })),
    matrix: {
      columns: riskLevels.map((id) => ({ id, words: levels.likelihood[id][locale] })),
      rows: [...riskLevels].reverse().map((id) => ({
        id,
        words: levels.impact[id][locale],
        cells: riskLevels.map((likelihood) => {
          const level = riskModel.matrix[id][likelihood];
          return { likelihood, risk: level, words: levels.risk[level][locale] };
        }),
      })),
    },
    method: method.map((text) => text[locale]),
  };
}

function named(id: string) {
  const scenario = riskModel.scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`The risk model has no scenario ${id}.`);
  return scenario;
}

/** A range of levels in words: one word, or from one to another. */
export function levelWords(
  { from, to }: LevelRange,
  kind: RiskSide | 'risk',
  { locale, strings }: Pick<Input, 'locale' | 'strings'>,
): string {
  const word = (level: RiskLevel) => riskModel.wording.levels[kind][level][locale];
  return from === to ? word(from) : fill(strings.risk.range, { from: word(from), to: word(to) });
}

function inWords(range: LevelRange, kind: RiskSide | 'risk', input: Input): ShownRange {
  return { from: range.from, to: range.to, words: levelWords(range, kind, input) };
}

function showRisk({ scenario, initial, residual }: ScenarioRisk, number: number, input: Input): ShownRisk {
  const { title, meaning } = named(scenario);
  const places = (state: RiskState): Places => ({
    likelihood: inWords(state.likelihood.level, 'likelihood', input),
    impact: inWords(state.impact.level, 'impact', input),
    risk: inWords(state.risk, 'risk', input),
  });
  return {
    id: scenario,
    number,
    title: title[input.locale],
    meaning: meaning[input.locale],
    doubtful: initial.applies.missing.map((question) => showAnswer(question, input)),
    now: places(initial),
    after: residual.applies.truth === 'no' ? null : places(residual),
    cells: riskSides.map((side) => showCell(side, initial[side], residual[side], input)),
    related: relatedFindings(initial, input),
  };
}

/**
 * A finding bears on a risk whose level rests on its last answer, since conditions name the setting first and the decisive
 * fact last, or on two and at least half of its answers.
 */
function relatedFindings(state: RiskState, { id, pack, findings, locale }: Input): ShownRisk['related'] {
  const rows = riskSides.flatMap((side) => [
    ...state[side].dimensions.flatMap((dimension) => dimension.rows),
    ...state[side].adjustments,
  ]);
  const holding = new Set(
    rows.filter(({ truth }) => truth === 'yes').flatMap(({ because }) => because.map(({ question }) => question)),
  );
  return findings
    .filter(({ outcome, severity, foldedUnder }) => outcome === 'gap' && severity !== 'info' && foldedUnder === undefined)
    .filter(({ because }) => {
      const given = because.filter(({ value }) => value !== undefined).map(({ question }) => question);
      const shared = given.filter((question) => holding.has(question)).length;
      return holding.has(given.at(-1) ?? '') || (shared >= 2 && shared * 2 >= given.length);
    })
    .map(({ rule }) => ({
      rule,
      title: pack.rules.find((each) => each.id === rule)?.title[locale] ?? rule,
      href: `/assessments/${id}/result#${rule}`,
    }));
}

function showCell(side: RiskSide, cell: RiskCell, after: RiskCell, input: Input): ShownCell {
  const { locale, strings } = input;
  const { dimensions, levels } = riskModel.wording;
  const word = (level: RiskLevel) => levels[side][level][locale];
  return {
    side,
    title: strings.risk.sides[side],
    computed: inWords(cell.computed, side, input),
    level: inWords(cell.level, side, input),
    after: inWords(after.level, side, input),
    stated: cell.stated ? { ...cell.stated, words: word(cell.stated.level) } : null,
    dimensions: cell.dimensions.map(({ id, range, rows }) => ({
      id,
      title: dimensions[id][locale],
      range: inWords(range, side, input),
      rows: showRows(rows, input),
    })),
    adjustments: showRows(cell.adjustments, input),
    choices: riskLevels.map((id) => ({ id, words: word(id) })),
  };
}

function showRows(judged: readonly JudgedRow[], input: Input): ShownRows {
  const show = (row: JudgedRow): ShownRow => {
    const questions = row.truth === 'unknown' ? row.missing : row.because.map(({ question }) => question);
    return {
      id: row.id,
      reason: rowWords.get(row.id)?.(input) ?? row.id,
      answers: questions.map((question) => showAnswer(question, input)),
    };
  };
  const of = (truth: JudgedRow['truth']) => judged.filter((row) => row.truth === truth).map(show);
  return { holds: of('yes'), open: of('unknown'), fails: of('no') };
}

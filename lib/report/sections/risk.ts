import { type RiskLevel, riskLevels } from '../../schema/field';
import {
  type JudgedRow,
  type LevelRange,
  type RiskCell,
  type RiskSide,
  type RiskState,
  riskSides,
  type ScenarioRisk,
} from '../../schema/risk';
import type { ReportContext } from '../context';
import type { Block, FindingBlock, FindingRow, MatrixBlock, Tag, Tone } from '../model';

const tones: Readonly<Record<RiskLevel, Tone>> = {
  low: 'satisfied',
  medium: 'medium',
  high: 'high',
  'very-high': 'prohibited',
};
/** Most open questions named under one risk; the rest is counted. */
const OPEN_SHOWN = 4;

/** 风险分析: the matrix, all risks in a table, then each with what set its levels, stated levels beside computed ones. */
export function risk(context: ReportContext): Block[] {
  const { prose, result } = context;
  const words = prose.risk;
  const { model, assessment } = context.risk;
  const present = assessment.scenarios.filter(({ initial, residual }) => arises(initial) || arises(residual));
  const absent = assessment.scenarios.filter((scenario) => !present.includes(scenario));
  const planned = assessment.planned.length > 0;
  const [source = '', ...method] = model.wording.method.map((text) => context.text(text));
  const blocks: Block[] = [
    { kind: 'prose', role: 'verdict', text: riskOverall(context) },
    { kind: 'prose', role: 'lead', text: source },
    matrixBlock(present, 'initial', words.now, context),
  ];
  if (planned) blocks.push(matrixBlock(present, 'residual', words.after, context));
  blocks.push({ kind: 'prose', role: 'note', text: words.legend }, overview(present, planned, context));
  if (absent.length > 0) {
    const list = absent.map(({ scenario }) => riskTitle(scenario, context)).join(prose.words.listSeparator);
    blocks.push({ kind: 'prose', role: 'note', text: context.say(words.absent, { list }) });
  }
  blocks.push({ kind: 'prose', role: 'note', text: planned ? words.planSome : words.planNone });
  if (result.mode === 'quick') blocks.push({ kind: 'notice', tone: 'note', paragraphs: [words.quick] });
  else blocks.push(...analyses(present, context));
  return [...blocks, { kind: 'notice', tone: 'note', title: words.method, paragraphs: method }];
}

/** The gravest of all risks in a sentence, with what the planned measures leave of it. */
export function riskOverall(context: ReportContext): string {
  const { assessment } = context.risk;
  const { worst, worstAfter } = context.prose.risk;
  return context.say(assessment.planned.length > 0 ? worstAfter : worst, {
    level: riskRangeText(assessment.overall.initial, 'risk', context),
    after: riskRangeText(assessment.overall.residual, 'risk', context),
  });
}

/** Each risk with what set its levels; those that nothing answered bears on are only named. */
function analyses(present: readonly ScenarioRisk[], context: ReportContext): Block[] {
  const numbered = present.map((scenario, index) => ({ scenario, number: index + 1 }));
  const open = numbered.filter(({ scenario }) => unanalysed(scenario.initial));
  const list = open.map(({ number }) => number).join(context.prose.words.listSeparator);
  return [
    ...(open.length === 0 ? [] : [{ kind: 'prose' as const, text: context.say(context.prose.risk.unanalysed, { list }) }]),
    ...numbered
      .filter(({ scenario }) => !unanalysed(scenario.initial))
      .map(({ scenario, number }) => riskBlock(scenario, number, context)),
  ];
}

function unanalysed(state: RiskState): boolean {
  const rows = riskSides.flatMap((side) => state[side].dimensions.flatMap((each) => each.rows));
  const settled = rows.some(({ because }) => because.some(({ value }) => value !== undefined));
  return !settled && riskSides.every((side) => state[side].stated === null);
}

const arises = (state: RiskState) => state.applies.truth !== 'no';

function definition(id: string, { risk: { model } }: ReportContext) {
  const found = model.scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`The risk model has no scenario ${id}.`);
  return found;
}

/** The name of a risk of the model. */
export function riskTitle(id: string, context: ReportContext): string {
  return context.text(definition(id, context).title);
}

/** A level in words, or the range it lies in. */
export function riskRangeText({ from, to }: LevelRange, kind: RiskSide | 'risk', context: ReportContext): string {
  const word = (level: RiskLevel) => context.text(context.risk.model.wording.levels[kind][level]);
  return from === to ? word(from) : context.say(context.prose.risk.range, { from: word(from), to: word(to) });
}

function rangeTag(range: LevelRange, context: ReportContext): Tag {
  return { text: riskRangeText(range, 'risk', context), tone: range.from === range.to ? tones[range.to] : 'unknown' };
}

function matrixBlock(
  present: readonly ScenarioRisk[],
  at: 'initial' | 'residual',
  title: string,
  context: ReportContext,
): MatrixBlock {
  const { model } = context.risk;
  const { levels } = model.wording;
  const marks = (impact: RiskLevel, likelihood: RiskLevel) =>
    present.flatMap((scenario, index) => {
      const state = scenario[at];
      if (!arises(state)) return [];
      const { level: rows } = state.impact;
      const { level: columns } = state.likelihood;
      if (rows.to === impact && columns.to === likelihood) return [{ text: String(index + 1) }];
      return rows.from === impact && columns.from === likelihood ? [{ text: String(index + 1), dashed: true as const }] : [];
    });
  return {
    kind: 'matrix',
    title,
    columnsTitle: context.prose.risk.likelihood,
    rowsTitle: context.prose.risk.impact,
    columns: riskLevels.map((level) => context.text(levels.likelihood[level])),
    rows: [...riskLevels].reverse().map((impact) => ({
      label: context.text(levels.impact[impact]),
      cells: riskLevels.map((likelihood) => {
        const level = model.matrix[impact][likelihood];
        return { level: { text: context.text(levels.risk[level]), tone: tones[level] }, marks: marks(impact, likelihood) };
      }),
    })),
  };
}

/** The matrix in words. */
function overview(present: readonly ScenarioRisk[], planned: boolean, context: ReportContext): Block {
  const words = context.prose.risk;
  return {
    kind: 'table',
    header: ['', words.scenario, words.likelihood, words.impact, words.riskNow, ...(planned ? [words.riskAfter] : [])],
    weights: [6, 34, 20, 20, 20, ...(planned ? [20] : [])],
    rows: present.map(({ scenario, initial, residual }, index) => [
      String(index + 1),
      riskTitle(scenario, context),
      ratedText('likelihood', initial.likelihood, context),
      ratedText('impact', initial.impact, context),
      riskRangeText(initial.risk, 'risk', context),
      ...(planned ? [arises(residual) ? riskRangeText(residual.risk, 'risk', context) : words.gone] : []),
    ]),
  };
}

/** The level of a cell; a stated one beside the one computed. */
function ratedText(side: RiskSide, { level, stated, computed }: RiskCell, context: ReportContext): string {
  const text = riskRangeText(level, side, context);
  if (!stated) return text;
  return context.say(context.prose.risk.ratedStated, { stated: text, computed: riskRangeText(computed, side, context) });
}

function riskBlock({ scenario, initial }: ScenarioRisk, number: number, context: ReportContext): FindingBlock {
  const words = context.prose.risk;
  const title = riskTitle(scenario, context);
  const meaning = context.text(definition(scenario, context).meaning);
  const doubtful = initial.applies.truth === 'unknown' ? [words.doubtful] : [];
  const rows: FindingRow[] = [
    { label: words.meaning, role: 'text', lines: [meaning, ...doubtful] },
    ...riskSides.map(
      (side): FindingRow => ({
        label: context.say(words.rated, { side: words[side], level: riskRangeText(initial[side].level, side, context) }),
        role: 'text',
        lines: cellLines(side, initial[side], context),
      }),
    ),
    { label: words.open, role: 'text', lines: openLines(initial, context) },
  ];
  return {
    kind: 'finding',
    id: `risk-${scenario}`,
    number: String(number),
    title,
    continued: context.say(words.continued, { number, title }),
    tag: rangeTag(initial.risk, context),
    rows: rows.filter(({ lines }) => lines.length > 0),
  };
}

/** What set the level of a cell: a stated level with its reason, then dimension by dimension, then adjustments. */
function cellLines(side: RiskSide, cell: RiskCell, context: ReportContext): string[] {
  const words = context.prose.risk;
  const { wording, adjustments } = context.risk.model;
  const computed = riskRangeText(cell.computed, side, context);
  const idle = cell.dimensions.filter(({ range, rows }) => range.to === 'low' && rowTexts(rows, side, context) === '');
  const lines = cell.dimensions
    .filter((each) => !idle.includes(each))
    .map(({ id, range, rows }) =>
      context.say(words.dimension, {
        dimension: context.text(wording.dimensions[id]),
        level: riskRangeText(range, side, context),
        text: rowTexts(rows, side, context) || (range.from === range.to ? words.nothing : words.unsettled),
      }),
    );
  if (idle.length > 0) {
    const list = idle.map(({ id }) => context.text(wording.dimensions[id])).join(context.prose.words.listSeparator);
    lines.push(context.say(words.others, { list }));
  }
  const moved = cell.adjustments
    .filter(({ truth }) => truth !== 'no')
    .flatMap(({ id, truth }) => {
      const reason = adjustments.find((each) => each.id === id)?.reason;
      const form = truth === 'yes' ? words.adjusted : words.adjustedOpen;
      return reason ? [context.say(form, { text: context.text(reason) })] : [];
    });
  if (!cell.stated) return [...lines, ...moved];
  const stated = context.say(words.stated, {
    side: words[side],
    level: context.text(wording.levels[side][cell.stated.level]),
    computed,
    reason: cell.stated.reason,
  });
  return [stated, ...lines, ...moved];
}

function rowTexts(rows: readonly JudgedRow[], side: RiskSide, context: ReportContext): string {
  const { criteria, wording } = context.risk.model;
  const texts = rows
    .filter(({ truth }) => truth === 'yes')
    .flatMap(({ id }) => criteria.find((criterion) => criterion.id === id) ?? [])
    .map(({ reason, level }) =>
      context.say(context.prose.risk.leadsTo, {
        reason: context.text(reason).replace(/[。.]$/, ''),
        level: context.text(wording.levels[side][level]),
      }),
    );
  return texts.length === 0 ? '' : `${texts.join(context.prose.words.clauseSeparator)}${context.prose.words.stop}`;
}

function openLines(state: RiskState, context: ReportContext): string[] {
  const rows = riskSides.flatMap((side) => [...state[side].dimensions.flatMap((each) => each.rows), ...state[side].adjustments]);
  const open = [...new Set([state.applies, ...rows].flatMap(({ missing }) => missing))];
  const shown = open.slice(0, OPEN_SHOWN).map((id) => context.questionText(id));
  const rest = open.length - shown.length;
  return rest > 0 ? [...shown, context.say(context.prose.risk.openMore, { n: rest })] : shown;
}

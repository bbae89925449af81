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
  const level = rangeText(assessment.overall.initial, 'risk', context);
  const after = rangeText(assessment.overall.residual, 'risk', context);
  const blocks: Block[] = [
    { kind: 'prose', role: 'verdict', text: context.say(planned ? words.worstAfter : words.worst, { level, after }) },
    { kind: 'prose', role: 'lead', text: source },
    matrixBlock(present, 'initial', words.now, context),
  ];
  if (planned) blocks.push(matrixBlock(present, 'residual', words.after, context));
  blocks.push({ kind: 'prose', role: 'note', text: words.legend }, overview(present, planned, context));
  if (absent.length > 0) {
    const list = absent.map(({ scenario }) => titleOf(scenario, context)).join(prose.words.listSeparator);
    blocks.push({ kind: 'prose', role: 'note', text: context.say(words.absent, { list }) });
  }
  blocks.push(...planBlocks(context));
  if (result.mode === 'quick') blocks.push({ kind: 'notice', tone: 'note', paragraphs: [words.quick] });
  else blocks.push(...present.map((scenario, index) => riskBlock(scenario, index + 1, context)));
  return [...blocks, { kind: 'notice', tone: 'note', title: words.method, paragraphs: method }];
}

const arises = (state: RiskState) => state.applies.truth !== 'no';

function definition(id: string, { risk: { model } }: ReportContext) {
  const found = model.scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`The risk model has no scenario ${id}.`);
  return found;
}

const titleOf = (id: string, context: ReportContext) => context.text(definition(id, context).title);

function rangeText({ from, to }: LevelRange, kind: RiskSide | 'risk', context: ReportContext): string {
  const word = (level: RiskLevel) => context.text(context.risk.model.wording.levels[kind][level]);
  return from === to ? word(from) : context.say(context.prose.risk.range, { from: word(from), to: word(to) });
}

function rangeTag(range: LevelRange, context: ReportContext): Tag {
  return { text: rangeText(range, 'risk', context), tone: range.from === range.to ? tones[range.to] : 'unknown' };
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
      titleOf(scenario, context),
      rangeText(initial.likelihood.level, 'likelihood', context),
      rangeText(initial.impact.level, 'impact', context),
      rangeText(initial.risk, 'risk', context),
      ...(planned ? [arises(residual) ? rangeText(residual.risk, 'risk', context) : words.gone] : []),
    ]),
  };
}

function planBlocks(context: ReportContext): Block[] {
  const words = context.prose.risk;
  const { assessment, planned } = context.risk;
  if (assessment.planned.length === 0) return [{ kind: 'prose', role: 'note', text: words.planNone }];
  return [
    { kind: 'heading', level: 2, title: words.plan },
    {
      kind: 'table',
      header: [words.planQuestion, words.planNow, words.planThen],
      weights: [40, 30, 30],
      rows: assessment.planned.map((id) => [context.questionText(id), context.answer(id), context.answer(id, planned[id])]),
    },
  ];
}

function riskBlock({ scenario, initial }: ScenarioRisk, number: number, context: ReportContext): FindingBlock {
  const words = context.prose.risk;
  const title = titleOf(scenario, context);
  const meaning = context.text(definition(scenario, context).meaning);
  const doubtful = initial.applies.truth === 'unknown' ? [words.doubtful] : [];
  const rows: FindingRow[] = [
    { label: words.meaning, role: 'text', lines: [meaning, ...doubtful] },
    ...riskSides.map(
      (side): FindingRow => ({ label: words[side], role: 'text', lines: cellLines(side, initial[side], context) }),
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
  const computed = rangeText(cell.computed, side, context);
  const lines = cell.dimensions.map(({ id, range, rows }) =>
    context.say(words.dimension, {
      dimension: context.text(wording.dimensions[id]),
      level: rangeText(range, side, context),
      text: rowTexts(rows, side, context) || (range.from === range.to ? words.nothing : words.unsettled),
    }),
  );
  const moved = cell.adjustments
    .filter(({ truth }) => truth !== 'no')
    .flatMap(({ id, truth }) => {
      const reason = adjustments.find((each) => each.id === id)?.reason;
      const form = truth === 'yes' ? words.adjusted : words.adjustedOpen;
      return reason ? [context.say(form, { text: context.text(reason) })] : [];
    });
  const total = context.say(words.computed, { level: computed });
  if (!cell.stated) return [...lines, ...moved, total];
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

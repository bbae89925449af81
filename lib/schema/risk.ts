import type { Condition } from './condition';
import type { RiskLevel } from './field';
import type { Because, Truth } from './result';
import type { Text } from './text';

/** The four sources of risk that make something likely, and the four rights it touches (GB/T 39335-2020, 5.4 and 5.5). */
export const riskDimensions = {
  likelihood: ['env', 'process', 'people', 'scale'],
  impact: ['autonomy', 'discrimination', 'reputation', 'property'],
} as const;
export const riskSides = ['likelihood', 'impact'] as const;
export type RiskSide = (typeof riskSides)[number];
export type RiskDimension = (typeof riskDimensions)[RiskSide][number];

/** What could go wrong for the people whose faces are handled, and the dimensions that bear on it. */
export type RiskScenario = {
  readonly id: string;
  readonly title: Text;
  readonly meaning: Text;
  /** Default: always. */
  readonly appliesWhen?: Condition;
  readonly likelihood: readonly (typeof riskDimensions)['likelihood'][number][];
  readonly impact: readonly (typeof riskDimensions)['impact'][number][];
};

/** While `when` holds, the dimension is at least at this level for these scenarios. Low is what remains when nothing more holds. */
export type RiskCriterion = {
  readonly id: string;
  readonly dimension: RiskDimension;
  readonly level: Exclude<RiskLevel, 'low'>;
  readonly scenarios: readonly string[];
  readonly when: Condition;
  readonly reason: Text;
};

/** While `when` holds, the level of that side moves by one (annex D). The reason is the one the standard wants written down. */
export type RiskAdjustment = {
  readonly id: string;
  readonly side: RiskSide;
  readonly by: 1 | -1;
  readonly scenarios: readonly string[];
  readonly when: Condition;
  readonly reason: Text;
};

/** Risk by impact, then by likelihood. */
export type RiskMatrix = Readonly<Record<RiskLevel, Readonly<Record<RiskLevel, RiskLevel>>>>;

/** The method as data: what `lib/risk` needs to judge any assessment. */
export type RiskModel = {
  readonly scenarios: readonly RiskScenario[];
  readonly criteria: readonly RiskCriterion[];
  readonly adjustments: readonly RiskAdjustment[];
  readonly matrix: RiskMatrix;
  readonly wording: {
    readonly dimensions: Readonly<Record<RiskDimension, Text>>;
    readonly levels: Readonly<Record<RiskSide | 'risk', Readonly<Record<RiskLevel, Text>>>>;
    /** What is said wherever a result is shown: source, what was checked, what is ours. */
    readonly method: readonly Text[];
  };
};

/** From the mildest to the gravest level that the answers leave possible. */
export type LevelRange = { readonly from: RiskLevel; readonly to: RiskLevel };

/** A criterion or adjustment over one assessment: the answers that decided it, and the questions that could settle it. */
export type JudgedRow = {
  readonly id: string;
  readonly truth: Truth;
  readonly because: readonly Because[];
  readonly missing: readonly string[];
};

/** Likelihood or impact of one scenario: dimension by dimension, adjusted, and what somebody states instead. */
export type RiskCell = {
  readonly dimensions: readonly {
    readonly id: RiskDimension;
    readonly range: LevelRange;
    readonly rows: readonly JudgedRow[];
  }[];
  readonly adjustments: readonly JudgedRow[];
  readonly computed: LevelRange;
  readonly stated: { readonly level: RiskLevel; readonly reason: string } | null;
  /** The stated level where there is one, else the computed range. */
  readonly level: LevelRange;
};

/** A scenario before or after the planned measures. Where it certainly does not arise, its levels mean nothing. */
export type RiskState = {
  readonly applies: JudgedRow;
  readonly likelihood: RiskCell;
  readonly impact: RiskCell;
  readonly risk: LevelRange;
};

export type ScenarioRisk = {
  readonly scenario: string;
  readonly initial: RiskState;
  readonly residual: RiskState;
};

/** All scenarios, and the gravest risk among those that arise, now and after the planned measures. */
export type RiskAssessment = {
  readonly scenarios: readonly ScenarioRisk[];
  readonly overall: { readonly initial: LevelRange; readonly residual: LevelRange };
  /** Questions whose planned answer differs from the present one. */
  readonly planned: readonly string[];
};

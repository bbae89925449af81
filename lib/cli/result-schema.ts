import { array, boolean, enum as enumOf, looseObject, nullable, number, optional, string, toJSONSchema, union } from 'zod/mini';
import { levels } from '../schema/result';
import { severities } from '../schema/rule';

const RESULT_SCHEMA = 'urn:mianjian:schema:result:1';

const truth = enumOf(['yes', 'no', 'unknown']);
const severity = enumOf([...severities]);
const answer = union([string(), number(), array(string())]);

const provision = looseObject({
  instrument: string(),
  article: string(),
  verified: boolean(),
  grade: enumOf(['text', 'official-summary', 'secondary', 'unverified']),
  title: optional(string()),
});

const finding = looseObject({
  rule: string(),
  outcome: enumOf(['gap', 'met', 'needs-review', 'not-applicable', 'error']),
  severity,
  atLeast: optional(severity),
  because: array(looseObject({ question: string(), value: optional(answer), truth, cause: optional(string()) })),
  missing: array(string()),
  foldedUnder: optional(string()),
  error: optional(string()),
  title: optional(string()),
  finding: optional(string()),
  remedy: optional(string()),
  provisions: array(provision),
});

const range = looseObject({ from: string(), to: string() });

const result = looseObject({
  pack: looseObject({ id: string(), version: string(), status: string() }),
  on: string(),
  mode: enumOf(['quick', 'full']),
  scope: nullable(string()),
  overall: looseObject({ floor: enumOf([...levels]), ceiling: enumOf([...levels]) }),
  findings: array(finding),
  notExamined: array(string()),
  score: looseObject({
    low: number(),
    high: number(),
    coverage: number(),
    dimensions: array(looseObject({ id: string(), low: number(), high: number(), rules: number() })),
  }),
  filing: looseObject({
    status: enumOf(['required', 'not-required', 'approaching', 'cannot-determine', 'filed', 'out-of-scope']),
    deadline: nullable(string()),
    provisional: boolean(),
    overdue: truth,
    steps: array(looseObject({ id: string(), truth, questions: array(string()), text: string() })),
    provisions: array(provision),
  }),
  missing: array(looseObject({ question: string(), rules: array(string()), text: string() })),
  conflicts: array(looseObject({ conflict: string(), questions: array(string()), text: string() })),
  progress: looseObject({ asked: number(), answered: number(), unsure: number() }),
  duties: array(
    looseObject({ duty: string(), state: string(), counting: looseObject({ kind: string() }), provisions: array(provision) }),
  ),
  forecast: nullable(looseObject({ missing: array(string()), cases: array(looseObject({ basis: string() })) })),
  risk: nullable(
    looseObject({
      overall: looseObject({ initial: range, residual: range }),
      planned: array(string()),
      scenarios: array(looseObject({ scenario: string() })),
    }),
  ),
});

/**
 * The JSON Schema (2020-12) of what the command line prints for one assessment. Members may be added in later versions, so a
 * reader must allow for more; those named here keep their meaning.
 */
export function resultJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = toJSONSchema(result);
  return { $schema, $id: RESULT_SCHEMA, title: 'MianJian result', description: '面鉴评估结果（命令行输出）', ...schema };
}

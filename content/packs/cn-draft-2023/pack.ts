import type { Pack } from '../../../lib/schema/pack';
import type { Rule } from '../../../lib/schema/rule';
import type { Text } from '../../../lib/schema/text';
import { cite } from '../../cite';
import { all, any, is, lacksSome, not } from '../../when';
import { cn2025 } from '../cn-2025/pack';
import { usesRecognition } from '../cn-2025/terms';
import { draftFiling } from './filing';
import { draftMap } from './map';
import { rFile23WouldApply } from './r-file23-would-apply';

const neverBinding: Text = {
  zh: '所引征求意见稿从未施行，不产生任何义务；此处只说明按该稿会有怎样的结论。同时引用的现行法律，以现行规则包的分析为准。',
  en: 'The consultation draft cited was never in force and obliges nobody; this only shows what it would have led to. For the laws in force cited beside it, see the analysis under the present pack.',
};

/** The same rule as the draft would have carried it: its own articles in place of the Measures. */
function underDraft(rule: Rule): Rule[] {
  const standing = draftMap[rule.id];
  if (!standing || standing.status === 'absent') return [];
  const { legalWhere: _present, ...kept } = rule;
  const others = rule.provisions.filter(({ instrument }) => instrument !== 'measures-2025' && instrument !== 'draft-2023');
  return [
    {
      ...kept,
      ...asDrafted[rule.id],
      legal: neverBinding,
      provisions: [...standing.draftArticles.map((article) => cite('draft-2023', article)), ...others],
    },
  ];
}

/** The draft asked for six materials and set its own thresholds. */
const sixMaterials: Pick<Rule, 'gapWhen' | 'examples'> = {
  gapWhen: any(
    all(usesRecognition, draftFiling.due, lacksSome('fil-materials', ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'])),
    is('fil-change', 'pending'),
  ),
  examples: [
    {
      answers: { 'scn-function': ['verify-1to1'], 'scn-place': 'public-place', 'fil-materials': ['m1'], 'fil-change': 'n-a' },
      outcome: 'gap',
    },
    { answers: { 'scn-function': ['synthesis'], 'fil-materials': ['m1'], 'fil-change': 'n-a' }, outcome: 'met' },
    { answers: { 'fil-materials': ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'], 'fil-change': 'done' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
};

/** In matters of major interest the draft did not let a face replace human review. */
const majorInterests: Pick<Rule, 'gapWhen' | 'examples'> = {
  gapWhen: any(is('use-decision', 'auto'), all(is('use-major-interest', 'yes'), not(is('use-decision', 'human')))),
  examples: [
    { answers: { 'use-decision': 'no', 'use-major-interest': 'yes' }, outcome: 'gap' },
    { answers: { 'use-decision': 'human', 'use-major-interest': 'yes' }, outcome: 'met' },
    { answers: { 'use-decision': 'no', 'use-major-interest': 'unknown' }, outcome: 'needs-review' },
  ],
};

const asDrafted: Readonly<Record<string, Partial<Rule>>> = {
  'r-file-housekeeping': sixMaterials,
  'r-solely-automated': majorInterests,
};

/** The consultation draft of 2023. Never in force; kept to show what the Measures changed. */
export const cnDraft2023: Pack = {
  ...cn2025,
  id: 'cn-draft-2023',
  version: '1.2.0',
  status: 'never-in-force',
  title: { zh: '2023年征求意见稿（从未施行，仅供对照）', en: 'Consultation draft of 2023 (never in force, for comparison only)' },
  notice: {
    zh: '本结果套用2023年征求意见稿。该稿从未施行，不产生任何义务或逾期责任，只用来对照现行办法改了什么。',
    en: 'This result applies the 2023 consultation draft. It never took effect and creates no duty or delay; it only shows what the Measures in force changed.',
  },
  effectiveFrom: null,
  rules: [...cn2025.rules.flatMap(underDraft), rFile23WouldApply],
  filing: draftFiling,
  duties: [],
  forecast: null,
};

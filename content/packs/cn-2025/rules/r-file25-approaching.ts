import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, atLeast, below } from '../../../when';
import { parameters } from '../parameters';
import { usesRecognition } from '../terms';

export const rFile25Approaching: Rule = {
  id: 'r-file25-approaching',
  dimension: 'K',
  severity: 'low',
  gapWhen: all(
    usesRecognition,
    below('col-persons-stored', parameters.filingThreshold.value),
    any(
      atLeast('col-persons-projected', parameters.filingThreshold.value),
      atLeast('col-persons-stored', parameters.filingCaution.value),
    ),
  ),
  title: { zh: '存储人数接近备案线', en: 'Stored persons are nearing the filing line' },
  finding: {
    zh: '目前不到10万人，但预计未来一年会达到，或者已到8万人以上。备案义务从存储达到10万人之日起算，此前没有备案义务；8万人是本产品自设的提醒线。',
    en: "Fewer than 100,000 persons are stored now, but the next year is expected to reach that number, or 80,000 are already stored. The duty runs from the day 100,000 is reached and there is none before; 80,000 is this product's own alert line.",
  },
  remedy: {
    zh: '提前起草五项材料，每月按人去重计数；保存每月的计数表，写明达到当日如何发现。',
    en: 'Draft the five materials early and count de-duplicated persons monthly; keep the monthly tables and note how the day of reaching will be spotted.',
  },
  provisions: [cite('measures-2025', '15')],
  examples: [
    {
      answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 60000, 'col-persons-projected': 150000 },
      outcome: 'gap',
    },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 5000, 'col-persons-projected': 6000 }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

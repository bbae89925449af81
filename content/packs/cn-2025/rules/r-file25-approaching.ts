import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, atLeast, below, not } from '../../../when';
import { parameters } from '../parameters';
import { entrustedOnly } from '../scopes';
import { recognisesIdentity, researchOnly } from '../terms';

export const rFile25Approaching: Rule = {
  id: 'r-file25-approaching',
  dimension: 'K',
  severity: 'low',
  appliesWhen: all(not(entrustedOnly), not(researchOnly)),
  gapWhen: all(
    recognisesIdentity,
    below('col-persons-stored', parameters.filingThreshold.value),
    any(
      atLeast('col-persons-projected', parameters.filingThreshold.value),
      atLeast('col-persons-stored', parameters.filingCaution.value),
    ),
  ),
  title: { zh: '存储人数接近备案线', en: 'Stored persons are nearing the filing line' },
  finding: {
    zh: '现在不到10万人，但预计一年内会到，或者已经到了8万人。到10万人那天才有备案义务，此前没有；8万人是本产品的提醒线，不是法定。',
    en: 'Fewer than 100,000 persons are stored, but that number is expected within a year, or 80,000 are reached. There is no duty before 100,000; 80,000 is our reminder, not law.',
  },
  legal: {
    zh: '《人脸识别办法》第十五条的备案义务自存储达到10万人之日起算，目前尚未发生。本项只是提前准备的建议。',
    en: 'The filing duty of FRT Measures art. 15 arises on the day 100,000 persons are stored and has not arisen. This is advice to prepare.',
  },
  matters: {
    zh: '30个工作日备齐五样材料并不宽裕，早准备不误期。',
    en: 'Thirty working days for five papers are not many; preparing early keeps you on time.',
  },
  remedy: {
    zh: '宜提前起草五样材料，每月按人去重统计一次。',
    en: 'Draft the five papers early and count distinct persons monthly.',
  },
  task: { owner: 'operations', proof: { zh: '每月的人数统计表', en: 'The monthly count sheet' } },
  provisions: [cite('measures-2025', '15')],
  examples: [
    {
      answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 60000, 'col-persons-projected': 150000 },
      outcome: 'gap',
    },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 80000, 'col-persons-projected': 85000 }, outcome: 'gap' },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 5000, 'col-persons-projected': 6000 }, outcome: 'met' },
    { answers: { 'scn-function': ['attributes'], 'col-persons-stored': 90000, 'col-persons-projected': 150000 }, outcome: 'met' },
    {
      answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 5000, 'col-persons-projected': 'unknown' },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};

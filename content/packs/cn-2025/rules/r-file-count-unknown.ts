import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, atLeast, oneOf, open } from '../../../when';
import { parameters } from '../parameters';

export const rFileCountUnknown: Rule = {
  id: 'r-file-count-unknown',
  dimension: 'K',
  severity: 'medium',
  gapWhen: any(
    open('col-persons-stored'),
    all(oneOf('col-count-method', ['records', 'estimate']), atLeast('col-persons-stored', parameters.countCaution.value)),
  ),
  title: { zh: '存储人数按条数或估算得出', en: 'The stored count rests on records or estimates' },
  finding: {
    zh: '存储人数在5千以上，而且是按记录条数或估算得来的。备案线按人计，条数和估算可能偏差较大，备案结论因此不够可靠；5千人是本产品自设的谨慎线，不是法定数字。',
    en: 'At least 5,000 persons are stored, and the figure comes from record counts or an estimate. The filing line counts persons, and records or estimates can be far off, so the filing conclusion is less reliable; 5,000 is our own caution, not a legal number.',
  },
  remedy: {
    zh: '跨设备、备份和供应商按人去重重新统计，固定口径；保存统计方法、日期和结果。',
    en: 'Recount persons de-duplicated across devices, backups and vendors and fix the method; keep the method, date and result.',
  },
  provisions: [cite('draft-2023', '16'), cite('measures-2025', '15')],
  examples: [
    { answers: { 'col-persons-stored': 'unknown' }, outcome: 'needs-review' },
    { answers: { 'col-persons-stored': 830000, 'col-count-method': 'records' }, outcome: 'gap' },
    { answers: { 'col-persons-stored': 8000, 'col-count-method': 'unique' }, outcome: 'met' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, atLeast, oneOf, open } from '../../../when';
import { parameters } from '../parameters';
import { recognisesIdentity } from '../terms';

export const rFileCountUnknown: Rule = {
  id: 'r-file-count-unknown',
  dimension: 'K',
  severity: 'low',
  appliesWhen: recognisesIdentity,
  gapWhen: any(
    open('col-persons-stored'),
    all(oneOf('col-count-method', ['records', 'estimate']), atLeast('col-persons-stored', parameters.countCaution.value)),
  ),
  title: { zh: '存储人数按条数或估算得出', en: 'The stored count rests on records or estimates' },
  finding: {
    zh: '存储人数在5千以上，而且是按记录条数或估算得来的。备案线按人计，条数和估算可能差得很远，备案结论不够可靠。5千人是本产品自设的谨慎线，不是法定数字。',
    en: 'At least 5,000 persons are stored and the figure comes from record counts or an estimate. The filing line counts persons, and records or estimates can be far off. 5,000 is our own caution, not a legal number.',
  },
  legal: {
    zh: '《人脸识别办法》第十五条以“人”为计数单位；怎样去重、合并，没有看到官方说明。本项不是违法结论，只是建议把底数弄清。',
    en: 'FRT Measures art. 15 counts persons; we have seen no official word on de-duplication or aggregation. This is no finding of a breach, only advice to settle the figure.',
  },
  matters: {
    zh: '底数不清，可能错过备案期限，也可能白忙一场。',
    en: 'With an unclear figure you may miss the term or work for nothing.',
  },
  remedy: {
    zh: '宜跨设备、备份和供应商按人去重重新统计，并固定口径。',
    en: 'Recount distinct persons across devices, backups and vendors and fix the method.',
  },
  task: { owner: 'operations', proof: { zh: '统计方法、日期和结果', en: 'Method, date and result of the count' } },
  provisions: [cite('measures-2025', '15')],
  examples: [
    { answers: { 'col-persons-stored': 830000, 'col-count-method': 'records' }, outcome: 'gap' },
    { answers: { 'col-persons-stored': 8000, 'col-count-method': 'unique' }, outcome: 'met' },
    { answers: { 'col-persons-stored': 4999, 'col-count-method': 'estimate' }, outcome: 'met' },
    { answers: { 'col-persons-stored': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

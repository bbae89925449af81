import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rOversightGaps: Rule = {
  id: 'r-oversight-gaps',
  dimension: 'G',
  severity: 'low',
  gapWhen: lacksSome('use-oversight', ['trained', 'stop', 'critical-ops', 'appeal']),
  title: { zh: '人工监督建议再补几环', en: 'Human oversight could be stronger' },
  finding: {
    zh: '监督人员熟悉系统局限、能一键关停、关键操作专人控制、识别失败有人办理，这几项里至少缺一项。它们出自行业研究报告，是建议；权限管理和培训这类法定要求，另在安全一项里判断。',
    en: 'At least one is missing: supervisors who know the system’s limits, a quick stop, named control of critical operations, staffed help when recognition fails. These come from an industry study and are advice; the statutory duties on permissions and training are judged under security.',
  },
  legal: {
    zh: '现行法没有列举人工监督的具体要素，本项依据产业法律治理报告第三章，属于建议。其中识别失败时的人工办理，有助于说明已为本人保留了拒绝只由机器决定的途径。',
    en: 'No Chinese law in force lists elements of human oversight; they rest on ch. 3 of the AIIA report and are advice. Staffed help on failure also helps show that people keep a way to refuse a decision by machine only.',
  },
  matters: {
    zh: '机器总有认错的时候，要有懂的人看得出、停得下、补得上。',
    en: 'Machines will err; someone who understands them should notice, stop and repair.',
  },
  remedy: {
    zh: '宜补齐缺的环节，演练一次关停和人工办理。',
    en: 'We advise filling the gaps and rehearsing the stop and the staffed help once.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '岗位职责、培训签到、演练记录', en: 'job descriptions, training records and the drill report' },
  },
  provisions: [cite('aiia-report', '3.3.2')],
  examples: [
    { answers: { 'use-oversight': ['trained'] }, outcome: 'gap' },
    { answers: { 'use-oversight': ['trained', 'stop', 'critical-ops', 'appeal'] }, outcome: 'met' },
    { answers: { 'use-oversight': ['trained', 'stop', 'critical-ops', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

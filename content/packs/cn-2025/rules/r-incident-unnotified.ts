import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rIncidentUnnotified: Rule = {
  id: 'r-incident-unnotified',
  dimension: 'I',
  severity: 'high',
  gapWhen: is('sec-incident-notified', 'no'),
  title: { zh: '发生过事件，通知或补救没做到位', en: 'An incident occurred without full notice and remedy' },
  finding: {
    zh: '人脸信息泄露、被改或丢失过，或者可能发生过，却没有做到立即补救、通知主管部门和本人。可能发生的也算。措施能有效避免危害的，可以不通知个人，但主管部门认为可能有危害的，仍可要求通知；通知主管部门这一步没有这个例外。',
    en: 'Face information has leaked, been altered or lost, or may have been, without immediate remedy and notice to the authority and the people. Possible incidents count. Individuals need not be told where the harm is effectively avoided, though the authority may still order it; notice to the authority has no such exception.',
  },
  legal: {
    zh: '个人信息已经或者可能泄露、被篡改、丢失的，处理者须立即补救，并通知主管部门和个人，通知应说明事件情况、补救措施和联系方式（《个人信息保护法》第五十七条第一款）；能有效避免危害的，可以不通知个人（同条第二款）。网络数据安全事件还要启动预案、依法报告（《网络数据安全管理条例》第十一条）。根据现有回答，上述义务没有全部履行。',
    en: 'Where personal information has leaked, been altered or lost, or may have been, the handler must remedy at once and notify the authority and the individuals, stating the facts, the measures and a contact (art. 57(1) PIPL); only effective avoidance of harm excuses notice to individuals (art. 57(2)). Network-data incidents are also to be handled under the plan and reported (art. 11 Network Data Regulation). Not all of this was done.',
  },
  matters: {
    zh: '人脸换不了，早一小时知道，就少一批人被冒用。',
    en: 'Faces cannot be changed; an hour’s earlier notice spares people from impersonation.',
  },
  remedy: {
    zh: '立即补救，由法务判断向谁补报、时限多长，尽快补报补告，并重做影响评估。',
    en: 'Remedy at once, have counsel settle whom to report to and by when, report and notify without delay, and redo the impact assessment.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '事件经过、报告和通知文本、补救证明',
      en: 'the account of the incident, the reports and notices, and proof of the remedy',
    },
  },
  provisions: [cite('pipl', '57', { paragraph: '1' }), cite('network-data-regulation', '11')],
  examples: [
    { answers: { 'sec-incident-notified': 'no' }, outcome: 'gap' },
    { answers: { 'sec-incident-notified': 'yes' }, outcome: 'met' },
    { answers: { 'sec-incident-notified': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rInducement: Rule = {
  id: 'r-inducement',
  dimension: 'A',
  severity: 'high',
  gapWhen: hasAny('nec-inducement', ['default-first', 'reward', 'misleading', 'staff-pressure', 'bundled']),
  title: { zh: '存在引导或施压使人刷脸的做法', en: 'People are steered or pressed towards the face scan' },
  finding: {
    zh: '页面或现场把刷脸设为默认或最醒目、用优惠奖励吸引、使用误导文字、由员工推动，或者与其他业务捆绑，至少有一种。误导、欺骗、胁迫他人刷脸验证身份为现行规定所禁止，员工施压和捆绑是否构成胁迫要看实情；仅仅默认优先或给奖励，目前只有地方专项行动的建议，不是明文义务。',
    en: 'At least one of these is present: face as the default or most prominent choice, rewards for it, misleading wording, staff pushing it, or bundling it with something else. Misleading, deceiving or coercing people into face verification is prohibited, and whether staff pressure or bundling amounts to coercion depends on the facts; default placement or rewards alone are matters of local campaign advice, not a stated duty.',
  },
  remedy: {
    zh: '删去误导文字、停止员工考核和捆绑，把各种方式并列；建议同时取消默认和奖励，保存修改前后的截图与内部通知。',
    en: 'Remove misleading wording, staff targets and bundling and present all methods side by side; we also advise dropping the default and the rewards, keeping before-and-after screenshots and the internal notice.',
  },
  provisions: [cite('shanghai-2024'), cite('measures-2025', '12'), cite('pipl', '5'), cite('pipl', '6')],
  examples: [
    { answers: { 'nec-inducement': ['default-first'] }, outcome: 'gap' },
    { answers: { 'nec-inducement': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

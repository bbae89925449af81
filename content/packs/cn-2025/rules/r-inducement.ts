import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rInducement: Rule = {
  id: 'r-inducement',
  dimension: 'A',
  severity: 'high',
  gapWhen: hasAny('nec-inducement', ['misleading', 'staff-pressure', 'bundled']),
  title: { zh: '用误导、施压或捆绑让人刷脸', en: 'People are misled, pressed or bundled into the face scan' },
  finding: {
    zh: '有误导性的文字、员工施压，或者把刷脸和会员、入住、入园捆在一起，至少有一种。不得打着办业务、提升服务的旗号，误导、欺骗或者逼迫别人刷脸验证身份。',
    en: 'At least one of these is present: misleading wording, staff pressure, or tying the face to membership, check-in or entry. Nobody may be misled, deceived or coerced into face verification on the pretext of doing business or better service.',
  },
  legal: {
    zh: '《人脸识别办法》第十二条不许借办事、改进服务之名，骗人、误导人或者逼人用脸验证身份，《个人信息保护法》第五条有同样的一般禁止。捆绑授权和强迫、变相强迫得来的同意，人脸识别司法解释第四条不予认可；员工施压是否达到胁迫，须结合后果认定。',
    en: 'Article 12 of the Measures forbids misleading, deceiving or coercing people into face verification on the pretext of business or service, and article 5 PIPL says the same in general. Bundled consent and consent by force or disguised force is no consent under article 4 of the SPC provisions; whether staff pressure amounts to coercion depends on what refusal leads to.',
  },
  matters: {
    zh: '被骗、被逼作出的选择不是选择，由此取得的同意也靠不住，已收集的人脸都要重新处理。',
    en: 'A choice made under deceit or pressure is none; consent won that way fails, and every face collected on it must be dealt with again.',
  },
  remedy: {
    zh: '删去误导文字，取消对员工的刷脸考核和捆绑条件，把各种方式并列展示，对已录入的人重新征求。',
    en: 'Remove misleading wording, staff targets and tie-ins, show all ways side by side and ask those already enrolled again.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '修改前后的页面截图、内部通知、重新征求的记录',
      en: 'Screens before and after, the internal notice and the record of asking again',
    },
  },
  provisions: [cite('measures-2025', '12'), cite('pipl', '5'), cite('spc-2021-15', '4')],
  folds: ['r-steering-advice'],
  examples: [
    { answers: { 'nec-inducement': ['misleading'] }, outcome: 'gap' },
    { answers: { 'nec-inducement': ['default-first'] }, outcome: 'met' },
    { answers: { 'nec-inducement': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

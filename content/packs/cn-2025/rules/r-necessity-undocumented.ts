import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, blank, is } from '../../../when';

export const rNecessityUndocumented: Rule = {
  id: 'r-necessity-undocumented',
  dimension: 'D',
  severity: 'high',
  gapWhen: any(is('nec-documented', 'no'), blank('scn-purpose')),
  title: { zh: '目的或必要性没有写下来', en: 'The purpose or its necessity is not written down' },
  finding: {
    zh: '没有书面说明为什么要处理人脸、别的做法为什么不够，或者连具体目的也没有写明。处理人脸要有特定的目的和充分的必要性，影响评估必须回答这个问题，报告至少存三年；发生争议时由你们证明。',
    en: 'There is no written case for why faces are processed and other ways fall short, or the specific purpose itself is not stated. Processing faces requires a specific purpose and sufficient necessity; the impact assessment must answer this and be kept for at least three years, and in a dispute the proof is yours.',
  },
  legal: {
    zh: '《个人信息保护法》第二十八条第二款以特定目的、充分必要为要件，合法、正当、必要又是影响评估的法定内容（第五十六条）；用人脸识别技术的，《人脸识别办法》第四条、第九条有同样要求。没有书面论证，就无法证明要件具备，也难以完成人脸识别司法解释第六条的举证。',
    en: 'Article 28(2) PIPL requires a specific purpose and sufficient necessity, and lawfulness, legitimacy and necessity are prescribed contents of the impact assessment (article 56); where faces are recognised, articles 4 and 9 of the Measures ask the same. Without a written case neither the element nor the burden of proof under article 6 of the SPC provisions is met.',
  },
  matters: {
    zh: '说不清为什么要用，往往就是不该用；遇到检查或者诉讼，也只能靠这份材料说明。',
    en: 'Where nobody can say why faces are needed they usually are not; in an inspection or a suit this paper has to make the case.',
  },
  remedy: {
    zh: '写一份说明：目的、比较过的其他做法、为何不够、怎样把影响降到最小；论证不出来的，停用人脸功能或者缩小处理范围。',
    en: 'Write a short case: purpose, other ways compared, why they fall short and how impact is reduced; if it cannot be made out, withdraw the face function or narrow it.',
  },
  task: {
    owner: 'management',
    proof: {
      zh: '负责人签字的必要性说明，并入影响评估报告',
      en: 'The necessity statement signed by the person in charge and taken into the impact assessment',
    },
  },
  provisions: [
    cite('pipl', '28', { paragraph: '2' }),
    cite('measures-2025', '4'),
    cite('pipl', '56'),
    cite('measures-2025', '9'),
    cite('spc-2021-15', '6'),
  ],
  examples: [
    { answers: { 'nec-documented': 'no' }, outcome: 'gap' },
    { answers: { 'nec-documented': 'yes', 'scn-purpose': '' }, outcome: 'gap' },
    { answers: { 'nec-documented': 'yes', 'scn-purpose': '会员自愿刷脸入场' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is } from '../../../when';
import { analysesAttributes, publicOrBusinessPlace, recognisesIdentity } from '../terms';

export const rPublicSafetyWeak: Rule = {
  id: 'r-public-safety-weak',
  dimension: 'A',
  severity: 'medium',
  appliesWhen: all(publicOrBusinessPlace, any(recognisesIdentity, analysesAttributes)),
  gapWhen: is('scn-public-safety', 'yes-undocumented'),
  title: { zh: '说是公共安全需要，但没有书面支撑', en: 'A public-security need is claimed but not documented' },
  finding: {
    zh: '在公共场所或对外营业的场所使用人脸，理由是公共安全，但没有写成书面材料。公共场所装设备，要公共安全确有必要；有没有必要由你们证明，说不清就可能被当作没有。',
    en: 'Faces are used in a public place or open business premises for public security, but nothing is in writing. In public places the need must be real and it is for you to prove it; what cannot be shown may count as absent.',
  },
  legal: {
    zh: '《个人信息保护法》第二十六条和《人脸识别办法》第十三条第一款均以维护公共安全所必需为要件，处理者仅作主张而无材料佐证。依人脸识别司法解释第六条，符合法定条件或具备免责事由由处理者举证。',
    en: 'Article 26 PIPL and article 13(1) of the Measures both require public-security necessity; the handler asserts it without evidence. Under article 6 of the SPC provisions the handler must prove that the statutory conditions or a defence are met.',
  },
  matters: {
    zh: '没有材料，检查和诉讼中就拿不出理由，合理的安防用途也可能站不住。',
    en: 'Without papers even a reasonable security use may not survive an inspection or a lawsuit.',
  },
  remedy: {
    zh: '补写公共安全必要性论证，附主管部门要求或风险评估，写明区域、时段和保存期限；论证不出来的，停用。',
    en: "Write up the public-security need with the authority's request or a risk assessment, stating area, hours and retention; if it cannot be made out, stop.",
  },
  task: {
    owner: 'security',
    proof: { zh: '签字的必要性论证及其附件', en: 'The signed necessity case with its annexes' },
  },
  provisions: [cite('measures-2025', '13', { paragraph: '1' }), cite('pipl', '26'), cite('spc-2021-15', '6')],
  examples: [
    { answers: { 'scn-public-safety': 'yes-undocumented' }, outcome: 'gap' },
    { answers: { 'scn-public-safety': 'yes-documented' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

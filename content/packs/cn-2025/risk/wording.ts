import type { RiskModel } from '../../../../lib/schema/risk';

/** The names of dimensions and levels, and what has to be said about the method wherever its result is shown. */
export const riskWording: RiskModel['wording'] = {
  dimensions: {
    env: { zh: '网络环境和技术措施', en: 'Network and technical measures' },
    process: { zh: '个人信息处理流程', en: 'Handling process' },
    people: { zh: '参与人员与第三方', en: 'People and third parties' },
    scale: { zh: '业务规模与安全态势', en: 'Scale and security situation' },
    autonomy: { zh: '限制个人自主决定权', en: 'Loss of self-determination' },
    discrimination: { zh: '引发差别性待遇', en: 'Discriminatory treatment' },
    reputation: { zh: '名誉受损或精神压力', en: 'Reputation or mental pressure' },
    property: { zh: '人身财产受损', en: 'Harm to person or property' },
  },
  levels: {
    likelihood: {
      low: { zh: '低', en: 'low' },
      medium: { zh: '中', en: 'medium' },
      high: { zh: '高', en: 'high' },
      'very-high': { zh: '很高', en: 'very high' },
    },
    impact: {
      low: { zh: '低', en: 'low' },
      medium: { zh: '中', en: 'medium' },
      high: { zh: '高', en: 'high' },
      'very-high': { zh: '严重', en: 'critical' },
    },
    risk: {
      low: { zh: '低', en: 'low' },
      medium: { zh: '中', en: 'medium' },
      high: { zh: '高', en: 'high' },
      'very-high': { zh: '严重', en: 'critical' },
    },
  },
  method: [
    {
      zh: '方法取自GB/T 39335-2020《个人信息安全影响评估指南》的5.4（风险源）、5.5（个人权益影响）、5.6（综合分析）和附录D（判断标准与矩阵）。它是推荐性国家标准，早于个人信息保护法，风险高低不等于合法与否。',
      en: 'The method follows GB/T 39335-2020, clauses 5.4 (sources of risk), 5.5 (impact on rights), 5.6 (overall analysis) and annex D (criteria and matrix). It is a recommended standard older than the Personal Information Protection Law; a level of risk says nothing about lawfulness.',
    },
    {
      zh: '正式文本没有可免费取得的版本，我们通读的是2019年10月20日的报批稿。矩阵另有独立来源印证；判断标准的正式表述、各项升降级和“50万人”的例子，未能与正式文本核对。',
      en: 'The final text is not freely available; we read the approval draft of 20 October 2019 in full. The matrix is confirmed by an independent source. The final wording of the criteria, the adjustments and the example of 500,000 persons could not be checked against the final text.',
    },
    {
      zh: '把判断标准对应到具体问题、各维度取最重一级、多项升降级累加，是本产品的做法，标准没有规定公式。“安全态势”里的同领域实例限于本产品收录的案例。',
      en: 'Tying the criteria to questions, taking the gravest dimension and adding up adjustments are ours; the standard fixes no formula. Cases “seen in the field” are limited to those this product has on file.',
    },
    {
      zh: '没有回答和“不清楚”不按低算。能定的给出一级，定不了的给出从最好到最坏的区间，答得越多区间越窄。',
      en: 'What is unanswered or unknown never counts as low. Where a level is not settled, the range runs from the best to the worst case and narrows with every answer.',
    },
  ],
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, has, hasAny, lacksSome } from '../../../when';

export const rGenDataSourcing: Rule = {
  id: 'r-gen-data-sourcing',
  dimension: 'H',
  severity: 'medium',
  eased: { when: has('gen-source-controls', 'licence'), severity: 'low' },
  gapWhen: all(
    hasAny('gen-sources', ['public', 'purchased', 'crawled', 'collected', 'uploads']),
    lacksSome('gen-source-controls', ['licence', 'deidentify']),
  ),
  title: { zh: '训练数据来源把关不全', en: 'Training-data sources are not fully checked' },
  finding: {
    zh: '训练数据来自公开数据集、购买、抓取、自采或者用户上传，却没有逐一核查许可和其中的个人信息，或者没有去标识。数据里有个人信息的，要有本人同意或者其他法定依据，不核查来源就拿不出依据；去标识是行业报告的建议。',
    en: 'Training data come from public sets, purchase, crawling, own collection or uploads, but licences and the personal information inside were not checked source by source, or nothing was de-identified. Where personal information is included, consent or another legal ground is needed, and without checking sources none can be shown; de-identification is advice of an industry report.',
  },
  legal: {
    zh: '训练数据含有个人信息的，须有本人同意或者其他法定情形作为依据（《生成式人工智能办法》第七条第三项）。来源没有核查的，无法证明具备该依据，不利后果由处理者承担。',
    en: 'Art. 7(3) of the Generative AI Measures requires consent or another situation provided by law or administrative regulation where training data contain personal information. With sources unchecked, the existence of such a ground cannot be proved, and the handler bears the consequence.',
  },
  matters: {
    zh: '来路不明的人脸一旦学进模型，就很难再拿出来。',
    en: 'Once faces of unknown origin are learnt by a model they can hardly be taken out.',
  },
  remedy: {
    zh: '逐个来源核查许可和同意，核不清的停用；能去标识的先去标识再训练。',
    en: 'Check licence and consent source by source, stop using what cannot be cleared, and de-identify before training where possible.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '来源台账、许可或采购合同、去标识记录',
      en: 'the source register, licences or contracts and de-identification records',
    },
  },
  provisions: [cite('generative-ai', '7', { item: '3' })],
  examples: [
    { answers: { 'gen-sources': ['crawled'], 'gen-source-controls': ['crawl-rules'] }, outcome: 'gap' },
    { answers: { 'gen-sources': ['public'], 'gen-source-controls': ['licence', 'deidentify'] }, outcome: 'met' },
    { answers: { 'gen-sources': ['synthetic'], 'gen-source-controls': ['none'] }, outcome: 'met' },
    { answers: { 'gen-sources': ['unknown'], 'gen-source-controls': ['none'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

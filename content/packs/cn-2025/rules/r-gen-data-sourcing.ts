import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, hasAny, lacksSome } from '../../../when';

export const rGenDataSourcing: Rule = {
  id: 'r-gen-data-sourcing',
  dimension: 'H',
  severity: 'high',
  gapWhen: all(
    hasAny('gen-sources', ['public', 'purchased', 'crawled', 'collected', 'uploads']),
    lacksSome('gen-source-controls', ['licence', 'deidentify']),
  ),
  title: { zh: '训练数据来源把关不全', en: 'Training-data sources are not fully checked' },
  finding: {
    zh: '训练数据来自公开数据集、购买、抓取、自采或用户上传，而许可核查或去标识至少缺一项。数据含个人信息的须有同意或其他法定情形；去标识和核查许可的具体做法属于报告建议，有助于证明来源合法。',
    en: 'Training data come from public sets, purchase, crawling, own collection or uploads, while licence checks or de-identification, at least one, is missing. Data with personal information needs consent or another legal situation; the detailed practice of de-identifying and checking licences is report advice that helps show a lawful source.',
  },
  remedy: {
    zh: '逐个来源核查许可并去标识，查不清的停用；保存来源台账、合同和去标识记录。',
    en: 'Check licences and de-identify source by source, and stop using those that cannot be cleared; keep a source register, contracts and de-identification records.',
  },
  provisions: [cite('aiia-report', '3'), cite('generative-ai')],
  examples: [
    { answers: { 'gen-sources': ['crawled'], 'gen-source-controls': ['crawl-rules'] }, outcome: 'gap' },
    { answers: { 'gen-sources': ['public'], 'gen-source-controls': ['licence', 'deidentify'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

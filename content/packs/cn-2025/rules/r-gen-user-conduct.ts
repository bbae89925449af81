import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rGenUserConduct: Rule = {
  id: 'r-gen-user-conduct',
  dimension: 'H',
  severity: 'medium',
  gapWhen: lacksSome('gen-user-conduct', ['authorised', 'lawful', 'self-review', 'keep-labels']),
  title: { zh: '使用生成服务的自我约束不全', en: 'Self-discipline in using generation services is incomplete' },
  finding: {
    zh: '使用生成合成服务时，取得授权、合法用途、发布前自查、不删改标识至少缺一项。取得被编辑者同意、用于合法用途、不删改标识有现行规则支撑；发布前自查属于建议。',
    en: 'In using generation services at least one of authorisation, lawful use, a check before publishing or leaving labels intact is missing. Consent of the edited person, lawful use and intact labels rest on current rules; the pre-publication check is advice.',
  },
  remedy: {
    zh: '写一页使用规程，发布前由专人核对授权和标识；保存授权文件和核对记录。',
    en: 'Write a one-page procedure and have someone check authorisation and labels before publishing; keep authorisations and check records.',
  },
  provisions: [cite('deep-synthesis'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'gen-user-conduct': ['authorised'] }, outcome: 'gap' },
    { answers: { 'gen-user-conduct': ['authorised', 'lawful', 'self-review', 'keep-labels'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome, not } from '../../../when';

export const rGenUserConduct: Rule = {
  id: 'r-gen-user-conduct',
  dimension: 'H',
  severity: 'medium',
  eased: { when: not(lacksSome('gen-user-conduct', ['authorised', 'keep-labels'])), severity: 'low' },
  gapWhen: lacksSome('gen-user-conduct', ['authorised', 'lawful', 'self-review', 'keep-labels']),
  title: { zh: '使用生成服务的自我约束不全', en: 'Self-discipline in using generation services is incomplete' },
  finding: {
    zh: '用别人的生成服务时，取得授权、用途合法、发布前自查、不删改标识里至少缺一项。用他人的脸要有本人的单独同意，标识任何人都不得删改，这两项是现行要求；发布前自查等属于建议。',
    en: 'In using generation services at least one of authorisation, lawful use, a check before publishing or leaving labels intact is missing. Another person’s face needs that person’s separate consent and nobody may remove or alter labels: these two are required; the check before publishing and the rest are advice.',
  },
  legal: {
    zh: '深度合成标识，任何人都不能去除、改动或者遮掩（《深度合成规定》第十八条）；恶意去除、改动或者伪造生成合成内容标识的，同样禁止（《标识办法》第十条）。使用他人人脸，以同意为依据的须取得其单独同意（《个人信息保护法》第二十九条）。',
    en: 'No one may delete, alter or hide deep-synthesis labels (art. 18 Deep Synthesis Provisions) or maliciously delete, alter or forge labels of generated content (art. 10 AI Labelling Measures); where consent is the ground, using another person’s face requires that person’s separate consent (art. 29 PIPL).',
  },
  matters: {
    zh: '标识被抹掉，假的就成了“真的”。',
    en: 'Once the label is wiped, the fake passes for real.',
  },
  remedy: {
    zh: '写一页使用规程，发布前由专人核对授权和标识。',
    en: 'Write a one-page procedure and have someone check authorisation and labels before publishing.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '使用规程、授权文件、核对记录', en: 'the procedure, the authorisations and the check records' },
  },
  provisions: [cite('deep-synthesis', '18'), cite('ai-labelling-2025', '10'), cite('pipl', '29')],
  examples: [
    { answers: { 'gen-user-conduct': ['authorised'] }, outcome: 'gap' },
    { answers: { 'gen-user-conduct': ['authorised', 'lawful', 'self-review', 'keep-labels'] }, outcome: 'met' },
    { answers: { 'gen-user-conduct': ['authorised', 'lawful', 'self-review', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rGenReuse: Rule = {
  id: 'r-gen-reuse',
  dimension: 'H',
  severity: 'high',
  gapWhen: hasAny('gen-upload-uses', ['recognition', 'marketing', 'third-party']),
  title: { zh: '用户素材被用于生成之外', en: 'Uploads are used beyond generation' },
  finding: {
    zh: '用户上传的人脸素材还被用于其他识别比对、营销展示或提供给第三方，至少有一项。超出原目的的使用须重新告知，并有单独同意或其他合法依据；生成式人工智能规则也不允许非法留存或向他人提供用户的输入信息。',
    en: "Face material uploaded by users also serves other recognition, marketing display or third parties; at least one applies. Use beyond the original purpose needs fresh notice and separate consent or another lawful ground, and generative-AI rules also forbid unlawfully keeping or passing on users' inputs.",
  },
  remedy: {
    zh: '在系统里切断这些用途，对已流出的素材要求删除；确需使用的单独征求、可以拒绝，保存配置和同意记录。',
    en: 'Cut these uses off in the system and ask recipients to delete; where truly needed, ask separately with a right to refuse, keeping settings and consents.',
  },
  provisions: [cite('pipl', '5'), cite('pipl', '6'), cite('generative-ai', '11'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'gen-upload-uses': ['recognition'] }, outcome: 'gap' },
    { answers: { 'gen-upload-uses': ['service'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

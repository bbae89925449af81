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
    zh: '用户传上来的人脸素材，还被拿去做别的识别比对、营销展示，或者给了第三方。换了用途要重新告知、重新取得单独同意，或者有其他合法依据；给第三方的，要告知接收方并取得单独同意；用户的输入信息不得非法留存、非法提供。',
    en: 'Face material uploaded by users also serves other matching, marketing display or third parties. A new use needs fresh notice and separate consent or another lawful ground; third parties need notice of the recipient and separate consent; inputs may not be unlawfully kept or passed on.',
  },
  legal: {
    zh: '处理须与明确、合理的目的直接相关（《个人信息保护法》第六条第一款）；目的改变的，须重新取得同意（第十四条第二款）；提供给其他处理者的，须告知并取得单独同意（第二十三条）。《生成式人工智能办法》第十一条还禁止非法留存或者对外提供使用者的输入信息。根据现有回答，超出生成服务的使用缺少依据。',
    en: 'Handling must relate directly to a clear and reasonable purpose (art. 6(1) PIPL), a changed purpose needs new consent (art. 14(2)), and provision to another handler needs notice and separate consent (art. 23); art. 11 of the Generative AI Measures further bars unlawfully keeping users’ inputs or providing them to others.',
  },
  matters: {
    zh: '用户只想拍一组写真，没答应让脸进别人的库。',
    en: 'The user wanted a portrait, not to enter somebody else’s gallery.',
  },
  remedy: {
    zh: '在系统里切断这些用途，要求第三方删除；确要用的，逐项单独征求，不同意也不影响生成。',
    en: 'Cut these uses off in the system and have third parties delete; where truly needed, ask for each separately, with generation unaffected by a refusal.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '用途控制配置、第三方删除回执、单独同意记录',
      en: 'the use-control settings, third parties’ deletion receipts and the consents',
    },
  },
  provisions: [
    cite('generative-ai', '11'),
    cite('pipl', '14', { paragraph: '2' }),
    cite('pipl', '6', { paragraph: '1' }),
    cite('pipl', '23'),
  ],
  examples: [
    { answers: { 'gen-upload-uses': ['recognition'] }, outcome: 'gap' },
    { answers: { 'gen-upload-uses': ['service'] }, outcome: 'met' },
    { answers: { 'gen-upload-uses': ['service', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

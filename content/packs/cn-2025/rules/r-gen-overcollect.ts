import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { atLeast } from '../../../when';
import { parameters } from '../parameters';

const { value: alertFrom } = parameters.uploadCaution;

export const rGenOvercollect: Rule = {
  id: 'r-gen-overcollect',
  dimension: 'H',
  severity: 'low',
  gapWhen: atLeast('gen-upload-count', alertFrom),
  title: { zh: '要求上传的人脸素材偏多，建议核对', en: 'Many face uploads are requested: worth a check' },
  finding: {
    zh: `要求用户上传${alertFrom}份以上的人脸照片或视频。法律要求只收最小范围、不收非必要的个人信息，但没有规定份数；${alertFrom}份是本产品的提示线。每一份都说得出用处的，不成问题。`,
    en: `Users are asked for ${alertFrom} or more face photos or clips. The law keeps collection to the minimum and bars unnecessary information but fixes no number; ${alertFrom} is this product’s own alert line. If every item has a use, there is no problem.`,
  },
  legal: {
    zh: '收集受最小范围原则约束（《个人信息保护法》第六条第二款），生成式人工智能服务提供者也不能收集非必要的个人信息（《生成式人工智能办法》第十一条）。仅凭份数不足以认定超出最小范围，处理者宜能说明每份素材的必要性。',
    en: 'Collection is limited to the minimum for the purpose (art. 6(2) PIPL), and providers of generative AI may not collect unnecessary personal information (art. 11 Generative AI Measures). The number alone does not establish excess; the handler is reminded to show why each item is needed.',
  },
  matters: {
    zh: '多收一张脸的照片，就多一份被拿去作假的材料。',
    en: 'Every extra photo of a face is more material for fakes.',
  },
  remedy: {
    zh: '宜测试少收几份的效果，默认按最少份数收，并告诉用户为什么要这么多。',
    en: 'We advise testing with fewer items, defaulting to the fewest that work and telling users why.',
  },
  task: {
    owner: 'product',
    proof: { zh: '不同份数的测试记录、页面截图', en: 'tests with different numbers and screenshots of the page' },
  },
  provisions: [cite('pipl', '6', { paragraph: '2' }), cite('generative-ai', '11')],
  examples: [
    { answers: { 'gen-upload-count': 21 }, outcome: 'gap' },
    { answers: { 'gen-upload-count': 3 }, outcome: 'met' },
    { answers: { 'gen-upload-count': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is } from '../../../when';
import { relyOnConsent } from '../terms';

export const rNoLegalBasis: Rule = {
  id: 'r-no-legal-basis',
  dimension: 'B',
  severity: 'prohibited',
  gapWhen: any(is('ntc-legal-basis', 'none'), all(relyOnConsent, is('ntc-consent-form', 'none'))),
  title: { zh: '处理人脸没有合法依据', en: 'There is no legal ground for processing faces' },
  finding: {
    zh: '处理人脸没有任何合法依据，或者说以同意为依据却没有取得同意。收集、使用、保存人脸都要落在法律列明的依据之内；靠同意的，须是就这件事单独作出的同意。',
    en: 'There is no legal ground for processing faces, or consent is named as the ground but was never obtained. Collecting, using and storing faces must rest on a ground listed by law; where that is consent, it must be given separately for this processing.',
  },
  legal: {
    zh: '《个人信息保护法》第十三条第一款穷尽列举合法性基础，本案无一具备；以同意为据而未取得的，同时违反第二十九条。依第四十七条第一款，违法处理的信息应主动删除；依人脸识别司法解释第二条第三项、第六条，未取得单独同意构成侵权，合法性由处理者举证。',
    en: 'Article 13(1) PIPL lists the grounds exhaustively and none is present; where consent is claimed but missing, article 29 is breached too. Unlawfully handled data must be deleted under article 47(1), and under item 3 of article 2 and article 6 of the SPC provisions the lack of separate consent infringes, with the burden of proof on the handler.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，未经同意收集、使用其个人信息，还不符合《消费者权益保护法》第二十九条，责任见该法第五十六条第一款第九项。',
      en: 'Towards consumers, collecting and using their information without consent also fails article 29 of the Consumer Protection Law; liability is in item 9 of its article 56(1).',
    },
  },
  matters: {
    zh: '没有依据，其他做得再好也不能补救；受影响的人可以要求删除和赔偿。',
    en: 'Without a ground nothing else cures the processing, and those affected may claim deletion and damages.',
  },
  remedy: {
    zh: '先停止采集和使用，由法务确定依据；没有依据的数据予以删除，重新告知并取得同意后再恢复。',
    en: 'Stop collection and use first and let counsel settle the ground; delete data held without one and resume only after fresh notice and consent.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '依据认定书、删除记录、新的同意记录',
      en: 'The written finding on the ground, deletion records and the new consents',
    },
  },
  provisions: [
    cite('pipl', '13', { paragraph: '1' }),
    cite('pipl', '29'),
    cite('pipl', '47', { paragraph: '1' }),
    cite('spc-2021-15', '2', { item: '3' }),
    cite('spc-2021-15', '6'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56', { paragraph: '1', item: '9' }),
  ],
  folds: ['r-capture-before-consent'],
  examples: [
    { answers: { 'ntc-legal-basis': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-legal-basis': 'separate-consent', 'ntc-consent-form': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-legal-basis': 'separate-consent', 'ntc-consent-form': 'explicit' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

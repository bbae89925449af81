import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rChangeWithoutConsent: Rule = {
  id: 'r-change-without-consent',
  dimension: 'B',
  severity: 'high',
  gapWhen: any(is('nec-switched', 'yes'), is('ntc-change-renotice', 'no')),
  title: { zh: '改变做法，没有重新征得同意', en: 'Practices changed without asking people again' },
  finding: {
    zh: '曾单方面把老用户改成刷脸，或者目的、方式、范围变了不重新告知和征求同意。变化之处都要告知；以同意为依据的，还要重新取得同意。',
    en: 'Existing users were moved to face scanning unilaterally, or changes of purpose, method or scope come without fresh notice and consent. Changes must always be told, and where consent is the ground it must be obtained again.',
  },
  legal: {
    zh: '处理目的、方式、种类变更的，《个人信息保护法》第十四条第二款要求重新取得同意，第十七条第二款要求告知变更部分，《网络数据安全管理条例》第二十二条同旨。单方变更约定方式属人脸识别司法解释第二条第（四）项所称违背明示或者约定，用户并可依第十二条请求删除。',
    en: 'When purpose, method or category changes, article 14(2) PIPL requires fresh consent and article 17(2) notice of the change; article 22 of the network data regulation is to the same effect. A one-sided change departs from what was stated or agreed, item 4 of article 2 of the SPC provisions, and users may claim deletion under article 12.',
  },
  matters: {
    zh: '当初买的是指纹年卡，后来却被要求刷脸，“人脸识别第一案”就是这样输掉的。',
    en: 'The first face-recognition case was lost over a pass sold with fingerprints and later switched to the face.',
  },
  remedy: {
    zh: '让老用户可以选回原来的方式，并把“变更即重新告知”写进流程。',
    en: 'Let existing users go back to the earlier way and write re-notice on change into the process.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '变更清单、告知文本、新的同意记录', en: 'A list of changes, the notice texts and the new consents' },
  },
  provisions: [
    cite('pipl', '14', { paragraph: '2' }),
    cite('pipl', '17', { paragraph: '2' }),
    cite('network-data-regulation', '22'),
    cite('spc-2021-15', '2', { item: '4' }),
    cite('spc-2021-15', '12'),
  ],
  examples: [
    { answers: { 'nec-switched': 'yes' }, outcome: 'gap' },
    { answers: { 'ntc-change-renotice': 'no' }, outcome: 'gap' },
    { answers: { 'nec-switched': 'no', 'ntc-change-renotice': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

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
    zh: '单方面把老用户改成刷脸、还没有纠正，或者目的、方式、范围变了不重新告知和征求同意。变化之处都要告知；以同意为依据的，还要重新取得同意。',
    en: 'Existing users were moved to face scanning unilaterally and it was not put right, or changes of purpose, method or scope come without fresh notice and consent. Changes must always be told, and where consent is the ground it must be obtained again.',
  },
  legal: {
    zh: '处理目的、方式、种类有变更的，变更部分须告知（《个人信息保护法》第十七条第二款）；以同意为依据的，还须重新取得同意（第十四条第二款、《网络数据安全管理条例》第二十二条）。单方改变约定的方式，是人脸识别司法解释第二条第四项所说的违背明示或者约定，用户还可以依第十二条请求删除。',
    en: 'When purpose, method or category changes, article 17(2) PIPL requires notice of the change; where consent is the ground, article 14(2) PIPL and article 22 of the network data regulation require it anew. A one-sided change departs from what was stated or agreed, item 4 of article 2 of the SPC provisions, and users may claim deletion under article 12.',
  },
  matters: {
    zh: '“人脸识别第一案”里，动物园把指纹年卡单方面改成刷脸入园，法院判它赔偿，并删除人脸和指纹信息。',
    en: 'In the first face-recognition case a zoo switched fingerprint passes to the face on its own; the courts had it pay and delete face and fingerprint data.',
  },
  remedy: {
    zh: '让老用户选回原来的方式；已经被改的逐一补告知、重新征求，不同意的删除；把“变更即重新告知”写进流程。',
    en: 'Let existing users go back to the earlier way; tell and ask again those already switched and delete where they decline; write re-notice on change into the process.',
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
    { answers: { 'nec-switched': 'cured', 'ntc-change-renotice': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

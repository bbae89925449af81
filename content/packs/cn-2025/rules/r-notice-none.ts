import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not, oneOf } from '../../../when';
import { synthesizesFaces, usesRecognition } from '../terms';

const claimsException = oneOf('scn-remote-id-basis', ['judicial', 'statutory', 'emergency']);

export const rNoticeNone: Rule = {
  id: 'r-notice-none',
  dimension: 'B',
  severity: 'high',
  appliesWhen: any(usesRecognition, synthesizesFaces),
  gapWhen: all(is('ntc-notice-form', 'none'), not(claimsException)),
  review: {
    when: all(is('ntc-notice-form', 'none'), claimsException),
    why: {
      zh: '回答主张有授权、法定职责或紧急情况。只有法律、行政法规规定应当保密或不需告知的，才可以不告知；紧急情况要在事后补告。请法务核对属于哪一种。',
      en: 'Authority, a statutory duty or an emergency is claimed. Notice may be left out only where a law or administrative regulation calls for secrecy or waives it; in an emergency it follows afterwards. Counsel must check which applies.',
    },
  },
  title: { zh: '处理人脸之前没有告知', en: 'No notice is given before faces are processed' },
  finding: {
    zh: '处理人脸之前没有作任何告知。不管以什么为依据，都要先用醒目、易懂的方式告诉本人：谁在处理、为何处理、怎样处理、保存多久、有什么影响、怎样行使权利。法律、行政法规另有规定的除外。',
    en: 'No notice at all is given before faces are processed. Whatever the ground, people must first be told prominently and plainly who processes their faces, why and how, for how long, with what effect and how to exercise their rights, unless a law or administrative regulation provides otherwise.',
  },
  legal: {
    zh: '《个人信息保护法》第十七条第一款、第三十条与《人脸识别办法》第五条的告知义务，不因合法性基础不是同意而免除；本案未告知，亦未主张第十八条的例外。未公开规则、未明示目的方式范围，构成人脸识别司法解释第二条第二项的侵权情形。',
    en: 'The duty to notify under articles 17(1) and 30 PIPL and article 5 of the Measures does not depend on consent being the ground; no notice was given and no exception under article 18 is claimed. Unpublished rules and unstated purpose, method and scope infringe under item 2 of article 2 of the SPC provisions.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，《消费者权益保护法》第二十九条另要求经营者明示收集、使用信息的目的、方式和范围。',
      en: 'Towards consumers, article 29 of the Consumer Protection Law also has businesses state the purpose, method and scope of collection and use.',
    },
  },
  matters: {
    zh: '不知道有人在处理自己的脸，其他权利都无从谈起。',
    en: 'Whoever does not know that their face is processed can exercise no right at all.',
  },
  remedy: {
    zh: '暂停采集，备好单独的告知页面或告知单，写全法定内容后再恢复。',
    en: 'Pause capture and put a separate notice page or sheet with all required items in place before resuming.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '告知文本、上线日期、展示位置的截图或照片',
      en: 'The text, its start date and a screenshot or photograph of where it appears',
    },
  },
  provisions: [
    cite('pipl', '17', { paragraph: '1' }),
    cite('pipl', '30'),
    cite('measures-2025', '5'),
    cite('spc-2021-15', '2', { item: '2' }),
    cite('consumer-law', '29'),
  ],
  folds: ['r-notice-weak'],
  examples: [
    { answers: { 'ntc-notice-form': 'none', 'scn-remote-id-basis': 'none' }, outcome: 'gap' },
    { answers: { 'ntc-notice-form': 'separate' }, outcome: 'met' },
    { answers: { 'ntc-notice-form': 'none', 'scn-remote-id-basis': 'emergency' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

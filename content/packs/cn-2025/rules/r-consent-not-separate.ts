import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rConsentNotSeparate: Rule = {
  id: 'r-consent-not-separate',
  dimension: 'B',
  severity: 'high',
  gapWhen: oneOf('ntc-consent-form', ['bundled', 'preticked', 'implied']),
  title: { zh: '取得的同意不是单独同意', en: 'The consent obtained is not separate consent' },
  finding: {
    zh: '同意是与其他授权一起打包、默认勾选，或者以“刷脸即同意”“进店即同意”的方式得来的，不算单独同意。以同意为依据处理人脸，须由本人就这一件事另外作出明确、自愿的表示；贴标识、写进隐私政策也不能代替。',
    en: 'Consent was bundled with other permissions, pre-ticked, or assumed from scanning or entering, so it is not separate consent. Where consent is the ground, the person must express it clearly and freely for this one matter; neither a sign nor a privacy policy replaces it.',
  },
  legal: {
    zh: '《网络数据安全管理条例》第六十二条第七项把单独同意界定为针对特定处理专门作出的具体、明确同意；《个人信息保护法》第二十九条对敏感个人信息要求这种同意，用人脸识别技术的，《人脸识别办法》第六条也有同样要求；捆绑、默认和推定都不合要件。以捆绑授权取得的同意，人脸识别司法解释第四条不予承认，仍属第二条第三项的侵权情形。',
    en: 'Article 62(7) of the network data regulation defines separate consent as specific, explicit consent given for one particular processing; article 29 PIPL requires it for sensitive information, and so does article 6 of the Measures where faces are recognised; bundling, defaults and presumption do not meet it. Bundled consent is not recognised under article 4 of the SPC provisions, and the act infringes under item 3 of article 2.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，《消费者权益保护法》第二十九条也要求经其同意；进店、看到标识，都不等于同意。',
      en: 'Towards consumers, article 29 of the Consumer Protection Law asks for their consent as well; entering or passing a sign is not consent.',
    },
  },
  matters: {
    zh: '人往往不知道自己同意了什么；有开发商只贴了一张标识就采集人脸，因此被罚。',
    en: 'People often do not know what they agreed to; a developer that relied on a sign alone was fined.',
  },
  remedy: {
    zh: '做一个只讲人脸的页面或单据，由本人主动点选或签字；对已录入的人重新征求，不同意的删除。',
    en: 'Provide a page or form about faces alone that the person actively ticks or signs; ask those already enrolled again and delete where they decline.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '页面或单据的版本、逐人的同意时间与操作记录',
      en: 'Versions of the page or form and, for each person, time and act of consent',
    },
  },
  provisions: [
    cite('pipl', '29'),
    cite('measures-2025', '6'),
    cite('network-data-regulation', '22', { item: '2' }),
    cite('network-data-regulation', '62', { item: '7' }),
    cite('spc-2021-15', '2', { item: '3' }),
    cite('spc-2021-15', '4'),
    cite('consumer-law', '29'),
  ],
  examples: [
    { answers: { 'ntc-consent-form': 'implied' }, outcome: 'gap' },
    { answers: { 'ntc-consent-form': 'explicit' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is, lacksSome, oneOf } from '../../../when';
import { synthesizesFaces, usesRecognition } from '../terms';

const requiredContents = ['controller', 'purpose-method', 'types-retention', 'necessity-impact', 'rights'] as const;

export const rNoticeWeak: Rule = {
  id: 'r-notice-weak',
  dimension: 'B',
  severity: 'medium',
  appliesWhen: any(usesRecognition, synthesizesFaces),
  gapWhen: any(
    oneOf('ntc-notice-form', ['policy-only', 'sign-only']),
    lacksSome('ntc-notice-contents', [...requiredContents]),
    is('ntc-rules-published', 'no'),
  ),
  title: { zh: '告知不够醒目、完整或公开', en: 'The notice is not prominent, complete or public enough' },
  finding: {
    zh: '至少有一处不足：告知只写在政策协议里或只有现场标识，法定内容缺项，或者处理规则没有公开。告知应当醒目、易懂、真实、完整；人脸还要说明为什么必要、对个人有什么影响，规则要公开、便于查阅和保存。',
    en: 'At least one point falls short: notice sits only in a policy or on a sign, required items are missing, or the processing rules are not public. Notice must be prominent, plain, true and complete; for faces it must also state necessity and effect, and the rules must be public and easy to read and keep.',
  },
  legal: {
    zh: '告知内容由《个人信息保护法》第十七条第一款、第三十条规定，用人脸识别技术的还有《人脸识别办法》第五条；《网络数据安全管理条例》第二十一条另要求规则集中公开、醒目，以清单列明收集情况。本案在方式、内容或者公开上至少有一项不合要求；没有公开规则的，另属人脸识别司法解释第二条第二项。',
    en: 'Articles 17(1) and 30 PIPL, and article 5 of the Measures where faces are recognised, fix what notice must contain, and article 21 of the network data regulation asks for rules published in one place, prominently and with a list of what is collected. At least one of form, content or publication falls short; unpublished rules also come under item 2 of article 2 of the SPC provisions.',
  },
  matters: {
    zh: '藏在长协议里的告知没人看得到，据此作出的同意也难说是充分知情。',
    en: 'Nobody sees a notice buried in long terms, so consent given on it is hardly informed.',
  },
  remedy: {
    zh: '改用单独弹窗或告知单，写全处理者、目的方式、种类与期限、必要性与影响、权利途径，并公开规则。',
    en: 'Use a separate pop-up or sheet covering the handler, purpose and method, types and retention, necessity and effect, and rights, and publish the rules.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '新旧告知文本、公开规则的网址或张贴照片',
      en: 'Old and new notice texts and the address or photograph of the published rules',
    },
  },
  provisions: [
    cite('pipl', '17', { paragraph: '1' }),
    cite('pipl', '17', { paragraph: '3' }),
    cite('pipl', '30'),
    cite('measures-2025', '5'),
    cite('network-data-regulation', '21'),
    cite('spc-2021-15', '2', { item: '2' }),
  ],
  examples: [
    { answers: { 'ntc-notice-form': 'policy-only' }, outcome: 'gap' },
    { answers: { 'ntc-rules-published': 'no' }, outcome: 'gap' },
    { answers: { 'ntc-notice-form': 'separate', 'ntc-notice-contents': ['controller'] }, outcome: 'gap' },
    {
      answers: {
        'ntc-notice-form': 'separate',
        'ntc-notice-contents': [...requiredContents],
        'ntc-rules-published': 'yes',
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Article } from '../../lib/schema/provision';

/** Our own summaries; the Chinese texts in force prevail. */
export const foreign: readonly Article[] = [
  {
    instrument: 'gdpr',
    article: '5',
    label: { zh: '第5条', en: 'art. 5' },
    summary: {
      zh: '欧盟：个人数据处理的基本原则，如最小、限期、合法透明（境外法，待核）。',
      en: 'Under EU law, personal data must be processed according to principles such as minimisation and limited storage. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'gdpr',
    article: '6',
    label: { zh: '第6条', en: 'art. 6' },
    summary: {
      zh: '欧盟：处理个人数据的合法理由（境外法，待核）。',
      en: 'Under EU law, personal data may be processed only on a lawful ground. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'gdpr',
    article: '7',
    label: { zh: '第7条', en: 'art. 7' },
    summary: {
      zh: '欧盟：同意的条件，须自由、明确（境外法，待核）。',
      en: 'Under EU law, consent must meet certain conditions, above all that it is freely and clearly given. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'gdpr',
    article: '9',
    label: { zh: '第9条', en: 'art. 9' },
    summary: {
      zh: '欧盟：生物数据原则上禁用，例外如明示同意（境外法，待核）。',
      en: 'Under EU law, processing biometric data is prohibited in principle, with exceptions such as explicit consent. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'gdpr',
    article: '22',
    label: { zh: '第22条', en: 'art. 22' },
    summary: {
      zh: '欧盟：涉及仅由机器作出重大决定的限制（境外法，待核）。',
      en: 'Under EU law, important decisions made solely by machines are restricted. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'gdpr',
    article: '35',
    label: { zh: '第35条', en: 'art. 35' },
    summary: {
      zh: '欧盟：高风险处理要先做数据保护影响评估（境外法，待核）。',
      en: 'Under EU law, high-risk processing needs a data protection impact assessment. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'gdpr',
    article: '37',
    label: { zh: '第37条', en: 'art. 37' },
    summary: {
      zh: '欧盟：某些情形须设数据保护官（境外法，待核）。',
      en: 'Under EU law, a data protection officer must be appointed in some cases. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'eu-ai-act',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '欧盟禁抓取网络人脸建库、职场和学校情绪推断、敏感分类和未经授权的公共场所执法实时识别等，并给高风险系统设了义务（境外法，待核）。',
      en: 'Bans scraping faces into databases, emotion inference at work and school, sensitive categorisation and most live police identification in public spaces, and puts duties on high-risk systems. Foreign law, to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'eu-ai-act',
    article: '5',
    summary: {
      zh: '列出欧盟禁止的人工智能做法，含抓取人脸建库、工作与学校情绪推断、公共场所实时远程识别等（境外法，待核）。',
      en: 'Lists prohibited practices, including scraped face databases, emotion inference at work or school and live remote identification in public. Foreign law, to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'eu-ai-act',
    article: '29',
    summary: {
      zh: '高风险系统使用者的义务，如按说明使用、人工监督、留日志；此处为草案编号（境外法，待核）。',
      en: 'Sets duties for users of high-risk systems, such as following instructions, oversight and logs. The number is that of the draft and must be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'edpb-3-2019',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '欧洲数据保护委员会关于视频设备的指南：人脸模板要最少、防外传、优先由用户自己掌握，原图要删（境外法，待核）。',
      en: 'This guidance on video devices asks for face templates to be minimised, protected and preferably under user control, and for originals to be deleted. Foreign guidance, to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'coe-guidelines',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '欧洲委员会对人脸识别的软法建议，讲准确性、代表性、替代方案、透明和标识（境外法，待核）。',
      en: 'Gives soft-law advice on accuracy, representativeness, alternatives, transparency and marking for face recognition. Foreign, to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'led-edpb',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '欧盟执法机关用人脸须绝对必要，先评估并咨询监管（境外法，待核）。',
      en: 'Police use of faces in the EU must be strictly necessary, with prior assessment and consultation of the supervisor. Foreign, to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'led-edpb',
    article: '25',
    label: { zh: '《执法指令》第25条', en: 'LED art. 25' },
    summary: {
      zh: '执法机关处理数据要留操作日志（境外法，待核）。',
      en: 'Requires logs of processing operations by law-enforcement bodies. Foreign law, to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'bipa',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '伊利诺伊州：采集人脸等要有书面告知和书面同意、公开保留与销毁规则、禁止售卖，个人可直接起诉（境外，待核）。',
      en: 'Illinois requires written notice and release before faces are collected and a public retention policy, bans sale and lets individuals sue. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'cubi',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '得州：商业获取人脸须告知并同意，除少数例外不得转让，要合理保护（境外，待核）。',
      en: 'In Texas, commercial capture of faces needs notice and consent, transfers are limited and reasonable care is due. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'wbpl',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '华盛顿州生物识别规定：来源所述涉及同意、人工审查、禁歧视等，法条须核（境外，待核）。',
      en: 'The Washington rules are described by our source as covering consent, human review and non-discrimination. The statute itself must be checked. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'cpra',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '加州：人脸属敏感信息，消费者可限制使用，企业合同须禁售、限用并可受审计（境外，待核）。',
      en: 'In California, consumers may limit the use of sensitive data such as faces, and contracts must bar sale and use beyond scope. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'us-warrant',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '美国若干提案，要求执法用人脸先取得法院令状或限制；都还没有通过（境外，待核）。',
      en: 'Several US bills that would require a court order for, or limit, law-enforcement use of faces. None is enacted. Content to be verified.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'firrma',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '美国外资审查涉及持有敏感个人数据的企业，人脸数据可能在内（境外，待核）。',
      en: 'US foreign-investment review covers firms holding sensitive personal data, which may include faces. Content to be verified.',
    },
    verified: false,
    source: '',
  },
];

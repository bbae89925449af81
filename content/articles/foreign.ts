import { articlesOf, whole } from './articles-of';

/** Our own summaries; the Chinese texts in force prevail. */
export const foreign = [
  ...articlesOf('gdpr', { grade: 'unverified', source: null }, [
    {
      article: '5',
      label: { zh: '第5条', en: 'art. 5' },
      summary: {
        zh: '欧盟：个人数据处理的基本原则，如最小、限期、合法透明。',
        en: 'Under EU law, personal data must be processed according to principles such as minimisation and limited storage.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '6',
      label: { zh: '第6条', en: 'art. 6' },
      summary: {
        zh: '欧盟：处理个人数据的合法理由。',
        en: 'Under EU law, personal data may be processed only on a lawful ground.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '7',
      label: { zh: '第7条', en: 'art. 7' },
      summary: {
        zh: '欧盟：同意的条件，须自由、明确。',
        en: 'Under EU law, consent must meet certain conditions, above all that it is freely and clearly given.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '9',
      label: { zh: '第9条', en: 'art. 9' },
      summary: {
        zh: '欧盟：生物数据原则上禁用，例外如明示同意。',
        en: 'Under EU law, processing biometric data is prohibited in principle, with exceptions such as explicit consent.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '22',
      label: { zh: '第22条', en: 'art. 22' },
      summary: {
        zh: '欧盟：涉及仅由机器作出重大决定的限制。',
        en: 'Under EU law, important decisions made solely by machines are restricted.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '35',
      label: { zh: '第35条', en: 'art. 35' },
      summary: {
        zh: '欧盟：高风险处理要先做数据保护影响评估。',
        en: 'Under EU law, high-risk processing needs a data protection impact assessment.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '37',
      label: { zh: '第37条', en: 'art. 37' },
      summary: {
        zh: '欧盟：某些情形须设数据保护官。',
        en: 'Under EU law, a data protection officer must be appointed in some cases.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('eu-ai-act', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '欧盟禁抓取网络人脸建库、职场和学校情绪推断、敏感分类和未经授权的公共场所执法实时识别等，并给高风险系统设了义务。',
        en: 'Bans scraping faces into databases, emotion inference at work and school, sensitive categorisation and most live police identification in public spaces, and puts duties on high-risk systems.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '5',
      summary: {
        zh: '列出欧盟禁止的人工智能做法，含抓取人脸建库、工作与学校情绪推断、公共场所实时远程识别等。',
        en: 'Lists prohibited practices, including scraped face databases, emotion inference at work or school and live remote identification in public.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '29',
      summary: {
        zh: '高风险系统使用者的义务，如按说明使用、人工监督、留日志；此处为草案编号。',
        en: 'Sets duties for users of high-risk systems, such as following instructions, oversight and logs. The number is that of the draft and must be verified.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('edpb-3-2019', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '欧洲数据保护委员会关于视频设备的指南：人脸模板要最少、防外传、优先由用户自己掌握，原图要删。',
        en: 'This guidance on video devices asks for face templates to be minimised, protected and preferably under user control, and for originals to be deleted.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('coe-guidelines', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '欧洲委员会对人脸识别的软法建议，讲准确性、代表性、替代方案、透明和标识。',
        en: 'Gives soft-law advice on accuracy, representativeness, alternatives, transparency and marking for face recognition.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('led-edpb', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '欧盟执法机关用人脸须绝对必要，先评估并咨询监管。',
        en: 'Police use of faces in the EU must be strictly necessary, with prior assessment and consultation of the supervisor.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
    {
      article: '25',
      label: { zh: '《执法指令》第25条', en: 'LED art. 25' },
      summary: { zh: '执法机关处理数据要留操作日志。', en: 'Requires logs of processing operations by law-enforcement bodies.' },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('bipa', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '伊利诺伊州：采集人脸等要有书面告知和书面同意、公开保留与销毁规则、禁止售卖，个人可直接起诉。',
        en: 'Illinois requires written notice and release before faces are collected and a public retention policy, bans sale and lets individuals sue.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('cubi', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '得州：商业获取人脸须告知并同意，除少数例外不得转让，要合理保护。',
        en: 'In Texas, commercial capture of faces needs notice and consent, transfers are limited and reasonable care is due.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('wbpl', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '华盛顿州生物识别规定：来源所述涉及同意、人工审查、禁歧视等，法条须核。',
        en: 'The Washington rules are described by our source as covering consent, human review and non-discrimination. The statute itself must be checked.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('cpra', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '加州：人脸属敏感信息，消费者可限制使用，企业合同须禁售、限用并可受审计。',
        en: 'In California, consumers may limit the use of sensitive data such as faces, and contracts must bar sale and use beyond scope.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('us-warrant', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '美国若干提案，要求执法用人脸先取得法院令状或限制；都还没有通过。',
        en: 'Several US bills that would require a court order for, or limit, law-enforcement use of faces. None is enacted.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('firrma', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '美国外资审查涉及持有敏感个人数据的企业，人脸数据可能在内。',
        en: 'US foreign-investment review covers firms holding sensitive personal data, which may include faces.',
      },
      open: { zh: '境外规范，内容未核对。', en: 'Foreign instrument, content not checked.' },
    },
  ]),
  ...articlesOf('us-ethical-use', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '美国提案，拟原则上禁止政府机构使用人脸识别，未通过。',
        en: 'US bill that would in principle bar government use; not enacted.',
      },
      open: { zh: '境外提案，内容未核对。', en: 'Foreign bill, content not checked.' },
    },
  ]),
  ...articlesOf('us-nbipa', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '美国提案，以伊利诺伊州法为蓝本，拟要求书面告知和许可，未通过。',
        en: 'US bill modelled on the Illinois Act: written notice and release; not enacted.',
      },
      open: { zh: '境外提案，内容未核对。', en: 'Foreign bill, content not checked.' },
    },
  ]),
  ...articlesOf('us-commercial', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '美国提案，拟要求商业使用取得明确同意并告知、禁止歧视和改变目的、独立第三方测试，未通过。',
        en: 'US bill on commercial use: explicit consent and notice, no discrimination or change of purpose, independent testing; not enacted.',
      },
      open: { zh: '境外提案，内容未核对。', en: 'Foreign bill, content not checked.' },
    },
  ]),
  ...articlesOf('us-fra-2022', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '美国提案，拟对执法使用设定令状、审计和定期清除等限制，未通过。',
        en: 'US bill that would limit law-enforcement use by warrants, audits and periodic purging; not enacted.',
      },
      open: { zh: '境外提案，内容未核对。', en: 'Foreign bill, content not checked.' },
    },
  ]),
  ...articlesOf('us-ab-2261', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '美国加利福尼亚州提案，涉及同意、人工审查和测试以及政府使用的限制。',
        en: 'California bill on consent, human review and testing, and limits on government use.',
      },
      open: { zh: '境外提案，状态和内容未核对。', en: 'Foreign bill, status and content not checked.' },
    },
  ]),
  ...articlesOf('eu-aild', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '欧盟提案，涉及高风险系统的证据披露和因果关系推定。',
        en: 'EU proposal on disclosure of evidence and presumed causation for high-risk systems.',
      },
      open: { zh: '境外提案，状态和内容未核对。', en: 'Foreign proposal, status and content not checked.' },
    },
  ]),
  ...articlesOf('cnil-airports', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '法国机关关于机场人脸识别的报告：说明必要性与相称性、事前同意、由乘客掌控数据并进行影响评估。',
        en: "French report on airports: necessity and proportion, prior consent, data under the passenger's control, impact assessment.",
      },
      open: { zh: '境外文件，内容未核对。', en: 'Foreign document, content not checked.' },
    },
  ]),
];

import type { Article } from '../../lib/schema/provision';

/** Our own summaries; the Chinese texts in force prevail. */
export const measures2025: readonly Article[] = [
  {
    instrument: 'measures-2025',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '专门管刷脸的部门规章，共20条，2025年6月1日起施行，从告知、同意、存储、评估一直管到备案。',
      en: 'The departmental rule devoted to face recognition, with 20 articles in force since 1 June 2025. It runs from notice, consent and storage to impact assessment and filing.',
    },
    verified: true,
    source: 'promulgation data and articles per law/frt-measures-2025',
  },
  {
    instrument: 'measures-2025',
    article: '1',
    summary: {
      zh: '讲为什么立这部规章：管好刷脸处理人脸信息的活动，护住个人权益；并交代它以哪些上位法为据。',
      en: 'Sets out the aim, which is to regulate face-recognition processing and protect individuals, and names the higher-ranking laws it rests on.',
    },
    verified: true,
    source: 'text seen in reprint (TYAYT, FEIF)',
  },
  {
    instrument: 'measures-2025',
    article: '2',
    summary: {
      zh: '只要在中国境内用人脸识别处理人脸，就归它管；单纯做技术研发或训练算法的除外，但其他法律照样适用。',
      en: 'Applies to any face-recognition processing of face information inside China. Pure research or algorithm training falls outside these Measures, though other laws still apply.',
    },
    verified: true,
    source: 'text seen in reprint (TYAYT, FEIF)',
  },
  {
    instrument: 'measures-2025',
    article: '3',
    summary: {
      zh: '总的行为准则：守法、讲诚信和伦理、担起保护责任，不得损害国家、公众或个人。',
      en: 'General conduct rule: obey the law, act in good faith and ethically, protect the data, and do no harm to the state, the public or individuals.',
    },
    verified: true,
    source: 'text seen in reprint (TYAYT, FEIF), official summary',
  },
  {
    instrument: 'measures-2025',
    article: '4',
    summary: {
      zh: '能不能用刷脸，先过三关：目的具体且确有必要、对人的影响降到最低、保护从严。缺一不可。',
      en: 'Three tests must all be met before face recognition is used: a specific and truly needed purpose, the least impact on people, and strict protection.',
    },
    verified: true,
    source: 'text seen in reprint (TYAYT, FEIF), official summary',
  },
  {
    instrument: 'measures-2025',
    article: '5',
    summary: {
      zh: '刷脸之前要讲明白：谁在用、怎么联系、为什么用、怎么用、存多久、对人有何影响、怎样行使权利；对老年人、残疾人还要做到无障碍。',
      en: 'Before processing, people must be told clearly who is responsible, why and how the face is used, how long it is kept, what the effects are and how to use their rights. Accessibility rules apply for older and disabled people.',
    },
    verified: true,
    source: 'text seen in reprint (TYAYT, FEIF) for the lead; items from third-party note quoting gov.cn (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '6',
    summary: {
      zh: '靠“同意”来用人脸的，必须是本人明白、自愿且单就此事作出的同意，还要让人能方便地反悔。',
      en: 'Where consent is the ground, it must be informed, voluntary, explicit and given separately for this processing. Withdrawing it must be easy.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '7',
    summary: {
      zh: '以同意为依据处理不满十四周岁孩子的人脸，得由家长等监护人点头，并要另立一套专门规则。',
      en: 'For children under 14, a parent or other guardian must consent where consent is the ground, and special handling rules must be in place.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '8',
    summary: {
      zh: '人脸信息默认留在设备里，不走互联网传出去，除非法律法规另有规定或本人单独同意；存的时间越短越好，以够用为限。',
      en: 'By default face information stays in the device and is not sent out over the internet, unless law provides otherwise or the person separately consents. It is kept only as long as the purpose needs.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '9',
    summary: {
      zh: '开用之前先做影响评估，回答四个问题，报告和处理记录至少存三年；目的或方式变了、出了大的安全事件，要重新评。',
      en: 'An impact assessment covering four questions must be done before use, and the report and processing record kept for at least three years. It is redone when purpose or method changes or after a major security incident.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '10',
    summary: {
      zh: '别的办法也能办成事的，就不能只给刷脸一条路；不愿刷脸的人要有合理又方便的替代方式。国家另有规定的按规定办。',
      en: 'Where another method would do the job, face recognition may not be the only way to verify identity, and anyone who declines must get a reasonable and convenient alternative. Special state rules prevail.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '11',
    summary: {
      zh: '鼓励优先走国家人口库、网络身份认证等权威渠道核验身份，少收少存人脸；不是强制要求。',
      en: 'Encourages handlers to verify identity through national channels so that fewer faces are collected and stored. It is not mandatory.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '12',
    summary: {
      zh: '不许打着办业务、优化服务的旗号，糊弄、欺骗或逼人刷脸。',
      en: 'Nobody may mislead, deceive or coerce people into face verification on the pretext of handling business or improving service.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '13',
    summary: {
      zh: '公共场所装刷脸设备，只能因公共安全确有需要，采集范围要合理并立醒目提示；客房、浴室、更衣室、厕所等私密空间里面绝对不许装。',
      en: 'In public places devices may be installed only where public security needs it, with a reasonable capture area and a prominent sign. They are banned outright inside guest rooms, baths, changing rooms and toilets.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '14',
    summary: {
      zh: '系统要有加密、审计、权限和访问控制、入侵防范等手段；属于等保或关键设施范围的，还要按国家规定另行履责。',
      en: 'Systems need encryption, security audit, access and authorisation control, and intrusion protection. Multi-level protection and critical-infrastructure duties apply where relevant.',
    },
    verified: true,
    source: 'official summary and note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '15',
    summary: {
      zh: '存的人脸一旦够十万人，三十个工作日内到省级以上网信部门备案，交五样材料；情况大变要变更，停用要注销并依法处置数据。',
      en: 'Once face information of 100,000 persons is stored, file with the provincial or higher cyberspace authority within 30 working days, using five materials. Substantive changes and end of use must also be registered, and the data lawfully disposed of.',
    },
    verified: true,
    source: 'CAC Q&A reprint, filing announcement, note (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '16',
    summary: {
      zh: '网信、公安等部门之间互通信息、联手监管。',
      en: 'Cyberspace, public-security and other authorities share information and supervise jointly.',
    },
    verified: false,
    source: 'theme only, official summary',
  },
  {
    instrument: 'measures-2025',
    article: '17',
    summary: {
      zh: '发现违规刷脸，谁都可以投诉举报，部门应当处理并给回音。',
      en: 'Anyone may complain about or report unlawful face recognition, and the authority is to deal with it and respond.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'measures-2025',
    article: '18',
    summary: {
      zh: '违反本办法的，转到相关法律、行政法规去处罚，犯罪的追究刑责；办法自己没有设罚款。',
      en: 'Breaches are punished under other laws and administrative regulations, and crimes are prosecuted. The Measures set no fine of their own.',
    },
    verified: false,
    source: 'third-party note quoting gov.cn (GN1)',
  },
  {
    instrument: 'measures-2025',
    article: '19',
    summary: {
      zh: '解释几个关键词，如处理者、人脸信息、一对一验证和一对多辨识；人脸识别技术指靠人脸认出具体某个人的技术。',
      en: 'Defines key terms such as handler, face information, one-to-one verification and one-to-many identification. Face recognition means technology that identifies an individual by the face.',
    },
    verified: false,
    source: 'list of terms per GN1; definition per China Daily',
  },
  {
    instrument: 'measures-2025',
    article: '20',
    summary: { zh: '自2025年6月1日起生效。', en: 'The Measures took effect on 1 June 2025.' },
    verified: true,
    source: 'text seen in reprint (TYAYT, FEIF)',
  },
];

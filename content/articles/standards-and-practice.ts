import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const standardsAndPractice = [
  ...articlesOf('gbt-35273', { grade: 'text', source: seen.gb35273 }, [
    {
      article: '5.4',
      label: { zh: '第5.4条', en: 'clause 5.4' },
      summary: {
        zh: '建议收集个人生物识别信息前，单独告知目的、方式、范围和存储时间等规则，并取得明示同意。',
        en: 'Recommends separate notice of purpose, method, scope and storage time before collecting biometric information, and explicit consent.',
      },
      parts: [
        {
          item: 'c',
          summary: { zh: '生物识别信息的单独告知和明示同意。', en: 'Separate notice and explicit consent for biometrics.' },
        },
      ],
    },
    {
      article: '6.3',
      label: { zh: '第6.3条', en: 'clause 6.3' },
      summary: {
        zh: '建议个人生物识别信息与身份信息分开存储；原则上不存储原始信息，仅存储摘要，或者在终端直接使用，识别后删除原始图像。',
        en: 'Recommends keeping biometrics apart from identity data; in principle no raw samples: only digests, use on the terminal, deletion of the source image.',
      },
      parts: [
        { item: 'b', summary: { zh: '与身份信息分开存储。', en: 'Apart from identity data.' } },
        { item: 'c', summary: { zh: '原则上不存储原始样本、图像。', en: 'In principle no raw samples or images.' } },
      ],
    },
    {
      article: '8.7',
      label: { zh: '第8.7条', en: 'clause 8.7' },
      summary: {
        zh: '建议在三十天内或者法律规定的期限内答复个人的请求。',
        en: 'Recommends answering requests within thirty days or the statutory period.',
      },
      numbers: [{ zh: '三十天（推荐性标准，非法定期限）', en: '30 days (a recommended standard, not a legal limit)' }],
    },
    {
      article: '9.2',
      label: { zh: '第9.2条', en: 'clause 9.2' },
      summary: {
        zh: '建议生物识别信息原则上不共享、不转让；确需的，单独告知接收方身份和安全能力等，并取得明示同意。',
        en: 'Recommends no sharing or transfer of biometrics in principle; where needed, separate notice of the recipient and its security, and explicit consent.',
      },
      parts: [{ item: 'i', summary: { zh: '生物识别信息的共享、转让。', en: 'Sharing and transfer of biometrics.' } }],
    },
    {
      article: '9.4',
      label: { zh: '第9.4条', en: 'clause 9.4' },
      summary: { zh: '建议不公开披露个人生物识别信息。', en: 'Recommends no public disclosure of biometric information.' },
    },
    {
      article: '11.1',
      label: { zh: '第11.1条', en: 'clause 11.1' },
      summary: {
        zh: '建议达到所列规模的组织设立专职的个人信息保护负责人和工作机构。',
        en: 'Recommends a dedicated officer and body above the listed sizes.',
      },
      numbers: [
        {
          zh: '超过一百万人，或者十二个月内预计超过一百万人；超过十万人敏感个人信息',
          en: 'over 1,000,000 persons, or expected within 12 months; over 100,000 persons of sensitive information',
        },
      ],
      open: { zh: '从业人员二百人的标准凭记忆。', en: 'The figure of 200 staff is from memory.' },
    },
    {
      article: '11.4',
      label: { zh: '第11.4条', en: 'clause 11.4' },
      summary: {
        zh: '建议建立个人信息安全影响评估制度，在发布前和重大变化、新法、重大事件后评估，报告留存可查并适当公开。',
        en: 'Recommends an impact-assessment system: before release and after major change, new law or major incident; reports kept and suitably published.',
      },
    },
  ]),
  ...articlesOf('gbt-39335', { grade: 'secondary', source: seen.gb39335 }, [
    {
      ...whole,
      summary: {
        zh: '推荐性国家标准，规定个人信息安全影响评估的方法：结合必要性、影响程度和可能性确定风险等级并提出改进建议。',
        en: 'Recommended standard on impact assessment: necessity, impact and likelihood give the risk level and improvements.',
      },
      open: {
        zh: '正式版全文未见；附录D各表以报批稿为准，引用附录D而不引用表号。',
        en: 'The final text was not seen; the tables of annex D follow the approval draft, cited as annex D without table numbers.',
      },
    },
    {
      article: '4',
      label: { zh: '第4章', en: 'clause 4' },
      summary: { zh: '说明评估原理：必要性、影响、可能性三要素。', en: 'Principle: necessity, impact, likelihood.' },
    },
    {
      article: '5.1',
      label: { zh: '第5.1条', en: 'clause 5.1' },
      summary: {
        zh: '评估必要性分析：合规差距或者高风险场景。',
        en: 'Whether an assessment is needed: compliance gap or high-risk scene.',
      },
    },
    {
      article: '5.2',
      label: { zh: '第5.2条', en: 'clause 5.2' },
      summary: {
        zh: '评估准备：团队与签字人、计划、对象与范围、相关方咨询。',
        en: 'Preparation: who assesses and signs, the plan, what is covered, who is consulted.',
      },
    },
    {
      article: '5.3',
      label: { zh: '第5.3条', en: 'clause 5.3' },
      summary: { zh: '数据映射分析：全流程的数据清单与流向。', en: 'Data mapping: inventory and flows across the life cycle.' },
    },
    {
      article: '5.4',
      label: { zh: '第5.4条', en: 'clause 5.4' },
      summary: {
        zh: '风险源识别：网络环境和技术措施、处理流程、参与人员与第三方、业务特点和规模及安全态势。',
        en: 'Risk sources: network and technical measures, processing, people and third parties, business scale and security situation.',
      },
      numbers: [{ zh: '四个维度', en: 'four dimensions' }],
    },
    {
      article: '5.5',
      label: { zh: '第5.5条', en: 'clause 5.5' },
      summary: {
        zh: '个人权益影响分析：限制自主决定权、引发差别性待遇、名誉受损或者精神压力、人身财产受损。',
        en: 'Impact on rights: self-determination, discrimination, reputation and mental pressure, person and property.',
      },
      numbers: [{ zh: '四个维度', en: 'four dimensions' }],
    },
    {
      article: '5.6',
      label: { zh: '第5.6条', en: 'clause 5.6' },
      summary: {
        zh: '综合风险分析：影响程度与可能性对应风险等级，并汇总到评估对象。',
        en: 'Overall risk: impact and likelihood give the level, rolled up to the object.',
      },
    },
    {
      article: '5.7',
      label: { zh: '第5.7条', en: 'clause 5.7' },
      summary: { zh: '评估报告的内容。', en: 'Contents of the report.' },
    },
    {
      article: '5.8',
      label: { zh: '第5.8条', en: 'clause 5.8' },
      summary: { zh: '风险处置与持续改进，跟踪剩余风险。', en: 'Treatment and improvement; residual risk is followed.' },
    },
    {
      article: '5.9',
      label: { zh: '第5.9条', en: 'clause 5.9' },
      summary: { zh: '报告发布策略，可以发布简版。', en: 'Publication; a short version is possible.' },
    },
    {
      article: 'D',
      label: { zh: '附录D', en: 'annex D' },
      summary: {
        zh: '影响程度、可能性的判定准则和风险等级矩阵。',
        en: 'Criteria of impact and likelihood, and the risk matrix.',
      },
      open: {
        zh: '准则为报批稿内容，矩阵经两个来源比对。',
        en: 'Criteria as in the approval draft; the matrix compared in two sources.',
      },
    },
  ]),
  ...articlesOf('gbt-41819', { grade: 'secondary', source: seen.contentsList }, [
    {
      ...whole,
      summary: {
        zh: '推荐性国家标准，规定人脸识别数据收集、存储、使用、传输、提供与公开、删除的安全要求。',
        en: 'Recommended standard on the security of face recognition data through collection, storage, use, transmission, provision and disclosure, and deletion.',
      },
      open: { zh: '仅核对目录，各章条文未见原文。', en: 'Only the table of contents was checked, not the clauses.' },
    },
    { article: '4', label: { zh: '第4章', en: 'clause 4' }, summary: { zh: '概述。', en: 'Overview.' } },
    {
      article: '5',
      label: { zh: '第5章', en: 'clause 5' },
      summary: { zh: '通用安全要求。条文未见。', en: 'General security. Text not seen.' },
    },
    {
      article: '6',
      label: { zh: '第6章', en: 'clause 6' },
      summary: { zh: '收集的要求。条文未见。', en: 'Collection. Text not seen.' },
    },
    {
      article: '7',
      label: { zh: '第7章', en: 'clause 7' },
      summary: { zh: '存储的要求。条文未见。', en: 'Storage. Text not seen.' },
    },
    {
      article: '8',
      label: { zh: '第8章', en: 'clause 8' },
      summary: { zh: '使用的要求。条文未见。', en: 'Use. Text not seen.' },
    },
    {
      article: '9',
      label: { zh: '第9章', en: 'clause 9' },
      summary: { zh: '传输的要求。条文未见。', en: 'Transmission. Text not seen.' },
    },
    {
      article: '10',
      label: { zh: '第10章', en: 'clause 10' },
      summary: { zh: '提供与公开的要求。条文未见。', en: 'Provision and disclosure. Text not seen.' },
    },
    {
      article: '11',
      label: { zh: '第11章', en: 'clause 11' },
      summary: { zh: '删除的要求。条文未见。', en: 'Deletion. Text not seen.' },
    },
    {
      article: 'draft-2021',
      label: { zh: '2021年征求意见稿要点', en: 'points of the 2021 draft' },
      summary: {
        zh: '征求意见稿建议：取得明示同意、仅用于身份识别、不用于评估预测、提供非人脸方式、识别后删除原始图像、原则上不识别不满十四周岁者、不采集未授权者。定稿是否保留未核对。',
        en: 'The consultation draft advised explicit consent, identification only, no evaluation or prediction, a non-face method, deletion of raw images, in principle no identification of under-fourteens, no capture of people who have not authorised it. Whether the final text keeps this was not checked.',
      },
      open: { zh: '定稿条文未见；不配条号。', en: 'Final clauses not seen; no clause numbers given.' },
      grade: 'secondary',
      source: seen.standardDraft,
    },
  ]),
  ...articlesOf('gbt-45574', { grade: 'secondary', source: seen.contentsList }, [
    {
      ...whole,
      summary: {
        zh: '推荐性国家标准，规定敏感个人信息处理的安全要求；附录A将人脸列为生物识别信息。',
        en: 'Recommended standard on sensitive personal information; annex A lists faces as biometric information.',
      },
      numbers: [
        {
          zh: '处理十万人以上敏感个人信息的，建议指定负责人（法定标准为一百万人）',
          en: 'officer advised above 100,000 persons of sensitive information (the legal number is 1,000,000)',
        },
      ],
      open: {
        zh: '第6.1条（生物识别信息）的条文未见，不作细则引用。',
        en: 'Clause 6.1 on biometrics was not seen and is not cited in detail.',
      },
    },
    {
      article: '4',
      label: { zh: '第4章', en: 'clause 4' },
      summary: { zh: '敏感个人信息的识别和界定。', en: 'Identification and definition of sensitive information.' },
    },
    {
      article: '5.1',
      label: { zh: '第5.1条', en: 'clause 5.1' },
      summary: { zh: '基本要求。条文未见。', en: 'Basic requirements. Text not seen.' },
    },
    {
      article: '5.2',
      label: { zh: '第5.2条', en: 'clause 5.2' },
      summary: { zh: '收集的合法性。条文未见。', en: 'Lawfulness of collection. Text not seen.' },
    },
    {
      article: '5.3',
      label: { zh: '第5.3条', en: 'clause 5.3' },
      summary: { zh: '收集的要求。条文未见。', en: 'Collection. Text not seen.' },
    },
    {
      article: '5.4',
      label: { zh: '第5.4条', en: 'clause 5.4' },
      summary: {
        zh: '告知同意；二手资料称生物识别信息须单独同意。',
        en: 'Notice and consent; separate consent for biometrics according to secondary sources.',
      },
    },
    {
      article: '5.5',
      label: { zh: '第5.5条', en: 'clause 5.5' },
      summary: {
        zh: '安全保护要求；二手资料提到日志、字段级访问控制、加密、水印、去标识化。',
        en: 'Safeguards; secondary sources name logs, field-level access control, encryption, watermarks, de-identification.',
      },
    },
    {
      article: '6.1',
      label: { zh: '第6.1条', en: 'clause 6.1' },
      summary: {
        zh: '生物识别信息的特别要求。条文未见，不据此提出具体要求。',
        en: 'Special requirements for biometrics. Not seen; nothing specific is derived from it.',
      },
      open: { zh: '条文未见。', en: 'Text not seen.' },
      grade: 'unverified',
      source: seen.contentsList,
    },
    {
      article: '6.7',
      label: { zh: '第6.7条', en: 'clause 6.7' },
      summary: {
        zh: '不满十四周岁未成年人个人信息的特别要求。条文未见。',
        en: 'Special requirements for under-fourteens. Text not seen.',
      },
    },
    {
      article: 'A',
      label: { zh: '附录A', en: 'annex A' },
      summary: { zh: '列举敏感个人信息，包括人脸。', en: 'Lists sensitive information, faces included.' },
    },
  ]),
  ...articlesOf('gbt-38671', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '推荐性国家标准，规定远程人脸识别系统的技术要求，包括可信环境、活体检测和服务端安全。',
        en: 'Recommended standard on remote face recognition systems: trusted environment, liveness, server-side security.',
      },
      open: { zh: '仅核对题名，条文未见。', en: 'Only the title was checked, not the clauses.' },
    },
  ]),
  ...articlesOf('gbt-40660', { grade: 'secondary', source: seen.contentsList }, [
    {
      ...whole,
      summary: {
        zh: '推荐性国家标准，规定生物特征识别信息保护的原则和全生命周期要求。',
        en: 'Recommended standard: principles and requirements for biometrics from collection to deletion.',
      },
      open: { zh: '仅核对范围，条文未见。', en: 'Only the scope was checked, not the clauses.' },
    },
  ]),
  ...articlesOf('gb-37300', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '规定公共安全重点区域视频图像采集的部位、种类、设备与安全。',
        en: 'Places, kinds, devices and security of image collection in key public-security areas.',
      },
      open: { zh: '仅核对题名，条文未见。', en: 'Only the title was checked, not the clauses.' },
    },
  ]),
  ...articlesOf('gbt-35678', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: { zh: '规定人脸识别注册与识别图像的技术要求。', en: 'Technical requirements for enrolment and probe images.' },
      open: { zh: '仅核对题名，条文未见。', en: 'Only the title was checked, not the clauses.' },
    },
  ]),
  ...articlesOf('gbt-47469', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: { zh: '移动终端应用程序个人信息标准。', en: 'Standard on personal information in mobile applications.' },
      open: { zh: '仅见检索结果，内容未见。', en: 'Seen only in search results.' },
    },
  ]),
  ...articlesOf('gb-45438', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: {
        zh: '强制性国家标准，规定人工智能生成合成内容的标识方法。',
        en: 'Mandatory standard on labelling AI-generated content.',
      },
      open: { zh: '条文未见。', en: 'Text not seen.' },
    },
  ]),
  ...articlesOf('tc260-face-pay', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: {
        zh: '人脸识别支付场景的个人信息安全保护实践指南。',
        en: 'Practice guide on personal information in face payment.',
      },
      open: { zh: '内容未见。', en: 'Content not seen.' },
    },
  ]),
  ...articlesOf('tc260-audit', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: { zh: '个人信息保护合规审计要求的实践指南。', en: 'Practice guide on compliance audits.' },
      open: { zh: '内容未见。', en: 'Content not seen.' },
    },
  ]),
  ...articlesOf('iso-29134', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '国际标准，隐私影响评估的过程和报告指南，GB/T 39335部分参考了它。',
        en: 'International guidelines for the process and report of a privacy impact assessment, on which GB/T 39335 partly builds.',
      },
      open: { zh: '除参考文献的记载外凭记忆。', en: 'From memory, except that it is in the bibliography.' },
    },
  ]),
  ...articlesOf('chongqing-property-2025', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: {
        zh: '检察建议后出台的物业人脸识别规则。',
        en: "Rule on faces in property management after a procuratorate's recommendation.",
      },
      open: { zh: '文本未见。', en: 'Text not seen.' },
    },
  ]),
  ...articlesOf('taf-077-7', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '团体标准，按典型场景评估应用程序收集人脸信息的最小必要。',
        en: 'Association standard assessing minimum necessity of face information in apps by scenario.',
      },
      open: { zh: '仅核对题名，条文未见。', en: 'Only the title was checked, not the clauses.' },
    },
  ]),
  ...articlesOf('jrt-0171', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '金融行业标准，规定个人金融信息的范围、收集、岗位和技术措施。',
        en: 'Financial-sector standard on personal financial information.',
      },
      open: { zh: '仅核对题名，条文未见。', en: 'Only the title was checked, not the clauses.' },
    },
  ]),
  ...articlesOf('ydt-4087', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '通信行业标准，规定移动终端人脸识别的安全要求、测评和分级。',
        en: 'Telecoms-sector standard on face recognition on mobile terminals.',
      },
      open: { zh: '仅核对题名，条文未见。', en: 'Only the title was checked, not the clauses.' },
    },
  ]),
  ...articlesOf('pcac-convention', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '行业自律公约，建议开通人脸识别线下支付时显著提示重大利害事项并确认用户知悉。',
        en: 'Self-regulation: prominent notice of what is at stake on opening offline face payment, and confirmation.',
      },
      open: { zh: '文本未见。', en: 'Text not seen.' },
    },
  ]),
  ...articlesOf('shanghai-2024', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '执法活动的口径：公共场所使用人脸识别须为公共安全需要、有法律依据并单独告知；不得强制；以不使用为默认。',
        en: 'Campaign positions: public-security need, legal basis and separate notice in public places; no forcing; no face recognition by default.',
      },
      open: { zh: '见于媒体材料，并非规范性文件。', en: 'Seen in press material; not a legal instrument.' },
    },
  ]),
];

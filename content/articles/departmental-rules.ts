import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const departmentalRules = [
  ...articlesOf('audit-measures-2025', { grade: 'secondary', source: seen.thirdPartyNote }, [
    {
      ...whole,
      summary: {
        zh: '规定个人信息保护合规审计的频次、监管部门可以要求审计的情形、审计机构的要求，并附审计指引。',
        en: 'Frequency of compliance audits, when authorities may order one, requirements on auditors, with an annexed guideline.',
      },
      asks: {
        zh: '要求处理超过一千万人个人信息的处理者至少每两年审计一次，其他处理者合理确定频次。',
        en: 'Asks handlers of more than ten million persons to audit at least every two years, others at reasonable intervals.',
      },
      numbers: [
        { zh: '超过一千万人：至少每两年一次', en: 'over 10,000,000 persons: at least every two years' },
        {
          zh: '事件达到一百万人一般信息或者十万人敏感信息的，可以要求审计',
          en: "incident with 1,000,000 persons' or 100,000 persons' sensitive information: audit may be ordered",
        },
      ],
      open: {
        zh: '仅频次、要求审计的情形和第十二条见于转述；审计机构轮换和指引编号未见原文。',
        en: 'Only the frequency, the ordered audit and article 12 were seen second-hand; rotation of auditors and the numbering of the guideline were not.',
      },
    },
    {
      article: '12',
      summary: {
        zh: '规定处理一百万人以上个人信息的处理者应当指定个人信息保护负责人，负责合规审计工作。',
        en: 'Handlers of one million persons or more appoint a protection officer in charge of audits.',
      },
      asks: { zh: '要求达到标准的处理者指定负责人。', en: 'Asks such handlers to appoint an officer.' },
      numbers: [{ zh: '一百万人以上', en: '1,000,000 persons or more' }],
      grade: 'official-summary',
      source: seen.notice,
    },
  ]),
  ...articlesOf('incident-measures-2025', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: {
        zh: '规定较大以上网络安全事件的报告时限：关键信息基础设施运营者最迟一小时，中央国家机关二小时，其他网络运营者四小时内向所在地省级网信部门报告。',
        en: 'Time limits for incidents graded considerable or above: critical-infrastructure operators one hour, central organs two hours, other operators four hours to the provincial cyberspace authority.',
      },
      asks: {
        zh: '要求网络运营者按级别和时限报告；未达级别的仍适用个人信息保护法第五十七条。',
        en: 'Asks operators to report by grade and time; below the grade PIPL article 57 applies.',
      },
      numbers: [
        { zh: '一小时；二小时；四小时', en: '1 hour; 2 hours; 4 hours' },
        { zh: '特别重大：涉及一亿人以上个人信息', en: 'especially grave: 100 million persons or more' },
      ],
      open: {
        zh: '重大（一千万人）、较大（一百万人）的数值和三十日总结报告凭记忆，未见原文。',
        en: 'The figures for grave (10 million) and considerable (1 million) and the 30-day report are from memory.',
      },
    },
  ]),
  ...articlesOf('cross-border-2024', { grade: 'secondary', source: seen.thirdPartyNote }, [
    {
      article: '5',
      summary: {
        zh: '规定免予安全评估、标准合同和认证的情形：为订立履行合同、跨境人力资源管理、紧急情况所必需，以及非关键信息基础设施运营者当年累计向境外提供不满十万人个人信息（不含敏感个人信息）。',
        en: 'Exempt: necessary for a contract, cross-border human resources or emergencies; and under 100,000 persons (no sensitive information) in the year by handlers that are not critical infrastructure.',
      },
      numbers: [{ zh: '不满十万人（不含敏感个人信息）', en: 'under 100,000 persons (no sensitive information)' }],
      open: { zh: '见于第三方笔记，款项划分不引用。', en: 'Seen in a third-party note; paragraphs and items not cited.' },
    },
    {
      article: '7',
      summary: {
        zh: '规定应当申报安全评估的情形：关键信息基础设施运营者提供个人信息；其他处理者当年累计提供一百万人以上个人信息（不含敏感）或者一万人以上敏感个人信息。',
        en: 'Security assessment: any personal information by critical-infrastructure operators; by others 1,000,000 persons (non-sensitive) or 10,000 persons of sensitive information in the year.',
      },
      asks: { zh: '要求达到标准的处理者申报安全评估。', en: 'Asks such handlers to apply for assessment.' },
      numbers: [
        {
          zh: '一百万人以上（不含敏感）；一万人以上敏感个人信息',
          en: '1,000,000 persons (non-sensitive); 10,000 persons (sensitive)',
        },
      ],
      open: { zh: '见于第三方笔记，款项划分不引用。', en: 'Seen in a third-party note; paragraphs and items not cited.' },
    },
    {
      article: '8',
      summary: {
        zh: '规定应当订立标准合同或者通过认证的情形：非关键信息基础设施运营者当年累计提供十万人以上不满一百万人个人信息（不含敏感）或者不满一万人敏感个人信息；敏感个人信息没有下限。',
        en: 'Standard contract or certification: 100,000 to 1,000,000 persons (non-sensitive) or under 10,000 persons of sensitive information, without a lower limit.',
      },
      asks: {
        zh: '要求出境人脸信息的处理者选定标准合同或者认证，符合第五条豁免的除外。',
        en: 'Asks handlers exporting face information to use a contract or certification, unless exempt under article 5.',
      },
      numbers: [
        {
          zh: '十万人至一百万人（不含敏感）；不满一万人敏感个人信息',
          en: '100,000 to 1,000,000 persons (non-sensitive); under 10,000 persons (sensitive)',
        },
      ],
      open: { zh: '见于第三方笔记，款项划分不引用。', en: 'Seen in a third-party note; paragraphs and items not cited.' },
    },
  ]),
  ...articlesOf('contract-measures-2023', { grade: 'secondary', source: seen.thirdPartyNote }, [
    {
      ...whole,
      summary: {
        zh: '规定标准合同生效后向所在地省级网信部门备案，并提交个人信息保护影响评估报告。',
        en: 'Standard contracts are filed with the provincial cyberspace authority with the impact assessment report.',
      },
      asks: { zh: '要求以标准合同出境的处理者按期备案。', en: 'Asks handlers exporting by contract to file in time.' },
      numbers: [{ zh: '生效之日起十个工作日', en: '10 working days from effect' }],
      open: { zh: '条号未见。', en: 'Article numbers not seen.' },
    },
  ]),
  ...articlesOf('certification-measures-2025', { grade: 'secondary', source: seen.cited }, [
    {
      ...whole,
      summary: {
        zh: '规定个人信息出境认证的适用范围：非关键信息基础设施运营者，十万人以上不满一百万人一般信息或者不满一万人敏感信息，不含重要数据；不得拆分数量规避；证书有效期三年。',
        en: 'Scope of certification: handlers that are not critical infrastructure, 100,000 to 1,000,000 persons or under 10,000 sensitive, no important data; no splitting; certificates valid three years.',
      },
      numbers: [{ zh: '证书有效期三年', en: 'certificate valid three years' }],
      open: { zh: '条号未见。', en: 'Article numbers not seen.' },
    },
  ]),
  ...articlesOf('small-handlers-2026', { grade: 'secondary', source: seen.thirdPartyNote }, [
    {
      ...whole,
      summary: {
        zh: '规定处理不满十万人个人信息的小型处理者的简化措施：简化告知、十九项自查审计表和影响评估表；处理敏感个人信息的单独同意不予免除。',
        en: 'Simplified measures for handlers of fewer than 100,000 persons: simplified notice, a self-audit table of 19 items and an impact assessment table; separate consent for sensitive information stays.',
      },
      asks: {
        zh: '允许符合条件的小型处理者采用简化措施，不免除单独同意。',
        en: 'Allows small handlers simplified measures, without waiving separate consent.',
      },
      numbers: [
        { zh: '不满十万人（全部个人信息）', en: 'fewer than 100,000 persons (all personal information)' },
        { zh: '附件一自查审计十九项', en: 'annex 1: 19 self-audit items' },
      ],
      open: {
        zh: '条文未见；简化措施和出境豁免的条件未见；附件二三项内容能否满足本办法第九条的四项，待律师判断。',
        en: 'Articles not seen, nor the conditions of the simplifications and of the export exemption; whether the three contents of annex 2 satisfy the four of Measures article 9 is for counsel.',
      },
    },
  ]),
  ...articlesOf('data-risk-2026', { grade: 'secondary', source: seen.cited }, [
    {
      ...whole,
      summary: {
        zh: '规定网络数据安全风险评估：重要数据处理者每年评估，其他处理者鼓励每三年评估；报告至少保存三年。与个人信息保护影响评估不同。',
        en: 'Data-security risk assessment: yearly for important data, encouraged every three years for others; report kept at least three years. Not the same as an impact assessment.',
      },
      numbers: [
        {
          zh: '重要数据每年一次；其他鼓励每三年一次；报告至少三年',
          en: 'yearly for important data; every three years encouraged; report at least three years',
        },
      ],
    },
  ]),
  ...articlesOf('network-id-2025', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '规定国家网络身份认证公共服务，可以作为人脸识别办法第十一条所称的替代渠道。',
        en: 'National network-identity service, one of the channels of Measures article 11.',
      },
      open: {
        zh: '仅题名已核对；施行日期凭记忆，内容未见。',
        en: 'Only the title was checked; the date is from memory, content not seen.',
      },
    },
  ]),
  ...articlesOf('police-inspection-2026', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: { zh: '规定公安机关对网络空间安全的监督检查。', en: 'Police inspection of cyberspace security.' },
      open: { zh: '仅知已公布，条文未见。', en: 'Known only as published; text not seen.' },
    },
  ]),
  ...articlesOf('companion-ai-2026', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: {
        zh: '规范人工智能拟人化互动服务，与人脸识别关联有限。',
        en: 'Anthropomorphic AI services; marginal for facial recognition.',
      },
      open: { zh: '条文未见。', en: 'Text not seen.' },
    },
  ]),
  ...articlesOf('filing-announcement-2025', { grade: 'text', source: seen.notice }, [
    {
      ...whole,
      summary: {
        zh: '公告人脸识别技术应用备案的对象、期限、方式：存储人脸信息达到十万人的处理者，自达到之日起三十个工作日内通过个人信息保护业务系统向所在地省级网信部门备案；2025年6月1日前已达到的，2025年7月14日前完成。',
        en: 'Announces who files, when and how: from the day of reaching 100,000 persons, within thirty working days through the online system with the provincial authority; those already there before 1 June 2025 by 14 July 2025.',
      },
      asks: {
        zh: '要求达到十万人的处理者在线备案、变更和注销。',
        en: 'Asks handlers at 100,000 persons to file, amend and cancel online.',
      },
      numbers: [
        { zh: '十万人；三十个工作日；存量2025-07-14前', en: '100,000 persons; 30 working days; stock cases by 14 July 2025' },
      ],
      open: { zh: '《填报说明（第一版）》的字段清单未见。', en: 'The field list of the filing manual was not seen.' },
    },
  ]),
  ...articlesOf('officer-announcement-2025', { grade: 'official-summary', source: seen.notice }, [
    {
      ...whole,
      summary: {
        zh: '公告个人信息保护负责人信息报送：处理一百万人以上个人信息的处理者，三十个工作日内报送设区的市级网信部门；此前已达到的，2025年8月29日前完成；变更的三十个工作日内办理。',
        en: 'Officers of handlers of one million persons or more are reported to the municipal cyberspace authority within thirty working days; those already there by 29 August 2025; changes within thirty working days.',
      },
      asks: { zh: '要求达到标准的处理者报送负责人信息。', en: 'Asks such handlers to report.' },
      numbers: [
        {
          zh: '一百万人；三十个工作日；存量2025-08-29前',
          en: '1,000,000 persons; 30 working days; stock cases by 29 August 2025',
        },
      ],
    },
  ]),
  ...articlesOf('minors-audit-announcement-2025', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: {
        zh: '公告未成年人个人信息保护合规审计情况的报送：每年一月底前将上一年度情况报送设区的市级网信部门。',
        en: "The previous year's audit of minors' information is reported to the municipal cyberspace authority by the end of January.",
      },
      numbers: [{ zh: '每年一月底前', en: 'by the end of January each year' }],
    },
  ]),
  ...articlesOf('cac-answers-2026', { grade: 'secondary', source: seen.cited }, [
    {
      ...whole,
      summary: {
        zh: '国家网信办2026年政策法规问答，说明人脸属于敏感个人信息、人脸信息不得向外传输等。',
        en: 'CAC answers of 2026: faces are sensitive personal information and are not sent out.',
      },
      open: { zh: '仅见检索结果中的地址和要点。', en: 'Only addresses and main points in search results were seen.' },
    },
  ]),
  ...articlesOf('spc-ai-2026', { grade: 'unverified', source: null }, [
    {
      ...whole,
      summary: {
        zh: '最高人民法院关于人工智能纠纷的文件，涉及人脸识别的内容未核查。',
        en: 'SPC document on AI disputes; its content on facial recognition was not examined.',
      },
      open: { zh: '仅见检索结果。', en: 'Seen only in search results.' },
    },
  ]),
  ...articlesOf('deep-synthesis', { grade: 'text', source: seen.aiArticles }, [
    {
      ...whole,
      summary: {
        zh: '规范深度合成服务，包括人脸生成、替换、操控；规定提示取得被编辑者单独同意、安全评估、标识和备案。',
        en: "Governs deep synthesis, including face generation, replacement and manipulation: prompting for the edited person's separate consent, security assessment, labels and filing.",
      },
    },
    {
      article: '14',
      summary: {
        zh: '规定加强训练数据管理；提供人脸、人声等生物识别信息编辑功能的，应当提示使用者依法告知被编辑的个人并取得其单独同意。',
        en: 'Training data are managed; providers of face or voice editing prompt users to inform the person edited and obtain separate consent.',
      },
      asks: { zh: '要求深度合成服务提供者和技术支持者履行提示义务。', en: 'Asks providers and technical supporters to prompt.' },
    },
    {
      article: '15',
      summary: {
        zh: '规定提供生成或者编辑生物识别信息的模型、模板等工具的，应当自行或者委托专业机构开展安全评估。',
        en: 'Models, templates and tools that generate or edit biometric information need a security assessment.',
      },
    },
    { article: '16', summary: { zh: '规定添加不影响使用的标识，并留存日志信息。', en: 'An unobtrusive mark and logs.' } },
    {
      article: '17',
      summary: {
        zh: '规定可能导致公众混淆或者误认的深度合成服务（包括人脸生成、替换、操控、姿态操控）应当显著标识；其他提供标识功能。',
        en: 'Prominent labels where the public may be confused (face generation, replacement, manipulation, gesture manipulation); otherwise a labelling function.',
      },
    },
    { article: '18', summary: { zh: '禁止删除、篡改、隐匿深度合成标识。', en: 'No removal, alteration or hiding of labels.' } },
    {
      article: '19',
      summary: {
        zh: '规定具有舆论属性或者社会动员能力的提供者、技术支持者办理算法备案及变更、注销。',
        en: 'Providers with public-opinion or mobilisation capacity file, amend and cancel algorithms.',
      },
    },
    {
      article: '20',
      summary: {
        zh: '规定上线具有舆论属性或者社会动员能力的新产品、新应用、新功能的，应当开展安全评估。',
        en: 'Security assessment for new functions with such capacity.',
      },
    },
  ]),
  ...articlesOf('generative-ai', { grade: 'text', source: seen.aiArticles }, [
    {
      ...whole,
      summary: {
        zh: '规范生成式人工智能服务；涉及个人信息的，提供者承担个人信息处理者的义务。',
        en: "Governs generative AI; where personal information is involved the provider bears a handler's duties.",
      },
    },
    {
      article: '7',
      summary: {
        zh: '规定训练数据处理活动的要求；涉及个人信息的，应当取得同意或者符合法律、行政法规规定的其他情形。',
        en: 'Training data: personal information needs consent or another legal ground.',
      },
      parts: [
        {
          item: '3',
          summary: { zh: '训练数据涉及个人信息的合法性。', en: 'Lawfulness of personal information in training data.' },
        },
      ],
    },
    {
      article: '9',
      summary: {
        zh: '规定提供者承担网络信息内容生产者责任；涉及个人信息的，承担处理者责任，履行保护义务。',
        en: 'Providers answer for generated content and, for personal information, as handlers.',
      },
    },
    {
      article: '11',
      summary: {
        zh: '规定提供者不得收集非必要个人信息，不得非法留存能够识别使用者身份的输入信息和使用记录，不得非法向他人提供；及时受理个人的权利请求。',
        en: 'No unnecessary personal information, no unlawful retention or provision of inputs and records that identify users; rights requests in time.',
      },
    },
    {
      article: '12',
      summary: {
        zh: '规定按照深度合成规定对图片、视频等生成内容进行标识。',
        en: 'Images, videos and the like are labelled under the deep-synthesis rules.',
      },
    },
    { article: '15', summary: { zh: '规定建立健全投诉、举报机制。', en: 'Complaint and reporting mechanism.' } },
    {
      article: '17',
      summary: {
        zh: '规定具有舆论属性或者社会动员能力的服务应当开展安全评估并办理算法备案。',
        en: 'Services with public-opinion or mobilisation capacity: security assessment and algorithm filing.',
      },
    },
  ]),
  ...articlesOf('algorithm-recommendation', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '24',
      summary: {
        zh: '规定具有舆论属性或者社会动员能力的算法推荐服务提供者办理备案、变更和注销。一般的人脸门禁不属于此类服务。',
        en: 'Filing, amendment and cancellation by providers with public-opinion or mobilisation capacity. An ordinary face gate is not such a service.',
      },
      numbers: [
        {
          zh: '提供服务之日起十个工作日备案；变更十个工作日；终止二十个工作日注销',
          en: 'filing 10 working days from launch; change 10; cancellation 20 from the end',
        },
      ],
    },
    {
      article: '25',
      summary: {
        zh: '规定网信部门收到齐全材料后予以备案并公示。',
        en: 'The authority files and publishes after complete materials.',
      },
      numbers: [{ zh: '三十个工作日', en: '30 working days' }],
    },
    {
      article: '26',
      summary: { zh: '规定完成备案的提供者应当在显著位置标明备案编号。', en: 'The filing number is shown prominently.' },
    },
    {
      article: '31',
      summary: { zh: '规定违反有关规定的行政责任。', en: 'Administrative liability.' },
      numbers: [{ zh: '拒不改正或者情节严重的，一万元至十万元', en: 'on refusal or in serious cases RMB 10,000 to 100,000' }],
    },
  ]),
  ...articlesOf('ai-labelling-2025', { grade: 'text', source: seen.aiArticles }, [
    {
      ...whole,
      summary: {
        zh: '规定人工智能生成合成内容的显式标识和隐式标识，平台核验和禁止恶意删除、篡改。',
        en: 'Explicit and implicit labels of AI-generated content, checks by platforms, ban on malicious removal.',
      },
    },
    { article: '3', summary: { zh: '界定显式标识和隐式标识。', en: 'Explicit and implicit labels.' } },
    {
      article: '4',
      summary: {
        zh: '规定文本、图片、音频、视频等添加显式标识的位置。',
        en: 'Where explicit labels stand in images, videos and others.',
      },
    },
    { article: '5', summary: { zh: '规定在文件元数据中添加隐式标识。', en: 'Implicit labels in file metadata.' } },
    { article: '6', summary: { zh: '规定传播平台核验标识并提示公众。', en: 'Platforms check labels and alert the public.' } },
    { article: '8', summary: { zh: '规定在用户服务协议中说明标识的方法和样式。', en: 'The user agreement explains labelling.' } },
    {
      article: '9',
      summary: {
        zh: '规定应用户要求提供不含显式标识内容的条件：明确其标识义务和使用责任，并留存日志。',
        en: 'Content without explicit label on request: duties made clear, logs kept.',
      },
      numbers: [{ zh: '日志不少于六个月', en: 'logs at least six months' }],
    },
    {
      article: '10',
      summary: { zh: '禁止恶意删除、篡改、伪造、隐匿标识。', en: 'No malicious removal, alteration, forgery or hiding.' },
    },
    {
      article: '12',
      summary: {
        zh: '规定办理备案、评估等手续时提供标识的材料。',
        en: 'Labelling materials are submitted with filings and assessments.',
      },
    },
  ]),
  ...articlesOf('internet-loan', { grade: 'secondary', source: seen.industryReport }, [
    {
      article: '18',
      summary: {
        zh: '规定商业银行办理互联网贷款，可以通过联网核查、生物识别等方式识别客户身份；身份核验不得全权委托合作机构。',
        en: 'Internet lenders may identify customers by online checks or biometrics; verification may not be entrusted entirely to a partner.',
      },
      open: { zh: '仅见于行业报告，条文未见原文。', en: 'Seen only in an industry report; the text was not.' },
    },
  ]),
  ...articlesOf('securities-network', { grade: 'secondary', source: seen.industryReport }, [
    {
      article: 'ch3',
      label: { zh: '第三章', en: 'ch. 3' },
      summary: {
        zh: '规定利用生物特征认证客户身份的，应当评估必要性和安全性，不得将其作为唯一方式或者强制采集。',
        en: 'Biometric authentication of customers: necessity and security assessed; not the sole way, no forced collection.',
      },
      open: { zh: '仅见于行业报告，条号未见原文。', en: 'Seen only in an industry report; article numbers were not.' },
    },
  ]),
  ...articlesOf('medical-network', { grade: 'secondary', source: seen.industryReport }, [
    {
      article: 'ch3',
      label: { zh: '第三章', en: 'ch. 3' },
      summary: {
        zh: '规定采用人脸识别的，应当同时提供非人脸识别方式，不得因拒绝而拒绝提供基本服务；仅用于身份识别；加密并与身份信息隔离存储。',
        en: 'Facial recognition only beside another method; no refusal of basic service; only for identification; encrypted and stored apart from identity data.',
      },
      open: { zh: '仅见于行业报告，条号未见原文。', en: 'Seen only in an industry report; article numbers were not.' },
    },
  ]),
  ...articlesOf('shenzhen-data', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '19',
      summary: {
        zh: '规定处理生物识别数据应当在征得明示同意时提供处理其他非生物识别数据的替代方案，所必需且不可替代的除外；不得用于其他目的。',
        en: 'When explicit consent to biometric data is sought, a non-biometric alternative is offered unless the data are necessary and irreplaceable; no other use.',
      },
      asks: { zh: '要求深圳经济特区内的处理者提供替代方案。', en: 'Asks handlers in the Shenzhen zone to offer an alternative.' },
    },
  ]),
  ...articlesOf('shanghai-data', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '22',
      summary: {
        zh: '规定处理生物识别信息应当具有特定目的和充分必要性，采取严格保护措施并取得单独同意。',
        en: 'Biometric information: specific purpose, sufficient necessity, strict protection, separate consent.',
      },
    },
    {
      article: '23',
      summary: {
        zh: '规定在商场、超市、公园、景区、公共文化体育场馆、宾馆等公共场所以及居住小区、商务楼宇安装图像采集、个人身份识别设备，应当为维护公共安全所必需并设置显著标识；所得信息不得用于其他目的，取得单独同意的除外；不得以图像采集、个人身份识别技术作为出入的唯一验证方式。',
        en: 'In malls, parks, scenic sites, venues, hotels and other public places, and in residential compounds and office buildings: public-security need and a prominent sign; no other use without separate consent; image capture and identification not the sole way in.',
      },
      asks: {
        zh: '要求上海市内的场所和小区、商务楼遵守，并提供其他出入方式。',
        en: 'Asks places, compounds and office buildings in Shanghai to comply and offer another way in.',
      },
    },
  ]),
  ...articlesOf('hangzhou-property', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '50',
      summary: {
        zh: '规定物业服务人不得强制业主通过提供人脸、指纹等生物信息方式进入物业或者使用共有部分，不得泄露业主个人信息。',
        en: 'Property managers may not force owners to use faces, fingerprints or other biometrics to enter or use common parts, nor leak their information.',
      },
    },
  ]),
  ...articlesOf('zhejiang-consumer', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '7',
      summary: {
        zh: '列明消费者个人信息包括生物识别信息。',
        en: 'Consumer information expressly includes biometric information.',
      },
    },
  ]),
  ...articlesOf('draft-large-handlers-2026', { grade: 'secondary', source: seen.cited }, [
    {
      ...whole,
      summary: {
        zh: '征求意见稿：针对处理一千万人以上个人信息的大型处理者。尚未施行。',
        en: 'Draft: large handlers of ten million persons or more. Not in force.',
      },
      numbers: [{ zh: '一千万人以上', en: '10,000,000 persons or more' }],
      open: { zh: '仅见发布信息。', en: 'Only the publication was seen.' },
    },
  ]),
  ...articlesOf('draft-large-platforms-2025', { grade: 'secondary', source: seen.cited }, [
    {
      ...whole,
      summary: {
        zh: '征求意见稿：针对注册用户五千万以上或者月活跃用户一千万以上的大型网络平台，对负责人任职作出要求；似已为后一征求意见稿所代替。尚未施行。',
        en: 'Draft: platforms with 50 million registered or 10 million monthly users, with requirements on the officer; apparently replaced by the later draft. Not in force.',
      },
      open: { zh: '仅见发布信息。', en: 'Only the publication was seen.' },
    },
  ]),
  ...articlesOf('draft-app-rules-2026', { grade: 'secondary', source: seen.cited }, [
    {
      article: '15',
      summary: {
        zh: '征求意见稿：生物识别信息仅限特定目的使用，存储于终端，除法律、行政法规另有规定或者取得单独同意外不得通过互联网传输。尚未施行。',
        en: 'Draft: biometrics serve a specific purpose only and stay on the terminal; the internet is open to them under law or with separate consent. Not in force.',
      },
    },
    {
      ...whole,
      summary: {
        zh: '征求意见稿：应用程序收集使用个人信息的规则，包括注销账号不得另行要求人脸信息。尚未施行。',
        en: 'Draft on apps, including that closing an account needs no extra face data. Not in force.',
      },
      numbers: [{ zh: '注销账号十五个工作日', en: 'account closure within 15 working days' }],
    },
  ]),
  ...articlesOf('draft-virtual-human-2026', { grade: 'secondary', source: seen.press }, [
    {
      ...whole,
      summary: {
        zh: '征求意见稿：以人脸、人声建模应当取得单独同意，撤回的应当删除；不得用于规避人脸验证；应当标识。尚未施行。',
        en: 'Draft: modelling from face or voice needs separate consent, deletion on withdrawal; no use to defeat face authentication; labels. Not in force.',
      },
      numbers: [
        {
          zh: '罚款一万元至十万元；严重的十万元至二十万元',
          en: 'fines RMB 10,000 to 100,000; 100,000 to 200,000 in serious cases',
        },
      ],
    },
  ]),
];

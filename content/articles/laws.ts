import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const laws = [
  ...articlesOf('network-data-regulation', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '9',
      summary: {
        zh: '规定网络数据处理者在等级保护的基础上采取加密、备份、访问控制、安全认证等措施。',
        en: 'On top of multi-level protection: encryption, backup, access control, authentication and other safeguards.',
      },
      asks: { zh: '要求网络数据处理者采取上述措施。', en: 'Asks network-data handlers to take these measures.' },
    },
    {
      article: '11',
      summary: {
        zh: '规定应急预案、事件处置和报告；对个人、组织合法权益造成危害的，应当及时通知利害关系人；发现违法犯罪线索的，应当报案。',
        en: 'Incident plan, handling and report; interested persons are notified in time of harm; signs of crime are reported to the police.',
      },
      asks: {
        zh: '要求网络数据处理者预案、处置、报告并通知。',
        en: 'Asks network-data handlers to plan, handle, report and notify.',
      },
    },
    {
      article: '12',
      summary: {
        zh: '规定向其他处理者提供、委托处理个人信息和重要数据的，应当以合同约定目的、方式、范围和安全保护义务并监督，处理情况记录至少保存三年；共同处理的，应当约定权利义务。',
        en: 'Provision or entrustment of personal information and important data: contract on purpose, method, scope and security duties, with supervision; records kept at least three years; joint handlers agree on rights and duties.',
      },
      plain: {
        zh: '把个人信息给别人或委托别人处理，要签合同、讲清义务并监督，记录至少存三年。',
        en: 'Providing or entrusting personal data needs a contract with duties and supervision, and records kept for at least three years.',
      },
      asks: {
        zh: '要求提供方、委托方订立合同、监督并留存记录。',
        en: 'Asks providers and principals to contract, supervise and keep records.',
      },
      numbers: [{ zh: '记录至少三年', en: 'records at least three years' }],
      parts: [
        { paragraph: '1', summary: { zh: '合同、监督和记录。', en: 'Contract, supervision, records.' } },
        { paragraph: '3', summary: { zh: '共同处理的约定。', en: 'Agreement of joint handlers.' } },
      ],
    },
    {
      article: '19',
      summary: {
        zh: '规定提供生成式人工智能服务的网络数据处理者应当加强训练数据的安全管理。',
        en: 'Providers of generative AI manage the security of training data.',
      },
    },
    {
      article: '20',
      summary: {
        zh: '规定面向社会提供产品、服务的网络数据处理者应当建立便捷的投诉、举报渠道。',
        en: 'Network-data handlers serving the public keep an easy complaint channel.',
      },
    },
    {
      article: '21',
      summary: {
        zh: '规定个人信息处理规则的内容和形式：集中公开展示、易于访问并置于醒目位置；包括敏感个人信息的必要性和影响、保存期限及到期处理方式、行使权利的途径；收集和对外提供以清单等形式列明；处理不满十四周岁未成年人信息的，另行制定规则。',
        en: 'Content and form of processing rules: public in one place, easy to reach, prominent; necessity and effect of sensitive information, retention and what follows, ways to exercise rights; lists of what is collected and provided; separate rules for under-fourteens.',
      },
      plain: {
        zh: '个人信息处理规则要集中公开、好找好懂，用清单列明收什么、给谁；处理敏感信息（人脸属于这一类）的必要性和影响要写清。',
        en: 'Handling rules must be public and easy to find, with lists of what is collected and shared, and must explain why sensitive data such as faces are needed and their effects.',
      },
      asks: { zh: '要求处理者按此制定并公开处理规则。', en: 'Asks handlers to write and publish such rules.' },
      numbers: [{ zh: '不满十四周岁', en: 'under 14 years' }],
    },
    {
      article: '22',
      summary: {
        zh: '规定基于同意处理的要求：不得超范围收集，不得以误导、欺诈、胁迫方式取得同意；处理生物识别等敏感个人信息应当取得单独同意；处理不满十四周岁未成年人信息应当取得监护人同意；不得超出同意的目的、方式、种类、期限；个人拒绝后不得频繁征求；变更的应当重新取得同意。',
        en: 'Rules of consent: no collection beyond need, no misleading, fraud or coercion; separate consent for biometric and other sensitive information; guardian consent for under-fourteens; nothing beyond the purpose, method, category and period consented to; no repeated asking after refusal; new consent on change.',
      },
      plain: {
        zh: '生物识别信息要单独同意；不得误导胁迫，被拒后不得反复索要；不满十四周岁的由监护人同意。',
        en: 'Biometric data need separate consent. Deception and pressure are barred, and so is repeated asking after refusal; guardians consent for under-14s.',
      },
      asks: { zh: '要求以同意为依据的处理者遵守上述各项。', en: 'Asks handlers relying on consent to observe each of these.' },
      numbers: [{ zh: '不满十四周岁', en: 'under 14 years' }],
      parts: [
        {
          item: '2',
          summary: {
            zh: '处理生物识别等敏感个人信息，应当取得单独同意。',
            en: 'Separate consent for biometric and other sensitive information.',
          },
        },
      ],
    },
    {
      article: '23',
      summary: {
        zh: '规定处理者应当及时受理个人行使权利的请求，不得设置不合理条件。',
        en: 'Requests are handled in time and without unreasonable conditions.',
      },
    },
    {
      article: '24',
      summary: {
        zh: '规定自动采集中难免采到的非必要或者未经同意的信息，以及注销账号后的信息，须删除或者匿名化；做不到的仅得存储和保护。',
        en: 'Unnecessary or unconsented information unavoidably caught by automatic collection, and information after account closure, is deleted or anonymised; where technically difficult, only stored and protected.',
      },
      plain: {
        zh: '自动采集时难免拍到的无关人脸等信息，要删掉或匿名化；做不到的只能存着并保护。',
        en: "Unneeded data unavoidably caught in automatic capture, such as bystanders' faces, must be deleted or anonymised, or only stored and protected where that is not possible.",
      },
      asks: {
        zh: '要求使用自动采集设备的处理者删除或者匿名化无关人员的人脸信息。',
        en: "Asks handlers using automatic capture to delete or anonymise bystanders' faces.",
      },
    },
    { article: '25', summary: { zh: '规定个人信息转移请求的四项条件。', en: 'Four conditions of requests for transfer.' } },
    {
      article: '26',
      summary: {
        zh: '规定境外处理者在境内设立的专门机构或者指定的代表，应当报送设区的市级网信部门。',
        en: 'Foreign handlers report their body or representative to the municipal cyberspace authority.',
      },
    },
    {
      article: '27',
      summary: {
        zh: '规定定期自行或者委托专业机构进行个人信息保护合规审计。',
        en: 'Regular compliance audits, in-house or by a professional body.',
      },
    },
    {
      article: '28',
      summary: {
        zh: '规定处理一千万人以上个人信息的处理者，并应遵守第三十条、第三十二条关于负责人、管理机构和处置方案的规定。',
        en: 'Handlers of ten million persons or more also follow articles 30 and 32 on officer, body and disposal plan.',
      },
      numbers: [{ zh: '一千万人以上', en: '10,000,000 persons or more' }],
    },
    {
      article: '35',
      summary: {
        zh: '列举可以向境外提供个人信息的八种条件。',
        en: 'Eight conditions under which personal information may be exported.',
      },
    },
    {
      article: '44',
      summary: {
        zh: '规定大型网络平台每年度发布个人信息保护社会责任报告。',
        en: 'Large platforms publish a yearly social-responsibility report.',
      },
    },
    {
      article: '46',
      summary: {
        zh: '禁止大型网络平台以误导等方式处理数据、实施不合理限制和差别待遇。',
        en: 'Forbids large platforms misleading processing, unreasonable restriction and differential treatment.',
      },
    },
    {
      article: '55',
      summary: {
        zh: '规定违反第十二条、第十六条至第二十条、第二十二条等的行政责任：改正、警告、没收违法所得；拒不改正或者情节严重的，处一百万元以下罚款，并可停业、吊销，对责任人处一万元至十万元罚款。',
        en: 'Liability for breach of articles 12, 16 to 20, 22 and others: order, warning, confiscation; on refusal or in serious cases up to RMB 1 million, closure or revocation, persons RMB 10,000 to 100,000.',
      },
      numbers: [{ zh: '一百万元以下；责任人一万元至十万元', en: 'up to RMB 1 million; persons RMB 10,000 to 100,000' }],
    },
    {
      article: '58',
      summary: {
        zh: '规定其他违法行为依照网络安全法、数据安全法、个人信息保护法处罚。',
        en: 'Other breaches are punished under the CSL, DSL and PIPL.',
      },
    },
    { article: '59', summary: { zh: '规定从轻、减轻或者不予处罚的情形。', en: 'Cases of leniency.' } },
    {
      article: '62',
      summary: {
        zh: '界定用语，包括单独同意（就某一处理专门给出的明确同意）和大型网络平台。',
        en: 'Definitions, including separate consent (specific and explicit consent to a particular processing) and large network platform.',
      },
      plain: {
        zh: '解释用语，其中说明单独同意是就某一项处理专门作出的明确同意。',
        en: 'Defines terms, including separate consent as a specific and explicit consent to one particular processing activity.',
      },
      numbers: [
        {
          zh: '大型网络平台：注册用户五千万以上或者月活跃用户一千万以上',
          en: 'large platform: 50 million registered or 10 million monthly active users',
        },
      ],
      parts: [
        { item: '7', summary: { zh: '单独同意的定义。', en: 'Definition of separate consent.' } },
        { item: '8', summary: { zh: '大型网络平台的定义。', en: 'Definition of large network platform.' } },
      ],
    },
  ]),
  ...articlesOf('csl', { grade: 'text', source: seen.justLaws }, [
    {
      article: '23',
      summary: {
        zh: '规定网络运营者的等级保护义务：制定安全管理制度、确定负责人，采取防护措施，监测并留存网络日志，数据分类、备份和加密。2026年修正施行前为第二十一条。',
        en: 'Multi-level protection: rules and person in charge, protective measures, monitoring and logs, classification, backup and encryption. Article 21 before the amendment of 2026.',
      },
      plain: {
        zh: '网络运营者要落实等级保护：定制度和负责人、防攻击、留日志至少六个月、分类备份加密。2026年前是第21条。',
        en: 'Network operators must carry out multi-level protection: rules and a person in charge, attack prevention, logs for at least six months, classification, backup and encryption. Before 2026 this was article 21.',
      },
      asks: { zh: '要求网络运营者履行等级保护义务。', en: 'Asks network operators to carry out multi-level protection.' },
      numbers: [{ zh: '日志留存不少于六个月', en: 'logs kept at least six months' }],
    },
    {
      article: '25',
      summary: {
        zh: '规定网络关键设备和网络安全专用产品须经安全认证合格或者安全检测符合要求。',
        en: 'Critical network equipment and dedicated security products need certification or testing.',
      },
    },
    {
      article: '27',
      summary: {
        zh: '规定网络运营者制定应急预案，处置并报告网络安全事件。',
        en: 'Operators have an incident plan, and handle and report incidents.',
      },
      plain: {
        zh: '要有网络安全应急预案，出事要及时处置并报告。',
        en: 'Operators need an incident plan and must handle and report incidents.',
      },
    },
    {
      article: '42',
      summary: {
        zh: '规定网络运营者处理个人信息，应当遵守本法和民法典、个人信息保护法等法律、行政法规。',
        en: 'Operators processing personal information follow this Law, the Civil Code, the PIPL and other laws.',
      },
      plain: {
        zh: '处理个人信息，除本法外还要守民法典、个人信息保护法等。',
        en: 'Handling personal information must also comply with the Civil Code, the PIPL and related laws.',
      },
      parts: [{ paragraph: '2', summary: { zh: '处理个人信息适用的法律。', en: 'Laws that govern personal information.' } }],
    },
    {
      article: '43',
      summary: {
        zh: '规定收集、使用个人信息应当合法、正当、必要。',
        en: 'Collection and use must be lawful, legitimate and necessary.',
      },
      open: {
        zh: '第四十三条至第四十六条已通读，各条分工按条文顺序推定。',
        en: 'Articles 43 to 46 were read; which says what was inferred from their order.',
      },
    },
    {
      article: '43-46',
      label: { zh: '第四十三条至第四十六条', en: 'arts. 43-46' },
      summary: {
        zh: '合并说明：个人信息的收集使用应当合法、正当、必要，不得泄露，发生事件应当补救和告知，个人可以要求删除、更正，禁止非法获取和买卖。',
        en: 'Taken together: lawful, legitimate and necessary collection and use, no leaks, remedy and notice, deletion and correction, no unlawful acquisition or trade.',
      },
      plain: {
        zh: '这几条合起来讲：收用个人信息要合法必要、不得泄露、出事补救告知、可要求删除更正、禁止非法获取买卖。',
        en: 'Together these articles require lawful and necessary collection, no leaks, remedy and notice, deletion and correction on request, and ban unlawful acquisition and trade.',
      },
    },
    {
      article: '44',
      summary: {
        zh: '规定不得泄露、篡改、毁损个人信息，发生事件的应当补救并告知。',
        en: 'No leak, tampering or destruction; incidents are remedied and notified.',
      },
      open: {
        zh: '第四十三条至第四十六条已通读，各条分工按条文顺序推定。',
        en: 'Articles 43 to 46 were read; which says what was inferred from their order.',
      },
    },
    {
      article: '45',
      summary: {
        zh: '规定个人发现违法或者违约收集、使用的，有权要求删除；发现错误的，有权要求更正。旧编号为第四十三条。',
        en: 'Deletion where collection or use breaches law or agreement; correction of errors. Formerly article 43.',
      },
      plain: {
        zh: '对方违法或违约收用信息的，个人可要求删除，有错的可要求更正。旧号为第43条，新号按顺序推定，待核。',
        en: 'A person may demand deletion of data collected in breach of law or agreement, and correction of errors. Formerly article 43; the new number follows from the order of the amended text and is to be confirmed.',
      },
      open: { zh: '新编号按修正后条文的顺序推定。', en: 'The new number follows from the order of the amended text.' },
      grade: 'unverified',
      source: null,
    },
    {
      article: '46',
      summary: {
        zh: '禁止窃取或者以其他非法方式获取个人信息，禁止非法出售或者提供。',
        en: 'Forbids theft and other unlawful acquisition, sale or provision of personal information.',
      },
      open: {
        zh: '第四十三条至第四十六条已通读，各条分工按条文顺序推定。',
        en: 'Articles 43 to 46 were read; which says what was inferred from their order.',
      },
    },
    {
      article: '61',
      summary: {
        zh: '规定不履行第二十三条、第二十七条义务的责任：责令改正、警告，可以并处罚款；拒不改正或者造成危害后果的加重；关键信息基础设施运营者及造成严重、特别严重后果的，另定更高幅度。',
        en: 'Breach of articles 23 and 27: order, warning and possibly a fine; more on refusal or harm; higher bands for critical infrastructure and for serious or especially serious consequences.',
      },
      plain: {
        zh: '不落实等级保护或应急预案的，改正警告之外可直接罚款；拒改或闯祸的罚得更重，关键设施另有更高档。',
        en: 'Failing to carry out grading or incident planning brings an order, a warning and possibly an immediate fine, with heavier fines on refusal or harm and for critical infrastructure.',
      },
      numbers: [
        {
          zh: '第一款：一万元至五万元；加重五万元至五十万元；责任人一万元至十万元',
          en: 'para. 1: RMB 10,000 to 50,000; aggravated 50,000 to 500,000; persons 10,000 to 100,000',
        },
        {
          zh: '第二款：五万元至十万元；加重十万元至一百万元；责任人一万元至十万元',
          en: 'para. 2: RMB 50,000 to 100,000; aggravated 100,000 to 1 million; persons 10,000 to 100,000',
        },
        {
          zh: '第三款：五十万元至二百万元（责任人五万元至二十万元）；特别严重的二百万元至一千万元（责任人二十万元至一百万元）',
          en: 'para. 3: RMB 500,000 to 2 million (persons 50,000 to 200,000); especially serious 2 to 10 million (persons 200,000 to 1 million)',
        },
      ],
      parts: [
        { paragraph: '1', summary: { zh: '网络运营者。', en: 'Network operators.' } },
        { paragraph: '2', summary: { zh: '关键信息基础设施运营者。', en: 'Critical-infrastructure operators.' } },
        { paragraph: '3', summary: { zh: '严重和特别严重的后果。', en: 'Serious and especially serious consequences.' } },
      ],
    },
    {
      article: '71',
      summary: {
        zh: '规定违反第四十三条至第四十五条侵害个人信息的，依照有关法律、行政法规处罚；违反第四十六条的，由公安机关依法处罚。',
        en: 'Breach of articles 43 to 45 is punished under the relevant laws, such as the PIPL; breach of article 46 by the police.',
      },
      plain: {
        zh: '侵害个人信息的，转按个人信息保护法等有关法律法规处罚。',
        en: 'Breaches of the personal-information articles are punished under the other relevant laws, such as the PIPL.',
      },
    },
    {
      article: '73',
      summary: { zh: '规定适用行政处罚法从轻、减轻或者不予处罚的情形。', en: 'Leniency under the administrative-penalty law.' },
    },
  ]),
  ...articlesOf('csl-2016', { grade: 'secondary', source: seen.thirdPartyNote }, [
    {
      ...whole,
      summary: {
        zh: '2025年修正前的文本，条文编号与现行文本不同；2026年1月1日前的行为适用当时的编号。',
        en: 'The text before the 2025 amendment, with other article numbers; conduct before 1 January 2026 falls under the old numbers.',
      },
      open: { zh: '事实库仅记载个别旧编号，其余未见。', en: 'The fact base records only a few old numbers.' },
    },
    { article: '21', summary: { zh: '网络安全等级保护义务，现为第二十三条。', en: 'Multi-level protection, now article 23.' } },
  ]),
  ...articlesOf('dsl', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '27',
      summary: {
        zh: '规定全流程的数据安全制度、培训和技术措施，网上处理的以等级保护为基础。',
        en: 'Whole-process data-security management, training and safeguards, on top of multi-level protection for online processing.',
      },
      asks: { zh: '要求数据处理者履行上述义务。', en: 'Asks data handlers to do so.' },
    },
    {
      article: '29',
      summary: {
        zh: '规定数据处理者加强风险监测；发生安全事件的，立即处置，并告知用户和报告主管部门。',
        en: 'Risk monitoring; incidents are handled at once, users told and the authority informed.',
      },
    },
    {
      article: '32',
      summary: {
        zh: '规定任何组织、个人收集数据应当合法、正当，不得窃取或者以其他非法方式获取。',
        en: 'Data are collected lawfully and legitimately, never stolen or unlawfully acquired.',
      },
    },
    {
      article: '35',
      summary: {
        zh: '规定公安机关、国家安全机关依法调取数据的手续及有关组织、个人的配合义务。',
        en: 'Procedure for access to data by public-security and state-security organs, and the duty to cooperate.',
      },
      open: { zh: '本条未列入事实库，内容未见原文。', en: 'Not in the fact base; content not seen.' },
      grade: 'unverified',
      source: null,
    },
    {
      article: '45',
      summary: {
        zh: '规定违反第二十七条、第二十九条、第三十条的责任：罚款；拒不改正或者造成大量数据泄露等严重后果的，加重处罚并可停业、吊销。',
        en: 'Liability for breach of articles 27, 29 and 30; heavier with closure or revocation on refusal or large leaks.',
      },
      numbers: [
        {
          zh: '五万元至五十万元（责任人一万元至十万元）；加重五十万元至二百万元（责任人五万元至二十万元）',
          en: 'RMB 50,000 to 500,000 (persons 10,000 to 100,000); aggravated 500,000 to 2 million (persons 50,000 to 200,000)',
        },
      ],
    },
    {
      article: '48',
      summary: {
        zh: '规定未经批准向外国司法或者执法机构提供数据的责任。',
        en: 'Liability for provision to foreign judicial or law-enforcement bodies without approval.',
      },
      numbers: [
        { zh: '十万元至一百万元；严重的一百万元至五百万元', en: 'RMB 100,000 to 1 million; serious cases 1 to 5 million' },
      ],
      parts: [{ paragraph: '2', summary: { zh: '未经批准向境外提供的处罚。', en: 'Penalty for provision without approval.' } }],
    },
  ]),
  ...articlesOf('civil-code', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '200',
      summary: {
        zh: '规定民法所称的期间按照公历年、月、日、小时计算。',
        en: 'Civil periods are counted by calendar years, months, days and hours.',
      },
    },
    {
      article: '201',
      summary: {
        zh: '规定期间按日计算时不计首日，按小时计算时自法定或者约定的时点起算。',
        en: 'In periods of years, months or days the first day is not counted; periods in hours run from the moment fixed.',
      },
      plain: {
        zh: '按日算期限的，事情发生当天不算，从第二天起数。',
        en: 'When a period is counted in days, the day of the event is left out and counting starts the next day.',
      },
      parts: [
        { paragraph: '1', summary: { zh: '当日不计入。', en: 'First day excluded.' } },
        { paragraph: '2', summary: { zh: '按小时计算。', en: 'Periods in hours.' } },
      ],
    },
    {
      article: '202',
      summary: { zh: '规定按照年、月计算期间的末日。', en: 'The last day of periods in years and months.' },
      open: {
        zh: '事实库合并记载第二百条至第二百零四条，本条细节未单列。',
        en: 'The fact base records articles 200 to 204 together; this article is not detailed.',
      },
    },
    {
      article: '203',
      summary: {
        zh: '规定末日遇法定休息日顺延；当日二十四时截止，有营业时间的以停业为止。',
        en: 'A last day that is a statutory day off moves on by one; it ends at midnight, or at close of business where hours are fixed.',
      },
      plain: {
        zh: '期限末日碰上法定休息日的往后顺延；到二十四点截止，有营业时间的到下班为止。',
        en: 'If the last day is a statutory day off, it moves to the next working day. It ends at midnight, or at close of business where hours are fixed.',
      },
      parts: [
        { paragraph: '1', summary: { zh: '末日顺延。', en: 'Last day moved.' } },
        { paragraph: '2', summary: { zh: '末日截止时间。', en: 'End of the last day.' } },
      ],
    },
    {
      article: '204',
      summary: {
        zh: '规定期间的计算方法依照法律规定或者当事人约定。',
        en: 'The way of counting follows the law or what was agreed.',
      },
    },
    {
      article: '496',
      summary: {
        zh: '规定格式条款的定义和提示、说明义务。',
        en: 'Defines standard terms and the duty to draw attention and explain.',
      },
      plain: {
        zh: '格式条款是一方事先拟好、不跟对方商量的条款；提供的一方要公平，并把要紧内容提示清楚（内容待核）。',
        en: 'Deals with standard terms drafted in advance by one side, who must be fair and draw attention to what matters (content to be verified).',
      },
      open: { zh: '本条未列入事实库，内容未见原文。', en: 'Not in the fact base; content not seen.' },
      grade: 'unverified',
      source: null,
    },
    {
      article: '497',
      summary: { zh: '规定格式条款无效的情形。', en: 'When standard terms are void.' },
      plain: {
        zh: '格式条款不合理地免除己方责任、加重对方负担的，可能无效（内容待核）。',
        en: 'Standard terms that unreasonably shift burdens to the other party may be void (content to be verified).',
      },
      open: { zh: '本条未列入事实库，内容未见原文。', en: 'Not in the fact base; content not seen.' },
      grade: 'unverified',
      source: null,
    },
    {
      article: '1019',
      summary: {
        zh: '规定肖像权的保护，包括禁止利用信息技术手段伪造他人肖像。',
        en: 'Protects the likeness, including against forgery by information technology.',
      },
      plain: {
        zh: '保护肖像，针对拿技术伪造他人形象这类做法（内容待核）。',
        en: "Protects a person's likeness, including against deepfake-type forgery (content to be verified).",
      },
      open: { zh: '本条未列入事实库，内容未见原文。', en: 'Not in the fact base; content not seen.' },
      grade: 'unverified',
      source: null,
    },
    {
      article: '1032',
      summary: {
        zh: '规定自然人享有隐私权，任何组织或者个人不得侵害。',
        en: 'Natural persons have a right of privacy that nobody may infringe.',
      },
      plain: {
        zh: '个人享有隐私权，别人不得侵扰（内容待核）。',
        en: 'Recognises a right of privacy that others must not invade (content to be verified).',
      },
      open: { zh: '事实库确认已通读，未单列摘要。', en: 'Recorded as read in the fact base, without a summary of its own.' },
    },
    {
      article: '1033',
      summary: {
        zh: '禁止未经同意或者无法律依据而窥摄住宅、客房等私密空间、私密活动和身体私密部位，禁止处理他人私密信息。',
        en: 'Without legal basis or explicit consent nobody may film or spy on homes, hotel rooms and other private spaces, private acts or private parts, or process private information.',
      },
      plain: {
        zh: '没有同意或法律依据，不得偷拍窥视住宅、客房等私密空间和私密活动，也不得处理他人私密信息。',
        en: 'Without consent or legal basis nobody may film or spy on homes, hotel rooms and private acts, or handle private information.',
      },
      asks: { zh: '禁止任何组织和个人实施上述行为。', en: 'Forbids such conduct to every organisation and person.' },
    },
    {
      article: '1034',
      summary: {
        zh: '规定自然人的个人信息受法律保护，列明生物识别信息；个人信息中的私密信息适用有关隐私权的规定。',
        en: 'Personal information is protected and includes biometric information; private information falls first under the privacy rules.',
      },
      plain: {
        zh: '生物识别信息（包括人脸）属于受法律保护的个人信息；其中私密的部分先按隐私权来保护。',
        en: 'Biometric information counts as protected personal information, and its private part is first protected by the privacy rules.',
      },
    },
    {
      article: '1035',
      summary: {
        zh: '规定处理个人信息的原则和条件：合法、正当、必要，不得过度处理；征得同意、公开规则、明示目的方式范围、不违反法律和约定。',
        en: 'Principles and conditions: lawful, legitimate, necessary, not excessive; consent, public rules, stated purpose, method and scope, no breach of law or agreement.',
      },
      plain: {
        zh: '处理个人信息要合法正当、够用就好，要有同意，规则公开，目的方式范围讲清楚。',
        en: 'Handling must be lawful, legitimate and not excessive, with consent, public rules and a clear statement of purpose, method and scope.',
      },
    },
    {
      article: '1036',
      summary: {
        zh: '规定不承担民事责任的三种情形：同意范围内合理实施、合理处理已公开信息、为维护公共利益或者该自然人合法权益合理实施。',
        en: "Three defences: reasonable acts within consent, reasonable processing of public information, reasonable acts for the public interest or the person's own interests.",
      },
      plain: {
        zh: '有三种情形可免责：在同意范围内合理处理、合理使用已公开信息、为公益或本人利益合理处理。',
        en: "Three exemptions from liability: reasonable acts within consent, reasonable use of public information, and reasonable acts for the public good or the person's own interest.",
      },
    },
    {
      article: '1037',
      summary: {
        zh: '规定自然人有权查阅、复制，提出异议并请求更正；违反法律或者约定处理的，有权请求删除。',
        en: 'Access, copy, objection and correction; deletion where processing breaches law or agreement.',
      },
      plain: {
        zh: '个人可查阅、复制、要求更正自己的信息；对方违法或违约的，可要求删除。',
        en: 'People may access, copy and correct their data, and demand deletion where handling breaks law or agreement.',
      },
    },
    {
      article: '1038',
      summary: {
        zh: '规定信息处理者不得泄露、篡改、非法提供个人信息，应当采取技术措施和其他必要措施；发生事件的，及时补救、告知并报告。',
        en: 'No leak, tampering or unlawful provision; safeguards; incidents are remedied, notified and reported.',
      },
      plain: {
        zh: '掌握信息的一方不得泄露篡改、不得非法给别人，要有安全措施，出事要补救并告知、报告。',
        en: 'Holders must not leak, alter or unlawfully pass on data. They need safeguards and must remedy, notify and report incidents.',
      },
    },
  ]),
  ...articlesOf('consumer-law', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '29',
      summary: {
        zh: '规定经营者处理消费者信息的条件：合法必要、明示、经同意；负保密和安全义务；未经同意不得推送商业信息。',
        en: "Businesses collect and use consumers' information lawfully, legitimately and as necessary, stating purpose, method and scope and with consent; keep it confidential and secure; send no commercial messages without consent.",
      },
      plain: {
        zh: '商家收集使用消费者信息要合法必要、讲明用途并经同意，还要保密防泄漏；未经同意不得推送广告。',
        en: "Businesses must collect consumers' data lawfully and only as needed, state the use, obtain consent and keep the data safe. Commercial messages need consent.",
      },
      asks: { zh: '要求经营者履行上述义务。', en: 'Asks businesses to meet these duties.' },
    },
    {
      article: '56',
      summary: {
        zh: '规定侵害消费者个人信息依法得到保护的权利的行政责任：责令改正，可以单处或者并处警告、没收违法所得、罚款；情节严重的，停业整顿、吊销营业执照。',
        en: "Liability for infringing consumers' information: order, warning, confiscation, fine; closure or licence loss in serious cases.",
      },
      plain: {
        zh: '侵害消费者个人信息的，可责令改正、警告、没收所得并罚款：违法所得的一至十倍，没有所得的最多五十万元，严重的停业吊照。',
        en: "Infringing consumers' personal information brings orders, warnings, confiscation and fines of one to ten times the illegal gains, or up to RMB 500,000 when there are none. Serious cases lead to closure or licence loss.",
      },
      numbers: [
        {
          zh: '违法所得一倍以上十倍以下；没有违法所得的，五十万元以下',
          en: 'one to ten times the illegal gains; up to RMB 500,000 where there are none',
        },
      ],
      parts: [
        {
          paragraph: '1',
          item: '9',
          summary: { zh: '侵害消费者个人信息权利。', en: "Infringement of consumers' personal information." },
        },
      ],
    },
  ]),
  ...articlesOf('criminal-law', { grade: 'text', source: seen.lawRefBook }, [
    {
      article: '253-1',
      label: { zh: '第二百五十三条之一', en: 'art. 253-1' },
      summary: {
        zh: '规定侵犯公民个人信息罪：出售、提供、窃取或者以其他方法非法获取，情节严重的，处三年以下有期徒刑等；情节特别严重的，处三年以上七年以下有期徒刑；履行职责、提供服务过程中获得的从重；单位犯罪双罚。',
        en: "Crime of infringing citizens' information: sale, provision, theft or unlawful acquisition; up to three years, three to seven in especially serious cases; aggravated where duty or service gave access; entities liable too.",
      },
      numbers: [{ zh: '三年以下；三年以上七年以下', en: 'up to three years; three to seven years' }],
    },
  ]),
  ...articlesOf('public-order-law', { grade: 'text', source: seen.justLaws }, [
    {
      article: '56',
      summary: {
        zh: '规定违法出售、提供个人信息，以及窃取、非法获取个人信息的治安处罚。',
        en: 'Public-order sanctions for unlawful sale, provision, theft or acquisition of personal information.',
      },
      numbers: [{ zh: '拘留十日至十五日；情节较轻的五日以下', en: 'detention of 10 to 15 days; minor cases up to 5 days' }],
    },
  ]),
  ...articlesOf('spp-2017', { grade: 'unverified', source: null }, [
    {
      article: '1',
      summary: {
        zh: '界定刑法上的公民个人信息，包括反映特定自然人活动情况的信息。',
        en: "Defines citizens' personal information in criminal law, including information that reveals a person's activities.",
      },
      open: { zh: '未列入事实库，内容未见原文。', en: 'Not in the fact base; content not seen.' },
    },
    {
      article: '9',
      summary: {
        zh: '规定网络服务提供者拒不履行信息网络安全管理义务，致使公民个人信息泄露、造成严重后果的刑事责任。',
        en: 'Criminal liability of service providers whose refusal of security duties leads to leaks with serious results.',
      },
      open: { zh: '未列入事实库，内容未见原文。', en: 'Not in the fact base; content not seen.' },
    },
  ]),
];

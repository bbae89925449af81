import type { ArticleReason } from '../../lib/schema/coverage';

/**
 * Why an article of the coverage table has no question and no rule. The catalog check asks for a reason exactly where
 * nothing cites the article: once a question or rule does, the reason must go.
 */
export const articleReasons: readonly ArticleReason[] = [
  {
    instrument: 'measures-2025',
    articles: ['1'],
    kind: 'no-duty',
    text: {
      zh: '只讲立法目的和上位法，对处理者没有直接要求。',
      en: 'States the aim and the parent laws; asks nothing of a handler directly.',
    },
  },
  {
    instrument: 'measures-2025',
    articles: ['3'],
    kind: 'no-duty',
    text: {
      zh: '守法、守德、诚信等总原则，要靠后面的具体条文来检视，单独发问得不到能核实的回答。',
      en: 'General principles of lawfulness, ethics and good faith. The later articles test them; asked alone they yield no verifiable answer.',
    },
  },
  {
    instrument: 'measures-2025',
    articles: ['16'],
    kind: 'others',
    text: {
      zh: '写给网信、公安等部门，讲信息共享和协同监管。具体用语未核对。',
      en: 'Addressed to the authorities: sharing information and joint supervision. Its wording was not checked.',
    },
  },
  {
    instrument: 'measures-2025',
    articles: ['17'],
    kind: 'others',
    text: {
      zh: '写给受理投诉举报的部门。处理者自己的投诉渠道按个人信息保护法第五十条另行检视。本条用语未核对。',
      en: "Addressed to the authorities that receive complaints. The handler's own channel is examined under article 50 of the PIPL. The wording was not checked.",
    },
  },
  {
    instrument: 'measures-2025',
    articles: ['18'],
    kind: 'no-duty',
    text: {
      zh: '责任转引条款：处罚要到个人信息保护法、网络安全法等里找，本办法没有自设罚款。',
      en: 'Refers liability to other laws such as the PIPL and the Cybersecurity Law; the Measures set no fine of their own.',
    },
  },
  {
    instrument: 'measures-2025',
    articles: ['20'],
    kind: 'no-duty',
    text: {
      zh: '施行日期。基准日早于这一天的评估，本办法的规则一律不作判断。',
      en: 'The day of commencement. With an earlier reference date no rule of the Measures is applied.',
    },
  },
  {
    instrument: 'pipl',
    articles: ['7'],
    kind: 'no-duty',
    text: {
      zh: '公开透明的原则，由第十七条、第三十条和办法第五条的告知要求具体落实，按那些条文检视。',
      en: 'The principle of openness. Articles 17 and 30 and article 5 of the Measures give it content and are what is examined.',
    },
  },
  {
    instrument: 'pipl',
    articles: ['8'],
    kind: 'no-duty',
    text: {
      zh: '信息质量原则，没有写明准确率等指标。识别准不准由测试管理和更正申诉的题目间接检视。',
      en: 'The principle of data quality, without any figure of accuracy. It is reached indirectly by the questions on testing and on correction.',
    },
  },
  {
    instrument: 'pipl',
    articles: ['9'],
    kind: 'no-duty',
    text: {
      zh: '处理者自负其责的原则，由第五十一条以下的具体义务检视。',
      en: 'The principle that the handler answers for its handling; examined through the concrete duties from article 51 on.',
    },
  },
  {
    instrument: 'pipl',
    articles: ['22'],
    kind: 'elsewhere',
    text: {
      zh: '单位合并、分立或破产时才发生。发生时是处理者的变更，应重新评估；平常的评估不问。',
      en: 'Arises only on merger, division or bankruptcy. It then changes the handler and calls for a new assessment; an ordinary one does not ask.',
    },
  },
  {
    instrument: 'pipl',
    articles: ['53'],
    kind: 'outside',
    text: {
      zh: '只适用于境外处理者。本产品评估在境内使用的系统；境外主体应另请律师确认境内机构或代表。',
      en: 'Applies to handlers abroad. The product assesses systems used inside China; a foreign handler should settle its body or representative with counsel.',
    },
  },
  {
    instrument: 'spc-2021-15',
    articles: ['1'],
    kind: 'no-duty',
    text: {
      zh: '划定民事案件的范围，并说明人脸信息的性质。',
      en: 'Draws the range of civil cases and says what face information is.',
    },
  },
  {
    instrument: 'spc-2021-15',
    articles: ['3'],
    kind: 'in-dispute',
    text: {
      zh: '法院认定责任时衡量的因素。其中的未成年、告知同意、必要程度已分别在相应题目里问到。',
      en: 'Factors a court weighs. Those it names (minors, notice and consent, necessity) are each asked in their own place.',
    },
  },
  {
    instrument: 'spc-2021-15',
    articles: ['5'],
    kind: 'in-dispute',
    text: {
      zh: '免责事由，诉讼中由处理者举证。自评不替用户主张免责。',
      en: 'Defences, to be proved by the handler in a lawsuit. A self-assessment does not plead them for the user.',
    },
  },
  {
    instrument: 'spc-2021-15',
    articles: ['7', '8', '9', '13', '14', '15'],
    kind: 'in-dispute',
    text: {
      zh: '诉讼中的责任分担、赔偿、禁令、合并审理、公益诉讼和近亲属起诉，由法院适用，不是处理者平时要做的事。',
      en: 'Sharing of liability, damages, injunctions, joinder, public-interest suits and suits by relatives: applied by courts, not tasks of daily handling.',
    },
  },
  {
    instrument: 'spc-2021-15',
    articles: ['16'],
    kind: 'no-duty',
    text: { zh: '施行日期和不溯及既往。', en: 'Commencement, and no effect on earlier conduct.' },
  },
  {
    instrument: 'video-regulation',
    articles: ['2'],
    kind: 'no-duty',
    text: { zh: '定义什么是公共安全视频图像信息系统。', en: 'Defines a public-security video image information system.' },
  },
  {
    instrument: 'video-regulation',
    articles: ['10'],
    kind: 'outside',
    text: {
      zh: '只涉及军事禁区和涉密单位周边，少数单位才会遇到，应直接与有关单位确认。',
      en: 'Concerns the surroundings of military and secret premises only; to be settled with them directly.',
    },
  },
  {
    instrument: 'video-regulation',
    articles: ['12', '19'],
    kind: 'others',
    text: {
      zh: '写给产品服务提供者和施工、维护单位。使用单位通过供应商协议和后台权限两题间接检视。',
      en: 'Addressed to suppliers and to building and maintenance firms. The operator is examined through its contracts and its access to the back end.',
    },
  },
  {
    instrument: 'video-regulation',
    articles: ['17'],
    kind: 'elsewhere',
    text: {
      zh: '视频图像的最短保存期限，和人脸信息“够用即删”是两回事，在“义务与期限”页列出。',
      en: 'The shortest period for keeping footage is another matter than deleting faces once they have served; it stands on the page of duties and deadlines.',
    },
  },
  {
    instrument: 'video-regulation',
    articles: ['15', '16'],
    kind: 'elsewhere',
    text: {
      zh: '安全管理、保密和调用登记，由安全措施各题按办法第十四条和个人信息保护法第五十一条一并检视。',
      en: 'Security management, confidentiality and the retrieval register are examined with the security questions under article 14 of the Measures and article 51 of the PIPL.',
    },
  },
  {
    instrument: 'video-regulation',
    articles: ['20', '21'],
    kind: 'in-dispute',
    text: {
      zh: '国家机关调取和当事人查阅，是遇到个案请求时的规则；是否有办理流程，在安全和权利部分各有一题。',
      en: 'State access and viewing by those concerned are rules for the single request; whether a procedure exists is asked under security and rights.',
    },
  },
  {
    instrument: 'video-regulation',
    articles: ['22'],
    kind: 'elsewhere',
    text: {
      zh: '公开传播视频时要遮蔽人脸。公开人脸属于对外提供，由“人脸信息会给谁”一题检视。',
      en: 'Faces are to be protected when footage is published. Publishing counts as sharing and is examined by the question on who receives faces.',
    },
  },
  {
    instrument: 'video-regulation',
    articles: ['26', '27', '28', '29', '31'],
    kind: 'no-duty',
    text: {
      zh: '罚则。本产品指出义务，不预测罚款。',
      en: 'Penalties. The product names duties and predicts no fine.',
    },
  },
  {
    instrument: 'video-regulation',
    articles: ['33'],
    kind: 'elsewhere',
    text: {
      zh: '非公共场所装摄像头不得侵犯他人权益。门铃、门禁等情形按民法典隐私权规则检视。',
      en: "Cameras outside public places may not harm others' rights. Doorbells and gates are examined under the privacy rules of the Civil Code.",
    },
  },
  {
    instrument: 'gbt-45574',
    articles: ['4', '5.1', '5.2', '5.3', '5.4', '5.5', '6.1', 'A'],
    kind: 'unseen',
    text: {
      zh: '推荐性标准，条款原文没有看到，只知道标题和要点。同类要求按个人信息保护法第二十八条至第三十条和第五十一条检视，不以标准名义下结论。',
      en: 'A recommended standard whose clause was not seen beyond its title. The like demands are examined under articles 28 to 30 and 51 of the PIPL, and nothing is concluded in the name of the standard.',
    },
  },
  {
    instrument: 'gbt-45574',
    articles: ['6.2', '6.3', '6.4', '6.5', '6.6', '6.8'],
    kind: 'outside',
    text: {
      zh: '讲人脸以外的敏感个人信息。系统若一并处理，要另行评估。',
      en: 'About sensitive information other than faces. Where a system handles it as well, that needs its own assessment.',
    },
  },
  {
    instrument: 'gbt-45574',
    articles: ['6.7'],
    kind: 'unseen',
    text: {
      zh: '讲不满十四周岁者的信息，条款原文没有看到。儿童保护按个人信息保护法第三十一条和办法第七条检视。',
      en: 'About children under 14; the clause was not seen. Their protection is examined under article 31 of the PIPL and article 7 of the Measures.',
    },
  },
  {
    instrument: 'gbt-41819',
    articles: ['4', '5', '6', '7', '8', '9', '10', '11'],
    kind: 'unseen',
    text: {
      zh: '推荐性标准，只看到目录，没有看到章节正文，因此只作为整部标准引用，不逐章发问。',
      en: 'A recommended standard of which only the contents list was seen; it is cited as a whole and no chapter is asked about.',
    },
  },
];

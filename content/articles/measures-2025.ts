import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const measures2025 = articlesOf('measures-2025', { grade: 'official-summary', source: seen.measuresSummary }, [
  {
    ...whole,
    summary: {
      zh: '规范人脸识别技术应用的部门规章，共二十条，自2025年6月1日起施行，规定告知、同意、存储、影响评估、替代方式、公共场所安装、系统安全和备案。',
      en: 'Departmental rule on facial recognition, twenty articles, in force since 1 June 2025: notice, consent, storage, impact assessment, alternatives, installation in public places, system security and filing.',
    },
    open: {
      zh: '第十六条至第十八条的措辞、第十九条定义的细部、第五条至第七条的少数内容和部分款的划分未见原文。',
      en: 'The wording of articles 16 to 18, finer parts of the definitions in 19, small parts of 5 to 7 and the division of some articles into paragraphs were not seen.',
    },
  },
  {
    article: '1',
    summary: {
      zh: '规定立法目的：规范应用人脸识别技术处理人脸信息的活动，保护个人信息权益；列明所依据的网络安全法、数据安全法、个人信息保护法和《网络数据安全管理条例》等上位法。',
      en: 'States the purpose, to regulate the processing of face information by facial recognition and to protect personal-information interests, and lists the laws above it: CSL, DSL, PIPL, Network Data Regulation.',
    },
    plain: {
      zh: '讲为什么立这部规章：管好刷脸处理人脸信息的活动，护住个人权益；并交代它以哪些上位法为据。',
      en: 'Sets out the aim, which is to regulate face-recognition processing and protect individuals, and names the higher-ranking laws it rests on.',
    },
    asks: { zh: '本条不单独设定义务。', en: 'Sets no duty of its own.' },
    grade: 'text',
    source: seen.measuresText,
  },
  {
    article: '2',
    summary: {
      zh: '规定适用范围：在境内应用人脸识别技术处理人脸信息的活动适用本办法；专为技术研发、算法训练而在境内处理的，不适用本办法。',
      en: 'Scope: processing of face information by facial recognition inside China. Processing inside China solely for research and development or algorithm training is outside these Measures.',
    },
    plain: {
      zh: '只要在中国境内用人脸识别处理人脸，就归它管；单纯做技术研发或训练算法的除外，但其他法律照样适用。',
      en: 'Applies to any face-recognition processing of face information inside China. Pure research or algorithm training falls outside these Measures, though other laws still apply.',
    },
    asks: {
      zh: '部署人脸识别的一切处理者均受约束；研发、训练的例外仅及于本办法，个人信息保护法仍然适用。',
      en: 'Binds every handler that deploys facial recognition; the exception for research and training is from these Measures only, and the PIPL still applies.',
    },
    parts: [
      {
        paragraph: '1',
        summary: {
          zh: '境内应用人脸识别技术处理人脸信息的，适用本办法。',
          en: 'Processing of face information by facial recognition inside China is covered.',
        },
      },
      {
        paragraph: '2',
        summary: {
          zh: '境内为研发人脸识别技术、训练算法而处理人脸信息的，不适用本办法。',
          en: 'Processing inside China for research and development or algorithm training is not covered.',
        },
      },
    ],
    grade: 'text',
    source: seen.measuresText,
  },
  {
    article: '3',
    summary: {
      zh: '规定一般原则：遵守法律，尊重社会公德和伦理，恪守商业与职业道德，诚实信用，履行个人信息保护义务，不得危害国家安全、公共利益和个人权益。',
      en: 'General principles: lawfulness, public morality and ethics, professional integrity, good faith and protection of personal information, without harm to national security, the public interest or individuals.',
    },
    plain: {
      zh: '总的行为准则：守法、讲诚信和伦理、担起保护责任，不得损害国家、公众或个人。',
      en: 'General conduct rule: obey the law, act in good faith and ethically, protect the data, and do no harm to the state, the public or individuals.',
    },
    asks: { zh: '要求全体处理者遵守上述原则。', en: 'Asks every handler to observe these principles.' },
    grade: 'text',
    source: seen.measuresText,
  },
  {
    article: '4',
    summary: {
      zh: '规定采用人脸识别的三道前提，缺一不可：目的具体且确属必要，手段对个人影响最轻，保护从严。',
      en: 'Three conditions, all of them needed: a purpose that is specific and truly necessary, the least intrusive way, strict protection.',
    },
    plain: {
      zh: '能不能用刷脸，先过三关：目的具体且确有必要、对人的影响降到最低、保护从严。缺一不可。',
      en: 'Three tests must all be met before face recognition is used: a specific and truly needed purpose, the least impact on people, and strict protection.',
    },
    asks: {
      zh: '要求处理者在采用人脸识别之前论证三项条件均已满足。',
      en: 'Asks every handler to show, before choosing facial recognition, that all three conditions are met.',
    },
    grade: 'text',
    source: seen.measuresText,
  },
  {
    article: '5',
    summary: {
      zh: '规定处理前的告知义务：以显著方式、清晰易懂的语言，真实、准确、完整地告知处理者身份与联系方式、目的、方式和保存期限、必要性及对个人权益的影响、权利行使的方式和程序等；面向残疾人、老年人的，并应符合无障碍环境建设的规定。',
      en: "Duty to inform before processing, prominently, plainly, truthfully, accurately and fully: the handler's identity and contact, purpose, method and retention period, necessity and effect on the individual, and how rights are exercised. Accessibility rules apply towards disabled and older people.",
    },
    plain: {
      zh: '刷脸之前要讲明白：谁在用、怎么联系、为什么用、怎么用、存多久、对人有何影响、怎样行使权利；对老年人、残疾人还要做到无障碍。',
      en: 'Before processing, people must be told clearly who is responsible, why and how the face is used, how long it is kept, what the effects are and how to use their rights. Accessibility rules apply for older and disabled people.',
    },
    asks: {
      zh: '要求处理者在处理前履行告知义务，不论是否以同意为处理依据。',
      en: 'Asks every handler to inform beforehand, whatever the legal ground.',
    },
    parts: [
      {
        item: '1',
        summary: { zh: '处理者的名称或者姓名和联系方式。', en: 'Name and contact of the handler.' },
        grade: 'secondary',
      },
      {
        item: '2',
        summary: {
          zh: '处理的目的、方式和人脸信息的保存期限。',
          en: 'Purpose and method, and how long face information is kept.',
        },
        grade: 'secondary',
      },
      {
        item: '3',
        summary: { zh: '处理的必要性和对个人权益的影响。', en: 'Why processing is necessary and how it affects the individual.' },
        grade: 'secondary',
      },
      { item: '4', summary: { zh: '个人行使权利的方式和程序。', en: 'How rights are exercised.' }, grade: 'secondary' },
      {
        item: '5',
        summary: { zh: '法律、行政法规规定的其他事项。', en: 'Other matters required by law or administrative regulation.' },
        grade: 'unverified',
      },
    ],
    open: {
      zh: '主句见于条文转载；第一项至第四项和无障碍的规定见于第三方笔记；第五项、告知事项变更后的再次告知、依法不告知的例外未见原文。',
      en: 'The lead sentence was seen in the text; items 1 to 4 and accessibility in a third-party note; item 5, renewed notice on change and the statutory exceptions were not seen.',
    },
  },
  {
    article: '6',
    summary: {
      zh: '规定以同意为处理依据的条件：须为个人知情、自愿、明确作出的单独同意，撤回应当方便。',
      en: 'Consent, where relied on, is separate, informed, voluntary and explicit, and easily withdrawn.',
    },
    plain: {
      zh: '靠“同意”来用人脸的，必须是本人明白、自愿且单就此事作出的同意，还要让人能方便地反悔。',
      en: 'Where consent is the ground, it must be informed, voluntary, explicit and given separately for this processing. Withdrawing it must be easy.',
    },
    asks: {
      zh: '要求以同意为依据的处理者单独取得同意，并设置便捷的撤回渠道。',
      en: 'Asks handlers relying on consent to obtain it separately and to offer an easy way to withdraw.',
    },
    open: {
      zh: '撤回渠道见于第三方笔记；书面同意的规定、撤回不影响此前处理效力的规定未见原文。',
      en: 'The channel for withdrawal was seen in a third-party note; the rules on written consent and on withdrawal without retroactive effect were not seen.',
    },
  },
  {
    article: '7',
    summary: {
      zh: '规定以同意为依据处理不满十四周岁未成年人人脸信息的，应当取得其父母或者其他监护人的同意，并制定专门的处理规则。',
      en: "Where consent is the ground, faces of children under fourteen need a parent's or guardian's consent and special processing rules.",
    },
    plain: {
      zh: '以同意为依据处理不满十四周岁孩子的人脸，得由家长等监护人点头，并要另立一套专门规则。',
      en: 'For children under 14, a parent or other guardian must consent where consent is the ground, and special handling rules must be in place.',
    },
    asks: {
      zh: '要求处理者取得监护人同意并制定专门规则。',
      en: 'Asks handlers to obtain guardian consent and to make special rules.',
    },
    numbers: [{ zh: '不满十四周岁', en: 'under 14 years' }],
    open: {
      zh: '专门规则见于第三方笔记；规则须涵盖存储、使用、转移、披露的内容未见原文。',
      en: 'Special rules were seen in a third-party note; that they must cover storage, use, transfer and disclosure was not seen.',
    },
  },
  {
    article: '8',
    summary: {
      zh: '规定人脸信息以留在识别设备之内为原则，不经互联网外传；例外有二：法律、行政法规另有安排，或者已有个人的单独同意。保存期限以够用为限。',
      en: 'Face information stays inside the recognition device and does not leave it over the internet, save where a law or administrative regulation so provides or the individual separately consents; it is kept no longer than the purpose requires.',
    },
    plain: {
      zh: '人脸信息默认留在设备里，不走互联网传出去，除非法律法规另有规定或本人单独同意；存的时间越短越好，以够用为限。',
      en: 'By default face information stays in the device and is not sent out over the internet, unless law provides otherwise or the person separately consents. It is kept only as long as the purpose needs.',
    },
    asks: {
      zh: '要求处理者以设备内存储为原则；采用云端或者集中存储的，应当说明所依据的例外。',
      en: 'Asks handlers to store in the device by default and, for cloud or central storage, to name the exception relied on.',
    },
    parts: [
      {
        paragraph: '1',
        summary: {
          zh: '设备内存储、不得通过互联网对外传输及其两项例外。',
          en: 'Storage in the device, no transfer over the internet, and two exceptions.',
        },
      },
      {
        paragraph: '2',
        summary: {
          zh: '保存期限为实现目的所必需的最短时间，法律、行政法规另有规定的除外。',
          en: 'Shortest retention the purpose requires, unless law or administrative regulation provides otherwise.',
        },
      },
    ],
  },
  {
    article: '9',
    summary: {
      zh: '规定事前个人信息保护影响评估：对处理目的与方式的合法正当必要、对个人权益的影响与降低措施的有效性、泄露等风险与可能的危害、保护措施的合法有效与相适应四项内容进行评估，并记录处理情况；报告和处理情况记录至少保存三年；目的或者方式发生变化、发生重大安全事件的，应当重新评估。',
      en: 'Prior impact assessment with four contents: lawfulness, legitimacy and necessity of purpose and method; impact on individual interests and effect of mitigation; risk and harm of leak and the like; lawfulness, effect and proportion of safeguards. Processing is recorded, report and record kept at least three years, and the assessment repeated when purpose or method changes or after a major security incident.',
    },
    plain: {
      zh: '开用之前先做影响评估，回答四个问题，报告和处理记录至少存三年；目的或方式变了、出了大的安全事件，要重新评。',
      en: 'An impact assessment covering four questions must be done before use, and the report and processing record kept for at least three years. It is redone when purpose or method changes or after a major security incident.',
    },
    asks: {
      zh: '要求处理者不论规模，在处理前完成评估、留存报告和记录，并在法定情形下重新评估。',
      en: 'Asks every handler, whatever its size, to assess beforehand, keep report and record, and repeat the assessment in the cases named.',
    },
    numbers: [
      { zh: '评估内容四项', en: 'four contents' },
      { zh: '报告和记录至少保存三年', en: 'report and record kept at least three years' },
    ],
    open: {
      zh: '评估义务见于官方说明；四项内容、三年保存期和重新评估的情形见于第三方笔记。',
      en: 'The duty was seen in official summaries; the four contents, the three years and the cases of repetition in a third-party note.',
    },
  },
  {
    article: '10',
    summary: {
      zh: '规定人脸识别不得成为唯一的验证途径：另有技术可以达到同样效果的，应当并行提供；对不愿接受者，应当给予合理、方便的其他途径。国家对身份核验另有规定的从之。',
      en: 'Facial recognition may not be the sole means of verification where other techniques reach the same purpose or standard; those who decline get a reasonable and convenient way; state rules on identity checks take precedence.',
    },
    plain: {
      zh: '别的办法也能办成事的，就不能只给刷脸一条路；不愿刷脸的人要有合理又方便的替代方式。国家另有规定的按规定办。',
      en: 'Where another method would do the job, face recognition may not be the only way to verify identity, and anyone who declines must get a reasonable and convenient alternative. Special state rules prevail.',
    },
    asks: {
      zh: '要求验证身份的处理者提供合理、便捷的替代方式。',
      en: 'Asks handlers that verify identity to provide a reasonable and convenient alternative.',
    },
    open: {
      zh: '本条款的划分未见原文，引用至条为止。',
      en: 'The division into paragraphs was not seen; citations stop at the article.',
    },
    stopsAtArticle: true,
  },
  {
    article: '11',
    summary: {
      zh: '鼓励优先通过国家的权威身份核验渠道完成验证和辨识，以减少人脸信息的收集和留存。',
      en: 'Encourages handlers that verify or identify people to use national channels such as the population database and the network-identity service first, so as to collect and store less.',
    },
    plain: {
      zh: '鼓励优先走国家人口库、网络身份认证等权威渠道核验身份，少收少存人脸；不是强制要求。',
      en: 'Encourages handlers to verify identity through national channels so that fewer faces are collected and stored. It is not mandatory.',
    },
    asks: { zh: '属鼓励性规定，不设强制义务。', en: 'Encouragement, not a duty.' },
  },
  {
    article: '12',
    summary: {
      zh: '禁止借办事或者改善服务之名，以误导、欺骗、施压的手法使人接受人脸核验。',
      en: 'Forbids misleading, deceiving or coercing individuals into face verification on the pretext of handling business or better service.',
    },
    plain: {
      zh: '不许打着办业务、优化服务的旗号，糊弄、欺骗或逼人刷脸。',
      en: 'Nobody may mislead, deceive or coerce people into face verification on the pretext of handling business or improving service.',
    },
    asks: { zh: '禁止任何组织和个人实施上述行为。', en: 'Forbids such conduct to every organisation and person.' },
  },
  {
    article: '13',
    summary: {
      zh: '规定公共场所装设人脸识别设备的边界：目的限于公共安全且确有必要，采集范围合理，提示醒目；客房、浴室、更衣间、厕所一类私密空间之内一概不得装设。',
      en: 'Devices in public places only where necessary for public security, with a lawfully and reasonably drawn collection area and a prominent sign; none inside private spaces such as guest rooms, public baths, changing rooms and toilets.',
    },
    plain: {
      zh: '公共场所装刷脸设备，只能因公共安全确有需要，采集范围要合理并立醒目提示；客房、浴室、更衣室、厕所等私密空间里面绝对不许装。',
      en: 'In public places devices may be installed only where public security needs it, with a reasonable capture area and a prominent sign. They are banned outright inside guest rooms, baths, changing rooms and toilets.',
    },
    asks: {
      zh: '要求安装者以公共安全为目的并设置标识；私密空间内部的安装一律禁止，同意不能使之合法。',
      en: 'Asks installers to serve public security and to put up a sign; installation inside private spaces is banned outright, whatever the consent.',
    },
    parts: [
      {
        paragraph: '1',
        summary: {
          zh: '公共场所的安装须为公共安全所必需，合理确定采集区域并设置显著标识。',
          en: 'Installation in public places: necessary for public security, reasonable area, prominent sign.',
        },
      },
      { paragraph: '2', summary: { zh: '私密空间内部禁止安装。', en: 'No installation inside private spaces.' } },
    ],
  },
  {
    article: '14',
    summary: {
      zh: '规定系统安全：应当采取数据加密、安全审计、访问控制、授权管理、入侵检测和防御等措施；涉及网络安全等级保护、关键信息基础设施的，并应履行相应义务。',
      en: 'System security: encryption, audit, access control, authorisation management, intrusion detection and defence; duties of multi-level protection and critical infrastructure apply where relevant.',
    },
    plain: {
      zh: '系统要有加密、审计、权限和访问控制、入侵防范等手段；属于等保或关键设施范围的，还要按国家规定另行履责。',
      en: 'Systems need encryption, security audit, access and authorisation control, and intrusion protection. Multi-level protection and critical-infrastructure duties apply where relevant.',
    },
    asks: {
      zh: '要求运行人脸识别系统的处理者采取上述措施；本办法未规定固定的等级。',
      en: 'Asks handlers running such systems to take these measures; no fixed protection level is demanded.',
    },
    parts: [
      { paragraph: '1', summary: { zh: '系统应当采取的安全措施。', en: 'Safeguards of the system.' } },
      {
        paragraph: '2',
        summary: {
          zh: '等级保护和关键信息基础设施的义务从其规定。',
          en: 'Multi-level protection and critical-infrastructure duties as elsewhere provided.',
        },
      },
    ],
  },
  {
    article: '15',
    summary: {
      zh: '规定备案制度：存储的人脸信息满十万人的处理者，应当在三十个工作日内向本省或者更高一级的网信部门办理，材料五项；发生实质变更、停止使用的，各在三十个工作日内变更、注销，停用的还须依法处置数据。',
      en: 'Filing: from the day stored face information reaches 100,000 persons, within thirty working days with the provincial or higher cyberspace authority, with five materials; substantive change within thirty working days; end of use within thirty working days, with lawful disposal.',
    },
    plain: {
      zh: '存的人脸一旦够十万人，三十个工作日内到省级以上网信部门备案，交五样材料；情况大变要变更，停用要注销并依法处置数据。',
      en: 'Once face information of 100,000 persons is stored, file with the provincial or higher cyberspace authority within 30 working days, using five materials. Substantive changes and end of use must also be registered, and the data lawfully disposed of.',
    },
    asks: {
      zh: '要求存储数量达到标准的处理者备案、变更和注销；设备位置、行业和比对方式不构成备案条件。',
      en: 'Asks handlers that reach the stored number to file, amend and cancel; place, sector and kind of matching are not triggers.',
    },
    numbers: [
      { zh: '十万人', en: '100,000 persons' },
      { zh: '三十个工作日（备案、变更、注销）', en: '30 working days (filing, change, cancellation)' },
      { zh: '材料五项', en: 'five materials' },
    ],
    open: {
      zh: '款的划分未见原文，引用至条为止。',
      en: 'The division into paragraphs was not seen; citations stop at the article.',
    },
    stopsAtArticle: true,
  },
  {
    article: '16',
    summary: {
      zh: '规定网信、公安等履行个人信息保护职责的部门之间信息共享、通报和协同监管。',
      en: 'Information sharing, notification and coordinated supervision among cyberspace, public-security and other authorities.',
    },
    plain: {
      zh: '网信、公安等部门之间互通信息、联手监管。',
      en: 'Cyberspace, public-security and other authorities share information and supervise jointly.',
    },
    open: {
      zh: '仅主题见于官方说明，措辞和其中的职权未见原文。',
      en: 'Only the theme was seen in an official summary; wording and powers were not.',
    },
    grade: 'unverified',
    source: seen.measuresSummary,
  },
  {
    article: '17',
    summary: {
      zh: '规定任何组织和个人可以投诉、举报违法应用人脸识别的活动，收到的部门应当依法及时处理并反馈。',
      en: 'Anyone may complain or report; the authority handles it in time and tells the complainant.',
    },
    plain: {
      zh: '发现违规刷脸，谁都可以投诉举报，部门应当处理并给回音。',
      en: 'Anyone may complain about or report unlawful face recognition, and the authority is to deal with it and respond.',
    },
    open: {
      zh: '全条未见原文；个人信息保护法第六十五条的同类规定已核对。',
      en: 'The article was not seen; the parallel duty in PIPL article 65 was checked.',
    },
    grade: 'unverified',
    source: null,
  },
  {
    article: '18',
    summary: {
      zh: '规定法律责任：违反本办法的，依照有关法律、行政法规处理；构成犯罪的，依法追究刑事责任。本办法未自行设定罚款。',
      en: 'Liability: breaches are dealt with under the relevant laws and administrative regulations, crimes prosecuted. The Measures set no fine of their own.',
    },
    plain: {
      zh: '违反本办法的，转到相关法律、行政法规去处罚，犯罪的追究刑责；办法自己没有设罚款。',
      en: 'Breaches are punished under other laws and administrative regulations, and crimes are prosecuted. The Measures set no fine of their own.',
    },
    open: {
      zh: '援引处罚的方式见于第三方笔记和备案公告，措辞未见原文。',
      en: 'The reference to other laws was seen in a third-party note and the filing announcement; the wording was not.',
    },
    grade: 'secondary',
    source: seen.measuresNote,
  },
  {
    article: '19',
    summary: {
      zh: '界定个人信息处理者、人脸信息、人脸识别技术、验证个人身份（一对一）、辨识特定个人（一对多）和人脸识别设备。',
      en: 'Defines handler, face information, facial recognition technology, verification (one to one), identification (one to many) and device.',
    },
    plain: {
      zh: '解释几个关键词，如处理者、人脸信息、一对一验证和一对多辨识；人脸识别技术指靠人脸认出具体某个人的技术。',
      en: 'Defines key terms such as handler, face information, one-to-one verification and one-to-many identification. Face recognition means technology that identifies an individual by the face.',
    },
    open: {
      zh: '用语清单见于第三方笔记，技术定义见于媒体；定义的细部未见原文。',
      en: 'The list of terms was seen in a third-party note and the definition of the technology in the press; finer wording was not.',
    },
    grade: 'secondary',
    source: seen.measuresNote,
  },
  {
    article: '20',
    summary: { zh: '规定自2025年6月1日起施行。', en: 'In force from 1 June 2025.' },
    plain: { zh: '自2025年6月1日起生效。', en: 'The Measures took effect on 1 June 2025.' },
    numbers: [{ zh: '2025-06-01', en: '1 June 2025' }],
    grade: 'text',
    source: seen.measuresText,
  },
]);

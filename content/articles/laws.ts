import type { Article } from '../../lib/schema/provision';

/** Our own summaries; the Chinese texts in force prevail. */
export const laws: readonly Article[] = [
  {
    instrument: 'civil-code',
    article: '201',
    summary: {
      zh: '按日算期限的，事情发生当天不算，从第二天起数。',
      en: 'When a period is counted in days, the day of the event is left out and counting starts the next day.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'civil-code',
    article: '203',
    summary: {
      zh: '期限末日碰上法定休息日的往后顺延；到二十四点截止，有营业时间的到下班为止。',
      en: 'If the last day is a statutory day off, it moves to the next working day. It ends at midnight, or at close of business where hours are fixed.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'civil-code',
    article: '496',
    summary: {
      zh: '格式条款是一方事先拟好、不跟对方商量的条款；提供的一方要公平，并把要紧内容提示清楚（内容待核）。',
      en: 'Deals with standard terms drafted in advance by one side, who must be fair and draw attention to what matters (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'civil-code',
    article: '497',
    summary: {
      zh: '格式条款不合理地免除己方责任、加重对方负担的，可能无效（内容待核）。',
      en: 'Standard terms that unreasonably shift burdens to the other party may be void (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'civil-code',
    article: '1019',
    summary: {
      zh: '保护肖像，针对拿技术伪造他人形象这类做法（内容待核）。',
      en: "Protects a person's likeness, including against deepfake-type forgery (content to be verified).",
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'civil-code',
    article: '1032',
    summary: {
      zh: '个人享有隐私权，别人不得侵扰（内容待核）。',
      en: 'Recognises a right of privacy that others must not invade (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'civil-code',
    article: '1033',
    summary: {
      zh: '没有同意或法律依据，不得偷拍窥视住宅、客房等私密空间和私密活动，也不得处理他人私密信息。',
      en: 'Without consent or legal basis nobody may film or spy on homes, hotel rooms and private acts, or handle private information.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'civil-code',
    article: '1034',
    summary: {
      zh: '生物识别信息（包括人脸）属于受法律保护的个人信息；其中私密的部分先按隐私权来保护。',
      en: 'Biometric information counts as protected personal information, and its private part is first protected by the privacy rules.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'civil-code',
    article: '1035',
    summary: {
      zh: '处理个人信息要合法正当、够用就好，要有同意，规则公开，目的方式范围讲清楚。',
      en: 'Handling must be lawful, legitimate and not excessive, with consent, public rules and a clear statement of purpose, method and scope.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'civil-code',
    article: '1036',
    summary: {
      zh: '有三种情形可免责：在同意范围内合理处理、合理使用已公开信息、为公益或本人利益合理处理。',
      en: "Three exemptions from liability: reasonable acts within consent, reasonable use of public information, and reasonable acts for the public good or the person's own interest.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'civil-code',
    article: '1037',
    summary: {
      zh: '个人可查阅、复制、要求更正自己的信息；对方违法或违约的，可要求删除。',
      en: 'People may access, copy and correct their data, and demand deletion where handling breaks law or agreement.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'civil-code',
    article: '1038',
    summary: {
      zh: '掌握信息的一方不得泄露篡改、不得非法给别人，要有安全措施，出事要补救并告知、报告。',
      en: 'Holders must not leak, alter or unlawfully pass on data. They need safeguards and must remedy, notify and report incidents.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'csl',
    article: '23',
    summary: {
      zh: '网络运营者要落实等级保护：定制度和负责人、防攻击、留日志至少六个月、分类备份加密。2026年前是第21条。',
      en: 'Network operators must carry out multi-level protection: rules and a person in charge, attack prevention, logs for at least six months, classification, backup and encryption. Before 2026 this was article 21.',
    },
    verified: true,
    source: 'text as amended: just-laws; renumbering per law/README',
  },
  {
    instrument: 'csl',
    article: '27',
    summary: {
      zh: '要有网络安全应急预案，出事要及时处置并报告。',
      en: 'Operators need an incident plan and must handle and report incidents.',
    },
    verified: true,
    source: 'text as amended: just-laws',
  },
  {
    instrument: 'csl',
    article: '42',
    summary: {
      zh: '处理个人信息，除本法外还要守民法典、个人信息保护法等。',
      en: 'Handling personal information must also comply with the Civil Code, the PIPL and related laws.',
    },
    verified: true,
    source: 'text as amended: just-laws',
  },
  {
    instrument: 'csl',
    article: '43-46',
    label: { zh: '第43至46条', en: 'arts. 43–46' },
    summary: {
      zh: '这几条合起来讲：收用个人信息要合法必要、不得泄露、出事补救告知、可要求删除更正、禁止非法获取买卖。',
      en: 'Together these articles require lawful and necessary collection, no leaks, remedy and notice, deletion and correction on request, and ban unlawful acquisition and trade.',
    },
    verified: true,
    source: 'text as amended: just-laws',
  },
  {
    instrument: 'csl',
    article: '45',
    summary: {
      zh: '对方违法或违约收用信息的，个人可要求删除，有错的可要求更正。旧号为第43条，新号按顺序推定，待核。',
      en: 'A person may demand deletion of data collected in breach of law or agreement, and correction of errors. Formerly article 43; the new number follows from the order of the amended text and is to be confirmed.',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'csl',
    article: '61',
    summary: {
      zh: '不落实等级保护或应急预案的，改正警告之外可直接罚款；拒改或闯祸的罚得更重，关键设施另有更高档。',
      en: 'Failing to carry out grading or incident planning brings an order, a warning and possibly an immediate fine, with heavier fines on refusal or harm and for critical infrastructure.',
    },
    verified: true,
    source: 'text as amended: just-laws',
  },
  {
    instrument: 'csl',
    article: '71',
    summary: {
      zh: '侵害个人信息的，转按个人信息保护法等有关法律法规处罚。',
      en: 'Breaches of the personal-information articles are punished under the other relevant laws, such as the PIPL.',
    },
    verified: true,
    source: 'text as amended: just-laws',
  },
  {
    instrument: 'dsl',
    article: '35',
    summary: {
      zh: '国家机关为办案等依法调取数据，应走法定手续，相关单位配合（内容待核）。',
      en: 'State bodies that call for data under the law must follow the required procedure, and organisations are to cooperate (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'consumer-law',
    article: '29',
    summary: {
      zh: '商家收集使用消费者信息要合法必要、讲明用途并经同意，还要保密防泄漏；未经同意不得推送广告。',
      en: "Businesses must collect consumers' data lawfully and only as needed, state the use, obtain consent and keep the data safe. Commercial messages need consent.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'consumer-law',
    article: '56',
    summary: {
      zh: '侵害消费者个人信息的，可责令改正、警告、没收所得并罚款：违法所得的一至十倍，没有所得的最多五十万元，严重的停业吊照。',
      en: "Infringing consumers' personal information brings orders, warnings, confiscation and fines of one to ten times the illegal gains, or up to RMB 500,000 when there are none. Serious cases lead to closure or licence loss.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'criminal-law',
    article: '253-1',
    label: { zh: '第253条之一', en: 'art. 253-1' },
    summary: {
      zh: '违法出售、提供、窃取他人个人信息，情节严重的判三年以下，特别严重的三到七年；履职中得到又卖的从重，单位也处罚。',
      en: 'Unlawfully selling, providing or stealing personal information is punished with up to three years, or three to seven in especially serious cases. Obtaining the data in the course of duty aggravates the offence, and entities are liable too.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spp-2017',
    article: '1',
    summary: {
      zh: '界定刑法上“公民个人信息”的范围，连反映个人活动情况的信息也算（内容待核）。',
      en: "Defines personal information for criminal law broadly, including information that reveals a person's activities (content to be verified).",
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'spp-2017',
    article: '9',
    summary: {
      zh: '网络服务提供者不尽安全管理义务致信息大量泄露、后果严重的，可能构成犯罪（内容待核）。',
      en: 'A network service provider whose failure in security duties leads to a leak with serious results may commit an offence (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'spc-2021-15',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '最高法专门讲刷脸官司怎么判的司法解释，共16条，管侵权认定、无效同意、举证、赔偿、物业门禁和格式条款。',
      en: "The Supreme People's Court's rules for face-recognition lawsuits, with 16 articles on infringing acts, invalid consent, proof, damages, property gates and standard terms.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '1',
    summary: {
      zh: '用刷脸处理人脸引起的民事官司适用本规定；人脸属于民法典上的生物识别信息。',
      en: 'Applies to civil cases about face-recognition processing. Face information is biometric information under the Civil Code.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '2',
    summary: {
      zh: '列出八类侵权做法，如在商场、车站等场所违规认人或分析、规则不公开、没有单独同意、超范围使用、没保住安全、违法给别人。',
      en: 'Lists eight kinds of infringing acts, such as unlawful identification or analysis in business and public places, hidden rules, no separate consent, use beyond the stated purpose, security failures and unlawful sharing.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '3',
    summary: {
      zh: '定责任时要看受害人是不是未成年、有没有告知同意、必要到什么程度等。',
      en: 'In fixing liability, courts weigh whether the victim is a minor, how notice and consent were given and how necessary the processing was.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '4',
    summary: {
      zh: '三种“同意”不算数：不同意就不给用、和别的授权捆在一起、强迫或变相强迫。',
      en: 'Three kinds of consent do not count: take-it-or-leave-it unless necessary, bundled with other permissions, and forced openly or in disguise.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '5',
    summary: {
      zh: '可以免责的情形，如突发公共卫生、紧急救护、依规定为公共安全、合理新闻监督等。',
      en: 'Sets out defences, such as public-health emergencies, urgent protection, public security under state rules and reasonable news reporting.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '6',
    summary: {
      zh: '出了官司，由处理者证明自己做得合法或符合免责情形。',
      en: 'In a dispute, the handler must prove that it acted lawfully or that a defence applies.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '7',
    summary: {
      zh: '几家一起侵权的，按过错分担或依法连带。',
      en: 'Several handlers share liability by fault or are jointly liable under the law.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '8',
    summary: {
      zh: '赔财产损失，还可包括取证等合理的维权花费。',
      en: "Damages cover property loss and reasonable enforcement costs, which may include lawyers' fees.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '9',
    summary: { zh: '侵害正在或将要发生的，可以申请法院禁令。', en: 'The victim may ask the court for an injunction.' },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '10',
    summary: {
      zh: '物业把刷脸当成业主进出的唯一方式，不愿刷的人可要求给别的合理方式。',
      en: 'If a property manager makes face recognition the only way in, those who disagree may demand another reasonable way.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '11',
    summary: {
      zh: '格式条款要求人脸授权没有期限、不能撤销、随便转授的，可请求认定无效。',
      en: 'Standard terms that take a perpetual, irrevocable or freely transferable face licence can be declared void on request.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '12',
    summary: {
      zh: '违约处理人脸的，可要求担责并删除；合同没写删除不是理由。',
      en: 'A party in breach of contract can be held liable and made to delete face data, even if deletion was not agreed.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '13',
    summary: { zh: '多名受害人的案子可以合并审理。', en: 'Cases of several victims may be joined.' },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '14',
    summary: {
      zh: '法律规定的机关和组织可以提起民事公益诉讼。',
      en: 'Bodies designated by law may bring civil public-interest suits.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '15',
    summary: {
      zh: '死者的近亲属也可依法主张权利。',
      en: 'Close relatives of a deceased person may assert claims under the law.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'spc-2021-15',
    article: '16',
    summary: {
      zh: '2021年8月1日起施行，不管之前的行为。',
      en: 'In force from 1 August 2021 and not applied to earlier conduct.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'network-data-regulation',
    article: '12',
    summary: {
      zh: '把个人信息给别人或委托别人处理，要签合同、讲清义务并监督，记录至少存三年。',
      en: 'Providing or entrusting personal data needs a contract with duties and supervision, and records kept for at least three years.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'network-data-regulation',
    article: '21',
    summary: {
      zh: '个人信息处理规则要集中公开、好找好懂，用清单列明收什么、给谁；处理敏感信息（人脸属于这一类）的必要性和影响要写清。',
      en: 'Handling rules must be public and easy to find, with lists of what is collected and shared, and must explain why sensitive data such as faces are needed and their effects.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'network-data-regulation',
    article: '22',
    summary: {
      zh: '生物识别信息要单独同意；不得误导胁迫，被拒后不得反复索要；不满十四周岁的由监护人同意。',
      en: 'Biometric data need separate consent. Deception and pressure are barred, and so is repeated asking after refusal; guardians consent for under-14s.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'network-data-regulation',
    article: '24',
    summary: {
      zh: '自动采集时难免拍到的无关人脸等信息，要删掉或匿名化；做不到的只能存着并保护。',
      en: "Unneeded data unavoidably caught in automatic capture, such as bystanders' faces, must be deleted or anonymised, or only stored and protected where that is not possible.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'network-data-regulation',
    article: '62',
    summary: {
      zh: '解释用语，其中说明单独同意是就某一项处理专门作出的明确同意。',
      en: 'Defines terms, including separate consent as a specific and explicit consent to one particular processing activity.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'video-regulation',
    article: '7',
    summary: {
      zh: '哪些公共区域可装公共安全摄像、由谁来装；都要为公共安全所必需，其他人不得装。',
      en: 'Says who may install public-security video and in which public areas. It must be needed for public security, and others may not install it.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'video-regulation',
    article: '8',
    summary: {
      zh: '客房包间、宿舍、更衣试衣、哺乳、卫浴等里面，以及能窥视他人隐私的位置，一律不准装；管理者要常检查，发现即报公安。',
      en: 'Installation is banned inside guest rooms, dormitories, changing, nursing and washing rooms and at any spot that can spy on others. Managers must check regularly and report finds to the police.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'video-regulation',
    article: '13',
    summary: {
      zh: '摄像头的位置、角度、范围要合理，并设明显提示。',
      en: 'Position, angle and coverage must be reasonable, and a clear sign is required.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'video-regulation',
    article: '14',
    summary: {
      zh: '系统启用后三十天内向县级公安机关备案；这与向网信部门的人脸备案是两码事。',
      en: 'The system must be filed with the county-level police within 30 calendar days of use. This is separate from the filing with the cyberspace authority.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'video-regulation',
    article: '17',
    summary: {
      zh: '录像至少存三十天，期满用途已了的要删。',
      en: 'Recordings are kept for at least 30 days and deleted afterwards once the purpose is met.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'video-regulation',
    article: '27',
    summary: {
      zh: '在禁装的私密地方装设备的，没收、删除并罚款；疏于检查的也可能受罚。',
      en: 'Installing in a banned private place leads to seizure, deletion and fines, and failure to check can also be punished.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'video-regulation',
    article: '33',
    summary: {
      zh: '在非公共场所装的，也不得危害公共安全或侵害他人，不得非法提供传播。',
      en: 'Cameras in non-public places must not endanger public security or harm others, nor may footage be unlawfully shared.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
];

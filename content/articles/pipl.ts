import type { Article } from '../../lib/schema/provision';

/** Our own summaries; the Chinese texts in force prevail. */
export const pipl: readonly Article[] = [
  {
    instrument: 'pipl',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '个人信息保护的基本法，把人脸当作敏感个人信息，要求特定目的、充分必要、严格保护，并设事前评估和高额罚款。',
      en: "China's basic personal-information statute. It treats faces as sensitive information, requires strict necessity and protection and a prior assessment, and carries heavy fines.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '4',
    summary: {
      zh: '界定什么算个人信息、什么算处理；真正匿名化了的不算。加密的人脸模板通常仍然算。',
      en: 'Defines personal information and handling across the whole life cycle. Truly anonymised data fall outside.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '5',
    summary: {
      zh: '处理个人信息要合法、正当、必要、讲诚信，不能靠骗、靠逼。',
      en: 'Handling must be lawful, legitimate, necessary and honest, without deception, fraud or coercion.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '6',
    summary: {
      zh: '目的要明确合理，只做与目的直接相关的事，影响尽量小，收得尽量少。',
      en: 'The purpose must be clear and reasonable, handling directly related to it, its impact minimal and collection no wider than needed.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '7',
    summary: {
      zh: '规则要公开，目的、方式、范围要摆在明处。',
      en: 'Handling rules must be public, with purpose, method and scope stated openly.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '8',
    summary: {
      zh: '信息要准，不能因为错漏伤到本人。',
      en: 'Data must be accurate enough not to harm the person through errors or gaps.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '9',
    summary: { zh: '谁处理谁负责，并要保障安全。', en: 'Whoever handles the data answers for it and must keep it secure.' },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '10',
    summary: {
      zh: '严禁非法收集、买卖、提供或公开他人信息，也不得危害国家和公共利益。',
      en: "Unlawful collection, trade, provision or publication of others' data is prohibited, as is handling that endangers national security or the public interest.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '13',
    summary: {
      zh: '列出七种可以处理个人信息的理由，同意只是其中一种；有其他理由的不必再取得同意。',
      en: 'Lists seven legal grounds for handling. Consent is one of them, and it is not needed where another ground applies.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '14',
    summary: {
      zh: '同意必须知情、自愿、明确；目的、方式或信息种类变了，要重新征得同意。',
      en: 'Consent must be informed, voluntary and explicit, and must be obtained anew when purpose, method or type of data changes.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '15',
    summary: {
      zh: '同意了可以反悔，处理者要给方便的渠道；反悔前做的仍算数。',
      en: 'Consent can be withdrawn through a convenient channel, without undoing what was done before.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '16',
    summary: {
      zh: '不能因为人家不同意或撤回，就不给服务，除非离了这项信息真办不成。',
      en: 'Service may not be refused because a person declines or withdraws consent, unless the data are necessary for it.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '17',
    summary: {
      zh: '处理前要用显眼、好懂的方式告知是谁、为何、如何、存多久、怎样维权；有变动要再告知，规则要公开可查。',
      en: 'People must be told in advance, plainly and prominently, who handles what, why, how and for how long, and how to use their rights. Changes must be notified and the rules kept public.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '18',
    summary: {
      zh: '法律法规要求保密或免于告知的可以不说；情况紧急来不及说的，事后要补。',
      en: 'Notice may be omitted where law so provides, and is given afterwards when an emergency prevents it beforehand.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '19',
    summary: {
      zh: '信息留存时间以够用为限，越短越好，法律法规另有规定的除外。',
      en: 'Data are kept for the shortest time the purpose needs, unless law sets another period.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '20',
    summary: {
      zh: '几家一起决定怎么用信息的，要约好责任；个人找谁都行，造成损害的依法连带。',
      en: 'Joint handlers must agree on their duties. A person may turn to any of them, and they are jointly liable for damage as the law provides.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '21',
    summary: {
      zh: '委托别人处理的，要签约定、要监督；受托方不得越界，事毕要还要删，不经同意不能再转包。',
      en: 'Entrusting a processor needs an agreement and supervision. The processor must stay within it, return or delete data at the end and not sub-contract without consent.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '22',
    summary: {
      zh: '公司合并、分立、破产等要转移信息的，须告诉本人接手的是谁；接手方改用途要重新征得同意。',
      en: 'When data move because of a merger, division or bankruptcy, people must be told who receives them, and a new purpose needs fresh consent.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '23',
    summary: {
      zh: '把信息给另一家处理者，要讲清给谁、干什么用，并取得本人单独同意。',
      en: 'Giving data to another handler requires telling the person who receives them and why, and obtaining separate consent.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '24',
    summary: {
      zh: '机器自动作决定要透明公平；对人影响大的，本人可要求解释，也可拒绝只由机器说了算。',
      en: 'Automated decisions must be transparent and fair. Where the effect is significant, the person may ask for an explanation and refuse a purely automated decision.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '25',
    summary: {
      zh: '未经本人单独同意，不得把个人信息公之于众。',
      en: 'Personal information may not be made public without separate consent.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '26',
    summary: {
      zh: '公共场所装摄像或识别设备，须为公共安全所必需并设明显提示；拍到的只能用于公共安全，另作他用要单独同意。',
      en: 'Cameras and identification devices in public places must be needed for public security and clearly signposted. Other uses of what they collect need separate consent.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '27',
    summary: {
      zh: '别人已公开的信息可以合理使用，但本人明确拒绝的不行；对其影响重大的要先征得同意。',
      en: 'Information already made public may be used reasonably unless the person objects, and significant impact calls for consent.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '28',
    summary: {
      zh: '人脸等生物识别信息和不满十四周岁孩子的信息都属敏感信息，须目的特定、确有必要、保护严格才能碰。',
      en: 'Biometric data such as faces, and all data of children under 14, are sensitive. They may be handled only for a specific purpose, with sufficient necessity and strict protection.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '29',
    summary: {
      zh: '处理敏感信息要单独征得同意，法律法规要求书面的就得书面。',
      en: 'Sensitive data need separate consent, in writing where law requires it.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '30',
    summary: {
      zh: '处理敏感信息，还要多讲两点：为什么非用不可，对本人有什么影响。',
      en: 'For sensitive data the person must also be told why handling is necessary and how it affects them.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '31',
    summary: {
      zh: '不满十四周岁的，要家长等监护人同意，并制定专门规则。',
      en: 'For children under 14 a parent or guardian must consent, and special handling rules must be made.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '38',
    summary: {
      zh: '个人信息要出境，得走安全评估、认证或标准合同等法定渠道，并确保境外接收方保护到位。',
      en: 'Exporting data requires a statutory route such as security assessment, certification or standard contract, with equivalent protection abroad.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '39',
    summary: {
      zh: '向境外提供前，要告诉本人境外谁接收、怎么用、怎样维权，并取得单独同意。',
      en: 'Before export the person must be told about the foreign recipient and how to use their rights, and must give separate consent.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '40',
    summary: {
      zh: '关键设施运营者和处理量达标者，信息要存在境内，确需出境的先过安全评估。',
      en: 'Critical-infrastructure operators and handlers above the set volume must store data in China and pass a security assessment before export.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '44',
    summary: {
      zh: '个人有权知道并决定自己的信息怎么用，也可限制或拒绝。',
      en: 'People have the right to know and decide about their data, and to restrict or refuse handling.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '45',
    summary: {
      zh: '个人可以查阅、复制自己的信息，符合条件的还可要求转移。',
      en: 'People may access and copy their data, and request transfer where conditions are met.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '46',
    summary: {
      zh: '信息不对或不全，本人可要求更正补充，核实后要及时改。',
      en: 'People may have wrong or incomplete data corrected, and the handler must act promptly once checked.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '47',
    summary: {
      zh: '目的达到、期限届满、撤回同意或违规处理等情形，处理者要主动删；暂时删不了的只能存着并保护好。',
      en: "Data must be deleted on the handler's own initiative when the purpose is met, the period ends, consent is withdrawn or handling was unlawful. Where deletion is not yet possible, only storage and protection are allowed.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '48',
    summary: { zh: '个人可以要求处理者把规则讲清楚。', en: 'People may ask the handler to explain its rules.' },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '49',
    summary: {
      zh: '人去世后，近亲属为正当利益可以查阅、复制、更正、删除其信息。',
      en: "Close relatives may exercise rights over a deceased person's data for their own legitimate interests.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '50',
    summary: {
      zh: '要有方便的渠道受理个人请求；不答应要讲理由，个人还可以起诉。',
      en: 'There must be a convenient channel for requests and reasons for any refusal, and the person may sue.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '51',
    summary: {
      zh: '处理者要建制度、分类管理、加密去标识、管权限、做培训、备预案。',
      en: 'Handlers need internal rules, classified management, encryption or de-identification, access control, training and incident plans.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '52',
    summary: {
      zh: '处理量达到规定数量的，要指定个人信息保护负责人，并公开、报送联系方式；线是一百万人。',
      en: 'Handlers above the set volume, currently one million persons, must appoint a protection officer, publish the contact details and report them.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '53',
    summary: {
      zh: '境外处理者要在境内设机构或指定代表，并向主管部门报送。',
      en: 'Foreign handlers must set up a body or name a representative in China and report it.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '54',
    summary: { zh: '要定期自查合规情况，做合规审计。', en: 'Handlers must audit their compliance regularly.' },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '55',
    summary: {
      zh: '处理敏感信息、自动决策、委托或对外提供、出境等五类情形，事前要做影响评估并留记录。刷脸一定属于其中。',
      en: 'An impact assessment and a record are required beforehand in five situations, including sensitive data, automated decisions, sharing and export. Face recognition always qualifies.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '56',
    summary: {
      zh: '评估要看目的方式是否正当必要、对人的影响和风险、保护是否管用；报告和记录至少存三年。',
      en: 'The assessment examines purpose and necessity, impact and risk, and whether the safeguards fit. Report and record are kept for at least three years.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '57',
    summary: {
      zh: '信息泄露、丢失或可能出事，要马上补救，并通知主管部门和个人；确能避免危害的可不通知个人。',
      en: 'On an actual or possible leak, tampering or loss, the handler must act at once and notify the authority and the individuals. Individuals need not be told if harm is effectively avoided.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '58',
    summary: {
      zh: '用户量极大的重要平台，要多担几项责任：独立监督、平台规则、处置违规商家、定期公布责任报告。',
      en: 'Very large platforms carry extra duties: independent oversight, platform rules, action against violators and regular public reports.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '59',
    summary: {
      zh: '受委托处理的一方，自己也要保障安全，并协助委托方履责。',
      en: 'Processors must themselves keep data secure and help the handler meet its duties.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '62',
    summary: {
      zh: '授权网信部门牵头，为人脸识别、敏感信息、小型处理者等专门制定规则标准。',
      en: 'Basis for the cyberspace authority to lead special rules for face recognition, sensitive data, small handlers and similar subjects.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '63',
    summary: {
      zh: '监管部门可以问话、查阅复制、现场检查，经批准还能查封扣押设备。',
      en: 'Authorities may question, inspect and copy records, check on site and, with approval, seal or seize equipment.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '64',
    summary: {
      zh: '风险较大或已出事的，监管部门可以约谈，或责令请专业机构审计，处理者须整改。',
      en: 'Where risk is considerable or an incident occurred, the authority may summon the handler or order an audit, and defects must be fixed.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '65',
    summary: {
      zh: '谁都可以投诉举报违法处理行为，部门要及时处理并告诉结果。',
      en: 'Anyone may complain about unlawful handling, and the authority must act in time and report the outcome.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '66',
    summary: {
      zh: '违法的先责令改正、警告、没收所得，拒不改的罚到一百万元；情节严重的罚到五千万元或上年营业额百分之五，责任人也要受罚。',
      en: "Breaches bring correction orders, warnings and confiscation, with fines up to RMB 1 million on refusal. Serious cases reach RMB 50 million or 5% of last year's turnover, and responsible individuals are fined too.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '69',
    summary: {
      zh: '侵害他人造成损失，处理者拿不出自己没过错的证据就要赔；赔多少看损失、获利或实际情况。',
      en: 'A handler that harms someone pays unless it proves it was not at fault. Damages follow loss, profit or the circumstances.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '70',
    summary: {
      zh: '侵害了许多人的，检察院、消费者组织等可以提起公益诉讼。',
      en: 'Where many people are harmed, procuratorates, consumer organisations and designated bodies may sue in the public interest.',
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
  {
    instrument: 'pipl',
    article: '72',
    summary: {
      zh: '自己或家里用的，不归本法管；但拍到邻居门口等，仍可能侵犯隐私。',
      en: "Purely personal or household use is outside this Law. Filming a neighbour's door may still infringe privacy.",
    },
    verified: true,
    source: 'full text: LawRefBook/Laws',
  },
];

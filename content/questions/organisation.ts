import { cite } from '../cite';
import { questions } from '../question-builder';

export const organisation = questions([
  {
    id: 'org-name',
    kind: 'text',
    identity: true,
    text: {
      zh: '这次评估的是哪个单位？请写名称和统一社会信用代码',
      en: 'Which organisation is being assessed? Please give its name and registration number (unified social credit code).',
    },
    why: {
      zh: '报告抬头要写清楚谁在使用。如果以后需要备案，处理者的基本情况也是材料的第一项。',
      en: 'The report opens with who the user is. If a filing is needed later, the handler’s basic facts are also the first item of the material.',
    },
    help: {
      zh: '信用代码是营业执照或登记证书上的18位代码。个人使用的，写姓名即可。',
      en: 'The code is the 18-character number on the business licence or registration certificate. If you use the device as a private person, just write your name.',
    },
    basis: [cite('draft-2023', '16'), cite('measures-2025', '15')],
  },
  {
    id: 'org-province',
    kind: 'single',
    text: { zh: '你们单位登记在哪个省（区、市）？', en: 'In which province is your organisation registered?' },
    why: {
      zh: '需要备案的，向所在地省级以上网信部门办理；上海等地还有自己的规则。',
      en: 'A filing goes to the provincial or higher cyberspace authority of your place; some places, such as Shanghai, have rules of their own.',
    },
    help: {
      zh: '填登记的住所地。设备装在别的省的，写在备注里。',
      en: 'Give the registered domicile. If devices stand in other provinces, say so in the note.',
    },
    options: [
      { id: 'beijing', text: { zh: '北京', en: 'Beijing' } },
      { id: 'tianjin', text: { zh: '天津', en: 'Tianjin' } },
      { id: 'hebei', text: { zh: '河北', en: 'Hebei' } },
      { id: 'shanxi', text: { zh: '山西', en: 'Shanxi' } },
      { id: 'inner-mongolia', text: { zh: '内蒙古', en: 'Inner Mongolia' } },
      { id: 'liaoning', text: { zh: '辽宁', en: 'Liaoning' } },
      { id: 'jilin', text: { zh: '吉林', en: 'Jilin' } },
      { id: 'heilongjiang', text: { zh: '黑龙江', en: 'Heilongjiang' } },
      { id: 'shanghai', text: { zh: '上海', en: 'Shanghai' } },
      { id: 'jiangsu', text: { zh: '江苏', en: 'Jiangsu' } },
      { id: 'zhejiang', text: { zh: '浙江', en: 'Zhejiang' } },
      { id: 'anhui', text: { zh: '安徽', en: 'Anhui' } },
      { id: 'fujian', text: { zh: '福建', en: 'Fujian' } },
      { id: 'jiangxi', text: { zh: '江西', en: 'Jiangxi' } },
      { id: 'shandong', text: { zh: '山东', en: 'Shandong' } },
      { id: 'henan', text: { zh: '河南', en: 'Henan' } },
      { id: 'hubei', text: { zh: '湖北', en: 'Hubei' } },
      { id: 'hunan', text: { zh: '湖南', en: 'Hunan' } },
      { id: 'guangdong', text: { zh: '广东', en: 'Guangdong' } },
      { id: 'guangxi', text: { zh: '广西', en: 'Guangxi' } },
      { id: 'hainan', text: { zh: '海南', en: 'Hainan' } },
      { id: 'chongqing', text: { zh: '重庆', en: 'Chongqing' } },
      { id: 'sichuan', text: { zh: '四川', en: 'Sichuan' } },
      { id: 'guizhou', text: { zh: '贵州', en: 'Guizhou' } },
      { id: 'yunnan', text: { zh: '云南', en: 'Yunnan' } },
      { id: 'xizang', text: { zh: '西藏', en: 'Xizang' } },
      { id: 'shaanxi', text: { zh: '陕西', en: 'Shaanxi' } },
      { id: 'gansu', text: { zh: '甘肃', en: 'Gansu' } },
      { id: 'qinghai', text: { zh: '青海', en: 'Qinghai' } },
      { id: 'ningxia', text: { zh: '宁夏', en: 'Ningxia' } },
      { id: 'xinjiang', text: { zh: '新疆', en: 'Xinjiang' } },
      { id: 'hk-mo-tw', text: { zh: '香港、澳门或台湾', en: 'Hong Kong, Macao or Taiwan' } },
      { id: 'abroad', text: { zh: '国外', en: 'Abroad' } },
    ],
    basis: [cite('measures-2025', '15'), cite('shanghai-data', '23')],
  },
  {
    id: 'org-cities',
    kind: 'multi',
    text: {
      zh: '设备装在下列哪些城市？线上的，看你们登记在哪座城市',
      en: 'In which of these cities do the devices stand? For online uses: where are you registered?',
    },
    why: {
      zh: '杭州对物业刷脸、深圳对收集生物识别信息都有自己的规定，比国家的规定多几项要求。',
      en: 'Hangzhou has its own rule on property managers and Shenzhen on biometric information; each adds to the national rules.',
    },
    help: {
      zh: '可以多选。本产品收录的城市规定只有这些；别的城市有没有，请问当地律师。',
      en: 'Choose all that apply. These are the only city rules we have collected; for other cities ask local counsel.',
    },
    options: [
      { id: 'hangzhou', text: { zh: '杭州', en: 'Hangzhou' } },
      { id: 'shenzhen', text: { zh: '深圳', en: 'Shenzhen' } },
      { id: 'elsewhere', text: { zh: '别的城市', en: 'Another city' } },
    ],
    basis: [cite('hangzhou-property', '50'), cite('shenzhen-data', '19')],
  },
  {
    id: 'org-system-name',
    kind: 'text',
    identity: true,
    text: {
      zh: '评估的是哪套系统？请写名称、版本和使用范围',
      en: 'Which system or project is being assessed? Please give its name, version and scope.',
    },
    why: {
      zh: '一份评估只对应一套系统、一个目的。法律要求换了目的或方式就重新评估，所以范围要先写清。',
      en: 'One assessment covers one system and one purpose. The law asks for a new assessment when the purpose or method changes, so fix the scope first.',
    },
    help: {
      zh: '例如：3号楼大堂门禁机，软件2.1版，供住户和访客进出。',
      en: 'For example: lobby gate of building 3, software version 2.1, used by residents and visitors.',
    },
    basis: [cite('pipl', '55'), cite('pipl', '56')],
  },
  {
    id: 'org-assessment-date',
    kind: 'date',
    text: { zh: '按哪一天的情况来评估？', en: 'As of which date should the situation be assessed?' },
    why: {
      zh: '现行人脸识别管理办法自2025年6月1日起施行，2023年的征求意见稿从未生效。日期决定适用哪些规则，也用来计算期限。',
      en: 'The Face Recognition Measures have applied since 1 June 2025; the 2023 draft never took effect. The date decides which rules apply and how time limits are counted.',
    },
    help: { zh: '一般填今天（评估基准日）。', en: 'Usually today (the reference date of the assessment).' },
    basis: [cite('draft-2023'), cite('measures-2025')],
  },
  {
    id: 'org-roles',
    kind: 'multi',
    quick: true,
    text: { zh: '在这个项目里，你们是什么角色？', en: 'Which roles do you play in this project?' },
    why: {
      zh: '决定用不用刷脸的一方、提供设备的一方和受托处理的一方，法律义务各不相同。一家单位同时有几个角色很常见。',
      en: 'The party that decides to use face recognition, the one that supplies it and the one that only processes on instruction have different legal duties. Holding several roles at once is common.',
    },
    help: {
      zh: '商家、物业、学校、用人单位自己决定用刷脸的，选第一项。',
      en: 'If your shop, property company, school or employer decides to use face recognition, choose the first item.',
    },
    options: [
      {
        id: 'deployer',
        text: { zh: '使用方：由我们决定为什么用、怎么用', en: 'Deployer: we decide why and how it is used' },
        help: {
          zh: '你们就是处理者：依据、告知、必要性、影响评估、安全和备案都由你们负责。',
          en: 'You are the handler: ground, notice, necessity, assessment, security and filing are yours.',
        },
      },
      {
        id: 'product-provider',
        text: {
          zh: '产品或服务提供方：做SDK、API、一体机或系统集成',
          en: 'Product or service provider (SDK, API, terminal or integration)',
        },
        help: {
          zh: 'SDK、API是给别人的软件接入用的组件和接口。宜讲清产品的能力和局限，及时补漏洞，帮使用方删得掉数据。',
          en: 'An SDK or API is a component or interface that other software plugs in. You should say what the product can and cannot do, mend weaknesses and make deletion possible.',
        },
      },
      {
        id: 'tech-provider',
        text: { zh: '识别技术提供方：做算法、训练模型', en: 'Recognition technology provider (algorithms, training)' },
        help: {
          zh: '训练用的人脸也要有合法依据；宜测精度和误差。',
          en: 'Faces used for training need a lawful ground too; accuracy and error should be tested.',
        },
      },
      {
        id: 'gatekeeper',
        text: {
          zh: '大平台方（平台守门人）：操作系统、应用商店或超级App',
          en: 'Gatekeeper platform: operating system, app store or super-app',
        },
        help: {
          zh: '法律对大型平台另有要求：合规制度、平台规则、处置违规方、社会责任报告。',
          en: 'The law asks more of large platforms: a compliance system, platform rules, action against offenders, social-responsibility reports.',
        },
      },
      {
        id: 'gen-tech',
        text: { zh: '生成合成技术提供方', en: 'Provider of generative or synthesis technology' },
        help: {
          zh: '提供AI生成、换脸的底层技术。训练数据来源要合法，人脸编辑工具要做安全评估。',
          en: 'Supplies the technology for AI generation or face swap. Training data must be lawful and face-editing tools assessed for safety.',
        },
      },
      {
        id: 'gen-provider',
        text: { zh: '生成合成产品或服务提供方', en: 'Provider of a generative or synthesis product or service' },
        help: {
          zh: '例如提供AI写真、换脸的App。对生成的内容负责，提示取得被编辑者单独同意，加标识，受理投诉。',
          en: 'For example an app for AI portraits. You answer for the output, prompt users to get the edited person’s separate consent, label and handle complaints.',
        },
      },
      {
        id: 'gen-user',
        text: { zh: '生成合成服务使用方', en: 'User of a generative or synthesis service' },
        help: {
          zh: '用别人的AI服务做内容。素材要有授权，不得删改标识。',
          en: 'Makes content with someone else’s service. Inputs need authorisation, and labels must stay.',
        },
      },
      {
        id: 'entrusted',
        text: {
          zh: '只是受托处理：按别人的要求做，自己不决定目的',
          en: 'Entrusted processor only: we follow another party’s instructions and do not decide the purpose',
        },
        help: {
          zh: '按约定处理，保证安全，不擅自转委托，到期返还或删除；另作他用就成了处理者。',
          en: 'Keep to the agreement, protect the data, do not sub-contract, return or delete at the end; other use makes you a handler.',
        },
      },
      {
        id: 'authority',
        text: { zh: '国家机关，或法律法规授权的组织', en: 'State organ, or an organisation authorised by law or regulation' },
        help: {
          zh: '限于履行法定职责所必需；另有专门规定。',
          en: 'Only as far as statutory duties require; special rules apply.',
        },
      },
      {
        id: 'household',
        text: { zh: '个人，只为自己或家里用', en: 'Private person, for personal or household use only' },
        help: {
          zh: '个人信息保护法一般不适用，但不得侵犯邻居等人的隐私。',
          en: 'The Personal Information Protection Law generally does not apply, but the privacy of neighbours and others does.',
        },
      },
    ],
    basis: [
      cite('pipl', '21'),
      cite('pipl', '58'),
      cite('pipl', '59'),
      cite('pipl', '72'),
      cite('pipl', '73'),
      cite('aiia-report', '3'),
    ],
  },
  {
    id: 'org-stage',
    kind: 'single',
    text: { zh: '系统现在处于哪个阶段？', en: 'What stage is the system at?' },
    why: {
      zh: '影响评估要在开始处理之前做完。停用也有义务：已备案的要注销，人脸信息要依法处置。',
      en: 'The impact assessment must be finished before processing starts. Stopping has duties too: a filing must be cancelled and the face data lawfully disposed of.',
    },
    options: [
      { id: 'planned', text: { zh: '还在规划或采购', en: 'Being planned or procured' } },
      { id: 'pilot', text: { zh: '正在试点', en: 'In a pilot' } },
      { id: 'live', text: { zh: '已经上线', en: 'Live' } },
      { id: 'changing', text: { zh: '已经上线，正在改变目的或方式', en: 'Live, and the purpose or method is changing' } },
      { id: 'retired', text: { zh: '已经停用，或准备停用', en: 'Retired, or about to be retired' } },
    ],
    basis: [cite('pipl', '55'), cite('pipl', '56'), cite('draft-2023', '15'), cite('measures-2025', '9')],
  },
  {
    id: 'org-first-use-date',
    kind: 'date',
    text: { zh: '是哪一天开始用刷脸的？', en: 'On which day did the use of face recognition begin?' },
    why: {
      zh: '影响评估要在开始之前做完。2025年6月1日前就开始用的，备案期限另算。',
      en: 'The impact assessment must be finished before that day. Use that began before 1 June 2025 has its own filing date.',
    },
    help: {
      zh: '第一次采集真人人脸的那天，试点也算。',
      en: 'The day the first real person’s face was captured; a pilot counts.',
    },
    basis: [cite('pipl', '55'), cite('measures-2025', '9')],
  },
  {
    id: 'org-backend-operator',
    kind: 'single',
    text: { zh: '存放人脸数据的后台由谁运行？', en: 'Who runs the back end that holds the face data?' },
    why: {
      zh: '后台交给别人，你们的责任并没有一起交出去。无锡健身房案中，前台和后台分属两方，商家看不到也删不掉数据。',
      en: 'Handing over the back end does not hand over your responsibility. In the Wuxi gym case the front and back ends were split, and the shop could neither see nor delete the data.',
    },
    help: {
      zh: '后台就是保存、比对人脸数据的系统。不清楚可以问设备供应商。',
      en: 'The back end is the system that stores and matches the face data. Your device supplier can tell you.',
    },
    options: [
      { id: 'self', text: { zh: '我们自己运行', en: 'We run it ourselves' } },
      { id: 'entrusted', text: { zh: '委托供应商运行', en: 'A vendor runs it for us' } },
      { id: 'joint', text: { zh: '和另一方共同决定、共同运行', en: 'We decide on it and run it jointly with another party' } },
      {
        id: 'platform',
        text: {
          zh: '由支付、实名等第三方平台完成，我们不接触人脸',
          en: 'A third-party payment or ID platform does it; we never touch face data',
        },
      },
    ],
    basis: [cite('pipl', '20'), cite('pipl', '21'), cite('pipl', '59'), cite('draft-2023', '16')],
  },
  {
    id: 'org-vendor-contract',
    kind: 'multi',
    text: {
      zh: '你们和供应商或平台的书面协议里，已经写了哪些内容？',
      en: 'What does your written agreement with the vendor or platform already cover?',
    },
    why: {
      zh: '法律要求委托处理时约定目的、期限、方式和保护措施，并监督受托方；共同处理时要约定各自的权利义务。湖州一景区案中，系统就是由科技公司代建的。',
      en: 'The law asks you to agree on purpose, term, method and safeguards with an entrusted party and to supervise it; joint handlers must agree on their respective rights and duties. In the Huzhou scenic-area case the system had been built by a technology company.',
    },
    options: [
      {
        id: 'purpose-limits',
        text: { zh: '限定处理的目的、期限、方式和信息种类', en: 'Limits on purpose, term, method and types of data' },
      },
      { id: 'security-duties', text: { zh: '安全措施和保密义务', en: 'Security measures and confidentiality' } },
      { id: 'audit', text: { zh: '我们有权监督和审计', en: 'Our right to supervise and audit' } },
      {
        id: 'return-delete',
        text: { zh: '合作结束时返还或删除数据', en: 'Return or deletion of the data when the contract ends' },
      },
      {
        id: 'no-sub',
        text: { zh: '未经我们同意不得转委托', en: 'No passing the work on without our consent' },
        help: { zh: '转委托：供应商再把这件事交给另一家做。', en: 'That is, the vendor giving the work to yet another company.' },
      },
      {
        id: 'tech-docs',
        text: { zh: '交付技术文件、测试和精度报告', en: 'Delivery of the technical file, test and accuracy reports' },
      },
      { id: 'none', text: { zh: '没有书面协议', en: 'There is no written agreement' } },
    ],
    basis: [cite('pipl', '20'), cite('pipl', '21'), cite('pipl', '59'), cite('cpra')],
  },
  {
    id: 'org-vendor-visibility',
    kind: 'single',
    text: {
      zh: '你们自己能查看后台采集了什么、谁有权限，并直接删除吗？',
      en: 'Can you yourselves see what the back end collects and who has access, and delete records directly?',
    },
    why: {
      zh: '个人要求删除时，应由你们来落实。以“没有后台权限”为由不删，正是无锡健身房案中被指出的问题之一。',
      en: 'When a person asks for deletion it is for you to carry it out. Refusing because “we have no back-end rights” was one of the problems found in the Wuxi gym case.',
    },
    options: [
      { id: 'full', text: { zh: '能查看，也能直接删除', en: 'We can see and delete directly' } },
      { id: 'view-only', text: { zh: '只能查看，删除要找供应商', en: 'We can only see; deletion goes through the vendor' } },
      { id: 'none', text: { zh: '看不到，也删不掉', en: 'We can neither see nor delete' } },
    ],
    basis: [cite('pipl', '21'), cite('pipl', '47')],
  },
  {
    id: 'org-total-persons',
    kind: 'number',
    text: {
      zh: '全单位一共处理多少个人的个人信息？各类都算，不只是人脸',
      en: 'How many people’s personal information does the whole organisation handle, of every kind?',
    },
    why: {
      zh: '不满10万人的，2026年9月1日起有简化办法；达到100万人的，要指定并报送个人信息保护负责人。',
      en: 'Below 100,000 people, simplified measures have existed since 1 September 2026; from 1,000,000 a protection officer must be appointed and reported.',
    },
    help: {
      zh: '客户、员工、访客都算，一个人只算一次。怎样去重没有看到官方说明，宜从宽计算。',
      en: 'Customers, staff and visitors all count, each person once. We have seen no official word on removing duplicates, so count generously.',
    },
    min: 0,
    max: 2000000000,
    unit: { zh: '人', en: 'people' },
    basis: [cite('pipl', '52'), cite('audit-measures-2025', '12'), cite('small-handlers-2026')],
  },
  {
    id: 'org-officer-trigger-date',
    kind: 'date',
    text: {
      zh: '全单位处理的个人信息，是哪一天达到100万人的？',
      en: 'On which day did the people whose information the organisation handles reach 1,000,000?',
    },
    why: {
      zh: '报送个人信息保护负责人的30个工作日从这天起算。2025年7月18日前就已达到的，期限是2025年8月29日。',
      en: 'The 30 working days for reporting the officer run from this day. Those there before 18 July 2025 had until 29 August 2025.',
    },
    help: {
      zh: '各类个人信息都算，去重后达到100万人的第一天。记不清的，填能证明的最早一天，并在备注里说明。',
      en: 'Every kind of information counts: the first day on which the number, each person once, was reached. If unsure, give the earliest day you can prove and say so in the note.',
    },
    basis: [cite('pipl', '52'), cite('audit-measures-2025', '12'), cite('officer-announcement-2025')],
  },
  {
    id: 'org-officer-reported',
    kind: 'yes-no',
    text: {
      zh: '个人信息保护负责人的信息，向市级网信部门报送了吗？',
      en: 'Has the officer been reported to the municipal cyberspace office?',
    },
    why: {
      zh: '达到100万人的，除了指定和公开，还要报送；报送和人脸识别备案是两件事。',
      en: 'From 1,000,000 people, appointing and publishing is not enough: the officer must be reported, apart from any face-recognition filing.',
    },
    basis: [cite('pipl', '52'), cite('officer-announcement-2025')],
  },
  {
    id: 'org-pi-officer',
    kind: 'yes-no',
    text: {
      zh: '是否指定了专人负责个人信息保护，并公开了联系方式？',
      en: 'Have you appointed a personal information protection officer and published the contact details?',
    },
    why: {
      zh: '处理的个人信息达到100万人的，法律要求指定个人信息保护负责人并公开联系方式。没到这个数的，有专人负责也便于回应个人的要求。',
      en: 'From 1,000,000 persons the law requires an officer whose contact details are published. Below that number, a named person still makes it easier to answer requests.',
    },
    help: {
      zh: '这里的人数包括各类个人信息，不只是人脸。',
      en: 'The number counts personal information of all kinds, not only faces.',
    },
    basis: [cite('pipl', '52'), cite('draft-2023', '16'), cite('gdpr', '37')],
  },
  {
    id: 'org-jurisdictions',
    kind: 'multi',
    text: { zh: '被刷脸的人在哪些地方？', en: 'Where are the people whose faces are processed?' },
    why: {
      zh: '人在境外时，当地的人脸或隐私规则可能也要遵守，例如欧盟和美国一些州的规则。选了哪里，就提示哪里。',
      en: 'Where people are abroad, the local face or privacy rules may apply as well, for example those of the EU and of some US states. Each place you choose is flagged.',
    },
    help: { zh: '只在国内使用的，选“中国大陆”即可。', en: 'If you only operate on the Chinese mainland, choose just that.' },
    options: [
      { id: 'cn', text: { zh: '中国大陆', en: 'Mainland China' } },
      { id: 'eu', text: { zh: '欧盟或欧洲经济区', en: 'EU or European Economic Area' } },
      { id: 'us-il', text: { zh: '美国伊利诺伊州', en: 'Illinois, USA' } },
      { id: 'us-tx', text: { zh: '美国得克萨斯州', en: 'Texas, USA' } },
      { id: 'us-wa', text: { zh: '美国华盛顿州', en: 'Washington State, USA' } },
      { id: 'us-ca', text: { zh: '美国加利福尼亚州', en: 'California, USA' } },
      { id: 'us-other', text: { zh: '美国其他州', en: 'Other US states' } },
      { id: 'other', text: { zh: '其他地方', en: 'Elsewhere' } },
    ],
    basis: [
      cite('bipa'),
      cite('cubi'),
      cite('wbpl'),
      cite('cpra'),
      cite('gdpr', '5'),
      cite('gdpr', '6'),
      cite('gdpr', '7'),
      cite('gdpr', '9'),
      cite('gdpr', '35'),
      cite('gdpr', '37'),
      cite('pipl'),
    ],
  },
]);

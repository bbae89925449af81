import type { Article } from '../../lib/schema/provision';

/** Our own summaries; the Chinese texts in force prevail. */
export const departmentalRules: readonly Article[] = [
  {
    instrument: 'deep-synthesis',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '管换脸、人脸生成等深度合成服务：提供换脸功能要提醒用户取得本人单独同意，可能误导公众的要显著标识。',
      en: "Governs deep-synthesis services such as face swapping and face generation. Users must be prompted to get the edited person's separate consent, and confusing output must be labelled.",
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'deep-synthesis',
    article: '14',
    summary: {
      zh: '提供人脸、人声编辑功能的，要提示使用者告知被编辑的人并取得其单独同意；训练数据也要管好。',
      en: 'Providers of face or voice editing must prompt users to inform the person edited and get separate consent. Training data must be managed.',
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'deep-synthesis',
    article: '15',
    summary: {
      zh: '提供生成、编辑人脸等工具的，要自己或委托做安全评估。',
      en: 'Tools that generate or edit biometric information need a security assessment, done in-house or by others.',
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'deep-synthesis',
    article: '16',
    summary: {
      zh: '给合成内容加上不碍使用的技术标记，并留存日志。',
      en: 'Synthetic content needs an unobtrusive technical mark, and logs must be kept.',
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'deep-synthesis',
    article: '17',
    summary: {
      zh: '人脸生成、替换、操控等容易让人误信的内容，要打显著标识。',
      en: 'Face generation, replacement or manipulation that may confuse people must carry a prominent label.',
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'deep-synthesis',
    article: '18',
    summary: { zh: '任何人不得删改、遮掩这些标识。', en: 'Nobody may remove, alter or hide these labels.' },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'generative-ai',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '管生成式人工智能服务；训练和使用中碰到人脸等个人信息，提供者按个人信息处理者担责。',
      en: "Governs generative AI services. Where faces or other personal data are involved, the provider carries a handler's duties.",
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'generative-ai',
    article: '7',
    summary: {
      zh: '训练数据里有个人信息（如人脸）的，要有本人同意或其他法定理由。',
      en: 'Training data that contain personal information, such as faces, need consent or another legal ground.',
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'generative-ai',
    article: '9',
    summary: {
      zh: '提供者对生成内容负责，涉及个人信息的还要尽处理者的义务。',
      en: "Providers answer for generated content and bear a handler's duties for personal data.",
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'generative-ai',
    article: '11',
    summary: {
      zh: '不收不必要的个人信息，不违法留存能认出用户的输入和记录，不违法给别人，并及时办理个人的权利请求。',
      en: 'No unnecessary personal data, no unlawful keeping or sharing of inputs that identify users, and timely handling of rights requests.',
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'generative-ai',
    article: '15',
    summary: { zh: '要建立好用的投诉举报渠道并处理反馈。', en: 'A workable complaint and reporting channel must be set up.' },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'algorithm-recommendation',
    article: '24',
    summary: {
      zh: '有舆论属性或社会动员能力的服务，上线后十个工作日内办理算法备案，变更、终止也要办；普通刷脸门禁一般不在其列。',
      en: 'Services with public-opinion or mobilisation capacity must file their algorithm within ten working days of launch, and file changes and ending. An ordinary face gate is normally outside.',
    },
    verified: true,
    source: 'LawRefBook/Laws; SAV',
  },
  {
    instrument: 'ai-labelling-2025',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '人工智能生成合成的内容，包括合成人脸，要有人看得见的标识和文件里的隐式标识，平台要核验，不得恶意删改。',
      en: 'AI-generated content, synthetic faces included, needs visible labels and hidden metadata marks. Platforms check them, and malicious removal is banned.',
    },
    verified: true,
    source: 'article data: SAV',
  },
  {
    instrument: 'internet-loan',
    article: '18',
    summary: {
      zh: '互联网贷款要核实借款人身份，可用联网核查或生物识别；核身这件事不能全交给合作方（内容待核）。',
      en: 'Internet lenders must verify borrowers, for example by online checks or biometrics, and may not hand identity verification over entirely to a partner (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'securities-network',
    article: 'ch3',
    label: { zh: '第三章', en: 'ch. 3' },
    summary: {
      zh: '用人脸等认证投资者身份，先评估必要性和安全性，不得作唯一方式或强制采集（内容待核）。',
      en: 'Before authenticating customers by face, assess necessity and security, and do not make it the only way or force collection (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'medical-network',
    article: 'ch3',
    label: { zh: '第三章', en: 'ch. 3' },
    summary: {
      zh: '医院用刷脸要同时留别的办法，不得因拒绝而拒绝基本服务，只能用来认人，并加密、与身份信息分开存（内容待核）。',
      en: 'Medical bodies using faces must offer another method, may not refuse basic service, may use faces only to identify, and must encrypt and store them apart from identity data (content to be verified).',
    },
    verified: false,
    source: '',
  },
];

import type { Article } from '../../lib/schema/provision';

/** Our own summaries; the Chinese texts in force prevail. */
export const draft2023: readonly Article[] = [
  {
    instrument: 'draft-2023',
    article: '',
    label: { zh: '全文', en: 'whole instrument' },
    summary: {
      zh: '2023年公开征求意见的旧稿，从来没有生效，后被2025年的正式办法取代，只能拿来对照参考。',
      en: 'A consultation text from 2023 that never took effect and was replaced by the 2025 Measures. It is useful only for comparison.',
    },
    verified: true,
    source: 'law/frt-draft-2023',
  },
  {
    instrument: 'draft-2023',
    article: '4',
    summary: {
      zh: '旧稿：目的明确、确有必要、保护严格才可刷脸；不用生物特征也能办成的，优先选不用的。从未生效。',
      en: 'Draft only: face recognition needed a specific purpose, sufficient necessity and strict protection, and non-biometric means were preferred where they would do.',
    },
    verified: true,
    source: 'CLT; SH; seed 003',
  },
  {
    instrument: 'draft-2023',
    article: '5',
    summary: {
      zh: '旧稿：刷脸要有单独同意或依法的书面同意，法律法规免除的除外。从未生效。',
      en: 'Draft only: separate consent, or written consent where required, was needed unless law exempted it.',
    },
    verified: true,
    source: 'SH; seed 003',
  },
  {
    instrument: 'draft-2023',
    article: '6',
    summary: {
      zh: '旧稿：客房、浴室、更衣室、厕所等涉及隐私的地方，不得装采集图像或识别身份的设备。从未生效。',
      en: 'Draft only: image-capture and identification devices were banned in guest rooms, baths, changing rooms, toilets and similar private places.',
    },
    verified: true,
    source: 'HK01; seed 003',
  },
  {
    instrument: 'draft-2023',
    article: '7',
    summary: {
      zh: '旧稿：公共场所安装须为公共安全所需并有提示；建、用、维护的单位都要保密，不得挪作他用。从未生效。',
      en: 'Draft only: public-place devices had to serve public security and carry a sign, and those who build, use or maintain them had to keep the data confidential.',
    },
    verified: true,
    source: 'SH; seed 003',
  },
  {
    instrument: 'draft-2023',
    article: '8',
    summary: {
      zh: '旧稿：单位为内部管理装设备的，采集范围要合理，保护要严格。从未生效。',
      en: 'Draft only: devices for internal management needed a reasonable capture area and strict protection.',
    },
    verified: true,
    source: 'seed 003; HY',
  },
  {
    instrument: 'draft-2023',
    article: '9',
    summary: {
      zh: '旧稿：宾馆、银行、车站等经营场所不得强迫或诱骗顾客刷脸，自愿刷的也要让人知情并主动配合。从未生效。',
      en: 'Draft only: listed venues such as hotels, banks and stations could not force or lure people into face recognition, and volunteers had to be informed and take part actively.',
    },
    verified: true,
    source: 'HK01; HY; RB',
  },
  {
    instrument: 'draft-2023',
    article: '10',
    summary: {
      zh: '旧稿：远距离、不知不觉地认人，只限国家安全、公共安全或紧急情形，须有人主动提出，范围压到最小。从未生效。',
      en: 'Draft only: remote or unnoticed identification was limited to national or public security or emergencies, on request of a person concerned and within a minimal scope.',
    },
    verified: true,
    source: 'SH; RB',
  },
  {
    instrument: 'draft-2023',
    article: '11',
    summary: {
      zh: '旧稿：除少数安全情形或本人单独同意外，不得靠人脸推断种族、宗教、健康、阶层等敏感情况。从未生效。',
      en: 'Draft only: inferring race, religion, health, social class and the like from faces was barred except for security, emergencies or separate consent.',
    },
    verified: true,
    source: 'SH; HK01',
  },
  {
    instrument: 'draft-2023',
    article: '12',
    summary: {
      zh: '旧稿：社会救助、处分房产等大事，刷脸只能辅助，不能代替人工核验（内容待核）。',
      en: 'Draft only: for matters such as social aid or real-estate disposal, face recognition could assist but not replace human checks (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'draft-2023',
    article: '13',
    summary: {
      zh: '旧稿：处理不满十四周岁孩子的人脸，要监护人单独同意或书面同意（内容待核）。',
      en: "Draft only: processing faces of children under 14 needed a guardian's separate or written consent (content to be verified).",
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'draft-2023',
    article: '14',
    summary: {
      zh: '旧稿：物业不能把刷脸当成进出小区的唯一办法，不同意的人要有别的方便方式。从未生效。',
      en: 'Draft only: property managers could not make face recognition the sole way in, and had to offer a convenient alternative.',
    },
    verified: true,
    source: 'seed 003; HK01',
  },
  {
    instrument: 'draft-2023',
    article: '15',
    summary: {
      zh: '旧稿：事前做影响评估，报告至少存三年，目的方式变化或出大事后要重评。从未生效。',
      en: 'Draft only: an impact assessment was due beforehand, kept at least three years and redone after changes or major incidents.',
    },
    verified: true,
    source: 'duty, retention and redo only: BG; seed 003',
  },
  {
    instrument: 'draft-2023',
    article: '16',
    summary: {
      zh: '旧稿：在公共场所使用或存超过一万人人脸的，三十个工作日内向地市级以上网信部门备案。这个门槛从未生效，现行是十万人、省级。',
      en: "Draft only: use in a public place or storing more than 10,000 persons' faces called for filing at municipal level or above within 30 working days. The rule in force uses 100,000 persons and the provincial level.",
    },
    verified: true,
    source: 'seed 001 and 003',
  },
  {
    instrument: 'draft-2023',
    article: '17',
    summary: {
      zh: '旧稿：原则上不留人脸原图；面向公众的系统另有等级保护要求（后一点待核）。',
      en: 'Draft only: raw face images were not to be kept as a rule, and public-facing systems had a grading requirement (the latter to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'draft-2023',
    article: '18',
    summary: {
      zh: '旧稿：尽量不拍到无关的人，躲不开的要及时删掉或匿名化（内容待核）。',
      en: 'Draft only: capturing unrelated people was to be avoided, and unavoidable captures deleted or anonymised (content to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'draft-2023',
    article: '19',
    summary: {
      zh: '旧稿：定期检测设备安全、调整识别阈值、防范攻击（年度频次待核）。',
      en: 'Draft only: devices were to be assessed regularly, thresholds tuned and attacks prevented (the yearly rhythm is to be verified).',
    },
    verified: false,
    source: '',
  },
  {
    instrument: 'draft-2023',
    article: '21',
    summary: {
      zh: '网信部门会同电信、公安、市场监管等部门开展监督检查并督促整改（征求意见稿，从未施行）。',
      en: 'Cyberspace, telecoms, police and market regulators inspect together and press for rectification (draft, never in force).',
    },
    verified: true,
    source: 'frt-draft-2023.md section 2 (S003)',
  },
];

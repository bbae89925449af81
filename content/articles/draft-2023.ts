import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const draft2023 = articlesOf('draft-2023', { grade: 'secondary', source: seen.draftReports }, [
  {
    ...whole,
    summary: {
      zh: '2023年8月8日公开征求意见的草案，共二十五条，从未施行，已由2025年办法取代，仅供对照。',
      en: 'Consultation draft of 8 August 2023, twenty-five articles, never in force and replaced by the 2025 Measures; for comparison only.',
    },
    open: {
      zh: '第十二条、第十三条、第十五条的六项、第十七条的等级要求、第十八条至第二十条、第二十二条至第二十五条及变更、注销期限未见原文。',
      en: 'Articles 12, 13, the six contents of 15, the level in 17, 18 to 20, 22 to 25 and the deadlines for change and cancellation were not seen.',
    },
  },
  { article: '1', summary: { zh: '草案拟规定立法目的和依据。', en: 'Draft: purpose and basis.' } },
  {
    article: '2',
    summary: {
      zh: '草案拟适用于境内应用人脸识别技术处理人脸信息，以及提供相关产品、服务；未见研发例外。',
      en: 'Draft: use of facial recognition inside China and related products and services; no exception for research seen.',
    },
  },
  { article: '3', summary: { zh: '草案拟规定守法、尊重公德和伦理等总要求。', en: 'Draft: general principles.' } },
  {
    article: '4',
    summary: {
      zh: '草案拟要求目的特定、必要充分、保护严格；能以非生物特征方式实现的，优先选用；鼓励使用国家渠道。',
      en: 'Draft: specific purpose, sufficient necessity, strict protection; non-biometric means preferred; state channels encouraged.',
    },
  },
  {
    article: '5',
    summary: {
      zh: '草案拟要求取得单独同意或者依法取得书面同意，法律、行政法规规定不需要的除外。',
      en: 'Draft: separate or written consent unless law exempts.',
    },
  },
  {
    article: '6',
    summary: {
      zh: '草案拟禁止在客房、公共浴室、更衣室、卫生间等场所安装图像采集、身份识别设备。',
      en: 'Draft: no image-capture or identification devices in guest rooms, baths, changing rooms, toilets.',
    },
  },
  {
    article: '7',
    summary: {
      zh: '草案拟要求公共场所安装须为公共安全所必需并设置标识；建设、使用、运行维护单位负保密义务，不得另作他用，取得单独同意的除外。',
      en: 'Draft: public-security need and sign in public places; builders, users and maintainers keep confidentiality and make no other use without separate consent.',
    },
  },
  {
    article: '8',
    summary: {
      zh: '草案拟要求内部管理用途的设备采集范围合理、保护从严。',
      en: 'Draft: internal management with a reasonable area and strict protection.',
    },
  },
  {
    article: '9',
    summary: {
      zh: '草案拟列举宾馆、银行、车站等经营场所，禁止强迫、误导个人接受人脸识别；自愿使用的应当充分知情并主动配合。',
      en: 'Draft: listed venues may not force or lure people; volunteers are informed and take part actively.',
    },
  },
  {
    article: '10',
    summary: {
      zh: '草案拟将远距离、无感式辨识限于国家安全、公共安全和紧急情况，并由个人或者利害关系人主动提出。',
      en: 'Draft: remote or unnoticed identification limited to national security, public security and emergencies, on request of a person concerned.',
    },
  },
  {
    article: '11',
    summary: {
      zh: '草案拟禁止利用人脸识别分析种族、民族、宗教信仰、健康、社会阶层等敏感信息，列举的例外除外。',
      en: 'Draft: no inference of race, ethnicity, religion, health or class, with listed exceptions.',
    },
  },
  {
    article: '12',
    summary: {
      zh: '草案拟规定社会救助、不动产处分等重大事项不得以人脸识别代替人工核验。',
      en: 'Draft: facial recognition may not replace human verification in social aid or real-estate disposal.',
    },
    open: { zh: '条号和内容凭记忆。', en: 'Number and content from memory.' },
    grade: 'unverified',
    source: null,
  },
  {
    article: '13',
    summary: {
      zh: '草案拟要求处理不满十四周岁未成年人人脸信息取得监护人的单独同意或者书面同意。',
      en: "Draft: guardian's separate or written consent for under-fourteens.",
    },
    open: { zh: '条号和内容凭记忆。', en: 'Number and content from memory.' },
    grade: 'unverified',
    source: null,
  },
  {
    article: '14',
    summary: {
      zh: '草案拟禁止物业服务企业以人脸识别作为出入的唯一方式。',
      en: 'Draft: property managers may not make facial recognition the sole way in.',
    },
  },
  {
    article: '15',
    summary: {
      zh: '草案拟要求事前影响评估，报告至少保存三年，目的、方式变化或者发生重大事件的重新评估。',
      en: 'Draft: prior impact assessment, report kept at least three years, repeated on change or major incident.',
    },
    numbers: [{ zh: '至少三年', en: 'at least three years' }],
    open: { zh: '六项评估内容凭记忆。', en: 'The six contents are from memory.' },
  },
  {
    article: '16',
    summary: {
      zh: '草案拟要求在公共场所使用或者存储超过一万人人脸信息的使用者，三十个工作日内向所在地地市级以上网信部门备案。',
      en: 'Draft: use in a public place or more than 10,000 persons stored; filing within thirty working days at municipal level or above.',
    },
    numbers: [{ zh: '一万人；三十个工作日', en: '10,000 persons; 30 working days' }],
    open: {
      zh: '变更、注销期限未见原文，不引用。',
      en: 'Deadlines for change and cancellation were not seen and are not quoted.',
    },
  },
  {
    article: '17',
    summary: {
      zh: '草案拟规定除法定情形或者单独同意外不得保存人脸原始图像、图片、视频。',
      en: 'Draft: no raw images, pictures or videos unless by law or separate consent.',
    },
    open: {
      zh: '原图规则见于转述；等级保护三级的要求凭记忆。',
      en: 'The rule on raw images was seen second-hand; protection level three is from memory.',
    },
    grade: 'unverified',
    source: seen.draftReports,
  },
  {
    article: '18',
    summary: {
      zh: '草案拟要求避免采集无关人员的人脸信息，无法避免的及时删除或者匿名化。',
      en: 'Draft: avoid unrelated faces; delete or anonymise promptly.',
    },
    open: { zh: '条号和内容凭记忆。', en: 'Number and content from memory.' },
    grade: 'unverified',
    source: null,
  },
  {
    article: '19',
    summary: {
      zh: '草案拟要求定期检测评估设备安全，调整置信度阈值，防范攻击。',
      en: 'Draft: regular device assessment, threshold tuning, defence against attack.',
    },
    open: { zh: '阈值见于转述；每年一次凭记忆。', en: 'The threshold was seen second-hand; the yearly rhythm is from memory.' },
    grade: 'unverified',
    source: seen.draftReports,
  },
  {
    article: '20',
    summary: { zh: '草案拟要求列入目录的产品经认证或者检测合格。', en: 'Draft: catalogue products certified or tested.' },
    open: { zh: '条号和内容凭记忆。', en: 'Number and content from memory.' },
    grade: 'unverified',
    source: null,
  },
  {
    article: '21',
    summary: {
      zh: '草案拟规定网信部门会同电信、公安、市场监管等部门监督检查并督促整改。',
      en: 'Draft: joint supervision and inspection.',
    },
  },
  {
    article: '22-24',
    label: { zh: '第二十二条至第二十四条', en: 'arts. 22-24' },
    summary: { zh: '草案拟规定投诉举报和法律责任。', en: 'Draft: complaints and liability.' },
    open: { zh: '条号和内容凭记忆。', en: 'Numbers and content from memory.' },
    grade: 'unverified',
    source: null,
  },
  {
    article: '25',
    summary: { zh: '草案拟规定施行日期，日期留空。', en: 'Draft: commencement, left blank.' },
    open: { zh: '条号和内容凭记忆。', en: 'Number and content from memory.' },
    grade: 'unverified',
    source: null,
  },
]);

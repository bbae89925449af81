import { articlesOf, whole } from './articles-of';
import { seen } from './seen';

/** Our own summaries; the Chinese texts in force prevail. */
export const industryReport = [
  ...articlesOf('aiia-report', { grade: 'secondary', source: seen.industryReport }, [
    {
      article: '3',
      label: { zh: '第3章', en: 'ch. 3' },
      summary: {
        zh: '报告建议：按角色列出技术方、产品方、使用方、平台和生成合成各方应做的事。',
        en: 'Sets out duties by role for technology providers, product providers, users, platforms and generative services.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.2',
      label: { zh: '第3.2节', en: 'sec. 3.2' },
      summary: {
        zh: '报告建议：技术提供者：训练数据守规矩，算法可信可查。',
        en: 'Technology providers should govern their training data and keep algorithms trustworthy and auditable.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.2.1',
      label: { zh: '第3.2.1节', en: 'sec. 3.2.1' },
      summary: {
        zh: '报告建议：训练数据、存储、传输和删除的安全做法，删除要彻底可证。',
        en: 'Training data should be well governed and face data stored, transferred and deleted securely, with deletion irreversible.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.2.2',
      label: { zh: '第3.2.2节', en: 'sec. 3.2.2' },
      summary: {
        zh: '报告建议：算法准确、稳健、安全，定期审核评估。',
        en: 'Algorithms should be accurate, robust and secure, and reviewed regularly.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.3',
      label: { zh: '第3.3节', en: 'sec. 3.3' },
      summary: {
        zh: '报告建议：产品提供者：质量管理、人工监督、日志和技术文件。',
        en: 'Product providers should have quality management, human oversight, logs and a technical file.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.3.2',
      label: { zh: '第3.3.2节', en: 'sec. 3.3.2' },
      summary: {
        zh: '报告建议：要有人能看懂、介入、关停系统，并管住权限。',
        en: 'People must be able to understand, intervene in and stop the system, with access controlled.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.3.3',
      label: { zh: '第3.3.3节', en: 'sec. 3.3.3' },
      summary: {
        zh: '报告建议：系统自动留日志：时间、比对库、匹配输入、复核人。',
        en: 'The system should log times, reference library, matching inputs and reviewer automatically.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.4.1',
      label: { zh: '第3.4.1节', en: 'sec. 3.4.1' },
      summary: {
        zh: '报告建议：使用者：目的特定必要、先同意后采集、无关人脸要删、到期自动删、做影响评估。',
        en: "Deployers should have a necessary purpose, obtain consent before capture, delete bystanders' and expired data, and carry out an impact assessment.",
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.4.2',
      label: { zh: '第3.4.2节', en: 'sec. 3.4.2' },
      summary: {
        zh: '报告建议：使用者要能解释数据、逻辑和结果，对老人孩子等用看得懂的方式。',
        en: 'Deployers should be able to explain data, logic and results in ways that suit children and older people.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.4.3',
      label: { zh: '第3.4.3节', en: 'sec. 3.4.3' },
      summary: {
        zh: '报告建议：算法备案是告知性质，按要求提供材料。',
        en: 'Algorithm filing is described as a notification, not a licence, made with prescribed materials.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.4.4',
      label: { zh: '第3.4.4节', en: 'sec. 3.4.4' },
      summary: {
        zh: '报告建议：操作系统、应用商店等守门人：准入、监测、投诉、配合调查。',
        en: 'Gatekeepers such as app stores should set entry rules, monitor apps, handle complaints and cooperate with investigations.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.5',
      label: { zh: '第3.5节', en: 'sec. 3.5' },
      summary: {
        zh: '报告建议：生成合成类人脸服务各方的义务总说。',
        en: 'Gives an overview of duties for those who generate or synthesise faces.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.5.1',
      label: { zh: '第3.5.1节', en: 'sec. 3.5.1' },
      summary: {
        zh: '报告建议：训练数据来源要正当：公开、购买、爬取、合成各有规矩。',
        en: 'Training data should come from legitimate sources, with separate rules for public, bought, crawled and synthetic data.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.5.2',
      label: { zh: '第3.5.2节', en: 'sec. 3.5.2' },
      summary: {
        zh: '报告建议：训练数据的质量：均衡、准确、标注清楚、防歧视。',
        en: 'Training data should be balanced, accurate, clearly labelled and free of discrimination.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.5.3',
      label: { zh: '第3.5.3节', en: 'sec. 3.5.3' },
      summary: {
        zh: '报告建议：训练数据安全：保密完整、查污染。',
        en: 'Training data should be kept confidential and intact, and checked for poisoning.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.5.4',
      label: { zh: '第3.5.4节', en: 'sec. 3.5.4' },
      summary: {
        zh: '报告建议：算法义务：伦理公平、审核评估、备案公示、安全评估、透明。',
        en: 'Algorithms should be ethical, reviewed, filed, security-assessed and transparent.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.5.5',
      label: { zh: '第3.5.5节', en: 'sec. 3.5.5' },
      summary: {
        zh: '报告建议：审核和保护用户上传的素材与指令，另作训练要另有依据。',
        en: 'Services should review and protect uploads and prompts, and need a separate basis before training on them.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3.5.8',
      label: { zh: '第3.5.8节', en: 'sec. 3.5.8' },
      summary: {
        zh: '报告建议：使用者上传的素材应当有授权，用途正当，不删除标识。',
        en: 'Users should upload only authorised material, use the service lawfully and leave labels in place.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '4',
      label: { zh: '第4章', en: 'ch. 4' },
      summary: {
        zh: '报告建议：介绍企业的良好实践，有证据的可以列为保障措施，不抵消任何问题。',
        en: 'Describes good practices of companies, which may be claimed as evidenced safeguards but offset no problem found.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
  ]),
  ...articlesOf('aiia-initiative', { grade: 'secondary', source: seen.industryReport }, [
    {
      ...whole,
      summary: {
        zh: '行业倡议：产业界自愿倡议七条：以人为本、最小必要、透明、选择权、问责、合规、共治。',
        en: 'Seven voluntary points: human-centred design, minimum necessity, transparency, choice, accountability, compliance and co-governance.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '2',
      label: { zh: '第2点', en: 'point 2' },
      summary: {
        zh: '行业倡议：非必要不使用，目的应当特定、必要、合理。',
        en: 'Use faces only for a specific, necessary and reasonable purpose.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '3',
      label: { zh: '第3点', en: 'point 3' },
      summary: {
        zh: '行业倡议：如实说明是否使用、用于何处、有何影响。',
        en: 'Say clearly and truthfully whether, where and with what effect face recognition is used.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
    {
      article: '4',
      label: { zh: '第4点', en: 'point 4' },
      summary: {
        zh: '行业倡议：个人可以随时关闭、退出，并有替代方式。',
        en: 'Let people switch off and leave at any time, with an alternative.',
      },
      open: { zh: '报告原文由项目资料转述，并非法律。', en: "As described by the project's material; not law." },
    },
  ]),
];

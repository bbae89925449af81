import type { ChecklistContent } from '../../lib/documents/checklist';

/** The list of materials two provinces published (Zhejiang, Shandong), in its order, and where each paper comes from. */
export const checklist: ChecklistContent = {
  title: { zh: '备案材料清单', en: 'Checklist of the filing papers' },
  purpose: {
    zh: '按两省公布的清单排列：哪些在本包里，哪些由单位自己准备，哪些要盖章扫描。',
    en: 'In the order of the lists two provinces published: what is in this package, what the organisation adds, what is stamped and scanned.',
  },
  words: {
    need: { zh: '是否要备案', en: 'Whether a filing is due' },
    status: { zh: '按现在的回答', en: 'By the present answers' },
    deadline: { zh: '最后一天', en: 'Last day' },
    deadlineNone: {
      zh: '还算不出，先填达到备案人数的日期',
      en: 'cannot be counted until the day the number was reached is given',
    },
    notRequired: {
      zh: '按现在的回答不需要备案。本包可以先备着，到了人数再用。',
      en: 'By the present answers no filing is due. The package can be kept until the number is reached.',
    },
    where: { zh: '到哪里办', en: 'Where to file' },
    system: {
      zh: '个人信息保护业务系统：{url}。也可以从中国网信网的“全国网信政务办事大厅”进入。',
      en: 'Online system for personal information protection: {url}, or through the service hall of the cyberspace administration.',
    },
    systemCaveat: {
      zh: '网址来自备案公告的转载，本产品没有登录过系统，请先核对。官方填报说明和模板在系统里下载。',
      en: 'The address is from a reprint of the announcement; we have not logged in. Check it first. Manual and templates are in the system.',
    },
    authority: {
      zh: '受理机关：单位所在地的省级网信部门（{province}）。',
      en: 'Authority: the provincial cyberspace administration ({province}).',
    },
    authorityOpen: {
      zh: '受理机关：单位所在地的省级网信部门。登记地还没有填。',
      en: 'Authority: the provincial cyberspace administration. The province is not answered yet.',
    },
    phone: { zh: '咨询电话：{phone}（见于转载页面，未核实）。', en: 'Telephone: {phone} (seen on a reprint, not verified).' },
    phoneOpen: {
      zh: '咨询电话：本产品没有收集到，见备案公告附件。',
      en: 'Telephone: not collected; see the annex of the announcement.',
    },
    listTitle: { zh: '材料清单', en: 'The papers' },
    listNote: {
      zh: '顺序和第1至8项依据浙江、山东两省的公告，第9项见于其他资料。别的省可能不同，以当地公告为准。',
      en: 'Order and items 1 to 8 follow the notices of Zhejiang and Shandong; item 9 was seen elsewhere. Other provinces may differ.',
    },
    columnNumber: { zh: '序号', en: 'No.' },
    columnPaper: { zh: '材料', en: 'Paper' },
    columnForm: { zh: '形式', en: 'Form' },
    columnFrom: { zh: '从哪里来', en: 'From where' },
    columnFile: { zh: '本包文件', en: 'In this package' },
    columnDone: { zh: '完成', en: 'Done' },
    own: { zh: '单位自备', en: 'added by you' },
    articleTitle: { zh: '办法第十五条的五样材料在哪里', en: 'Where the five materials of article 15 are' },
    columnMaterial: { zh: '第十五条的材料', en: 'Material of article 15' },
    columnPlace: { zh: '放在清单的哪一项', en: 'Item of the list' },
    stepsTitle: { zh: '提交前', en: 'Before filing' },
    basisTitle: { zh: '依据', en: 'Basis' },
    gaps: { zh: '{count}处待补', en: '{count} {count|gap|gaps}' },
    noGaps: { zh: '没有空缺', en: 'no gaps' },
  },
  url: 'https://grxxbh.cacdtsc.cn',
  phones: { shanxi: '0351-3902026' },
  items: [
    {
      number: 1,
      paper: { zh: '个人信息处理者基本情况表', en: 'Basic facts of the handler' },
      form: { zh: '系统填报或电子版', en: 'in the system or electronic' },
      from: { zh: '从系统下载官方表格，按底稿填写', en: 'official form from the system, filled from the working copy' },
      enclosed: ['basic-facts'],
    },
    {
      number: 2,
      paper: { zh: '人脸识别技术应用情况备案表', en: 'Filing form on the use of facial recognition' },
      form: { zh: '系统填报或电子版', en: 'in the system or electronic' },
      from: { zh: '从系统下载官方表格，按底稿填写', en: 'official form from the system, filled from the working copy' },
      enclosed: ['application'],
    },
    {
      number: 3,
      paper: { zh: '个人信息保护影响评估报告', en: 'Impact assessment report' },
      form: { zh: '电子版', en: 'electronic' },
      from: { zh: '本包报告，签批后使用', en: 'the report in this package, once signed' },
      enclosed: ['report'],
    },
    {
      number: 4,
      paper: { zh: '统一社会信用代码证件', en: 'Certificate with the unified social credit code' },
      form: { zh: '加盖公章的扫描件', en: 'stamped, scanned' },
      from: {
        zh: '营业执照或登记证书，由保管证照的部门盖章扫描',
        en: 'business licence or registration certificate, stamped and scanned by whoever keeps it',
      },
      enclosed: [],
    },
    {
      number: 5,
      paper: { zh: '法定代表人（负责人）身份证件', en: 'ID of the legal representative' },
      form: { zh: '扫描件', en: 'scan' },
      from: { zh: '由本人提供；只用于备案，用后妥善保管', en: 'from the person; for the filing only, kept safe' },
      enclosed: [],
    },
    {
      number: 6,
      paper: { zh: '经办人身份证件', en: 'ID of the person in charge of the filing' },
      form: { zh: '扫描件', en: 'scan' },
      from: { zh: '由本人提供；与授权委托书写的是同一人', en: 'from the person; the same as in the letter of authorisation' },
      enclosed: [],
    },
    {
      number: 7,
      paper: { zh: '经办人授权委托书', en: 'Letter of authorisation' },
      form: { zh: '加盖公章的扫描件', en: 'stamped, scanned' },
      from: {
        zh: '系统有模板用模板；否则用本包草稿，签字盖章后扫描',
        en: 'the template of the system, else this draft; signed, stamped, scanned',
      },
      enclosed: ['authorisation'],
    },
    {
      number: 8,
      paper: { zh: '承诺书', en: 'Undertaking' },
      form: { zh: '加盖公章的扫描件', en: 'stamped, scanned' },
      from: {
        zh: '系统有模板用模板；否则用本包草稿，签字盖章后扫描',
        en: 'the template of the system, else this draft; signed, stamped, scanned',
      },
      enclosed: ['undertaking'],
    },
    {
      number: 9,
      paper: { zh: '其他材料：处理规则、操作规程等', en: 'Others: rules, procedures and the like' },
      form: { zh: '电子版', en: 'electronic' },
      from: {
        zh: '处理规则和操作规程是第十五条列明的材料；告知书、标识等是现场证明，按要求提交',
        en: 'rules and procedures are named in article 15; notice, sign and the like are evidence, filed when asked for',
      },
      enclosed: ['processing-rules', 'procedures', 'notice', 'sign', 'short-version', 'small-handler'],
    },
  ],
  materials: [
    { text: { zh: '处理者的基本情况', en: 'Basic facts of the handler' }, at: { zh: '第1项', en: 'item 1' } },
    { text: { zh: '处理人脸信息的目的和方式', en: 'Purpose and method' }, at: { zh: '第2项', en: 'item 2' } },
    { text: { zh: '存储数量和安全保护措施', en: 'Quantity stored and security measures' }, at: { zh: '第2项', en: 'item 2' } },
    {
      text: { zh: '处理规则和操作规程', en: 'Processing rules and operating procedures' },
      at: { zh: '第9项（两省清单没有单列）', en: 'item 9 (not named on the lists)' },
    },
    { text: { zh: '个人信息保护影响评估报告', en: 'Impact assessment report' }, at: { zh: '第3项', en: 'item 3' } },
  ],
  steps: [
    { zh: '看“一致性检查”，把列出的差异逐条处理掉。', en: 'Read the consistency check and settle every difference.' },
    {
      zh: '补齐每份文书里的【待补】。能由问卷填的，回到问题里填，全部文书一起更新。',
      en: 'Fill every gap. Where a question fills it, answer the question, and all papers follow.',
    },
    { zh: '请律师核对，删去“起草说明”一页。', en: 'Have counsel check; remove the page of notes.' },
    { zh: '报告签批；第4、7、8项盖章，第4至8项扫描。', en: 'Sign the report; stamp items 4, 7 and 8; scan items 4 to 8.' },
    {
      zh: '登录系统，下载官方表格和填报说明，以官方要求为准填报提交。',
      en: 'Log in, download the official forms and manual, and file as they ask.',
    },
    {
      zh: '留一份提交的材料和回执；以后有实质变化或停用，办变更或注销。',
      en: 'Keep a copy and the receipt; file changes and the end of use.',
    },
  ],
};

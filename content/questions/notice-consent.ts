import { cite } from '../cite';
import { questions } from '../question-builder';

export const noticeConsent = questions([
  {
    id: 'ntc-notice-form',
    kind: 'single',
    quick: true,
    text: { zh: '你们用什么形式告诉对方要处理人脸？', en: 'How do you tell people that their faces will be processed?' },
    why: {
      zh: '处理之前要用显著的方式、清楚易懂的话告知。写在长协议里或只贴标识，都很难算告知到位。',
      en: 'Before processing you must tell people prominently and in plain words. A line in long terms, or a sign alone, hardly does it.',
    },
    help: { zh: '有几种形式的，选最正式的一种。', en: 'If you use several forms, choose the most formal one.' },
    options: [
      { id: 'separate', text: { zh: '单独的弹窗、页面或纸质告知', en: 'A separate pop-up, page or paper notice' } },
      { id: 'sign-only', text: { zh: '只有现场标识', en: 'Only a sign on site' } },
      { id: 'policy-only', text: { zh: '只写在隐私政策或会员协议里', en: 'Only in the privacy policy or membership terms' } },
      { id: 'none', text: { zh: '没有告知', en: 'No notice is given' } },
    ],
    basis: [cite('pipl', '17'), cite('pipl', '30'), cite('spc-2021-15', '2'), cite('measures-2025', '5'), cite('shanghai-2024')],
  },
  {
    id: 'ntc-notice-contents',
    kind: 'multi',
    text: { zh: '告知里写明了哪些内容？', en: 'What does your notice cover?' },
    why: {
      zh: '告知要真实、准确、完整，必须写的内容由法律列出；人脸还要说明为什么必要、对个人有什么影响。刷脸支付的行业公约还要求重大条款醒目提示。',
      en: 'The notice must be true, accurate and complete, and the law lists what it must contain; for faces also why it is necessary and how it affects people. The industry convention on face payment asks for material terms to stand out.',
    },
    help: { zh: '对着你们现在用的告知文本，写了的才选。', en: 'Go by the text you use today and tick only what it really says.' },
    options: [
      { id: 'controller', text: { zh: '谁在处理、怎么联系', en: 'Who processes the data and how to reach them' } },
      { id: 'purpose-method', text: { zh: '目的和方式', en: 'Purpose and method' } },
      { id: 'types-retention', text: { zh: '信息种类和保存期限', en: 'Types of data and retention period' } },
      {
        id: 'necessity-impact',
        text: { zh: '为什么必要、对个人有什么影响', en: 'Why it is necessary and how it affects the person' },
      },
      {
        id: 'rights',
        text: { zh: '怎样查询、删除等，即行使权利的方式', en: 'How to exercise rights such as access and deletion' },
      },
      { id: 'alternatives', text: { zh: '有哪些不刷脸的方式可选', en: 'Which ways without the face are available' } },
      { id: 'recipients', text: { zh: '数据提供给谁、委托给谁', en: 'Recipients and vendors of the data' } },
      {
        id: 'payment-terms',
        text: { zh: '刷脸支付中和用户利益关系重大的条款（如有）', en: 'Material terms of face payment, if any' },
      },
      { id: 'none', text: { zh: '以上都没写', en: 'None of these' } },
    ],
    basis: [
      cite('pipl', '17'),
      cite('pipl', '30'),
      cite('measures-2025', '5'),
      cite('pcac-convention'),
      cite('aiia-initiative', '3'),
    ],
  },
  {
    id: 'ntc-capture-order',
    kind: 'single',
    text: { zh: '摄像头开始采集，是在告知和同意之前还是之后？', en: 'Does the camera start before or after notice and consent?' },
    why: {
      zh: '以同意为依据的，要先取得单独同意再采集。上海被整治的售货机，有的是先识别、后要求授权。',
      en: 'Where consent is the ground, separate consent comes first and capture second. Some vending machines in the Shanghai campaign recognised the face first and asked for permission afterwards.',
    },
    help: {
      zh: '可以自己走一遍流程，看屏幕何时出现人像。',
      en: 'Try the process yourself and watch when your face appears on the screen.',
    },
    options: [
      { id: 'after', text: { zh: '先告知并同意，再开始采集', en: 'Notice and consent first, then capture' } },
      { id: 'same', text: { zh: '同时进行', en: 'At the same time' } },
      { id: 'before', text: { zh: '先采集或识别，再要求同意', en: 'Capture or recognition first, consent afterwards' } },
    ],
    basis: [cite('pipl', '14'), cite('pipl', '29'), cite('draft-2023', '5'), cite('measures-2025', '6')],
  },
  {
    id: 'ntc-rules-published',
    kind: 'yes-no',
    text: {
      zh: '处理人脸信息的规则有没有公开，并且随时容易看到？',
      en: 'Are your rules for handling face data published and easy to find at any time?',
    },
    why: {
      zh: '不公开处理规则，本身就可能构成侵权，最高人民法院的司法解释有专门规定。',
      en: 'Failing to publish the rules can by itself be an infringement; the Supreme People’s Court has a specific provision on it.',
    },
    help: {
      zh: '处理规则指收什么、为什么收、存多久、给谁、怎样删除的说明。',
      en: 'The rules state what is collected and why, how long it is kept, who receives it and how it is deleted.',
    },
    basis: [cite('spc-2021-15', '2'), cite('civil-code', '1035'), cite('consumer-law', '29'), cite('consumer-law', '56')],
  },
  {
    id: 'ntc-legal-basis',
    kind: 'single',
    quick: true,
    text: {
      zh: '你们凭什么处理人脸信息？请选最主要的依据（合法性基础）',
      en: 'On what ground do you process face data? Please choose the main one (legal basis).',
    },
    why: {
      zh: '每一项处理都要有法律上的依据。同意不是唯一的依据，但不靠同意时，告知、必要性和影响评估这些义务仍在。',
      en: 'Every processing needs a ground in law. Consent is not the only one, but without it the duties of notice, necessity and impact assessment remain.',
    },
    help: {
      zh: '单独同意：专门就人脸处理这一件事作出的同意，和其他授权分开。',
      en: 'Separate consent is given for the face processing alone, apart from any other permission.',
    },
    options: [
      { id: 'separate-consent', text: { zh: '个人的单独同意', en: 'The person’s separate consent' } },
      {
        id: 'written-consent',
        text: { zh: '书面同意', en: 'Written consent' },
        help: { zh: '指签字或法律认可的电子签署。', en: 'Signed on paper or by a legally recognised electronic signature.' },
      },
      {
        id: 'contract-hr',
        text: { zh: '订立、履行合同，或依法制定的劳动规章', en: 'Making or performing a contract, or lawfully adopted HR rules' },
        help: {
          zh: '须是履行合同或人力资源管理所必需。能用别的方式代替刷脸的，“合同必需”往往难成立。',
          en: 'It must be necessary for the contract or for HR management. Where another way could replace the face, “necessary for the contract” rarely holds.',
        },
      },
      { id: 'statutory', text: { zh: '法定职责或法定义务', en: 'A statutory duty or obligation' } },
      { id: 'emergency', text: { zh: '突发公共卫生事件或紧急情况', en: 'A public-health event or other emergency' } },
      {
        id: 'public-info',
        text: { zh: '合理处理已经公开的信息', en: 'Reasonable handling of information already public' },
        help: {
          zh: '网上看得到的照片，不等于可以随意拿来认脸。',
          en: 'A photo visible online is not free to be used for face recognition.',
        },
      },
      { id: 'none', text: { zh: '没有依据', en: 'There is no ground' } },
    ],
    basis: [cite('pipl', '13'), cite('pipl', '28'), cite('pipl', '29'), cite('draft-2023', '5'), cite('measures-2025', '6')],
  },
  {
    id: 'ntc-consent-form',
    kind: 'single',
    quick: true,
    text: { zh: '同意是怎样取得的？', en: 'How is consent obtained?' },
    why: {
      zh: '靠同意处理人脸的，须取得单独同意，就这一件事由本人明确作出。捆绑、默认勾选、“进店即同意”都不算。',
      en: 'Where consent is the ground, faces need separate consent, given expressly for this one processing. Bundled, pre-ticked or “entering means agreeing” does not count.',
    },
    options: [
      {
        id: 'explicit',
        text: {
          zh: '就这一件事，本人单独、主动、明确地同意（例如专门点一次）',
          en: 'A separate, active and explicit act, such as tapping “agree” on its own screen',
        },
      },
      { id: 'written', text: { zh: '签署书面同意', en: 'Signed in writing' } },
      { id: 'bundled', text: { zh: '和其他授权一起同意', en: 'Together with other permissions' } },
      { id: 'preticked', text: { zh: '默认勾选', en: 'Pre-ticked' } },
      { id: 'implied', text: { zh: '刷脸或进店就当作同意', en: 'Implied by using the device or entering' } },
      { id: 'none', text: { zh: '没有取得', en: 'Not obtained' } },
    ],
    basis: [
      cite('pipl', '14'),
      cite('pipl', '29'),
      cite('spc-2021-15', '2'),
      cite('spc-2021-15', '4'),
      cite('gbt-35273', '5.4'),
      cite('bipa'),
    ],
  },
  {
    id: 'ntc-withdrawal',
    kind: 'single',
    text: { zh: '想撤回同意，怎么办？', en: 'How can people withdraw their consent?' },
    why: {
      zh: '个人有权撤回同意，你们要提供便捷的撤回方式。撤回后，以同意为依据的数据应当删除。',
      en: 'People may withdraw consent and you must offer an easy way. Data held on that consent should then be deleted.',
    },
    help: {
      zh: '例如在小程序里点“停用刷脸并删除”。',
      en: 'For example a “stop face recognition and delete” button in the mini-program.',
    },
    options: [
      {
        id: 'self-service',
        text: { zh: '随时自助撤回，数据随之删除', en: 'Self-service at any time, and the data are deleted' },
      },
      { id: 'via-staff', text: { zh: '要联系人工办理', en: 'By contacting staff' } },
      { id: 'no-delete', text: { zh: '能撤回，但数据不删', en: 'Possible, but the data stay' } },
      { id: 'none', text: { zh: '不能撤回', en: 'Not possible' } },
    ],
    basis: [cite('pipl', '15'), cite('measures-2025', '6'), cite('aiia-initiative', '4')],
  },
  {
    id: 'ntc-imbalance',
    kind: 'single',
    text: {
      zh: '被采集的人和你们之间，地位是不是不对等？',
      en: 'Is there a power imbalance between you and the people whose faces are captured?',
    },
    why: {
      zh: '同意要自愿作出。人不敢说不的时候，同意很难算自愿；瑞典一所中学用刷脸考勤被罚，原因之一就是师生地位不对等。',
      en: 'Consent must be voluntary. Where people dare not say no it hardly is; a Swedish school that took attendance by face was fined partly because pupils and school were not equals.',
    },
    help: { zh: '有几种关系的，选最主要的一种。', en: 'If several fit, choose the main one.' },
    options: [
      { id: 'none', text: { zh: '没有', en: 'No' } },
      { id: 'employer', text: { zh: '用人单位和员工', en: 'Employer and staff' } },
      { id: 'school', text: { zh: '学校和学生', en: 'School and pupils' } },
      { id: 'landlord', text: { zh: '物业或房东和住户', en: 'Property manager or landlord and residents' } },
      { id: 'authority', text: { zh: '行政机关和公众', en: 'Public authority and the public' } },
      { id: 'medical', text: { zh: '医疗机构和患者', en: 'Medical institution and patients' } },
    ],
    basis: [cite('gdpr', '7'), cite('pipl', '14')],
  },
  {
    id: 'ntc-enrolled-after-refusal',
    kind: 'single',
    text: {
      zh: '有没有人明确拒绝了，照片还是被录入用来刷脸？',
      en: 'Has anyone clearly refused and still had their photo enrolled for face recognition?',
    },
    why: {
      zh: '没有依据的录入应当停止并删除。无锡健身房案中，会员拒绝后，办卡照片仍被导入，当作刷脸凭证。',
      en: 'Enrolment without a ground should be stopped and undone. In the Wuxi gym case card photos were imported as face credentials after members had refused.',
    },
    help: {
      zh: '录入：把照片存进系统，供以后比对。旧照片也算。“已经纠正”指照片和特征值都删了，并告诉了本人。',
      en: 'Enrolment means storing a photo in the system for later matching. Old photos count. “Put right” means photos and templates were deleted and the person was told.',
    },
    options: [
      { id: 'yes', text: { zh: '有，还没纠正', en: 'Yes, not put right' } },
      { id: 'cured', text: { zh: '发生过，已经纠正', en: 'It happened and has been put right' } },
      { id: 'no', text: { zh: '没有', en: 'No' } },
    ],
    basis: [cite('pipl', '13'), cite('pipl', '29'), cite('spc-2021-15', '2')],
  },
  {
    id: 'ntc-terms',
    kind: 'multi',
    text: { zh: '用户协议里有没有下面这些条款？', en: 'Do your user terms contain any of these?' },
    why: {
      zh: '要求无期限、不可撤销、可任意转授权的人脸格式条款，用户可以请求法院认定无效。一款换脸App曾因这类条款受到批评。',
      en: 'Standard terms asking for a perpetual, irrevocable or freely sublicensable right in faces can be declared void by a court. A face-swap app was criticised for such terms.',
    },
    help: {
      zh: '格式条款：预先写好、不和用户协商的条款。',
      en: 'Standard terms are terms written in advance and not negotiated with the user.',
    },
    options: [
      { id: 'perpetual', text: { zh: '永久或没有期限', en: 'Perpetual or without time limit' } },
      { id: 'irrevocable', text: { zh: '不可撤销', en: 'Irrevocable' } },
      { id: 'sublicence', text: { zh: '可以任意转授权给别人', en: 'Freely sublicensable to others' } },
      { id: 'own-output', text: { zh: '修改后的内容归平台', en: 'The platform gets the rights in the modified content' } },
      { id: 'liability-shift', text: { zh: '把侵权责任推给用户', en: 'Liability for infringement is shifted to the user' } },
      { id: 'none', text: { zh: '都没有', en: 'None of these' } },
    ],
    basis: [cite('spc-2021-15', '11'), cite('civil-code', '496'), cite('civil-code', '497')],
  },
  {
    id: 'ntc-change-renotice',
    kind: 'yes-no',
    text: {
      zh: '目的、方式或范围变了，是否重新告知并重新取得同意？',
      en: 'When the purpose, method or scope changes, do you notify people and obtain consent again?',
    },
    why: {
      zh: '目的、方式、信息种类变了，以前的同意就不够用了，法律要求重新告知并重新取得同意。',
      en: 'When the purpose, method or type of data changes the earlier consent no longer covers it; the law asks for fresh notice and consent.',
    },
    basis: [cite('pipl', '14'), cite('pipl', '17'), cite('generative-ai')],
  },
  {
    id: 'ntc-consent-records',
    kind: 'yes-no',
    text: {
      zh: '能不能逐人证明：什么时候、对哪一版告知、用什么动作同意的？',
      en: 'Can you prove for each person when they consented, to which version of the notice and by what act?',
    },
    why: {
      zh: '发生争议时，通常要由处理者证明自己没有过错、取得了同意。拿不出记录，就可能承担责任。',
      en: 'In a dispute it is usually for the handler to prove that it obtained consent and was not at fault. Without records you may be liable.',
    },
    help: {
      zh: '例如同意日志里有时间、告知版本和点击动作，或有签字的纸质单据。',
      en: 'For example a log with time, notice version and tap, or a signed paper form.',
    },
    basis: [cite('pipl', '69'), cite('spc-2021-15', '6')],
  },
]);

import { cite } from '../cite';
import { questions } from '../question-builder';

export const useSharing = questions([
  {
    id: 'use-secondary',
    kind: 'multi',
    quick: true,
    text: {
      zh: '除了最初说的用途，人脸数据还拿去做什么？',
      en: 'Beyond the purpose you first stated, what else is the face data used for?',
    },
    why: {
      zh: '法律要求使用不超出告知的目的；挪作他用是刷脸应用里常见的问题，医疗机构更被明文限定只能用于身份识别。',
      en: 'The law ties use to the stated purpose. Using data for something else is a common problem, and medical bodies may expressly use faces for identification only.',
    },
    options: [
      { id: 'marketing', text: { zh: '营销或用户画像', en: 'Marketing or profiling' } },
      { id: 'training', text: { zh: '训练算法或模型', en: 'Training algorithms or models' } },
      {
        id: 'evaluation',
        text: { zh: '评价工作表现、经济状况、健康或偏好', en: 'Evaluating work, finances, health or preferences' },
      },
      { id: 'pricing', text: { zh: '定价、信贷或保险决定', en: 'Pricing, credit or insurance decisions' } },
      { id: 'security-share', text: { zh: '给其他单位做安防', en: 'Security use by other organisations' } },
      { id: 'none', text: { zh: '没有其他用途', en: 'No other use' } },
    ],
    basis: [cite('pipl', '6'), cite('pipl', '26'), cite('medical-network', 'ch3'), cite('draft-2023', '7')],
  },
  {
    id: 'use-secondary-consent',
    kind: 'yes-no',
    text: { zh: '这些其他用途，另外取得了本人的单独同意吗？', en: 'Do you have separate consent for those other uses?' },
    why: {
      zh: '换了用途，原来的同意就不管用，法律要求重新取得；敏感个人信息还要单独同意。',
      en: 'A new purpose is not covered by the old consent; the law requires a fresh one, and for sensitive personal information a separate one.',
    },
    help: {
      zh: '单独同意：专门为这一个用途、由本人明确作出的同意，不能和别的事项一起勾选。',
      en: 'Separate consent: given by the person explicitly for this one use, not ticked together with other matters.',
    },
    basis: [cite('pipl', '14'), cite('pipl', '26'), cite('pipl', '29')],
  },
  {
    id: 'use-attributes',
    kind: 'multi',
    text: { zh: '系统会从人脸推断下面哪些信息？', en: 'Which of these does the system infer from faces?' },
    why: {
      zh: '推断这些信息容易带来歧视；我国法律要求处理敏感个人信息有特定目的和充分必要，欧盟禁止按敏感特征分类和在职场、学校推断情绪。2023年征求意见稿也想限制敏感特征分析，但从未生效。',
      en: 'Such inferences easily lead to discrimination; Chinese law asks for a specific purpose and sufficient necessity for sensitive personal information, and the EU bans sorting by sensitive traits and inferring emotions at work and school. The 2023 Chinese draft also wanted limits, but never took effect.',
    },
    options: [
      { id: 'age-gender', text: { zh: '年龄、性别', en: 'Age, gender' } },
      { id: 'emotion', text: { zh: '情绪', en: 'Emotion' } },
      { id: 'race', text: { zh: '种族、民族', en: 'Race or ethnicity' } },
      { id: 'religion', text: { zh: '宗教信仰', en: 'Religion' } },
      { id: 'health', text: { zh: '健康状况', en: 'Health' } },
      { id: 'social', text: { zh: '社会阶层、经济状况', en: 'Social class or finances' } },
      { id: 'politics-orientation', text: { zh: '政治倾向、性取向', en: 'Political views or sexual orientation' } },
      { id: 'none', text: { zh: '都不推断', en: 'None of these' } },
    ],
    basis: [cite('eu-ai-act'), cite('draft-2023', '11'), cite('gdpr', '9')],
  },
  {
    id: 'use-sharing',
    kind: 'multi',
    text: { zh: '人脸信息会给谁？', en: 'Who is given the face information?' },
    why: {
      zh: '给受托供应商、给别人自用、公开和出售，法律要求各不相同。法律禁止非法买卖、提供个人信息，情节严重的可能构成犯罪；美国伊利诺伊州的法律也禁止出售。',
      en: 'A vendor working for you, others using it for themselves, publication and sale are treated differently. The law bans unlawful trade in and supply of personal information, serious cases can be crimes, and Illinois law bans sale as well.',
    },
    options: [
      { id: 'none', text: { zh: '不给任何人', en: 'No one' } },
      {
        id: 'vendor',
        text: { zh: '只给替你们干活的供应商', en: 'Only the vendor that works for you' },
        help: {
          zh: '受托处理：对方只按你们的要求办事，不能自己拿去用。',
          en: 'Entrusted processing: the vendor only does what you ask and may not use the data for itself.',
        },
      },
      { id: 'affiliates', text: { zh: '关联公司', en: 'Affiliated companies' } },
      {
        id: 'others',
        text: { zh: '其他会自己决定怎么用的单位', en: 'Other organisations that decide on their own how to use it' },
      },
      { id: 'authority', text: { zh: '依法提供给国家机关', en: 'Authorities, as the law requires' } },
      { id: 'public', text: { zh: '向社会公开', en: 'Disclosed to the public' } },
      { id: 'sale', text: { zh: '出售或换取好处', en: 'Sold or exchanged for something of value' } },
    ],
    basis: [cite('criminal-law', '253-1'), cite('pipl', '23'), cite('pipl', '25'), cite('bipa'), cite('cubi')],
  },
  {
    id: 'use-sharing-consent',
    kind: 'yes-no',
    text: {
      zh: '给别人之前，有没有告诉本人给谁、怎么联系、做什么用、怎么用、给哪些信息，并取得单独同意？',
      en: 'Before sharing, did you tell people who receives it, how to reach them, why, how and which data, and obtain separate consent?',
    },
    why: {
      zh: '法律要求把接收方的情况告诉本人并取得单独同意，公开人脸信息也要单独同意。国家推荐标准还要求说明对方的安全能力。',
      en: 'The law requires telling people about the recipient and obtaining separate consent; publishing face information needs separate consent too. A recommended national standard adds the recipient’s security ability.',
    },
    basis: [cite('pipl', '23'), cite('gbt-35273', '9.2')],
  },
  {
    id: 'use-crossborder',
    kind: 'single',
    text: {
      zh: '人脸信息会到境外吗，包括境外的人能远程看到？',
      en: 'Does face information leave mainland China, including remote access from abroad?',
    },
    why: {
      zh: '出境另有一套法律手续，人脸属于敏感个人信息，除依法豁免的情形外，人数再少也要办。曾有案件因数据存在境外而难以追查；美国对敏感个人数据也有投资和出口限制。',
      en: 'Transfer abroad has its own legal steps, and faces are sensitive, so unless the law exempts you they apply however few people are concerned. In one case offshore storage made tracing hard; the US also limits sensitive personal data through investment and export rules.',
    },
    help: {
      zh: '境外总部、境外供应商或境外云账号能打开看到数据，也算出境。香港、澳门、台湾在这里也算境外。',
      en: 'If a head office, vendor or cloud account abroad can open the data, that counts. Hong Kong, Macao and Taiwan count as outside the mainland here.',
    },
    options: [
      { id: 'no', text: { zh: '不会', en: 'No' } },
      {
        id: 'cleared',
        text: {
          zh: '会，已办完安全评估、标准合同或认证，并取得单独同意',
          en: 'Yes, with security assessment, standard contract or certification done, and separate consent',
        },
      },
      { id: 'not-cleared', text: { zh: '会，手续还没办完', en: 'Yes, the steps are not completed' } },
      {
        id: 'exempt',
        text: {
          zh: '会，认为属于依法豁免：履行合同、跨境人事管理或紧急情况所必需',
          en: 'Yes, held to be exempt by law: needed for a contract, cross-border staff management or an emergency',
        },
        help: {
          zh: '按人数的豁免不适用于人脸。豁免的只是出境手续，告知、单独同意和影响评估照做。',
          en: 'The exemption by number does not cover faces. Only the export steps are waived; notice, separate consent and the impact assessment stay due.',
        },
      },
    ],
    basis: [cite('pipl', '38'), cite('pipl', '39'), cite('pipl', '40'), cite('cross-border-2024', '5'), cite('firrma')],
  },
  {
    id: 'exp-persons-since-january',
    kind: 'number',
    text: {
      zh: '今年1月1日以来，有多少人的敏感个人信息出境？',
      en: 'Since 1 January this year, how many people’s sensitive personal information has left the mainland?',
    },
    why: {
      zh: '达到1万人的要做安全评估；不满1万人的，哪怕1人，一般也要订标准合同或做认证。',
      en: 'From 10,000 people a security assessment is due; below that, even for one person, generally a standard contract or certification.',
    },
    help: {
      zh: '全单位累计，按人去重。人脸之外的敏感个人信息也算。',
      en: 'Cumulative for the whole organisation, each person once; sensitive information other than faces counts too.',
    },
    min: 0,
    max: 2000000000,
    unit: { zh: '人', en: 'people' },
    basis: [cite('cross-border-2024', '7'), cite('cross-border-2024', '8')],
  },
  {
    id: 'exp-route',
    kind: 'single',
    text: { zh: '走的是哪一条出境手续？', en: 'Which of the export steps is used?' },
    why: {
      zh: '只有标准合同要在生效后向省级网信部门备案，期限10个工作日。',
      en: 'Only the standard contract has to be filed with the provincial cyberspace office, within 10 working days of taking effect.',
    },
    options: [
      { id: 'assessment', text: { zh: '安全评估', en: 'Security assessment' } },
      { id: 'contract', text: { zh: '标准合同', en: 'Standard contract' } },
      { id: 'certification', text: { zh: '认证', en: 'Certification' } },
    ],
    basis: [cite('pipl', '38'), cite('cross-border-2024', '7'), cite('cross-border-2024', '8')],
  },
  {
    id: 'exp-contract-date',
    kind: 'date',
    text: { zh: '标准合同是哪一天生效的？', en: 'On which day did the standard contract take effect?' },
    why: {
      zh: '备案的10个工作日从这天起算。',
      en: 'The 10 working days for filing it run from this day.',
    },
    help: {
      zh: '以合同写明的生效日为准；还没签的，留空。',
      en: 'The day the contract itself names; leave it empty if it is not signed yet.',
    },
    basis: [cite('contract-measures-2023')],
  },
  {
    id: 'exp-contract-filed',
    kind: 'yes-no',
    text: {
      zh: '标准合同连同影响评估报告，向省级网信部门备案了吗？',
      en: 'Has the contract been filed, with the impact assessment, with the provincial cyberspace office?',
    },
    why: {
      zh: '签了合同还不算办完，备案时要一并交影响评估报告。',
      en: 'Signing is not the last step: the impact assessment is handed in with the filing.',
    },
    basis: [cite('contract-measures-2023')],
  },
  {
    id: 'use-decision',
    kind: 'single',
    text: {
      zh: '会不会只凭识别结果，就决定对人有重大影响的事？',
      en: 'Is the match result alone used to decide something that matters greatly to a person?',
    },
    why: {
      zh: '只凭机器结果作决定，属于法律所说的自动化决策；对人有重大影响时，本人有权要求说明，也有权拒绝只由机器决定。',
      en: 'Deciding on the machine’s result alone is what the law calls automated decision-making. Where the effect is major, the person may ask for an explanation and refuse a decision made by machine only.',
    },
    help: {
      zh: '重大影响举例：贷款被拒、工资被扣、被当作嫌疑人、不能回家或看病。',
      en: 'Examples of major effect: a loan refused, pay docked, being treated as a suspect, being kept out of home or medical care.',
    },
    options: [
      { id: 'no', text: { zh: '对人没有重大影响', en: 'There is no major effect on people' } },
      { id: 'human', text: { zh: '有，但由人复核后才决定', en: 'Yes, but a person reviews before deciding' } },
      { id: 'auto', text: { zh: '有，全由机器自动决定', en: 'Yes, decided fully by machine' } },
    ],
    basis: [cite('pipl', '24'), cite('gdpr', '22'), cite('eu-ai-act'), cite('wbpl')],
  },
  {
    id: 'use-major-interest',
    kind: 'yes-no',
    text: {
      zh: '是否用刷脸核对社会救助、房屋处分这类重大事项的当事人身份？',
      en: 'Is it used to check identity in major matters such as social assistance or disposal of real estate?',
    },
    why: {
      zh: '这类事情认错人，损失很难挽回；对个人有重大影响的，法律不允许本人拒绝后仍只由机器决定。2023年征求意见稿曾写明此类事项不得以刷脸代替人工审核，从未生效，现行办法没有这一条。',
      en: 'A mistake here is hard to undo, and where the effect is major the law lets the person refuse a decision by machine only. The 2023 draft said a face scan may not replace human review in such matters; it never took effect and the Measures in force have no such rule.',
    },
    basis: [cite('draft-2023', '12')],
  },
  {
    id: 'use-oversight',
    kind: 'multi',
    text: { zh: '人工监督做到了哪些？', en: 'Which parts of human oversight are in place?' },
    why: {
      zh: '机器会认错，得有懂的人能发现、能叫停、能补救。这些要素来自行业研究报告和欧盟法的要求，在我国是建议；法律要求的是合理的操作权限和人员培训。',
      en: 'Machines make mistakes, so someone who understands them must be able to notice, stop and repair. These elements come from an industry study and EU law and are advice in China; the law itself asks for sensible permissions and staff training.',
    },
    options: [
      {
        id: 'trained',
        text: {
          zh: '监督人员了解系统的能力和局限，知道不能盲信机器',
          en: 'Supervisors know what the system can and cannot do and do not trust it blindly',
        },
      },
      { id: 'stop', text: { zh: '能很快接管或一键关停', en: 'Someone can take over quickly or switch it off at once' } },
      {
        id: 'critical-ops',
        text: {
          zh: '复制、下载等操作只限指定人员，并先验证身份',
          en: 'Copying and downloading only by named staff after an identity check',
        },
      },
      {
        id: 'revoke',
        text: { zh: '人员离开或换岗，及时收回权限', en: 'Permissions withdrawn promptly when staff leave or move' },
      },
      { id: 'appeal', text: { zh: '识别失败时，有人工办理', en: 'A person handles it when recognition fails' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.3.2'), cite('eu-ai-act')],
  },
  {
    id: 'use-performance',
    kind: 'multi',
    text: { zh: '识别准不准，做过哪些测试和管理？', en: 'What testing and management of recognition accuracy has been done?' },
    why: {
      zh: '法律要求保证信息质量，避免因不准确伤害个人；认错或被照片、面具、换脸骗过都会造成损失。具体做法来自国家标准和行业案例，2023年征求意见稿写过的准度、阈值要求从未生效。',
      en: 'The law asks you to keep information accurate so that nobody is harmed, and a false match or a system fooled by a photo, mask or face swap does harm. The methods come from national standards and industry cases; the accuracy and threshold duties of the 2023 draft never took effect.',
    },
    options: [
      { id: 'independent', text: { zh: '独立第三方做过精度测试', en: 'Accuracy tested by an independent third party' } },
      { id: 'vendor-test', text: { zh: '只有供应商自己的测试', en: 'Only the vendor’s own test' } },
      {
        id: 'bias',
        text: { zh: '分性别、年龄、肤色等人群测过误差', en: 'Error rates tested by gender, age, skin tone and so on' },
      },
      {
        id: 'threshold',
        text: {
          zh: '判定“是同一个人”的分数线（阈值）有书面依据，并定期复核',
          en: 'The score that counts as a match (threshold) is documented and reviewed',
        },
      },
      {
        id: 'liveness',
        text: {
          zh: '能识破照片、翻拍、面具和换脸（活体检测）',
          en: 'Photos, replays, masks and deepfakes are detected (liveness check)',
        },
      },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('draft-2023', '15'), cite('draft-2023', '19'), cite('gbt-38671'), cite('aiia-report', '3.2.2')],
  },
  {
    id: 'use-finance',
    kind: 'multi',
    text: { zh: '在金融或支付场景，采取了哪些控制措施？', en: 'For finance or payment, which controls are in place?' },
    why: {
      zh: '刷脸被骗会直接损失钱：2018年有团伙用3D头像骗过刷脸，衢州一起案件里被骗刷脸的人仍要承担后果。金融行业规定要求评估必要性和安全性，网贷的身份核验不得全部外包。',
      en: 'A fooled face check costs money at once: in 2018 a gang beat it with 3D avatars, and in a Quzhou case a deceived person still bore the result. Finance rules ask for an assessment of necessity and security, and identity checks for online loans may not be wholly outsourced.',
    },
    options: [
      {
        id: 'multi-factor',
        text: { zh: '高风险操作再加密码、短信等验证', en: 'High-risk actions also need a password, SMS or the like' },
      },
      {
        id: 'own-check',
        text: {
          zh: '核实身份由本机构完成，没有全部外包',
          en: 'Your institution verifies identity itself and has not outsourced it wholly',
        },
      },
      { id: 'risk-assessed', text: { zh: '评估过必要性和安全风险', en: 'Necessity and security risks have been assessed' } },
      {
        id: 'device-risk',
        text: {
          zh: '能发现手机环境异常和绕过摄像头的攻击（注入攻击）',
          en: 'Unsafe devices and attacks that bypass the camera (injection) are detected',
        },
      },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('internet-loan', '18'), cite('securities-network', 'ch3'), cite('jrt-0171'), cite('pcac-convention')],
  },
  {
    id: 'use-explain',
    kind: 'multi',
    text: {
      zh: '对机器作出的结果，你们能向本人和监管部门解释哪些？',
      en: 'What can you explain to the person and the regulator about the machine’s result?',
    },
    why: {
      zh: '法律给了个人要求说明的权利，首先要作出解释的是使用系统的一方，不是供应商。具体解释到哪一步，来自行业研究报告的建议。',
      en: 'The law gives people the right to an explanation, and the one who must give it first is the user of the system, not the vendor. How deep it should go is advice from an industry study.',
    },
    options: [
      { id: 'inputs', text: { zh: '用了哪些人脸和个人信息', en: 'Which face and personal data were used' } },
      { id: 'logic', text: { zh: '这些信息怎样影响结果', en: 'How those data affect the result' } },
      {
        id: 'audit',
        text: {
          zh: '留有记录，能重现当时的判断，也能检验“换个条件会怎样”',
          en: 'Records allow the decision to be reproduced and tested under changed conditions',
        },
      },
      { id: 'none', text: { zh: '都解释不了', en: 'None of these' } },
    ],
    basis: [cite('aiia-report', '3.4.2'), cite('pipl', '24')],
  },
  {
    id: 'use-logs',
    kind: 'multi',
    text: { zh: '系统日志里记录了哪些？', en: 'What do the system logs record?' },
    why: {
      zh: '出了错或有人投诉，要靠日志查清是谁、何时、拿什么比对的。这几项来自行业研究报告和欧盟法；我国现行办法要求系统有安全审计，网络安全法要求留存网络日志。',
      en: 'When something goes wrong, logs show who, when and against what a face was matched. These items come from an industry study and EU law; the Chinese Measures require security audit, and the Cybersecurity Law requires network logs to be kept.',
    },
    options: [
      { id: 'time', text: { zh: '每次使用的开始和结束时间', en: 'Start and end of each use' } },
      { id: 'refdb', text: { zh: '和哪个人脸库比对', en: 'Which gallery was used for matching' } },
      { id: 'match-input', text: { zh: '是哪张输入的人脸比中了', en: 'Which input led to the match' } },
      { id: 'verifier', text: { zh: '由谁复核', en: 'Who reviewed the result' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.3.3'), cite('eu-ai-act'), cite('led-edpb', '25')],
  },
  {
    id: 'use-gatekeeper',
    kind: 'multi',
    text: {
      zh: '作为平台，你们对接入的第三方刷脸应用做了哪些管理？',
      en: 'As a platform, how do you manage third-party face applications that use it?',
    },
    why: {
      zh: '谁控制技术和运营环境，谁就要对平台上的应用把关；大型平台另有法定义务。具体四项来自行业研究报告的建议。',
      en: 'Whoever controls the technology and the environment should watch over the applications in it, and very large platforms have duties by law. The four items are advice from an industry study.',
    },
    options: [
      {
        id: 'entry-rules',
        text: { zh: '有准入规则，不达标的不让接入', en: 'Entry rules, and applications that fail them are refused' },
      },
      {
        id: 'monitoring',
        text: {
          zh: '用技术手段监测，发现问题就警告并提出整改意见',
          en: 'Technical monitoring, with warnings and requests to put things right',
        },
      },
      { id: 'complaints', text: { zh: '受理并处理投诉', en: 'Complaints are taken and dealt with' } },
      { id: 'cooperate', text: { zh: '配合监管部门调查', en: 'Cooperation with investigations by regulators' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.4.4'), cite('pipl', '58')],
  },
  {
    id: 'use-provider',
    kind: 'multi',
    text: {
      zh: '作为产品或服务提供者，你们已经具备哪些？',
      en: 'As a provider of products or services, which of these do you have?',
    },
    why: {
      zh: '你们交付的功能决定了使用单位能不能做到告知、同意和删除。质量、监督、日志、文件四类义务来自行业研究报告和欧盟法，在我国是建议。',
      en: 'What you ship decides whether the operator can give notice, take consent and delete. The four groups (quality, oversight, logs, files) come from an industry study and EU law and are advice in China.',
    },
    options: [
      {
        id: 'qms',
        text: { zh: '质量管理体系（十个要素）', en: 'Quality management system (ten elements)' },
        help: {
          zh: '十个要素：守法策略与变更管理、质量控制、技术规范、数据治理、风险管理、售后监测、事故应急、配合监管、文件记录、问责。',
          en: 'Ten elements: legal strategy and change control, quality control, technical standards, data governance, risk management, post-market monitoring, emergencies, support to regulators, records, accountability.',
        },
      },
      {
        id: 'oversight-ui',
        text: { zh: '有人工监督的界面和权限控制', en: 'An interface for human oversight, with access control' },
      },
      { id: 'auto-logs', text: { zh: '自动记录日志', en: 'Automatic logs' } },
      { id: 'tech-file', text: { zh: '投入使用前编好技术文件', en: 'A technical file written before first use' } },
      {
        id: 'privacy-functions',
        text: {
          zh: '向使用单位交付单独告知、同意、撤回和到期删除的功能',
          en: 'Functions for separate notice, consent, withdrawal and deletion on expiry shipped to operators',
        },
      },
      { id: 'post-market', text: { zh: '售后监测和事故应急', en: 'Monitoring after sale and an emergency procedure' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.3'), cite('eu-ai-act'), cite('coe-guidelines')],
  },
  {
    id: 'use-tech',
    kind: 'multi',
    text: {
      zh: '作为识别技术提供者，你们已经具备哪些？',
      en: 'As a provider of recognition technology, which of these do you have?',
    },
    why: {
      zh: '算法和训练数据的问题，会传给每一个使用单位。行业研究报告建议由技术提供者负责数据安全和算法可信；训练用的个人信息仍受个人信息保护法约束。',
      en: 'Faults in the algorithm or the training data reach every operator. An industry study assigns data security and trustworthy algorithms to technology providers, and personal data used for training stay under the personal information law.',
    },
    help: {
      zh: '本题面向算法研发方，可以请技术负责人回答。',
      en: 'This question is for algorithm developers; ask your technical lead.',
    },
    options: [
      { id: 'data-governance', text: { zh: '训练数据治理（七个要素）', en: 'Training-data governance (seven elements)' } },
      {
        id: 'representative',
        text: { zh: '数据有代表性、没有错误、完整', en: 'Data are representative, free of errors and complete' },
      },
      { id: 'storage-sec', text: { zh: '加密或去标识，并分开存储', en: 'Encryption or de-identification, stored apart' } },
      { id: 'transfer-sec', text: { zh: '传输时验证身份并防护', en: 'Transfers authenticated and protected' } },
      { id: 'secure-delete', text: { zh: '删除后无法恢复', en: 'Deletion that cannot be undone' } },
      {
        id: 'robustness',
        text: {
          zh: '有冗余、防反馈偏差、抗攻击、对抗训练',
          en: 'Redundancy, control of feedback loops, resistance to attack, adversarial training',
        },
      },
      {
        id: 'audit',
        text: {
          zh: '定期审核、评估、验证，训练和评估全程可审计',
          en: 'Periodic review, with training and evaluation fully auditable',
        },
      },
      { id: 'by-design', text: { zh: '设计阶段就考虑隐私保护', en: 'Privacy considered from the design stage' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.2'), cite('eu-ai-act')],
  },
]);

import { cite } from '../cite';
import { questions } from '../question-builder';

export const generation = questions([
  {
    id: 'gen-function',
    kind: 'multi',
    text: { zh: '你们做的是哪几种人脸生成或合成？', en: 'Which kinds of face generation or synthesis do you do?' },
    why: {
      zh: '种类不同，标识和取得同意的要求也不同。深度合成方面的现行规定对换脸、操控这类容易让人误认的内容要求显著标识。',
      en: 'Different kinds call for different labels and consents. The rules in force on deep synthesis require a prominent label for content people may take for real, such as face swaps and manipulation.',
    },
    options: [
      { id: 'virtual', text: { zh: '生成不存在的人脸', en: 'Faces of people who do not exist' } },
      { id: 'identity', text: { zh: '换脸（身份替换）', en: 'Face swap (replacing identity)' } },
      { id: 'motion', text: { zh: '让人脸做动作、做表情', en: 'Driving movements or expressions' } },
      { id: 'attribute', text: { zh: '美颜、变老变年轻等修改', en: 'Editing looks, such as beautifying or changing age' } },
      { id: 'portrait', text: { zh: 'AI写真、数字分身', en: 'AI portraits or digital doubles' } },
      { id: 'deceased', text: { zh: '让逝者“复活”', en: 'Recreating people who have died' } },
    ],
    basis: [cite('deep-synthesis'), cite('aiia-report', '3.5')],
  },
  {
    id: 'gen-upload-count',
    kind: 'number',
    text: { zh: '要求用户上传多少张（段）人脸照片或视频？', en: 'How many face photos or clips must a user upload?' },
    why: {
      zh: '法律要求只收必需的最少信息，张数越多，越要说得出为什么需要。一款AI写真小程序曾要求上传21张。',
      en: 'The law allows only the least that is needed, so the more you ask for, the better your reason must be. One AI portrait app asked for 21.',
    },
    min: 0,
    max: 100000,
    unit: { zh: '张（段）', en: 'photos or clips' },
    basis: [cite('pipl', '5'), cite('pipl', '6'), cite('generative-ai')],
  },
  {
    id: 'gen-subject-consent',
    kind: 'single',
    text: {
      zh: '怎样确保被编辑的那个人知情并单独同意？',
      en: 'How do you make sure the person being edited knows and has given separate consent?',
    },
    why: {
      zh: '现行规定要求提供人脸编辑功能的，提示使用者告知被编辑的人并取得其单独同意；仅靠提示，往往挡不住拿别人照片来用的人。',
      en: 'The rules in force require face-editing services to prompt users to tell the person edited and obtain separate consent; a prompt alone often fails to stop people using someone else’s photo.',
    },
    options: [
      {
        id: 'enforced',
        text: {
          zh: '系统强制核验是不是本人（活体），或要求上传授权文件',
          en: 'The system enforces a live check of the person or asks for an authorisation',
        },
      },
      { id: 'prompt', text: { zh: '只作显著提示，由用户负责', en: 'Only a prominent prompt, left to the user' } },
      { id: 'none', text: { zh: '没有措施', en: 'Nothing' } },
    ],
    basis: [cite('deep-synthesis'), cite('pipl', '29'), cite('civil-code', '1019')],
  },
  {
    id: 'gen-upload-uses',
    kind: 'multi',
    quick: true,
    text: { zh: '用户上传的素材，实际都用在哪里？', en: 'What are users’ uploads actually used for?' },
    why: {
      zh: '素材只应用来完成用户要的那次生成；拿去识别别人、做展示或给第三方，都超出了目的，法律要求另有依据。',
      en: 'Uploads should serve only what the user asked for. Recognition, display or passing them on goes beyond that purpose, and the law then requires a ground of its own.',
    },
    options: [
      { id: 'service', text: { zh: '完成用户要的这一次生成', en: 'The generation the user asked for' } },
      { id: 'training', text: { zh: '训练或优化模型', en: 'Training or improving models' } },
      { id: 'recognition', text: { zh: '做其他识别或比对', en: 'Other recognition or matching' } },
      { id: 'marketing', text: { zh: '营销展示', en: 'Display for marketing' } },
      { id: 'third-party', text: { zh: '提供给第三方', en: 'Given to third parties' } },
    ],
    basis: [cite('pipl', '5'), cite('pipl', '6'), cite('generative-ai', '11'), cite('aiia-report', '3.5.5')],
  },
  {
    id: 'gen-training-basis',
    kind: 'single',
    quick: true,
    text: { zh: '用上传的素材训练模型，依据是什么？', en: 'On what ground do you train on uploads?' },
    why: {
      zh: '现行生成式人工智能规定要求，训练数据含个人信息的，要取得同意或有其他法定依据；没有依据，就不能拿来训练。',
      en: 'The rules in force on generative AI require consent or another legal ground where training data contain personal information; without one, the uploads may not be used for training.',
    },
    help: {
      zh: '写在用户协议里、和别的条款一起勾选的，不算单独同意。',
      en: 'A clause in the user agreement ticked together with others is not separate consent.',
    },
    options: [
      { id: 'separate-consent', text: { zh: '取得了单独同意', en: 'Separate consent' } },
      { id: 'other-basis', text: { zh: '有其他法定依据', en: 'Another ground in law' } },
      { id: 'none', text: { zh: '没有依据', en: 'None' } },
    ],
    basis: [cite('generative-ai', '7'), cite('pipl', '13'), cite('pipl', '29')],
  },
  {
    id: 'gen-delete',
    kind: 'single',
    text: { zh: '用户的素材和个人模型什么时候删除？', en: 'When are uploads and personal models deleted?' },
    why: {
      zh: '做完就没有继续留存的理由，法律要求及时删除；现行生成式人工智能规定也不允许非法留存能认出是谁的输入信息。',
      en: 'Once the work is done there is no reason to keep them and the law requires prompt deletion; the rules on generative AI also bar unlawful keeping of inputs that identify a person.',
    },
    options: [
      {
        id: 'on-completion',
        text: { zh: '生成完成后或约定的短期内自动删除', en: 'Automatically on completion or after a short agreed time' },
      },
      { id: 'on-request', text: { zh: '用户要求才删', en: 'Only when the user asks' } },
      { id: 'kept', text: { zh: '长期保留', en: 'Kept for a long time' } },
    ],
    basis: [cite('pipl', '47'), cite('generative-ai', '11')],
  },
  {
    id: 'gen-sources',
    kind: 'multi',
    text: { zh: '训练数据是从哪里来的？', en: 'Where do the training data come from?' },
    why: {
      zh: '来源不同，要核对的事不一样：公开的要看许可和本人是否拒绝，买来的要看授权链，自己收集和抓取的要看有没有同意、是否越界。',
      en: 'Each source has its own check: licence and refusals for public data, the chain of rights for bought data, consent and limits for data collected or crawled.',
    },
    options: [
      { id: 'public', text: { zh: '公开数据集', en: 'Public datasets' } },
      { id: 'purchased', text: { zh: '向第三方购买', en: 'Bought from third parties' } },
      { id: 'collected', text: { zh: '自己收集', en: 'Collected by yourselves' } },
      { id: 'crawled', text: { zh: '用爬虫或开放接口抓取', en: 'Crawled or taken through open interfaces' } },
      { id: 'uploads', text: { zh: '用户上传', en: 'Users’ uploads' } },
      { id: 'synthetic', text: { zh: '合成数据', en: 'Synthetic data' } },
    ],
    basis: [cite('aiia-report', '3.5.1'), cite('generative-ai', '7')],
  },
  {
    id: 'gen-source-controls',
    kind: 'multi',
    text: { zh: '对训练数据做了哪些把关？', en: 'How do you control training data?' },
    why: {
      zh: '来源、质量、安全三方面都要把关。训练数据含个人信息的，现行规定要求取得同意或有其他法定依据；具体做法来自行业研究报告的建议。',
      en: 'Sources, quality and security all need control. Where training data contain personal information, rules in force require consent or another legal ground; the detailed methods are advice from an industry study.',
    },
    help: {
      zh: '去标识：不借助别的信息就认不出是谁。匿名化：怎样都认不出，也恢复不了。',
      en: 'De-identified: nobody can be recognised without further information. Anonymised: nobody can be recognised at all, and it cannot be undone.',
    },
    options: [
      { id: 'licence', text: { zh: '核查许可，以及敏感和隐私内容', en: 'Licence, sensitive and private content checked' } },
      {
        id: 'warranty',
        text: {
          zh: '购买合同写明权利保证、匿名化，并抽查',
          en: 'Purchase contracts with warranties and anonymisation, plus spot checks',
        },
      },
      {
        id: 'crawl-rules',
        text: { zh: '尊重禁止抓取的声明，不绕过措施，控制频次', en: 'No-crawl notices respected, no bypassing, limited rate' },
      },
      { id: 'deidentify', text: { zh: '去标识或匿名化', en: 'De-identified or anonymised' } },
      {
        id: 'quality',
        text: { zh: '测试规模、均衡和准确性，有标注规则', en: 'Scale, balance and accuracy tested, with labelling rules' },
      },
      {
        id: 'poison',
        text: { zh: '检测被污染的数据并留处置记录，防泄露', en: 'Poisoned data detected with records, leaks prevented' },
      },
      { id: 'anti-bias', text: { zh: '防歧视措施', en: 'Measures against discrimination' } },
      { id: 'synthetic-check', text: { zh: '合成数据和真实数据比对验证', en: 'Synthetic data checked against real data' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.5.1'), cite('aiia-report', '3.5.2'), cite('aiia-report', '3.5.3'), cite('generative-ai')],
  },
  {
    id: 'gen-review',
    kind: 'multi',
    text: { zh: '对用户输入和生成结果做了哪些审核？', en: 'How do you review inputs and outputs?' },
    why: {
      zh: '现行规定由提供者对生成的内容担责，所以输入和输出都要审。以技术审核为主、人工为辅，是行业研究报告建议的做法。',
      en: 'The rules in force make the provider answer for what is generated, so inputs and outputs both need review. Technical review first and human review second is the method an industry study advises.',
    },
    options: [
      { id: 'rights-prompt', text: { zh: '上传时提示要有权利和授权', en: 'A prompt about rights and authorisation on upload' } },
      { id: 'keyword', text: { zh: '过滤指令里的敏感词', en: 'Sensitive words in prompts filtered' } },
      { id: 'intent', text: { zh: '用模型识别拐弯抹角的指令', en: 'A model recognises indirect prompts' } },
      {
        id: 'output-tech',
        text: { zh: '用技术审核生成结果（黑白名单）', en: 'Technical review of outputs (black and white lists)' },
      },
      { id: 'output-human', text: { zh: '拿不准的转人工', en: 'Doubtful outputs go to a person' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.5.5'), cite('deep-synthesis'), cite('generative-ai')],
  },
  {
    id: 'gen-implicit-label',
    kind: 'yes-no',
    text: {
      zh: '是否给生成内容加了看不见的标识（隐式标识，如水印、元数据），并留存日志？',
      en: 'Do you add hidden marks (watermark or metadata) to generated content and keep logs?',
    },
    why: {
      zh: '现行规定要求加上不影响使用的标识并留存日志，出了问题才查得到来源。',
      en: 'The rules in force require marks that do not disturb use, and logs, so that content can be traced later.',
    },
    help: {
      zh: '元数据：写在文件里、平时看不到的说明，例如“由某服务生成”。',
      en: 'Metadata: information inside the file that is normally not seen, such as “generated by this service”.',
    },
    basis: [cite('deep-synthesis'), cite('ai-labelling-2025')],
  },
  {
    id: 'gen-explicit-label',
    kind: 'single',
    text: { zh: '容易让人当真的内容，是否加了看得见的标识？', en: 'Is content that people may take for real visibly labelled?' },
    why: {
      zh: '换脸、操控和逼真人脸容易让人误认，现行规定要求显著标识；轻度美颜风险较低。',
      en: 'Face swaps, manipulation and lifelike faces can mislead, and the rules in force require a prominent label; light beautifying carries less risk.',
    },
    options: [
      { id: 'labelled', text: { zh: '已加标识', en: 'Labelled' } },
      {
        id: 'low-risk',
        text: { zh: '只是轻度美颜等低风险编辑，没有加', en: 'Only light beautifying or similar low-risk edits, not labelled' },
      },
      { id: 'missing', text: { zh: '应该加但没有加', en: 'A label is due but missing' } },
    ],
    basis: [cite('deep-synthesis'), cite('ai-labelling-2025')],
  },
  {
    id: 'gen-user-mgmt',
    kind: 'multi',
    text: { zh: '对用户采取了哪些管理措施？', en: 'Which measures of user management are in place?' },
    why: {
      zh: '人脸生成容易被滥用，要能找到人、能处置。投诉举报入口是现行规定的明确要求，其余来自深度合成方面的规定和行业研究报告。',
      en: 'Face generation is easily abused, so you must be able to find and deal with the user. An entry for complaints is expressly required by rules in force; the rest comes from the deep-synthesis rules and an industry study.',
    },
    options: [
      { id: 'real-name', text: { zh: '实名认证', en: 'Real-name check' } },
      { id: 'guidelines', text: { zh: '使用指引', en: 'Guidelines for use' } },
      {
        id: 'complaints',
        text: { zh: '受理投诉并处置（删除、屏蔽、断开链接）', en: 'Complaints handled (deletion, blocking, cutting links)' },
      },
      { id: 'sanctions', text: { zh: '警示、限制、暂停或关闭账号', en: 'Warnings, limits, suspension or closing of accounts' } },
      { id: 'report', text: { zh: '留存记录并向主管部门报告', en: 'Records kept and reported to the authority' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('deep-synthesis'), cite('generative-ai', '15')],
  },
  {
    id: 'gen-user-conduct',
    kind: 'multi',
    text: {
      zh: '你们使用别人的生成服务时，做到了哪些？',
      en: 'When you use someone else’s generation service, what do you ensure?',
    },
    why: {
      zh: '使用者也有责任正当使用，现行规定明确不得删改标识。其余几项来自深度合成方面的规定和行业研究报告。',
      en: 'Users also have to use such services properly, and the rules in force expressly forbid removing labels. The other items come from the deep-synthesis rules and an industry study.',
    },
    options: [
      { id: 'authorised', text: { zh: '输入的素材有充分授权', en: 'Inputs are fully authorised' } },
      {
        id: 'no-secrets',
        text: { zh: '不输入商业秘密、重要数据或核心数据', en: 'No business secrets, important data or core data are entered' },
      },
      { id: 'lawful', text: { zh: '不用于违法用途', en: 'No unlawful use' } },
      { id: 'self-review', text: { zh: '发布前自己检查', en: 'Checked before publishing' } },
      { id: 'keep-labels', text: { zh: '不删、不改标识', en: 'Labels are neither removed nor changed' } },
      { id: 'no-interference', text: { zh: '不干扰产品运行', en: 'No interference with the product' } },
      { id: 'none', text: { zh: '都没有做到', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.5.8'), cite('deep-synthesis')],
  },
  {
    id: 'gen-algorithm',
    kind: 'multi',
    text: { zh: '在算法方面做了哪些？', en: 'What have you done about the algorithm?' },
    why: {
      zh: '提供人脸生成、编辑工具的，现行规定要求做安全评估；公平、定期审核、透明等做法来自现行规定和行业研究报告。算法备案另有一题。',
      en: 'Rules in force require a safety assessment of tools that generate or edit faces; fairness, regular review and transparency come from rules in force and an industry study. Filing is asked separately.',
    },
    options: [
      { id: 'fairness', text: { zh: '设计和训练时考虑公平与伦理', en: 'Fairness and ethics considered in design and training' } },
      { id: 'retrain', text: { zh: '发现违规输出后优化训练，防止再出现', en: 'Retraining so that bad outputs do not recur' } },
      { id: 'periodic', text: { zh: '定期审核、评估、验证', en: 'Periodic review, assessment and verification' } },
      { id: 'safety', text: { zh: '对人脸生成、编辑功能做安全评估', en: 'Safety assessment of face generation and editing' } },
      {
        id: 'transparency',
        text: { zh: '公开训练数据、标注和算法的情况', en: 'Training data, labelling and algorithm disclosed' },
      },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '3.5.4'), cite('deep-synthesis'), cite('generative-ai')],
  },
]);

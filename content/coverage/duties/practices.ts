import type { DutySection } from '../../../lib/schema/coverage';
import { because, by, row } from '../row';

const claimed = by(['r-safeguards-credit'], ['sec-safeguards']);

export const practices: DutySection = {
  id: 'practice',
  title: { zh: '最佳实践（可申报的保障）', en: 'Best practices that may be claimed' },
  note: {
    zh: '申报要附证据，永远不能抵消违规。',
    en: 'A claim needs evidence and never offsets a breach.',
  },
  rows: [
    row(
      'BP-1',
      '权威数据源直连、活体检测、端侧加密、分级评估。',
      'Authoritative sources, liveness, encryption at the edge, graded assessment.',
      claimed,
    ),
    row(
      'BP-2',
      '只计人数不认人；要和刷脸通行分清。',
      'Counting without recognising, told apart from passing by face.',
      by(['r-counting-out-of-scope', 'r-safeguards-credit']),
    ),
    row(
      'BP-3',
      '双算法切换、环境检测，与反欺诈形成闭环。',
      'Two algorithms, environment checks, a loop with fraud prevention.',
      claimed,
    ),
    row(
      'BP-4',
      '防面具、头模和深度伪造，兼顾公平与可解释。',
      'Resistance to masks, models and deepfakes, with fairness and explanation.',
      claimed,
    ),
    row(
      'BP-5',
      '识别前有引导页，高风险用多因素，一图一密。',
      'A guide page first, several factors at high risk, a key per image.',
      claimed,
    ),
    row('BP-6', '按风险选认证方式，内容取证。', 'Authentication by risk, forensic checks of content.', claimed),
    row(
      'BP-7',
      '本地部署、租户隔离、只存特征、原图自动删除。',
      'Local deployment, isolated tenants, templates only, originals deleted.',
      claimed,
    ),
    row(
      'BP-8',
      '云边端分层、多因素前置、降低误判。',
      'Layers from cloud to device, several factors first, fewer errors.',
      claimed,
    ),
  ],
};

export const shanghai: DutySection = {
  id: 'shanghai',
  title: { zh: '上海“亮剑浦江·2024”', en: 'The Shanghai campaign of 2024' },
  note: {
    zh: '地方执法口径，只作建议；六类问题中后四类出自公开通告，未在所用材料中核对。',
    en: 'A local enforcement position, advice only; the last four of the six issues come from a public notice and were not checked in the sources used.',
  },
  rows: [
    row(
      'SH-1',
      '问题一：未经同意收集人脸。',
      'Issue 1: faces without consent.',
      by(['r-no-legal-basis', 'r-consent-not-separate']),
    ),
    row('SH-2', '问题二：诱导收集个人信息。', 'Issue 2: luring people into giving data.', by(['r-inducement'])),
    row(
      'SH-3',
      '问题三：没有隐私政策或内容不全（未核对）。',
      'Issue 3: privacy policy missing or incomplete (not checked).',
      by(['r-notice-weak', 'r-notice-none']),
    ),
    row('SH-4', '问题四：强制收集手机号码（未核对）。', 'Issue 4: phone numbers demanded (not checked).', by(['r-extra-data'])),
    row(
      'SH-5',
      '问题五：广告不能一键关闭（未核对）。',
      'Issue 5: advertising that cannot be closed at once (not checked).',
      because('outside', '与人脸无关。', 'Not about faces.'),
    ),
    row(
      'SH-6',
      '问题六：没有删除个人信息的渠道（未核对）。',
      'Issue 6: no way to have data deleted (not checked).',
      by(['r-rights-channel', 'r-deletion-unavailable']),
    ),
    row(
      'SH-P1',
      '原则一：为公共安全所必需。',
      'Principle 1: needed for public security.',
      by(['r-public-no-basis', 'r-public-safety-weak'], ['scn-public-safety']),
    ),
    row(
      'SH-P2',
      '原则二：有法律依据。',
      'Principle 2: a legal basis.',
      by(['r-mandate-asserted', 'r-basis-weak'], ['scn-legal-mandate']),
    ),
    row(
      'SH-P3',
      '原则三：单独告知，不许强制。',
      'Principle 3: separate notice and no forcing.',
      by(['r-notice-none', 'r-sole-operating'], ['ntc-notice-form']),
    ),
    row(
      'SH-S',
      '口号：能不刷就不刷；收集减量，存储安全。',
      'Mottos: no face by default; collect less, store safely.',
      by(['r-nonbio-preferred', 'r-necessity-undocumented']),
    ),
    row('SH-R', '执法成果数字。', 'Figures of the campaign.', { rules: [], precedents: ['shanghai-2024'] }),
    row(
      'SH-X',
      '学者两点：征得同意；扫过之后存不存、会不会关联别的信息。',
      'Two points of scholars: consent; whether scans are kept and linked.',
      by(['r-secondary-use', 'r-no-separation', 'r-retention-indefinite']),
    ),
  ],
};

export const initiative: DutySection = {
  id: 'initiative',
  title: { zh: '产业倡议七条', en: 'The seven-point industry initiative' },
  note: { zh: '自律倡议，没有强制力。', en: 'Self-regulation without force of law.' },
  rows: [
    row('IN-1', '以人为本，默认不伤害。', 'People first, no harm by default.', by(['r-provider-gaps'])),
    row('IN-2', '最小必要。', 'Minimum necessity.', by(['r-necessity-undocumented'])),
    row(
      'IN-3',
      '透明：用在哪里、有什么影响。',
      'Transparency: where it is used and what it does.',
      by(['r-notice-none', 'r-notice-weak']),
    ),
    row(
      'IN-4',
      '选择权：随时退出，有替代。',
      'Choice: leave at any time, with an alternative.',
      by(['r-alternative-inferior', 'r-withdrawal']),
    ),
    row('IN-5', '问责：机制明确，按过错分责。', 'Accountability by clear mechanisms and fault.', by(['r-records'])),
    row(
      'IN-6',
      '全面合规：信息、数据、算法、平台。',
      'Compliance across information, data, algorithms and platforms.',
      by(['r-pia-none', 'r-security-programme', 'r-algorithm-filing']),
    ),
    row('IN-7', '协同共治，推广最佳实践。', 'Shared governance and best practice.', claimed),
  ],
};

export const papers: DutySection = {
  id: 'papers',
  title: { zh: '影响评估与备案材料', en: 'Contents of the assessment and papers of the filing' },
  note: {
    zh: '影响评估的内容来自个人信息保护法和办法；备案材料以办法的五项为准，2023年征求意见稿的六项从未施行。',
    en: 'The contents of the assessment come from the PIPL and the Measures; the five papers of the Measures count, the six of the draft of 2023 were never in force.',
  },
  rows: [
    row(
      'PIA-1',
      '目的、方式是否合法、正当、必要。',
      'Whether purpose and method are lawful, legitimate and necessary.',
      by(['r-pia-defects'], ['fil-pia-contents']),
    ),
    row(
      'PIA-2',
      '权益影响：自主决定、差别待遇、名誉精神、财产。',
      'Impact on self-determination, equal treatment, reputation and mind, property.',
      by(['r-pia-defects'], ['fil-pia-contents']),
    ),
    row(
      'PIA-3',
      '保护措施是否合法、有效、与风险相称。',
      'Whether measures are lawful, effective and proportionate.',
      by(['r-pia-defects'], ['fil-pia-contents']),
    ),
    row(
      'PIA-4',
      '泄露、篡改、丢失等风险（办法增加的一项）。',
      'Risk of leak, tampering, loss and so on, added by the Measures.',
      by(['r-pia-defects'], ['fil-pia-contents']),
    ),
    row(
      'PIA-5',
      '事前评估、形成报告、记录留存三年、变化后重评。',
      'Beforehand, in a report, kept three years, redone on change.',
      by(['r-pia-none', 'r-pia-defects', 'r-records'], ['fil-pia-updated']),
    ),
    row(
      'FIL-1',
      '处理者和负责人的基本情况。',
      'Basic facts of the handler and the person in charge.',
      by(['r-file-housekeeping', 'r-pi-officer'], ['org-name', 'fil-materials']),
    ),
    row(
      'FIL-2',
      '处理人脸的必要性说明（2023年征求意见稿）。',
      'Statement of necessity (draft of 2023).',
      by(['r-necessity-undocumented'], ['scn-purpose', 'nec-documented']),
    ),
    row(
      'FIL-3',
      '目的、方式、存储数量和安全措施。',
      'Purpose, method, stored quantity and security measures.',
      by(['r-file-housekeeping'], ['fil-materials', 'col-persons-stored']),
    ),
    row(
      'FIL-4',
      '处理规则和操作规程。',
      'Handling rules and operating procedures.',
      by(['r-file-housekeeping'], ['fil-materials', 'ntc-rules-published']),
    ),
    row('FIL-5', '影响评估报告。', 'The assessment report.', by(['r-file-housekeeping', 'r-pia-none'], ['fil-materials'])),
    row(
      'FIL-6',
      '网信部门要求的其他材料（2023年征求意见稿）。',
      'Other papers the authority asks for (draft of 2023).',
      because(
        'others',
        '由受理部门个案要求，自评无从预知。',
        'Asked for in the single case; a self-assessment cannot foresee it.',
      ),
    ),
    row(
      'FIL-7',
      '两制对照：触发、时限、层级、材料。',
      'The two regimes beside each other.',
      by(['r-file25-unfiled', 'r-file25-approaching'], ['col-count-method']),
    ),
    row(
      'FIL-8',
      '算法备案的内容和公示。',
      'Contents and publication of the algorithm filing.',
      by(['r-algorithm-filing'], ['fil-algorithm']),
    ),
  ],
};

export const risks: DutySection = {
  id: 'risk',
  title: { zh: '风险词典', en: 'Named risks' },
  note: { zh: '来源点名的风险，各由相应规则检视。', en: 'Risks the sources name, each with the rules that look for it.' },
  rows: [
    row('RK-1', '过度收集。', 'Over-collection.', by(['r-extra-data', 'r-gen-overcollect', 'r-identity-not-needed'])),
    row(
      'RK-2',
      '不当留存。',
      'Improper retention.',
      by(['r-retention-indefinite', 'r-deletion-weak', 'r-legacy-data', 'r-gen-no-delete']),
    ),
    row('RK-3', '未经同意用于训练。', 'Training without consent.', by(['r-gen-training', 'r-secondary-use'])),
    row('RK-4', '挪作他用。', 'Function creep.', by(['r-secondary-use', 'r-gen-reuse', 'r-reference-repurposed'])),
    row('RK-5', '泄露。', 'Leak.', by(['r-no-encryption', 'r-weak-credentials', 'r-public-exposure', 'r-incident-unnotified'])),
    row('RK-6', '强制和诱导。', 'Coercion and inducement.', by(['r-sole-operating', 'r-sole-other', 'r-inducement'])),
    row('RK-7', '隐蔽采集。', 'Covert capture.', by(['r-covert-capture', 'r-remote-id-no-basis', 'r-signage-none'])),
    row('RK-8', '误识和拒识。', 'Algorithmic error.', by(['r-performance-untested'], ['rgt-misid'])),
    row(
      'RK-9',
      '歧视和偏见。',
      'Discrimination and bias.',
      by(['r-sensitive-inference', 'r-performance-untested'], ['use-attributes']),
    ),
    row('RK-10', '冒用和欺诈。', 'Impersonation and fraud.', by(['r-finance-controls', 'r-performance-untested'])),
    row('RK-11', '不透明。', 'Opacity.', by(['r-explain-log-gaps'])),
    row(
      'RK-12',
      '供应链失控：看不见、删不掉。',
      'Vendor opacity: out of sight and out of reach.',
      by(['r-vendor-opaque', 'r-vendor-contract']),
    ),
    row('RK-13', '格式条款失衡。', 'Unfair terms.', by(['r-unfair-terms'])),
    row('RK-14', '深度伪造扩散。', 'Spread of deepfakes.', by(['r-gen-no-label', 'r-gen-no-watermark', 'r-gen-subject-consent'])),
    row(
      'RK-15',
      '处罚与发展的平衡。',
      'Balance of punishment and growth.',
      because('others', '执法政策的讨论，不是处理者能做的事。', 'A debate on enforcement policy; nothing a handler can do.'),
    ),
    row('RK-16', '个人救济难。', 'Weak remedies.', by(['r-rights-channel', 'r-enforcement-open'], ['rgt-complaints'])),
    row('RK-17', '信息不对称。', 'Information asymmetry.', by(['r-notice-none', 'r-notice-weak', 'r-signage-none'])),
  ],
};

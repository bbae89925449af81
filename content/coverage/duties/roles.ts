import type { DutySection } from '../../../lib/schema/coverage';
import { because, by, row } from '../row';

const report = {
  zh: '研究报告的建议，只有引用法条的部分有强制力；不作违法结论。',
  en: 'Recommended by an industry report; only what quotes a statute binds, and nothing here is called unlawful.',
};

export const providers: DutySection = {
  id: 'provider',
  title: { zh: '技术提供者、产品服务提供者与平台', en: 'Technology providers, product providers and platforms' },
  note: report,
  rows: [
    row(
      'TP-0',
      '设计之初就嵌入隐私保护，把更护人的做法设为默认。',
      'Privacy by design, with the protective setting as default.',
      by(['r-techprovider-gaps'], ['use-tech']),
    ),
    row(
      'TP-1',
      '训练、验证、测试数据有治理：选择、采集、标注、假设、评估、查偏、补缺。',
      'Governed training data: choice, collection, labelling, assumptions, assessment, bias, gaps.',
      by(['r-techprovider-gaps'], ['use-tech']),
    ),
    row(
      "TP-1'",
      '数据有代表性、无错、完整，贴合拟识别的人群。',
      'Data representative, free of error, complete for those to be recognised.',
      by(['r-techprovider-gaps'], ['use-tech']),
    ),
    row(
      'TP-2',
      '加密或去标识：模板不可逆、可更新，按用户、设备、场景分密钥。',
      'Encryption or de-identification: irreversible, renewable templates, keys per user, device and scene.',
      by(['r-no-encryption', 'r-techprovider-gaps'], ['col-crypto']),
    ),
    row("TP-2'", '人脸和身份信息分开存管。', 'Face and identity data kept apart.', by(['r-no-separation'], ['col-separation'])),
    row(
      'TP-3',
      '传输前鉴别双方，全程加密签名，识别结果同样保密。',
      'Authenticated, encrypted, signed transfer, the result included.',
      by(['r-no-encryption'], ['col-crypto']),
    ),
    row('TP-4', '及时删除并防止恢复。', 'Timely deletion that cannot be undone.', by(['r-deletion-weak'], ['col-delete-method'])),
    row(
      'TP-5',
      '按高风险算法从需求阶段设计可信。',
      'Designed as high risk from the start.',
      by(['r-techprovider-gaps'], ['use-tech']),
    ),
    row(
      'TP-6',
      '准确、鲁棒、安全：冗余、抗篡改、对抗训练。',
      'Accuracy, robustness, security: redundancy, resistance to tampering, adversarial training.',
      by(['r-performance-untested', 'r-techprovider-gaps'], ['use-performance']),
    ),
    row(
      'TP-7',
      '定期审核评估，训练和评估环节可审计，必要时备案。',
      'Periodic review, auditable training and evaluation, filing where due.',
      by(['r-techprovider-gaps', 'r-algorithm-filing'], ['fil-algorithm']),
    ),
    row(
      'PP-1',
      '质量管理体系十项，从合规策略到问责框架。',
      'A quality management system of ten elements, from compliance to accountability.',
      by(['r-provider-gaps'], ['use-provider']),
    ),
    row(
      'PP-2',
      '人工监督：界面可介入、权限受控、警惕自动化偏差、一键停用。',
      'Human oversight: an interface to step in, controlled access, awareness of bias, a stop.',
      by(['r-oversight-gaps'], ['use-oversight']),
    ),
    row(
      'PP-3',
      '自动日志四项：起止时间、参考库、匹配输入、复核人。',
      'Automatic logs: times, library, matching input, reviewer.',
      by(['r-explain-log-gaps'], ['use-logs']),
    ),
    row('PP-4', '投用前编制技术文件。', 'A technical file before use.', by(['r-provider-gaps'], ['use-provider'])),
    row(
      'PP-5',
      '按应用者要求集成，与两端紧密协作。',
      'Integration in close cooperation with both sides.',
      by(['r-vendor-contract', 'r-provider-gaps'], ['org-vendor-contract']),
    ),
    row(
      'PP-6',
      '给使用方示例隐私文本和清晰标识。',
      'Sample privacy wording and clear signs for the user.',
      by(['r-provider-gaps'], ['use-provider']),
    ),
    row(
      'GK-1',
      '平台设准入规范，不达标的第三方应用不得使用通道。',
      'Entry rules of a platform; no channel for third parties that fail them.',
      by(['r-gatekeeper-gaps'], ['use-gatekeeper']),
    ),
    row(
      'GK-2',
      '监测第三方的人脸行为，必要时警告并要求整改。',
      'Monitor third parties, warn and demand rectification.',
      by(['r-gatekeeper-gaps'], ['use-gatekeeper']),
    ),
    row('GK-3', '受理和处置投诉。', 'Receive and settle complaints.', by(['r-gatekeeper-gaps'], ['use-gatekeeper'])),
    row('GK-4', '配合监管调查违规应用。', 'Cooperate with investigations.', by(['r-gatekeeper-gaps'], ['use-gatekeeper'])),
  ],
};

export const deployers: DutySection = {
  id: 'deployer',
  title: { zh: '使用者（部署者）', en: 'Deployers' },
  note: report,
  rows: [
    row(
      'SU-1',
      '目的特定、充分必要、严格保护；成本相当的，提供非生物识别方案。',
      'Specific purpose, necessity, protection; a non-biometric way where it costs the same.',
      by(['r-necessity-undocumented', 'r-nonbio-preferred', 'r-identity-not-needed']),
    ),
    row(
      'SU-2',
      '单独提示，可撤回可拒绝，同意之后才采集。',
      'Separate notice, free to refuse or withdraw, capture only after consent.',
      by(['r-notice-none', 'r-consent-not-separate', 'r-capture-before-consent', 'r-withdrawal']),
    ),
    row(
      'SU-3',
      '意外拍到的无关人脸及时删除或匿名化。',
      'Faces of bystanders deleted or made anonymous.',
      by(['r-bystanders-kept'], ['scn-bystanders']),
    ),
    row(
      'SU-4',
      '到期自动删除。',
      'Automatic deletion at term.',
      by(['r-deletion-weak', 'r-retention-indefinite'], ['col-deletion-triggers']),
    ),
    row(
      'SU-5',
      '及时响应权利请求。',
      'Requests answered in time.',
      by(['r-rights-channel', 'r-rights-gaps', 'r-deletion-unavailable']),
    ),
    row(
      'SU-6',
      '影响评估：合法正当必要、权益影响、措施相称，写成报告。',
      'Impact assessment: lawfulness, impact on rights, fitting measures, in a report.',
      by(['r-pia-none', 'r-pia-defects'], ['fil-pia-contents']),
    ),
    row(
      'SU-7a',
      '合理解释用了哪些输入，对儿童、老人、残障者专门设计。',
      'Explain the inputs, with special care for children, older and disabled people.',
      by(['r-explain-log-gaps', 'r-accessible'], ['use-explain']),
    ),
    row(
      'SU-7b',
      '用对方听得懂的话解释结果是怎样得出的。',
      'Explain the logic in words the person understands.',
      by(['r-explain-log-gaps'], ['use-explain']),
    ),
    row(
      'SU-7c',
      '留痕并能复现，供监管、法院核查歧视。',
      'Traces that can be replayed to check for discrimination.',
      by(['r-explain-log-gaps', 'r-records'], ['use-explain', 'use-logs']),
    ),
    row(
      'SU-7d',
      '解释义务首先在使用者，不在供应商。',
      'The user explains first, not the vendor.',
      by(['r-solely-automated', 'r-explain-log-gaps']),
    ),
    row(
      'SU-8',
      '算法备案：名称、形式、类型、自评、公示。',
      'Algorithm filing: name, form, type, self-assessment, publication.',
      by(['r-algorithm-filing'], ['fil-algorithm']),
    ),
    row(
      'SU-9',
      '2023年征求意见稿设想的人脸备案（从未施行）。',
      'The face filing imagined by the draft of 2023, never in force.',
      because(
        'elsewhere',
        '从未施行，任何人都不会因此逾期；现行的备案按办法第十五条检视。',
        'Never in force, so nobody is late; the filing in force is examined under article 15 of the Measures.',
      ),
    ),
    row(
      'SU-10',
      '公共场所的建设、使用、运维单位都要保密。',
      'Builders, users and maintainers in public places keep the data confidential.',
      by(['r-security-programme', 'r-sharing-no-consent'], ['sec-controls']),
    ),
    row(
      'SU-11',
      '内部管理要合理划定区域，防篡改、丢失和非法利用。',
      'Internal use: a reasonable area, protection against tampering, loss and misuse.',
      by(['r-zone-uncontrolled', 'r-security-programme'], ['scn-zone']),
    ),
  ],
};

export const generators: DutySection = {
  id: 'generator',
  title: { zh: '生成合成的三类角色', en: 'The three roles in generation and synthesis' },
  note: report,
  rows: [
    row(
      'GT-1a',
      '公开数据集在合理限度内使用，本人拒绝的除外。',
      'Public data within reason, save where the person refuses.',
      by(['r-gen-data-sourcing'], ['gen-sources']),
    ),
    row(
      'GT-1b',
      '购买数据要核查披露、约定权利、匿名化、抽查授权链。',
      'Purchased data: disclosure, warranties, anonymity, spot checks of authority.',
      by(['r-gen-data-sourcing'], ['gen-source-controls']),
    ),
    row(
      'GT-1c',
      '爬取守规则，不强绕、不扰正常运行、不碰违法公开的信息。',
      'Crawling by the rules, without forcing, disturbing or taking unlawfully published data.',
      by(['r-gen-data-sourcing'], ['gen-source-controls']),
    ),
    row(
      'GT-1d',
      '合成数据与真实数据比对验证。',
      'Synthetic data checked against real data.',
      by(['r-gen-data-sourcing'], ['gen-source-controls']),
    ),
    row(
      'GT-1e',
      '训练数据中的个人信息有依据、去标识、能查能删。',
      'Personal information in training data has a ground, is stripped of identifiers, can be seen and deleted.',
      by(['r-gen-training', 'r-gen-data-sourcing'], ['gen-source-controls']),
    ),
    row(
      'GT-2',
      '数据质量：规模、均衡、真实、标注规范、防歧视。',
      'Data quality: size, balance, truth, labelling rules, no discrimination.',
      by(['r-gen-tech-duties'], ['gen-source-controls']),
    ),
    row(
      'GT-3',
      '数据安全：保密完整可用，检测污染并留记录。',
      'Data security: confidentiality, integrity, availability, detection of poisoning with records.',
      by(['r-gen-tech-duties'], ['gen-source-controls']),
    ),
    row(
      'GT-4',
      '算法六项：伦理、纠偏训练、定期评估、备案公示、安全评估、透明。',
      'Six on algorithms: ethics, corrective training, review, filing, security assessment, transparency.',
      by(['r-gen-tech-duties', 'r-algorithm-filing'], ['gen-algorithm']),
    ),
    row(
      'GP-1',
      '审核素材和指令，提示须有授权和本人单独同意。',
      'Review material and prompts; ask for authority and separate consent.',
      by(['r-gen-subject-consent', 'r-gen-provider-duties'], ['gen-review']),
    ),
    row(
      'GP-2',
      '用户素材只用于本服务，训练等另用须另有依据，并保密。',
      'Inputs serve this service only; training needs a ground of its own; confidentiality.',
      by(['r-gen-reuse', 'r-gen-training'], ['gen-upload-uses']),
    ),
    row(
      'GP-3',
      '过滤违法输出，技术为主、人工为辅。',
      'Filter unlawful outputs, by machine first and by people.',
      by(['r-gen-provider-duties'], ['gen-review']),
    ),
    row('GP-4', '加隐式标识并留日志。', 'Implicit label and logs.', by(['r-gen-no-watermark'], ['gen-implicit-label'])),
    row(
      'GP-5',
      '可能混淆的内容显著标识，按风险把握。',
      'Visible label by risk where people may be misled.',
      by(['r-gen-no-label'], ['gen-explicit-label']),
    ),
    row(
      'GP-6',
      '管理用户：实名、指引、投诉、处置并报告。',
      'User management: real names, guidance, complaints, action and reports.',
      by(['r-gen-provider-duties'], ['gen-user-mgmt']),
    ),
    row(
      'GP-7',
      '全周期算法保障：规则可读，重大事项通知、阻止、报告。',
      'Assurance over the life cycle: readable rules; notify, stop, report.',
      by(['r-gen-provider-duties', 'r-explain-log-gaps'], ['gen-user-mgmt']),
    ),
    row(
      'GP-8',
      '权利请求有单独、醒目的入口，拒绝有可信理由。',
      'A separate, prominent channel for requests, credible reasons for refusal.',
      by(['r-rights-channel', 'r-rights-gaps'], ['rgt-refusal-reasons']),
    ),
    row(
      'GP-9',
      '分类分级界定协助执法的范围和程序。',
      'Tiered rules for official requests.',
      by(['r-response-plans'], ['sec-data-request']),
    ),
    row(
      'GU-1',
      '输入须有充分授权，含他人信息的要有同意。',
      'Inputs authorised, with consent where others are concerned.',
      by(['r-gen-user-conduct'], ['gen-user-conduct']),
    ),
    row('GU-2', '不用于违法目的。', 'No unlawful use.', by(['r-gen-user-conduct'], ['gen-user-conduct'])),
    row('GU-3', '自查之后再传播。', 'Checked before it is spread.', by(['r-gen-user-conduct'], ['gen-user-conduct'])),
    row('GU-4', '不删改、不隐匿标识。', 'Labels left in place.', by(['r-gen-user-conduct'], ['gen-user-conduct'])),
    row(
      'GU-5',
      '不以漏洞、恶意程序干扰服务。',
      'No interference by exploits or malware.',
      by(['r-gen-user-conduct'], ['gen-user-conduct']),
    ),
  ],
};

export const childrenAndRegulators: DutySection = {
  id: 'others',
  title: { zh: '儿童、监护人与监管司法', en: 'Children, guardians, regulators and courts' },
  note: {
    zh: '监管和司法机关的职责不由处理者自评。',
    en: 'What authorities and courts do is not for a handler to assess.',
  },
  rows: [
    row(
      'CH-1',
      '没有监护人的单独同意或书面同意，属于侵权情形。',
      'Without separate or written consent of the guardian there is an infringement.',
      by(['r-minor-no-guardian'], ['min-guardian-consent']),
    ),
    row(
      'CH-2',
      '接种场景里，监护人点“同意”就采集，也算不上真正同意。',
      'In vaccination, a guardian’s tap on “agree” was no real consent.',
      by(['r-minor-no-guardian', 'r-consent-not-separate']),
    ),
    row(
      'CH-3',
      '境外提案要求定期清除未成年人照片；解释应为儿童专门设计。',
      'A foreign bill would purge photos of minors; explanations should suit children.',
      by(['r-minor-weak', 'r-accessible'], ['min-groups']),
    ),
    row(
      'CH-4',
      '不满十四周岁须监护人同意，并制定专门规则。',
      'Under 14: guardian consent and special rules.',
      by(['r-minor-no-guardian', 'r-minor-weak'], ['min-under14', 'min-special-rules']),
    ),
    row(
      'RG-1',
      '国家网信部门制定专门规则标准、办理备案、监督。',
      'The national cyberspace authority makes rules, takes filings, supervises.',
      because(
        'others',
        '监管机关的职责。向它备案的义务按办法第十五条检视。',
        'A task of the authority. The duty to file is examined under article 15 of the Measures.',
      ),
    ),
    row(
      'RG-2',
      '网信、电信、公安、市场监管联动检查。',
      'Joint inspections by several authorities.',
      because('others', '监管机关的职责。', 'A task of the authorities.'),
    ),
    row(
      'RG-3',
      '上海网信部门和地铁企业的调研、停用、培训。',
      'Studies, stops and training in Shanghai.',
      because('others', '地方执法工作；其中的口径另列一节。', 'Local enforcement; its positions have a section of their own.'),
    ),
    row(
      'RG-4',
      '市场监管部门以消费者权益保护法处罚。',
      'Market regulators fine under the consumer law.',
      by(['r-enforcement-open'], ['fil-history']),
    ),
    row(
      'RG-5',
      '检察机关公布典型案例、发检察建议、提起公益诉讼。',
      'Procuratorates publish cases, make proposals and sue.',
      by(['r-enforcement-open'], ['fil-history']),
    ),
    row(
      'RG-6',
      '行业主管部门和消费者组织参与处理。',
      'Sector authorities and consumer bodies take part.',
      because('others', '主管部门和社会组织的职责。', 'Tasks of authorities and associations.'),
    ),
    row(
      'RG-7',
      '个人可以起诉，但举证难、成本高。',
      'People can sue, though proof is hard and costly.',
      because(
        'in-dispute',
        '司法救济的现状描述；处理者的举证责任在“尚不清楚的事项”中提示。',
        'A description of remedies; the handler’s burden of proof is pointed out with the open questions.',
      ),
    ),
  ],
};

import type { DutySection } from '../../../lib/schema/coverage';
import { because, by, row } from '../row';

export const chineseLaw: DutySection = {
  id: 'cn',
  title: { zh: '中国的法律、规章与制度', en: 'Chinese statutes, rules and institutions' },
  note: {
    zh: '法律、行政法规、司法解释和部门规章有强制力；提案和学说没有。',
    en: 'Statutes, regulations, judicial interpretations and departmental rules bind; proposals and doctrine do not.',
  },
  rows: [
    row(
      'CN-CC',
      '民法典：生物识别信息属于个人信息，处理要合法、正当、必要，并有同意和公开的规则。',
      'Civil Code: biometrics are personal information; handling must be lawful, proper, necessary, with consent and published rules.',
      by(['r-change-without-consent', 'r-doorbell-neighbour', 'r-minor-no-guardian'], ['ntc-rules-published']),
    ),
    row(
      'CN-PIPL',
      '个人信息保护法：人脸是敏感信息，要有特定目的、充分必要、单独同意、事前评估。',
      'PIPL: faces are sensitive; specific purpose, sufficient necessity, separate consent and prior assessment are due.',
      by(['r-no-legal-basis', 'r-consent-not-separate', 'r-necessity-undocumented', 'r-pia-none', 'r-rights-channel']),
    ),
    row(
      'CN-CSL',
      '网络安全法：防泄露；违法违约收集的可要求删除，有误可要求更正。',
      'Cybersecurity Law: prevent leaks; deletion of what was taken unlawfully and correction of errors.',
      by(['r-mlps', 'r-deletion-unavailable', 'r-public-exposure', 'r-rights-gaps']),
    ),
    row(
      'CN-DSL',
      '数据安全法：国家机关依法调取数据时要配合，并按程序办理。',
      'Data Security Law: cooperate with lawful requests for data, by procedure.',
      by(['r-response-plans'], ['sec-data-request']),
    ),
    row(
      'CN-CPL',
      '消费者权益保护法：收集消费者信息要明示并经同意，多数门店罚款出自这里。',
      'Consumer law: say what is collected and obtain consent; most fines on shops rest on it.',
      by(['r-no-legal-basis', 'r-notice-none', 'r-covert-capture', 'r-secondary-use', 'r-local-zhejiang']),
    ),
    row(
      'CN-ECL',
      '电子商务法第二十三条：电商处理用户信息也要守个人信息保护的规定。',
      'E-commerce Law, article 23: online traders follow the rules on personal information.',
      because(
        'no-duty',
        '只是指向个人信息保护的规定，没有另设要求；按个人信息保护法检视。',
        'It only points to the rules on personal information, which are examined as such.',
      ),
    ),
    row(
      'CN-CL',
      '刑法：违规出售、提供、窃取公民个人信息构成犯罪，单位也可入罪。',
      'Criminal Law: selling, supplying or stealing personal information is a crime, for entities too.',
      by(['r-sale', 'r-scraped-reference'], ['use-sharing', 'fil-history']),
    ),
    row(
      'CN-SPP17',
      '两高2017年解释：扩大信息范围；不履行安全义务致严重泄露，可能构成犯罪。',
      'Joint criminal interpretation of 2017: wide range of information; grave leaks from neglected security can be a crime.',
      by(['r-incident-unnotified'], ['sec-incident-notified']),
    ),
    row(
      'CN-SPC21',
      '最高人民法院人脸规定：列明侵权情形，物业不得只留刷脸，永久授权条款无效。',
      'SPC provisions on faces: list of infringements, no face-only gates, perpetual licences void.',
      by(['r-sole-property', 'r-unfair-terms', 'r-notice-none', 'r-consent-not-separate']),
    ),
    row(
      'CN-CONST',
      '宪法、民法典、刑法只能间接规范人脸的学说。',
      'Doctrine that constitution, Civil Code and Criminal Law reach faces only indirectly.',
      because('no-duty', '学者观点，不产生义务。', 'Scholarly opinion; it creates no duty.'),
    ),
    row(
      'CN-PIL',
      '检察机关等可以提起公益诉讼。',
      'Procuratorates and others may sue in the public interest.',
      by(['r-enforcement-open'], ['fil-history']),
    ),
    row(
      'CN-BILL',
      '制定《人脸识别数据处理条例》的提案。',
      'A proposal for a regulation on face recognition data.',
      because('no-duty', '只是提案，没有立法。', 'A proposal only; nothing was enacted.'),
    ),
    row(
      'CN-LOCAL',
      '地方立法与执法：上海对小区和商务楼、杭州对物业、深圳对生物识别信息另有规定。',
      'Local rules and enforcement: Shanghai on compounds and office buildings, Hangzhou on property managers, Shenzhen on biometrics.',
      by(
        [
          'r-local-shanghai',
          'r-local-hangzhou',
          'r-local-shenzhen',
          'r-local-zhejiang',
          'r-local-chongqing',
          'r-local-elsewhere',
        ],
        ['org-cities'],
      ),
    ),
    row(
      'CN-D23',
      '2023年征求意见稿：备案范围更宽等，从未施行。',
      'Draft of 2023: a wider duty to file and more; never in force.',
      because(
        'elsewhere',
        '从未施行，不形成结论；与现行办法的不同，见结果的“条文版本对照”页。',
        'Never in force, so nothing is concluded from it; the page of versions shows what differs.',
      ),
    ),
    row(
      'CN-M25',
      '人脸识别技术应用安全管理办法：不得作唯一方式，默认设备内存储，达到规定人数须备案。',
      'FRT Measures: not the only way, storage in the device by default, filing from a set number of persons.',
      by(['r-sole-other', 'r-internet-transfer', 'r-file25-unfiled', 'r-accessible', 'r-public-no-basis']),
    ),
    row(
      'CN-LOAN',
      '互联网贷款办法第十八条：核验身份，而且不得全部交给合作机构。',
      'Internet loan measures, article 18: verify identity and never hand that over entirely.',
      by(['r-finance-controls']),
    ),
    row(
      'CN-DS',
      '深度合成规定：提示取得被编辑者单独同意，加标识，管用户。',
      'Deep-synthesis provisions: prompt for separate consent of the person edited, label, manage users.',
      by(['r-gen-subject-consent', 'r-gen-no-label', 'r-gen-no-watermark', 'r-gen-provider-duties']),
    ),
    row(
      'CN-SEC',
      '证券期货办法：先评估必要性和安全性，人脸不得是唯一方式。',
      'Securities rules: assess necessity and security first; the face is not the only way.',
      by(['r-sole-other', 'r-finance-controls']),
    ),
    row(
      'CN-HC',
      '医疗卫生机构办法：同时给非人脸方式，只用于识别，加密并分开存放。',
      'Health-sector rules: a way without the face, recognition only, encrypted and kept apart.',
      by(['r-sole-medical', 'r-no-separation', 'r-secondary-use', 'r-no-encryption']),
    ),
    row(
      'CN-GAI',
      '生成式人工智能办法：受理权利请求，设投诉入口并写明时限。',
      'Generative-AI measures: answer requests, publish a complaint channel with times.',
      by(['r-rights-channel', 'r-rights-gaps', 'r-gen-provider-duties'], ['rgt-complaints']),
    ),
    row('CN-MLPS', '网络安全等级保护制度。', 'Multi-level protection of networks.', by(['r-mlps'])),
  ],
};

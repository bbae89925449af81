import { cite } from '../cite';
import { questions } from '../question-builder';

export const security = questions([
  {
    id: 'sec-mlps',
    kind: 'single',
    text: {
      zh: '系统做了网络安全等级保护（等保）吗？',
      en: 'Has the system gone through the multi-level protection scheme (MLPS)?',
    },
    why: {
      zh: '网络安全法要求落实等级保护，现行刷脸办法也要求按国家规定履行；长沙一起案件就查出没有落实。三级是2023年征求意见稿对面向公众的系统提的要求，从未生效，现行办法没有固定级别。',
      en: 'The Cybersecurity Law requires multi-level protection and the face-recognition Measures in force refer to those rules; in a Changsha case it was missing. Level 3 for public-facing systems comes from the 2023 draft, which never took effect; the Measures fix no level.',
    },
    help: {
      zh: '等保：国家给信息系统分级、按级别要求防护的制度，级别越高要求越严。可以问网管或供应商有没有“备案证明”和“测评报告”。',
      en: 'MLPS is the state scheme that grades information systems and sets protection by level; a higher level is stricter. Ask your IT staff or vendor for the registration certificate and the assessment report.',
    },
    options: [
      { id: 'level3', text: { zh: '三级或以上，已测评', en: 'Level 3 or above, assessed' } },
      { id: 'level2', text: { zh: '二级，已测评', en: 'Level 2, assessed' } },
      { id: 'pending', text: { zh: '已定级备案，还没测评', en: 'Graded and registered, not yet assessed' } },
      { id: 'none', text: { zh: '没有做', en: 'Not done' } },
    ],
    basis: [cite('csl', '23'), cite('draft-2023', '17'), cite('measures-2025', '14')],
  },
  {
    id: 'cii-operator',
    kind: 'yes-no',
    text: {
      zh: '你们是关键信息基础设施的运营者吗？',
      en: 'Are you an operator of critical information infrastructure?',
    },
    why: {
      zh: '是的话，安全、事件报告和出境的要求都更严。',
      en: 'If so, the duties on security, incident reports and transfers abroad are stricter.',
    },
    help: {
      zh: '由主管部门认定，不清楚的问单位里负责网络安全的人。',
      en: 'The authority in charge designates them; if unsure, ask whoever is responsible for cybersecurity.',
    },
    basis: [cite('measures-2025', '14'), cite('pipl', '40')],
  },
  {
    id: 'sec-controls',
    kind: 'multi',
    text: { zh: '内部管理做到了哪些？', en: 'Which internal controls are in place?' },
    why: {
      zh: '法律要求合理设定操作权限并培训人员，现行办法要求访问控制和授权管理。弱口令就是长沙一起案件查出的具体漏洞。',
      en: 'The law requires sensible permissions and staff training, and the Measures in force require access control and authorisation management. Weak passwords were a concrete flaw found in a Changsha case.',
    },
    options: [
      {
        id: 'least-privilege',
        text: { zh: '谁需要才给谁权限，并有授权管理', en: 'Only those who need it have access, with authorisation management' },
      },
      {
        id: 'strong-auth',
        text: {
          zh: '没有弱口令或默认口令，管理端登录要多重验证',
          en: 'No weak or default passwords, and several checks to log in as administrator',
        },
        help: {
          zh: '默认口令：设备出厂时的密码，如admin、123456。多重验证：密码之外再加短信、动态码等。',
          en: 'Default password: the one set at the factory, such as admin or 123456. Several checks: a password plus an SMS or one-time code.',
        },
      },
      {
        id: 'confidentiality',
        text: { zh: '建设、使用、运维人员都有保密义务', en: 'Builders, users and maintainers are all bound to confidentiality' },
      },
      { id: 'training', text: { zh: '定期培训', en: 'Regular training' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('pipl', '51'), cite('draft-2023', '7'), cite('measures-2025', '14')],
  },
  {
    id: 'sec-monitoring',
    kind: 'multi',
    text: { zh: '用了哪些技术手段盯着系统安全？', en: 'Which technical means watch over the system’s security?' },
    why: {
      zh: '现行办法要求安全审计、入侵检测与防御等措施。曾有一家公司250万人的数据可以被人随意访问。',
      en: 'The Measures in force require security audit and intrusion detection and prevention, among others. In one case the data of 2.5 million people lay open to unrestricted access.',
    },
    options: [
      { id: 'audit-log', text: { zh: '安全审计（留下操作记录并检查）', en: 'Security audit (actions recorded and checked)' } },
      { id: 'intrusion', text: { zh: '入侵检测与防御', en: 'Intrusion detection and prevention' } },
      {
        id: 'vuln',
        text: { zh: '漏洞扫描和SDK检查', en: 'Vulnerability scans and SDK checks' },
        help: {
          zh: 'SDK：别人写好、装进你们应用里的程序包，可能自己往外传数据。',
          en: 'SDK: a ready-made package built into your app, which may send data out by itself.',
        },
      },
      { id: 'leak', text: { zh: '泄露监测', en: 'Leak monitoring' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('pipl', '51'), cite('measures-2025', '14'), cite('draft-2023', '17')],
  },
  {
    id: 'sec-exposed',
    kind: 'yes-no',
    text: {
      zh: '设备或后台能从互联网上直接打开吗？',
      en: 'Can the devices or the back end be reached directly from the internet?',
    },
    why: {
      zh: '直接暴露在公网上，很容易被扫描和攻破；现行办法和网络安全法都要求防入侵。较好的做法是只在局域网内开放。',
      en: 'Anything open to the internet is easily scanned and broken into, and both the Measures in force and the Cybersecurity Law require protection against intrusion. Good practice is to open it to the local network only.',
    },
    help: {
      zh: '不确定的，用手机流量（不连单位网络）试试能不能打开后台登录页，或问供应商。',
      en: 'If unsure, try to open the login page on mobile data, off your own network, or ask the vendor.',
    },
    basis: [cite('measures-2025', '14'), cite('csl', '43-46')],
  },
  {
    id: 'sec-periodic',
    kind: 'multi',
    text: { zh: '定期做哪些检查？', en: 'Which checks are done regularly?' },
    why: {
      zh: '法律要求定期做个人信息保护合规审计。每年检测设备是2023年征求意见稿的要求，从未生效，这里作为好的做法；美国加州的规则也有年度外部审计。',
      en: 'The law requires regular compliance audits of personal information. A yearly device test comes from the 2023 draft, which never took effect, and is treated as good practice; Californian rules also have a yearly external audit.',
    },
    options: [
      { id: 'device-annual', text: { zh: '每年检测设备的安全和风险', en: 'Yearly device security and risk test' } },
      { id: 'mlps-eval', text: { zh: '等保测评', en: 'MLPS assessment' } },
      {
        id: 'pi-audit',
        text: { zh: '个人信息保护合规审计', en: 'Personal information compliance audit' },
        help: {
          zh: '自己或请专业机构，对照法律检查个人信息处理得对不对，并形成报告。',
          en: 'A check, by yourselves or a specialist, of how you handle personal information against the law, with a report.',
        },
      },
      { id: 'pentest', text: { zh: '渗透测试（请人模拟攻击）', en: 'Penetration test (a simulated attack)' } },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('draft-2023', '19'), cite('pipl', '54')],
  },
  {
    id: 'sec-plan',
    kind: 'yes-no',
    text: {
      zh: '有没有写明人脸泄露怎么办的应急预案，并演练过？',
      en: 'Do you have an incident plan that covers leaked faces, and has it been practised?',
    },
    why: {
      zh: '法律要求制定应急预案并组织实施。密码泄露可以改，人脸泄露后换不了，更要事先想好。',
      en: 'The law requires an incident plan that is put into practice. A leaked password can be changed and a leaked face cannot, so think ahead.',
    },
    basis: [cite('pipl', '51'), cite('pipl', '57'), cite('csl', '43-46')],
  },
  {
    id: 'sec-incident',
    kind: 'single',
    text: {
      zh: '近三年发生过（或者可能发生过）人脸信息泄露、被改或丢失吗？',
      en: 'In the last three years, has face information leaked, been altered or been lost, or may it have been?',
    },
    why: {
      zh: '发生或可能发生泄露、篡改、丢失，法律要求立即补救，并通知主管部门和个人；重大安全事件之后还要重新做影响评估。',
      en: 'When data leak, are altered or lost, or may be, the law requires immediate remedy and notice to the authority and the people; after a major security incident the impact assessment must be redone.',
    },
    options: [
      { id: 'no', text: { zh: '没有', en: 'No' } },
      { id: 'minor', text: { zh: '有，轻微', en: 'Yes, minor' } },
      { id: 'major', text: { zh: '有，较大', en: 'Yes, major' } },
    ],
    basis: [cite('pipl', '57'), cite('measures-2025', '9')],
  },
  {
    id: 'inc-discovered-at',
    kind: 'date',
    text: { zh: '最近一次事件是哪一天发现的？', en: 'On which day was the latest incident discovered?' },
    why: {
      zh: '补救和通知要立即做；较大以上的网络安全事件，按小时报告。',
      en: 'Remedy and notice are due at once; network incidents of a larger grade are reported within hours.',
    },
    help: {
      zh: '时限从发现的那一刻起算，具体几点几分写在备注里。',
      en: 'Hours run from the moment of discovery; put the time of day in the note.',
    },
    basis: [cite('pipl', '57', { paragraph: '1' }), cite('incident-measures-2025')],
  },
  {
    id: 'sec-incident-notified',
    kind: 'yes-no',
    text: {
      zh: '是否已按规定通知主管部门和本人，并采取补救？',
      en: 'Have the authority and the people concerned been notified as required, and remedies taken?',
    },
    why: {
      zh: '法律要求立即补救并通知；只有措施能有效避免危害时，才可以不通知个人。拒不履行网络安全管理义务、造成严重后果的，可能构成犯罪。',
      en: 'The law requires immediate remedy and notice; people need not be told only where your measures effectively avoid the harm. Refusing network-security duties with serious consequences may be a crime.',
    },
    basis: [cite('pipl', '57'), cite('spp-2017', '1'), cite('spp-2017', '9')],
  },
  {
    id: 'sec-data-request',
    kind: 'yes-no',
    text: {
      zh: '有关机关来调取数据或要求报送时，有没有分级分类的办理流程？',
      en: 'When authorities request data or reports, do you have a tiered procedure for it?',
    },
    why: {
      zh: '有关机关依法可以查阅、复制资料，事先定好程序才不会多给或漏报。按类型、程序、条件分级，是研究文章的建议。',
      en: 'Authorities may lawfully inspect and copy material, and a procedure set beforehand keeps you from giving too much or missing a report. Tiers by type, procedure and condition are advice from a study.',
    },
    help: {
      zh: '分级分类：不同的数据、不同的机关，要看什么手续、谁批准、给到什么程度，都事先写明。',
      en: 'Tiered: for each kind of data and authority it is written down which papers are needed, who approves and how much is given.',
    },
    basis: [cite('pipl', '63'), cite('dsl', '35')],
  },
  {
    id: 'sec-safeguards',
    kind: 'multi',
    text: { zh: '有哪些能拿出证据的加分保障？', en: 'Which extra safeguards can you prove?' },
    why: {
      zh: '这些做法来自行业里公开的实践案例，会写进报告作为加分说明，但不会抵消前面发现的问题。',
      en: 'These practices come from published industry cases. They are shown in the report as credit and never offset a problem found elsewhere.',
    },
    help: {
      zh: '每勾一项都要附证据，如检测报告、合同条款、配置截图。',
      en: 'Every tick needs evidence, such as a test report, a contract clause or a screenshot of the settings.',
    },
    options: [
      { id: 'authoritative', text: { zh: '对接国家权威数据源', en: 'Connected to an authoritative national source' } },
      {
        id: 'edge-only',
        text: {
          zh: '只在设备或本地处理，不出局域网',
          en: 'Processed on the device or locally only, never leaving the local network',
        },
      },
      { id: 'no-identity', text: { zh: '只数人数，不认是谁', en: 'Counting without identifying' } },
      { id: 'multi-factor', text: { zh: '人脸再加密码或短信等多重验证', en: 'Face plus password, SMS or similar' } },
      { id: 'dual-algorithm', text: { zh: '两套算法可以切换', en: 'Two algorithms that can be switched' } },
      { id: 'env-check', text: { zh: '检测手机等终端的环境和设备风险', en: 'Checks of the user’s device and its environment' } },
      { id: 'deepfake', text: { zh: '能鉴别换脸等深度伪造', en: 'Deepfake detection' } },
      { id: 'per-image-key', text: { zh: '每张图用不同的密钥（一图一密）', en: 'A different key for every image' } },
      { id: 'tenant', text: { zh: '不同客户的数据隔离，不同场所用不同密钥', en: 'Tenants isolated, with keys per site' } },
      { id: 'feature-only', text: { zh: '只留特征值，原图自动删除', en: 'Only templates kept, images deleted automatically' } },
      {
        id: 'consent-page',
        text: { zh: '识别前有标准引导页，并公开通用规则', en: 'A standard page before recognition and published general rules' },
      },
      {
        id: 'rated',
        text: {
          zh: '通过第三方可信评估，或国标、行标检测',
          en: 'A third-party trust rating or a test against national or industry standards',
        },
      },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('aiia-report', '4'), cite('gbt-38671'), cite('gbt-41819'), cite('ydt-4087')],
  },
]);

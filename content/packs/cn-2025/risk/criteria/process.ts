import { all, any, has, hasAny, is, lacksAll, lacksSome, not, oneOf } from '../../../../when';
import { noWayButFace } from '../../terms';
import { criteriaOf } from '../criterion-builder';
import { forcedWay, givenWithoutConsent, noDeletion, otherUse, otherUseWithoutConsent, unnoticedCapture } from '../terms';

const complained = hasAny('fil-history', ['complaint', 'interview', 'penalty', 'civil', 'procuratorate']);

/** 个人信息处理流程: how regular the handling is, and whether anybody has been harmed or has complained. */
export const processCriteria = criteriaOf('process', {
  'not-separated': {
    level: 'high',
    scenarios: ['leak'],
    when: is('col-separation', 'none'),
    reason: {
      zh: '人脸和身份信息放在一起，一次泄露就能对上人。',
      en: 'Faces and identities are kept together, so one leak links them.',
    },
  },
  'raw-images': {
    level: 'medium',
    scenarios: ['leak'],
    when: oneOf('col-original-images', ['with-consent', 'with-law', 'without']),
    reason: { zh: '保留了原始人脸图像，可泄露的更多。', en: 'Original images are kept, so there is more to leak.' },
  },
  'kept-without-end': {
    level: 'medium',
    scenarios: ['leak'],
    when: oneOf('col-retention-basis', ['indefinite', 'vendor-default']),
    reason: {
      zh: '保存期限没有按用途定，积累越久越容易出事。',
      en: 'The period is not set by purpose; the longer data pile up, the likelier an incident.',
    },
  },
  'no-audit-trail': {
    level: 'high',
    scenarios: ['misuse'],
    when: all(lacksSome('sec-monitoring', ['audit-log']), any(has('use-logs', 'none'), has('sec-controls', 'none'))),
    reason: {
      zh: '既没有安全审计，也没有使用日志或权限管理，滥用了也查不出。',
      en: 'There is neither an audit nor logs or access control, so misuse would leave no trace.',
    },
  },
  'thin-audit-trail': {
    level: 'medium',
    scenarios: ['misuse'],
    when: any(lacksSome('sec-monitoring', ['audit-log']), lacksSome('use-oversight', ['critical-ops', 'revoke'])),
    reason: {
      zh: '操作记录不全，或者复制、下载、离岗收权没有管住。',
      en: 'The operation record is incomplete, or copying, downloads and leavers’ access are not controlled.',
    },
  },
  'other-use-complained': {
    level: 'very-high',
    scenarios: ['creep'],
    when: all(otherUse, is('use-secondary-consent', 'no'), complained),
    reason: {
      zh: '未经同意另作他用，并且已经出现投诉或被追究。',
      en: 'Data are put to other uses without consent, and there have been complaints or proceedings.',
    },
  },
  'other-use-no-consent': {
    level: 'high',
    scenarios: ['creep'],
    when: otherUseWithoutConsent,
    reason: {
      zh: '未经同意另作他用，或把为别的事收的照片拿来刷脸。',
      en: 'Data are used for something else without consent, or photos taken for another matter serve as references.',
    },
  },
  'other-use': {
    level: 'medium',
    scenarios: ['creep'],
    when: any(
      otherUse,
      hasAny('gen-upload-uses', ['training', 'recognition', 'marketing', 'third-party']),
      is('ntc-change-renotice', 'no'),
    ),
    reason: {
      zh: '有最初目的以外的用途，或目的改变时不重新告知。',
      en: 'There are uses beyond the first purpose, or people are not told again when it changes.',
    },
  },
  'wide-terms': {
    level: 'medium',
    scenarios: ['creep', 'synthesis'],
    when: hasAny('ntc-terms', ['perpetual', 'irrevocable', 'sublicence', 'own-output']),
    reason: {
      zh: '协议要求永久、不可撤销或可转授权的权利，为另作他用留了口子。',
      en: 'The terms take perpetual, irrevocable or sub-licensable rights, which opens the door to other uses.',
    },
  },
  'no-redress': {
    level: 'high',
    scenarios: ['misid'],
    when: any(is('rgt-misid', 'no'), is('use-decision', 'auto'), has('use-oversight', 'none')),
    reason: {
      zh: '认错了没有纠正的流程，或全由机器决定、无人把关。',
      en: 'There is no way to put a mistake right, or the machine decides alone.',
    },
  },
  untested: {
    level: 'high',
    scenarios: ['misid', 'discrimination'],
    when: has('use-performance', 'none'),
    reason: { zh: '识别准不准从未测过。', en: 'How accurate it is has never been tested.' },
  },
  'thinly-tested': {
    level: 'medium',
    scenarios: ['misid'],
    when: any(lacksSome('use-performance', ['independent', 'threshold']), lacksSome('use-oversight', ['appeal'])),
    reason: {
      zh: '没有独立测试，阈值没有依据，或识别失败时没有人工办理。',
      en: 'No independent test, no reasoned threshold, or nobody to help when recognition fails.',
    },
  },
  'sensitive-inference': {
    level: 'high',
    scenarios: ['discrimination'],
    when: any(
      hasAny('use-attributes', ['race', 'religion', 'health', 'social', 'politics-orientation']),
      hasAny('use-secondary', ['evaluation', 'pricing']),
      all(is('use-decision', 'auto'), lacksSome('use-performance', ['bias'])),
    ),
    reason: {
      zh: '推断敏感特点、用于评价或定价，或没测过人群误差就由机器决定。',
      en: 'Sensitive traits are inferred, people are judged or priced, or a machine never tested for bias decides.',
    },
  },
  'bias-untested': {
    level: 'medium',
    scenarios: ['discrimination'],
    when: any(
      lacksSome('use-performance', ['bias']),
      hasAny('use-attributes', ['age-gender', 'emotion']),
      is('min-accessible', 'no'),
    ),
    reason: {
      zh: '没有分人群测误差、分析年龄性别或情绪，或没有无障碍办法。',
      en: 'Errors are not tested by group, age, gender or mood is analysed, or there is no accessible way.',
    },
  },
  'forced-complained': {
    level: 'very-high',
    scenarios: ['coercion'],
    when: any(all(noWayButFace, complained), is('ntc-enrolled-after-refusal', 'yes')),
    reason: {
      zh: '不刷脸不行并已有投诉或被追究，或明确拒绝的人仍被录入。',
      en: 'There is no way but the face and people have complained or sued, or people who refused were enrolled all the same.',
    },
  },
  forced: {
    level: 'high',
    scenarios: ['coercion'],
    when: forcedWay,
    reason: {
      zh: '没有别的办法、拒绝要吃亏，或同意是捆绑、默认、误导得来的。',
      en: 'There is no other way, refusing costs something, or consent is bundled, preticked or obtained by misleading.',
    },
  },
  nudged: {
    level: 'medium',
    scenarios: ['coercion'],
    when: any(
      oneOf('nec-alternative-offered', ['inferior', 'hidden']),
      hasAny('nec-inducement', ['default-first', 'reward']),
      oneOf('ntc-imbalance', ['employer', 'school', 'landlord', 'authority', 'medical']),
      oneOf('ntc-withdrawal', ['via-staff', 'no-delete', 'none']),
    ),
    reason: {
      zh: '替代方式较差或不明示、默认引导刷脸、地位不对等，或撤回不便。',
      en: 'The alternative is worse or hidden, people are steered, the parties are unequal, or withdrawing is not easy.',
    },
  },
  covert: {
    level: 'very-high',
    scenarios: ['tracking'],
    when: is('scn-capture-mode', 'covert'),
    reason: { zh: '暗中采集，本人无从知道。', en: 'Faces are captured in secret.' },
  },
  unnoticed: {
    level: 'high',
    scenarios: ['tracking'],
    when: unnoticedCapture,
    reason: {
      zh: '走进画面就被识别而没有特别依据，或没有讲明在用人脸识别。',
      en: 'Walking into view is enough without any special ground, or nobody says that faces are recognised.',
    },
  },
  wide: {
    level: 'medium',
    scenarios: ['tracking'],
    when: any(
      is('scn-capture-mode', 'passive'),
      has('scn-function', 'tracking'),
      has('col-data-types', 'trajectory'),
      is('scn-bystanders', 'kept'),
      is('scn-zone', 'no'),
    ),
    reason: {
      zh: '无感采集、跨镜头跟踪、保存行踪，或拍到了不该拍的人和地方。',
      en: 'Capture is passive, people are followed across cameras, movements are kept, or the view is too wide.',
    },
  },
  'left-over': {
    level: 'very-high',
    scenarios: ['retention'],
    when: all(is('col-legacy', 'yes'), has('col-deletion-triggers', 'none')),
    reason: {
      zh: '停用的项目还留着人脸，而且没有任何删除机制。',
      en: 'Faces of ended projects are still there and nothing ever deletes them.',
    },
  },
  'no-deletion': {
    level: 'high',
    scenarios: ['retention'],
    when: noDeletion,
    reason: {
      zh: '没有期限、没有删除机制、只是标记删除，或本人要求也删不掉。',
      en: 'No period, no deletion, only a mark, or not even on request.',
    },
  },
  'slow-deletion': {
    level: 'medium',
    scenarios: ['retention'],
    when: any(
      is('col-retention-basis', 'vendor-default'),
      lacksSome('col-deletion-triggers', ['expiry', 'withdrawal', 'relationship-end']),
      oneOf('rgt-deletion', ['slow', 'vendor-only']),
      is('col-delete-method', 'irreversible'),
    ),
    reason: {
      zh: '期限由供应商定、删除情形不全、删得慢，或删了没有记录。',
      en: 'The vendor sets the period, cases of deletion are missing, it is slow, or nothing proves it.',
    },
  },
  sale: {
    level: 'very-high',
    scenarios: ['provision'],
    when: has('use-sharing', 'sale'),
    reason: { zh: '拿人脸信息出售或换好处。', en: 'Face information is sold or traded for a benefit.' },
  },
  'given-without-consent': {
    level: 'high',
    scenarios: ['provision'],
    when: givenWithoutConsent,
    reason: {
      zh: '未经单独同意就提供、手续未齐就出境、向社会公开，或底图来自买卖、抓取。',
      en: 'Given without separate consent, sent abroad before clearance, published, or taken from purchase or scraping.',
    },
  },
  given: {
    level: 'medium',
    scenarios: ['provision'],
    when: any(
      hasAny('use-sharing', ['affiliates', 'others', 'authority', 'vendor']),
      oneOf('use-crossborder', ['cleared', 'exempt']),
      is('sec-data-request', 'no'),
    ),
    reason: {
      zh: '有外单位接触人脸信息，或对外提供没有办理流程。',
      en: 'Others get to see face information, or requests for it follow no procedure.',
    },
  },
  'face-alone': {
    level: 'high',
    scenarios: ['spoofing'],
    when: all(
      any(has('scn-function', 'payment'), oneOf('scn-type', ['bank-remote', 'bank-onsite', 'securities', 'telecom-sim'])),
      not(any(has('use-finance', 'multi-factor'), has('sec-safeguards', 'multi-factor'))),
    ),
    reason: {
      zh: '涉及资金或实名，只靠一张脸，没有再加一道验证。',
      en: 'Money or a registered identity depends on the face alone.',
    },
  },
  'no-claims': {
    level: 'medium',
    scenarios: ['spoofing'],
    when: is('rgt-misid', 'no'),
    reason: { zh: '被冒用后没有申诉和赔付的流程。', en: 'Victims of impersonation have no procedure to turn to.' },
  },
  'unchecked-subject': {
    level: 'high',
    scenarios: ['synthesis'],
    when: any(is('gen-subject-consent', 'none'), has('gen-review', 'none'), is('gen-explicit-label', 'missing')),
    reason: {
      zh: '不管被编辑的人同不同意、不审核，或该标识而没有标识。',
      en: 'The person edited is not asked, nothing is reviewed, or a label that is needed is missing.',
    },
  },
  'weakly-checked-subject': {
    level: 'medium',
    scenarios: ['synthesis'],
    when: any(
      is('gen-subject-consent', 'prompt'),
      lacksSome('gen-review', ['rights-prompt', 'keyword', 'output-tech', 'output-human']),
      is('gen-implicit-label', 'no'),
      lacksAll('gen-algorithm', ['safety']),
    ),
    reason: {
      zh: '只提示不核验、审核不全、没有隐式标识，或没做安全评估。',
      en: 'People are only prompted, review is partial, the hidden mark is missing, or no safety assessment was done.',
    },
  },
});

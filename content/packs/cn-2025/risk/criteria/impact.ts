import { all, any, has, hasAny, is, not, oneOf } from '../../../../when';
import { noWayButFace } from '../../terms';
import { criteriaOf } from '../criterion-builder';
import { essentialService, keepsFaces, movesMoney } from '../terms';

const always = all();
const canDetain = oneOf('scn-type', ['law-enforcement', 'public-video', 'airport']);
const judges = hasAny('use-secondary', ['evaluation', 'pricing']);
const inPrivateSpace = any(is('scn-private-space', 'yes'), is('scn-place', 'private-space'));

/** 限制个人自主决定权: loss of self-determination, from extra time to loss of liberty. */
export const autonomyCriteria = criteriaOf('autonomy', {
  detained: {
    level: 'very-high',
    scenarios: ['misid'],
    when: all(is('scn-type', 'law-enforcement'), is('use-decision', 'auto')),
    reason: {
      zh: '用于执法并由机器直接决定，认错可能使人失去人身自由。',
      en: 'In law enforcement with the machine deciding, a mistake may cost somebody their liberty.',
    },
  },
  stopped: {
    level: 'high',
    scenarios: ['misid'],
    when: any(canDetain, has('scn-function', 'watchlist')),
    reason: {
      zh: '认错可能使人被拦下、盘问，自由受限。',
      en: 'A mistake may mean being stopped and questioned.',
    },
  },
  'no-correction': {
    level: 'medium',
    scenarios: ['misid', 'tampering'],
    when: any(is('rgt-misid', 'no'), is('rgt-channel', 'none')),
    reason: { zh: '出错后没有渠道更正。', en: 'People have no way to have a mistake corrected.' },
  },
  irreplaceable: {
    level: 'medium',
    scenarios: ['access', 'leak', 'provision'],
    when: keepsFaces,
    reason: {
      zh: '人脸换不了，落到别人手里后本人无法控制、难以补救。',
      en: 'A face cannot be changed; in other hands it is beyond the person’s control.',
    },
  },
  forced: {
    level: 'high',
    scenarios: ['coercion'],
    when: noWayButFace,
    reason: {
      zh: '不愿意也得刷脸，属于被迫违背意愿。',
      en: 'People must give their face against their will.',
    },
  },
  'extra-cost': {
    level: 'medium',
    scenarios: ['coercion'],
    when: any(oneOf('nec-alternative-offered', ['inferior', 'hidden']), is('nec-refusal', 'worse-terms')),
    reason: {
      zh: '不刷脸要多花钱、多花时间，或失去权益。',
      en: 'Not giving the face costs money, time or benefits.',
    },
  },
  steered: {
    level: 'high',
    scenarios: ['tracking', 'creep'],
    when: any(has('use-secondary', 'marketing'), judges, has('use-attributes', 'politics-orientation')),
    reason: {
      zh: '结果用来推销、评价或定价，可能左右本人的选择。',
      en: 'Results serve marketing, judging or pricing and may steer what people choose.',
    },
  },
  followed: {
    level: 'medium',
    scenarios: ['tracking'],
    when: any(hasAny('scn-function', ['tracking', 'watchlist', 'identify-1ton']), has('col-data-types', 'trajectory')),
    reason: {
      zh: '行踪被掌握，本人难以知道、难以拒绝。',
      en: 'Movements become known; people can hardly notice or refuse.',
    },
  },
  'unknown-use': {
    level: 'medium',
    scenarios: ['creep'],
    when: always,
    reason: {
      zh: '用途超出本人预期，本人无从选择。',
      en: 'The use goes beyond what people expected, and they have no say.',
    },
  },
  'cannot-delete': {
    level: 'medium',
    scenarios: ['retention'],
    when: any(
      oneOf('rgt-deletion', ['no', 'vendor-only']),
      is('rgt-channel', 'none'),
      oneOf('ntc-withdrawal', ['none', 'no-delete']),
    ),
    reason: {
      zh: '想删删不掉，没有渠道控制自己的信息。',
      en: 'People cannot have their data deleted or control them.',
    },
  },
  stuck: {
    level: 'medium',
    scenarios: ['outage'],
    when: noWayButFace,
    reason: {
      zh: '系统一停就没有别的办法，本该有的服务要另花代价。',
      en: 'When it stops there is no other way, and a service that is due costs extra.',
    },
  },
});

/** 引发差别性待遇: discriminatory treatment, from lost time to a lost job. */
export const discriminationCriteria = criteriaOf('discrimination', {
  'job-lost': {
    level: 'very-high',
    scenarios: ['discrimination', 'creep'],
    when: all(
      has('use-secondary', 'evaluation'),
      any(is('ntc-imbalance', 'employer'), is('scn-type', 'workplace')),
      is('use-decision', 'auto'),
    ),
    reason: {
      zh: '由机器评价员工，可能使人丢掉工作。',
      en: 'The machine judges employees, which may cost somebody the job.',
    },
  },
  judged: {
    level: 'high',
    scenarios: ['discrimination', 'creep'],
    when: any(judges, hasAny('use-attributes', ['race', 'religion', 'health', 'social', 'politics-orientation'])),
    reason: {
      zh: '推断敏感特点或用于评价、定价，合法权利和公平交易可能受损。',
      en: 'Sensitive traits or judgements may cost people their rights or a fair deal.',
    },
  },
  'cut-off': {
    level: 'high',
    scenarios: ['outage'],
    when: all(noWayButFace, essentialService),
    reason: {
      zh: '多数人离不开的服务，停用时又没有别的办法。',
      en: 'A service most people need, and no other way while it is down.',
    },
  },
  refused: {
    level: 'high',
    scenarios: ['coercion', 'misid'],
    when: is('nec-refusal', 'denied'),
    reason: {
      zh: '刷不了脸就进不去、办不成，等于服务被拒。',
      en: 'Without the face people are turned away.',
    },
  },
  'decided-by-machine': {
    level: 'high',
    scenarios: ['misid', 'discrimination'],
    when: is('use-decision', 'auto'),
    reason: {
      zh: '重大事项由机器决定，出错就可能被拒。',
      en: 'The machine decides important matters; an error may mean refusal.',
    },
  },
  'decided-by-person': {
    level: 'medium',
    scenarios: ['misid', 'discrimination'],
    when: is('use-decision', 'human'),
    reason: {
      zh: '结果会影响重大事项，虽有人复核，仍可能被误解。',
      en: 'Results weigh on important matters; even with review people may be misjudged.',
    },
  },
  'worse-terms': {
    level: 'medium',
    scenarios: ['coercion'],
    when: oneOf('nec-refusal', ['worse-terms', 'inconvenience']),
    reason: { zh: '不刷脸的人待遇较差。', en: 'People who refuse are treated less well.' },
  },
  sorted: {
    level: 'medium',
    scenarios: ['discrimination', 'tracking'],
    when: any(hasAny('use-attributes', ['age-gender', 'emotion']), has('scn-function', 'watchlist')),
    reason: { zh: '按特点或名单给人分类，可能被误解。', en: 'People are sorted by traits or lists and may be misjudged.' },
  },
  'health-shown': {
    level: 'high',
    scenarios: ['leak'],
    when: any(oneOf('scn-type', ['medical-sign', 'medical-id']), has('use-attributes', 'health')),
    reason: {
      zh: '泄露会连带暴露就医或健康情况，可能因此受歧视。',
      en: 'A leak would show medical visits or health and may lead to discrimination.',
    },
  },
  'habits-shown': {
    level: 'medium',
    scenarios: ['leak'],
    when: hasAny('col-data-types', ['trajectory', 'account']),
    reason: {
      zh: '泄露会连带暴露行踪、消费或账户。',
      en: 'A leak would also show movements, spending or accounts.',
    },
  },
  'queue-again': {
    level: 'medium',
    scenarios: ['outage'],
    when: oneOf('nec-alternative-offered', ['no', 'inferior', 'hidden']),
    reason: { zh: '停用期间要多花时间或多付成本。', en: 'While it is down, people pay in time or money.' },
  },
});

/** 个人名誉受损或遭受精神压力: harm to reputation or peace of mind. */
export const reputationCriteria = criteriaOf('reputation', {
  'private-images': {
    level: 'high',
    scenarios: ['access', 'leak', 'misuse', 'tracking', 'provision', 'retention'],
    when: inPrivateSpace,
    reason: {
      zh: '涉及私密空间的影像，一旦被看到，名誉和精神伤害很难挽回。',
      en: 'Images from private spaces are concerned; once seen, the harm can hardly be undone.',
    },
  },
  'fear-of-exposure': {
    level: 'medium',
    scenarios: ['access', 'leak', 'misuse', 'provision'],
    when: keepsFaces,
    reason: {
      zh: '人脸外流会带来被冒用、被骚扰的担心。',
      en: 'Once faces are out, people fear impersonation and harassment.',
    },
  },
  watched: {
    level: 'medium',
    scenarios: ['tracking'],
    when: any(oneOf('scn-capture-mode', ['passive', 'covert']), hasAny('scn-function', ['tracking', 'watchlist'])),
    reason: { zh: '被盯着、被跟踪会造成精神压力。', en: 'Being watched and followed weighs on people.' },
  },
  'taken-for-offender': {
    level: 'high',
    scenarios: ['misid'],
    when: is('scn-type', 'law-enforcement'),
    reason: {
      zh: '被误认为嫌疑人，名誉和精神受损严重。',
      en: 'Being taken for a suspect does grave harm to reputation and mind.',
    },
  },
  suspected: {
    level: 'medium',
    scenarios: ['misid'],
    when: any(has('scn-function', 'watchlist'), canDetain),
    reason: {
      zh: '会被误认、当众盘问，事后可以澄清。',
      en: 'People may be mistaken and questioned in public, and cleared later.',
    },
  },
  labelled: {
    level: 'medium',
    scenarios: ['discrimination'],
    when: any(hasAny('use-attributes', ['emotion', 'health', 'social']), judges),
    reason: { zh: '被贴上标签，可能造成误解和压力。', en: 'Labels cause misunderstanding and pressure.' },
  },
  'record-altered': {
    level: 'medium',
    scenarios: ['tampering'],
    when: oneOf('use-decision', ['human', 'auto']),
    reason: {
      zh: '记录被改会影响对本人的重要决定。',
      en: 'An altered record would affect important decisions about the person.',
    },
  },
  impersonated: {
    level: 'medium',
    scenarios: ['spoofing'],
    when: always,
    reason: {
      zh: '被人冒名行事，事后要费力澄清。',
      en: 'Somebody acts in the person’s name, and it takes effort to clear up.',
    },
  },
  faked: {
    level: 'high',
    scenarios: ['synthesis'],
    when: hasAny('gen-function', ['identity', 'motion', 'deceased']),
    reason: {
      zh: '换脸、让人脸动起来足以以假乱真，名誉伤害重大。',
      en: 'Swapped or moving faces can pass for real and do great harm to reputation.',
    },
  },
  edited: {
    level: 'medium',
    scenarios: ['synthesis'],
    when: always,
    reason: {
      zh: '合成内容可能被误信，一般可以澄清。',
      en: 'Generated content may be believed, though it can usually be cleared up.',
    },
  },
  'still-there': {
    level: 'medium',
    scenarios: ['retention'],
    when: any(is('col-legacy', 'yes'), oneOf('col-original-images', ['without'])),
    reason: { zh: '不该留的还留着，本人会感到不安。', en: 'What should be gone is still there, which is unsettling.' },
  },
});

/** 人身财产受损: harm to person or property. */
export const propertyCriteria = criteriaOf('property', {
  'debt-in-their-name': {
    level: 'very-high',
    scenarios: ['spoofing'],
    when: is('scn-type', 'bank-remote'),
    reason: {
      zh: '可能被人冒名贷款，背上还不起的债。',
      en: 'Loans may be taken in somebody’s name, leaving a debt they cannot repay.',
    },
  },
  'money-stolen': {
    level: 'high',
    scenarios: ['spoofing', 'misid', 'tampering', 'access', 'leak', 'misuse'],
    when: movesMoney,
    reason: { zh: '直接关系到账户资金，可能被盗刷、被骗。', en: 'Accounts are at stake; money may be stolen.' },
  },
  'identity-used': {
    level: 'high',
    scenarios: ['spoofing'],
    when: oneOf('scn-type', ['gov-service', 'telecom-sim', 'app-login', 'live-stream']),
    reason: {
      zh: '冒用身份可以办卡、办事、登录账户，易被用于诈骗。',
      en: 'A stolen identity opens SIM cards, services and accounts and invites fraud.',
    },
  },
  'door-opened': {
    level: 'medium',
    scenarios: ['spoofing', 'tampering'],
    when: not(movesMoney),
    reason: {
      zh: '外人可能混入，或本人要花功夫证明自己。',
      en: 'Strangers may get in, or people must take trouble to prove who they are.',
    },
  },
  'fraud-kit': {
    level: 'high',
    scenarios: ['access', 'leak', 'misuse', 'provision'],
    when: hasAny('col-data-types', ['id-number', 'account']),
    reason: {
      zh: '人脸和身份证号、账号在一起，足以用于金融诈骗。',
      en: 'A face with an ID number or account is enough for financial fraud.',
    },
  },
  'nuisance-calls': {
    level: 'medium',
    scenarios: ['access', 'leak', 'provision'],
    when: has('col-data-types', 'phone'),
    reason: {
      zh: '人脸连着手机号，容易被骚扰、被精准诈骗。',
      en: 'A face tied to a phone number invites nuisance calls and targeted fraud.',
    },
  },
  'wrong-record': {
    level: 'medium',
    scenarios: ['misid'],
    when: oneOf('scn-type', ['workplace', 'plant-safety', 'medical-id', 'medical-sign', 'gov-service']),
    reason: {
      zh: '认错会影响工资、就医或办事，要花成本更正。',
      en: 'A mistake affects pay, treatment or a service and costs effort to correct.',
    },
  },
  'worse-price': {
    level: 'medium',
    scenarios: ['creep'],
    when: any(has('use-secondary', 'pricing'), has('use-secondary', 'marketing')),
    reason: { zh: '可能被区别定价、多花钱。', en: 'People may be charged differently.' },
  },
  'payment-down': {
    level: 'medium',
    scenarios: ['outage'],
    when: movesMoney,
    reason: { zh: '付不了款、取不了钱。', en: 'People cannot pay or get their money.' },
  },
  'used-to-defraud': {
    level: 'high',
    scenarios: ['synthesis'],
    when: hasAny('gen-function', ['identity', 'motion']),
    reason: {
      zh: '可以冒充本人向亲友或机构行骗。',
      en: 'It can be used to pose as the person towards family or firms.',
    },
  },
});

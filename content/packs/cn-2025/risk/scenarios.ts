import type { RiskScenario } from '../../../../lib/schema/risk';
import { any, has, hasAny, is, oneOf } from '../../../when';
import { analysesAttributes, generates, identifiesPersons, offersChoiceOfMethod, usesRecognition } from '../terms';
import { keepsFaces } from './terms';

/** What the assessment looks at, in the order shown. Ids are part of stored field names and never change. */
export const riskScenarios: readonly RiskScenario[] = [
  {
    id: 'access',
    title: { zh: '未经授权的访问', en: 'Unauthorised access' },
    meaning: {
      zh: '外人或无权的人进入系统，看到或取走人脸信息。',
      en: 'Outsiders or people without permission get into the system and see or take face information.',
    },
    appliesWhen: keepsFaces,
    likelihood: ['env', 'people', 'scale'],
    impact: ['autonomy', 'reputation', 'property'],
  },
  {
    id: 'leak',
    title: { zh: '泄露', en: 'Leak' },
    meaning: {
      zh: '人脸信息流到外面。人脸换不了，泄露以后无法像密码那样重设。',
      en: 'Face information gets out. A face cannot be replaced like a password.',
    },
    appliesWhen: keepsFaces,
    likelihood: ['env', 'process', 'people', 'scale'],
    impact: ['autonomy', 'discrimination', 'reputation', 'property'],
  },
  {
    id: 'tampering',
    title: { zh: '篡改、丢失、毁损', en: 'Tampering, loss or destruction' },
    meaning: {
      zh: '人脸库被改动、弄丢或损坏，本人因此被认错或办不了事。',
      en: 'The face library is altered, lost or damaged, so that people are mistaken for others or turned away.',
    },
    appliesWhen: keepsFaces,
    likelihood: ['env', 'people', 'scale'],
    impact: ['autonomy', 'reputation', 'property'],
  },
  {
    id: 'misuse',
    title: { zh: '内部滥用', en: 'Misuse by insiders' },
    meaning: {
      zh: '有权限的员工或供应商人员私自查看、复制、使用人脸信息。',
      en: 'Staff or vendor personnel with access look up, copy or use face information for themselves.',
    },
    appliesWhen: any(keepsFaces, usesRecognition),
    likelihood: ['process', 'people', 'scale'],
    impact: ['reputation', 'property'],
  },
  {
    id: 'creep',
    title: { zh: '挪作他用', en: 'Function creep' },
    meaning: {
      zh: '人脸信息被用到当初没有讲过的目的上，例如营销、训练模型、评价个人。',
      en: 'Face information is put to purposes people were not told about, such as marketing, training or judging them.',
    },
    likelihood: ['process', 'people', 'scale'],
    impact: ['autonomy', 'discrimination', 'property'],
  },
  {
    id: 'misid',
    title: { zh: '认错人、认不出', en: 'Misidentification' },
    meaning: {
      zh: '把甲认成乙，或者认不出本人，当事人被拒绝、被怀疑或被扣错钱。',
      en: 'Somebody is taken for another or not recognised, and is refused, suspected or wrongly charged.',
    },
    appliesWhen: any(identifiesPersons, has('scn-function', 'payment')),
    likelihood: ['process', 'people', 'scale'],
    impact: ['autonomy', 'discrimination', 'reputation', 'property'],
  },
  {
    id: 'discrimination',
    title: { zh: '歧视和差别对待', en: 'Discrimination' },
    meaning: {
      zh: '因为从脸上推断的特点，或者对某些人群识别更差，而受到不同对待。',
      en: 'People are treated differently because of traits read from the face or because it works worse for some groups.',
    },
    appliesWhen: usesRecognition,
    likelihood: ['process', 'scale'],
    impact: ['discrimination', 'reputation'],
  },
  {
    id: 'coercion',
    title: { zh: '失去选择、被迫刷脸', en: 'Loss of choice, coercion' },
    meaning: {
      zh: '没有别的办法，或者拒绝要付出代价，只好刷脸。',
      en: 'There is no other way, or refusing has a price, so people have to give their face.',
    },
    appliesWhen: any(offersChoiceOfMethod, analysesAttributes),
    likelihood: ['process', 'people', 'scale'],
    impact: ['autonomy', 'discrimination'],
  },
  {
    id: 'tracking',
    title: { zh: '跟踪和画像', en: 'Tracking and profiling' },
    meaning: {
      zh: '本人不知情时被认出、被跨镜头跟踪，行踪和习惯被拼成画像。',
      en: 'People are recognised or followed without knowing it, and their movements and habits become a profile.',
    },
    appliesWhen: any(
      hasAny('scn-function', ['identify-1ton', 'watchlist', 'tracking', 'attributes', 'emotion']),
      oneOf('scn-capture-mode', ['passive', 'covert']),
      has('col-data-types', 'trajectory'),
    ),
    likelihood: ['process', 'scale'],
    impact: ['autonomy', 'discrimination', 'reputation'],
  },
  {
    id: 'retention',
    title: { zh: '超期留存、删不掉', en: 'Kept too long, cannot be deleted' },
    meaning: {
      zh: '用途结束后仍然保存，或者本人要求删除却删不掉。',
      en: 'Data stay after the purpose is over, or cannot be deleted when people ask.',
    },
    appliesWhen: any(keepsFaces, is('col-legacy', 'yes')),
    likelihood: ['process', 'people', 'scale'],
    impact: ['autonomy', 'reputation'],
  },
  {
    id: 'provision',
    title: { zh: '擅自提供、出售', en: 'Provision or sale without a ground' },
    meaning: {
      zh: '人脸信息被出售、公开，或者没有依据就交给别的单位、传到境外。',
      en: 'Face information is sold, published, or handed to others or abroad without a ground.',
    },
    likelihood: ['process', 'people', 'scale'],
    impact: ['autonomy', 'reputation', 'property'],
  },
  {
    id: 'spoofing',
    title: { zh: '冒用和欺骗', en: 'Impersonation and spoofing' },
    meaning: {
      zh: '有人用照片、面具、换脸或注入攻击冒充本人通过识别。',
      en: 'Somebody passes as another person with a photo, a mask, a deepfake or an injection attack.',
    },
    appliesWhen: hasAny('scn-function', ['verify-1to1', 'identify-1ton', 'payment']),
    likelihood: ['env', 'process', 'scale'],
    impact: ['reputation', 'property'],
  },
  {
    id: 'outage',
    title: { zh: '系统不可用', en: 'Loss of availability' },
    meaning: {
      zh: '设备、网络或供应商出问题，人进不去、办不成。本问卷没有问备份和冗余，判断时请自行补上。',
      en: 'Devices, network or vendor fail and people are stuck. Backup and redundancy are not asked here; add them yourself.',
    },
    appliesWhen: any(identifiesPersons, has('scn-function', 'payment')),
    likelihood: ['env', 'people', 'scale'],
    impact: ['autonomy', 'discrimination', 'property'],
  },
  {
    id: 'synthesis',
    title: { zh: '合成内容被滥用', en: 'Abuse of generated faces' },
    meaning: {
      zh: '本人的脸被拿去换脸、合成，用来造谣、诈骗或羞辱。',
      en: 'A person’s face is swapped or synthesised to spread rumours, defraud or humiliate.',
    },
    appliesWhen: generates,
    likelihood: ['process', 'people', 'scale'],
    impact: ['reputation', 'property'],
  },
];

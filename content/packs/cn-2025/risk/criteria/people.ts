import { all, any, has, hasAny, is, lacksAll, lacksSome } from '../../../../when';
import { criteriaOf } from '../criterion-builder';
import { vendorRuns } from '../terms';

const held = ['access', 'leak', 'tampering', 'misuse', 'provision'];

/** 参与人员与第三方: who can touch the data, and how far staff and third parties are bound and watched. */
export const peopleCriteria = criteriaOf('people', {
  unmanaged: {
    level: 'very-high',
    scenarios: held,
    when: has('sec-controls', 'none'),
    reason: {
      zh: '权限、口令、保密、培训都没有管，谁都可能接触到数据。',
      en: 'No access control, passwords, confidentiality or training: anybody may get at the data.',
    },
  },
  'wide-access': {
    level: 'high',
    scenarios: held,
    when: lacksSome('sec-controls', ['least-privilege']),
    reason: { zh: '没有按需要分配权限。', en: 'Access is not limited to those who need it.' },
  },
  'unbound-vendor': {
    level: 'high',
    scenarios: [...held, 'creep', 'retention', 'outage'],
    when: has('org-vendor-contract', 'none'),
    reason: { zh: '和供应商没有书面约定。', en: 'There is no written contract with the vendor.' },
  },
  'opaque-vendor': {
    level: 'high',
    scenarios: [...held, 'creep', 'retention'],
    when: is('org-vendor-visibility', 'none'),
    reason: {
      zh: '后台由别人运行，自己看不到也删不掉。',
      en: 'Somebody else runs the back end; you can neither see nor delete.',
    },
  },
  'loosely-bound-vendor': {
    level: 'medium',
    scenarios: [...held, 'creep'],
    when: lacksSome('org-vendor-contract', ['purpose-limits', 'security-duties', 'audit', 'no-sub']),
    reason: {
      zh: '合同没有写全目的、安全、监督和转委托的限制。',
      en: 'The contract lacks limits of purpose, security, supervision or subcontracting.',
    },
  },
  'rules-on-paper': {
    level: 'medium',
    scenarios: held,
    when: any(lacksSome('sec-controls', ['confidentiality', 'training']), is('org-pi-officer', 'no')),
    reason: {
      zh: '缺保密义务、培训或专人负责，制度效果难说。',
      en: 'Confidentiality, training or a person in charge is missing, so the rules may not work.',
    },
  },
  'nobody-in-charge': {
    level: 'medium',
    scenarios: ['creep', 'coercion', 'retention'],
    when: is('org-pi-officer', 'no'),
    reason: { zh: '没有专人负责个人信息保护。', en: 'Nobody is in charge of personal information protection.' },
  },
  'staff-pressure': {
    level: 'high',
    scenarios: ['coercion'],
    when: has('nec-inducement', 'staff-pressure'),
    reason: { zh: '员工被要求或被考核推动刷脸。', en: 'Staff are told or rewarded to push face recognition.' },
  },
  'vendor-deletes': {
    level: 'medium',
    scenarios: ['retention'],
    when: any(is('org-vendor-visibility', 'view-only'), lacksSome('org-vendor-contract', ['return-delete'])),
    reason: {
      zh: '删除要靠供应商，或合同没写结束时返还、删除。',
      en: 'Deleting depends on the vendor, or the contract does not say that data are returned or deleted.',
    },
  },
  unsupervised: {
    level: 'high',
    scenarios: ['misid'],
    when: has('use-oversight', 'none'),
    reason: { zh: '没有任何人工监督。', en: 'No human supervises it.' },
  },
  untrained: {
    level: 'medium',
    scenarios: ['misid'],
    when: lacksSome('use-oversight', ['trained']),
    reason: {
      zh: '监督的人没有受过训练，容易盲信机器。',
      en: 'Those who supervise are not trained and may trust the machine blindly.',
    },
  },
  'no-plan': {
    level: 'high',
    scenarios: ['outage'],
    when: is('sec-plan', 'no'),
    reason: { zh: '没有演练过的应急预案。', en: 'There is no rehearsed emergency plan.' },
  },
  'vendor-dependent': {
    level: 'medium',
    scenarios: ['outage'],
    when: vendorRuns,
    reason: { zh: '系统靠别的单位运行。', en: 'Somebody else keeps the system running.' },
  },
  'no-user-management': {
    level: 'high',
    scenarios: ['synthesis'],
    when: any(has('gen-user-mgmt', 'none'), has('gen-user-conduct', 'none')),
    reason: { zh: '对使用者没有任何管理或约束。', en: 'Users are not managed or bound in any way.' },
  },
  'thin-user-management': {
    level: 'medium',
    scenarios: ['synthesis'],
    when: any(
      lacksSome('gen-user-mgmt', ['real-name', 'complaints', 'sanctions']),
      lacksSome('gen-user-conduct', ['authorised', 'lawful', 'keep-labels']),
      all(hasAny('org-roles', ['gen-tech']), lacksAll('gen-source-controls', ['licence'])),
    ),
    reason: {
      zh: '实名、投诉、处置或使用约束不全，或训练数据来源没有核查。',
      en: 'Real names, complaints, sanctions or conduct rules are incomplete, or training sources are unchecked.',
    },
  },
});

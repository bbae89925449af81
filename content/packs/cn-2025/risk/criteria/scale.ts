import type { Condition } from '../../../../../lib/schema/condition';
import { above, all, hasAny, is } from '../../../../when';
import { pastEventCured } from '../../terms';
import { criteriaOf } from '../criterion-builder';
import { riskParameters } from '../parameters';
import { riskScenarios } from '../scenarios';
import { forcedWay, givenWithoutConsent, noDeletion, otherUseWithoutConsent, unnoticedCapture } from '../terms';

const every = riskScenarios.map(({ id }) => id);
const always = all();

/** Where handling is irregular in this very respect, an outside event is taken to concern it. */
const irregular: readonly (readonly [string, Condition])[] = [
  ['creep', otherUseWithoutConsent],
  ['coercion', forcedWay],
  ['tracking', unnoticedCapture],
  ['retention', noDeletion],
  ['provision', givenWithoutConsent],
];

const eventRows = (scenario: string, when: Condition) =>
  [
    [
      `alerted-${scenario}`,
      {
        level: 'very-high',
        scenarios: [scenario],
        when: all(when, hasAny('fil-history', ['interview', 'penalty', 'procuratorate', 'criminal']), is('fil-rectified', 'no')),
        reason: {
          zh: '被约谈、处罚或收到检察建议，还没整改完。问卷没有问起因；这方面的做法本身有缺陷，按与它有关计算。',
          en: 'Authorities stepped in and not all is put right. The matter is not asked; since this is irregular, it is taken to be the matter.',
        },
      },
    ],
    [
      `seen-here-${scenario}`,
      {
        level: 'high',
        scenarios: [scenario],
        when: all(when, hasAny('fil-history', ['complaint', 'interview', 'penalty', 'civil', 'procuratorate', 'criminal'])),
        reason: {
          zh: '这套系统遇到过投诉、约谈、处罚或诉讼。问卷没有问起因；这方面的做法本身有缺陷，按与它有关计算。',
          en: 'The system met with complaints, authorities or lawsuits. The matter is not asked; since this is irregular, it is taken to be the matter.',
        },
      },
    ],
  ] as const;

/** 业务特点和规模及安全态势: what has happened here or elsewhere, and how many persons are concerned. */
export const scaleCriteria = criteriaOf('scale', {
  'own-major': {
    level: 'very-high',
    scenarios: ['access', 'leak', 'tampering'],
    when: is('sec-incident', 'major'),
    reason: { zh: '近三年发生过较大的人脸信息事件。', en: 'There was a major face-data incident in the last three years.' },
  },
  'own-minor': {
    level: 'high',
    scenarios: ['access', 'leak', 'tampering'],
    when: is('sec-incident', 'minor'),
    reason: { zh: '近三年发生过轻微的人脸信息事件。', en: 'There was a minor face-data incident in the last three years.' },
  },
  'cured-coercion': {
    level: 'high',
    scenarios: ['coercion'],
    when: pastEventCured,
    reason: {
      zh: '本单位发生过擅自改成刷脸或者录入拒绝者照片的事，虽已纠正，仍是自己出过事。',
      en: 'People here were once switched to the face or enrolled after refusing; it was put right, yet it did happen here.',
    },
  },
  ...Object.fromEntries(irregular.flatMap(([scenario, when]) => eventRows(scenario, when))),
  'ten-million': {
    level: 'high',
    scenarios: every,
    when: above('col-persons-stored', riskParameters.highScale.value),
    reason: { zh: '存储超过1,000万人。', en: 'More than 10,000,000 persons are stored.' },
  },
  'one-million': {
    level: 'medium',
    scenarios: every,
    when: above('col-persons-stored', riskParameters.mediumScale.value),
    reason: { zh: '存储超过100万人。', en: 'More than 1,000,000 persons are stored.' },
  },
  'field-exposed': {
    level: 'medium',
    scenarios: ['access', 'leak'],
    when: always,
    reason: {
      zh: '同领域已有实例：深网视界的人脸库曾无限制开放（2019年2月）；长沙17家医疗机构弱口令、未加密。',
      en: 'Seen in the field: the face library of Shenwang Shijie left open to all (February 2019); 17 medical institutions in Changsha with weak passwords and no encryption.',
    },
  },
  'field-forced': {
    level: 'medium',
    scenarios: ['coercion'],
    when: always,
    reason: {
      zh: '同领域已有实例：杭州野生动物世界案（2021年4月二审）、天津小区门禁案（2022年5月）。',
      en: 'Seen in the field: the Hangzhou safari park case (appeal, April 2021) and the Tianjin residential gate case (May 2022).',
    },
  },
  'field-tracked': {
    level: 'medium',
    scenarios: ['tracking'],
    when: always,
    reason: {
      zh: '同领域已有实例：上海一家汽车企业的门店摄像头、宁波三家房企的售楼处摄像头，未经同意采集、识别顾客，均被罚款。',
      en: 'Seen in the field: showroom cameras of a car maker in Shanghai and of three developers in Ningbo, fined for capturing or recognising customers without consent.',
    },
  },
  'field-repurposed': {
    level: 'medium',
    scenarios: ['creep', 'retention'],
    when: always,
    reason: {
      zh: '同领域已有实例：无锡一家健身房用会员卡照片录入人脸、拒绝删除（2022年8月检察建议）。',
      en: 'Seen in the field: a gym in Wuxi enrolled faces from card photos and refused deletion (procuratorial proposal, August 2022).',
    },
  },
  'field-traded': {
    level: 'medium',
    scenarios: ['provision'],
    when: always,
    reason: {
      zh: '同领域已有实例：上海奉贤李某窃取并共享含人脸的个人信息，被判刑（指导性案例）。',
      en: 'Seen in the field: a man convicted in Fengxian, Shanghai, for stealing and sharing personal information with faces (guiding case).',
    },
  },
  'field-spoofed': {
    level: 'medium',
    scenarios: ['spoofing'],
    when: always,
    reason: {
      zh: '同领域已有实例：张某等人用照片做成3D头像骗过人脸核验（2018年行为，衢州）。',
      en: 'Seen in the field: 3D heads made from photos passed face checks (acts of 2018, Quzhou).',
    },
  },
});

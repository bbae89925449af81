import type { LeverBook } from '../../../lib/schema/lever';
import type { Text } from '../../../lib/schema/text';
import type { QuestionId } from '../../questions/index';
import { consentLevers } from './levers/consent';
import { filingLevers } from './levers/filing';
import { generationLevers } from './levers/generation';
import { necessityLevers } from './levers/necessity';
import { organisationLevers } from './levers/organisation';
import { scenarioLevers } from './levers/scenario';
import { securityLevers } from './levers/security';
import { storageLevers } from './levers/storage';
import { useLevers } from './levers/use';

const facts: Partial<Record<QuestionId, Text>> = {
  'scn-place': {
    zh: '地点就是地点，只能撤走设备、停止使用。',
    en: 'The place is what it is; the only way is to remove the devices and stop.',
  },
  'scn-type': { zh: '这是什么业务，由事实决定。', en: 'What kind of use it is, is a matter of fact.' },
  'scn-public-safety': {
    zh: '不是为公共安全，就不能改口；只能撤走设备、停止使用。',
    en: 'If it does not serve public safety, that cannot be reworded; the only way is to remove the devices and stop.',
  },
  'scn-legal-mandate': {
    zh: '有没有法律要求，由法律决定，要请律师核实。',
    en: 'Whether a law requires it is for the law to say; have counsel check.',
  },
  'scn-remote-id-basis': {
    zh: '依据是有关机关给的，自己给不了自己。',
    en: 'Such a basis is granted by others; nobody can grant it to themselves.',
  },
  'nec-nonbio-equivalent': {
    zh: '既然有不用人脸也行的办法，就说不了没有；可以改用那个办法。',
    en: 'If another way does the job, that cannot be denied; you could use it instead.',
  },
  'ntc-imbalance': { zh: '双方的地位由关系决定。', en: 'The standing of the two sides comes with the relation.' },
  'min-under14': {
    zh: '服务对象里有没有孩子，由事实决定。',
    en: 'Whether children are among the people served is a matter of fact.',
  },
  'org-cities': { zh: '设备装在哪里，由事实决定。', en: 'Where the devices stand is a matter of fact.' },
  'col-persons-stored': { zh: '存了多少人，由事实决定。', en: 'How many persons are stored is a matter of fact.' },
  'use-major-interest': {
    zh: '办的是不是重大事项，由业务决定。',
    en: 'Whether the matter is a major one comes with the business.',
  },
  'sec-incident': { zh: '已经发生的事改不了。', en: 'What has happened cannot be undone.' },
  'fil-history': { zh: '已经发生的事改不了。', en: 'What has happened cannot be undone.' },
  'fil-pia': {
    zh: '上线前没有评估，这件事改不了；现在补做，还能发现问题、留下整改记录。',
    en: 'Having gone live without an assessment cannot be undone; doing it now still finds faults and leaves a record of correction.',
  },
};

/** What the operator of a system controls under the Measures pack, in both senses: can change, and may truthfully say so. */
export const cn2025Levers: LeverBook = {
  moves: {
    ...organisationLevers,
    ...scenarioLevers,
    ...necessityLevers,
    ...consentLevers,
    ...storageLevers,
    ...useLevers,
    ...generationLevers,
    ...securityLevers,
    ...filingLevers,
  },
  facts,
};

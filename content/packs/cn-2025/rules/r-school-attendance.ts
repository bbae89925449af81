import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not } from '../../../when';
import { identifiesPersons } from '../terms';

export const rSchoolAttendance: Rule = {
  id: 'r-school-attendance',
  dimension: 'E',
  severity: 'high',
  gapWhen: all(is('scn-type', 'school'), identifiesPersons, not(is('scn-legal-mandate', 'law-face'))),
  title: { zh: '学校用人脸识别学生身份', en: 'A school identifies pupils by face' },
  finding: {
    zh: '校园场景用人脸验证、辨识或跟踪，而且回答没有主张法律明确要求。现行规定并未一概禁止学校使用，但须证明充分必要、影响最小并有替代办法，不满14周岁的另需监护人同意；“点名、校卡足以代替”主要来自境外执法的看法，属于参考。',
    en: 'A school verifies, identifies or tracks by face and does not claim that the law expressly requires it. Current rules do not ban this outright, but sufficient necessity, least impact and an alternative must be shown, and under-14s need guardian consent; the view that roll-call or cards suffice comes mainly from foreign enforcement and is a reference point.',
  },
  remedy: {
    zh: '优先改用点名或校卡；保留人脸的，逐项写明必要性并提供同等便利的替代，保存论证、家长告知和同意记录。',
    en: 'Prefer roll-call or cards; if faces stay, justify each use and offer an equally convenient alternative, keeping the case, notices to parents and consents.',
  },
  provisions: [
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
    cite('pipl', '5'),
    cite('pipl', '6'),
    cite('pipl', '31'),
    cite('measures-2025', '4'),
  ],
  folds: ['r-consent-imbalance'],
  examples: [
    { answers: { 'scn-type': 'school', 'scn-function': ['verify-1to1'], 'scn-legal-mandate': 'none' }, outcome: 'gap' },
    { answers: { 'scn-type': 'workplace', 'scn-function': ['verify-1to1'], 'scn-legal-mandate': 'none' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

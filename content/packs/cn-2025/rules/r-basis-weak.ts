import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, blank, is, oneOf, open } from '../../../when';

export const rBasisWeak: Rule = {
  id: 'r-basis-weak',
  dimension: 'B',
  severity: 'high',
  gapWhen: any(
    open('ntc-legal-basis'),
    all(is('ntc-legal-basis', 'statutory'), oneOf('scn-legal-mandate', ['law-identity', 'guidance', 'none'])),
    all(is('scn-legal-mandate', 'law-face'), blank('scn-legal-citation')),
  ),
  title: { zh: '所称的法定依据站不稳', en: 'The statutory ground relied on does not hold firmly' },
  finding: {
    zh: '以法定职责或义务为依据，可所指的要求并未明确规定用人脸，只是核验身份、行业惯例或并无规定；或者说法律明确要求刷脸，却没有写出是哪一条规定。要求核验身份不等于要求刷脸，依据须能指得出来。',
    en: 'A statutory duty is the ground, yet the requirement behind it does not expressly call for faces, being only an identity check, a custom or guidance, or nothing at all; or the law is said to demand face recognition but no instrument is named. A duty to check identity is not a duty to scan faces, and the ground must be identifiable.',
  },
  remedy: {
    zh: '由法务书面确定依据并附原文；不成立的改为单独同意，同时提供替代办法，保存法务意见。',
    en: 'Have counsel confirm the ground in writing with the text attached; if it fails, move to separate consent with an alternative and keep the opinion.',
  },
  provisions: [cite('pipl', '13'), cite('pipl', '69'), cite('shanghai-2024'), cite('spc-2021-15'), cite('spc-2021-15', '2')],
  examples: [
    { answers: { 'ntc-legal-basis': 'unknown' }, outcome: 'needs-review' },
    { answers: { 'ntc-legal-basis': 'statutory', 'scn-legal-mandate': 'law-identity' }, outcome: 'gap' },
    { answers: { 'scn-legal-mandate': 'law-face', 'scn-legal-citation': '' }, outcome: 'gap' },
    {
      answers: { 'ntc-legal-basis': 'statutory', 'scn-legal-mandate': 'law-face', 'scn-legal-citation': '某法第 X 条' },
      outcome: 'met',
    },
  ],
  reviewed: null,
};

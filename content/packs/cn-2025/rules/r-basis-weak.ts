import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, blank, has, is, not, open } from '../../../when';
import { claimsFaceRule } from '../terms';

const statutoryWithoutFaceRule = all(is('ntc-legal-basis', 'statutory'), not(claimsFaceRule));

export const rBasisWeak: Rule = {
  id: 'r-basis-weak',
  dimension: 'B',
  severity: 'high',
  gapWhen: any(
    open('ntc-legal-basis'),
    all(statutoryWithoutFaceRule, not(has('org-roles', 'authority'))),
    all(claimsFaceRule, blank('scn-legal-citation')),
  ),
  review: {
    when: all(statutoryWithoutFaceRule, has('org-roles', 'authority')),
    why: {
      zh: '国家机关为履行法定职责确有必要的，不一定要有写明“刷脸”的规定；是否确有必要、做到什么程度，请法务对照职权规定判断。',
      en: 'A public authority whose statutory duty truly needs the face does not always need a rule that names it; whether it does, and how far, is for counsel to judge against the rules on its powers.',
    },
  },
  title: { zh: '所称的法定依据站不稳', en: 'The statutory ground relied on does not hold firmly' },
  finding: {
    zh: '以法定职责或义务为依据，可所指的要求并没有规定用人脸，只是核验身份、行业惯例或并无规定；或者说国家规定要求刷脸，却写不出是哪一条。要求核验身份不等于要求刷脸，依据须能指得出来。',
    en: 'A statutory duty is the ground, yet what it points to does not call for faces, being only an identity check, a custom or guidance, or nothing at all; or a state rule is said to demand the face but cannot be named. A duty to check identity is not a duty to scan faces, and the ground must be identifiable.',
  },
  legal: {
    zh: '《个人信息保护法》第十三条第一款第三项限于为履行法定职责或者法定义务所必需的处理。义务仅为核验身份而他法可达的，人脸并非所必需；援引不出具体规范的，不能完成人脸识别司法解释第六条的举证。',
    en: 'Article 13(1)(3) PIPL covers only what is necessary for a statutory duty. Where the duty is to check identity and other means serve it, the face is not necessary; a ground that cannot be named does not discharge the burden of proof under article 6 of the SPC provisions.',
  },
  matters: {
    zh: '“上级要求”说不清，到头来责任还是自己担。',
    en: 'An unnamed “we were told to” leaves the liability with you.',
  },
  remedy: {
    zh: '由法务书面确定依据并附原文；不成立的改为单独同意，同时提供替代办法。',
    en: 'Have counsel confirm the ground in writing with the text attached; if it fails, move to separate consent with an alternative.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '附原文的法务意见', en: "Counsel's opinion with the text attached" },
  },
  provisions: [cite('pipl', '13', { paragraph: '1', item: '3' }), cite('spc-2021-15', '6')],
  examples: [
    {
      answers: {
        'ntc-legal-basis': 'statutory',
        'scn-legal-mandate': 'law-identity',
        'sta-id-rule': 'no',
        'org-roles': ['deployer'],
      },
      outcome: 'gap',
    },
    {
      answers: { 'ntc-legal-basis': 'statutory', 'scn-legal-mandate': 'law-face', 'scn-legal-citation': '' },
      outcome: 'gap',
    },
    {
      answers: { 'ntc-legal-basis': 'statutory', 'scn-legal-mandate': 'law-face', 'scn-legal-citation': '某法第 X 条' },
      outcome: 'met',
    },
    {
      answers: {
        'ntc-legal-basis': 'statutory',
        'scn-legal-mandate': 'none',
        'sta-id-rule': 'no',
        'org-roles': ['authority'],
      },
      outcome: 'needs-review',
    },
    { answers: { 'ntc-legal-basis': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

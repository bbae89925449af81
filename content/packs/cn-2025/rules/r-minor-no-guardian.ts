import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, oneOf } from '../../../when';

export const rMinorNoGuardian: Rule = {
  id: 'r-minor-no-guardian',
  dimension: 'E',
  severity: 'prohibited',
  gapWhen: all(oneOf('min-under14', ['regular', 'possible']), is('min-guardian-consent', 'none')),
  title: { zh: '涉及不满14岁儿童，未取得监护人同意', en: 'Under-14s may be involved without guardian consent' },
  finding: {
    zh: '系统经常处理或可能处理不满14周岁儿童的人脸，却没有取得监护人同意。处理这一年龄段的个人信息，应取得父母或其他监护人同意，并订立专门规则。',
    en: 'The system regularly handles or may handle the faces of children under 14, with no guardian consent obtained. Processing information of this age group calls for the consent of a parent or other guardian and for special rules.',
  },
  remedy: {
    zh: '对这一群体先停用人脸，改用其他方式；需要恢复的，核验监护关系并取得单独同意，保存核验和同意记录。',
    en: 'Stop face use for this group and offer another method; before resuming, verify guardianship and obtain separate consent, keeping both records.',
  },
  provisions: [
    cite('pipl', '31'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('civil-code', '1034'),
    cite('civil-code', '1035'),
    cite('measures-2025', '7'),
  ],
  folds: ['r-minor-weak'],
  examples: [
    { answers: { 'min-under14': 'regular', 'min-guardian-consent': 'none' }, outcome: 'gap' },
    { answers: { 'min-under14': 'regular', 'min-guardian-consent': 'verified' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

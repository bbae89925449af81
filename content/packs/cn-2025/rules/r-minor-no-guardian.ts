import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not, oneOf } from '../../../when';

const withoutGuardian = all(oneOf('min-under14', ['regular', 'possible']), is('min-guardian-consent', 'none'));

/** Grounds other than consent (PIPL art. 13(1)(2)-(7)). */
const otherGround = oneOf('ntc-legal-basis', ['contract-hr', 'statutory', 'emergency', 'public-info']);

export const rMinorNoGuardian: Rule = {
  id: 'r-minor-no-guardian',
  dimension: 'E',
  severity: 'prohibited',
  eased: { when: is('min-under14', 'possible'), severity: 'high' },
  gapWhen: all(withoutGuardian, not(otherGround)),
  review: {
    when: all(withoutGuardian, otherGround),
    why: {
      zh: '没有取得监护人同意，但主张的是同意以外的依据。不靠同意时还要不要监护人同意，个人信息保护法第三十一条与第十三条第二款有两种读法；所主张的依据成不成立，也要先核实。请法务判断。',
      en: 'There is no guardian consent, but another ground than consent is relied on. Whether guardian consent is due all the same can be read both ways from arts. 31 and 13(2) PIPL, and whether that ground holds must be checked first. Counsel must decide.',
    },
  },
  title: { zh: '涉及不满14周岁的儿童，没有监护人同意', en: 'Under-14s are or may be involved without guardian consent' },
  finding: {
    zh: '系统经常或者可能处理不满14周岁儿童的人脸，却没有取得父母或其他监护人的同意。以同意为依据的，儿童自己点头不算数。只是偶尔可能碰上的，先按高风险处理：要么把儿童挡在采集之外，要么补上监护人同意。',
    en: 'The system regularly handles or may handle the faces of children under 14 with no consent of a parent or other guardian. Where consent is the ground, a child’s own yes does not count. If children only come up by chance, it is treated as high first: keep them out of capture or obtain guardian consent.',
  },
  legal: {
    zh: '根据《个人信息保护法》第三十一条第一款、《人脸识别办法》第七条和《网络数据安全管理条例》第二十二条，以同意为依据处理不满十四周岁未成年人的人脸信息，同意须由父母或者其他监护人作出。目前没有证据表明已取得该同意，相应处理缺少合法性基础。主张其他依据的，能否免除监护人同意有争议；专门规则、必要性和影响评估无论如何不可缺。',
    en: 'Under art. 31(1) PIPL and art. 7 FRT Measures, consent-based handling of face information of a person under fourteen requires the consent of a parent or other guardian; art. 22 of the Network Data Regulation says the same. That element is not shown, so the handling lacks its ground. Whether another ground frees from guardian consent is disputed; special rules, necessity and impact assessment remain due in any case.',
  },
  matters: {
    zh: '儿童不懂其中的风险，而人脸一旦泄露，影响会跟随其一生。',
    en: 'Children do not grasp the risk, and a leaked face follows them for life.',
  },
  remedy: {
    zh: '对儿童先停用刷脸，改走人工、刷卡等方式，并把已采集的儿童人脸清出来处理；确要恢复的，先核验监护关系，再由监护人作出单独同意。',
    en: 'Stop scanning children and let them pass by card or staff, and single out the children’s faces already held; before resuming, verify guardianship and have the guardian give separate consent.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '停用通知、儿童人脸清理记录；恢复使用的，另附监护关系核验记录和同意书',
      en: 'the stop notice and the record of clearing children’s faces; on resuming, guardianship checks and consents too',
    },
  },
  provisions: [cite('pipl', '31', { paragraph: '1' }), cite('measures-2025', '7'), cite('network-data-regulation', '22')],
  folds: ['r-minor-weak'],
  examples: [
    {
      answers: { 'min-under14': 'regular', 'min-guardian-consent': 'none', 'ntc-legal-basis': 'separate-consent' },
      outcome: 'gap',
    },
    { answers: { 'min-under14': 'possible', 'min-guardian-consent': 'none', 'ntc-legal-basis': 'none' }, outcome: 'gap' },
    { answers: { 'min-under14': 'regular', 'min-guardian-consent': 'verified' }, outcome: 'met' },
    {
      answers: { 'min-under14': 'regular', 'min-guardian-consent': 'none', 'ntc-legal-basis': 'contract-hr' },
      outcome: 'needs-review',
    },
    {
      answers: { 'min-under14': 'unknown', 'min-guardian-consent': 'none', 'ntc-legal-basis': 'separate-consent' },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};

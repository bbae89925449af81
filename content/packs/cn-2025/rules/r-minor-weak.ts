import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rMinorWeak: Rule = {
  id: 'r-minor-weak',
  dimension: 'E',
  severity: 'high',
  eased: { when: is('min-special-rules', 'yes'), severity: 'medium' },
  gapWhen: any(is('min-special-rules', 'no'), is('min-guardian-consent', 'unverified')),
  title: { zh: '儿童保护措施不够扎实', en: 'Safeguards for children are not firm enough' },
  finding: {
    zh: '没有为不满14周岁的儿童订立专门的处理规则，或者监护人同意只靠勾选一句声明。专门规则是法律要求，不论靠不靠同意都要有；只勾选的，很难证明真是监护人同意，举证责任在你们。核验监护关系是证明的办法，做法可以按风险选择。',
    en: 'There are no special handling rules for under-14s, or guardian consent rests on a ticked statement alone. Special rules are required by law whether or not consent is the ground; with a tick alone it is hard to prove that a guardian agreed, and the burden of proof is yours. Checking guardianship is a way to prove it, chosen to suit the risk.',
  },
  legal: {
    zh: '处理不满十四周岁未成年人的个人信息，应当有专门的处理规则（《个人信息保护法》第三十一条第二款、《人脸识别办法》第七条、《网络数据安全管理条例》第二十一条）。同意是否出自监护人，由处理者举证（人脸识别司法解释第六条）；只有声明、没有核验的，举证难以成立。',
    en: 'Handling personal information of persons under fourteen requires dedicated handling rules (art. 31(2) PIPL, art. 7 FRT Measures, art. 21 Network Data Regulation). That the consent came from the guardian is for the handler to prove (SPC Face Recognition Provisions, art. 6); a bare statement without any check will hardly discharge that burden.',
  },
  matters: {
    zh: '没有专门规则，儿童的脸就和大人的一样被存、被用、被传，出了事也说不清谁同意过。',
    en: 'Without special rules children’s faces are kept, used and passed on like anyone else’s, and later nobody can say who agreed.',
  },
  remedy: {
    zh: '订立儿童人脸专门规则，写明存储、使用、转移、披露和专人负责；增加监护关系核验这一步。',
    en: 'Adopt dedicated rules for children’s faces covering storage, use, transfer, disclosure and a person in charge, and add a guardianship check.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '已公布的专门规则、监护关系核验日志', en: 'the published rules and the log of guardianship checks' },
  },
  provisions: [
    cite('pipl', '31', { paragraph: '2' }),
    cite('measures-2025', '7'),
    cite('network-data-regulation', '21'),
    cite('spc-2021-15', '6'),
  ],
  examples: [
    { answers: { 'min-special-rules': 'no', 'min-guardian-consent': 'verified' }, outcome: 'gap' },
    { answers: { 'min-special-rules': 'yes', 'min-guardian-consent': 'unverified' }, outcome: 'gap' },
    { answers: { 'min-special-rules': 'yes', 'min-guardian-consent': 'verified' }, outcome: 'met' },
    { answers: { 'min-special-rules': 'unknown', 'min-guardian-consent': 'verified' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

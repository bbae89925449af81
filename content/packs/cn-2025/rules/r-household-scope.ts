import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { has } from '../../../when';

export const rHouseholdScope: Rule = {
  id: 'r-household-scope',
  dimension: 'M',
  severity: 'info',
  gapWhen: has('org-roles', 'household'),
  title: { zh: '个人或家庭使用，适用范围不同', en: 'Personal or household use: a different scope' },
  finding: {
    zh: '使用者是自然人，只为个人或家庭事务，个人信息保护法可能不适用。但隐私权和邻里关系的规则仍在，因此只列相关结论；一旦用于经营或管理他人，就要按完整要求评估。',
    en: 'The user is a natural person acting only for personal or household affairs, so the Personal Information Protection Law may not apply. Privacy and neighbour rules remain, so only related conclusions are listed; once used for business or to manage others, a full assessment is needed.',
  },
  remedy: {
    zh: '让镜头避开邻居和公共通道，非必要不开识别和云端上传；保存与邻居的书面约定和画面截图。',
    en: 'Point the camera away from neighbours and shared passages and leave recognition and cloud upload off unless needed; keep agreements with neighbours and screenshots.',
  },
  provisions: [
    cite('civil-code', '1032'),
    cite('civil-code', '1033'),
    cite('civil-code', '1034'),
    cite('civil-code', '1035'),
    cite('pipl', '72'),
  ],
  examples: [
    { answers: { 'org-roles': ['household'] }, outcome: 'gap' },
    { answers: { 'org-roles': ['deployer'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { householdOnly } from '../scopes';

export const rHouseholdScope: Rule = {
  id: 'r-household-scope',
  dimension: 'M',
  severity: 'info',
  gapWhen: householdOnly,
  title: { zh: '个人或家庭使用，适用范围不同', en: 'Personal or household use: a different scope' },
  finding: {
    zh: '使用者是自然人，只为自己或家里用，个人信息保护法一般不适用。但隐私权和邻里关系的规则仍在，所以只列相关结论；一旦用于经营或管理别人，就要按完整要求评估。',
    en: 'The user is a natural person acting for himself or the household, so the Personal Information Protection Law generally does not apply. Privacy and neighbour rules remain, so only related conclusions are listed; once used for business or to manage others, a full assessment is needed.',
  },
  legal: {
    zh: '依《个人信息保护法》第七十二条第一款，自然人因个人或家庭事务处理个人信息不适用该法；对他人私密空间、私密活动的拍摄窥视仍受《民法典》第一千零三十二条、第一千零三十三条约束。',
    en: 'Under PIPL art. 72(1) the law does not apply to a natural person handling personal information for personal or family matters; filming or prying into the private spaces and acts of others remains subject to Civil Code arts. 1032 and 1033.',
  },
  matters: {
    zh: '装在自家门口的镜头，照样可能侵犯邻居的隐私。',
    en: 'A camera at your own door can still invade a neighbour’s privacy.',
  },
  remedy: {
    zh: '让镜头避开邻居和公共通道，非必要不开识别和云端上传。',
    en: 'Point the camera away from neighbours and shared passages, and leave recognition and cloud upload off unless needed.',
  },
  task: {
    owner: 'management',
    proof: { zh: '画面截图和与邻居的约定', en: 'Screenshots of the view and agreements with neighbours' },
  },
  provisions: [cite('pipl', '72', { paragraph: '1' }), cite('civil-code', '1032'), cite('civil-code', '1033')],
  examples: [
    { answers: { 'org-roles': ['household'] }, outcome: 'gap' },
    { answers: { 'org-roles': ['household', 'deployer'] }, outcome: 'met' },
    { answers: { 'org-roles': ['deployer'] }, outcome: 'met' },
    { answers: { 'org-roles': ['unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

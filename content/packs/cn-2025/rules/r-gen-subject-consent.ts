import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, hasAny, is, lacksAll, oneOf } from '../../../when';

export const rGenSubjectConsent: Rule = {
  id: 'r-gen-subject-consent',
  dimension: 'H',
  severity: 'high',
  eased: { when: is('gen-subject-consent', 'prompt'), severity: 'low' },
  appliesWhen: any(hasAny('org-roles', ['gen-tech', 'gen-provider']), lacksAll('org-roles', ['gen-user'])),
  gapWhen: oneOf('gen-subject-consent', ['none', 'prompt']),
  title: { zh: '被编辑者本人的同意没有落实', en: "The edited person's own consent is not secured" },
  finding: {
    zh: '提供人脸编辑功能，却没有提示用户告知被编辑的人并取得其单独同意；或者只有提示。提示是法定要求，做到提示就算履行；建议再核验是不是本人，或者要求上传授权文件，防止有人拿别人的照片来用。',
    en: 'A face-editing function does not prompt users to tell the person edited and obtain separate consent, or has the prompt only. The prompt is what the law requires and suffices for it; we advise checking that it is the person or asking for an authorisation as well, to stop the use of other people’s photos.',
  },
  legal: {
    zh: '提供人脸编辑功能的深度合成服务提供者和技术支持者有提示义务，即提醒使用者先告知被编辑的人并取得其单独同意（《深度合成规定》第十四条）。没有提示的，该义务没有履行；已有提示的，本项只是建议。',
    en: 'Providers and technical supporters of deep synthesis that offer editing of faces or other biometric information must prompt users to inform the person edited and obtain separate consent (art. 14 Deep Synthesis Provisions). Without a prompt the duty is not performed; where there is one, this item is advice only.',
  },
  matters: {
    zh: '被换脸的人往往毫不知情，等知道时已经传开了。',
    en: 'People swapped into a clip rarely know until it has spread.',
  },
  remedy: {
    zh: '上线醒目的提示；宜再加本人活体核验，或要求上传授权书。',
    en: 'Put a prominent prompt in place; we advise a liveness check of the person or an uploaded authorisation as well.',
  },
  task: {
    owner: 'product',
    proof: { zh: '提示页面截图、核验或授权记录', en: 'a screenshot of the prompt and the check or authorisation records' },
  },
  provisions: [cite('deep-synthesis', '14')],
  examples: [
    { answers: { 'gen-subject-consent': 'none' }, outcome: 'gap' },
    { answers: { 'gen-subject-consent': 'prompt' }, outcome: 'gap' },
    { answers: { 'gen-subject-consent': 'enforced' }, outcome: 'met' },
    { answers: { 'gen-subject-consent': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

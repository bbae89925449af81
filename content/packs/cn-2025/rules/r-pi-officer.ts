import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rPiOfficer: Rule = {
  id: 'r-pi-officer',
  dimension: 'I',
  severity: 'medium',
  gapWhen: is('org-pi-officer', 'no'),
  title: { zh: '没有指定并公开个人信息保护负责人', en: 'No protection officer is appointed and made public' },
  finding: {
    zh: '没有指定个人信息保护负责人并公开其联系方式。处理个人信息（不只人脸）达到100万人的，须指定、公开并报送所在地设区的市级网信部门；不到这一人数的，设负责人属于建议。',
    en: 'No personal-information protection officer is appointed with contact details published. Handlers of personal information of all kinds on 1,000,000 persons or more must appoint one, publish the contact and report to the city-level cyberspace authority; below that number an officer is advice.',
  },
  remedy: {
    zh: '先算清处理个人信息的总人数；达到100万人的，任命、公示并按期报送，不到的可指定一名联系人，保存任命书和回执。',
    en: 'Count all persons whose information is handled; at 1,000,000 appoint, publish and report in time, below that name a contact person. Keep the appointment and receipt.',
  },
  provisions: [
    cite('pipl', '52'),
    cite('draft-2023', '16'),
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
  ],
  examples: [
    { answers: { 'org-pi-officer': 'no' }, outcome: 'gap' },
    { answers: { 'org-pi-officer': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rAccessible: Rule = {
  id: 'r-accessible',
  dimension: 'E',
  severity: 'medium',
  gapWhen: is('min-accessible', 'no'),
  title: { zh: '没有无障碍告知或人工替代', en: 'No accessible notice or staffed alternative' },
  finding: {
    zh: '面对老年人、残疾人或患者，没有提供无障碍告知，也没有人工或非数字的替代。面向残疾人、老年人的告知应符合无障碍环境建设的规定；为患者和其他人提供人工协助属于好做法。',
    en: 'Older people, disabled people or patients are served without accessible notices or staffed or non-digital alternatives. Notices to disabled and older people must meet the accessibility rules; staffed help for patients and others is good practice.',
  },
  remedy: {
    zh: '补上大字、语音、手语等告知和人工窗口，并请实际使用者试用；保存样张、照片和试用记录。',
    en: 'Add large-print, audio or sign-language notices and a staffed desk, and have real users try them; keep samples, photographs and test notes.',
  },
  provisions: [cite('measures-2025', '5'), cite('aiia-report', '3')],
  examples: [
    { answers: { 'min-accessible': 'no' }, outcome: 'gap' },
    { answers: { 'min-accessible': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rGenSubjectConsent: Rule = {
  id: 'r-gen-subject-consent',
  dimension: 'H',
  severity: 'high',
  gapWhen: oneOf('gen-subject-consent', ['none', 'prompt']),
  title: { zh: '被编辑者本人的同意没有落实', en: "The edited person's own consent is not secured" },
  finding: {
    zh: '编辑他人面孔时，没有任何办法让被编辑者知情并单独同意，或者只提示用户自行负责。深度合成规定要求提示使用者告知被编辑者并取得其单独同意；提示之外再核验本人或授权文件属于建议，能防止有人拿别人的照片来用。',
    en: "When faces are edited, nothing ensures that the edited person knows and separately consents, or users are merely told it is their responsibility. Deep-synthesis rules require prompting users to inform that person and obtain separate consent; checking the person or an authorisation on top is advice that helps stop the use of other people's photos.",
  },
  remedy: {
    zh: '上线明确的提示，并建议加本人活体核验或授权书上传；保存提示文案、核验记录和授权文件。',
    en: 'Put a clear prompt in place and, as we advise, add a liveness check of the person or an uploaded authorisation; keep the wording, check logs and authorisations.',
  },
  provisions: [cite('deep-synthesis'), cite('pipl', '29'), cite('civil-code', '1019')],
  examples: [
    { answers: { 'gen-subject-consent': 'none' }, outcome: 'gap' },
    { answers: { 'gen-subject-consent': 'enforced' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

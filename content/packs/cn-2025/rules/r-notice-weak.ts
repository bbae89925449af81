import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome, oneOf } from '../../../when';
import { synthesizesFaces, usesRecognition } from '../terms';

export const rNoticeWeak: Rule = {
  id: 'r-notice-weak',
  dimension: 'B',
  severity: 'medium',
  gapWhen: all(
    any(usesRecognition, synthesizesFaces),
    any(
      oneOf('ntc-notice-form', ['policy-only', 'sign-only']),
      lacksSome('ntc-notice-contents', ['controller', 'purpose-method', 'types-retention', 'necessity-impact', 'rights']),
      is('ntc-rules-published', 'no'),
      is('scn-signage', 'generic'),
    ),
  ),
  title: { zh: '告知不够醒目、完整或公开', en: 'The notice is not prominent, complete or public enough' },
  finding: {
    zh: '至少有一处不足：告知只写在政策协议里或只有现场标识，内容缺项，处理规则没有公开，或者标识没有提到人脸识别。告知应当醒目、易懂、完整，以规则形式告知的还要公开、便于查阅；在标识上点明“人脸识别”是好做法。',
    en: 'At least one point falls short: notice sits only in a policy or on a sign, items are missing, the processing rules are not public, or the sign does not mention face recognition. Notice must be prominent, plain and complete, and rules used as notice must be public and easy to consult; naming face recognition on the sign is good practice.',
  },
  remedy: {
    zh: '改用单独弹窗或告知单，写全处理者、目的方式、种类与期限、必要性与影响、权利途径，公开规则；保存新旧版本。',
    en: 'Use a separate pop-up or sheet covering the handler, purpose and method, types and retention, necessity and effect, and rights, and publish the rules; keep old and new versions.',
  },
  provisions: [
    cite('pipl', '17'),
    cite('pipl', '30'),
    cite('spc-2021-15'),
    cite('spc-2021-15', '2'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56'),
    cite('measures-2025', '5'),
    cite('pipl', '26'),
    cite('aiia-initiative'),
  ],
  examples: [
    { answers: { 'scn-function': ['verify-1to1'], 'ntc-notice-form': 'policy-only' }, outcome: 'gap' },
    { answers: { 'scn-function': ['synthesis'], 'ntc-rules-published': 'no' }, outcome: 'gap' },
    { answers: { 'scn-function': ['watchlist'], 'scn-signage': 'generic' }, outcome: 'gap' },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'ntc-notice-form': 'separate',
        'ntc-notice-contents': ['controller', 'purpose-method', 'types-retention', 'necessity-impact', 'rights'],
        'ntc-rules-published': 'yes',
        'scn-signage': 'frt-specific',
      },
      outcome: 'met',
    },
    { answers: { 'scn-function': ['detect-count'], 'ntc-notice-form': 'sign-only' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

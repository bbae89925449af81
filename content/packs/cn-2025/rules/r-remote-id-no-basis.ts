import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, hasAny, is, oneOf } from '../../../when';

export const rRemoteIdNoBasis: Rule = {
  id: 'r-remote-id-no-basis',
  dimension: 'A',
  severity: 'low',
  gapWhen: all(
    oneOf('scn-capture-mode', ['passive', 'covert']),
    hasAny('scn-function', ['identify-1ton', 'watchlist', 'tracking']),
    is('scn-remote-id-basis', 'none'),
  ),
  title: {
    zh: '未经配合就辨识或跟踪，没有特别依据',
    en: 'People are identified or tracked unprompted, without special authority',
  },
  finding: {
    zh: '系统在本人没有主动配合时辨识身份、比对名单或跨镜头跟踪，又没有特别的依据。现行规定没有为无感辨识单设条文，建议改由本人触发；但影响最小、充分必要这两条照样适用，公共场所还须为公共安全所必需，由其他各项评价。',
    en: 'The system identifies people, matches them against lists or tracks them without their taking part, and no special authority is shown. No article in force deals with unprompted identification as such; we advise letting the person start it. Least impact and sufficient necessity apply all the same, and in public places a public-security need; other findings examine these.',
  },
  legal: {
    zh: '对无感辨识的专门限制未被《人脸识别办法》采纳，本项为建议。仍可援引的是该办法第四条的影响最小要求和《个人信息保护法》第二十六条、第二十八条第二款；在公共场所而无公共安全目的的，另见相应的禁止项。',
    en: 'A special limit on unprompted identification was not taken into the Measures, so this is advice. What remains are least impact under article 4 and articles 26 and 28(2) PIPL; public places without a public-security purpose have a finding of their own.',
  },
  matters: {
    zh: '走进画面就被认出，人无从选择，影响面也最大。',
    en: 'Being recognised by merely coming into view leaves no choice and reaches the most people.',
  },
  remedy: {
    zh: '建议改成由本人触发的一对一验证；确需保留的，限定时间、地点和对象，逐次审批并留记录。',
    en: 'We advise one-to-one verification started by the person; where it must stay, limit time, place and targets, approve each use and keep a record.',
  },
  task: {
    owner: 'product',
    proof: { zh: '改造后的流程说明，或审批单与调用记录', en: 'The new process, or approvals and usage logs' },
  },
  provisions: [cite('measures-2025', '4'), cite('pipl', '28', { paragraph: '2' }), cite('pipl', '26')],
  examples: [
    { answers: { 'scn-capture-mode': 'passive', 'scn-function': ['tracking'], 'scn-remote-id-basis': 'none' }, outcome: 'gap' },
    {
      answers: { 'scn-capture-mode': 'passive', 'scn-function': ['tracking'], 'scn-remote-id-basis': 'judicial' },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

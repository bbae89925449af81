import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, hasAny, is, oneOf } from '../../../when';

export const rRemoteIdNoBasis: Rule = {
  id: 'r-remote-id-no-basis',
  dimension: 'A',
  severity: 'high',
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
    zh: '系统在本人没有主动配合时辨识身份、比对名单或跨镜头跟踪，回答表明没有特别依据。征求意见稿中的专门限制没有写入正式规定，按那套标准收紧属于建议；但公共场所装设备须为公共安全所必需，处理人脸也须充分必要，这两条现行有效。',
    en: "The system identifies people, matches them against lists or tracks them across cameras without their taking part, and the answers show no special authority. The draft's own restriction was not carried into the final rules, so tightening to that standard is advice; but devices in public places must be necessary for public security, and processing faces must be sufficiently necessary, both of which are in force.",
  },
  remedy: {
    zh: '停用该功能，或改成由本人触发的一对一验证；确为公共安全所需的，限定时间、地点和对象并逐次审批，保存审批单和调用记录。',
    en: 'Switch the function off or move to one-to-one verification started by the person; where public security needs it, limit time, place and targets with case-by-case approval, and keep approvals and usage logs.',
  },
  provisions: [cite('draft-2023', '10'), cite('pipl', '26'), cite('eu-ai-act'), cite('us-warrant')],
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

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { above, all, any } from '../../../when';
import { parameters } from '../parameters';
import { publicOrBusinessPlace, usesRecognition } from '../terms';

export const rFile23WouldApply: Rule = {
  id: 'r-file23-would-apply',
  dimension: 'K',
  severity: 'info',
  gapWhen: all(usesRecognition, any(publicOrBusinessPlace, above('col-persons-stored', parameters.draftThreshold.value))),
  title: { zh: '2023年征求意见稿的备案对照（仅供参考）', en: 'Filing under the 2023 draft, for reference only' },
  finding: {
    zh: '按2023年征求意见稿，在公共场所使用或存储超过1万人的人脸信息，应在30个工作日内向地市级以上网信部门备案；向公众开放的经营场所算不算公共场所，该稿之下无从断定。该稿从未生效，不产生备案义务，现行规定只看存储是否达到10万人。',
    en: 'Under the 2023 draft, use in a public place or storing faces of more than 10,000 persons would have called for filing within 30 working days with the prefecture-level or higher cyberspace authority; whether business premises open to the public count cannot be told from it. The draft never took effect and creates no duty; the rules in force look only at whether 100,000 persons are stored.',
  },
  remedy: {
    zh: '不必因此办理备案；可把本提示留作内部参考，是否备案以现行规定的结论为准并保存人数统计。',
    en: 'No filing is owed on this account; keep this notice for internal reference, follow the conclusion under the rules in force and keep your person count.',
  },
  provisions: [cite('draft-2023', '16'), cite('draft-2023')],
  examples: [
    { answers: { 'scn-place': 'public-place', 'scn-function': ['identify-1ton'] }, outcome: 'gap' },
    { answers: { 'scn-place': 'online', 'scn-function': ['verify-1to1'], 'col-persons-stored': 10001 }, outcome: 'gap' },
    { answers: { 'scn-place': 'workplace', 'scn-function': ['verify-1to1'], 'col-persons-stored': 10000 }, outcome: 'met' },
    { answers: { 'scn-place': 'operating-place', 'scn-function': ['detect-count'], 'col-persons-stored': 0 }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

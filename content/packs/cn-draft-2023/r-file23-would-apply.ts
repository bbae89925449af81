import type { Rule } from '../../../lib/schema/rule';
import { cite } from '../../cite';
import { above, all, any } from '../../when';
import { parameters } from '../cn-2025/parameters';
import { publicOrBusinessPlace, usesRecognition } from '../cn-2025/terms';

/** A notice of the draft alone: nobody owes anything under it. Once a rule of cn-2025; ids are forever. */
export const rFile23WouldApply: Rule = {
  id: 'r-file23-would-apply',
  dimension: 'K',
  severity: 'info',
  gapWhen: all(usesRecognition, any(publicOrBusinessPlace, above('col-persons-stored', parameters.draftThreshold.value))),
  title: { zh: '2023年征求意见稿的备案设想（从未施行）', en: 'Filing as the 2023 draft proposed it (never in force)' },
  finding: {
    zh: '按2023年征求意见稿，在公共场所使用或存储超过1万人的人脸信息，应在30个工作日内向地市级以上网信部门备案；对外营业的场所算不算公共场所，从该稿看不出来，这里从严对照。该稿从未施行，不产生任何备案义务，没有人因此逾期。',
    en: 'Under the 2023 draft, use in a public place or storing faces of more than 10,000 persons would have called for filing within 30 working days with the prefecture-level or higher cyberspace authority; whether business premises count cannot be told from it, and they are counted here to be strict. The draft never took effect: it creates no duty and nobody is overdue under it.',
  },
  legal: {
    zh: '征求意见稿没有法律效力；是否备案，只看《人脸识别技术应用安全管理办法》第15条的结论。',
    en: 'A draft has no legal force; whether to file depends on article 15 of the Measures alone.',
  },
  matters: {
    zh: '不少指南还在照抄这份没有生效的稿子。',
    en: 'Many guides still repeat this text that never took effect.',
  },
  remedy: {
    zh: '不必因此备案，只作对照。',
    en: 'Nothing is to be filed on this account; it is for comparison only.',
  },
  task: { owner: 'legal', proof: { zh: '无须证明材料', en: 'No proof is needed' } },
  provisions: [cite('draft-2023', '16')],
  examples: [
    { answers: { 'scn-place': 'public-place', 'scn-function': ['identify-1ton'] }, outcome: 'gap' },
    { answers: { 'scn-place': 'online', 'scn-function': ['verify-1to1'], 'col-persons-stored': 10001 }, outcome: 'gap' },
    { answers: { 'scn-place': 'workplace', 'scn-function': ['verify-1to1'], 'col-persons-stored': 10000 }, outcome: 'met' },
    {
      answers: { 'scn-place': 'workplace', 'scn-function': ['verify-1to1'], 'col-persons-stored': 'unknown' },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};

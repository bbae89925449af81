import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rMlps: Rule = {
  id: 'r-mlps',
  dimension: 'I',
  severity: 'high',
  gapWhen: is('sec-mlps', 'none'),
  title: { zh: '等级保护工作没有开展', en: 'Multi-level protection work has not started' },
  finding: {
    zh: '网络安全等级保护工作没有开展。网络安全法要求按等级保护制度保障网络安全，属于等保对象的人脸识别系统也要照办；定几级，按国家标准和系统情况定。“面向公众须三级”是征求意见稿的说法，现行办法没有固定级别。',
    en: 'Work under the multi-level protection scheme (MLPS) has not begun. The Cybersecurity Law requires networks to be secured under that scheme, and face-recognition systems within it are no exception; the level follows national standards and the system itself. Level three for public-facing systems was a draft’s idea; the Measures fix no level.',
  },
  legal: {
    zh: '网络运营者须按等级保护制度履行安全保护义务（《网络安全法》第二十三条，2025年修正，2026-01-01起施行，修正前为第二十一条）；《人脸识别办法》第十四条对属于等级保护对象的人脸识别系统作了同样要求。根据现有回答，定级、备案等工作没有启动。',
    en: 'Network operators must perform their security duties under the multi-level protection scheme (art. 23 Cybersecurity Law as amended in 2025, in force since 2026-01-01; art. 21 before); art. 14 FRT Measures restates it for face-recognition systems within the scheme. On the answers given, grading and registration have not begun.',
  },
  matters: {
    zh: '没定级、没测评，漏洞在哪里自己都不知道。',
    en: 'Without grading and assessment nobody knows where the holes are.',
  },
  remedy: {
    zh: '给系统定级，按级别办备案和测评。',
    en: 'Grade the system, then register and assess it as its level requires.',
  },
  task: {
    owner: 'security',
    proof: {
      zh: '定级报告、备案证明、测评报告',
      en: 'the grading report, the registration certificate and the assessment report',
    },
  },
  provisions: [cite('csl', '23'), cite('measures-2025', '14')],
  examples: [
    { answers: { 'sec-mlps': 'none' }, outcome: 'gap' },
    { answers: { 'sec-mlps': 'level2' }, outcome: 'met' },
    { answers: { 'sec-mlps': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

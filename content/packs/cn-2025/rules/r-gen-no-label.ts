import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, hasAny, is, not } from '../../../when';

export const rGenNoLabel: Rule = {
  id: 'r-gen-no-label',
  dimension: 'H',
  severity: 'high',
  eased: { when: not(has('org-roles', 'gen-provider')), severity: 'low' },
  gapWhen: any(
    is('gen-explicit-label', 'missing'),
    all(is('gen-explicit-label', 'low-risk'), hasAny('gen-function', ['virtual', 'identity', 'motion', 'portrait', 'deceased'])),
  ),
  title: { zh: '可能误认的内容没有显著标识', en: 'Content that may mislead carries no prominent label' },
  finding: {
    zh: '容易让人当真的生成内容没有加看得见的标识，或者把换脸、写真、动作驱动当成轻度美颜而不标。提供生成服务的，对人脸生成、替换、操控这类内容必须加显著标识；应用户要求不加的，要讲清责任并按规定留日志。自己不提供服务、只是使用的，建议发布时也标明。',
    en: 'Generated content people may take for real carries no visible label, or face swaps, portraits and driven faces are passed off as light retouching. Providers must prominently label generated, replaced or manipulated faces; where a user asks for none, responsibilities must be made clear and logs kept as prescribed. Those who only use a service are advised to label when publishing.',
  },
  legal: {
    zh: '人脸生成、替换、操控等容易使公众误认的深度合成服务，提供者有显著标识的义务（《深度合成规定》第十七条）；显式标识的位置和方式按《标识办法》第四条执行。应当标识而没有标识的，该义务没有履行。义务主体是服务提供者。',
    en: 'Deep-synthesis providers must place a prominent label where services such as face generation, replacement or manipulation may confuse the public (art. 17 Deep Synthesis Provisions); place and manner follow art. 4 of the AI Labelling Measures. Without the label the duty is not performed. The duty lies on the provider of the service.',
  },
  matters: {
    zh: '没有标识，看的人分不出真假，被换脸的人有口难辩。',
    en: 'Without a label viewers cannot tell, and the person swapped in cannot clear their name.',
  },
  remedy: {
    zh: '在画面合理位置加看得清的标识，防止被去掉；逐项功能核对哪些必须标。',
    en: 'Add a legible label in a sensible place that cannot easily be removed, and check function by function which need one.',
  },
  task: {
    owner: 'product',
    proof: { zh: '每项功能的标识样张和上线日期', en: 'a labelled sample and start date for each function' },
  },
  provisions: [cite('deep-synthesis', '17'), cite('ai-labelling-2025', '4')],
  examples: [
    { answers: { 'gen-explicit-label': 'missing' }, outcome: 'gap' },
    { answers: { 'gen-explicit-label': 'low-risk', 'gen-function': ['identity'] }, outcome: 'gap' },
    { answers: { 'gen-explicit-label': 'labelled' }, outcome: 'met' },
    { answers: { 'gen-explicit-label': 'low-risk', 'gen-function': ['attribute'] }, outcome: 'met' },
    { answers: { 'gen-explicit-label': 'unknown', 'gen-function': ['identity'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

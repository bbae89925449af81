import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, hasAny, is } from '../../../when';

export const rGenNoLabel: Rule = {
  id: 'r-gen-no-label',
  dimension: 'H',
  severity: 'high',
  gapWhen: any(
    is('gen-explicit-label', 'missing'),
    all(is('gen-explicit-label', 'low-risk'), hasAny('gen-function', ['virtual', 'identity', 'motion', 'portrait', 'deceased'])),
  ),
  title: { zh: '可能误认的内容没有显著标识', en: 'Content that may mislead carries no prominent label' },
  finding: {
    zh: '可能让人误认的生成内容应标而没有标，或者把换脸、写真、动作驱动一类当作轻微美颜而不标。人脸的生成、替换、操控等容易混淆误认的内容，提供者应加显著标识；使用者不得删改已有标识。',
    en: 'Generated content that may be mistaken for real should be labelled but is not, or face swaps, portraits, motion-driven faces and the like are treated as light retouching and left unlabelled. Providers must prominently label easily confused content such as generated, replaced or manipulated faces, and users may not remove existing labels.',
  },
  remedy: {
    zh: '在画面合理位置加上看得清的标识，防止被去除；保存各功能的标识样张和上线日期。',
    en: 'Add a legible label in a sensible place and protect it from removal; keep a labelled sample and start date for each function.',
  },
  provisions: [cite('deep-synthesis'), cite('ai-labelling-2025'), cite('eu-ai-act')],
  examples: [
    { answers: { 'gen-explicit-label': 'missing' }, outcome: 'gap' },
    { answers: { 'gen-explicit-label': 'low-risk', 'gen-function': ['identity'] }, outcome: 'gap' },
    { answers: { 'gen-explicit-label': 'labelled' }, outcome: 'met' },
    { answers: { 'gen-explicit-label': 'low-risk', 'gen-function': ['attribute'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

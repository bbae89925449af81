import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, hasAny, oneOf } from '../../../when';

export const rSensitiveInference: Rule = {
  id: 'r-sensitive-inference',
  dimension: 'A',
  severity: 'high',
  gapWhen: any(
    hasAny('use-attributes', ['race', 'religion', 'health', 'social', 'politics-orientation']),
    all(has('use-attributes', 'emotion'), oneOf('scn-type', ['school', 'workplace', 'plant-safety'])),
  ),
  title: { zh: '从人脸推断敏感特征或情绪', en: 'Sensitive traits or emotions are inferred from faces' },
  finding: {
    zh: '系统从人脸推断种族、宗教、健康、经济地位、政治或性取向一类特征，或者在学校、职场、厂区推断情绪。征求意见稿曾拟专门限制，正式规定没有保留，避免这样做属于建议；但敏感个人信息仍须目的特定、充分必要、严格保护，公共场所所得信息另作他用还要单独同意。',
    en: 'The system infers traits such as race, religion, health, economic standing, politics or sexual orientation from faces, or infers emotions at school, at work or on an industrial site. A draft would have restricted this, but the final rules did not keep the text, so avoiding it is advice; sensitive information still needs a specific purpose, sufficient necessity and strict protection, and other uses of what public places collect need separate consent.',
  },
  remedy: {
    zh: '建议关闭这类分析并删除已有结果；确有医疗或安全理由的，单独论证并取得同意，保存配置截图和论证文件。',
    en: 'We advise turning the analysis off and deleting existing results; where there is a real medical or safety reason, justify it separately and obtain consent, keeping configuration screenshots and the written case.',
  },
  provisions: [
    cite('draft-2023', '11'),
    cite('pipl', '28'),
    cite('eu-ai-act'),
    cite('gdpr', '5'),
    cite('gdpr', '6'),
    cite('gdpr', '7'),
    cite('gdpr', '9'),
    cite('gdpr', '35'),
    cite('gdpr', '37'),
  ],
  examples: [
    { answers: { 'use-attributes': ['race'] }, outcome: 'gap' },
    { answers: { 'use-attributes': ['emotion'], 'scn-type': 'school' }, outcome: 'gap' },
    { answers: { 'use-attributes': ['age-gender'], 'scn-type': 'school' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

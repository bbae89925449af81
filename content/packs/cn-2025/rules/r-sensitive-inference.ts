import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, hasAny, oneOf } from '../../../when';

export const rSensitiveInference: Rule = {
  id: 'r-sensitive-inference',
  dimension: 'A',
  severity: 'low',
  gapWhen: any(
    hasAny('use-attributes', ['race', 'religion', 'health', 'social', 'politics-orientation']),
    all(has('use-attributes', 'emotion'), oneOf('scn-type', ['school', 'workplace', 'plant-safety'])),
  ),
  title: { zh: '从人脸推断敏感特征或情绪', en: 'Sensitive traits or emotions are inferred from faces' },
  finding: {
    zh: '系统从人脸推断种族、宗教、健康、经济状况、政治或性取向一类特征，或者在学校、职场、厂区推断情绪。现行规定没有专门禁止这样推断，建议不做；推断出的宗教、健康等本身也是敏感个人信息，目的特定、充分必要、单独同意一样都不能少。',
    en: 'The system infers traits such as race, religion, health, finances, politics or sexual orientation from faces, or emotions at school, at work or on an industrial site. No rule in force bans such inference as such; we advise against it. What is inferred about religion or health is itself sensitive personal information and needs a specific purpose, sufficient necessity and separate consent.',
  },
  legal: {
    zh: '《人脸识别办法》未就敏感特征推断设专条，本项为建议。约束力来自《个人信息保护法》第二十八条第二款的特定目的与充分必要，以及公共场所所得信息依第二十六条的用途限定；是否满足，由依据、必要性各项另行评价。',
    en: 'The Measures have no article on inferring sensitive traits, so this is advice. What binds is article 28(2) PIPL, with its specific purpose and sufficient necessity, and article 26 on the use of what public places collect; whether these are met is examined under ground and necessity.',
  },
  matters: {
    zh: '凭长相给人贴标签，准确性存疑，又最容易造成歧视。',
    en: 'Labelling people by their looks is unreliable and invites discrimination.',
  },
  remedy: {
    zh: '建议关闭这类分析并删除已有结果；确有医疗或安全理由的，单独论证并取得单独同意。',
    en: 'We advise turning the analysis off and deleting existing results; where there is a real medical or safety reason, justify it separately and obtain separate consent.',
  },
  task: {
    owner: 'product',
    proof: { zh: '功能关闭的配置记录，或单独的必要性论证', en: 'The configuration record, or the separate case for necessity' },
  },
  provisions: [cite('pipl', '28', { paragraph: '2' }), cite('pipl', '26')],
  examples: [
    { answers: { 'use-attributes': ['race'] }, outcome: 'gap' },
    { answers: { 'use-attributes': ['emotion'], 'scn-type': 'school' }, outcome: 'gap' },
    { answers: { 'use-attributes': ['age-gender'], 'scn-type': 'school' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

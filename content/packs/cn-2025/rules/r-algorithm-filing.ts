import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, fact, is, not, oneOf } from '../../../when';

export const rAlgorithmFiling: Rule = {
  id: 'r-algorithm-filing',
  dimension: 'K',
  severity: 'high',
  eased: {
    when: any(is('fil-algorithm', 'filed-hidden'), is('org-stage', 'planned'), fact('algorithm-period-running')),
    severity: 'medium',
  },
  gapWhen: any(
    all(oneOf('fil-algorithm', ['not-filed', 'filed-hidden']), not(is('alg-public-opinion', 'no'))),
    all(is('fil-algorithm', 'not-required'), is('alg-public-opinion', 'yes')),
  ),
  title: { zh: '算法备案尚未办理或未公示', en: 'Algorithm filing is outstanding or not displayed' },
  finding: {
    zh: '按回答，应备案的算法没有备案，或者备案了没有公示编号，或者有舆论属性却判断为不用备案。这项义务针对有舆论属性或社会动员能力的推荐、合成类服务，期限是提供服务之日起10个工作日，过了期限还没备案的更严重。一般的刷脸门禁不在其中。',
    en: 'By the answers an algorithm due for filing is not filed, is filed without showing its number, or was judged not to be due although it can shape opinion. The duty concerns recommendation or synthesis services of that kind; the term is 10 working days from offering the service, and past it the matter is graver. An ordinary face gate is outside it.',
  },
  legal: {
    zh: '《算法推荐规定》第二十四条要求具有舆论属性或社会动员能力的提供者自提供服务之日起10个工作日内备案，第二十六条要求标明备案编号；《深度合成规定》第十九条对深度合成的提供者和技术支持者同样要求备案。提供生成式人工智能服务的，《生成式人工智能办法》第十七条还要求安全评估。按现有回答，备案义务未完全履行。',
    en: 'Art. 24 of the Algorithm Recommendation Provisions requires providers able to shape opinion or mobilise society to file within 10 working days of offering the service, and art. 26 to show the number; art. 19 of the Deep Synthesis Provisions asks the same of deep-synthesis providers and technical supporters. For generative AI services art. 17 of the Generative AI Measures adds a security assessment. On the answers the filing duty is not fully performed.',
  },
  matters: {
    zh: '公众看得到编号，监管找得到人，生成的假脸才追得到源头。',
    en: 'With a public number the source of a fake face can be traced.',
  },
  remedy: {
    zh: '请法务写明是否适用；适用的办备案，在显眼处标明编号和链接；属于生成式服务的，一并核对安全评估做了没有。',
    en: 'Have counsel note whether it applies; if so, file, and show number and link prominently; for a generative service check the security assessment too.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '备案编号和公示页面截图，或不适用的书面意见',
      en: 'The filing number with a screenshot of its display, or the opinion that it does not apply',
    },
  },
  provisions: [
    cite('algorithm-recommendation', '24'),
    cite('algorithm-recommendation', '26'),
    cite('deep-synthesis', '19'),
    cite('generative-ai', '17'),
  ],
  examples: [
    { answers: { 'alg-public-opinion': 'yes', 'fil-algorithm': 'not-filed' }, outcome: 'gap' },
    { answers: { 'alg-public-opinion': 'yes', 'fil-algorithm': 'not-required' }, outcome: 'gap' },
    { answers: { 'alg-public-opinion': 'yes', 'fil-algorithm': 'filed' }, outcome: 'met' },
    { answers: { 'alg-public-opinion': 'no', 'fil-algorithm': 'not-filed' }, outcome: 'met' },
    { answers: { 'alg-public-opinion': 'unknown', 'fil-algorithm': 'not-filed' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

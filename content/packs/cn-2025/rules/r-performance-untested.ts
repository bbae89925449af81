import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, hasAny, lacksAll, lacksSome, not, oneOf } from '../../../when';
import { identifiesPersons } from '../terms';

/** Somebody's claim to be a person is checked, so that a photo or mask could deceive; not where people only pass by. */
const checksAPerson = all(
  hasAny('scn-function', ['verify-1to1', 'identify-1ton', 'payment']),
  not(oneOf('scn-capture-mode', ['passive', 'covert'])),
);

export const rPerformanceUntested: Rule = {
  id: 'r-performance-untested',
  dimension: 'G',
  severity: 'low',
  appliesWhen: identifiesPersons,
  gapWhen: any(
    lacksSome('use-performance', ['bias', 'threshold']),
    all(checksAPerson, lacksSome('use-performance', ['liveness'])),
    lacksAll('use-performance', ['independent', 'vendor-test']),
  ),
  title: { zh: '准确性缺少测试证据，建议补测', en: 'Evidence of accuracy is thin: testing is advised' },
  finding: {
    zh: '分人群测误差、把判定分数线写下来，以及当面或线上核验本人时的活体检测，至少缺一项，或者什么精度测试都没做。这些做法出自推荐标准和行业研究报告，是建议。法律有一条一般要求：保证信息质量，不因不准伤害个人；有测试，才好说明做到了。',
    en: 'At least one is missing: error tests by group, a written threshold and, where people are verified to their face or online, liveness detection, or there is no accuracy test at all. These methods come from a recommended standard and an industry study and are advice. The law has a general demand to keep information accurate so that nobody is harmed; tests are how you show it.',
  },
  legal: {
    zh: '2023年征求意见稿第十九条关于准确度、阈值的要求没有被现行办法采纳。检测方法目前参考GB/T 38671-2020等推荐性标准和行业报告，没有强制力；《个人信息保护法》第八条规定的信息质量义务是一般要求，没有规定检测方法。',
    en: 'The accuracy and threshold duties of art. 19 of the 2023 draft were not taken into the Measures. Methods are now guided by recommended standards such as GB/T 38671-2020 and by the industry report, without binding force; the duty of information quality in art. 8 PIPL is general and prescribes no test.',
  },
  matters: {
    zh: '认错一次，就可能有人进不了门、丢了钱，或者被当成别人。',
    en: 'One false match can lock someone out, cost money or make them somebody else.',
  },
  remedy: {
    zh: '宜请独立机构测精度和分人群误差，核验本人的加测防假体能力，写明阈值和复核周期。',
    en: 'We advise independent tests of accuracy and group error, and of spoof resistance where people are verified, with the threshold and its review cycle written down.',
  },
  task: {
    owner: 'vendor',
    proof: { zh: '测试报告、阈值审批记录', en: 'the test reports and the approval of the threshold' },
  },
  provisions: [cite('gbt-38671'), cite('aiia-report', '3.2.2')],
  examples: [
    { answers: { 'use-performance': ['vendor-test'] }, outcome: 'gap' },
    { answers: { 'use-performance': ['bias', 'threshold', 'liveness'] }, outcome: 'gap' },
    {
      answers: {
        'use-performance': ['independent', 'bias', 'threshold'],
        'scn-function': ['verify-1to1'],
        'scn-capture-mode': 'cooperative',
      },
      outcome: 'gap',
    },
    {
      answers: {
        'use-performance': ['independent', 'bias', 'threshold'],
        'scn-function': ['identify-1ton'],
        'scn-capture-mode': 'passive',
      },
      outcome: 'met',
    },
    { answers: { 'use-performance': ['independent', 'bias', 'threshold', 'liveness'] }, outcome: 'met' },
    { answers: { 'use-performance': ['vendor-test', 'bias', 'threshold', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

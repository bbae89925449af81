import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { above, all, any, is, lacksSome, not } from '../../../when';
import { parameters } from '../parameters';
import { relyOnConsent } from '../terms';

/** What falls short of the law itself; the rest of the rule is advice. */
const rightsMissing = any(
  lacksSome('rgt-types', ['access', 'copy', 'correct', 'delete']),
  all(relyOnConsent, lacksSome('rgt-types', ['withdraw'])),
  is('rgt-refusal-reasons', 'no'),
  is('rgt-complaints', 'no'),
);

export const rRightsGaps: Rule = {
  id: 'r-rights-gaps',
  dimension: 'J',
  severity: 'medium',
  eased: { when: not(rightsMissing), severity: 'low' },
  gapWhen: any(
    rightsMissing,
    is('rgt-channel', 'general'),
    is('rgt-misid', 'no'),
    above('rgt-response-days', parameters.responseCaution.value),
    is('rgt-deletion', 'slow'),
  ),
  title: { zh: '权利请求的办理有不足', en: 'Handling of rights requests has weak points' },
  finding: {
    zh: '至少有一处不足。查阅、复制、更正、删除（靠同意的还有撤回）办不全，拒绝不说理由，没有公布投诉渠道，是没有做到法律的要求；只有一般客服、没有误识申诉、答复超过30天或删除超期，属于建议改进，其中30天来自推荐性标准。',
    en: 'At least one weak point. Incomplete access, copying, correction, deletion (or withdrawal where consent is the ground), refusals without reasons and no published complaint route fall short of the law; mere customer service, no appeal on misidentification, answers after 30 days or late deletion are matters of advice, and the 30 days come from a recommended standard.',
  },
  legal: {
    zh: '《个人信息保护法》第四十四条至第四十七条规定查阅、复制、更正、删除等权利，第十五条规定撤回，第五十条第一款要求拒绝时说明理由；《网络数据安全管理条例》第二十条要求公布投诉、举报渠道。按现有回答，其中至少一项未落实，或者办理方式有可改进之处。',
    en: 'PIPL arts. 44 to 47 give the rights of access, copying, correction and deletion, art. 15 that of withdrawal, and art. 50(1) requires reasons for a refusal; art. 20 of the Network Data Regulation requires a complaint channel. On the answers at least one is not in place, or handling could be improved.',
  },
  matters: {
    zh: '认错了、想退出了，却没人管，小问题会拖成纠纷。',
    en: 'When someone is misidentified or wants out and nobody acts, a small matter becomes a dispute.',
  },
  remedy: {
    zh: '补齐各类请求的办理，公布入口、投诉渠道和时限，定下误识申诉办法。',
    en: 'Cover every kind of request and publish the entry, complaint route, time limits and a way to appeal misidentification.',
  },
  task: { owner: 'operations', proof: { zh: '公示页面和办理台账', en: 'The published page and the case log' } },
  provisions: [
    cite('pipl', '50', { paragraph: '1' }),
    cite('pipl', '45'),
    cite('pipl', '46'),
    cite('pipl', '47'),
    cite('pipl', '15'),
    cite('network-data-regulation', '20'),
  ],
  examples: [
    { answers: { 'ntc-legal-basis': 'statutory', 'rgt-types': ['access'] }, outcome: 'gap' },
    { answers: { 'rgt-complaints': 'no' }, outcome: 'gap' },
    { answers: { 'rgt-misid': 'no' }, outcome: 'gap' },
    {
      answers: {
        'ntc-legal-basis': 'separate-consent',
        'rgt-channel': 'dedicated',
        'rgt-types': ['access', 'copy', 'correct', 'delete', 'withdraw', 'explain'],
        'rgt-refusal-reasons': 'yes',
        'rgt-complaints': 'yes',
        'rgt-misid': 'yes',
        'rgt-response-days': 15,
        'rgt-deletion': 'within-term',
      },
      outcome: 'met',
    },
    {
      answers: {
        'ntc-legal-basis': 'statutory',
        'rgt-channel': 'dedicated',
        'rgt-types': ['access', 'copy', 'correct', 'delete'],
        'rgt-refusal-reasons': 'yes',
        'rgt-complaints': 'yes',
        'rgt-misid': 'yes',
        'rgt-response-days': 30,
        'rgt-deletion': 'within-term',
      },
      outcome: 'met',
    },
    { answers: { 'rgt-refusal-reasons': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

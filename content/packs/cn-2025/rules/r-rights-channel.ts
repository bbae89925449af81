import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rRightsChannel: Rule = {
  id: 'r-rights-channel',
  dimension: 'J',
  severity: 'high',
  gapWhen: is('rgt-channel', 'none'),
  title: { zh: '个人没有行使权利的渠道', en: 'People have no channel to exercise their rights' },
  finding: {
    zh: '个人没有渠道提出查阅、复制、更正、删除等请求。法律要求建立便捷的受理和处理机制，并在告知里写明行使权利的方式。',
    en: 'People have no channel to request access, copies, correction, deletion and the like. The law requires a convenient mechanism to receive and handle requests, and the notice must say how to use it.',
  },
  remedy: {
    zh: '设一个醒目的入口和负责人，写进告知；保存页面截图和受理登记表。',
    en: 'Provide a visible entry with a person in charge and put it in the notice; keep screenshots and a request register.',
  },
  provisions: [cite('pipl', '50'), cite('generative-ai', '11')],
  examples: [
    { answers: { 'rgt-channel': 'none' }, outcome: 'gap' },
    { answers: { 'rgt-channel': 'dedicated' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

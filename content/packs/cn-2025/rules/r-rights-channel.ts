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
    zh: '个人想查、想改、想删，找不到地方提出。法律要求有便捷的受理渠道，并在告知里写明怎么用。',
    en: 'People have nowhere to ask for access, correction or deletion. The law requires a convenient channel, and the notice must say how to use it.',
  },
  legal: {
    zh: '依《个人信息保护法》第五十条第一款，处理者负有设置便捷受理渠道、办理权利请求的义务；《网络数据安全管理条例》第二十三条要求及时受理，不得设不合理条件。按现有回答没有任何渠道，该义务未履行。',
    en: 'Under PIPL art. 50(1) the handler must provide convenient means to receive and handle requests; art. 23 of the Network Data Regulation adds timeliness and bars unreasonable conditions. On the answers there is no channel at all, so the duty is not performed.',
  },
  matters: {
    zh: '脸被收走之后，本人连问一句、删一次都做不到；不理会请求还会引来投诉和诉讼。',
    en: 'Once the face is taken, the person can neither ask nor delete; ignored requests lead to complaints and suits.',
  },
  remedy: {
    zh: '设一个醒目的入口，指定负责人，写进告知，并登记每一次请求。',
    en: 'Provide a visible entry, name a person in charge, put it in the notice and register every request.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '受理页面截图、告知文本和请求登记表', en: 'Screenshot of the entry, the notice and the request register' },
  },
  provisions: [cite('pipl', '50', { paragraph: '1' }), cite('network-data-regulation', '23'), cite('measures-2025', '5')],
  examples: [
    { answers: { 'rgt-channel': 'none' }, outcome: 'gap' },
    { answers: { 'rgt-channel': 'dedicated' }, outcome: 'met' },
    { answers: { 'rgt-channel': 'general' }, outcome: 'met' },
    { answers: { 'rgt-channel': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

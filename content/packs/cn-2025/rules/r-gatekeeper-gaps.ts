import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, below, lacksSome } from '../../../when';
import { parameters } from '../parameters';

const measuresMissing = lacksSome('use-gatekeeper', ['entry-rules', 'monitoring', 'complaints', 'cooperate']);

/** Too few persons for either mark of a large platform, since every user is a person whose information is handled. */
const certainlySmaller = below('org-total-persons', parameters.largePlatformActive.value);

export const rGatekeeperGaps: Rule = {
  id: 'r-gatekeeper-gaps',
  dimension: 'G',
  severity: 'medium',
  eased: { when: certainlySmaller, severity: 'low' },
  gapWhen: all(measuresMissing, certainlySmaller),
  review: {
    when: measuresMissing,
    why: {
      zh: '用户规模已经可能达到重要平台的程度，而守门措施不齐。是不是法律所说的重要互联网平台，还要看业务类型是否复杂，没有单一的数字可以断定。请法务判断。',
      en: 'The scale may be that of an important platform, and the gatekeeping measures are incomplete. Whether it is one in the sense of the law also depends on how complex the business is; no single number settles it. Counsel must decide.',
    },
  },
  title: { zh: '平台守门的管理措施不齐', en: 'Platform gatekeeping measures are incomplete' },
  finding: {
    zh: '作为平台，准入规则、监测整改、投诉处置、配合调查里至少缺一项。个人信息保护法只对用户数量巨大、业务类型复杂的重要平台设了专门义务，是否属于由平台规模和业务决定；规模明显不到的，这四项是建议。',
    en: 'As a platform, at least one of entry rules, monitoring with correction, complaint handling or cooperation with investigations is missing. The law places special duties only on important platforms with a huge number of users and complex business; whether you are one depends on scale and business. Where the scale is clearly below, the four items are advice.',
  },
  legal: {
    zh: '《个人信息保护法》第五十八条对用户巨大、业务复杂的重要平台规定了特别义务，包括制定平台规则、对严重违法处理个人信息的平台内主体停止服务。《网络数据安全管理条例》第六十二条第八项界定的大型网络平台可以参考，但与前者不是同一概念。属于该类平台而缺少上述措施的，难以认定已履行特别义务。',
    en: 'Art. 58 PIPL obliges handlers that provide important internet platform services with a huge number of users and complex business to set platform rules and to stop serving operators who gravely mishandle personal information. The “large network platform” of art. 62(8) Network Data Regulation is a point of reference, though not the same concept. For such a platform, the missing measures mean that the gatekeeping duty is hardly met.',
  },
  matters: {
    zh: '平台不把关，一款滥用人脸的小程序就能碰到所有用户。',
    en: 'If the platform does not watch, one abusive app reaches all its users.',
  },
  remedy: {
    zh: '先判断是不是重要平台，再补齐准入、监测、投诉、配合调查四项制度。',
    en: 'First determine whether the important-platform duties apply, then complete the four sets of rules.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '是否属于重要平台的判断意见、平台规则、处置记录',
      en: 'the opinion on whether the duties apply, the platform rules and handling records',
    },
  },
  provisions: [cite('pipl', '58'), cite('network-data-regulation', '62', { item: '8' })],
  examples: [
    { answers: { 'use-gatekeeper': ['complaints'], 'org-total-persons': 500_000 }, outcome: 'gap' },
    {
      answers: {
        'use-gatekeeper': ['entry-rules', 'monitoring', 'complaints', 'cooperate'],
        'org-total-persons': 50_000_000,
      },
      outcome: 'met',
    },
    { answers: { 'use-gatekeeper': ['complaints'], 'org-total-persons': 50_000_000 }, outcome: 'needs-review' },
    { answers: { 'use-gatekeeper': ['complaints'], 'org-total-persons': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

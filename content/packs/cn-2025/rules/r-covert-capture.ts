import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, oneOf } from '../../../when';

export const rCovertCapture: Rule = {
  id: 'r-covert-capture',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: all(is('scn-capture-mode', 'covert'), oneOf('scn-remote-id-basis', ['request', 'none'])),
  review: {
    when: all(is('scn-capture-mode', 'covert'), oneOf('scn-remote-id-basis', ['judicial', 'statutory', 'emergency'])),
    why: {
      zh: '回答主张有授权、法定职责或紧急情况。不告知只在两种情形下允许：法律、行政法规规定应当保密或不需告知，或者紧急情况下来不及告知并在事后补告。请法务核对属于哪一种、依据哪一条。',
      en: 'Authority, a statutory duty or an emergency is claimed. Notice may be left out only where a law or administrative regulation calls for secrecy or waives it, or be given afterwards in an emergency. Counsel must verify which case applies and under which article.',
    },
  },
  title: { zh: '隐蔽采集人脸，没有法定理由', en: 'Faces are captured covertly without a legal reason' },
  finding: {
    zh: '采集方式隐蔽，本人无从知晓，也没有可以不告知的法定理由。处理人脸应当先告知；依靠同意的，没有告知也就没有有效的同意。在家中或私人事务里隐蔽拍摄他人，还可能侵害隐私。',
    en: 'Capture is hidden, the person cannot know of it, and no legal reason for leaving out notice is given. Notice must come first, and consent without notice is not valid. Hidden filming of others in private or household life may also infringe privacy.',
  },
  legal: {
    zh: '《个人信息保护法》第十七条第一款要求在处理前以显著方式告知，第十八条仅就保密、不需告知和紧急情况设例外，本案未见主张。隐蔽采集同时使第十四条所称充分知情的同意无从成立，并落入人脸识别司法解释第二条第二项的侵权情形。',
    en: 'Article 17(1) PIPL requires prominent notice before processing; article 18 excepts only secrecy, waiver by law and emergencies, none of which is claimed here. Hidden capture also rules out informed consent under article 14 and is an infringing act under item 2 of article 2 of the SPC provisions.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，隐蔽采集还不符合《消费者权益保护法》第二十九条的明示和同意要求，责任见该法第五十六条第一款第九项。',
      en: 'Towards consumers, hidden capture also fails the statement and consent asked for by article 29 of the Consumer Protection Law; liability is in item 9 of its article 56(1).',
    },
  },
  matters: {
    zh: '人不知道自己被采集，就无法拒绝、更正或删除；这类做法一经曝光，往往最先被查处。',
    en: 'Whoever does not know cannot refuse, correct or delete; once exposed, this conduct is among the first to be acted on.',
  },
  remedy: {
    zh: '停止隐蔽采集，改成看得见、由本人主动配合的方式，并清理已经采到的数据。',
    en: 'Stop hidden capture, move to a visible process in which the person takes part and clear the data already taken.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '点位改造前后的照片、告知文本、删除记录',
      en: 'Photographs of the site before and after, the notice text and the deletion record',
    },
  },
  provisions: [
    cite('pipl', '17', { paragraph: '1' }),
    cite('pipl', '18'),
    cite('measures-2025', '5'),
    cite('spc-2021-15', '2', { item: '2' }),
    cite('civil-code', '1033'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56', { paragraph: '1', item: '9' }),
  ],
  examples: [
    { answers: { 'scn-capture-mode': 'covert', 'scn-remote-id-basis': 'none' }, outcome: 'gap' },
    { answers: { 'scn-capture-mode': 'cooperative' }, outcome: 'met' },
    { answers: { 'scn-capture-mode': 'covert', 'scn-remote-id-basis': 'statutory' }, outcome: 'needs-review' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

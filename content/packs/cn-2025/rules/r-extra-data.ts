import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rExtraData: Rule = {
  id: 'r-extra-data',
  dimension: 'F',
  severity: 'high',
  gapWhen: hasAny('col-extra-data', ['gender', 'birthday', 'phone', 'city', 'contacts', 'location']),
  title: { zh: '刷脸时还索要与目的无关的信息', en: 'Unrelated information is asked for around the scan' },
  finding: {
    zh: '刷脸前后还要人填写，或者顺手读取与目的无关的信息，例如性别、生日、手机号、常住地、社交关系或位置。收集个人信息，以办成这件事所需的最小范围为限。',
    en: 'Around the scan, information unrelated to the purpose is asked for or read, such as gender, birthday, phone number, home city, contacts or location. Collection must stay within the minimum the purpose needs.',
  },
  legal: {
    zh: '《个人信息保护法》第六条第二款确立最小范围原则，超出目的所需的信息不得收集。上述字段依答复本身即与目的无关，不符合最小范围原则。',
    en: 'Collection must be limited to the minimum needed for the purpose (art. 6(2) PIPL). The fields are by the answer itself unrelated to the purpose, so the minimum is exceeded.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对方是消费者的，还须符合《消费者权益保护法》第二十九条关于合法、正当、必要的要求。',
      en: 'Towards consumers, collection must also be lawful, legitimate and necessary under article 29 of the Consumer Protection Law.',
    },
  },
  matters: {
    zh: '脸加上手机号、生日，就能拼出一个完整的人，骗子要的正是这个。',
    en: 'A face with a phone number and birthday makes a whole person, which is just what fraudsters look for.',
  },
  remedy: {
    zh: '删去这些字段，清掉已经收来的；确实用得上的，说明用途并允许不填。',
    en: 'Drop these fields and clear what was collected; where one is truly useful, say what for and let people skip it.',
  },
  task: {
    owner: 'product',
    proof: { zh: '新旧字段清单、改版截图、清理记录', en: 'the old and new field lists, screenshots and the clearing record' },
  },
  provisions: [cite('pipl', '6', { paragraph: '2' }), cite('consumer-law', '29')],
  examples: [
    { answers: { 'col-extra-data': ['gender', 'birthday'] }, outcome: 'gap' },
    { answers: { 'col-extra-data': ['none'] }, outcome: 'met' },
    { answers: { 'col-extra-data': ['unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

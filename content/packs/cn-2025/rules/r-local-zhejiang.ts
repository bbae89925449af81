import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';
import { dealsWithConsumers } from '../terms';

export const rLocalZhejiang: Rule = {
  id: 'r-local-zhejiang',
  dimension: 'M',
  severity: 'info',
  appliesWhen: is('org-province', 'zhejiang'),
  gapWhen: dealsWithConsumers,
  title: { zh: '浙江：人脸明确算消费者个人信息', en: 'Zhejiang: faces are expressly consumer information' },
  finding: {
    zh: '浙江的规定把生物识别信息写进了消费者个人信息。对顾客刷脸，消费者权益保护法关于明示、同意和保密的要求就用得上，由市场监管部门管。设备不在浙江的，这一条不适用。',
    en: 'Zhejiang expressly counts biometric information as consumer information, so where customers’ faces are scanned the consumer law on notice, consent and confidentiality applies, under the market regulator. If the devices stand outside Zhejiang, this does not apply.',
  },
  legal: {
    zh: '《浙江省实施〈消费者权益保护法〉办法》（2017年）第七条把生物识别信息列为消费者个人信息，《消费者权益保护法》第二十九条的义务据此及于人脸；违反的责任见该法第五十六条。该办法为地方性法规，仅在浙江省适用。',
    en: 'Article 7 of the Zhejiang measures (2017) lists biometric information as consumer information, so the duties of article 29 of the Consumer Protection Law extend to faces; liability is in its article 56. They are a local regulation and apply in Zhejiang only.',
  },
  matters: {
    zh: '本产品收录的售楼处、门店刷脸的罚单，依据都有消费者权益保护法。',
    en: 'The fines on file here for face recognition in sales offices and showrooms all rest on the consumer law.',
  },
  remedy: {
    zh: '告知、同意和保密三件事，同时按消费者权益保护法核对一遍。',
    en: 'Check notice, consent and confidentiality against the consumer law as well.',
  },
  task: { owner: 'legal', proof: { zh: '核对记录', en: 'The record of the check' } },
  provisions: [cite('zhejiang-consumer', '7'), cite('consumer-law', '29')],
  examples: [
    { answers: { 'scn-type': 'sales-office' }, outcome: 'gap' },
    { answers: { 'scn-type': 'workplace' }, outcome: 'met' },
    { answers: { 'scn-type': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

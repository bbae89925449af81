import type { Filing } from '../../../lib/schema/pack';
import { cite } from '../../cite';
import { all, any, atLeast, is, not } from '../../when';
import { parameters } from './parameters';
import { entrustedOnly, householdOnly } from './scopes';
import { recognisesIdentity, researchOnly, storesThreshold } from './terms';

/** The filing of face-recognition applications (Measures art. 15): number of stored persons alone, never the place. */
export const filing: Filing = {
  since: parameters.inForceFrom.value,
  household: householdOnly,
  recognition: all(recognisesIdentity, not(entrustedOnly), not(researchOnly)),
  due: storesThreshold,
  approaching: any(
    atLeast('col-persons-projected', parameters.filingThreshold.value),
    atLeast('col-persons-stored', parameters.filingCaution.value),
  ),
  filed: is('fil-status', 'filed-prov'),
  period: {
    dayZero: 'fil-trigger-date',
    workingDays: parameters.filingPeriod.value,
    stock: { before: parameters.inForceFrom.value, deadline: parameters.stockDeadline.value },
  },
  provisions: [cite('measures-2025', '15')],
  texts: {
    'in-force': {
      zh: '评估基准日时《人脸识别技术应用安全管理办法》已经施行',
      en: 'The Measures are in force on the reference date',
    },
    household: { zh: '只是自然人处理个人或家庭事务', en: 'A natural person, for personal or household matters only' },
    recognition: {
      zh: '系统认人（核对、辨认、跟踪或支付），由你们决定用途，而且不是只用于研发训练',
      en: 'The system tells who people are (verifies, identifies, follows or pays), you decide its purpose, and it is not for research or training alone',
    },
    due: { zh: '存储的人脸信息达到10万人', en: 'Face information of 100,000 persons or more is stored' },
    approaching: {
      zh: '已到8万人，或者预计将到10万人（本产品的提醒线，不是法定）',
      en: 'From 80,000 stored, or 100,000 expected (our reminder, not law)',
    },
    filed: { zh: '已向省级以上网信部门备案', en: 'Filed with the cyberspace office at provincial level or above' },
    deadline: {
      zh: '已填写达到10万人的日期，可以起算30个工作日',
      en: 'The day the number was reached is given, so 30 working days can be counted',
    },
  },
};

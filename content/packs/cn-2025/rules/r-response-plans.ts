import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rResponsePlans: Rule = {
  id: 'r-response-plans',
  dimension: 'I',
  severity: 'medium',
  eased: { when: is('sec-plan', 'yes'), severity: 'low' },
  gapWhen: any(is('sec-plan', 'no'), is('sec-data-request', 'no')),
  title: { zh: '应急预案或调取流程缺失', en: 'Incident plan or data-request procedure is missing' },
  finding: {
    zh: '没有覆盖人脸泄露、经过演练的应急预案，或者没有应对有关机关调取的分级流程。制定并落实应急预案是法律要求；依法配合调取是义务，流程怎么分级是建议。',
    en: 'There is no exercised incident plan that covers face leaks, or no tiered procedure for official data requests. A plan put into practice is required by law; lawful requests must be met, while how the procedure is tiered is advice.',
  },
  legal: {
    zh: '应急预案是法定的安全措施，不仅要有，还要落实（《个人信息保护法》第五十一条第五项）；网络数据安全事件和网络安全事件也都要有预案（《网络数据安全管理条例》第十一条、《网络安全法》第二十七条）。没有预案或者从未演练的，难以认定已经落实。调取流程怎样设计，法律没有规定，列为建议。',
    en: 'The handler must draw up and carry out an incident plan for personal information (art. 51(5) PIPL); network-data and network-security incidents need plans as well (art. 11 Network Data Regulation, art. 27 Cybersecurity Law). A plan that is missing or never exercised is hardly carried out. No law fixes a procedure for requests; it is advice.',
  },
  matters: {
    zh: '出事那天才商量找谁、怎么说，往往已经晚了。',
    en: 'Settling whom to call on the day itself is usually too late.',
  },
  remedy: {
    zh: '写好预案，演练一次；同时定出调取的审核、登记、留痕步骤。',
    en: 'Write the plan and exercise it once; set the steps for checking, logging and recording requests.',
  },
  task: {
    owner: 'security',
    proof: { zh: '预案、演练记录、调取登记簿样式', en: 'the plan, the drill report and the form of the request register' },
  },
  provisions: [cite('pipl', '51', { item: '5' }), cite('network-data-regulation', '11'), cite('csl', '27')],
  examples: [
    { answers: { 'sec-plan': 'no', 'sec-data-request': 'yes' }, outcome: 'gap' },
    { answers: { 'sec-plan': 'yes', 'sec-data-request': 'no' }, outcome: 'gap' },
    { answers: { 'sec-plan': 'yes', 'sec-data-request': 'yes' }, outcome: 'met' },
    { answers: { 'sec-plan': 'unknown', 'sec-data-request': 'yes' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { all, is, not, oneOf } from '../../../when';
import { numbers } from './numbers';
import { handler, inForce, organisation } from './terms';

const notified = is('sec-incident-notified', 'yes');
const grave = is('sec-incident', 'major');
const trigger = {
  zh: '发生“较大”以上的网络安全事件',
  en: 'A network incident of the grade “larger” (较大) or above happens',
};
const task = {
  zh: '先报已知的情况，再补报；同时补救，通知受影响的人。',
  en: 'Report what is known first and add to it later; meanwhile remedy and tell the people affected.',
};
const note = {
  zh: '时限按小时连续计算，夜间和节假日不扣除。个人信息事件达到多少人算“较大”，本产品只有未核对的记忆，请按《办法》所附的分级核对。问卷里的“较大”是你们自己的判断。处置之后还要交总结报告。',
  en: 'Hours run without a pause, nights and holidays included. From how many persons an incident counts as “larger” we know from memory only: check the grades annexed to the measures. “Major” in the questionnaire is your own view. A closing report is due after the incident is dealt with.',
};

/** What an incident asks for: at once by PIPL art. 57, within hours for the larger grades. */
export const incidentDuties: readonly Duty[] = [
  {
    id: 'incident-notice',
    title: { zh: '个人信息安全事件的补救和通知', en: 'Remedy and notice after an incident' },
    authority: {
      zh: '履行个人信息保护职责的部门和受影响的个人',
      en: 'The authority in charge of personal information protection and the people affected',
    },
    since: inForce('pipl'),
    concerns: handler,
    triggeredWhen: oneOf('sec-incident', ['minor', 'major']),
    trigger: {
      zh: '发生或者可能发生泄露、篡改、丢失，人数多少都一样',
      en: 'A leak, alteration or loss has happened or may have, however few persons are concerned',
    },
    doneWhen: notified,
    counting: { kind: 'at-once' },
    dayZero: 'inc-discovered-at',
    task: {
      zh: '立即补救，通知主管部门和个人：信息种类、原因、可能的危害、已采取的措施、个人可以怎么办、怎样联系。',
      en: 'Remedy at once and tell the authority and the people: kinds of data, cause, possible harm, measures taken, what people can do, and how to reach you.',
    },
    note: {
      zh: '措施能有效避免危害的，可以不通知个人；主管部门认为可能造成危害的，有权要求通知。',
      en: 'People need not be told where measures effectively avoid the harm; the authority may still order it.',
    },
    numbers: [],
    provisions: [cite('pipl', '57')],
  },
  {
    id: 'incident-hours',
    title: { zh: '网络安全事件报告', en: 'Report of a network incident' },
    authority: { zh: '所在地省级网信部门', en: 'Provincial cyberspace office of the place' },
    since: inForce('incident-measures-2025'),
    concerns: all(organisation, not(is('cii-operator', 'yes'))),
    triggeredWhen: grave,
    trigger,
    doneWhen: notified,
    counting: { kind: 'hours', count: numbers.incidentHours.value },
    dayZero: 'inc-discovered-at',
    task,
    note,
    numbers: [numbers.incidentHours],
    provisions: [cite('incident-measures-2025')],
  },
  {
    id: 'incident-hours-critical',
    title: { zh: '网络安全事件报告（关键信息基础设施）', en: 'Report of a network incident (critical infrastructure)' },
    authority: { zh: '保护工作部门和公安机关', en: 'The department in charge of protection and the police' },
    since: inForce('incident-measures-2025'),
    concerns: is('cii-operator', 'yes'),
    triggeredWhen: grave,
    trigger,
    doneWhen: notified,
    counting: { kind: 'hours', count: numbers.incidentHoursCritical.value },
    dayZero: 'inc-discovered-at',
    task,
    note,
    numbers: [numbers.incidentHoursCritical],
    provisions: [cite('incident-measures-2025')],
  },
];

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rIncidentUnnotified: Rule = {
  id: 'r-incident-unnotified',
  dimension: 'I',
  severity: 'high',
  gapWhen: is('sec-incident-notified', 'no'),
  title: { zh: '发生过事件，通知或补救未做到位', en: 'An incident occurred without full notice and remedy' },
  finding: {
    zh: '近三年发生过人脸信息泄露、篡改或丢失，而按规定通知主管部门和个人并补救这几步没有做到。法律要求立即补救并通知；措施能有效避免危害的，可以不通知个人，但主管部门可要求通知。',
    en: 'Face information was leaked, altered or lost in the last three years, and notifying the authority and individuals as required with remedies was not achieved. The law requires immediate remedy and notice; individuals need not be told if harm is effectively avoided, though the authority may order it.',
  },
  remedy: {
    zh: '由法务判断应补报的对象和时限，尽快补报、通知并补救；保存事件经过、通知文本和补救证明。',
    en: 'Have counsel settle whom to report to and when, then report, notify and remedy soon; keep the incident record, notices and proof of remedy.',
  },
  provisions: [cite('pipl', '57'), cite('spp-2017', '1'), cite('spp-2017', '9'), cite('pipl', '66')],
  examples: [
    { answers: { 'sec-incident-notified': 'no' }, outcome: 'gap' },
    { answers: { 'sec-incident-notified': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { any, is, oneOf } from '../../../when';
import { numbers } from './numbers';
import { handler, inForce, inUse } from './terms';

/** Impact assessment before use, again after changes and major incidents, and kept (Measures art. 9; PIPL arts. 55, 56). */
export const assessmentDuties: readonly Duty[] = [
  {
    id: 'pia-before',
    title: { zh: '个人信息保护影响评估', en: 'Personal information protection impact assessment' },
    authority: null,
    since: inForce('pipl'),
    concerns: handler,
    trigger: {
      zh: '开始处理人脸信息之前，人数多少都要做',
      en: 'Before face information is handled, whatever the number of persons',
    },
    doneWhen: oneOf('fil-pia', ['before', 'after']),
    counting: { kind: 'before' },
    dayZero: 'org-first-use-date',
    begunWhen: inUse,
    task: {
      zh: '完成四方面的评估并写成报告：合法正当必要，对个人权益的影响，泄露和滥用的风险，保护措施是否有效相称。',
      en: 'Assess and write down four things: lawful, legitimate and necessary; effect on people’s rights; risk of leak and misuse; effective and proportionate protection.',
    },
    note: {
      zh: '已经开始使用还没评估的，现在补做；补做不能消除此前的缺失。',
      en: 'If use has begun without it, do it now; that does not undo the time it was missing.',
    },
    numbers: [],
    provisions: [cite('measures-2025', '9'), cite('pipl', '55'), cite('pipl', '56')],
  },
  {
    id: 'pia-redo',
    title: { zh: '重做影响评估', en: 'Impact assessment done again' },
    authority: null,
    since: inForce('pipl'),
    concerns: handler,
    triggeredWhen: any(is('org-stage', 'changing'), is('sec-incident', 'major')),
    trigger: {
      zh: '处理目的或方式发生变化，或者发生重大安全事件',
      en: 'Purpose or method changes, or a major security incident happens',
    },
    doneWhen: is('fil-pia-updated', 'yes'),
    counting: { kind: 'before' },
    dayZero: 'fil-change-date',
    task: {
      zh: '变化实施之前做完新的评估；因安全事件重做的，在恢复使用之前做完。',
      en: 'Finish the new assessment before the change takes effect; after an incident, before use resumes.',
    },
    note: {
      zh: '法律没有写明几天之内，“之前做完”是从评估的目的推出来的做法。',
      en: 'The law sets no number of days; “before” follows from what an assessment is for.',
    },
    numbers: [],
    provisions: [cite('measures-2025', '9'), cite('pipl', '55')],
  },
  {
    id: 'pia-keep',
    title: { zh: '评估报告和处理情况记录的保存', en: 'Keeping the assessment and the processing record' },
    authority: null,
    since: inForce('pipl'),
    concerns: handler,
    trigger: { zh: '作出评估之后', en: 'Once the assessment is made' },
    counting: { kind: 'keep', count: numbers.recordYears.value, unit: 'years' },
    dayZero: null,
    task: {
      zh: '报告和记录一起归档，能随时调取；旧版和新版都留。',
      en: 'File report and record together where they can be produced at any time; keep old and new versions.',
    },
    numbers: [numbers.recordYears],
    provisions: [cite('measures-2025', '9'), cite('pipl', '56')],
  },
];

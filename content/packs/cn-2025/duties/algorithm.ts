import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { is, oneOf } from '../../../when';
import { numbers } from './numbers';
import { inForce } from './terms';

const concerns = is('alg-public-opinion', 'yes');
const authority = { zh: '网信部门的算法备案系统', en: 'The algorithm filing system of the cyberspace offices' };
const provisions = [cite('algorithm-recommendation', '24'), cite('deep-synthesis', '19')];

/** Algorithm filing for services that can shape opinion or mobilise society (10, 10 and 20 working days). */
export const algorithmDuties: readonly Duty[] = [
  {
    id: 'algorithm-filing',
    title: { zh: '算法备案', en: 'Algorithm filing' },
    authority,
    since: inForce('algorithm-recommendation'),
    concerns,
    trigger: {
      zh: '提供有舆论属性或者社会动员能力的算法服务',
      en: 'A service is offered that can shape opinion or mobilise society',
    },
    doneWhen: oneOf('fil-algorithm', ['filed', 'filed-hidden']),
    counting: { kind: 'working-days', count: numbers.algorithmPeriod.value },
    dayZero: 'org-first-use-date',
    task: {
      zh: '在算法备案系统填报；备案后标明编号。',
      en: 'File in the algorithm filing system; show the number once filed.',
    },
    note: {
      zh: '期限从提供服务之日起算，这里用“开始使用之日”代替，两者不同的请自行调整。单纯的刷脸门禁一般不在其中。',
      en: 'The period runs from the day the service is offered; the first day of use stands in for it here, so adjust if they differ. A plain face gate is normally not covered.',
    },
    numbers: [numbers.algorithmPeriod],
    provisions,
  },
  {
    id: 'algorithm-change',
    title: { zh: '算法备案的变更', en: 'Change of the algorithm filing' },
    authority,
    since: inForce('algorithm-recommendation'),
    concerns,
    triggeredWhen: is('org-stage', 'changing'),
    trigger: { zh: '备案的信息发生变更', en: 'What was filed changes' },
    counting: { kind: 'working-days', count: numbers.algorithmChange.value },
    dayZero: 'fil-change-date',
    task: { zh: '在算法备案系统办理变更。', en: 'File the change in the algorithm filing system.' },
    numbers: [numbers.algorithmChange],
    provisions,
  },
  {
    id: 'algorithm-cancel',
    title: { zh: '算法备案的注销', en: 'Cancellation of the algorithm filing' },
    authority,
    since: inForce('algorithm-recommendation'),
    concerns,
    triggeredWhen: is('org-stage', 'retired'),
    trigger: { zh: '终止服务', en: 'The service ends' },
    counting: { kind: 'working-days', count: numbers.algorithmEnd.value },
    dayZero: 'fil-end-date',
    task: { zh: '在算法备案系统办理注销。', en: 'Cancel in the algorithm filing system.' },
    numbers: [numbers.algorithmEnd],
    provisions,
  },
];

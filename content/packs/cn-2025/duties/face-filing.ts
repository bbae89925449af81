import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { all, is, not, oneOf } from '../../../when';
import { filing } from '../filing';
import { parameters } from '../parameters';
import { storesThreshold, usesRecognition } from '../terms';
import { numbers } from './numbers';
import { handler, inForce } from './terms';

const authority = {
  zh: '所在地省级以上网信部门',
  en: 'Cyberspace office at provincial level or above, where the handler is located',
};
const filed = all(handler, usesRecognition, oneOf('fil-status', ['filed-prov', 'filed-pref']));

/** Filing, change and cancellation of face-recognition applications (Measures art. 15). */
export const faceFilingDuties: readonly Duty[] = [
  {
    id: 'frt-filing',
    title: { zh: '人脸识别技术应用备案', en: 'Filing of the face-recognition application' },
    authority,
    verdict: 'filing',
    since: inForce('measures-2025'),
    concerns: filing.recognition,
    triggeredWhen: storesThreshold,
    trigger: {
      zh: '存储的人脸信息达到10万人',
      en: 'Face information of 100,000 persons is stored',
    },
    doneWhen: filing.filed,
    counting: { kind: 'working-days', count: parameters.filingPeriod.value },
    dayZero: 'fil-trigger-date',
    stock: { before: parameters.inForceFrom.value, deadline: parameters.stockDeadline.value },
    task: {
      zh: '在个人信息保护业务系统填报，交五样材料：处理者基本情况，目的和方式，存储数量和安全措施，处理规则和操作规程，影响评估报告。',
      en: 'Fill in the personal information protection system and hand in five papers: basic facts of the handler, purpose and method, quantity stored and security measures, rules and procedures, and the impact assessment.',
    },
    note: {
      zh: '按存储的人数算，和场所是不是公共无关。同一个人怎样去重、集团各公司要不要合并，没有看到官方说法。在数目附近的，宜按较多的算。',
      en: 'Persons stored are what counts, not whether the place is public. We have seen no official word on removing duplicates or on adding up a group; near the line, take the higher number.',
    },
    numbers: [parameters.filingThreshold, parameters.filingPeriod, parameters.inForceFrom, parameters.stockDeadline],
    provisions: [cite('measures-2025', '15'), cite('filing-announcement-2025')],
  },
  {
    id: 'frt-change',
    title: { zh: '人脸识别备案的变更', en: 'Change of the face-recognition filing' },
    authority,
    since: inForce('measures-2025'),
    concerns: filed,
    triggeredWhen: all(not(is('org-stage', 'retired')), oneOf('fil-change', ['done', 'pending'])),
    trigger: { zh: '备案的信息有实质变化', en: 'What was filed changes in substance' },
    doneWhen: is('fil-change', 'done'),
    counting: { kind: 'working-days', count: numbers.changePeriod.value },
    dayZero: 'fil-change-date',
    task: {
      zh: '在原备案系统办理变更，更新材料；目的或方式变了的，先重做影响评估。',
      en: 'File the change in the same system with updated papers; if purpose or method changed, redo the impact assessment first.',
    },
    note: {
      zh: '什么算“实质变化”，没有看到官方解释。',
      en: 'We have seen no official reading of what changes “in substance”.',
    },
    numbers: [numbers.changePeriod],
    provisions: [cite('measures-2025', '15'), cite('filing-announcement-2025')],
  },
  {
    id: 'frt-cancel',
    title: { zh: '人脸识别备案的注销', en: 'Cancellation of the face-recognition filing' },
    authority,
    since: inForce('measures-2025'),
    concerns: filed,
    triggeredWhen: is('org-stage', 'retired'),
    trigger: { zh: '停止使用人脸识别', en: 'The use of face recognition ends' },
    doneWhen: is('fil-change', 'done'),
    counting: { kind: 'working-days', count: numbers.cancelPeriod.value },
    dayZero: 'fil-end-date',
    task: {
      zh: '办理注销，并依法处置存着的人脸信息：设备、服务器、备份和供应商处都要清理，留下处置记录。',
      en: 'Cancel the filing and lawfully dispose of the stored faces on devices, servers, backups and at vendors; keep a record of it.',
    },
    note: {
      zh: '没有备过案的，停用后同样要删除人脸信息，这是《个人信息保护法》的要求。',
      en: 'Without a filing, faces must be deleted all the same when use ends: the PIPL asks for it.',
    },
    numbers: [numbers.cancelPeriod],
    provisions: [cite('measures-2025', '15'), cite('pipl', '47')],
  },
];

import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { is } from '../../../when';
import { numbers } from './numbers';
import { inForce } from './terms';

const publicSystem = is('vid-public-system', 'yes');

/** Public-security video systems: filing with the county police and storage (regulation arts. 14, 17). */
export const videoDuties: readonly Duty[] = [
  {
    id: 'video-filing',
    title: { zh: '公共安全视频系统备案', en: 'Filing of the public-security video system' },
    authority: { zh: '所在地县级公安机关', en: 'County-level police of the place' },
    since: inForce('video-regulation'),
    concerns: publicSystem,
    trigger: { zh: '系统投入使用', en: 'The system is put to use' },
    doneWhen: is('vid-police-filed', 'yes'),
    counting: { kind: 'calendar-days', count: numbers.videoPeriod.value },
    dayZero: 'vid-in-use-date',
    stock: { before: inForce('video-regulation'), deadline: numbers.videoStockDeadline.value },
    task: {
      zh: '报备单位情况、位置、设备数量和类型、存储期限等；有变化的及时办变更。',
      en: 'File the operator, places, number and type of devices, storage period and so on; file changes in time.',
    },
    note: {
      zh: '这里按自然日算，不看人数，和向网信部门的人脸识别备案是两件事，可能两样都要办。',
      en: 'Calendar days, whatever the number of persons. It is apart from the face-recognition filing; both may be due.',
    },
    numbers: [numbers.videoPeriod, numbers.videoStockDeadline],
    provisions: [cite('video-regulation', '14'), cite('civil-code', '201'), cite('civil-code', '203')],
  },
  {
    id: 'video-storage',
    title: { zh: '视频图像的保存', en: 'Keeping the recordings' },
    authority: null,
    since: inForce('video-regulation'),
    concerns: publicSystem,
    trigger: { zh: '采集视频图像信息', en: 'Video images are recorded' },
    counting: { kind: 'keep', count: numbers.videoStorage.value, unit: 'days' },
    dayZero: null,
    task: {
      zh: '至少存满30日；期满后目的已经达到的，删除。',
      en: 'Keep for at least 30 days; then delete once the purpose is met.',
    },
    note: {
      zh: '这是视频图像的最短保存期，不是人脸特征可以保存的期限；反恐怖防范重点单位等另有更长的规定。',
      en: 'This is the least time for recordings, not a licence to keep face templates; key sites such as those under counter-terrorism rules have longer periods.',
    },
    numbers: [numbers.videoStorage],
    provisions: [cite('video-regulation', '17')],
  },
];

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, is } from '../../../when';

export const rPrivateSpace: Rule = {
  id: 'r-private-space',
  dimension: 'A',
  severity: 'prohibited',
  gapWhen: any(is('scn-private-space', 'yes'), is('scn-place', 'private-space')),
  title: { zh: '私密空间里装了或照得到的设备', en: 'A capture device sits in, or looks into, a private space' },
  finding: {
    zh: '设备装在客房、浴室、更衣室、卫生间等私密空间里，或者镜头对着这类空间。公共场所的私密空间内部不得安装人脸识别设备，能窥见他人隐私的位置也不得安装公共安全视频设备；前一项禁令没有为用途或同意留出例外。',
    en: 'The device is inside a guest room, bathroom, changing room, toilet or similar private space, or is aimed at one. Face-recognition devices are banned inside the private spaces of public places, and public-security video devices are banned where they can look in on private life; the first ban leaves no opening for purpose or consent.',
  },
  remedy: {
    zh: '马上停用并拆除或移走设备，已采集的内容依法删除；留下拆除前后的照片、删除记录和改用门卡或人工核验的说明。',
    en: 'Switch the device off now and remove or relocate it, and lawfully delete what it captured; keep before-and-after photographs, the deletion record and a note of the card or staffed check that replaces it.',
  },
  provisions: [
    cite('draft-2023'),
    cite('measures-2025', '13'),
    cite('civil-code', '1032'),
    cite('civil-code', '1033'),
    cite('shanghai-2024'),
  ],
  examples: [
    { answers: { 'scn-private-space': 'yes' }, outcome: 'gap' },
    { answers: { 'scn-private-space': 'no', 'scn-place': 'operating-place' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

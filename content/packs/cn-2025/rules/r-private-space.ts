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
    zh: '设备装在客房、浴室、更衣室、卫生间等私密空间里，或者镜头对着这类空间。公共场所的私密空间内部一律不得安装人脸识别设备，目的再正当、本人同意也不行；装在外面但能窥见他人隐私的位置，同样在禁装之列。',
    en: 'The device is inside a guest room, bathroom, changing room, toilet or similar private space, or is aimed at one. Face-recognition devices are banned inside the private spaces of public places whatever the purpose or consent; spots outside from which private life can be seen are banned as well.',
  },
  legal: {
    zh: '《人脸识别办法》第十三条第二款对公共场所中的私密空间内部设绝对禁止，不因目的、同意而豁免。镜头自外朝向私密空间的，适用《公共安全视频条例》第八条第一款的禁装规定；住宅、酒店房间等还受《民法典》第一千零三十三条关于隐私权的约束。',
    en: 'Article 13(2) of the Measures bans devices inside private spaces of public places outright; neither purpose nor consent lifts the ban. A device aimed from outside meets article 8(1) of the public video regulation, and homes and hotel rooms are further protected by article 1033 of the Civil Code.',
  },
  matters: {
    zh: '这里的影像一旦外泄，对人的伤害无法挽回；设置者还可能被没收设备、罚款，情节严重的另有治安或刑事责任。',
    en: 'Images from here harm people beyond repair if they leak, and whoever installed the device risks seizure, fines and, in grave cases, police or criminal liability.',
  },
  remedy: {
    zh: '马上停用并拆除或移走设备，已采集的内容依法删除，改用门卡或人工核验。',
    en: 'Switch the device off now, remove or relocate it, lawfully delete what it captured and use cards or staff instead.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '拆除前后的照片、删除记录、替代核验方式的说明',
      en: 'Photographs before and after removal, the deletion record and a note of the check that replaces it',
    },
  },
  provisions: [
    cite('measures-2025', '13', { paragraph: '2' }),
    cite('video-regulation', '8', { paragraph: '1' }),
    cite('civil-code', '1033'),
  ],
  examples: [
    { answers: { 'scn-private-space': 'yes' }, outcome: 'gap' },
    { answers: { 'scn-private-space': 'no', 'scn-place': 'private-space' }, outcome: 'gap' },
    { answers: { 'scn-private-space': 'no', 'scn-place': 'operating-place' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import { add, drop, levers, turn } from '../../../lever-builder';
import { all, is, not } from '../../../when';
import { synthesizesFaces, usesRecognition } from '../terms';

const nobodyRecognised = not(usesRecognition);

export const scenarioLevers = levers({
  'scn-function': [
    drop(['verify-1to1'], {
      effort: 3,
      givesUp: true,
      practice: {
        zh: '停用刷脸核验，改用别的办法核对身份。',
        en: 'Switch off face verification and check identity in another way.',
      },
    }),
    drop(['identify-1ton'], {
      effort: 3,
      givesUp: true,
      practice: {
        zh: '停用从一批人里找人的识别，删掉用来比对的人脸库。',
        en: 'Switch off identification among many and delete the gallery.',
      },
    }),
    drop(['watchlist'], {
      effort: 2,
      givesUp: true,
      practice: { zh: '停用名单比对，删掉名单里的人脸。', en: 'Switch off the watch list and delete the faces on it.' },
    }),
    drop(['tracking'], {
      effort: 2,
      givesUp: true,
      practice: { zh: '停用跨摄像头跟踪，删掉轨迹。', en: 'Switch off following across cameras and delete the tracks.' },
    }),
    drop(['attributes'], {
      effort: 1,
      givesUp: true,
      practice: { zh: '在系统里关掉年龄、性别等分析。', en: 'Switch off the analysis of age, gender and the like.' },
    }),
    drop(['emotion'], {
      effort: 1,
      givesUp: true,
      practice: { zh: '在系统里关掉情绪和状态推断。', en: 'Switch off inference of emotions and states.' },
    }),
    drop(['payment'], {
      effort: 2,
      givesUp: true,
      practice: { zh: '停用刷脸付款，换成扫码等方式。', en: 'Stop payment by face and offer codes or cards instead.' },
    }),
    drop(['synthesis'], {
      effort: 3,
      givesUp: true,
      practice: { zh: '下线人脸生成、替换和编辑功能。', en: 'Take the generation, swapping and editing of faces offline.' },
    }),
    add(['detect-count'], {
      effort: 3,
      givesUp: true,
      when: all(not(synthesizesFaces), not(is('nec-identity-needed', 'needed'))),
      practice: {
        zh: '改造成只数人数，不提取人脸特征。',
        en: 'Rebuild the system so that it only counts and extracts no face features.',
      },
    }),
  ],
  'scn-private-space': [
    turn(['yes'], 'no', {
      effort: 2,
      givesUp: true,
      practice: {
        zh: '拆掉装在私密空间里或对着里面的设备，删掉已采集的数据，留拆除记录。',
        en: 'Remove the devices in or facing private rooms, delete what they captured and keep a record of the removal.',
      },
    }),
  ],
  'scn-public-safety': [
    turn(['yes-undocumented'], 'yes-documented', {
      effort: 1,
      practice: {
        zh: '确实是维护公共安全所必需的，把理由和依据写成文件；写不出来就不能这样答。',
        en: 'If public safety really requires it, put reasons and basis in writing; if you cannot, this answer is not yours to give.',
      },
    }),
  ],
  'scn-signage': [
    turn(['generic', 'none'], 'frt-specific', {
      effort: 1,
      practice: {
        zh: '在入口和采集点贴醒目标识，写明使用人脸识别和用途，拍照存档。',
        en: 'Put up clear signs at entrances and capture points that name face recognition and its purpose; keep photos.',
      },
    }),
  ],
  'scn-capture-mode': [
    turn(['covert'], 'cooperative', {
      effort: 2,
      practice: {
        zh: '拆掉隐蔽的设备，只在明处采集，由本人主动配合；已偷拍的删除。',
        en: 'Remove hidden devices, capture openly with the person taking part, and delete what was taken in secret.',
      },
    }),
    turn(['passive'], 'cooperative', {
      effort: 2,
      givesUp: true,
      practice: {
        zh: '关掉无感采集，改成本人走到机器前主动配合。',
        en: 'Stop capturing people in passing; have them step up to the device of their own accord.',
      },
    }),
  ],
  'scn-bystanders': [
    turn(['kept'], 'deleted', {
      effort: 2,
      practice: {
        zh: '设置成拍到路人立即删除或匿名化，已存的一并清理。',
        en: 'Set the system to delete or anonymise passers-by at once, and clear what is stored.',
      },
    }),
  ],
  'scn-zone': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '调整镜头角度或加遮挡，只拍实际需要的范围。',
        en: 'Turn or mask the cameras so that they only cover what is needed.',
      },
    }),
  ],
  'nec-identity-needed': [
    turn(['not-needed-done'], 'not-needed-avoided', {
      effort: 2,
      givesUp: true,
      when: nobodyRecognised,
      practice: {
        zh: '停掉人脸特征的提取和比对，请供应商出具说明。',
        en: 'Stop extracting and comparing face features, and have the vendor confirm it.',
      },
    }),
  ],
});

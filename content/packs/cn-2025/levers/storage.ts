import { add, drop, levers, lower, turn } from '../../../lever-builder';
import { all, not } from '../../../when';
import { relyOnConsent, synthesizesFaces, usesRecognition } from '../terms';

const noFaceNeeded = all(not(usesRecognition), not(synthesizesFaces));

export const storageLevers = levers({
  'col-data-types': [
    drop(['photo', 'video'], {
      effort: 2,
      practice: { zh: '删掉保存的原始照片和视频，关掉留存。', en: 'Delete stored photos and video and switch retention off.' },
    }),
    drop(['fingerprint'], {
      effort: 2,
      practice: {
        zh: '删掉指纹等其他生物特征，停止采集。',
        en: 'Delete fingerprints and other biometrics and stop capturing them.',
      },
    }),
    drop(['template'], {
      effort: 2,
      when: noFaceNeeded,
      practice: { zh: '删掉全部人脸特征值，留删除记录。', en: 'Delete all face templates and keep a record.' },
    }),
  ],
  'col-extra-data': [
    drop(['gender', 'phone', 'birthday', 'city', 'contacts', 'location'], {
      effort: 1,
      practice: {
        zh: '去掉这些多余的填写项，已收的删除。',
        en: 'Remove these superfluous fields and delete what was collected.',
      },
    }),
  ],
  'col-reference-source': [
    drop(['repurposed'], {
      effort: 3,
      keep: 'enrolled',
      practice: {
        zh: '删掉拿档案照做的底图，由本人重新录入。',
        en: 'Delete reference pictures taken from files and have people enrol themselves.',
      },
    }),
    drop(['purchased'], {
      effort: 3,
      keep: 'enrolled',
      practice: {
        zh: '删掉买来的底图，由本人重新录入。',
        en: 'Delete bought reference pictures and have people enrol themselves.',
      },
    }),
    drop(['scraped'], {
      effort: 3,
      keep: 'enrolled',
      practice: {
        zh: '删掉批量抓取的人脸和由此得到的特征值，由本人重新录入。',
        en: 'Delete scraped faces and the templates made from them, and have people enrol themselves.',
      },
    }),
  ],
  'col-persons-stored': [
    lower(0, {
      effort: 2,
      givesUp: true,
      when: noFaceNeeded,
      practice: {
        zh: '不再识别人脸后，把存着的人脸信息全部删掉，留删除记录。',
        en: 'Once faces are no longer recognised, delete all stored face information and keep a record.',
      },
    }),
  ],
  'col-count-method': [
    turn(['records', 'estimate'], 'unique', {
      effort: 1,
      practice: {
        zh: '按人去重，重新数一遍，留下统计办法。',
        en: 'Count again by person without duplicates and keep the method.',
      },
    }),
  ],
  'col-storage-location': [
    turn(['local', 'own-cloud', 'vendor-cloud', 'overseas'], 'device', {
      effort: 3,
      practice: {
        zh: '把人脸信息改存到识别设备里，服务器和云上的全部删掉。',
        en: 'Keep face information in the devices and delete it from servers and clouds.',
      },
    }),
    turn(['overseas'], 'local', {
      effort: 3,
      practice: {
        zh: '把数据迁回境内自己的机房，境外的全部删掉。',
        en: 'Bring the data back to your own servers in China and delete them abroad.',
      },
    }),
  ],
  'col-internet-transfer': [
    turn(['without', 'with-consent'], 'no', {
      effort: 2,
      practice: {
        zh: '断开外传，识别和比对都在设备或内网里做。',
        en: 'End the transfer; capture and match in the device or the local network.',
      },
    }),
    turn(['without', 'new'], 'with-consent', {
      effort: 3,
      when: relyOnConsent,
      practice: {
        zh: '就传出设备这件事，另向每个人取得单独同意。',
        en: 'Obtain each person’s separate consent to the transfer out of the device.',
      },
    }),
  ],
  'ntc-consent-offdevice': [
    turn(['no', 'new'], 'yes', {
      effort: 3,
      practice: {
        zh: '在征求同意时写明会传出设备、存到哪里；以前没写明的，重新征求。',
        en: 'Say in the request that faces leave the device and where they go; ask anew where that was not said.',
      },
    }),
  ],
  'col-original-images': [
    turn(['without', 'with-consent', 'with-law'], 'no', {
      effort: 2,
      practice: { zh: '原图用完就删，存量一并清理。', en: 'Delete originals right after use and clear the stock.' },
    }),
    turn(['without'], 'with-consent', {
      effort: 3,
      when: relyOnConsent,
      practice: {
        zh: '就保留原图另外取得单独同意，不同意的删除。',
        en: 'Obtain separate consent to keeping originals; delete where it is not given.',
      },
    }),
  ],
  'col-retention-basis': [
    turn(['indefinite', 'vendor-default', 'new'], 'justified', {
      effort: 1,
      practice: {
        zh: '按用途定出最短保存期限，写明理由，到期的先删。',
        en: 'Set the shortest period the purpose needs, with reasons, and delete what is past it.',
      },
    }),
  ],
  'col-deletion-triggers': [
    add(['expiry', 'withdrawal', 'relationship-end', 'purpose-met', 'service-stop'], {
      effort: 2,
      practice: {
        zh: '在系统里设好这些情形的自动删除，并测试一次。',
        en: 'Set automatic deletion for these cases in the system and test it.',
      },
    }),
  ],
  'col-delete-method': [
    turn(['logical', 'new'], 'irreversible', {
      effort: 2,
      practice: {
        zh: '改成不可恢复的删除，已标记删除的真正清掉。',
        en: 'Make deletion irreversible and really erase what was only marked.',
      },
    }),
  ],
  'col-crypto': [
    add(['at-rest', 'in-transit', 'per-key', 'irreversible', 'pseudonym', 'integrity'], {
      effort: 2,
      practice: {
        zh: '开启缺的加密和保护措施，留配置记录。',
        en: 'Switch on the missing encryption and protection and keep the configuration.',
      },
    }),
  ],
  'col-separation': [
    turn(['none', 'new'], 'logical', {
      effort: 2,
      practice: {
        zh: '把人脸信息和身份信息分库存放，分开授权。',
        en: 'Keep face and identity data in separate databases with separate permissions.',
      },
    }),
  ],
  'col-legacy': [
    turn(['yes'], 'no', {
      effort: 1,
      practice: {
        zh: '清查停用项目和过期用途，把留下的人脸数据删掉。',
        en: 'Go through ended projects and purposes and delete the face data left.',
      },
    }),
  ],
});

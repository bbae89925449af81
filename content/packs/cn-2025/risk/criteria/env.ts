import { all, any, has, is, lacksSome, oneOf } from '../../../../when';
import { criteriaOf } from '../criterion-builder';
import { bare, connected, holes, incomplete } from '../terms';

const held = ['access', 'leak', 'tampering'];

/** 网络环境和技术措施: how open the system is, against how well it is protected. */
export const envCriteria = criteriaOf('env', {
  'open-bare': {
    level: 'very-high',
    scenarios: held,
    when: all(is('sec-exposed', 'yes'), bare),
    reason: {
      zh: '从互联网上能直接打开，而基本防护整类缺失。',
      en: 'It can be opened straight from the internet, and a whole kind of basic protection is missing.',
    },
  },
  'connected-holes': {
    level: 'high',
    scenarios: held,
    when: all(connected, holes),
    reason: {
      zh: '与互联网相通，登录、加密或监测存在明显缺口。',
      en: 'It is connected to the internet, with plain gaps in log-in, encryption or monitoring.',
    },
  },
  'connected-incomplete': {
    level: 'medium',
    scenarios: held,
    when: all(connected, incomplete),
    reason: {
      zh: '与互联网相通，有防护但不完整。',
      en: 'It is connected to the internet; there is protection, but not all of it.',
    },
  },
  'inside-bare': {
    level: 'medium',
    scenarios: held,
    when: bare,
    reason: {
      zh: '即使不连互联网，内部也缺少一类基本防护。',
      en: 'Even off the internet, a whole kind of basic protection is missing inside.',
    },
  },
  'no-integrity': {
    level: 'medium',
    scenarios: ['tampering'],
    when: lacksSome('col-crypto', ['integrity']),
    reason: {
      zh: '没有防篡改校验，数据被改动也不易发现。',
      en: 'There is no integrity check, so a change would hardly be noticed.',
    },
  },
  'no-liveness': {
    level: 'high',
    scenarios: ['spoofing'],
    when: lacksSome('use-performance', ['liveness']),
    reason: {
      zh: '没有活体检测，照片、面具就可能骗过系统。',
      en: 'There is no liveness detection, so a photo or mask may fool it.',
    },
  },
  'no-injection-defence': {
    level: 'high',
    scenarios: ['spoofing'],
    when: lacksSome('use-finance', ['device-risk']),
    reason: {
      zh: '涉及资金，却发现不了手机环境异常和绕过摄像头的攻击。',
      en: 'Money is involved, yet a manipulated phone or an attack past the camera would not be noticed.',
    },
  },
  'no-deepfake-check': {
    level: 'medium',
    scenarios: ['spoofing'],
    when: lacksSome('sec-safeguards', ['deepfake']),
    reason: {
      zh: '没有鉴别换脸等深度伪造的手段。',
      en: 'Nothing tells a deepfake from a real face.',
    },
  },
  'remote-capture': {
    level: 'medium',
    scenarios: ['spoofing'],
    when: any(is('scn-place', 'online'), is('scn-capture-mode', 'upload')),
    reason: {
      zh: '人脸由用户自己的设备采集，采集环境不受控制。',
      en: 'Faces are captured on people’s own devices, outside your control.',
    },
  },
  'network-dependent': {
    level: 'high',
    scenarios: ['outage'],
    when: all(connected, has('sec-monitoring', 'none')),
    reason: {
      zh: '运行依赖网络，却没有任何监测。',
      en: 'It depends on the network, and nothing watches over it.',
    },
  },
  'weak-defence': {
    level: 'medium',
    scenarios: ['outage'],
    when: any(lacksSome('sec-monitoring', ['intrusion', 'vuln']), lacksSome('sec-periodic', ['device-annual'])),
    reason: {
      zh: '缺少入侵防御、漏洞扫描或每年的设备检测。',
      en: 'Intrusion defence, vulnerability scans or the yearly device check are missing.',
    },
  },
  'away-from-device': {
    level: 'medium',
    scenarios: ['outage'],
    when: oneOf('col-storage-location', ['own-cloud', 'vendor-cloud', 'platform', 'overseas']),
    reason: {
      zh: '比对要连远端，断网就停。',
      en: 'Matching needs a remote service and stops when the line is down.',
    },
  },
});

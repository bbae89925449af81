import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome, not } from '../../../when';
import { keepsFacesItself } from '../terms';

/** Nothing is sent anywhere: stored in the device and not passed over the internet. */
const staysInDevice = all(is('col-storage-location', 'device'), is('col-internet-transfer', 'no'));

export const rNoEncryption: Rule = {
  id: 'r-no-encryption',
  dimension: 'F',
  severity: 'high',
  appliesWhen: keepsFacesItself,
  gapWhen: any(lacksSome('col-crypto', ['at-rest']), all(lacksSome('col-crypto', ['in-transit']), not(staysInDevice))),
  title: { zh: '存储或传输没有全部加密', en: 'Storage and transfer are not both encrypted' },
  finding: {
    zh: '存着的人脸信息没有加密，或者传输过程没有加密并核对双方身份。现行规定要求人脸识别系统采取数据加密等措施；只存在设备里、不往外传的，看存储加密即可。',
    en: 'Stored face data are not encrypted, or transfer lacks encryption with both ends authenticated. Current rules require face-recognition systems to use data encryption among other measures; where data stay in the device and go nowhere, storage encryption is what counts.',
  },
  legal: {
    zh: '《人脸识别办法》第十四条把数据加密列为人脸识别系统应有的措施，《个人信息保护法》第五十一条第三项、《网络数据安全管理条例》第九条也要求采取加密等安全措施。存储或者传输环节没有加密的，安全保障义务没有履行到位。',
    en: 'Art. 14 FRT Measures requires face-recognition systems to use data encryption and other measures; art. 51(3) PIPL and art. 9 Network Data Regulation also name encryption. Without it in storage or transfer, the duty of security is not met.',
  },
  matters: {
    zh: '没加密的人脸库，谁拷走谁就能用；密码泄了能改，脸改不了。',
    en: 'Whoever copies an unencrypted gallery can use it; a password can be changed and a face cannot.',
  },
  remedy: {
    zh: '存储、传输都加密，密钥分级、由专人保管；做不到的旧设备换掉或断网。',
    en: 'Encrypt storage and transfer with tiered keys in named hands; replace or disconnect old devices that cannot.',
  },
  task: {
    owner: 'security',
    proof: {
      zh: '加密配置说明、密钥管理制度、检测报告',
      en: 'the encryption settings, the key-management rules and a test report',
    },
  },
  provisions: [cite('measures-2025', '14'), cite('pipl', '51', { item: '3' }), cite('network-data-regulation', '9')],
  examples: [
    { answers: { 'col-crypto': ['in-transit'] }, outcome: 'gap' },
    { answers: { 'col-crypto': ['at-rest'], 'col-storage-location': 'vendor-cloud' }, outcome: 'gap' },
    { answers: { 'col-crypto': ['at-rest', 'in-transit'] }, outcome: 'met' },
    {
      answers: { 'col-crypto': ['at-rest'], 'col-storage-location': 'device', 'col-internet-transfer': 'no' },
      outcome: 'met',
    },
    { answers: { 'col-crypto': ['at-rest', 'unknown'], 'col-storage-location': 'vendor-cloud' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

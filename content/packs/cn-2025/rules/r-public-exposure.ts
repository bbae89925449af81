import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rPublicExposure: Rule = {
  id: 'r-public-exposure',
  dimension: 'I',
  severity: 'high',
  gapWhen: is('sec-exposed', 'yes'),
  title: { zh: '设备或后台直接暴露在公网', en: 'Devices or back ends face the internet directly' },
  finding: {
    zh: '设备或管理后台可以从公网直接访问。处理人脸的单位须采取访问控制、入侵检测和防御等措施；家用设备暴露在公网，也容易被人偷看。',
    en: 'Devices or back ends can be reached straight from the internet. Organisations handling faces must have access control and intrusion detection and prevention; a home device open to the internet is also easily spied on.',
  },
  remedy: {
    zh: '关闭公网入口，改经专用通道访问，并检查有无异常登录；保存整改前后的扫描结果和登录日志。',
    en: 'Close the public entry, use a protected channel and check for unusual logins; keep before-and-after scans and the login logs.',
  },
  provisions: [cite('measures-2025', '14'), cite('csl', '43-46')],
  examples: [
    { answers: { 'sec-exposed': 'yes' }, outcome: 'gap' },
    { answers: { 'sec-exposed': 'no' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

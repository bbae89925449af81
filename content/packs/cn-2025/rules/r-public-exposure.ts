import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, is } from '../../../when';
import { householdOnly } from '../scopes';

export const rPublicExposure: Rule = {
  id: 'r-public-exposure',
  dimension: 'I',
  severity: 'high',
  eased: {
    when: any(householdOnly, all(has('sec-controls', 'strong-auth'), has('sec-monitoring', 'intrusion'))),
    severity: 'low',
  },
  gapWhen: is('sec-exposed', 'yes'),
  title: { zh: '设备或后台直接暴露在公网', en: 'Devices or back ends face the internet directly' },
  finding: {
    zh: '设备或管理后台从公网就能直接打开。单位处理人脸，系统要有访问控制、入侵检测和防御；只开一个入口、没有这些防护，等于敞着门。已有强口令、多重验证和入侵防御的，建议再收到专用通道里；家用设备也建议不要直接开到公网。',
    en: 'Devices or back ends can be opened straight from the internet. Organisations handling faces need access control and intrusion detection and prevention; an open entry without them is an open door. Where strong passwords, multi-factor login and intrusion prevention exist, we advise moving the entry into a protected channel; home devices are better kept off the open internet too.',
  },
  legal: {
    zh: '《人脸识别办法》第十四条要求人脸识别系统有访问控制、授权管理、入侵检测和防御等措施，《网络数据安全管理条例》第九条也要求访问控制、安全认证等措施。管理入口直接连到公网而防护措施不齐备的，安全保障义务没有履行到位。个人或者家庭事务不适用（《个人信息保护法》第七十二条第一款）。',
    en: 'Art. 14 FRT Measures requires access control, authorisation management and intrusion detection and prevention; art. 9 Network Data Regulation also names access control and authentication. With an entry on the open internet and protection not complete, the duty of security is not met. Personal or household affairs are outside it (art. 72(1) PIPL).',
  },
  matters: {
    zh: '公网上的入口谁都能试，一旦进来，整个人脸库可能一次搬空。',
    en: 'Anyone can try an entry on the internet, and whoever gets in may take the whole gallery at once.',
  },
  remedy: {
    zh: '关掉公网入口，改走专用通道；查一查有没有异常登录。',
    en: 'Close the public entry, use a protected channel and check for unusual logins.',
  },
  task: {
    owner: 'security',
    proof: { zh: '整改前后的扫描结果、登录日志', en: 'scans before and after, and the login logs' },
  },
  provisions: [cite('measures-2025', '14'), cite('network-data-regulation', '9')],
  examples: [
    { answers: { 'sec-exposed': 'yes' }, outcome: 'gap' },
    { answers: { 'sec-exposed': 'no' }, outcome: 'met' },
    { answers: { 'sec-exposed': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

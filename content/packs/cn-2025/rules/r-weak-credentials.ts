import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';
import { householdOnly } from '../scopes';

export const rWeakCredentials: Rule = {
  id: 'r-weak-credentials',
  dimension: 'I',
  severity: 'high',
  eased: { when: householdOnly, severity: 'low' },
  gapWhen: lacksSome('sec-controls', ['strong-auth']),
  title: { zh: '口令或管理端登录保护不够', en: 'Passwords or admin login protection fall short' },
  finding: {
    zh: '没有做到杜绝弱口令、默认口令，管理端登录也没有多重验证。单位的人脸识别系统要有访问控制和授权管理，弱口令、默认口令等于没有；多重验证是常用的做法。家用设备也建议改掉出厂密码。',
    en: 'Weak and default passwords are not ruled out with multi-factor login for administrators. An organisation’s system needs access control and authorisation management, which weak or default passwords defeat; multi-factor login is the common way. Home users are advised to change the factory password too.',
  },
  legal: {
    zh: '《人脸识别办法》第十四条要求访问控制和授权管理，《网络数据安全管理条例》第九条要求访问控制、安全认证等措施。口令形同虚设的，不能认定有访问控制；多重验证不是法定方式，是实现手段之一。个人或者家庭事务不适用（《个人信息保护法》第七十二条第一款）。',
    en: 'Art. 14 FRT Measures requires access control and authorisation management; art. 9 Network Data Regulation names access control and authentication. With passwords that protect nothing, access control is not met; multi-factor login is one means, not prescribed by law. Personal or household affairs are outside it (art. 72(1) PIPL).',
  },
  matters: {
    zh: '密码是123456，人脸库就等于没锁；真实案件里查出的正是弱口令。',
    en: 'With the password 123456 the gallery is as good as unlocked; weak passwords are what a real case found.',
  },
  remedy: {
    zh: '清查并换掉弱口令和默认口令，管理端开多重验证。',
    en: 'Find and replace weak and default passwords and turn on multi-factor login for administrators.',
  },
  task: {
    owner: 'security',
    proof: { zh: '口令清查表、登录设置截图', en: 'the password check list and screenshots of the login settings' },
  },
  provisions: [cite('measures-2025', '14'), cite('network-data-regulation', '9')],
  examples: [
    { answers: { 'sec-controls': ['least-privilege'] }, outcome: 'gap' },
    { answers: { 'sec-controls': ['least-privilege', 'strong-auth', 'confidentiality', 'training'] }, outcome: 'met' },
    { answers: { 'sec-controls': ['least-privilege', 'unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rWeakCredentials: Rule = {
  id: 'r-weak-credentials',
  dimension: 'I',
  severity: 'high',
  gapWhen: lacksSome('sec-controls', ['strong-auth']),
  title: { zh: '口令或管理端登录保护不够', en: 'Passwords or admin login protection fall short' },
  finding: {
    zh: '没有做到杜绝弱口令、默认口令，并在管理端使用多因素登录。处理人脸的单位须有访问控制和授权管理；多因素登录是常用的做法，家用设备也应改掉默认口令。',
    en: 'Ruling out weak and default passwords and using multi-factor login for administrators is not in place. Organisations handling faces must have access control and authorisation management; multi-factor login is a common way to do it, and default passwords on home devices should be changed too.',
  },
  remedy: {
    zh: '清查并更换弱口令和默认口令，管理端开启多因素登录；保存清查表和设置截图。',
    en: 'Find and replace weak and default passwords and turn on multi-factor login for administrators; keep the check list and screenshots.',
  },
  provisions: [cite('pipl', '51'), cite('csl', '23'), cite('measures-2025', '14')],
  examples: [
    { answers: { 'sec-controls': ['least-privilege'] }, outcome: 'gap' },
    { answers: { 'sec-controls': ['least-privilege', 'strong-auth', 'confidentiality', 'training'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Scenario } from '../../lib/schema/scenario';

export const appLogin: Scenario = {
  id: 'app-login',
  group: 'content-ai',
  title: { zh: 'App或小程序登录与高风险操作', en: 'App login and high-risk actions' },
  pitfall: {
    zh: '常见的是，不刷脸就不给用，或者还没点同意摄像头已经打开。',
    en: 'Often, it is no face, no service, or the camera opens before anyone has agreed.',
  },
  knownCase: null,
  usualFailures: [
    {
      rule: 'r-sole-other',
      text: { zh: '不刷脸就不能登录或注销账号。', en: 'Neither sign-in nor closing the account works without the face.' },
    },
    { rule: 'r-capture-before-consent', text: { zh: '打开页面摄像头就启动。', en: 'The camera starts with the page.' } },
    {
      rule: 'r-internet-transfer',
      text: { zh: '人脸传到服务器，同意书里没有写。', en: 'The face goes to a server and the consent does not say so.' },
    },
  ],
  closestCase: 'beauty-test-app',
  suggests: { question: 'scn-type', option: 'app-login' },
  examplePurpose: {
    zh: '更换绑定手机号时确认操作者是账户本人。',
    en: 'Confirm that the account holder is the one changing the linked phone number.',
  },
  examplePlace: { zh: 'App内的安全验证页面', en: 'Security check page inside the app' },
  decisive: [
    'nec-alternative-offered',
    'nec-refusal',
    'ntc-capture-order',
    'ntc-consent-form',
    'ntc-withdrawal',
    'col-internet-transfer',
    'org-backend-operator',
  ],
};

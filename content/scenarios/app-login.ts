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

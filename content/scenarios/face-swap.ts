import type { Scenario } from '../../lib/schema/scenario';

export const faceSwap: Scenario = {
  id: 'face-swap',
  group: 'content-ai',
  title: { zh: '换脸或人脸编辑娱乐', en: 'Face swap or face editing' },
  pitfall: {
    zh: '常见的是，上传的是别人的脸，协议又要走永久授权，成品看不出是合成的。',
    en: 'Often, the face belongs to someone else, the terms take a perpetual licence, and the result does not look synthetic.',
  },
  knownCase: {
    zh: '换脸应用ZAO的协议曾要求用户给出免费、不可撤销、永久、可再转授的权利，引发争议后修改。',
    en: 'The terms of the face-swap app ZAO once took a free, irrevocable, perpetual and sub-licensable right; they were changed after the dispute.',
    source: { zh: 'ZAO用户协议争议，2019年9月', en: 'ZAO user-terms dispute, September 2019' },
  },
  usualFailures: [
    {
      rule: 'r-gen-subject-consent',
      text: { zh: '拿别人的照片换脸，没有任何提示。', en: "Somebody else's photo is used without a word." },
    },
    {
      rule: 'r-unfair-terms',
      text: { zh: '协议要求永久、不可撤销的肖像授权。', en: 'The terms take a perpetual, irrevocable licence.' },
    },
    { rule: 'r-gen-no-label', text: { zh: '换脸视频没有显著标识。', en: 'Swapped videos carry no visible label.' } },
  ],
  closestCase: 'zao-terms',
  suggests: { question: 'scn-type', option: 'face-swap' },
  examplePurpose: { zh: '把用户本人的脸换进模板短片供其分享。', en: "Put the user's own face into a template clip for sharing." },
  examplePlace: { zh: 'App内的换脸功能页', en: 'Face-swap page inside an app' },
  decisive: ['gen-subject-consent', 'ntc-terms', 'gen-explicit-label', 'gen-implicit-label', 'gen-upload-uses', 'gen-delete'],
};

import type { Scenario } from '../../lib/schema/scenario';

export const publicVideo: Scenario = {
  id: 'public-video',
  group: 'public-security',
  title: { zh: '公共安全视频', en: 'Public-safety video' },
  pitfall: {
    zh: '常见的是，系统为安全而建，后来查考勤、做营销也能调用，谁看过也没有记录。',
    en: 'Often, a system built for safety is later open to attendance checks and marketing, with no record of who looked.',
  },
  knownCase: {
    zh: '人脸识别企业深网视界被曝数据可被任意访问，涉及约250万人。',
    en: 'SenseNets, a face-recognition company, was reported to have left data on about 2.5 million people open to anyone.',
    source: { zh: '媒体披露，2019年2月', en: 'Media report, February 2019' },
  },
  usualFailures: [
    {
      rule: 'r-secondary-use',
      text: { zh: '公共安全视频被拿去做商业分析。', en: 'Footage for public security serves business analysis.' },
    },
    { rule: 'r-public-exposure', text: { zh: '平台后台能从互联网直接打开。', en: 'The back end opens from the internet.' } },
    {
      rule: 'r-public-safety-weak',
      text: { zh: '说是公共安全，却拿不出必要性论证。', en: 'Public security is claimed and no reasons are on paper.' },
    },
  ],
  closestCase: 'open-face-library',
  suggests: { question: 'scn-type', option: 'public-video' },
  examplePurpose: {
    zh: '在重点部位发现走失人员并通知值守人员。',
    en: 'Spot missing persons at key points and notify the staff on duty.',
  },
  examplePlace: { zh: '广场和主要路口', en: 'Square and main road junctions' },
  decisive: [
    'scn-public-safety',
    'scn-remote-id-basis',
    'scn-signage',
    'scn-zone',
    'use-secondary',
    'sec-exposed',
    'sec-data-request',
  ],
};

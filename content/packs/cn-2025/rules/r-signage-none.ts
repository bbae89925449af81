import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is } from '../../../when';
import { inPublicPlace, perhapsPublicPlace, publicOrBusinessPlace } from '../terms';

export const rSignageNone: Rule = {
  id: 'r-signage-none',
  dimension: 'C',
  severity: 'high',
  appliesWhen: publicOrBusinessPlace,
  gapWhen: all(inPublicPlace, is('scn-signage', 'none')),
  review: {
    when: all(perhapsPublicPlace, is('scn-signage', 'none')),
    why: {
      zh: '显著标识是公共场所的法定要求；哪些对外营业的场所属于公共场所，现行规定没有划清。请法务就这处场所写明判断。拿不准的，先设标识，成本很低。',
      en: 'A prominent sign is a duty in public places; which business premises are such places is not settled. Counsel should record a view on this site. When in doubt, put up a sign: it costs little.',
    },
  },
  title: { zh: '公共场所没有任何提示标识', en: 'There is no sign in a public place' },
  finding: {
    zh: '公共场所装了设备，现场没有提示标识。在公共场所安装人脸识别或者图像采集设备，都须设置显著的提示标识。标识只是让人知道，不等于取得同意。',
    en: 'Devices stand in a public place without a sign. Face-recognition and image-capture devices in public places must carry a prominent sign. A sign informs; it is not consent.',
  },
  legal: {
    zh: '《个人信息保护法》第二十六条和《人脸识别办法》第十三条第一款均以显著提示标识为安装要件；属于公共安全视频系统的，《公共安全视频条例》第十三条另有同样要求，由公安机关责令改正。',
    en: 'Article 26 PIPL and article 13(1) of the Measures make a prominent sign a condition of installation; for public-security video systems article 13 of the video regulation asks the same, and the police order correction.',
  },
  matters: {
    zh: '人看不到提示，就不知道自己正被识别，也无从绕开或者询问。',
    en: 'Without a sign people do not know they are being recognised and cannot avoid it or ask.',
  },
  remedy: {
    zh: '在入口和镜头旁张贴醒目标识，写明使用人脸识别、目的和联系人。',
    en: 'Post a clear sign at entrances and beside cameras naming face recognition, the purpose and a contact.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '标识样稿、带日期的安装照片、点位清单', en: 'The artwork, dated photographs and a list of locations' },
  },
  provisions: [cite('pipl', '26'), cite('measures-2025', '13', { paragraph: '1' }), cite('video-regulation', '13')],
  examples: [
    { answers: { 'scn-place': 'public-place', 'scn-signage': 'none' }, outcome: 'gap' },
    { answers: { 'scn-place': 'public-place', 'scn-signage': 'frt-specific' }, outcome: 'met' },
    {
      answers: { 'scn-place': 'operating-place', 'vid-public-system': 'no', 'scn-signage': 'none' },
      outcome: 'needs-review',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

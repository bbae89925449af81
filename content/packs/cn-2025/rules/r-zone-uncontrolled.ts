import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is, not } from '../../../when';

export const rZoneUncontrolled: Rule = {
  id: 'r-zone-uncontrolled',
  dimension: 'C',
  severity: 'medium',
  appliesWhen: not(is('scn-type', 'smart-doorbell')),
  gapWhen: is('scn-zone', 'no'),
  title: { zh: '采集区域超出实际需要', en: 'The capture zone is wider than needed' },
  finding: {
    zh: '镜头覆盖的范围没有按实际需要划定。公共场所的采集区域应当依法合理划定；其他地方也只能采集实现目的所需的最小范围，不该拍到邻居门口、无关工位。',
    en: 'The area the cameras cover is not limited to what is needed. In public places it must be lawfully and reasonably drawn; elsewhere too only the minimum needed may be captured, leaving out neighbours’ doors and unrelated desks.',
  },
  legal: {
    zh: '《个人信息保护法》第六条要求处理限于目的直接相关、影响最小、范围最小；公共场所另适用《人脸识别办法》第十三条第一款关于采集区域的要求。属于公共安全视频系统的，其位置、角度、范围还须符合《公共安全视频条例》第十三条。',
    en: 'Article 6 PIPL limits processing to what is directly related, least intrusive and minimal; in public places article 13(1) of the Measures adds its own demand on the area. For public-security video systems position, angle and range must also meet article 13 of the video regulation.',
  },
  matters: {
    zh: '多拍到的每一个人，都是没有理由的采集，也是多出来的责任。',
    en: 'Everyone captured beyond need is captured without reason and adds to your liability.',
  },
  remedy: {
    zh: '调整角度、加遮挡或在软件里屏蔽多余区域，画一张采集范围图。',
    en: 'Re-aim the camera, shield it or mask surplus areas in software, and draw a map of the capture area.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '采集范围图、调整前后的画面', en: 'The map of the area and pictures before and after' },
  },
  provisions: [cite('pipl', '6'), cite('measures-2025', '13', { paragraph: '1' }), cite('video-regulation', '13')],
  examples: [
    { answers: { 'scn-zone': 'no' }, outcome: 'gap' },
    { answers: { 'scn-zone': 'yes' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

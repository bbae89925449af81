import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is, not } from '../../../when';

export const rZoneUncontrolled: Rule = {
  id: 'r-zone-uncontrolled',
  dimension: 'C',
  severity: 'medium',
  gapWhen: all(is('scn-zone', 'no'), not(is('scn-type', 'smart-doorbell'))),
  title: { zh: '采集区域超出实际需要', en: 'The capture zone is wider than needed' },
  finding: {
    zh: '镜头覆盖的范围没有按实际需要划定。公共场所的采集区域应依法合理划定，其他地方也应只采集实现目的所需的最小范围。',
    en: 'The area the cameras cover is not limited to what is needed. In public places the capture area must be lawfully and reasonably drawn, and elsewhere too only the minimum needed for the purpose should be captured.',
  },
  remedy: {
    zh: '调整角度、加遮挡或在软件里屏蔽多余区域；画一张采集范围图，附调整前后的画面存档。',
    en: 'Re-aim the camera, shield it or mask surplus areas in software; file a map of the capture area with before-and-after images.',
  },
  provisions: [cite('draft-2023'), cite('measures-2025', '13'), cite('pipl', '5'), cite('pipl', '6')],
  examples: [
    { answers: { 'scn-zone': 'no', 'scn-type': 'workplace' }, outcome: 'gap' },
    { answers: { 'scn-zone': 'yes', 'scn-type': 'workplace' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

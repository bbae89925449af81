import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rSignageNone: Rule = {
  id: 'r-signage-none',
  dimension: 'C',
  severity: 'high',
  gapWhen: is('scn-signage', 'none'),
  title: { zh: '现场没有任何提示标识', en: 'There is no sign at the site' },
  finding: {
    zh: '现场没有提示标识。公共场所安装人脸识别或图像采集设备须设醒目标识；在单位内部、校园、住宅等其他地方，设标识属于建议，但处理前的告知仍须做到。',
    en: 'There is no sign on site. Face-recognition or image-capture devices in public places must carry a prominent sign; elsewhere, as in workplaces, campuses or housing, a sign is advice, though notice before processing is still due.',
  },
  remedy: {
    zh: '在入口和镜头旁张贴醒目标识，写明人脸识别、目的和联系人；保存标识样稿、安装照片和日期。',
    en: 'Post a clear sign at entrances and beside cameras naming face recognition, the purpose and a contact; keep the artwork, dated photographs and location list.',
  },
  provisions: [cite('pipl', '26'), cite('draft-2023'), cite('measures-2025', '13')],
  examples: [
    { answers: { 'scn-signage': 'none' }, outcome: 'gap' },
    { answers: { 'scn-signage': 'frt-specific' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

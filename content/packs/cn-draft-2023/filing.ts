import type { Filing } from '../../../lib/schema/pack';
import { cite } from '../../cite';
import { above, all, any, oneOf } from '../../when';
import { parameters } from '../cn-2025/parameters';
import { householdOnly } from '../cn-2025/scopes';
import { publicOrBusinessPlace, usesRecognition } from '../cn-2025/terms';

/** What the draft would have asked. It never took effect: no period runs and nobody is ever overdue under it. */
export const draftFiling: Filing = {
  since: null,
  household: householdOnly,
  recognition: usesRecognition,
  due: any(publicOrBusinessPlace, above('col-persons-stored', parameters.draftThreshold.value)),
  approaching: all(above('col-persons-projected', parameters.draftThreshold.value)),
  filed: oneOf('fil-status', ['filed-prov', 'filed-pref']),
  period: null,
  provisions: [cite('draft-2023', '16')],
  texts: {
    'in-force': { zh: '2023年征求意见稿从未施行，以下只作对照', en: 'The 2023 draft never took effect; for comparison only' },
    household: { zh: '只是自然人处理个人或家庭事务', en: 'A natural person, for personal or household matters only' },
    recognition: {
      zh: '系统识别人脸（验证、辨识、跟踪、分析属性或支付）',
      en: 'The system recognises faces (verifies, identifies, follows, analyses or pays)',
    },
    due: {
      zh: '在公共或经营场所使用，或者存储超过1万人的人脸信息（征求意见稿的设想）',
      en: 'Used in a public or business place, or more than 10,000 persons stored (as the draft proposed)',
    },
    approaching: { zh: '预计将超过1万人', en: 'More than 10,000 persons expected' },
    filed: { zh: '已向地市级或省级网信部门备案', en: 'Filed with the cyberspace office at prefecture or provincial level' },
    deadline: { zh: '征求意见稿从未施行，不起算期限', en: 'The draft never took effect; no period runs' },
  },
};

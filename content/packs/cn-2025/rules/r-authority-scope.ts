import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { has } from '../../../when';

export const rAuthorityScope: Rule = {
  id: 'r-authority-scope',
  dimension: 'M',
  severity: 'info',
  gapWhen: has('org-roles', 'authority'),
  title: { zh: '国家机关或授权组织，另有规定', en: 'State organ or authorised organisation: special rules' },
  finding: {
    zh: '国家机关和法律法规授权的组织，限于履行法定职责所必需来处理。公共场所安装设备，同样只能为公共安全。国家机关还有专门规定，本产品没有逐条收录，请法务核对；违法的由上级机关或主管部门责令改正、处分责任人。',
    en: 'State organs and authorised organisations handle faces only as far as their statutory duties require. In public places the purpose must still be public security. There are special rules for state organs which this product does not list one by one; have counsel check. Breaches lead to orders by the superior or competent authority and discipline.',
  },
  legal: {
    zh: '履行法定职责可以作为处理依据（《个人信息保护法》第十三条第一款），但以必需为限；公共场所安装仍受第二十六条约束。国家机关不履行保护义务的，依第六十八条由上级机关或主管部门责令改正，对责任人依法处分，没有罚款。',
    en: 'A statutory duty can be a ground (PIPL art. 13(1)) but only as far as necessary; devices in public places remain under art. 26. A state organ that fails its duties is ordered to correct by its superior or the competent authority and those responsible are disciplined under art. 68; there is no fine.',
  },
  matters: {
    zh: '公权力用刷脸，人们更难说不，边界要更清楚。',
    en: 'When public power uses faces, people can hardly refuse, so the limits must be clear.',
  },
  remedy: {
    zh: '写明依据哪一项法定职责、经过什么审批，逐条核对专门规定。',
    en: 'State which statutory duty applies and what approval was given, and check the special rules one by one.',
  },
  task: { owner: 'legal', proof: { zh: '法定职责依据和内部审批文件', en: 'The statutory basis and the internal approval' } },
  provisions: [cite('pipl', '13', { paragraph: '1', item: '3' }), cite('pipl', '26'), cite('pipl', '68')],
  examples: [
    { answers: { 'org-roles': ['authority'] }, outcome: 'gap' },
    { answers: { 'org-roles': ['deployer'] }, outcome: 'met' },
    { answers: { 'org-roles': ['unknown'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

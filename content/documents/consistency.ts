import type { AnswerCheck, ConsistencyContent, FactCheck, TrackedValue } from '../../lib/documents/consistency-model';
import type { Condition } from '../../lib/schema/condition';
import type { QuestionId } from '../questions/index';
import { above, all, below, fact, has, is, not, oneOf } from '../when';

const track = (name: string, question: QuestionId, zh: string, en: string): TrackedValue => ({
  name,
  question,
  text: { zh, en },
});
const once = (name: string, zh: string, en: string): TrackedValue => ({ name, question: null, text: { zh, en } });
const same = (question: QuestionId, zh: string, en: string) => track(question, question, zh, en);

/** What must read the same in every paper. */
const tracked: readonly TrackedValue[] = [
  track('organisation', 'org-name', '单位名称', 'Name of the organisation'),
  track('code', 'org-name', '统一社会信用代码', 'Unified social credit code'),
  same('org-system-name', '系统名称', 'System'),
  same('scn-purpose', '处理目的', 'Purpose'),
  same('scn-place', '场所', 'Place'),
  same('scn-device-count', '设备数量', 'Devices'),
  same('col-persons-stored', '存储人数', 'Persons stored'),
  same('org-total-persons', '总人数', 'Persons in all'),
  same('col-retention-days', '保存期限', 'Longest period'),
  same('org-first-use-date', '开始使用日期', 'In use since'),
  same('fil-trigger-date', '达到备案人数的日期', 'Day the filing number was reached'),
  once('address', '住所地详细地址', 'Registered address'),
  once('phone', '联系电话', 'Telephone'),
  once('persons-date', '人数统计到', 'Persons counted to'),
  once('effective-date', '文书生效日期', 'Papers in effect from'),
  track('on', 'org-assessment-date', '评估基准日', 'Reference date'),
];

const inUse = oneOf('org-stage', ['pilot', 'live', 'changing']);

/** Beyond the contradictions of the pack: what an officer at the filing desk would ask about. */
const checks: readonly AnswerCheck[] = [
  {
    id: 'threshold-before-use',
    when: fact('use-began-after-threshold'),
    text: { zh: '达到备案人数的日期，比开始使用还早', en: 'The filing number was reached before use began' },
  },
  {
    id: 'incident-before-use',
    when: fact('use-began-after-incident'),
    text: { zh: '发现事件的日期，比开始使用还早', en: 'The incident was found before use began' },
  },
  {
    id: 'planned-yet-stored',
    when: all(is('org-stage', 'planned'), above('col-persons-stored', 0)),
    text: { zh: '还在规划，却已经存了人脸信息', en: 'Still planned, yet faces are stored' },
  },
  {
    id: 'filed-without-papers',
    when: all(is('fil-status', 'filed-prov'), has('fil-materials', 'none')),
    text: { zh: '已经备案，却说材料一样都没有准备', en: 'Filed, yet no paper is ready' },
  },
  {
    id: 'report-ready-not-assessed',
    when: all(has('fil-materials', 'm5'), is('fil-pia', 'none')),
    text: { zh: '评估报告说准备好了，又说没有做影响评估', en: 'The report is ready, yet no assessment was done' },
  },
  {
    id: 'period-yet-endless',
    when: all(is('col-retention-basis', 'indefinite'), above('col-retention-days', 0)),
    text: { zh: '说没有保存期限，又填了最长保存天数', en: 'No storage limit, yet a longest period in days' },
  },
  {
    id: 'private-space-denied',
    when: all(is('scn-place', 'private-space'), is('scn-private-space', 'no')),
    text: { zh: '场所选了私密空间，又说没有装在私密空间', en: 'The place is a private space, yet none is said to be there' },
  },
  {
    id: 'exported-nobody',
    when: all(is('use-crossborder', 'no'), above('exp-persons-since-january', 0)),
    text: { zh: '说不出境，又填了今年出境的人数', en: 'Nothing goes abroad, yet persons exported this year are given' },
  },
  {
    id: 'entrusted-to-nobody',
    when: all(is('org-backend-operator', 'entrusted'), has('use-sharing', 'none')),
    text: {
      zh: '后台委托供应商运行，又说人脸信息不给任何人',
      en: 'A vendor runs the back end, yet nobody receives face information',
    },
  },
  {
    id: 'devices-none',
    when: all(inUse, not(is('scn-place', 'online')), below('scn-device-count', 1)),
    text: { zh: '系统已在现场使用，设备数却是0', en: 'In use on site, yet there are no devices' },
  },
  {
    id: 'contract-nobody',
    when: all(has('org-vendor-contract', 'purpose-limits'), is('org-backend-operator', 'self'), has('use-sharing', 'none')),
    text: {
      zh: '写了和供应商的协议，又说自己运行、不给任何人',
      en: 'A contract with a vendor, yet self-run and shared with nobody',
    },
  },
];

const ruledOut = (fact: string, question: QuestionId, when: Condition, zh: string, en: string): FactCheck => ({
  ...{ fact, question, when },
  text: { zh, en },
});

/** Facts written into the papers that cannot stand beside these answers. */
const factChecks: readonly FactCheck[] = [
  ...['officer-contact', 'officer-public'].map((id) =>
    ruledOut(
      id,
      'org-pi-officer',
      is('org-pi-officer', 'no'),
      '写了个人信息保护负责人，回答又说没有指定',
      'A person in charge of personal information is named, yet none is designated',
    ),
  ),
  ruledOut(
    'mlps-number',
    'sec-mlps',
    is('sec-mlps', 'none'),
    '写了等保备案编号，回答又说没有做等保',
    'A number of the multi-level protection record is given, yet it is said not to be done',
  ),
  ruledOut(
    'vendor-names',
    'use-sharing',
    all(is('org-backend-operator', 'self'), has('use-sharing', 'none')),
    '写了受托方的名称，回答又说自己运行、不给任何人',
    'A processor is named, yet the back end is self-run and nothing is shared',
  ),
  ruledOut(
    'recipient-names',
    'use-sharing',
    has('use-sharing', 'none'),
    '写了接收方，回答又说人脸信息不给任何人',
    'Recipients are named, yet nobody receives face information',
  ),
  ruledOut(
    'foreign-recipient',
    'use-crossborder',
    is('use-crossborder', 'no'),
    '写了境外接收方，回答又说不出境',
    'A recipient abroad is named, yet nothing goes abroad',
  ),
  ruledOut(
    'other-way',
    'nec-alternative-offered',
    is('nec-alternative-offered', 'no'),
    '写了不刷脸的方式，回答又说没有提供',
    'A way without the face is named, yet none is offered',
  ),
];

export const consistencyContent: ConsistencyContent = {
  tracked,
  checks,
  factChecks,
  words: {
    reportTitle: { zh: '个人信息保护影响评估报告', en: 'Impact assessment report' },
    note: { zh: '“{question}”的备注', en: 'Note on “{question}”' },
    codeWrong: {
      zh: '统一社会信用代码的末位和前面的对不上，可能抄错，请与证照核对',
      en: 'The last character of the credit code does not fit the others; compare it with the certificate',
    },
    noteNumber: {
      zh: '备注里的数字和回答不同。有理由的不用改，但材料里只能用一个数',
      en: 'The note gives another number than the answer. There may be a reason, but papers can state only one',
    },
    noteDate: {
      zh: '备注里的日期和回答不同。有理由的不用改，但材料里只能用一个日期',
      en: 'The note gives another date than the answer. There may be a reason, but papers can state only one',
    },
    otherCode: { zh: '出现了不同的统一社会信用代码', en: 'A different credit code appears' },
    filledIn: { zh: '（已填写，不在这里显示）', en: '(filled in, not shown here)' },
    ownOverGap: {
      zh: '这一段起草时有空缺，现在是单位自己写的话。请核对和回答是否一致；回答不对的，先改回答',
      en: 'The draft had a gap here and now has your own words. Check them against the answer; if the answer is wrong, correct it first',
    },
    ownNumber: {
      zh: '自己写的话里的数字和回答不同，请核对',
      en: 'Your own words give another number than the answers; please check',
    },
    otherProvince: {
      zh: '地址或者受理机关的省份，和登记地不同',
      en: 'The address or the authority is in another province than the registration',
    },
    referenceDate: { zh: '评估基准日', en: 'Reference date' },
    countedLater: {
      zh: '人数统计到的日期，晚于评估基准日',
      en: 'The persons were counted after the reference date',
    },
    authorityEnded: { zh: '委托期限在评估基准日之前已经结束', en: 'The authority ended before the reference date' },
    missingIn: { zh: '（文书里没有找到）', en: '(not found in the paper)' },
  },
};

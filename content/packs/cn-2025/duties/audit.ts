import type { Duty } from '../../../../lib/schema/duty';
import { cite } from '../../../cite';
import { above, all, atLeast, is } from '../../../when';
import { parameters } from '../parameters';
import { numbers } from './numbers';
import { handler, inForce } from './terms';

const municipal = { zh: '所在地设区的市级网信部门', en: 'Municipal cyberspace office of the place' };

/** Officer, audits and the yearly report on minors. */
export const auditDuties: readonly Duty[] = [
  {
    id: 'officer-report',
    title: { zh: '报送个人信息保护负责人信息', en: 'Report of the personal information protection officer' },
    authority: municipal,
    since: numbers.officerSince.value,
    concerns: handler,
    triggeredWhen: atLeast('org-total-persons', parameters.officerThreshold.value),
    trigger: {
      zh: '处理的个人信息达到100万人，各类都算',
      en: 'Personal information of 1,000,000 persons is handled, every kind counted',
    },
    doneWhen: is('org-officer-reported', 'yes'),
    counting: { kind: 'working-days', count: numbers.officerPeriod.value },
    dayZero: 'org-officer-trigger-date',
    stock: { before: numbers.officerSince.value, deadline: numbers.officerStockDeadline.value },
    task: {
      zh: '指定负责人，公开联系方式，在个人信息保护业务系统填报；信息变更的，30个工作日内更新。',
      en: 'Appoint the officer, publish the contact details and report in the personal information protection system; update within 30 working days of a change.',
    },
    note: {
      zh: '报给市级，不是省级；和人脸识别备案是两件事。2025年7月18日前已达到的，期限是2025年8月29日。',
      en: 'To the municipal office, not the provincial one, and apart from the face-recognition filing. Those at the number before 18 July 2025 had until 29 August 2025.',
    },
    numbers: [parameters.officerThreshold, numbers.officerPeriod, numbers.officerSince, numbers.officerStockDeadline],
    provisions: [cite('pipl', '52'), cite('audit-measures-2025', '12'), cite('officer-announcement-2025')],
  },
  {
    id: 'audit-large',
    title: { zh: '个人信息保护合规审计（1000万人以上）', en: 'Compliance audit (above 10 million persons)' },
    authority: null,
    since: inForce('audit-measures-2025'),
    concerns: handler,
    triggeredWhen: above('org-total-persons', numbers.auditThreshold.value),
    trigger: {
      zh: '处理的个人信息超过1000万人，各类都算',
      en: 'Personal information of more than 10 million persons is handled, every kind counted',
    },
    counting: { kind: 'every-years', count: numbers.auditYears.value },
    dayZero: null,
    task: {
      zh: '自行或者委托专业机构审计，留存报告和整改记录；主管部门要求审计的，按要求报送。',
      en: 'Audit yourselves or through a specialist, keep the report and what was put right; where an authority orders an audit, report as ordered.',
    },
    numbers: [numbers.auditThreshold, numbers.auditYears],
    provisions: [cite('pipl', '54'), cite('audit-measures-2025')],
  },
  {
    id: 'audit-regular',
    title: { zh: '个人信息保护合规审计', en: 'Compliance audit' },
    authority: null,
    since: inForce('pipl'),
    concerns: handler,
    trigger: {
      zh: '处理个人信息的都要定期做，频次自行合理确定',
      en: 'Everyone who handles personal information, as often as is reasonable',
    },
    counting: { kind: 'ongoing' },
    dayZero: null,
    task: {
      zh: '定下频次和负责人，把人脸信息列为审计重点。',
      en: 'Set how often and who, and make face information a focus of the audit.',
    },
    note: {
      zh: '不满10万人的小型处理者，2026年9月1日起有简化的审计表，条文本产品没有看到。',
      en: 'Small handlers below 100,000 persons have a simplified audit form since 1 September 2026; we have not seen the articles.',
    },
    numbers: [],
    provisions: [cite('pipl', '54')],
  },
  {
    id: 'large-handler',
    title: { zh: '大量个人信息的安全负责人和处置方案', en: 'Security officer and disposal plan for very large holdings' },
    authority: null,
    since: inForce('network-data-regulation'),
    concerns: handler,
    triggeredWhen: atLeast('org-total-persons', numbers.largeHandler.value),
    trigger: {
      zh: '处理的个人信息达到1000万人，各类都算',
      en: 'Personal information of 10 million persons is handled, every kind counted',
    },
    counting: { kind: 'ongoing' },
    dayZero: null,
    task: {
      zh: '比照重要数据，明确网络数据安全负责人和管理机构；合并、分立、解散、破产时，落实数据的处置方案。',
      en: 'As with important data, name a data-security officer and body; in a merger, division, dissolution or bankruptcy, carry out a plan for the data.',
    },
    numbers: [numbers.largeHandler],
    provisions: [cite('network-data-regulation', '28')],
  },
  {
    id: 'minors-audit',
    title: { zh: '未成年人个人信息年度审计的报送', en: 'Yearly audit report on minors' },
    authority: municipal,
    since: numbers.minorsReportSince.value,
    concerns: handler,
    triggeredWhen: is('org-minors-under18', 'yes'),
    trigger: { zh: '处理未满18周岁者的个人信息', en: 'Personal information of persons under 18 is handled' },
    counting: { kind: 'yearly', month: numbers.minorsReportMonth.value },
    dayZero: null,
    task: {
      zh: '每年审计一次，1月底前在个人信息保护业务系统报送上一年度的结果；以前年度漏报的，尽快补报。',
      en: 'Audit every year, and by the end of January report the result of the year before in the personal information protection system; make up missed years soon.',
    },
    note: {
      zh: '1月最后一天是休息日的，公告没有说可以顺延，宜在前一个工作日办完。',
      en: 'Where 31 January is a day off, the announcement does not say that it moves; finish on the working day before.',
    },
    numbers: [numbers.minorsReportMonth, numbers.minorsReportSince],
    provisions: [cite('minors-network-regulation', '37'), cite('minors-audit-announcement-2025')],
  },
  {
    id: 'minors-audit-missed',
    title: { zh: '未成年人年度审计漏报的补报', en: 'Missed yearly audit reports on minors' },
    authority: municipal,
    since: numbers.minorsFirstReport.value,
    concerns: all(handler, is('org-minors-under18', 'yes')),
    triggeredWhen: is('min-audit-reported', 'missed'),
    trigger: {
      zh: '到期年度的审计情况没有报送，最早的是2025年度',
      en: 'A year that fell due was not reported, the first being 2025',
    },
    doneWhen: is('min-audit-reported', 'reported'),
    counting: { kind: 'at-once' },
    dayZero: null,
    begunWhen: is('min-audit-reported', 'missed'),
    task: {
      zh: '把漏报年度的审计补做、补报，并写明真实日期。',
      en: 'Make up the audit and the report for the missed years, with their true dates.',
    },
    note: {
      zh: '2025年度的报送期限是2026年1月底；公告没有说漏报了怎么补，宜先问所在地的市级网信部门。',
      en: 'The report on 2025 was due by the end of January 2026. The announcement does not say how to make it up; ask the municipal office first.',
    },
    numbers: [numbers.minorsFirstReport],
    provisions: [cite('minors-network-regulation', '37'), cite('minors-audit-announcement-2025')],
  },
];

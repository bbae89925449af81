import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, lacksSome } from '../../../when';

export const rMinorAudit: Rule = {
  id: 'r-minor-audit',
  dimension: 'E',
  severity: 'medium',
  gapWhen: all(is('org-minors-under18', 'yes'), any(lacksSome('sec-periodic', ['pi-audit']), is('min-audit-reported', 'missed'))),
  title: {
    zh: '处理未成年人信息，年度合规审计没有做或者漏报',
    en: 'Minors’ information is handled; the yearly audit is missing or was not reported',
  },
  finding: {
    zh: '处理了不满18周岁未成年人的个人信息，却没有开展个人信息保护合规审计，或者有到期的年度没有报送。这项审计每年都要做，结果要及时报送网信等部门；按网信部门的公告，上一年度的情况在次年1月底前报送所在地设区的市级网信部门；以前年度漏报的，尽快补上。',
    en: 'Personal information of people under 18 is handled, yet no compliance audit is done, or a year that fell due was not reported. This audit is due every year and its result goes to the cyberspace and other authorities in time; by the authority’s announcement the previous year is reported by the end of January to the city-level cyberspace authority; make up years that were missed.',
  },
  legal: {
    zh: '《未成年人网络保护条例》第三十七条规定了年度合规审计和报告义务，审计的是处理未成年人个人信息是否合法合规，可以自行开展，也可以委托专业机构。该义务适用于全部不满十八周岁的人，与是否以同意为依据、是否满十四周岁无关。目前的定期检查不包含该项审计，或者以前年度的情况没有报送；首次报送2025年度情况的期限为2026年1月底。',
    en: 'Art. 37 of the Regulation on the Online Protection of Minors has handlers audit every year, by themselves or through a professional body, whether their handling of minors’ personal information complies, and report it in time. The duty extends to everyone under eighteen, whatever the ground and whether or not the person is fourteen. The present periodic checks contain no such audit, or an earlier year was not reported; the first report, on 2025, was due by the end of January 2026.',
  },
  matters: {
    zh: '每年查一次，才能及早发现孩子的信息被多存、多看、多传。',
    en: 'A yearly look is what reveals early that children’s data are kept, viewed or passed on more than they should be.',
  },
  remedy: {
    zh: '安排年度未成年人个人信息合规审计，排进每年的工作计划，按期在个人信息保护业务系统报送。',
    en: 'Schedule a yearly audit of minors’ personal information and report it in time through the authority’s online system.',
  },
  task: {
    owner: 'legal',
    proof: { zh: '审计报告、报送回执', en: 'the audit report and the receipt of its submission' },
  },
  provisions: [cite('minors-network-regulation', '37'), cite('minors-audit-announcement-2025')],
  examples: [
    { answers: { 'org-minors-under18': 'yes', 'sec-periodic': ['mlps-eval'] }, outcome: 'gap' },
    {
      answers: { 'org-minors-under18': 'yes', 'sec-periodic': ['pi-audit'], 'min-audit-reported': 'missed' },
      outcome: 'gap',
    },
    {
      answers: { 'org-minors-under18': 'yes', 'sec-periodic': ['pi-audit'], 'min-audit-reported': 'reported' },
      outcome: 'met',
    },
    { answers: { 'org-minors-under18': 'no', 'sec-periodic': ['none'] }, outcome: 'met' },
    { answers: { 'org-minors-under18': 'unknown', 'sec-periodic': ['none'] }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, lacksSome } from '../../../when';

export const rSecurityProgramme: Rule = {
  id: 'r-security-programme',
  dimension: 'I',
  severity: 'medium',
  gapWhen: any(
    lacksSome('sec-controls', ['least-privilege', 'confidentiality']),
    lacksSome('sec-monitoring', ['audit-log', 'intrusion', 'vuln']),
    lacksSome('sec-periodic', ['device-annual', 'pi-audit']),
  ),
  title: { zh: '日常安全管理有缺项', en: 'Day-to-day security management has gaps' },
  finding: {
    zh: '最小权限、人员保密、安全审计、入侵防御、漏洞检查、年度设备检测、合规审计中至少缺一项。权限管理、审计、入侵防御和定期合规审计是现行要求；“设备每年检测”出自征求意见稿，属于建议。',
    en: 'At least one of least privilege, staff confidentiality, security audit, intrusion defence, vulnerability checks, yearly device tests or compliance audit is missing. Authorisation management, audit, intrusion defence and regular compliance audits are required; yearly device testing comes from the draft and is advice.',
  },
  remedy: {
    zh: '对照缺项补齐并定下检查周期；保存权限清单、保密承诺、扫描报告和审计报告。',
    en: 'Fill the gaps and fix a check cycle; keep the permission list, undertakings, scan reports and audit report.',
  },
  provisions: [cite('pipl', '51'), cite('pipl', '54'), cite('measures-2025', '14'), cite('draft-2023', '19')],
  examples: [
    { answers: { 'sec-monitoring': ['leak'] }, outcome: 'gap' },
    { answers: { 'sec-periodic': ['none'] }, outcome: 'gap' },
    {
      answers: {
        'sec-controls': ['least-privilege', 'strong-auth', 'confidentiality', 'training'],
        'sec-monitoring': ['audit-log', 'intrusion', 'vuln', 'leak'],
        'sec-periodic': ['device-annual', 'mlps-eval', 'pi-audit'],
      },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

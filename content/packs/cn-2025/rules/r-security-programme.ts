import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, lacksSome, not } from '../../../when';

/** What the law itself names: permissions, training, security audit, intrusion defence, compliance audit. */
const namedByLawMissing = any(
  lacksSome('sec-controls', ['least-privilege', 'training']),
  lacksSome('sec-monitoring', ['audit-log', 'intrusion']),
  lacksSome('sec-periodic', ['pi-audit']),
);

export const rSecurityProgramme: Rule = {
  id: 'r-security-programme',
  dimension: 'I',
  severity: 'medium',
  eased: { when: not(namedByLawMissing), severity: 'low' },
  gapWhen: any(
    namedByLawMissing,
    lacksSome('sec-controls', ['confidentiality']),
    lacksSome('sec-monitoring', ['vuln']),
    lacksSome('sec-periodic', ['device-annual']),
  ),
  title: { zh: '日常安全管理有缺项', en: 'Day-to-day security management has gaps' },
  finding: {
    zh: '日常安全管理至少缺一项。权限管理、人员培训、安全审计、入侵检测和防御、定期合规审计是现行要求，缺了要限期补齐；人员保密承诺、漏洞扫描、设备每年检测是建议。',
    en: 'At least one part of daily security management is missing. Permissions, staff training, security audit, intrusion detection and prevention and regular compliance audits are required and to be cured by a date; confidentiality undertakings, vulnerability scans and yearly device tests are advice.',
  },
  legal: {
    zh: '处理者须合理设定操作权限、定期培训人员（《个人信息保护法》第五十一条第四项），并定期做合规审计（第五十四条、《网络数据安全管理条例》第二十七条）。根据现有回答，上述措施至少缺一项；只缺建议事项的，不构成违反。',
    en: 'Handlers must set permissions sensibly and train staff regularly (art. 51(4) PIPL) and audit compliance regularly (art. 54 PIPL, art. 27 Network Data Regulation). At least one of these is missing; where only advised items are missing there is no breach.',
  },
  legalWhere: {
    'measures-2025': {
      zh: '人脸识别系统还须有安全审计、授权管理、入侵检测和防御等措施（《人脸识别办法》第十四条）。',
      en: 'Face-recognition systems also need security audit, authorisation management and intrusion detection and prevention (art. 14 FRT Measures).',
    },
  },
  matters: {
    zh: '权限乱给、没人检查，不用黑客也会漏。',
    en: 'With loose permissions and nobody looking, data leak without any break-in.',
  },
  remedy: {
    zh: '对照缺项补齐，定下检查周期和责任人。',
    en: 'Fill the gaps and fix a cycle of checks with someone in charge.',
  },
  task: {
    owner: 'security',
    proof: {
      zh: '权限清单、培训记录、审计日志、合规审计报告',
      en: 'the permission list, training records, audit logs and the compliance-audit report',
    },
  },
  provisions: [
    cite('measures-2025', '14'),
    cite('pipl', '51', { item: '4' }),
    cite('pipl', '54'),
    cite('network-data-regulation', '27'),
  ],
  examples: [
    { answers: { 'sec-monitoring': ['leak'] }, outcome: 'gap' },
    { answers: { 'sec-periodic': ['none'] }, outcome: 'gap' },
    {
      answers: {
        'sec-controls': ['least-privilege', 'confidentiality', 'training'],
        'sec-monitoring': ['audit-log', 'intrusion', 'vuln'],
        'sec-periodic': ['device-annual', 'pi-audit'],
      },
      outcome: 'met',
    },
    {
      answers: {
        'sec-controls': ['least-privilege', 'confidentiality', 'training'],
        'sec-monitoring': ['audit-log', 'unknown'],
        'sec-periodic': ['device-annual', 'pi-audit'],
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};

import { add, levers, lower, turn } from '../../../lever-builder';
import { parameters } from '../parameters';

export const securityLevers = levers({
  'sec-mlps': [
    turn(['none'], 'pending', {
      effort: 2,
      practice: {
        zh: '给系统定级，向公安机关备案，再安排测评。',
        en: 'Grade the system, file it with the police and arrange the evaluation.',
      },
    }),
  ],
  'sec-controls': [
    add(['least-privilege', 'strong-auth', 'confidentiality', 'training'], {
      effort: 1,
      practice: {
        zh: '改掉弱口令，收紧权限，签保密承诺，安排培训。',
        en: 'Replace weak passwords, tighten permissions, sign confidentiality, train staff.',
      },
    }),
  ],
  'sec-monitoring': [
    add(['audit-log', 'intrusion', 'vuln', 'leak'], {
      effort: 2,
      practice: {
        zh: '开启审计、入侵检测和漏洞扫描，定人查看。',
        en: 'Switch on audit, intrusion detection and scans, with someone to read them.',
      },
    }),
  ],
  'sec-exposed': [
    turn(['yes'], 'no', {
      effort: 1,
      practice: {
        zh: '关掉公网入口，只留内网或专线访问。',
        en: 'Close the entry from the internet; leave only internal access.',
      },
    }),
  ],
  'sec-periodic': [
    add(['device-annual', 'mlps-eval', 'pi-audit', 'pentest'], {
      effort: 2,
      practice: { zh: '把这些检查排进年度计划，先做一次。', en: 'Put these checks into the yearly plan and do the first.' },
    }),
  ],
  'sec-plan': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '写好人脸泄露的应急预案，演练一次并留记录。',
        en: 'Write the response plan for a leak, rehearse it and keep a record.',
      },
    }),
  ],
  'sec-incident-notified': [
    turn(['no'], 'yes', {
      effort: 2,
      practice: {
        zh: '立即补救，并补行报告和通知；已经迟了的，如实写进记录。',
        en: 'Remedy now and report and notify late; put the delay on record as it is.',
      },
    }),
  ],
  'sec-data-request': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '制定调取和报送的办理流程，定人审批。',
        en: 'Adopt a procedure for requests by authorities, with someone to approve.',
      },
    }),
  ],
  'rgt-channel': [
    turn(['general', 'none'], 'dedicated', {
      effort: 1,
      practice: { zh: '开一个醒目的专门入口，定人受理。', en: 'Open a clear dedicated entry with someone in charge.' },
    }),
  ],
  'rgt-types': [
    add(['access', 'copy', 'correct', 'delete', 'withdraw', 'explain'], {
      effort: 1,
      practice: { zh: '补上缺的几类请求，写好办理步骤。', en: 'Support the missing kinds of request, with written steps.' },
    }),
  ],
  'rgt-deletion': [
    turn(['slow', 'vendor-only', 'no'], 'within-term', {
      effort: 2,
      practice: {
        zh: '打通供应商和备份，能在公布的期限内删干净，试办一次。',
        en: 'Reach vendor and backups so that deletion is complete in the published time; try it once.',
      },
    }),
  ],
  'rgt-response-days': [
    lower(parameters.responseCaution.value, {
      effort: 1,
      practice: { zh: '把最长答复时间压到这么多天以内，公布出来。', en: 'Bring the longest reply down to this and publish it.' },
    }),
  ],
  'rgt-refusal-reasons': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: { zh: '拒绝时书面说明理由，改好答复模板。', en: 'Give reasons in writing when refusing; change the template.' },
    }),
  ],
  'rgt-complaints': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: { zh: '公布投诉入口、流程和时限。', en: 'Publish where and how to complain, with time limits.' },
    }),
  ],
  'rgt-misid': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '定好认错人后的更正、申诉和赔付流程。',
        en: 'Set the steps for correction, appeal and compensation after a wrong match.',
      },
    }),
  ],
});

import { add, drop, levers, turn } from '../../../lever-builder';

const ended = {
  effort: 1,
  givesUp: true,
  practice: { zh: '停止这些其他用途，收回并删掉已流出的数据。', en: 'End these other uses; recall and delete the data.' },
} as const;

export const useLevers = levers({
  'use-secondary': [drop(['marketing', 'training', 'evaluation', 'pricing', 'security-share'], ended)],
  'use-secondary-consent': [
    turn(['no'], 'yes', {
      effort: 3,
      practice: {
        zh: '就每一种其他用途另外取得单独同意；不同意的，不再用于这些用途。',
        en: 'Obtain separate consent for each other use; stop it for those who decline.',
      },
    }),
  ],
  'use-attributes': [
    drop(['age-gender', 'emotion', 'race', 'religion', 'health', 'social', 'politics-orientation'], {
      effort: 1,
      givesUp: true,
      practice: { zh: '关掉这些推断，删掉已有的推断结果。', en: 'Switch these inferences off and delete their results.' },
    }),
  ],
  'use-sharing': [
    drop(['sale'], {
      effort: 2,
      practice: {
        zh: '立即停止买卖或交换，要求对方删除，留凭证。',
        en: 'Stop selling or trading at once, have the recipient delete and keep proof.',
      },
    }),
    drop(['affiliates', 'others', 'public'], {
      effort: 2,
      givesUp: true,
      practice: { zh: '停止对外提供或公开，要求对方删除。', en: 'Stop sharing or publishing and have recipients delete.' },
    }),
  ],
  'use-sharing-consent': [
    turn(['no'], 'yes', {
      effort: 3,
      practice: {
        zh: '把接收方、用途等告诉本人，取得单独同意；没有同意的，停止提供。',
        en: 'Tell people who receives the data and why, and obtain separate consent; stop where it is missing.',
      },
    }),
  ],
  'use-crossborder': [
    turn(['not-cleared'], 'no', {
      effort: 3,
      givesUp: true,
      practice: {
        zh: '停止出境，关掉境外访问，境外的数据删掉。',
        en: 'End the transfer, close access from abroad and delete the data there.',
      },
    }),
    turn(['not-cleared'], 'cleared', {
      effort: 3,
      practice: {
        zh: '办完适用的出境手续，并取得单独同意；办完之前暂停出境。',
        en: 'Complete the export steps that apply and obtain separate consent; pause the transfer until then.',
      },
    }),
  ],
  'exp-route': [
    turn(['contract', 'certification'], 'assessment', {
      effort: 3,
      practice: {
        zh: '申报数据出境安全评估，通过之前暂停出境。',
        en: 'Apply for the security assessment and pause the transfer until it is passed.',
      },
    }),
  ],
  'exp-contract-filed': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '向省级网信部门备案标准合同，一并交影响评估报告，留回执。',
        en: 'File the contract with the provincial cyberspace office, with the impact assessment, and keep the receipt.',
      },
    }),
  ],
  'use-decision': [
    turn(['auto'], 'human', {
      effort: 2,
      practice: {
        zh: '对人影响大的决定，先由人复核，留复核记录。',
        en: 'Have a person review decisions that matter, and record it.',
      },
    }),
  ],
  'use-oversight': [
    add(['trained', 'stop', 'critical-ops', 'revoke', 'appeal'], {
      effort: 2,
      practice: {
        zh: '定人、定流程，补上缺的监督环节，培训并留记录。',
        en: 'Name people and steps for the missing oversight, train them and keep records.',
      },
    }),
  ],
  'use-performance': [
    add(['vendor-test'], {
      effort: 1,
      practice: { zh: '向供应商要精度测试报告。', en: 'Ask the vendor for its accuracy report.' },
    }),
    add(['bias', 'threshold', 'liveness'], {
      effort: 2,
      practice: {
        zh: '分人群测误差，写明阈值依据，开启活体检测。',
        en: 'Test error by group, document the threshold and switch on liveness checks.',
      },
    }),
    add(['independent'], {
      effort: 3,
      practice: { zh: '请独立第三方做精度测试。', en: 'Have an independent party test accuracy.' },
    }),
  ],
  'use-finance': [
    add(['multi-factor', 'own-check', 'risk-assessed', 'device-risk'], {
      effort: 2,
      practice: {
        zh: '补上缺的核验控制，高风险操作再加一道验证。',
        en: 'Add the missing controls, with a second check for risky actions.',
      },
    }),
  ],
  'use-explain': [
    add(['inputs', 'logic', 'audit'], {
      effort: 2,
      practice: {
        zh: '备好说明材料，留存能重现判断的记录。',
        en: 'Prepare the explanations and keep records that reproduce a decision.',
      },
    }),
  ],
  'use-logs': [
    add(['time', 'refdb', 'match-input', 'verifier'], {
      effort: 1,
      practice: { zh: '在系统里打开这些日志项。', en: 'Switch on these log entries.' },
    }),
  ],
  'use-gatekeeper': [
    add(['entry-rules', 'monitoring', 'complaints', 'cooperate'], {
      effort: 3,
      practice: {
        zh: '建立准入、监测、投诉和配合调查的制度。',
        en: 'Set up entry rules, monitoring, complaints and cooperation.',
      },
    }),
  ],
  'use-provider': [
    add(['qms', 'oversight-ui', 'auto-logs', 'tech-file', 'privacy-functions', 'post-market'], {
      effort: 3,
      practice: {
        zh: '把缺的功能和文件补进产品，交付给使用单位。',
        en: 'Build the missing functions and files into the product and ship them.',
      },
    }),
  ],
  'use-tech': [
    add(
      ['data-governance', 'representative', 'storage-sec', 'transfer-sec', 'secure-delete', 'robustness', 'audit', 'by-design'],
      {
        effort: 3,
        practice: {
          zh: '补齐训练数据和算法的管理措施，留文档。',
          en: 'Complete the governance of training data and algorithm, with records.',
        },
      },
    ),
  ],
});

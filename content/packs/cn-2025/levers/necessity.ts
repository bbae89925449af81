import { drop, levers, turn } from '../../../lever-builder';
import { is, not } from '../../../when';

export const necessityLevers = levers({
  'nec-documented': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '如实写一份必要性说明：为什么要处理人脸，比较过哪些做法，各差在哪里；论证不出来的，不能这样答，应当停用。',
        en: 'Write down truthfully why faces are processed, which other ways were compared and where they fall short; if the case cannot be made, this is not the answer: stop.',
      },
    }),
  ],
  'nec-nonbio-equivalent': [
    turn(['no-undocumented'], 'no-documented', {
      effort: 1,
      practice: {
        zh: '把几种办法的效果和成本比一遍，写成书面比较；比下来真的没有，才能这样答。',
        en: 'Compare the other ways in writing, by effect and cost; only if none really does the job is this the answer.',
      },
    }),
  ],
  'nec-alternative-offered': [
    turn(['no', 'hidden', 'inferior'], 'equal', {
      effort: 2,
      practice: {
        zh: '提供不刷脸的方式，摆在一样显眼的位置，价格和方便程度差不多。',
        en: 'Offer a way without a face scan, equally visible, about as convenient and at the same price.',
      },
    }),
  ],
  'nec-refusal': [
    turn(['denied', 'worse-terms'], 'none', {
      effort: 1,
      when: not(is('nec-alternative-offered', 'no')),
      practice: {
        zh: '改规则、通知一线：不愿刷脸的人照样办理，不加价、不减权益。',
        en: 'Change the rule and tell front-line staff: those who refuse are served all the same, at no loss.',
      },
    }),
  ],
  'nec-inducement': [
    drop(['default-first', 'reward', 'misleading', 'staff-pressure', 'bundled'], {
      effort: 1,
      practice: {
        zh: '撤掉这些引导、奖励或施压的做法，改文案、改流程、改考核。',
        en: 'End these nudges, rewards and pressure in wording, process and staff targets.',
      },
    }),
  ],
  'nec-switched': [
    turn(['yes'], 'cured', {
      effort: 2,
      practice: {
        zh: '把被改成刷脸的用户全部恢复成原来的方式，愿意刷脸的重新征得同意，不同意的删除。发生过的事改不了，报告里要如实写。',
        en: 'Put all users who were switched back to their former way, ask anew those who want the face scan and delete where they decline. What happened cannot be undone: the report must say it.',
      },
    }),
  ],
  'min-under14': [
    turn(['possible'], 'excluded', {
      effort: 2,
      practice: {
        zh: '加上年龄核验，不满14周岁的改走不刷脸的方式，已存的删除。',
        en: 'Check age, send under-14s another way and delete what is stored of them.',
      },
    }),
  ],
  'min-guardian-consent': [
    turn(['none', 'unverified', 'new'], 'verified', {
      effort: 3,
      practice: {
        zh: '逐个核验监护关系，重新取得监护人的单独同意；联系不上的先删。',
        en: 'Verify guardianship one by one and obtain the guardians’ separate consent anew; delete where they cannot be reached.',
      },
    }),
  ],
  'min-special-rules': [
    turn(['no', 'new'], 'yes', {
      effort: 1,
      practice: {
        zh: '为不满14周岁者的人脸信息制定专门规则，写清存储、使用、转移和披露。',
        en: 'Adopt separate rules for the face information of under-14s: storage, use, transfer and disclosure.',
      },
    }),
  ],
  'min-audit-reported': [
    turn(['missed'], 'reported', {
      effort: 2,
      practice: {
        zh: '补做漏掉年度的审计并补报；当时没有按期，报告里要如实写。',
        en: 'Make up the audits of the missed years and report them; the report must say that they were late.',
      },
    }),
  ],
  'min-accessible': [
    turn(['no'], 'yes', {
      effort: 2,
      practice: {
        zh: '准备大字、语音等无障碍告知，留一个人工或非数字的办理方式。',
        en: 'Provide notices in large print or speech and a way with staff or without a device.',
      },
    }),
  ],
});

import { add, levers, turn } from '../../../lever-builder';

export const organisationLevers = levers({
  'org-vendor-contract': [
    add(['purpose-limits', 'security-duties', 'audit', 'return-delete', 'no-sub', 'tech-docs'], {
      effort: 3,
      practice: {
        zh: '和供应商签补充协议，把缺的条款写进去，双方盖章。',
        en: 'Sign a supplement with the vendor that contains the missing clauses.',
      },
    }),
  ],
  'org-vendor-visibility': [
    turn(['none'], 'view-only', {
      effort: 2,
      practice: {
        zh: '让供应商给你们开通查看权限，能看到采集了什么、谁能访问。',
        en: 'Have the vendor open read access for you: what is captured and who can reach it.',
      },
    }),
    turn(['none', 'view-only'], 'full', {
      effort: 3,
      practice: {
        zh: '让供应商开通查看和删除权限，并实际删一次试试。',
        en: 'Have the vendor open access for viewing and deleting, and try a deletion.',
      },
    }),
  ],
  'org-officer-reported': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '在个人信息保护业务系统报送负责人信息，留回执。',
        en: 'Report the officer in the personal information protection system and keep the receipt.',
      },
    }),
  ],
  'org-pi-officer': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '发文指定负责人，把联系方式公布出来。',
        en: 'Appoint the person in writing and publish how to reach them.',
      },
    }),
  ],
});

import type { Scenario } from '../../lib/schema/scenario';

export const gym: Scenario = {
  id: 'gym',
  group: 'place-access',
  title: { zh: '健身房或体育场馆入场', en: 'Gym or sports venue entry' },
  pitfall: {
    zh: '常见的是，办卡时的照片被直接录入闸机，会员想删时前台却说没有权限。',
    en: 'Often, the photo taken for the card goes straight into the gate, and the front desk says it has no right to delete it.',
  },
  knownCase: {
    zh: '无锡一家健身房强推刷脸或指纹，拒绝者的会员卡照片仍被录入，删除请求遭拒；检察机关向监管部门发出检察建议。',
    en: 'A Wuxi gym pressed members into face or fingerprint entry, enrolled the card photos of those who refused and turned down deletion requests; the procuratorate issued a proposal to the regulator.',
    source: { zh: '无锡市新吴区检察公益诉讼，2022-08-12', en: 'Public-interest case, Xinwu District, Wuxi, 2022-08-12' },
  },
  usualFailures: [
    {
      rule: 'r-enrolled-after-refusal',
      text: {
        zh: '会员说了不愿意，办卡照片还是进了人脸库。',
        en: 'The member said no, and the card photo was enrolled all the same.',
      },
    },
    { rule: 'r-sole-operating', text: { zh: '闸机只认脸，忘带手机也没有别的办法。', en: 'The gate knows faces only.' } },
    {
      rule: 'r-deletion-unavailable',
      text: {
        zh: '退卡后要求删除，门店推给总部或系统商。',
        en: 'On leaving, a request to delete is passed on to headquarters or the vendor.',
      },
    },
  ],
  closestCase: 'wuxi-gym',
  suggests: { question: 'scn-type', option: 'gym' },
  examplePurpose: {
    zh: '会员入场时核对会籍，防止一卡多人使用。',
    en: 'Check membership at entry so that one card is not shared by several people.',
  },
  examplePlace: { zh: '前台旁的会员入场闸机', en: 'Member turnstile next to the front desk' },
  decisive: [
    'scn-public-safety',
    'nec-alternative-offered',
    'nec-refusal',
    'ntc-enrolled-after-refusal',
    'org-vendor-visibility',
    'rgt-deletion',
    'scn-private-space',
  ],
};

import type { Pack } from '../../../lib/schema/pack';
import { cn2025 } from '../cn-2025/pack';

/** The time before the PIPL, of which the fact base holds too little to conclude anything: no rule, no duty, no verdict. */
export const cnBefore2021: Pack = {
  ...cn2025,
  id: 'cn-before-2021',
  version: '1.0.0',
  status: 'not-covered',
  title: { zh: '个人信息保护法施行之前（本产品不作判断）', en: 'Before the PIPL (not judged by this product)' },
  notice: {
    zh: '评估基准日早于2021年11月1日，那时《个人信息保护法》还没有施行。本产品没有收录更早的规则，因此不作任何判断，这不等于没有问题。要看今天的结论，请把基准日改为今天。',
    en: 'The reference date lies before 2021-11-01, when the PIPL took effect. Earlier rules are not in this product, so nothing is concluded; that does not mean that nothing is wrong. For a conclusion as of today, set the reference date to today.',
  },
  effectiveFrom: null,
  scopes: cn2025.scopes.map((scope) => ({ ...scope, rules: [] })),
  rules: [],
  duties: [],
  forecast: null,
};

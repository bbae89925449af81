import type { ScenarioGroup } from '../../lib/schema/scenario';

export const scenarioGroups: readonly ScenarioGroup[] = [
  { id: 'place-access', title: { zh: '住所与场所出入', en: 'Homes and venue entry' } },
  { id: 'retail', title: { zh: '零售、售货与接待', en: 'Shops, vending and showrooms' } },
  { id: 'finance-telecom', title: { zh: '金融、支付与电信', en: 'Finance, payment and telecom' } },
  { id: 'workplace', title: { zh: '单位与办公', en: 'Workplaces and offices' } },
  { id: 'education', title: { zh: '学校与教育', en: 'Schools and education' } },
  { id: 'health', title: { zh: '医院与诊所', en: 'Hospitals and clinics' } },
  { id: 'transport', title: { zh: '交通出行', en: 'Transport' } },
  { id: 'content-ai', title: { zh: '线上服务与生成内容', en: 'Online services and generated content' } },
  { id: 'public-security', title: { zh: '公共安全', en: 'Public security' } },
];

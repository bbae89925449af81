import type { Locale } from '../../lib/schema/text';
import type { DemoWords } from '../../lib/workshop/demo';

/** The made-up participants of a rehearsal. */
export const demoWords: Readonly<Record<Locale, DemoWords>> = {
  zh: {
    names: ['小青', '小蓝', '小橙', '小紫', '小白', '小红', '小绿', '小金', '小银', '小灰', '小米', '小麦'].map(
      (name) => `演练·${name}`,
    ),
    departments: ['法务', '信息安全', '运营', '供应商'],
    department: '{department}（演练）',
    sure: ['合同里写过。', '上个月看过系统设置。', '现场就是这样做的。', '上线时的方案里有。'],
    unsure: ['要问供应商。', '我没有经手过。', '要查一下系统。'],
    sentence: '（演练用的虚构回答）',
  },
  en: {
    names: ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Juniper', 'Larch', 'Maple', 'Oak', 'Pine', 'Rowan'].map(
      (name) => `Rehearsal ${name}`,
    ),
    departments: ['Legal', 'Security', 'Operations', 'Vendor'],
    department: '{department} (rehearsal)',
    sure: [
      'It is in the contract.',
      'I saw the settings last month.',
      'That is how it is done on site.',
      'The launch plan said so.',
    ],
    unsure: ['We must ask the vendor.', 'I was not involved.', 'Somebody must look it up.'],
    sentence: '(made-up answer for the rehearsal)',
  },
};

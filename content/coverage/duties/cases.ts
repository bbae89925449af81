import type { DutySection } from '../../../lib/schema/coverage';
import { because, row, seen } from '../row';

export const chineseCases: DutySection = {
  id: 'ca',
  title: { zh: '中国案例', en: 'Chinese cases' },
  note: {
    zh: '案例只说明哪些做法出过问题，不预测结果和金额。',
    en: 'Cases show what went wrong before; they predict neither outcome nor amount.',
  },
  rows: [
    row('CA-GUO', '动物园年卡改刷脸。', 'Zoo card switched to the face.', seen('hangzhou-zoo')),
    row('CA-SUN', '旧头像被搜索引擎检索。', 'An old avatar in search results.', seen('search-engine-avatar')),
    row('CA-LIU', '邻居的识别门铃。', 'A neighbour’s recognising doorbell.', seen('doorbell-corridor')),
    row('CA-ZHU', '被骗刷脸贷款。', 'Tricked into a face check for a loan.', seen('loan-face-check')),
    row('CA-WX', '无锡健身房公益诉讼。', 'The Wuxi gym.', seen('wuxi-gym')),
    row('CA-CS', '长沙医疗机构公益诉讼。', 'The Changsha clinics.', seen('changsha-clinics')),
    row('CA-HZ', '湖州景区公益诉讼。', 'The Huzhou scenic site.', seen('huzhou-scenic')),
    row('CA-XP', '小鹏门店客流分析处罚。', 'The XPeng showrooms.', seen('xpeng-showrooms')),
    row('CA-ZAO', 'ZAO用户协议争议。', 'The terms of ZAO.', seen('zao-terms')),
    row('CA-LI', '“颜值检测”窃取照片的刑事案。', 'The beauty-test app that stole photos.', seen('beauty-test-app')),
    row('CA-ZHANG', '3D头像骗过验证的刑事案。', 'The 3D heads.', seen('three-d-heads')),
    row('CA-SNET', '深网视界数据暴露。', 'The open library of SenseNets.', seen('open-face-library')),
    row('CA-CCTV', '“3·15”曝光门店暗采。', 'The consumer-day broadcast.', seen('consumer-day-2021')),
    row(
      'CA-WUXI',
      '无锡销毁涉疫个人数据，有第三方审计和公证。',
      'Wuxi destroyed pandemic data under third-party audit and notary.',
      because(
        'outside',
        '政府的良好实践，不是针对处理者的案例；彻底删除由删除方式一题检视。',
        'A good practice of government, not a case against a handler; thorough deletion is asked in its own question.',
      ),
    ),
  ],
};

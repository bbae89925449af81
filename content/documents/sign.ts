import type { Template } from '../../lib/documents/template';
import { cite } from '../cite';
import { all, is, not, oneOf } from '../when';
import { field, own, section, text } from './part';

const limited = all(not(oneOf('col-storage-location', ['not-stored', 'platform'])), not(is('col-retention-basis', 'indefinite')));

/** 现场标识: what a passer-by can read in a few seconds. */
export const sign: Template = {
  id: 'sign',
  sign: true,
  name: { zh: '现场提示标识', en: 'Sign for the entrance' },
  title: { zh: '本区域使用人脸识别', en: 'Face recognition in use' },
  purpose: {
    zh: '贴在采集区域入口，让人在被拍到之前看到。一页A4，大字。',
    en: 'Put up at the entrance of the area, to be seen before anybody is captured. One A4 page in large type.',
  },
  provisions: [cite('measures-2025', '13'), cite('measures-2025', '5'), cite('pipl', '26')],
  checks: [
    {
      zh: '标识只是提示，不能代替告知书，更不能当作同意。',
      en: 'A sign is a reminder. It replaces neither the notice nor consent.',
    },
    {
      zh: '公共场所安装，目的只能是维护公共安全所必需；标识上写的目的要和实际一致。',
      en: 'In public places only public security justifies the device; the purpose on the sign must be the real one.',
    },
    {
      zh: '贴在采集范围之外、人还来得及绕开的地方；字号、颜色和光线让老年人也看得清。',
      en: 'Put it up outside the area, where people can still turn away, readable for older people too.',
    },
  ],
  sections: [
    section(
      null,
      own('opening', text('您走过去就可能被采集人脸。', 'Your face may be captured beyond this point.')),
      field('谁在用', 'By whom', '{organisation:40}'),
      own('purpose', field('为什么', 'What for', '{scn-purpose:60}')),
      field('最长保存', 'Kept for at most', '{col-retention-days}', undefined, limited),
      field('最长保存', 'Kept for at most', '{retention-basis}', undefined, is('col-retention-basis', 'indefinite')),
      own('alternative', field('不想刷脸', 'Without your face', '{alternative-sign:60}')),
      own('questions', field('查询、删除、投诉', 'Ask, delete, complain', '{phone}')),
      field('完整告知', 'Full notice', '{notice-address}'),
    ),
  ],
};

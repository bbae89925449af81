import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is, not } from '../../../when';

export const rLocalElsewhere: Rule = {
  id: 'r-local-elsewhere',
  dimension: 'M',
  severity: 'info',
  gapWhen: not(is('org-province', 'shanghai')),
  title: { zh: '当地可能另有规定，本产品没有收录', en: 'The place may have rules of its own that we have not collected' },
  finding: {
    zh: '地方可以有更严的规定。本产品收录了上海、杭州、深圳和浙江的几条，其他地方没有收录；没有收录，不等于没有。设备装在哪里，就要看哪里的规定。',
    en: 'Places may have stricter rules. We have collected a few of Shanghai, Hangzhou, Shenzhen and Zhejiang and none of other places; not collected does not mean that none exists. What counts is where the devices stand.',
  },
  legal: {
    zh: '地方性法规可能在《个人信息保护法》等国家规定之外另设要求，例如把限制扩及小区和商务楼。本次评估只依国家层面的规定和已收录的地方规定作出，不含设备所在地其他地方性法规、规章。',
    en: 'Local regulations may add to national law such as the PIPL, for example by extending limits to residential compounds and office buildings. This assessment rests on national rules and the local ones collected; other local regulations and rules of the place are not included.',
  },
  matters: {
    zh: '只对照国家规定合格，到了当地检查还可能不合格。',
    en: 'What passes national rules may still fail a local inspection.',
  },
  remedy: {
    zh: '请当地律师或法务查一查设备所在地有没有数据、物业、消费者保护方面的规定。',
    en: 'Have local counsel check the rules of the place on data, property management and consumer protection.',
  },
  task: { owner: 'legal', proof: { zh: '检索记录和结论', en: 'The record of the search and its result' } },
  provisions: [cite('pipl')],
  examples: [
    { answers: { 'org-province': 'henan' }, outcome: 'gap' },
    { answers: { 'org-province': 'shanghai' }, outcome: 'met' },
    { answers: { 'org-province': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

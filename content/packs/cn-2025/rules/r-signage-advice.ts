import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, oneOf } from '../../../when';

export const rSignageAdvice: Rule = {
  id: 'r-signage-advice',
  dimension: 'C',
  severity: 'low',
  gapWhen: any(
    is('scn-signage', 'generic'),
    all(is('scn-signage', 'none'), oneOf('scn-place', ['residential', 'workplace', 'campus'])),
  ),
  title: {
    zh: '标识没有写明人脸识别，或者场内没有标识',
    en: 'The sign does not name face recognition, or there is none on the premises',
  },
  finding: {
    zh: '标识只写“监控区域”一类，没提人脸识别；或者在住宅区、单位、校园里没有标识。公共场所以外没有一律设标识的规定，标识上写什么也没有统一要求；建议写明“人脸识别”和用途，让人一眼看懂。处理前的告知仍须另外做到。',
    en: 'The sign says only something like “CCTV area”, or there is none in a residential compound, workplace or campus. Outside public places no general rule asks for a sign, nor is its wording fixed; we advise naming face recognition and its purpose. Notice before processing is due in any case.',
  },
  legal: {
    zh: '本项为建议，取自产业界关于透明的倡议。《个人信息保护法》第二十六条和《人脸识别办法》第十三条第一款的标识义务限于公共场所，亦未规定标识文字；地方性法规另有规定的，见相应结论。',
    en: 'This is advice drawn from an industry initiative on transparency. The duty to post signs under article 26 PIPL and article 13(1) of the Measures is limited to public places and does not fix the wording; local regulations that go further have their own finding.',
  },
  matters: {
    zh: '普通摄像头和会认人的摄像头外表一样，只有标识能告诉人区别。',
    en: 'A plain camera and one that recognises people look the same; only the sign tells them apart.',
  },
  remedy: {
    zh: '宜在入口和镜头旁设标识，写明“人脸识别”、目的和联系人。',
    en: 'Preferably post signs at entrances and cameras naming face recognition, its purpose and a contact.',
  },
  task: {
    owner: 'operations',
    proof: { zh: '标识样稿和带日期的安装照片', en: 'The artwork and dated photographs' },
  },
  provisions: [cite('aiia-initiative', '3')],
  examples: [
    { answers: { 'scn-signage': 'generic' }, outcome: 'gap' },
    { answers: { 'scn-signage': 'none', 'scn-place': 'workplace' }, outcome: 'gap' },
    { answers: { 'scn-signage': 'frt-specific' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

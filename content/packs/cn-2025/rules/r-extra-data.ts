import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rExtraData: Rule = {
  id: 'r-extra-data',
  dimension: 'F',
  severity: 'high',
  gapWhen: hasAny('col-extra-data', ['gender', 'birthday', 'phone', 'city', 'contacts', 'location']),
  title: { zh: '刷脸时还索要与目的无关的信息', en: 'Unrelated information is asked for around the scan' },
  finding: {
    zh: '刷脸前后还要求填写或读取性别、生日、手机号、常住地、社交关系或位置等与目的无关的信息，至少有一项。收集个人信息以实现目的所需的最小范围为限。',
    en: 'Around the scan, at least one unrelated item such as gender, birthday, phone number, home city, contacts or location is requested or read. Collection must stay within the minimum the purpose needs.',
  },
  remedy: {
    zh: '删去这些字段并清理已收集的内容；确有需要的逐项说明用途、允许不填，保存字段清单和改版截图。',
    en: 'Drop these fields and clear what was collected; explain any truly needed and let people skip them, keeping the field list and screenshots of the change.',
  },
  provisions: [
    cite('pipl', '5'),
    cite('pipl', '6'),
    cite('consumer-law', '29'),
    cite('consumer-law', '56'),
    cite('shanghai-2024'),
    cite('gbt-35273', '5.4'),
    cite('gbt-35273', '9.2'),
  ],
  examples: [
    { answers: { 'col-extra-data': ['gender', 'birthday'] }, outcome: 'gap' },
    { answers: { 'col-extra-data': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

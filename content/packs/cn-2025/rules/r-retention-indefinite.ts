import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rRetentionIndefinite: Rule = {
  id: 'r-retention-indefinite',
  dimension: 'F',
  severity: 'high',
  gapWhen: is('col-retention-basis', 'indefinite'),
  title: { zh: '没有设定保存期限', en: 'No retention period is set' },
  finding: {
    zh: '人脸信息没有保存期限，或者长期保存。除法律、行政法规另有规定外，保存时间以实现目的所需的最短时间为限，并且要在告知中写明。',
    en: 'Face information has no retention limit or is kept long term. Unless a law or administrative regulation sets another period, it may be kept only for the shortest time the purpose needs, and the notice must say how long.',
  },
  remedy: {
    zh: '按目的算出期限，写进规则和告知，在系统里设自动删除；保存测算说明和设置截图。',
    en: 'Work out a term from the purpose, put it in the rules and the notice and set automatic deletion; keep the reasoning and a screenshot of the setting.',
  },
  provisions: [cite('pipl', '19'), cite('measures-2025', '8'), cite('bipa')],
  folds: ['r-deletion-weak'],
  examples: [
    { answers: { 'col-retention-basis': 'indefinite' }, outcome: 'gap' },
    { answers: { 'col-retention-basis': 'justified' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

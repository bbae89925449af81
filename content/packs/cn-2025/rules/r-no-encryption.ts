import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { lacksSome } from '../../../when';

export const rNoEncryption: Rule = {
  id: 'r-no-encryption',
  dimension: 'F',
  severity: 'high',
  gapWhen: lacksSome('col-crypto', ['at-rest', 'in-transit']),
  title: { zh: '存储或传输没有全部加密', en: 'Storage and transfer are not both encrypted' },
  finding: {
    zh: '保存的人脸信息没有加密，或者传输过程没有加密和身份鉴别，至少缺一项。现行规定要求人脸识别系统采取数据加密等安全措施。',
    en: 'Stored face data are not encrypted, or transfer lacks encryption and mutual authentication; at least one is missing. Current rules require face-recognition systems to use data encryption and other security measures.',
  },
  remedy: {
    zh: '存储和传输都加密，密钥分级专人保管；保存配置说明、密钥管理制度和检测报告。',
    en: 'Encrypt both storage and transfer and have keys held in tiers by named people; keep the configuration, key-management rules and a test report.',
  },
  provisions: [cite('medical-network', 'ch3'), cite('pipl', '51'), cite('measures-2025', '14'), cite('gbt-41819')],
  examples: [
    { answers: { 'col-crypto': ['in-transit'] }, outcome: 'gap' },
    { answers: { 'col-crypto': ['at-rest', 'in-transit'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

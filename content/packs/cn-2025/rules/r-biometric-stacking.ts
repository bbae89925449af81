import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { has } from '../../../when';

export const rBiometricStacking: Rule = {
  id: 'r-biometric-stacking',
  dimension: 'F',
  severity: 'medium',
  gapWhen: has('col-data-types', 'fingerprint'),
  title: { zh: '除人脸外还保存指纹等生物特征', en: 'Fingerprints or other biometrics are kept besides faces' },
  finding: {
    zh: '除人脸外，系统还保存指纹等其他生物特征。法律没有禁止同时使用，但同一目的叠加多种，须分别证明充分必要，并以最小范围为限。',
    en: 'Besides faces, the system keeps fingerprints or other biometrics. The law does not ban using both, but stacking several for one purpose means showing sufficient necessity for each and keeping to the minimum.',
  },
  remedy: {
    zh: '同一目的只留影响较小的一种，其余删除；确需并用的逐项写明理由，保存论证和删除记录。',
    en: 'Keep only the less intrusive one for each purpose and delete the rest; where several are needed, justify each in writing and keep that and the deletion record.',
  },
  provisions: [cite('pipl', '5'), cite('pipl', '6'), cite('pipl', '28'), cite('gbt-35273', '5.4'), cite('gbt-35273', '9.2')],
  examples: [
    { answers: { 'col-data-types': ['template', 'fingerprint'] }, outcome: 'gap' },
    { answers: { 'col-data-types': ['template'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

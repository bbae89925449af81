import type { Scenario } from '../../lib/schema/scenario';

export const medicalSign: Scenario = {
  id: 'medical-sign',
  group: 'health',
  title: { zh: '医疗知情同意电子签核', en: 'Electronic signing of medical consent' },
  pitfall: {
    zh: '常见的是，签个字就自动拍脸按指纹，后台却用弱口令、不加密。',
    en: 'Often, a signature triggers a face photo and a fingerprint, while the back end has weak passwords and no encryption.',
  },
  knownCase: {
    zh: '长沙17家医疗机构的接种签核系统自动采集指纹和人脸，累计83万余条记录，口令薄弱且未加密；检察机关发出检察建议。',
    en: 'The vaccination sign-off system of 17 medical institutions in Changsha captured fingerprints and faces, over 830,000 records with weak passwords and no encryption; the procuratorate issued proposals.',
    source: {
      zh: '长沙市望城区检察公益诉讼，2023-03-30发布',
      en: 'Public-interest case, Wangcheng District, Changsha, published 2023-03-30',
    },
  },
  usualFailures: [
    {
      rule: 'r-identity-not-needed',
      text: { zh: '签字就够的表，也要采集人脸和指纹。', en: 'A form that needs a signature takes face and fingerprint.' },
    },
    {
      rule: 'r-weak-credentials',
      text: { zh: '后台用出厂口令，一个账号全科室共用。', en: 'Factory passwords, one account for a whole ward.' },
    },
    { rule: 'r-no-encryption', text: { zh: '人脸照片明文放在本机硬盘里。', en: 'Face photos lie unencrypted on a local disk.' } },
  ],
  closestCase: 'changsha-clinics',
  suggests: { question: 'scn-type', option: 'medical-sign' },
  examplePurpose: {
    zh: '确认在知情同意书上签字的是本人或其监护人。',
    en: 'Confirm that the patient or guardian is the one signing the consent form.',
  },
  examplePlace: { zh: '门诊接种室的签核终端', en: 'Signing terminal in an outpatient vaccination room' },
  decisive: [
    'nec-documented',
    'nec-alternative-offered',
    'nec-refusal',
    'col-separation',
    'col-crypto',
    'sec-controls',
    'min-guardian-consent',
  ],
};

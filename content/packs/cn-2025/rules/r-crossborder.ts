import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, atLeast, is, not, oneOf } from '../../../when';
import { parameters } from '../parameters';

const { value: assessmentFrom } = parameters.exportAssessment;

/** A security assessment was due, and a lighter step was taken in its place. */
const lighterStep = all(
  is('use-crossborder', 'cleared'),
  oneOf('exp-route', ['contract', 'certification']),
  any(atLeast('exp-persons-since-january', assessmentFrom), is('cii-operator', 'yes')),
);

export const rCrossborder: Rule = {
  id: 'r-crossborder',
  dimension: 'F',
  severity: 'high',
  gapWhen: any(
    is('use-crossborder', 'not-cleared'),
    lighterStep,
    all(is('col-storage-location', 'overseas'), not(oneOf('use-crossborder', ['cleared', 'exempt']))),
  ),
  review: {
    when: is('use-crossborder', 'exempt'),
    why: {
      zh: '回答认为属于依法豁免。豁免只限履行合同、跨境人力资源管理、紧急情况确有必要的出境，按人数的豁免不含敏感个人信息。是不是真的非出境不可，请法务核对；单独同意和影响评估不因豁免而免除。',
      en: 'An exemption is claimed. It covers only transfers truly needed for a contract, cross-border staff management or an emergency; the exemption by number leaves out sensitive information. Counsel must check the need; separate consent and the impact assessment stay due.',
    },
  },
  title: { zh: '人脸信息涉及境外，手续未见完成', en: 'Face data reach abroad without the steps shown complete' },
  finding: {
    zh: `人脸信息出境而手续没办完，存在境外却没有表明手续已办，或者该申报安全评估的只走了合同、认证。人脸是敏感个人信息，人数再少也要订立并备案标准合同，或者通过认证；当年累计达到${assessmentFrom / 10_000}万人的，要申报安全评估，关键信息基础设施运营者一律申报。确属法定豁免的，把依据写下来。`,
    en: `Face data leave the mainland with the steps unfinished, are kept abroad without the steps being shown complete, or a contract or certification was used where a security assessment is due. Faces are sensitive: however few people are concerned, a standard contract filed with the authority or a certification is needed; from ${assessmentFrom.toLocaleString('en-US')} persons in the calendar year, and for operators of critical information infrastructure in every case, a security assessment. If an exemption applies, write down which.`,
  },
  legal: {
    zh: '个人信息出境须具备安全评估、认证、标准合同等条件之一（《个人信息保护法》第三十八条第一款），并告知境外接收方情况、取得单独同意（第三十九条）。《促进和规范数据跨境流动规定》第五条按人数设定的豁免不包括敏感个人信息；敏感个人信息不论人数多少，都要订立标准合同或者通过认证（第八条），达到规定人数的申报安全评估（第七条）。目前没有证据表明已具备上述条件。',
    en: 'Providing personal information abroad requires one of the statutory conditions, such as assessment, certification or standard contract (art. 38(1) PIPL), with notice of the recipient and separate consent (art. 39). The volume exemption in art. 5 of the Cross-border Provisions leaves out sensitive information, which needs a contract or certification whatever the number (art. 8) and an assessment from the threshold on (art. 7). No such condition is shown.',
  },
  matters: {
    zh: '数据出了境，本人要查、要删、要追责都难得多。',
    en: 'Once data are abroad, people find it far harder to see, delete or pursue them.',
  },
  remedy: {
    zh: '先停下出境；统计今年以来出境的人数，选定合同、认证或评估；告知本人并取得单独同意，做完影响评估再恢复。',
    en: 'Stop the export; count the people concerned this year and choose contract, certification or assessment; tell people, obtain separate consent and finish the impact assessment before resuming.',
  },
  task: {
    owner: 'legal',
    proof: {
      zh: '评估通过文件、认证证书，或者标准合同及其备案回执；单独同意记录',
      en: 'the assessment decision, the certificate, or the standard contract with its filing receipt; the separate consents',
    },
  },
  provisions: [
    cite('pipl', '38', { paragraph: '1' }),
    cite('pipl', '39'),
    cite('cross-border-2024', '5'),
    cite('cross-border-2024', '8'),
    cite('cross-border-2024', '7'),
  ],
  examples: [
    { answers: { 'use-crossborder': 'not-cleared' }, outcome: 'gap' },
    { answers: { 'use-crossborder': 'no', 'col-storage-location': 'overseas' }, outcome: 'gap' },
    { answers: { 'use-crossborder': 'no', 'col-storage-location': 'local' }, outcome: 'met' },
    {
      answers: { 'use-crossborder': 'cleared', 'exp-route': 'contract', 'exp-persons-since-january': assessmentFrom },
      outcome: 'gap',
    },
    {
      answers: {
        'use-crossborder': 'cleared',
        'exp-route': 'contract',
        'exp-persons-since-january': assessmentFrom - 1,
        'cii-operator': 'no',
        'col-storage-location': 'overseas',
      },
      outcome: 'met',
    },
    { answers: { 'use-crossborder': 'cleared', 'exp-route': 'assessment', 'col-storage-location': 'overseas' }, outcome: 'met' },
    { answers: { 'use-crossborder': 'exempt', 'col-storage-location': 'overseas' }, outcome: 'needs-review' },
    { answers: { 'use-crossborder': 'unknown', 'col-storage-location': 'overseas' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not, oneOf } from '../../../when';
import { recognisesIdentity, researchOnly } from '../terms';

/** Grounds that are neither of the two exceptions of Measures art. 8. */
const noException = oneOf('ntc-legal-basis', ['contract-hr', 'none', 'public-info']);

/** Kept on a local server and not sent over the internet: whether that is still "in the device" is open. */
const onlyLocalServer = all(not(is('col-internet-transfer', 'without')), is('col-storage-location', 'local'));

export const rInternetTransfer: Rule = {
  id: 'r-internet-transfer',
  dimension: 'F',
  severity: 'high',
  appliesWhen: all(recognisesIdentity, not(researchOnly)),
  eased: { when: onlyLocalServer, severity: 'medium' },
  gapWhen: any(
    is('col-internet-transfer', 'without'),
    all(oneOf('col-storage-location', ['own-cloud', 'vendor-cloud', 'overseas']), noException),
  ),
  review: {
    when: any(is('ntc-consent-offdevice', 'no'), all(onlyLocalServer, noException)),
    why: {
      zh: '人脸信息存在本地服务器、不上网的，算不算还在“设备内”；同意里没有写明会传出设备的，能不能算同意外传：这两点都没有看到官方说法。存进设备、在同意里写明，是更稳妥的做法。请法务就属于哪一种写明判断，决定要不要改存储方式或者重新取得同意。',
      en: 'Two points have no official answer that we have seen: whether a local server off the internet is still “in the device”, and whether a consent that does not name leaving the device covers it. Storing in the device and naming the transfer are the safer ways. Counsel should record which applies and whether to change storage or ask again.',
    },
  },
  title: { zh: '人脸信息离开设备，依据不足', en: 'Face data leave the device without an adequate ground' },
  finding: {
    zh: '默认要求是：人脸信息存在识别设备里，不经互联网传出去。例外只有两个：法律、行政法规另有规定，或者本人单独同意。现在的情况是没有依据就往外传，或者存到了云上、境外而两个例外都不沾。',
    en: 'By default face information stays in the recognition device and is not sent over the internet, with only two exceptions: a law or administrative regulation provides otherwise, or the person separately consents. Here data are sent out without a ground, or sit in a cloud or abroad with neither exception.',
  },
  legal: {
    zh: '《人脸识别办法》第八条第一款的原则是人脸信息留在设备内、不经互联网外传，例外只有两种：法律、行政法规另有规定，或者个人单独同意。合同所必需、人力资源管理等处理依据本身不构成这里的例外，部门文件、合同和内部制度也不构成。单独同意须针对特定处理专门、具体、明确地作出（《网络数据安全管理条例》第六十二条第七项）；没有写到传出设备的同意，能否作为外传的依据存在疑问。',
    en: 'Art. 8(1) FRT Measures makes storage in the device and no transfer over the internet the rule, with law or administrative regulation, or separate consent, as the exceptions. Grounds such as contract or staff management are not in themselves an exception, nor are departmental papers, contracts or internal rules. Separate consent is a specific and explicit consent given for a particular handling (art. 62(7) Network Data Regulation); one that does not extend to leaving the device is doubtful support for it.',
  },
  matters: {
    zh: '脸留在设备里，丢的是一台机器；汇到网上，丢的是一整个库。',
    en: 'A face kept in the device is lost with one machine; gathered online, the whole gallery is lost at once.',
  },
  remedy: {
    zh: '优先改成设备内比对；确要集中存放或上云的，重新取得写明“传出设备、存到哪里”的单独同意，不同意的人仍留在设备内或走别的办法。',
    en: 'Prefer matching in the device; if central or cloud storage is needed, obtain separate consent that names leaving the device and where data go, and keep those who refuse on the device or on another way.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '数据流向图、单独同意文本，或者所依据的法律、行政法规条文',
      en: 'a data-flow chart and the consent wording, or the law or regulation relied on',
    },
  },
  provisions: [cite('measures-2025', '8', { paragraph: '1' }), cite('network-data-regulation', '62', { item: '7' })],
  examples: [
    { answers: { 'col-internet-transfer': 'without' }, outcome: 'gap' },
    { answers: { 'col-storage-location': 'vendor-cloud', 'ntc-legal-basis': 'contract-hr' }, outcome: 'gap' },
    {
      answers: { 'col-internet-transfer': 'no', 'col-storage-location': 'local', 'ntc-legal-basis': 'contract-hr' },
      outcome: 'needs-review',
    },
    {
      answers: {
        'col-internet-transfer': 'with-consent',
        'col-storage-location': 'own-cloud',
        'ntc-legal-basis': 'separate-consent',
        'ntc-consent-offdevice': 'no',
      },
      outcome: 'needs-review',
    },
    {
      answers: {
        'col-internet-transfer': 'no',
        'col-storage-location': 'device',
        'ntc-legal-basis': 'contract-hr',
        'ntc-consent-offdevice': 'yes',
      },
      outcome: 'met',
    },
    {
      answers: {
        'col-internet-transfer': 'with-consent',
        'col-storage-location': 'own-cloud',
        'ntc-legal-basis': 'separate-consent',
        'ntc-consent-offdevice': 'yes',
      },
      outcome: 'met',
    },
    {
      answers: {
        'col-internet-transfer': 'with-consent',
        'col-storage-location': 'own-cloud',
        'ntc-legal-basis': 'separate-consent',
        'ntc-consent-offdevice': 'unknown',
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};

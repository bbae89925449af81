import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, oneOf } from '../../../when';

export const rInternetTransfer: Rule = {
  id: 'r-internet-transfer',
  dimension: 'F',
  severity: 'high',
  gapWhen: any(
    is('col-internet-transfer', 'without'),
    all(
      oneOf('col-storage-location', ['local', 'own-cloud', 'vendor-cloud', 'overseas']),
      oneOf('ntc-legal-basis', ['contract-hr', 'none', 'public-info']),
    ),
  ),
  title: { zh: '人脸信息离开设备，依据不足', en: 'Face data leave the device without an adequate ground' },
  finding: {
    zh: '人脸信息没有相应依据就经互联网传出，或者存在服务器、云端，而所答的处理依据不是单独同意，也不是法律、行政法规的规定。人脸信息默认应存在识别设备内、不经互联网外传，例外只有法律、行政法规另有规定或本人单独同意；只在隔离内网传输的，条文没有明禁，仍要经得起必要性和安全审查。',
    en: 'Face data leave over the internet without a fitting ground, or sit on a server or cloud while the stated ground is neither separate consent nor a law or administrative regulation. By default they stay in the recognition device and off the internet, save where such law provides otherwise or the person separately consents; transfer on an isolated internal network is not expressly banned but must pass the necessity and security tests.',
  },
  remedy: {
    zh: '优先改成设备内比对；确需集中存放或上云的，让单独同意写明传出设备这一点，保存同意文本和数据流向图。',
    en: 'Prefer matching in the device; if central or cloud storage is needed, make the separate consent name transfer off the device, keeping the wording and a data-flow chart.',
  },
  provisions: [cite('measures-2025', '8')],
  examples: [
    { answers: { 'col-internet-transfer': 'without' }, outcome: 'gap' },
    { answers: { 'col-storage-location': 'vendor-cloud', 'ntc-legal-basis': 'contract-hr' }, outcome: 'gap' },
    {
      answers: { 'col-internet-transfer': 'no', 'col-storage-location': 'device', 'ntc-legal-basis': 'contract-hr' },
      outcome: 'met',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

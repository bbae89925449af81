import type { DutySection } from '../../../lib/schema/coverage';
import { because, by, row } from '../row';

const unseen = because(
  'unseen',
  '正文没有看到，不以它的名义发问；同类内容按已核对的法律检视。',
  'Its text was not seen, so nothing is asked in its name; the like is examined under law that was checked.',
);

export const standards: DutySection = {
  id: 'st',
  title: { zh: '标准与自律', en: 'Standards and self-regulation' },
  note: {
    zh: '推荐性标准和自律文件没有强制力，只作改进建议。',
    en: 'Recommended standards and self-regulation do not bind; they serve as advice.',
  },
  rows: [
    row(
      'ST-35273',
      'GB/T 35273：收集生物信息要明示同意，共享前单独告知接收方。',
      'GB/T 35273: explicit consent for biometrics, separate notice of the recipient before sharing.',
      by(['r-consent-not-separate', 'r-sharing-no-consent', 'r-biometric-stacking', 'r-extra-data']),
    ),
    row(
      'ST-38671',
      'GB/T 38671-2020：远程人脸识别系统的可信环境、活体检测和底库安全。',
      'GB/T 38671-2020: trusted environment, liveness and library security of remote systems.',
      by(['r-performance-untested', 'r-techprovider-gaps']),
    ),
    row(
      'ST-41819',
      'GB/T 41819-2022：人脸识别数据从收集到删除的安全要求。',
      'GB/T 41819-2022: security of face recognition data from collection to deletion.',
      by(['r-no-encryption', 'r-no-separation', 'r-safeguards-credit']),
    ),
    row(
      'ST-37300',
      'GB 37300-2018：公共安全重点区域视频采集的部位、种类和设备。',
      'GB 37300-2018: where and how video is taken in key areas of public security.',
      unseen,
    ),
    row(
      'ST-35678',
      'GB/T 35678-2017：人脸图像的格式、表情、遮挡等技术要求。',
      'GB/T 35678-2017: format, expression and occlusion of face images.',
      because(
        'outside',
        '讲图像的技术质量，不涉及个人权益保护。',
        'About the technical quality of images, not the protection of persons.',
      ),
    ),
    row(
      'ST-PAY',
      '人脸识别支付场景实践指南：公共场合支付设备，不含用户自己的手机。',
      'Practice guide on face payment: devices in shops, not the user’s own phone.',
      unseen,
    ),
    row(
      'ST-0171',
      'JR/T 0171-2020：个人金融信息的收集、岗位和技术要求。',
      'JR/T 0171-2020: collection, posts and technology for personal financial information.',
      by(['r-finance-controls']),
    ),
    row(
      'ST-4087',
      'YD/T 4087-2022：移动终端人脸安全的测评和分级。',
      'YD/T 4087-2022: testing and grading of faces on mobile terminals.',
      by(['r-safeguards-credit']),
    ),
    row(
      'ST-TAF',
      'T/TAF 077.7-2020：应用程序收集人脸的最小必要，按场景落实。',
      'T/TAF 077.7-2020: minimum necessity for apps, scene by scene.',
      by(['r-identity-not-needed', 'r-counting-out-of-scope']),
    ),
    row(
      'ST-PCAC',
      '线下刷脸支付自律公约：开通时醒目提示并确认知悉。',
      'Convention on offline face payment: prominent warning and acknowledgement at activation.',
      by(['r-finance-controls'], ['ntc-notice-contents']),
    ),
    row(
      'ST-9868',
      'ISO/IEC WD 9868：远程生物识别系统的设计和部署后测试。',
      'ISO/IEC WD 9868: design and later testing of remote biometric systems.',
      because('no-duty', '工作稿，没有发布。', 'A working draft, not published.'),
    ),
    row(
      'ST-CAICT',
      '信通院人脸合规指南与可信人脸评估。',
      'CAICT guide on face compliance and trusted-face assessment.',
      by(['r-safeguards-credit'], ['sec-safeguards']),
    ),
  ],
};

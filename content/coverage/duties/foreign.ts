import type { DutySection } from '../../../lib/schema/coverage';
import { because, by, row, seen } from '../row';

const bill = because(
  'no-duty',
  '境外提案，没有查到通过，不产生义务。',
  'A foreign bill; no enactment was found, so it creates no duty.',
);
const guidance = because('advice', '境外指引，只作参考，不形成结论。', 'Foreign guidance; for information, never a finding.');

export const foreignLaw: DutySection = {
  id: 'foreign',
  title: { zh: '境外法律、指引与案例', en: 'Foreign law, guidance and cases' },
  note: {
    zh: '只在涉及当地人员时提示，不影响中国法下的总体结论。',
    en: 'Mentioned where people there are concerned; it never moves the conclusion under Chinese law.',
  },
  rows: [
    row('US-ETH', '美国提案：政府机关原则上禁用，须有令状。', 'US bill: government use barred without a warrant.', bill),
    row('US-NBIPA', '美国提案：把伊利诺伊模式推向全国。', 'US bill: the Illinois model nationwide.', bill),
    row(
      'US-CFR',
      '美国提案：商用须明确同意并有第三方测试。',
      'US bill: express consent and third-party testing for commercial use.',
      bill,
    ),
    row(
      'US-WARRANT',
      '美国提案：公共场所持续跟踪超过72小时须法院命令。',
      'US bill: a court order for tracking in public beyond 72 hours.',
      by(['r-remote-id-no-basis'], ['scn-remote-id-basis']),
    ),
    row(
      'US-FIRRMA',
      '美国外资审查：掌握敏感个人数据的企业属重点行业。',
      'US investment screening: holders of sensitive personal data are a covered sector.',
      by([], ['use-crossborder']),
    ),
    row(
      'US-FRA22',
      '美国2022年提案：执法须令状、限数据库、定期清除。',
      'US bill of 2022: warrants, limits on databases, periodic purging.',
      bill,
    ),
    row(
      'US-BIPA',
      '伊利诺伊州法：书面告知与许可、公开保留计划、禁售、可私人起诉。',
      'Illinois: written notice and release, public retention schedule, no sale, private suits.',
      by(['r-us-controls'], ['fil-us']),
    ),
    row(
      'US-CUBI',
      '得克萨斯州法：商业获取须告知并同意，限制转让。',
      'Texas: notice and consent for commercial capture, limits on transfer.',
      by(['r-us-controls'], ['fil-us']),
    ),
    row(
      'US-WBPL',
      '华盛顿州法：同意、人工审查、测试，具体条文待核。',
      'Washington: consent, human review, testing; the exact articles remain to be checked.',
      by(['r-us-controls'], ['fil-us']),
    ),
    row(
      'US-AB2261',
      '加利福尼亚州AB 2261：来源没有说明是否通过。',
      'California AB 2261: the source does not say whether it passed.',
      bill,
    ),
    row(
      'US-CCPA',
      '加利福尼亚州消费者隐私法：消费者不知情的采集不算公开信息。',
      'California CCPA: what a consumer does not know is collected is not public.',
      by(['r-us-controls']),
    ),
    row(
      'US-CPRA',
      '加利福尼亚州隐私权法：敏感信息可限制使用，承包方受合同约束。',
      'California CPRA: limited use of sensitive data, contractors bound by contract.',
      by(['r-us-controls', 'r-vendor-contract']),
    ),
    row('US-C-GOOG', '谷歌照片案。', 'The Google Photos case.', seen('google-photos')),
    row('US-C-SIX', 'Six Flags指纹案。', 'The Six Flags case.', seen('six-flags')),
    row('US-C-FB', 'Facebook照片标签案。', 'The Facebook tagging case.', seen('facebook-tags')),
    row('US-C-SNAP', 'Snap滤镜案。', 'The Snap case.', seen('snap-lenses')),
    row('US-C-IG', 'Instagram模板案。', 'The Instagram case.', seen('instagram-templates')),
    row(
      'US-C-LOOMIS',
      'Loomis案：用算法的机关自己要负责解释。',
      'Loomis: the body that uses an algorithm must explain it.',
      by(['r-explain-log-gaps', 'r-solely-automated']),
    ),
    row(
      'EU-GDPR',
      '欧盟通用数据保护条例：生物数据原则上禁止处理，商用靠明示同意；负责人与评估。',
      'GDPR: biometrics barred in principle, explicit consent in commerce; officer and assessment.',
      by(['r-eu-controls'], ['fil-eu']),
    ),
    row(
      'EU-AIA-D',
      '欧盟人工智能法的早期草案。',
      'The early draft of the EU AI Act.',
      because('no-duty', '已被正式文本替代。', 'Replaced by the adopted text.'),
    ),
    row(
      'EU-AIA',
      '欧盟人工智能法：禁抓取建库、禁职场和学校推断情绪等。',
      'EU AI Act: no scraping into libraries, no emotion inference at work or school, and more.',
      by(['r-eu-prohibited', 'r-sensitive-inference']),
    ),
    row('EU-AILD', '欧盟人工智能责任指令提案。', 'Proposal for an EU AI liability directive.', bill),
    row(
      'EU-3/2019',
      '欧盟视频设备指引：入镜不等于公开，原图要真正删掉。',
      'EDPB video guidelines: being filmed is not publishing; originals are really deleted.',
      by(['r-eu-controls'], ['col-original-images', 'col-storage-location']),
    ),
    row('EU-05/2022', '欧盟执法用人脸识别指引。', 'EDPB guidelines on law enforcement.', guidance),
    row('EU-WP', '欧盟人工智能白皮书。', 'EU white paper on AI.', guidance),
    row(
      'COE-FR',
      '欧洲委员会人脸识别指南：开发者准确、有代表性，使用者给替代方案。',
      'Council of Europe guidelines: accuracy from developers, alternatives from users.',
      by(['r-provider-gaps', 'r-eu-controls']),
    ),
    row(
      'FR-AIR',
      '法国机场报告：必要相称、事前同意、数据由乘客掌握。',
      'French airport report: necessity, prior consent, data in the passenger’s hands.',
      guidance,
    ),
    row('EU-C-SE', '瑞典中学考勤案。', 'The Swedish school case.', seen('anderstorp-school')),
    row('EU-C-CV', 'Clearview处罚。', 'The Clearview fine.', seen('clearview')),
  ],
};

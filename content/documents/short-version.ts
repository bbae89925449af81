import type { Template } from '../../lib/documents/template';
import { cite } from '../cite';
import { all, is, not, oneOf } from '../when';
import { field, items, own, section, text } from './part';

const limited = all(not(oneOf('col-storage-location', ['not-stored', 'platform'])), not(is('col-retention-basis', 'indefinite')));

/** 公开简版: the contents GB/T 39335 5.9 suggests for the public; no personal data, no detail that helps an attacker. */
export const shortVersion: Template = {
  id: 'short-version',
  title: { zh: '个人信息保护影响评估报告（公开简版）', en: 'Impact assessment: version for the public' },
  purpose: {
    zh: '愿意向公众说明评估情况时用。不含个人信息，不含安全细节。法律没有要求公开。',
    en: 'For telling the public about the assessment. No personal data, no security detail. The law does not require publication.',
  },
  provisions: [cite('gbt-39335', '5.9'), cite('pipl', '55'), cite('pipl', '56')],
  checks: [
    {
      zh: '是否公开、公开多少，由单位决定。公开评估结论可能影响正在进行的投诉、调查或诉讼，先问律师。',
      en: 'Whether and how much to publish is for the organisation to decide. Publishing the conclusion may bear on complaints, investigations or suits: ask counsel first.',
    },
    {
      zh: '国家标准是推荐性的，5.9的内容依据征求意见阶段的文本整理。',
      en: 'The standard is a recommendation; the contents of 5.9 follow a text from the drafting stage.',
    },
    {
      zh: '再核对一遍：没有写姓名、电话等个人信息，没有写设备型号、网络结构、密钥和漏洞。',
      en: 'Check once more: no names or telephone numbers of individuals, no device models, network layout, keys or weaknesses.',
    },
  ],
  sections: [
    section(
      null,
      field('处理者', 'Handler', '{organisation}'),
      field('评估对象', 'Object', '{org-system-name}'),
      field('评估基准日', 'Reference date', '{on}'),
    ),
    section(
      ['为什么需要处理人脸，有什么好处', 'Why faces are processed and what for'],
      own('purpose', text('处理目的：{scn-purpose}。', 'Purpose: {scn-purpose}.')),
      own('necessity', text('必要性：{why-face}', 'Necessity: {why-face}')),
      own('benefit', text('好处：{benefit}', 'Benefit: {benefit}')),
    ),
    section(
      ['处理哪些个人信息', 'Which personal information'],
      own('data', text('{data-kinds}。', '{data-kinds}.')),
      own('children', text('{children}', '{children}')),
      field('最长保存', 'Longest period', '{col-retention-days}', undefined, limited),
      field('最长保存', 'Longest period', '{retention-basis}', undefined, is('col-retention-basis', 'indefinite')),
    ),
    section(
      ['法定例外', 'Statutory exceptions'],
      own('ground', text('处理依据：{ground}。', 'Ground: {ground}.')),
      own(
        'exceptions',
        text('依法不必告知或不必取得同意的情形：{exceptions}', 'Cases where the law waives notice or consent: {exceptions}'),
      ),
    ),
    section(
      ['合规情况概述', 'Overview of compliance'],
      text('{matters}', '{matters}'),
      text('人脸识别技术应用备案：{filing}。', 'Filing of the face-recognition application: {filing}.'),
    ),
    section(
      ['评估过程和结果概述', 'Overview of process and result'],
      own(
        'process',
        text(
          '评估依照《人脸识别技术应用安全管理办法》第九条的四项内容进行：目的和方式是否合法、正当、必要；对个人权益的影响；泄露、篡改、丢失和滥用的风险；保护措施是否合法、有效并与风险相称。方法参照GB/T 39335-2020。',
          'The assessment follows the four contents of article 9 of the Measures: lawfulness, legitimacy and necessity; impact on rights; risks of leak, alteration, loss and misuse; whether the protections are lawful, effective and proportionate. The method follows GB/T 39335-2020.',
        ),
      ),
      text('总体结论：{verdict}。', 'Overall: {verdict}.'),
    ),
    section(
      ['已经采取和计划采取的措施', 'Measures taken and planned'],
      text('已经采取：', 'Taken:'),
      own(
        'measures',
        items([
          ['{protection}', '{protection}'],
          ['{controls}', '{controls}'],
          ['{monitoring}', '{monitoring}'],
        ]),
      ),
      own('planned', text('计划采取：{planned-measures}', 'Planned: {planned-measures}')),
    ),
    section(
      ['给个人的建议', 'Advice to individuals'],
      own(
        'advice',
        items([
          ['使用之前看清告知。', 'Read the notice first.'],
          ['不再使用时，要求删除您的人脸信息。', 'Have your face information deleted when you no longer use the service.'],
          ['发现被认错或被冒用，马上联系我们。', 'Tell us at once if you are taken for somebody else or impersonated.'],
        ]),
      ),
      own(
        'alternatives',
        text(
          '可以选择的其他方式：{alternative-kinds}。',
          'Other ways: {alternative-kinds}.',
          not(is('nec-alternative-offered', 'no')),
        ),
      ),
    ),
    section(
      ['联系方式', 'Contact'],
      field('联系方式', 'Contact', '{public-contact}'),
      field('受理渠道', 'Channel', '{request-entry}'),
    ),
  ],
};

import type { SmallHandlerRegime } from '../../../lib/schema/small-handler';
import { cite } from '../../cite';
import { any, hasAny, oneOf } from '../../when';
import { parameters } from './parameters';
import { vendorInvolved } from './terms';

/** Order 25 as far as secondary sources show it; its articles were not seen, so nothing here is more than a prompt. */
export const smallHandler: SmallHandlerRegime = {
  total: 'org-total-persons',
  stored: 'col-persons-stored',
  limit: parameters.smallHandlerLimit.value,
  inForceFrom: parameters.smallHandlersFrom.value,
  source: cite('small-handlers-2026'),
  simpler: [
    { zh: '告知可以采用简化的形式。', en: 'Notice may take a simplified form.' },
    {
      zh: '影响评估可以用附件二的表格来做：五种情形、三项内容，勾选结论并签字。',
      en: 'The impact assessment may use the table of annex 2: five situations, three contents, conclusions ticked and signed.',
    },
    {
      zh: '合规审计可以用附件一的十九项自查表，由负责人签字。',
      en: 'The compliance audit may use the self-check of annex 1 with 19 items, signed by the person in charge.',
    },
    {
      zh: '据说出境手续有附条件的免除，条件没有看到，不要据此省略。',
      en: 'A conditional exemption from the export routes is mentioned; its conditions were not seen, so do not rely on it.',
    },
  ],
  never: [
    {
      zh: '人脸是敏感个人信息，以同意为依据的，单独同意不能省。',
      en: 'Faces are sensitive information; where consent is the ground, separate consent stays.',
    },
    {
      zh: '影响评估仍要在使用之前做，简化的只是表格。',
      en: 'The impact assessment is still made before use; only the form is simpler.',
    },
    {
      zh: '没有看到任何资料说，可以免除不得只留刷脸、设备内存储、私密空间禁装等要求。照做。',
      en: 'Nothing seen says that the ban on face-only checks, storage in the device or the ban in private spaces is waived. Follow them.',
    },
  ],
  open: [
    {
      zh: '附件二的表只有三项内容，人脸识别办法第九条要求四项。只填这张表，能不能算完成了办法要求的评估，官方没有说明，要请律师判断。稳妥的做法是：四项评估照做，另附这张表。本产品就是这样做的。',
      en: 'The table of annex 2 has three contents, article 9 of the FRT Measures asks for four. No official word says whether the table alone is enough; ask counsel. The safe way is the assessment of four, with the table added. That is what this product does.',
    },
  ],
  situations: [
    {
      id: 'sensitive',
      title: { zh: '处理敏感个人信息', en: 'Handling sensitive information' },
      when: null,
      rules: [
        [
          'r-no-legal-basis',
          'r-consent-not-separate',
          'r-necessity-undocumented',
          'r-identity-not-needed',
          'r-public-no-basis',
          'r-notice-none',
          'r-minor-no-guardian',
        ],
        [
          'r-sole-property',
          'r-sole-operating',
          'r-sole-medical',
          'r-sole-other',
          'r-alternative-inferior',
          'r-bystanders-kept',
          'r-extra-data',
          'r-original-images',
          'r-retention-indefinite',
        ],
        [
          'r-no-encryption',
          'r-no-separation',
          'r-internet-transfer',
          'r-deletion-weak',
          'r-weak-credentials',
          'r-public-exposure',
          'r-security-programme',
          'r-response-plans',
        ],
      ],
    },
    {
      id: 'automated',
      title: { zh: '用于自动化决策', en: 'Automated decisions' },
      when: any(oneOf('use-decision', ['human', 'auto']), hasAny('use-secondary', ['marketing', 'pricing'])),
      rules: [['r-solely-automated', 'r-secondary-use'], ['r-performance-untested', 'r-explain-log-gaps'], ['r-oversight-gaps']],
    },
    {
      id: 'sharing',
      title: { zh: '委托处理、对外提供或公开', en: 'Entrusting, providing or publishing' },
      when: any(vendorInvolved, hasAny('use-sharing', ['vendor', 'affiliates', 'others', 'authority', 'public', 'sale'])),
      rules: [['r-sharing-no-consent', 'r-sale'], ['r-vendor-opaque'], ['r-vendor-contract']],
    },
    {
      id: 'export',
      title: { zh: '向境外提供', en: 'Export' },
      when: oneOf('use-crossborder', ['cleared', 'not-cleared', 'exempt']),
      rules: [['r-crossborder'], [], []],
    },
    {
      id: 'other',
      title: { zh: '其他对个人权益有重大影响的处理', en: 'Other handling with a major impact' },
      when: any(
        oneOf('scn-capture-mode', ['passive', 'covert']),
        hasAny('scn-function', ['watchlist', 'tracking', 'emotion']),
        hasAny('use-attributes', ['emotion', 'race', 'religion', 'health', 'social', 'politics-orientation']),
      ),
      rules: [['r-remote-id-no-basis', 'r-covert-capture'], ['r-sensitive-inference'], []],
    },
  ],
  contents: [
    {
      zh: '目的、方式等是否合法、正当、必要',
      en: 'Whether purpose and method are lawful, legitimate and necessary',
    },
    { zh: '对个人权益的影响及安全风险', en: 'Impact on rights, and security risk' },
    {
      zh: '保护措施是否合法、有效并与风险相称',
      en: 'Whether the measures are lawful, effective and proportionate',
    },
  ],
};

import type { Condition } from '../../../lib/schema/condition';
import type { Step } from '../../../lib/schema/pack';
import type { QuestionId } from '../../questions/index';
import { all, any, atLeast, has, hasAny, is, not, oneOf } from '../../when';
import { parameters } from './parameters';
import {
  generates,
  identifiesPersons,
  keepsFacesItself,
  offersChoiceOfMethod,
  publicOrBusinessPlace,
  relyOnConsent,
  vendorInvolved,
} from './terms';

type PlacedStep = Omit<Step, 'questions'> & {
  readonly questions: readonly { readonly id: QuestionId; readonly showWhen?: Condition }[];
};

/** The eleven steps, what each asks, and when a question is asked. */
export const flow: readonly PlacedStep[] = [
  {
    id: 'organisation',
    title: { zh: '你们是谁', en: 'Who you are' },
    lead: {
      zh: '先说清楚你们是什么单位、在这个项目里做什么、评估哪套系统。',
      en: 'First, what kind of organisation you are, what part you play and which system is assessed.',
    },
    questions: [
      { id: 'org-name' },
      { id: 'org-system-name' },
      { id: 'org-assessment-date' },
      { id: 'org-roles' },
      { id: 'org-stage' },
      { id: 'org-backend-operator' },
      { id: 'org-vendor-contract', showWhen: vendorInvolved },
      { id: 'org-vendor-visibility', showWhen: vendorInvolved },
      { id: 'org-pi-officer' },
      { id: 'org-jurisdictions' },
    ],
  },
  {
    id: 'scenario',
    title: { zh: '在哪里用、做什么', en: 'Where and what for' },
    lead: {
      zh: '这一步说明刷脸用在什么地方、为了什么、怎样采集。',
      en: 'This step is about where face recognition is used, what for and how faces are captured.',
    },
    questions: [
      { id: 'scn-type' },
      { id: 'scn-function' },
      { id: 'scn-purpose' },
      { id: 'scn-place' },
      { id: 'scn-private-space' },
      { id: 'scn-public-safety', showWhen: publicOrBusinessPlace },
      { id: 'scn-legal-mandate' },
      { id: 'scn-legal-citation', showWhen: oneOf('scn-legal-mandate', ['law-face', 'law-identity', 'guidance']) },
      {
        id: 'scn-signage',
        showWhen: oneOf('scn-place', ['public-place', 'operating-place', 'residential', 'workplace', 'campus']),
      },
      { id: 'scn-capture-mode' },
      {
        id: 'scn-remote-id-basis',
        showWhen: any(oneOf('scn-capture-mode', ['passive', 'covert']), oneOf('scn-type', ['law-enforcement', 'public-video'])),
      },
      { id: 'scn-bystanders', showWhen: not(is('scn-place', 'online')) },
      { id: 'scn-zone', showWhen: oneOf('scn-place', ['residential', 'workplace', 'campus', 'public-place', 'operating-place']) },
      { id: 'scn-device-count', showWhen: not(is('scn-place', 'online')) },
    ],
  },
  {
    id: 'necessity',
    title: { zh: '非刷不可吗', en: 'Is it needed' },
    lead: {
      zh: '这一步看是不是真的需要刷脸，不愿刷脸的人有没有别的办法。',
      en: 'This step looks at whether face recognition is really needed and what people who refuse can do instead.',
    },
    questions: [
      { id: 'nec-documented' },
      {
        id: 'nec-nonbio-equivalent',
        showWhen: hasAny('scn-function', [
          'detect-count',
          'verify-1to1',
          'identify-1ton',
          'watchlist',
          'tracking',
          'attributes',
          'emotion',
          'payment',
        ]),
      },
      { id: 'nec-alternative-offered', showWhen: offersChoiceOfMethod },
      { id: 'nec-alternative-kinds', showWhen: oneOf('nec-alternative-offered', ['equal', 'inferior', 'hidden']) },
      { id: 'nec-refusal', showWhen: offersChoiceOfMethod },
      { id: 'nec-inducement' },
      { id: 'nec-switched' },
      {
        id: 'nec-identity-needed',
        showWhen: hasAny('scn-function', [
          'detect-count',
          'verify-1to1',
          'identify-1ton',
          'watchlist',
          'tracking',
          'attributes',
          'emotion',
          'payment',
        ]),
      },
    ],
  },
  {
    id: 'notice-consent',
    title: { zh: '告知和同意', en: 'Notice and consent' },
    lead: {
      zh: '这一步看事先有没有讲清楚、同意是不是本人自愿作出。',
      en: 'This step looks at whether people are told beforehand and agree of their own free will.',
    },
    questions: [
      { id: 'ntc-notice-form' },
      { id: 'ntc-notice-contents', showWhen: not(is('ntc-notice-form', 'none')) },
      { id: 'ntc-capture-order', showWhen: any(identifiesPersons, hasAny('scn-function', ['attributes', 'emotion', 'payment'])) },
      { id: 'ntc-rules-published' },
      { id: 'ntc-legal-basis' },
      { id: 'ntc-consent-form', showWhen: relyOnConsent },
      { id: 'ntc-withdrawal', showWhen: relyOnConsent },
      { id: 'ntc-imbalance' },
      { id: 'ntc-enrolled-after-refusal', showWhen: identifiesPersons },
      { id: 'ntc-terms' },
      { id: 'ntc-change-renotice' },
      { id: 'ntc-consent-records', showWhen: relyOnConsent },
    ],
  },
  {
    id: 'minors',
    title: { zh: '未成年人和需特别保护的人', en: 'Minors and people needing special protection' },
    lead: {
      zh: '这一步看有没有涉及不满14周岁的孩子、老年人、残疾人等，怎样保护他们。',
      en: 'This step is about children under 14, older people, people with disabilities and others, and how they are protected.',
    },
    questions: [
      { id: 'min-under14' },
      { id: 'min-guardian-consent', showWhen: oneOf('min-under14', ['regular', 'possible']) },
      { id: 'min-special-rules', showWhen: oneOf('min-under14', ['regular', 'possible']) },
      { id: 'min-groups' },
      { id: 'min-accessible', showWhen: hasAny('min-groups', ['elderly', 'disabled', 'patients']) },
    ],
  },
  {
    id: 'collection-storage',
    title: { zh: '收集和保存', en: 'Collection and storage' },
    lead: {
      zh: '这一步看收了哪些人脸信息、一共多少人、存在哪里、存多久、怎么删。',
      en: 'This step is about which face information you collect, of how many people, where and how long it is kept and how it is deleted.',
    },
    questions: [
      { id: 'col-data-types' },
      { id: 'col-extra-data' },
      { id: 'col-reference-source' },
      { id: 'col-persons-stored' },
      { id: 'col-count-method' },
      { id: 'col-persons-projected' },
      { id: 'col-storage-location' },
      { id: 'col-internet-transfer', showWhen: not(is('col-storage-location', 'platform')) },
      { id: 'col-original-images' },
      { id: 'col-retention-basis', showWhen: keepsFacesItself },
      {
        id: 'col-retention-days',
        showWhen: all(keepsFacesItself, oneOf('col-retention-basis', ['justified', 'statutory', 'vendor-default'])),
      },
      { id: 'col-deletion-triggers', showWhen: keepsFacesItself },
      { id: 'col-delete-method', showWhen: keepsFacesItself },
      { id: 'col-crypto', showWhen: keepsFacesItself },
      { id: 'col-separation', showWhen: keepsFacesItself },
      { id: 'col-legacy' },
    ],
  },
  {
    id: 'use-sharing',
    title: { zh: '使用和提供给别人', en: 'Use and sharing' },
    lead: {
      zh: '这一步看人脸信息怎么用、给了谁、出不出境，机器的结果有没有人把关。',
      en: 'This step is about how face information is used, who receives it, whether it goes abroad and who checks the machine.',
    },
    questions: [
      { id: 'use-secondary' },
      {
        id: 'use-secondary-consent',
        showWhen: hasAny('use-secondary', ['marketing', 'training', 'evaluation', 'pricing', 'security-share']),
      },
      {
        id: 'use-attributes',
        showWhen: hasAny('scn-function', ['attributes', 'emotion', 'tracking', 'identify-1ton', 'watchlist']),
      },
      { id: 'use-sharing' },
      { id: 'use-sharing-consent', showWhen: hasAny('use-sharing', ['affiliates', 'others', 'public']) },
      { id: 'use-crossborder' },
      { id: 'use-decision' },
      {
        id: 'use-major-interest',
        showWhen: oneOf('scn-type', ['gov-service', 'bank-remote', 'bank-onsite', 'sales-office', 'medical-sign', 'other']),
      },
      { id: 'use-oversight', showWhen: any(identifiesPersons, has('org-roles', 'product-provider')) },
      { id: 'use-performance', showWhen: identifiesPersons },
      {
        id: 'use-finance',
        showWhen: any(
          oneOf('scn-type', ['bank-remote', 'bank-onsite', 'securities', 'face-pay']),
          has('scn-function', 'payment'),
        ),
      },
      { id: 'use-explain', showWhen: oneOf('use-decision', ['human', 'auto']) },
      { id: 'use-logs', showWhen: any(identifiesPersons, has('org-roles', 'product-provider')) },
      { id: 'use-gatekeeper', showWhen: has('org-roles', 'gatekeeper') },
      { id: 'use-provider', showWhen: has('org-roles', 'product-provider') },
      { id: 'use-tech', showWhen: has('org-roles', 'tech-provider') },
    ],
  },
  {
    id: 'generation',
    title: { zh: '人脸生成与合成', en: 'Face generation and synthesis' },
    lead: {
      zh: '只有做换脸、AI写真等人脸生成的才需要回答这一步。',
      en: 'This step is only for those who generate or swap faces, such as AI portraits.',
    },
    questions: [
      { id: 'gen-function', showWhen: generates },
      { id: 'gen-upload-count', showWhen: all(generates, has('org-roles', 'gen-provider')) },
      { id: 'gen-subject-consent', showWhen: generates },
      { id: 'gen-upload-uses', showWhen: generates },
      { id: 'gen-training-basis', showWhen: has('gen-upload-uses', 'training') },
      { id: 'gen-delete', showWhen: generates },
      { id: 'gen-sources', showWhen: has('org-roles', 'gen-tech') },
      { id: 'gen-source-controls', showWhen: has('org-roles', 'gen-tech') },
      { id: 'gen-review', showWhen: has('org-roles', 'gen-provider') },
      { id: 'gen-implicit-label', showWhen: any(has('org-roles', 'gen-provider'), has('org-roles', 'gen-user')) },
      { id: 'gen-explicit-label', showWhen: any(has('org-roles', 'gen-provider'), has('org-roles', 'gen-user')) },
      { id: 'gen-user-mgmt', showWhen: has('org-roles', 'gen-provider') },
      { id: 'gen-user-conduct', showWhen: has('org-roles', 'gen-user') },
      { id: 'gen-algorithm', showWhen: hasAny('org-roles', ['gen-tech', 'gen-provider']) },
    ],
  },
  {
    id: 'security',
    title: { zh: '安全', en: 'Security' },
    lead: {
      zh: '这一步看系统有没有防住外人和内部滥用，出了事怎么处理。',
      en: 'This step is about keeping out intruders, preventing misuse inside and handling incidents.',
    },
    questions: [
      { id: 'sec-mlps', showWhen: not(has('org-roles', 'household')) },
      { id: 'sec-controls' },
      { id: 'sec-monitoring' },
      { id: 'sec-exposed' },
      { id: 'sec-periodic' },
      { id: 'sec-plan' },
      { id: 'sec-incident' },
      { id: 'sec-incident-notified', showWhen: oneOf('sec-incident', ['minor', 'major']) },
      { id: 'sec-data-request', showWhen: hasAny('org-roles', ['deployer', 'gen-provider', 'product-provider']) },
      { id: 'sec-safeguards' },
    ],
  },
  {
    id: 'rights',
    title: { zh: '个人的权利', en: 'People’s rights' },
    lead: {
      zh: '这一步看个人要查、要删、要投诉时，你们办不办得到。',
      en: 'This step is about whether you can act when people want to see, delete or complain.',
    },
    questions: [
      { id: 'rgt-channel' },
      { id: 'rgt-types' },
      { id: 'rgt-deletion' },
      { id: 'rgt-response-days' },
      { id: 'rgt-refusal-reasons' },
      { id: 'rgt-complaints' },
      { id: 'rgt-misid', showWhen: any(identifiesPersons, has('scn-function', 'payment')) },
    ],
  },
  {
    id: 'assessment-filing',
    title: { zh: '评估、备案和记录', en: 'Assessment, filing and records' },
    lead: {
      zh: '最后看影响评估、备案和记录做到了哪一步，有没有没处理完的事。',
      en: 'Last, how far the impact assessment, filing and records have come, and whether anything is still open.',
    },
    questions: [
      { id: 'fil-pia' },
      { id: 'fil-pia-contents', showWhen: oneOf('fil-pia', ['before', 'after', 'in-progress']) },
      { id: 'fil-pia-updated', showWhen: oneOf('fil-pia', ['before', 'after']) },
      { id: 'fil-records' },
      { id: 'fil-status' },
      {
        id: 'fil-trigger-date',
        showWhen: any(atLeast('col-persons-stored', parameters.draftThreshold.value + 1), publicOrBusinessPlace),
      },
      { id: 'fil-materials', showWhen: not(is('fil-status', 'not-required')) },
      { id: 'fil-change', showWhen: oneOf('fil-status', ['filed-prov', 'filed-pref']) },
      { id: 'fil-algorithm', showWhen: hasAny('org-roles', ['deployer', 'tech-provider', 'gen-tech', 'gen-provider']) },
      { id: 'fil-history' },
      { id: 'fil-rectified', showWhen: hasAny('fil-history', ['complaint', 'interview', 'penalty', 'civil', 'procuratorate']) },
      { id: 'fil-us', showWhen: hasAny('org-jurisdictions', ['us-il', 'us-tx', 'us-wa', 'us-ca', 'us-other']) },
      { id: 'fil-eu', showWhen: has('org-jurisdictions', 'eu') },
    ],
  },
];

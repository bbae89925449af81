import type { ReportProse } from '../prose';

type Words = ReportProse['flow'];

/**
 * An answer a fact is read from. `only` takes these options of a list and says `otherwise` where the answer is complete and
 * holds none of them.
 */
export type Source = {
  readonly question: string;
  readonly only?: readonly string[];
  readonly otherwise?: keyof Words['otherwise'];
};

/** A fact: the answers it is read from, in order, and the rules whose findings bear on it. */
export type FactPlan = {
  readonly label: keyof Words['labels'];
  readonly from: readonly Source[];
  readonly rules?: readonly string[];
};

/** An option an answer may hold. */
export type Held = { readonly question: string; readonly option: string };

/** A recipient, drawn where the answer holds the option; without its facts where `drawn` says that they already stand elsewhere. */
export type BranchPlan = Held & {
  readonly title: keyof Words['branches'];
  readonly drawn?: Held;
  readonly facts: readonly FactPlan[];
};

/** `forks` are the questions that, while open, leave it open where else the data go. */
export type StagePlan = {
  readonly id: keyof Words['stages'];
  readonly into: readonly FactPlan[];
  readonly facts: readonly FactPlan[];
  readonly branches: readonly BranchPlan[];
  readonly forks: readonly string[];
};

const contract: FactPlan = {
  label: 'protection',
  from: [{ question: 'org-vendor-contract' }],
  rules: ['r-vendor-contract'],
};
const visibility: FactPlan = {
  label: 'control',
  from: [{ question: 'org-vendor-visibility' }],
  rules: ['r-vendor-opaque'],
};
const secondConsent: FactPlan = {
  label: 'protection',
  from: [{ question: 'use-secondary-consent' }],
  rules: ['r-secondary-use'],
};
const sharingConsent: FactPlan = {
  label: 'protection',
  from: [{ question: 'use-sharing-consent' }],
  rules: ['r-sharing-no-consent'],
};

const operator = (option: 'entrusted' | 'joint' | 'platform'): BranchPlan => ({
  title: option,
  question: 'org-backend-operator',
  option,
  facts: [contract, visibility],
});
const reuse = (option: 'training' | 'marketing' | 'evaluation' | 'pricing'): BranchPlan => ({
  title: option,
  question: 'use-secondary',
  option,
  facts: [secondConsent],
});
const recipient = (option: 'affiliates' | 'others' | 'public'): BranchPlan => ({
  title: option,
  question: 'use-sharing',
  option,
  facts: [sharingConsent],
});
const uploads = (
  title: BranchPlan['title'],
  option: string,
  from: readonly Source[] = [],
  rules: readonly string[] = ['r-gen-reuse'],
): BranchPlan => ({
  title,
  question: 'gen-upload-uses',
  option,
  facts: [{ label: from.length > 0 ? 'protection' : 'found', from, rules }],
});
const abroad = (option: 'cleared' | 'not-cleared'): BranchPlan => ({
  title: 'abroad',
  question: 'use-crossborder',
  option,
  facts: [
    { label: 'protection', from: [{ question: 'use-crossborder' }], rules: ['r-crossborder'] },
    { label: 'amount', from: [{ question: 'exp-persons-since-january' }] },
  ],
});

/** Which answers feed which box and which arrow of the diagram, stage by stage. */
export const flowPlan: readonly StagePlan[] = [
  {
    id: 'person',
    into: [],
    facts: [
      {
        label: 'people',
        from: [{ question: 'org-jurisdictions' }, { question: 'min-under14' }, { question: 'min-groups' }],
        rules: ['r-minor-no-guardian', 'r-minor-weak', 'r-enrolled-after-refusal'],
      },
    ],
    branches: [],
    forks: [],
  },
  {
    id: 'collection',
    into: [
      {
        label: 'place',
        from: [{ question: 'scn-place' }, { question: 'scn-device-count' }],
        rules: ['r-private-space', 'r-public-no-basis', 'r-zone-uncontrolled', 'r-doorbell-neighbour'],
      },
      { label: 'party', from: [{ question: 'org-name' }, { question: 'org-roles' }] },
      {
        label: 'protection',
        from: [
          { question: 'ntc-notice-form' },
          { question: 'scn-signage' },
          { question: 'ntc-legal-basis' },
          { question: 'ntc-consent-form' },
          { question: 'gen-subject-consent' },
        ],
        rules: [
          'r-no-legal-basis',
          'r-basis-weak',
          'r-basis-hr-contract',
          'r-consent-not-separate',
          'r-consent-invalid',
          'r-consent-imbalance',
          'r-capture-before-consent',
          'r-notice-none',
          'r-notice-weak',
          'r-signage-none',
          'r-gen-subject-consent',
        ],
      },
    ],
    facts: [
      { label: 'purpose', from: [{ question: 'scn-purpose' }] },
      {
        label: 'means',
        from: [{ question: 'scn-capture-mode' }, { question: 'scn-bystanders' }, { question: 'gen-upload-count' }],
        rules: ['r-covert-capture', 'r-remote-id-no-basis', 'r-bystanders-kept', 'r-gen-overcollect'],
      },
      {
        label: 'reference',
        from: [{ question: 'col-reference-source' }],
        rules: ['r-scraped-reference', 'r-reference-repurposed'],
      },
      { label: 'more', from: [{ question: 'col-extra-data' }], rules: ['r-extra-data'] },
    ],
    branches: [],
    forks: [],
  },
  {
    id: 'storage',
    into: [
      {
        label: 'place',
        from: [
          { question: 'col-storage-location' },
          { question: 'col-internet-transfer' },
          { question: 'ntc-consent-offdevice' },
        ],
        rules: ['r-internet-transfer'],
      },
      { label: 'party', from: [{ question: 'org-backend-operator' }] },
      {
        label: 'protection',
        from: [{ question: 'col-crypto', only: ['in-transit'], otherwise: 'noTransit' }],
        rules: ['r-no-encryption'],
      },
    ],
    facts: [
      {
        label: 'kept',
        from: [{ question: 'col-data-types' }, { question: 'col-original-images' }],
        rules: ['r-original-images'],
      },
      {
        label: 'amount',
        from: [{ question: 'col-persons-stored' }],
        rules: ['r-file25-unfiled', 'r-file25-approaching', 'r-file-count-unknown'],
      },
      {
        label: 'term',
        from: [{ question: 'col-retention-basis' }, { question: 'col-retention-days' }],
        rules: ['r-retention-indefinite'],
      },
      {
        label: 'protection',
        from: [
          {
            question: 'col-crypto',
            only: ['at-rest', 'per-key', 'irreversible', 'pseudonym', 'integrity'],
            otherwise: 'noStorage',
          },
          { question: 'col-separation' },
        ],
        rules: ['r-no-encryption', 'r-no-separation'],
      },
    ],
    branches: [operator('entrusted'), operator('joint'), operator('platform')],
    forks: ['org-backend-operator'],
  },
  {
    id: 'use',
    into: [
      {
        label: 'place',
        from: [{ question: 'sec-exposed' }],
        rules: ['r-public-exposure'],
      },
      {
        label: 'party',
        from: [{ question: 'sec-controls', only: ['least-privilege', 'confidentiality'], otherwise: 'noAccess' }],
      },
      {
        label: 'protection',
        from: [
          { question: 'sec-controls', only: ['strong-auth'], otherwise: 'noLogin' },
          { question: 'sec-monitoring', only: ['audit-log', 'leak'], otherwise: 'noWatch' },
        ],
        rules: ['r-weak-credentials'],
      },
    ],
    facts: [
      {
        label: 'function',
        from: [{ question: 'scn-function' }, { question: 'gen-function' }],
        rules: ['r-identity-not-needed', 'r-public-analysis'],
      },
      { label: 'inference', from: [{ question: 'use-attributes' }], rules: ['r-sensitive-inference'] },
      { label: 'decision', from: [{ question: 'use-decision' }], rules: ['r-solely-automated'] },
    ],
    branches: [
      reuse('training'),
      reuse('marketing'),
      reuse('evaluation'),
      reuse('pricing'),
      uploads('uploadsTraining', 'training', [{ question: 'gen-training-basis' }], ['r-gen-training', 'r-gen-reuse']),
      uploads('matching', 'recognition'),
      uploads('uploadsMarketing', 'marketing'),
    ],
    forks: ['use-secondary', 'gen-upload-uses'],
  },
  {
    id: 'sharing',
    into: [
      { label: 'place', from: [{ question: 'use-crossborder' }], rules: ['r-crossborder'] },
      { label: 'party', from: [{ question: 'use-sharing' }] },
      { label: 'protection', from: [{ question: 'use-sharing-consent' }], rules: ['r-sharing-no-consent'] },
    ],
    facts: [{ label: 'requests', from: [{ question: 'sec-data-request' }], rules: ['r-response-plans'] }],
    branches: [
      {
        title: 'vendor',
        question: 'use-sharing',
        option: 'vendor',
        drawn: { question: 'org-backend-operator', option: 'entrusted' },
        facts: [contract, visibility],
      },
      recipient('affiliates'),
      recipient('others'),
      { title: 'security', question: 'use-secondary', option: 'security-share', facts: [secondConsent] },
      { title: 'authority', question: 'use-sharing', option: 'authority', facts: [] },
      recipient('public'),
      {
        title: 'sale',
        question: 'use-sharing',
        option: 'sale',
        facts: [{ label: 'found', from: [], rules: ['r-sale'] }],
      },
      uploads('thirdParty', 'third-party'),
      abroad('cleared'),
      abroad('not-cleared'),
    ],
    forks: ['use-sharing', 'use-crossborder'],
  },
  {
    id: 'deletion',
    into: [
      { label: 'place', from: [{ question: 'rgt-deletion' }], rules: ['r-deletion-unavailable'] },
      {
        label: 'party',
        from: [{ question: 'org-vendor-visibility' }, { question: 'rgt-channel' }],
        rules: ['r-vendor-opaque', 'r-rights-channel'],
      },
      { label: 'protection', from: [{ question: 'col-delete-method' }], rules: ['r-deletion-weak'] },
    ],
    facts: [
      {
        label: 'when',
        from: [
          { question: 'col-deletion-triggers' },
          { question: 'ntc-withdrawal' },
          { question: 'gen-delete' },
          { question: 'fil-end-date' },
        ],
        rules: ['r-deletion-weak', 'r-withdrawal', 'r-gen-no-delete'],
      },
      { label: 'left', from: [{ question: 'col-legacy' }], rules: ['r-legacy-data'] },
    ],
    branches: [],
    forks: [],
  },
];

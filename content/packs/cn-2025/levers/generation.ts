import { add, drop, levers, lower, turn } from '../../../lever-builder';
import { parameters } from '../parameters';

export const generationLevers = levers({
  'gen-upload-count': [
    lower(parameters.uploadCaution.value - 1, {
      effort: 1,
      practice: { zh: '减少要求上传的张数，够用为止。', en: 'Ask for fewer pictures, no more than needed.' },
    }),
  ],
  'gen-subject-consent': [
    turn(['prompt', 'none'], 'enforced', {
      effort: 2,
      practice: {
        zh: '用活体核验本人，或要求上传授权文件，通不过就不生成。',
        en: 'Check liveness of the person or require a written authority; generate nothing without it.',
      },
    }),
  ],
  'gen-upload-uses': [
    drop(['training', 'recognition', 'marketing', 'third-party'], {
      effort: 1,
      givesUp: true,
      keep: 'service',
      practice: {
        zh: '素材只用于这一次生成，其他用途停掉并删除。',
        en: 'Use uploads for this one generation only; end and delete the rest.',
      },
    }),
  ],
  'gen-training-basis': [
    turn(['none'], 'separate-consent', {
      effort: 3,
      practice: {
        zh: '向每位用户另外取得用于训练的单独同意；不同意的，素材移出训练集。',
        en: 'Obtain each user’s separate consent to training; remove the material of those who decline.',
      },
    }),
  ],
  'gen-delete': [
    turn(['kept'], 'on-completion', {
      effort: 2,
      practice: {
        zh: '生成完成后自动删除素材和个人模型，存量一并清理。',
        en: 'Delete material and personal models automatically after generation, the stock too.',
      },
    }),
  ],
  'gen-source-controls': [
    add(['licence', 'warranty', 'crawl-rules', 'deidentify', 'quality', 'poison', 'anti-bias', 'synthetic-check'], {
      effort: 3,
      practice: {
        zh: '补上缺的数据把关步骤，对已用的数据重新核查。',
        en: 'Add the missing checks and review the data already used.',
      },
    }),
  ],
  'gen-review': [
    add(['rights-prompt', 'keyword', 'intent', 'output-tech', 'output-human'], {
      effort: 2,
      practice: { zh: '补上缺的审核环节，拿不准的转人工。', en: 'Add the missing reviews, with people for doubtful cases.' },
    }),
  ],
  'gen-implicit-label': [
    turn(['no'], 'yes', {
      effort: 2,
      practice: { zh: '生成时写入隐式标识，留存日志。', en: 'Write implicit labels at generation and keep logs.' },
    }),
  ],
  'gen-explicit-label': [
    turn(['missing', 'low-risk'], 'labelled', {
      effort: 1,
      practice: { zh: '给生成内容加上看得见的标识。', en: 'Put a visible label on generated content.' },
    }),
  ],
  'gen-user-mgmt': [
    add(['real-name', 'guidelines', 'complaints', 'sanctions', 'report'], {
      effort: 2,
      practice: { zh: '补上缺的用户管理措施。', en: 'Add the missing user management.' },
    }),
  ],
  'gen-user-conduct': [
    add(['authorised', 'no-secrets', 'lawful', 'self-review', 'keep-labels', 'no-interference'], {
      effort: 1,
      practice: { zh: '把这些要求写进内部规定，并照着做。', en: 'Write these points into internal rules and follow them.' },
    }),
  ],
  'gen-algorithm': [
    add(['fairness', 'retrain', 'periodic', 'safety', 'transparency'], {
      effort: 3,
      practice: { zh: '做安全评估，建立定期审核和公开的制度。', en: 'Assess safety and set up periodic review and disclosure.' },
    }),
  ],
});

import type { Template } from '../../lib/documents/template';
import { cite } from '../cite';
import { numbers } from '../packs/cn-2025/duties/numbers';
import { all, is, not, oneOf } from '../when';
import { field, items, own, section, text } from './part';

const stored = not(oneOf('col-storage-location', ['not-stored', 'platform']));
const limited = all(stored, not(is('col-retention-basis', 'indefinite')));
const onConsent = oneOf('ntc-legal-basis', ['separate-consent', 'written-consent']);
const children = oneOf('min-under14', ['regular', 'possible']);

/** 处理规则: what holds for this processing; public, unlike the procedures. */
export const processingRules: Template = {
  id: 'processing-rules',
  title: { zh: '人脸信息处理规则', en: 'Rules on processing face information' },
  purpose: {
    zh: '备案要交的处理规则，也是应当公开、便于查阅的那一份：处理什么、怎么处理、个人怎么行使权利。',
    en: 'The processing rules the filing asks for, also to be public and easy to consult: what is processed, how, and the rights of individuals.',
  },
  provisions: [
    cite('measures-2025', '15'),
    cite('measures-2025', '7'),
    cite('measures-2025', '8'),
    cite('pipl', '17'),
    cite('pipl', '48'),
  ],
  checks: [
    {
      zh: '规则写的是承诺。逐条核对实际做到了没有，没有做到的先做到。',
      en: 'Rules are promises. Check each against practice, and put practice right first.',
    },
    {
      zh: '规则要公开，便于查阅和保存；内部分工和安全细节放进操作规程，不要写在这里。',
      en: 'The rules must be public and easy to keep. Internal duties and security details belong in the procedures.',
    },
    {
      zh: '两省清单没有单列处理规则和操作规程，第十五条把它们列为备案材料。上传在哪一栏，以系统为准。',
      en: 'The lists of the two provinces do not name rules and procedures; article 15 does. Where they are uploaded is for the system to say.',
    },
  ],
  sections: [
    section(
      ['适用范围', 'Scope'],
      own(
        'scope',
        text(
          '本规则适用于{organisation}使用“{org-system-name}”处理人脸信息的活动。',
          'These rules govern the processing of face information by {organisation} with “{org-system-name}”.',
        ),
      ),
      own('purpose', field('处理目的', 'Purpose', '{scn-purpose}')),
      own('place', field('采集地点', 'Where', '{place-plain}')),
      own('ground', field('法律依据', 'Legal ground', '{ground}')),
    ),
    section(
      ['处理原则', 'Principles'],
      own(
        'principles',
        items(
          [
            [
              '只在目的明确、确有必要时使用人脸，选对个人影响最小的方式。',
              'Faces are used only for a definite purpose and where necessary, in the way that affects people least.',
            ],
            [
              '不以办理业务、提升服务为由，误导、欺骗或者逼迫任何人刷脸。',
              'Nobody is misled, deceived or pressed into using the face.',
            ],
            ['{secondary-use}', '{secondary-use}'],
          ],
          true,
        ),
      ),
    ),
    section(
      ['告知和同意', 'Notice and consent'],
      own('notice', text('{notice-promise}', '{notice-promise}')),
      own('consent', text('{consent-form}', '{consent-form}', onConsent)),
      own('withdrawal', text('{withdrawal}', '{withdrawal}', onConsent)),
      own('alternative', text('{alternative}', '{alternative}')),
      own('refusal', text('{refusal}', '{refusal}')),
    ),
    section(
      ['信息种类、存放和传输', 'Data, storage and transfer'],
      own('data', field('信息种类', 'Kinds of data', '{data-kinds}')),
      own('capture', field('采集方式', 'Capture', '{capture}')),
      own('storage', field('存放地点', 'Storage', '{storage}')),
      own('transfer', field('网络传输', 'Transfer', '{transfer}')),
      own('abroad', field('出境', 'Abroad', '{crossborder}')),
    ),
    section(
      ['保存期限和删除', 'Period and deletion'],
      field('最长保存', 'Longest period', '{col-retention-days}', undefined, limited),
      field('最长保存', 'Longest period', '{retention-basis}', undefined, is('col-retention-basis', 'indefinite')),
      own('period-reason', field('期限的理由', 'Reason', '{retention-basis}', undefined, limited)),
      field('理由的说明', 'Explanation', '{retention-reason}', undefined, stored),
      own('deletion', field('删除情形', 'Cases of deletion', '{deletion}', undefined, stored)),
      own(
        'deletion-limits',
        text(
          '法律、行政法规规定的保存期限未满，或者删除在技术上难以实现的，停止除存储和必要保护之外的处理。',
          'Where a statutory period still runs or deletion is technically hard, everything but storage and protection stops.',
        ),
      ),
    ),
    section(['提供、委托和公开', 'Sharing'], own('sharing', text('{sharing}', '{sharing}'))),
    section(
      ['不满14周岁者', 'Children under 14'],
      own('children', text('{children}', '{children}')),
      own(
        'guardians',
        text(
          '处理不满14周岁者的人脸信息，以同意为依据的，取得父母或其他监护人的同意。',
          'Where consent is the ground, a parent or other guardian consents for a child under 14.',
          children,
        ),
      ),
      own('children-rules', text('专门规则：{special-rules}', 'Special rules: {special-rules}', children)),
    ),
    section(
      ['个人的权利', 'Rights'],
      own(
        'rights',
        text(
          '您可以查阅、复制自己的人脸信息，要求更正、补充、删除，要求我们解释本规则。',
          'You may see, copy, correct, complete and delete your face information, and ask us to explain these rules.',
        ),
      ),
      own(
        'channel',
        field('受理渠道', 'Channel', { zh: '{request-channel}：{request-entry}', en: '{request-channel}: {request-entry}' }),
      ),
      field('答复时间', 'Answer within', '{rgt-response-days}'),
      field('投诉', 'Complaints', '{complaint-entry}'),
    ),
    section(
      ['安全和评估', 'Security and assessment'],
      text('采取下列保护措施：', 'Protections:'),
      own(
        'protection',
        items([
          ['{protection}', '{protection}'],
          ['{controls}', '{controls}'],
          ['{monitoring}', '{monitoring}'],
        ]),
      ),
      own('assessment', field('影响评估', 'Impact assessment', '{assessment}')),
      own(
        'records',
        text(
          `评估报告和处理情况记录至少保存${numbers.recordYears.value}年。目的、方式变化或者发生重大安全事件的，重新评估。`,
          `The report and the record of processing are kept for at least ${numbers.recordYears.value} years. The assessment is done anew when purpose or method changes or a major incident occurs.`,
        ),
      ),
    ),
    section(
      ['施行', 'Effect'],
      field('生效日期', 'In effect from', '{effective-date}'),
      field('公开地址', 'Published at', '{notice-address}'),
    ),
  ],
};

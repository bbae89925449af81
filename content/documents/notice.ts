import type { Template } from '../../lib/documents/template';
import { cite } from '../cite';
import { usesRecognition } from '../packs/cn-2025/terms';
import { all, any, has, hasAny, is, not, oneOf } from '../when';
import { field, items, own, section, text } from './part';

const onConsent = oneOf('ntc-legal-basis', ['separate-consent', 'written-consent']);
const stored = not(oneOf('col-storage-location', ['not-stored', 'platform']));
const limited = all(stored, not(is('col-retention-basis', 'indefinite')));
const offered = not(is('nec-alternative-offered', 'no'));

/** 告知书: one section for each item of article 5 of the Measures. */
export const notice: Template = {
  id: 'notice',
  title: { zh: '人脸信息处理告知书', en: 'Notice on the processing of your face information' },
  purpose: {
    zh: '采集人脸之前交给个人看，说清谁在处理、为什么、存多久、怎么行使权利。',
    en: 'Shown to people before their face is captured: who processes it, why, for how long, and what rights they have.',
  },
  provisions: [cite('measures-2025', '5'), cite('pipl', '17'), cite('pipl', '30'), cite('pipl', '48')],
  checks: [
    {
      zh: '告知书要在采集之前、用显眼的方式给到每个人。只贴在墙上或只写进隐私政策，一般不够。',
      en: 'The notice must reach each person before capture and prominently. A poster or a line in the privacy policy is as a rule not enough.',
    },
    {
      zh: '告知不等于同意。以同意为依据的，另外取得单独同意，不要和本告知一起打勾。',
      en: 'A notice is not consent. Where consent is the ground, obtain it separately and not by a tick under this notice.',
    },
    {
      zh: '“必要性”和“影响”两段要按本系统的实情写，不要照抄。',
      en: 'The paragraphs on necessity and impact must fit this very system.',
    },
    {
      zh: '第五条的第五项和“变更后重新告知”一句没有看到条文原文，按个人信息保护法第十七条核对。',
      en: 'Item 5 of article 5 and the duty to notify again were not seen in the text; check them against article 17 PIPL.',
    },
    {
      zh: '对象有老年人、残障人士的，另备大字、语音等版本。',
      en: 'Where older or disabled people are concerned, provide large print, audio and the like.',
    },
  ],
  sections: [
    section(
      null,
      own(
        'opening',
        text('我们使用人脸识别处理您的人脸信息。', 'We process your face information by facial recognition.', usesRecognition),
      ),
      text('我们处理您的人脸信息。', 'We process your face information.', not(usesRecognition)),
      own(
        'sensitive',
        text(
          '人脸信息属于敏感个人信息。请您在采集之前看完这份告知书。',
          'Face information is sensitive personal information. Please read this before it is captured.',
        ),
      ),
    ),
    section(
      ['谁在处理、怎么联系', 'Who we are and how to reach us'],
      field('处理者', 'Handler', '{organisation}'),
      field('地址', 'Address', '{address}'),
      field('联系方式', 'Contact', { zh: '{phone}；{email}', en: '{phone}; {email}' }),
      field(
        '个人信息保护负责人',
        'Person in charge of personal information',
        '{officer-public}',
        undefined,
        is('org-pi-officer', 'yes'),
      ),
    ),
    section(
      ['目的、方式和保存期限', 'Purpose, method and period'],
      own('purpose', field('目的', 'Purpose', '{scn-purpose}')),
      field('使用的系统', 'System', '{org-system-name}'),
      own('place', field('采集地点', 'Where', '{place-plain}')),
      own('method', field('处理方式', 'Method', '{functions}')),
      own('capture', field('采集方式', 'Capture', '{capture}')),
      own('data', field('信息种类', 'Kinds of data', '{data-kinds}')),
      own('storage', field('存放地点', 'Storage', '{storage}')),
      own('transfer', field('网络传输', 'Transfer', '{transfer}')),
      field('最长保存', 'Longest period', '{col-retention-days}', undefined, limited),
      field('最长保存', 'Longest period', '{retention-basis}', undefined, is('col-retention-basis', 'indefinite')),
      own('period-reason', field('期限的理由', 'Reason for the period', '{retention-basis}', undefined, limited)),
      own(
        'deletion',
        field(
          '何时删除',
          'Deletion',
          { zh: '有下列情形之一时：{deletion}', en: 'When one of these occurs: {deletion}' },
          undefined,
          stored,
        ),
      ),
      own('ground', field('法律依据', 'Legal ground', '{ground}')),
      own('consent', text('{consent-form}', '{consent-form}', onConsent)),
    ),
    section(
      ['为什么必要，对您有什么影响', 'Why it is necessary and what it means for you'],
      field('为什么必须处理', 'Necessity', '{why-face}'),
      own(
        'impact',
        text(
          '人脸跟随人一生，很难更换。一旦泄露或被滥用，可能被人冒用身份，造成财产损失，或者暴露行踪。',
          'A face stays with a person for life and can hardly be replaced. If it leaks or is misused, you may be impersonated, lose money or be traced.',
        ),
      ),
      own(
        'errors',
        text(
          '识别也可能出错，把您认成别人，或者认不出您。',
          'Recognition can fail: it may take you for somebody else or not know you.',
          usesRecognition,
        ),
      ),
      own('protection', text('为降低这些影响，我们采取下列保护措施：{protection}。', 'To reduce this we use: {protection}.')),
      own('alternative', text('{alternative}', '{alternative}')),
      own('alternatives', text('可以选择的其他方式：{alternative-kinds}。', 'Other ways: {alternative-kinds}.', offered)),
      own('refusal', text('{refusal}', '{refusal}')),
    ),
    section(
      ['您的权利和怎么行使', 'Your rights and how to use them'],
      own(
        'rights',
        text(
          '您可以查阅、复制自己的人脸信息，要求更正、补充或者删除，要求我们解释处理规则。',
          'You may see and copy your face information, have it corrected, completed or deleted, and ask us to explain our rules.',
        ),
      ),
      own(
        'withdrawal',
        text('{withdrawal}撤回之前已经做的处理仍然有效。', '{withdrawal} What was done before stays valid.', onConsent),
      ),
      own(
        'channel',
        field('受理渠道', 'Channel', { zh: '{request-channel}：{request-entry}', en: '{request-channel}: {request-entry}' }),
      ),
      field('答复时间', 'Answer within', '{rgt-response-days}'),
      field('投诉', 'Complaints', '{complaint-entry}'),
      own(
        'remedies',
        text(
          '我们拒绝您的请求时会说明理由。您也可以向履行个人信息保护职责的部门投诉、举报，或者依法向人民法院起诉。',
          'If we refuse a request we give reasons. You may also complain to the authorities in charge of personal information or sue.',
        ),
      ),
      own(
        'children',
        text(
          '不满14周岁的，请由父母或其他监护人阅读并决定。{special-rules}',
          'For children under 14, a parent or other guardian reads this and decides. {special-rules}',
          oneOf('min-under14', ['regular', 'possible']),
        ),
      ),
    ),
    section(
      ['其他应当告知的事项', 'Other matters the law requires'],
      own(
        'others',
        items([
          ['{sharing}', '{sharing}'],
          ['{crossborder}', '{crossborder}'],
          ['{secondary-use}', '{secondary-use}'],
        ]),
      ),
      own(
        'changes',
        text(
          '上述事项有变化的，我们会把变化的部分再告知您；需要您同意的，重新取得同意。',
          'If any of this changes, we tell you what has changed; where consent is needed, we ask again.',
        ),
      ),
      own(
        'payment',
        text(
          '我们会就刷脸支付中与您有重大利害关系的条款另行提示。',
          'Terms of face payment that weigh on your interests are pointed out separately.',
          any(has('scn-function', 'payment'), hasAny('ntc-notice-contents', ['payment-terms'])),
        ),
      ),
      field('生效日期', 'In effect from', '{effective-date}'),
    ),
  ],
};

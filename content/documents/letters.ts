import type { Template } from '../../lib/documents/template';
import { cite } from '../cite';
import { numbers } from '../packs/cn-2025/duties/numbers';
import { field, items, own, section, text } from './part';

const { changePeriod, cancelPeriod } = numbers;
const provisions = [cite('measures-2025', '15'), cite('filing-announcement-2025')];
const useTheirs = {
  zh: '官方模板没有看到。系统或省级网信部门给了模板的，一律用它的。',
  en: 'No official template was seen. Where the system or the provincial authority gives one, use that.',
};

/** 经办人授权委托书. */
export const authorisation: Template = {
  id: 'authorisation',
  title: { zh: '授权委托书', en: 'Letter of authorisation' },
  purpose: {
    zh: '备案材料第七项：单位授权经办人去办备案。盖章后扫描上传。',
    en: 'Seventh paper of the filing: the organisation authorises a person to file. Stamped, scanned, uploaded.',
  },
  provisions,
  checks: [
    useTheirs,
    {
      zh: '委托权限写明到哪一步：只填报，还是连变更、注销也办。',
      en: 'Say how far the authority goes: filing only, or change and cancellation as well.',
    },
    {
      zh: '盖单位公章，法定代表人签字；经办人与提交的身份证件一致。',
      en: 'Company seal and signature of the legal representative; the person must match the ID filed.',
    },
  ],
  sections: [
    section(null, text('{filing-office}：', 'To {filing-office}:')),
    section(
      null,
      field('委托单位', 'Principal', '{organisation}'),
      field('统一社会信用代码', 'Unified social credit code', '{code}'),
      field('法定代表人（负责人）', 'Legal representative', '{legal-representative}'),
      field('受托人（经办人）', 'Agent', '{agent-name}'),
      field('证件类型和号码', 'ID', '{agent-id}'),
      field('联系方式', 'Contact', '{agent-phone}'),
    ),
    section(
      null,
      own(
        'mandate',
        text(
          '兹委托上述经办人，代表我单位办理“{org-system-name}”的人脸识别技术应用备案。',
          'We authorise the person named to file our use of facial recognition, “{org-system-name}”, on our behalf.',
        ),
      ),
      text('委托权限：', 'The authority covers:'),
      own(
        'authority',
        items(
          [
            [
              '在个人信息保护业务系统中填报、上传和提交备案材料；',
              'entering, uploading and submitting the papers in the online system;',
            ],
            ['补正材料，接收备案机关的通知；', 'completing papers and receiving notices;'],
            ['办理备案变更和注销。', 'changing and cancelling the filing.'],
          ],
          true,
        ),
      ),
      own(
        'term',
        text('委托期限：{delegate-term}。经办人不得转委托。', 'Term: {delegate-term}. The agent may not delegate further.'),
      ),
      text('委托单位（盖章）：＿＿＿＿＿＿＿＿＿＿', 'Principal (seal): ________________________'),
      text('法定代表人（负责人）签字：＿＿＿＿＿＿＿＿＿＿', 'Signature of the legal representative: ________________________'),
      text('受托人签字：＿＿＿＿＿＿＿＿＿＿', 'Signature of the agent: ________________________'),
      text('日期：＿＿＿＿年＿＿月＿＿日', 'Date: ________________'),
    ),
  ],
};

/** 承诺书. */
export const undertaking: Template = {
  id: 'undertaking',
  title: { zh: '承诺书', en: 'Undertaking' },
  purpose: {
    zh: '备案材料第八项：单位承诺材料真实并履行义务。盖章后扫描上传。',
    en: 'Eighth paper of the filing: the organisation vouches for the papers. Stamped, scanned, uploaded.',
  },
  provisions: [...provisions, cite('measures-2025', '9'), cite('measures-2025', '14')],
  checks: [
    useTheirs,
    {
      zh: '承诺的每一句都要做得到。影响评估里还有没整改的问题，先整改，或在提交前请律师决定怎么写。',
      en: 'Promise only what can be kept. Where the assessment shows open problems, put them right or let counsel decide on the wording.',
    },
    {
      zh: '承诺不免除法律责任；材料不实的后果请律师说明。',
      en: 'The undertaking excuses nothing; let counsel explain what untrue papers lead to.',
    },
  ],
  sections: [
    section(
      null,
      text('{filing-office}：', 'To {filing-office}:'),
      own(
        'opening',
        text(
          '我单位{organisation}（统一社会信用代码：{code}）就“{org-system-name}”的人脸识别技术应用备案，承诺如下：',
          'For the filing of “{org-system-name}”, we, {organisation} (unified social credit code {code}), undertake:',
        ),
      ),
      own(
        'promises',
        items(
          [
            [
              '提交的材料真实、准确、完整，与实际使用情况一致；',
              'that the papers are true, accurate and complete and show the real use;',
            ],
            [
              '只为“{scn-purpose}”处理人脸信息，目的、方式改变的，先重新评估；',
              'to process face information only for “{scn-purpose}”, and to assess anew before purpose or method change;',
            ],
            [
              '履行告知、取得同意、提供替代方式、影响评估和安全保护等法定义务；',
              'to meet the duties of notice, consent, alternatives, assessment and security;',
            ],
            [
              `备案信息发生实质性变化的，在${changePeriod.value}个工作日内办理变更；`,
              `to change the filing within ${changePeriod.value} working days of a substantive change;`,
            ],
            [
              `停止使用的，在${cancelPeriod.value}个工作日内办理注销，并依法处置人脸信息；`,
              `to cancel it within ${cancelPeriod.value} working days of the end of use and dispose of face information lawfully;`,
            ],
            ['配合网信等部门依法开展的监督检查。', 'to cooperate with lawful supervision.'],
          ],
          true,
        ),
      ),
      text('承诺单位（盖章）：＿＿＿＿＿＿＿＿＿＿', 'Organisation (seal): ________________________'),
      text('法定代表人（负责人）签字：＿＿＿＿＿＿＿＿＿＿', 'Signature of the legal representative: ________________________'),
      text('日期：＿＿＿＿年＿＿月＿＿日', 'Date: ________________'),
    ),
  ],
};

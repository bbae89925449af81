import { cite } from '../cite';
import { questions } from '../question-builder';

export const minors = questions([
  {
    id: 'min-under14',
    kind: 'single',
    quick: true,
    text: { zh: '会不会处理不满14周岁孩子的人脸？', en: 'Are faces of children under 14 processed?' },
    why: {
      zh: '不满14周岁的孩子，以同意为依据处理人脸的，要由父母或其他监护人同意；不满14周岁的信息一律算敏感个人信息。',
      en: 'For under-14s, where consent is the ground it must come from a parent or other guardian; all their information counts as sensitive.',
    },
    options: [
      {
        id: 'regular',
        text: { zh: '经常（学校、乐园、儿科等）', en: 'Regularly (school, theme park, paediatrics and the like)' },
      },
      { id: 'possible', text: { zh: '偶尔可能碰上', en: 'Possibly, by chance' } },
      { id: 'excluded', text: { zh: '核验年龄，已排除在外', en: 'Excluded by an age check' } },
      { id: 'no', text: { zh: '不涉及', en: 'No' } },
    ],
    basis: [
      cite('pipl', '31'),
      cite('spc-2021-15', '2'),
      cite('civil-code', '1035'),
      cite('draft-2023', '13'),
      cite('measures-2025', '7'),
    ],
  },
  {
    id: 'org-minors-under18',
    kind: 'yes-no',
    text: {
      zh: '全单位会不会处理未满18周岁者的个人信息？各类都算',
      en: 'Does the organisation handle any personal information of people under 18, of every kind?',
    },
    why: {
      zh: '处理未成年人个人信息的，每年要做一次合规审计，并在次年1月底前报送。',
      en: 'Whoever handles it must audit it every year and report by the end of the following January.',
    },
    help: {
      zh: '14周岁是监护人同意的线，18周岁是审计的线。',
      en: 'Fourteen is the line for guardian consent, eighteen the line for the audit.',
    },
    basis: [cite('minors-network-regulation', '37'), cite('minors-audit-announcement-2025')],
  },
  {
    id: 'min-audit-reported',
    kind: 'single',
    text: {
      zh: '2025年度以来已到期的未成年人审计情况，都报送了吗？',
      en: 'Have all yearly audits on minors that have fallen due, from the year 2025 on, been reported?',
    },
    why: {
      zh: '按网信部门的公告，第一次报送在2026年1月底前，报2025年度的；以后每年1月底前报上一年度的。漏报的要尽快补。',
      en: 'Under the announcement the first report, on 2025, was due by the end of January 2026, and each January follows for the year before. Missed ones should be made up soon.',
    },
    options: [
      { id: 'reported', text: { zh: '都报送了', en: 'All reported' } },
      { id: 'missed', text: { zh: '有一年或几年没报', en: 'One or more years not reported' } },
      {
        id: 'none-due',
        text: { zh: '还没有到期的：以前不处理未成年人信息', en: 'None was due: no information of minors was handled before' },
      },
    ],
    basis: [cite('minors-network-regulation', '37'), cite('minors-audit-announcement-2025')],
  },
  {
    id: 'min-guardian-consent',
    kind: 'single',
    quick: true,
    text: { zh: '监护人的同意是怎样取得的？', en: 'How is the guardian’s consent obtained?' },
    why: {
      zh: '法律要的是监护人真实的同意。只勾一个“已获监护人同意”，很难证明勾的人就是监护人。',
      en: 'The law asks for real guardian consent. A tick on “my guardian agrees” hardly proves that the person ticking is the guardian.',
    },
    help: {
      zh: '核验监护关系：例如查看户口本，或由学校确认家长身份。',
      en: 'Verifying means for example checking the household register or having the school confirm the parent.',
    },
    options: [
      { id: 'verified', text: { zh: '核验监护关系后，取得单独同意', en: 'Separate consent after guardianship is verified' } },
      { id: 'unverified', text: { zh: '只勾选声明', en: 'Only a tick-box declaration' } },
      { id: 'none', text: { zh: '没有取得', en: 'Not obtained' } },
    ],
    basis: [cite('pipl', '31'), cite('measures-2025', '7')],
  },
  {
    id: 'min-special-rules',
    kind: 'yes-no',
    text: {
      zh: '有没有给不满14周岁的孩子另外制定处理规则（怎么存、用、转移、披露）？',
      en: 'Do you have dedicated rules for under-14s on storage, use, transfer and disclosure?',
    },
    why: {
      zh: '法律要求为不满14周岁的孩子制定专门的处理规则，不靠同意处理的也要有。',
      en: 'The law requires dedicated handling rules for under-14s, also where the ground is not consent.',
    },
    basis: [cite('pipl', '31'), cite('measures-2025', '7')],
  },
  {
    id: 'min-groups',
    kind: 'multi',
    text: { zh: '涉及哪些需要特别照顾的人？', en: 'Which people concerned need extra care?' },
    why: {
      zh: '面向残疾人、老年人告知时，还要符合无障碍环境建设的规定。员工、患者、住户往往不方便说不，也要多留意。',
      en: 'When informing disabled and older people the accessibility rules apply as well. Staff, patients and residents often find it hard to say no.',
    },
    options: [
      { id: 'elderly', text: { zh: '老年人', en: 'Older people' } },
      { id: 'disabled', text: { zh: '残障人士', en: 'People with disabilities' } },
      { id: 'patients', text: { zh: '患者', en: 'Patients' } },
      { id: 'staff', text: { zh: '员工或求职者', en: 'Staff or job applicants' } },
      { id: 'tenants', text: { zh: '住户或租户', en: 'Residents or tenants' } },
      { id: 'none', text: { zh: '没有', en: 'None of these' } },
    ],
    basis: [cite('aiia-report', '3.4.2'), cite('measures-2025', '5')],
  },
  {
    id: 'min-accessible',
    kind: 'yes-no',
    text: {
      zh: '有没有无障碍的告知，以及人工或非数字的替代方式（大字、语音、手语、陪同）？',
      en: 'Do you offer accessible notices and human or non-digital alternatives (large print, voice, sign language, assistance)?',
    },
    why: {
      zh: '告知要让老年人、残疾人也看得懂、听得到，这是现行人脸识别管理办法的要求。刷脸有困难的人，不应被挡在服务之外。',
      en: 'The Face Recognition Measures ask that older and disabled people can understand the notice. People who find face scanning difficult must not be shut out of the service.',
    },
    basis: [cite('measures-2025', '5'), cite('aiia-report', '3.4.2')],
  },
]);

import { cite } from '../cite';
import { questions } from '../question-builder';

export const necessity = questions([
  {
    id: 'nec-documented',
    kind: 'yes-no',
    quick: true,
    text: {
      zh: '有没有书面写明为什么非用刷脸不可、别的办法为什么不行？',
      en: 'Have you set down in writing why the face is needed and why other ways will not do?',
    },
    why: {
      zh: '处理人脸要有特定的目的和充分的必要性，这是法律设的第一道门槛。没有书面材料，发生争议时很难证明。',
      en: 'The first gate the law sets is a specific purpose with sufficient necessity. Without a written case it is hard to prove in a dispute.',
    },
    help: {
      zh: '一两页内部说明也可以，要写清目的、比较过哪些办法、为什么选刷脸。',
      en: 'A one- or two-page internal note will do if it states the purpose, the options compared and why face recognition was chosen.',
    },
    basis: [
      cite('pipl', '28'),
      cite('draft-2023', '4'),
      cite('draft-2023', '16'),
      cite('measures-2025', '4'),
      cite('aiia-initiative', '2'),
    ],
  },
  {
    id: 'nec-nonbio-equivalent',
    kind: 'single',
    text: {
      zh: '成本差不多的情况下，有没有不用人脸、指纹的办法也能达到目的？',
      en: 'At comparable cost, is there a way to reach the purpose without faces, fingerprints or other biometrics?',
    },
    why: {
      zh: '别的办法也能达到同样目的的，刷脸不能是唯一的验证方式。方式还要选对个人影响最小的，所以比较过程值得写下来。',
      en: 'Where another way reaches the same purpose, the face may not be the only way to verify. The way that affects people least must be chosen, so the comparison is worth writing down.',
    },
    help: {
      zh: '例如门卡、扫码、密码、人工核对证件。从没比较过的，选“不清楚”。',
      en: 'For example card, QR code, password or manual ID check. If you have never compared, choose “Don’t know”.',
    },
    options: [
      { id: 'yes', text: { zh: '有', en: 'Yes' } },
      { id: 'no-documented', text: { zh: '没有，并且有书面的比较', en: 'No, and there is a written comparison' } },
      { id: 'no-undocumented', text: { zh: '应该没有，但没写过比较', en: 'Probably not, but no comparison was written down' } },
    ],
    basis: [cite('draft-2023', '4'), cite('measures-2025', '10')],
  },
  {
    id: 'nec-alternative-offered',
    kind: 'single',
    quick: true,
    text: {
      zh: '现场或页面上，真的有不刷脸的方式可选吗？',
      en: 'Is a way without the face really offered on site or on the page?',
    },
    why: {
      zh: '个人不愿刷脸的，要有合理、便捷的其他方式，国家另有规定的除外。物业、医疗、证券等领域也各有不得只认人脸的规定。',
      en: 'Whoever does not want face recognition must be given another reasonable and convenient way, unless special state rules apply. Property, medical and securities rules also say the face may not be the only way.',
    },
    help: {
      zh: '以普通人在现场能不能看到、能不能直接用上为准。',
      en: 'What counts is whether an ordinary person on site can see it and use it directly.',
    },
    options: [
      { id: 'equal', text: { zh: '有，方便程度和价格都差不多', en: 'Yes, about equally convenient and priced' } },
      { id: 'inferior', text: { zh: '有，但更慢、更贵或权益更少', en: 'Yes, but slower, dearer or with fewer benefits' } },
      { id: 'hidden', text: { zh: '有，但要主动问才告诉', en: 'Yes, but people are told only if they ask' } },
      { id: 'no', text: { zh: '没有，只能刷脸', en: 'No, the face is the only way' } },
    ],
    basis: [
      cite('spc-2021-15', '10'),
      cite('medical-network', 'ch3'),
      cite('securities-network', 'ch3'),
      cite('draft-2023', '9'),
      cite('draft-2023', '14'),
      cite('measures-2025', '10'),
      cite('aiia-initiative', '4'),
    ],
  },
  {
    id: 'nec-alternative-kinds',
    kind: 'multi',
    text: { zh: '提供了哪些不刷脸的方式？', en: 'Which ways without the face do you offer?' },
    why: {
      zh: '评估要看减轻影响的办法管不管用，所以要把替代方式列出来。上海地铁的售货机整改后，改用的就是扫码。',
      en: 'The assessment looks at whether your measures really reduce the impact, so it lists the alternatives. After rectification, vending machines in the Shanghai metro went over to QR codes.',
    },
    options: [
      { id: 'qr', text: { zh: '扫码', en: 'QR code' } },
      { id: 'card', text: { zh: '实体卡或票', en: 'Card or ticket' } },
      { id: 'password-sms', text: { zh: '密码或短信验证码', en: 'Password or SMS code' } },
      { id: 'id-manual', text: { zh: '人工核对证件', en: 'Manual ID check' } },
      { id: 'staff', text: { zh: '人工柜台或岗亭', en: 'Staffed counter or guard post' } },
      { id: 'cash', text: { zh: '现金', en: 'Cash' } },
      { id: 'other', text: { zh: '其他方式', en: 'Other' } },
    ],
    basis: [cite('pipl', '56'), cite('aiia-initiative', '4')],
  },
  {
    id: 'nec-refusal',
    kind: 'single',
    quick: true,
    text: { zh: '有人不愿意刷脸，会怎样？', en: 'What happens if a person refuses face recognition?' },
    why: {
      zh: '除非是提供服务所必需，不得因为个人不同意就拒绝服务。“不同意就不让用”换来的同意，法院也不认。',
      en: 'Service may not be refused for lack of consent unless the data are necessary for it. Courts do not accept consent obtained by “agree or leave”.',
    },
    options: [
      { id: 'none', text: { zh: '没有影响', en: 'Nothing changes for them' } },
      {
        id: 'inconvenience',
        text: { zh: '可以用别的方式，稍微不便', en: 'They can use another way that is slightly less convenient' },
      },
      { id: 'worse-terms', text: { zh: '失去优惠、权益，或要加钱', en: 'They lose discounts or benefits, or pay more' } },
      {
        id: 'denied',
        text: { zh: '不能进入、使用、就医、上课或成交', en: 'They are denied entry, service, care, class or purchase' },
      },
    ],
    basis: [cite('pipl', '16'), cite('medical-network', 'ch3'), cite('spc-2021-15', '4'), cite('measures-2025', '12')],
  },
  {
    id: 'nec-inducement',
    kind: 'multi',
    text: { zh: '有没有下面这些让人刷脸的做法？', en: 'Do any of these practices steer people towards the face?' },
    why: {
      zh: '不得误导、欺骗、胁迫个人刷脸。把刷脸放在最醒目处或给奖励，不一定违法，但上海2024年的整治点名过“诱导收集”。',
      en: 'People may not be misled, deceived or coerced into face recognition. Prominence or rewards are not necessarily unlawful, but Shanghai’s 2024 campaign named “inducement”.',
    },
    options: [
      {
        id: 'default-first',
        text: { zh: '刷脸选项最醒目，或是默认选项', en: 'The face option is the most prominent or the default' },
      },
      { id: 'reward', text: { zh: '刷脸给优惠、积分或免单', en: 'Discounts, points or free orders for using the face' } },
      {
        id: 'misleading',
        text: {
          zh: '误导性的文字（如“必须刷脸”“刷脸才安全”）',
          en: 'Misleading wording (such as “face required” or “safe only by face”)',
        },
      },
      { id: 'staff-pressure', text: { zh: '员工要求，或用考核推动', en: 'Staff insist, or have targets for it' } },
      { id: 'bundled', text: { zh: '和会员、入住、入园捆绑', en: 'Tied to membership, check-in or entry' } },
      { id: 'none', text: { zh: '都没有', en: 'None of these' } },
    ],
    basis: [cite('measures-2025', '12'), cite('draft-2023', '9'), cite('pipl', '5'), cite('shanghai-2024')],
  },
  {
    id: 'nec-switched',
    kind: 'single',
    text: {
      zh: '有没有未经同意，把老用户从别的方式改成刷脸？',
      en: 'Have existing users been switched from another way to the face without their agreement?',
    },
    why: {
      zh: '改变方式要重新取得同意，不能单方改合同。杭州一动物园案中，年卡原本用指纹入园，后来改为刷脸，不录入就不能进。',
      en: 'A change of method needs fresh consent, and a contract cannot be changed one-sidedly. In the Hangzhou zoo case an annual pass sold with fingerprint entry was later switched to the face on pain of exclusion.',
    },
    help: {
      zh: '“已经纠正”指都恢复了原来的方式，愿意刷脸的重新同意过，不同意的已删除。',
      en: '“Put right” means everyone was moved back, those who want the face agreed anew, and the data of the others were deleted.',
    },
    options: [
      { id: 'yes', text: { zh: '有，还没纠正', en: 'Yes, not put right' } },
      { id: 'cured', text: { zh: '发生过，已经纠正', en: 'It happened and has been put right' } },
      { id: 'no', text: { zh: '没有', en: 'No' } },
    ],
    basis: [cite('civil-code', '1035'), cite('consumer-law', '29'), cite('consumer-law', '56'), cite('pipl', '14')],
  },
  {
    id: 'nec-identity-needed',
    kind: 'single',
    quick: true,
    text: { zh: '要达到目的，必须认出具体是谁吗？', en: 'Does the purpose really need to identify who a person is?' },
    why: {
      zh: '统计客流可以不认人。一家车企的门店为统计客流处理人脸，被罚10万元。',
      en: 'Visitors can be counted without identifying anyone. A car maker was fined CNY 100,000 for processing faces in its stores to count visitors.',
    },
    help: {
      zh: '例如数人数不需要认出是谁；核对取款人是不是本人就需要。',
      en: 'Counting visitors, for example, does not need identity; checking who withdraws money does.',
    },
    options: [
      { id: 'needed', text: { zh: '必须认出', en: 'Yes, it must identify the person' } },
      { id: 'not-needed-avoided', text: { zh: '不必，系统也确实没有认', en: 'No, and the system does not do it' } },
      {
        id: 'not-needed-done',
        text: { zh: '不必，但系统还是提取或比对了人脸', en: 'No, yet the system extracts or matches faces' },
      },
    ],
    basis: [cite('pipl', '5'), cite('pipl', '6'), cite('consumer-law', '29'), cite('consumer-law', '56'), cite('taf-077-7')],
  },
]);

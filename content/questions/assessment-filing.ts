import { cite } from '../cite';
import { questions } from '../question-builder';

export const assessmentFiling = questions([
  {
    id: 'fil-pia',
    kind: 'single',
    quick: true,
    text: { zh: '个人信息保护影响评估做了吗？', en: 'Has the personal information protection impact assessment been done?' },
    why: {
      zh: '法律要求处理人脸信息之前先评估，和人数多少无关。需要备案的，评估报告也是必交的材料之一。',
      en: 'The law requires the assessment before face information is handled, whatever the number of people. Where filing is due, the report is also one of the papers to hand in.',
    },
    help: {
      zh: '影响评估：用刷脸之前，先书面评一评该不该用、对人有什么影响、安不安全。项目还在规划、正在用本产品评估的，选“正在做”。',
      en: 'Impact assessment: a written check, before use, of whether the face scan is right, what it does to people and whether it is safe. If the project is still planned and you are assessing it here, choose “In progress”.',
    },
    options: [
      { id: 'before', text: { zh: '上线前已完成', en: 'Done before going live' } },
      { id: 'after', text: { zh: '上线后补做的', en: 'Done after going live' } },
      { id: 'in-progress', text: { zh: '正在做', en: 'In progress' } },
      { id: 'none', text: { zh: '没做', en: 'Not done' } },
    ],
    basis: [cite('pipl', '55'), cite('pipl', '56'), cite('draft-2023', '15'), cite('measures-2025', '9')],
  },
  {
    id: 'fil-pia-contents',
    kind: 'multi',
    text: { zh: '评估报告写了哪些内容？', en: 'What does the assessment report cover?' },
    why: {
      zh: '现行办法要求四方面：合法正当必要、对个人权益的影响、泄露滥用的风险、保护措施是否有效相称。缺一项就不完整。',
      en: 'The Measures in force ask for four things: lawful, legitimate and necessary; impact on rights; risk of leak and misuse; effective and proportionate protection. If one is missing the report is incomplete.',
    },
    options: [
      {
        id: 'legality',
        text: { zh: '目的、方式是否合法、正当、必要', en: 'Whether purpose and method are lawful, legitimate and necessary' },
      },
      {
        id: 'rights',
        text: {
          zh: '对个人的影响：自己作主、差别对待、名誉和精神、财产',
          en: 'Impact on people: free choice, unequal treatment, reputation and stress, property',
        },
      },
      { id: 'security', text: { zh: '泄露、被改、丢失、滥用的风险', en: 'Risk of leak, alteration, loss and misuse' } },
      {
        id: 'measures',
        text: {
          zh: '保护措施是否合法、有效、和风险相称',
          en: 'Whether protection is lawful, effective and proportionate to the risk',
        },
      },
      {
        id: 'precision',
        text: {
          zh: '识别的准度、精度、距离是否限于必要',
          en: 'Whether accuracy, precision and distance stay within what is needed',
        },
        help: {
          zh: '这一项是2023年征求意见稿写的，从未生效，现行办法没有单列，写了更好。',
          en: 'This item comes from the 2023 draft, which never took effect; the Measures in force do not list it, but covering it is good practice.',
        },
      },
    ],
    basis: [cite('pipl', '56'), cite('draft-2023', '15'), cite('measures-2025', '9')],
  },
  {
    id: 'fil-pia-updated',
    kind: 'yes-no',
    text: {
      zh: '目的、方式变了或出了重大事件后重新评估过吗，报告保存满三年吗？',
      en: 'Was it redone after a change or a major incident, and is the report kept for at least three years?',
    },
    why: {
      zh: '目的或方式变化、发生重大安全事件，现行办法要求重新评估；评估报告和处理记录法律要求至少保存三年。',
      en: 'The Measures in force require a new assessment when purpose or method changes or a major security incident happens; report and record must by law be kept at least three years.',
    },
    help: {
      zh: '没有变化也没有出事、报告一直保存着的，选“是”；有一样该做没做的，选“否”。',
      en: 'If nothing changed or happened and the report is being kept, choose yes; if either part is due and missing, choose no.',
    },
    basis: [cite('pipl', '56'), cite('measures-2025', '9'), cite('draft-2023', '15')],
  },
  {
    id: 'fil-records',
    kind: 'yes-no',
    text: { zh: '处理人脸信息的情况有没有记录下来？', en: 'Do you keep a record of how face information is handled?' },
    why: {
      zh: '法律把记录和影响评估并列为义务，处理情况记录至少保存三年。',
      en: 'The law puts recording next to the impact assessment as a duty, and the record is kept at least three years.',
    },
    help: {
      zh: '记录至少能看出：什么目的、处理了哪些信息、给过谁、何时删除。表格即可。',
      en: 'A record shows at least the purpose, the data, who received them and when they were deleted. A table will do.',
    },
    basis: [cite('pipl', '55'), cite('pipl', '56'), cite('draft-2023', '15'), cite('measures-2025', '9')],
  },
  {
    id: 'fil-status',
    kind: 'single',
    quick: true,
    text: { zh: '人脸识别技术应用的备案，现在是什么状态？', en: 'Where do you stand with the filing of face-recognition use?' },
    why: {
      zh: '现行办法要求存储达到10万人的，在30个工作日内向省级以上网信部门备案，公共场所使用本身并不触发。地市级是2023年征求意见稿的写法，从未生效。',
      en: 'The Measures in force require filing with the provincial or higher cyberspace administration within 30 working days once 100,000 people are stored; use in a public place alone is no trigger. The prefecture level comes from the 2023 draft, which never took effect.',
    },
    help: {
      zh: '这和公共场所摄像头向县级公安机关的备案是两回事。',
      en: 'This is not the filing of public cameras with the county police; the two are separate.',
    },
    options: [
      {
        id: 'filed-prov',
        text: { zh: '已向省级或以上网信部门备案', en: 'Filed with the provincial or a higher cyberspace administration' },
      },
      { id: 'filed-pref', text: { zh: '只向地市级网信部门报送过', en: 'Only reported to a prefecture-level one' } },
      { id: 'preparing', text: { zh: '正在准备', en: 'Preparing' } },
      { id: 'not-filed', text: { zh: '没有备案', en: 'Not filed' } },
      { id: 'not-required', text: { zh: '判断后认为不需要备案', en: 'Judged not to be required' } },
    ],
    basis: [cite('draft-2023', '16'), cite('measures-2025', '15')],
  },
  {
    id: 'fil-trigger-date',
    kind: 'date',
    text: {
      zh: '存储的人脸信息是哪一天达到10万人的？',
      en: 'On which day did the faces stored reach 100,000 persons?',
    },
    why: {
      zh: '存储达到10万人的，30个工作日的备案期限从这一天起算。2025年6月1日前就已达到的，按备案公告应在2025年7月14日前办理。',
      en: 'Once 100,000 people are stored, the 30 working days for filing run from this day. Those already there before 1 June 2025 had until 14 July 2025 under the filing announcement.',
    },
    help: {
      zh: '以去重后的人数达到10万人的第一天为准。',
      en: 'The first day on which the number of persons, duplicates removed, was 100,000 or more.',
    },
    basis: [cite('measures-2025', '15')],
  },
  {
    id: 'fil-materials',
    kind: 'multi',
    text: { zh: '备案材料准备好了哪些？', en: 'Which filing papers are ready?' },
    why: {
      zh: '现行办法要求交五样材料，达到10万人的，期限内要备齐。2023年征求意见稿列的是六样，从未生效。',
      en: 'The Measures in force ask for five papers, which must be ready in time once 100,000 people are stored. The 2023 draft listed six and never took effect.',
    },
    options: [
      { id: 'm1', text: { zh: '处理者的基本情况', en: 'Basic facts of the handler' } },
      { id: 'm3', text: { zh: '处理目的和处理方式', en: 'Purpose and method of handling' } },
      { id: 'quantity', text: { zh: '存储数量和安全保护措施', en: 'Quantity stored and security measures' } },
      { id: 'm4', text: { zh: '处理规则和操作规程', en: 'Processing rules and operating procedures' } },
      { id: 'm5', text: { zh: '个人信息保护影响评估报告', en: 'Impact assessment report' } },
      {
        id: 'm6',
        text: {
          zh: '当地另要的承诺书、授权委托书等（五样之外）',
          en: 'Undertaking, power of attorney and the like asked for locally (besides the five)',
        },
      },
      {
        id: 'm2',
        text: {
          zh: '必要性说明（只有2023年征求意见稿要过，从未施行）',
          en: 'Statement of necessity (asked only by the 2023 draft, never in force)',
        },
      },
      { id: 'none', text: { zh: '都没准备', en: 'None is ready' } },
    ],
    basis: [cite('draft-2023', '16'), cite('measures-2025', '15')],
  },
  {
    id: 'fil-change',
    kind: 'single',
    text: {
      zh: '备案以后有重大变化或停用的，办了变更或注销吗？',
      en: 'After filing, have major changes or the end of use been reported or deregistered?',
    },
    why: {
      zh: '现行办法要求：有实质变化，30个工作日内办变更；停用，30个工作日内注销，还要依法处置存着的人脸信息。',
      en: 'The Measures in force require a change filing within 30 working days of a substantive change, and on ending use deregistration within 30 working days plus lawful disposal of the stored data.',
    },
    options: [
      { id: 'n-a', text: { zh: '没有变化，也没有停用', en: 'No change and still in use' } },
      { id: 'done', text: { zh: '已经办了', en: 'Done' } },
      { id: 'pending', text: { zh: '有变化或已停用，还没办', en: 'Changed or ended, not yet done' } },
    ],
    basis: [cite('measures-2025', '15'), cite('draft-2023', '16')],
  },
  {
    id: 'fil-change-date',
    kind: 'date',
    text: { zh: '实质变化是哪一天发生的？', en: 'On which day did the substantive change happen?' },
    why: {
      zh: '已备案的，从这天起30个工作日内办变更；目的或方式变了，影响评估也要重做。',
      en: 'If filed, the change is due within 30 working days of this day; a new purpose or method also calls for a new impact assessment.',
    },
    help: {
      zh: '什么算“实质变化”，没有看到官方解释。目的、方式、存储数量或安全措施有明显变化的，按变化算较稳妥。',
      en: 'We have seen no official definition. It is safer to count a marked change of purpose, method, stored quantity or security measures.',
    },
    basis: [cite('measures-2025', '15'), cite('measures-2025', '9')],
  },
  {
    id: 'fil-end-date',
    kind: 'date',
    text: { zh: '哪一天停用，或者计划哪一天停用？', en: 'On which day did use end, or is it to end?' },
    why: {
      zh: '已备案的，停用后30个工作日内办注销，存着的人脸信息要依法处置。',
      en: 'If filed, cancel within 30 working days of the end of use; the stored faces must be lawfully disposed of.',
    },
    basis: [cite('measures-2025', '15'), cite('pipl', '47')],
  },
  {
    id: 'alg-public-opinion',
    kind: 'yes-no',
    text: {
      zh: '这项服务有没有舆论属性或者社会动员能力？',
      en: 'Can the service shape public opinion or mobilise society?',
    },
    why: {
      zh: '有的话，提供服务之日起10个工作日内要办算法备案，有的还要做安全评估。',
      en: 'If so, an algorithm filing is due within 10 working days of offering it, and in some cases a security assessment.',
    },
    help: {
      zh: '例如生成的内容能公开发布、大量传播。单纯的刷脸门禁一般不是。',
      en: 'For example where generated content can be published and spread widely. A plain face gate normally cannot.',
    },
    basis: [cite('algorithm-recommendation', '24'), cite('deep-synthesis', '19'), cite('generative-ai', '17')],
  },
  {
    id: 'fil-algorithm',
    kind: 'single',
    text: { zh: '算法备案是什么状态？', en: 'What is the status of the algorithm filing?' },
    why: {
      zh: '有舆论属性或社会动员能力的算法服务，现行规定要求备案并公示编号；一般的刷脸门禁不在其中。把人脸识别当作高风险算法备案，只是行业研究报告的主张。',
      en: 'Algorithm services that can shape opinion or mobilise people must be filed and show their number; an ordinary face gate is not among them. Filing face recognition as a high-risk algorithm is only the view of an industry study.',
    },
    help: {
      zh: '算法备案和上面的人脸识别备案是两件事，通常由提供算法推荐或人脸生成等服务的单位办理。',
      en: 'This is separate from the face-recognition filing above, and is normally done by those who run recommendation, face-generation or similar services.',
    },
    options: [
      { id: 'filed', text: { zh: '已备案，并公示了编号和链接', en: 'Filed, with number and link displayed' } },
      { id: 'filed-hidden', text: { zh: '已备案，没有公示', en: 'Filed, not displayed' } },
      { id: 'not-required', text: { zh: '判断后认为不适用', en: 'Judged not to apply' } },
      { id: 'not-filed', text: { zh: '应该备案但没有', en: 'Due but not filed' } },
    ],
    basis: [cite('aiia-report', '3.4.3'), cite('deep-synthesis'), cite('algorithm-recommendation', '24')],
  },
  {
    id: 'fil-history',
    kind: 'multi',
    text: {
      zh: '近三年，这套系统遇到过哪些外部事件？',
      en: 'In the last three years, which outside events has this system met?',
    },
    why: {
      zh: '刷脸引起的后果有民事、行政、公益诉讼和刑事几类。还没处理完的事会影响结论。',
      en: 'Face recognition has led to civil, administrative, public-interest and criminal consequences. Open matters affect the verdict.',
    },
    options: [
      { id: 'none', text: { zh: '没有', en: 'None' } },
      { id: 'complaint', text: { zh: '投诉或媒体曝光', en: 'Complaints or media exposure' } },
      { id: 'interview', text: { zh: '被约谈或责令整改', en: 'Called in by a regulator or ordered to put things right' } },
      { id: 'penalty', text: { zh: '行政处罚', en: 'Administrative penalty' } },
      { id: 'civil', text: { zh: '民事诉讼', en: 'Civil suit' } },
      {
        id: 'procuratorate',
        text: { zh: '检察建议或公益诉讼', en: 'Procuratorial recommendation or public-interest suit' },
        help: {
          zh: '检察建议：检察院书面要求有关单位纠正问题。',
          en: 'Procuratorial recommendation: a written request by the procuratorate to put a problem right.',
        },
      },
      { id: 'criminal', text: { zh: '刑事案件', en: 'Criminal case' } },
    ],
    basis: [cite('pipl', '66'), cite('pipl', '70'), cite('consumer-law', '56'), cite('criminal-law', '253-1')],
  },
  {
    id: 'fil-rectified',
    kind: 'yes-no',
    text: { zh: '这些事都整改完并留了证明吗？', en: 'Have all these matters been put right, with proof kept?' },
    why: {
      zh: '整改到位并能证明，结论会好很多；法律对拒不改正的处理更重。上海的做法是自查整改、先暂停、改好再上线。',
      en: 'Proven correction makes the picture much better, and the law is harder on those who refuse. In Shanghai businesses checked themselves, paused and went live again once it was fixed.',
    },
    basis: [cite('shanghai-2024'), cite('pipl', '66')],
  },
  {
    id: 'fil-us',
    kind: 'multi',
    text: { zh: '针对美国各州的法律，你们已经有哪些？', en: 'For US state laws, which of these do you have?' },
    why: {
      zh: '伊利诺伊州的生物识别信息隐私法（BIPA）允许个人直接起诉，和解额有6.5亿、6850万和3500万美元的。这一题不影响在我国的总体结论。',
      en: 'Illinois’ Biometric Information Privacy Act (BIPA) lets individuals sue, with settlements of USD 650 million, 68.5 million and 35 million. This does not move the overall verdict for China.',
    },
    options: [
      { id: 'public-policy', text: { zh: '公开的保存和销毁政策', en: 'A public retention and destruction policy' } },
      { id: 'written-release', text: { zh: '本人知情后的书面同意', en: 'Informed written release' } },
      { id: 'no-sale', text: { zh: '不出售、不拿来牟利', en: 'No sale and no profit from the data' } },
      { id: 'limited-disclosure', text: { zh: '限制对外披露', en: 'Limited disclosure' } },
      { id: 'human-review', text: { zh: '对人有重大影响的，由人工审查', en: 'Human review of major effects' } },
      {
        id: 'optout-links',
        text: {
          zh: '“勿出售或共享”和“限制敏感信息”两个链接',
          en: 'Both opt-out links: “Do not sell or share” and “Limit sensitive information”',
        },
      },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('bipa'), cite('cubi'), cite('wbpl'), cite('cpra')],
  },
  {
    id: 'fil-eu',
    kind: 'multi',
    text: { zh: '针对欧盟的法律，你们已经有哪些？', en: 'For EU law, which of these do you have?' },
    why: {
      zh: '欧盟数据保护条例和人工智能法要求很严，瑞典一所学校用刷脸点名、一家公司从网上抓取人脸都被罚款。这一题不影响在我国的总体结论。',
      en: 'The GDPR and the AI Act are strict: a Swedish school using faces for attendance and a company scraping faces from the web were both fined. This does not move the overall verdict for China.',
    },
    options: [
      { id: 'explicit-consent', text: { zh: '自由作出、明确具体的明示同意', en: 'Freely given, explicit and specific consent' } },
      { id: 'dpia', text: { zh: '数据保护影响评估', en: 'Data protection impact assessment (DPIA)' } },
      { id: 'dpo', text: { zh: '数据保护官', en: 'Data protection officer (DPO)' } },
      { id: 'alternatives', text: { zh: '不刷脸的替代方案', en: 'Alternatives without face recognition' } },
      { id: 'board', text: { zh: '内部审查委员会或透明度报告', en: 'An internal review board or transparency report' } },
      {
        id: 'aia-user',
        text: {
          zh: '人工智能法对部署者的要求（按说明使用、监督、留日志）',
          en: 'AI Act duties of deployers (instructions, monitoring, logs)',
        },
      },
      { id: 'none', text: { zh: '都没有', en: 'None' } },
    ],
    basis: [cite('gdpr', '9'), cite('gdpr', '35'), cite('gdpr', '37'), cite('eu-ai-act'), cite('coe-guidelines')],
  },
]);

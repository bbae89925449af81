import type { Particular } from '../../lib/schema/particular';
import { cite } from '../cite';

/** Which answer a `{name}` place of a starter sentence takes. */
export const starterAnswers: Readonly<Record<string, string>> = {
  organisation: 'org-name',
  system: 'org-system-name',
  purpose: 'scn-purpose',
  place: 'scn-place',
  persons: 'col-persons-stored',
  alternatives: 'nec-alternative-kinds',
};

/** What no question asks and the report needs, in the order of the report. */
export const particulars: readonly Particular[] = [
  {
    id: 'assessment-team',
    place: 'people',
    title: { zh: '谁参加了评估', en: 'Who took part in the assessment' },
    why: {
      zh: '读报告的人要知道谁来判断、凭什么判断。写牵头人、成员和分工；请了外部律师或者机构的，也写上。',
      en: 'Readers want to know who judged and with what competence. Name the lead, the members and their parts, and outside counsel or experts if any.',
    },
    provisions: [cite('gbt-39335', '5.2'), cite('gbt-39335', '5.7')],
    starter: {
      zh: '本次评估由____（姓名、部门、职务）牵头。成员和分工：法务____，信息安全____，业务____。外部人员：____。',
      en: 'The assessment was led by ____ (name, department, position). Members and their parts: legal ____, information security ____, business ____. Outside persons: ____.',
    },
  },
  {
    id: 'assessment-method',
    place: 'people',
    title: { zh: '什么时候、用什么办法评估', en: 'When and how it was assessed' },
    why: {
      zh: '本产品只看回答，不核实。访谈了谁、看了哪些文件、做了哪些测试，决定回答有多可信。',
      en: 'This product reads the answers and verifies nothing. Whom you interviewed, which papers you read and what you tested decides how far the answers can be trusted.',
    },
    provisions: [cite('gbt-39335', '5.2'), cite('gbt-39335', '5.3')],
    starter: {
      zh: '评估从____年__月__日开始，以{on}的情况为准。访谈了____；查阅了____（制度、合同、告知文本、系统设置）；现场查看或者测试了____。',
      en: 'The assessment began on ____ and describes the situation on {on}. We interviewed ____; read ____ (rules, contracts, notices, system settings); and inspected or tested ____.',
    },
  },
  {
    id: 'business-background',
    place: 'background',
    title: { zh: '业务背景', en: 'Business background' },
    why: {
      zh: '目的是否合法、正当、必要，要放在业务里看：以前怎么做，遇到什么问题，为什么现在要用人脸。',
      en: 'Whether a purpose is lawful, legitimate and necessary shows only against the business: what was done before, what went wrong, why faces are wanted now.',
    },
    provisions: [cite('pipl', '56', { paragraph: '1', item: '1' }), cite('gbt-39335', '5.3')],
    starter: {
      zh: '{organisation}使用{system}，要解决的业务问题是：{purpose}。在此之前的做法是____，问题在于____。',
      en: '{organisation} uses {system} for this business need: {purpose}. What was done before is ____; the trouble with it was ____.',
    },
  },
  {
    id: 'alternatives-considered',
    place: 'necessity',
    title: { zh: '考虑过哪些别的办法，为什么没有采用', en: 'Alternatives considered, and why they were not chosen' },
    why: {
      zh: '必要性靠比较来证明。逐一写出不用人脸的办法，以及不采用的具体理由；“更方便”通常不够。',
      en: 'Necessity is shown by comparison. List each way without faces and the concrete reason against it; "more convenient" is seldom enough.',
    },
    provisions: [
      cite('pipl', '56', { paragraph: '1', item: '1' }),
      cite('measures-2025', '4'),
      cite('measures-2025', '10'),
      cite('gbt-39335', '5.1'),
    ],
    starter: {
      zh: '我们比较了以下不用人脸的办法：____。没有采用的理由分别是：____。现在同时提供的其他办法：{alternatives}。',
      en: 'We compared these ways without faces: ____. The reasons against each: ____. Other ways offered at present: {alternatives}.',
    },
  },
  {
    id: 'people-consulted',
    place: 'rights',
    title: { zh: '怎样征求受影响的人的意见', en: 'How affected people were consulted' },
    why: {
      zh: '标准建议在评估前征求相关方的意见。没有征求不等于违法，但要写明理由；征求了的，写反对意见和采纳情况。',
      en: 'The standard recommends consulting those concerned. Not doing so is no breach, but give the reason; if you did, report the objections and what became of them.',
    },
    provisions: [cite('gbt-39335', '5.2')],
    starter: {
      zh: '我们于____年__月以____（问卷、座谈、公示）征求了____的意见，共____人。主要意见是____，其中采纳了____，没有采纳____，理由是____。（没有征求的，写明理由：____。）',
      en: 'In ____ we consulted ____ by ____ (survey, meeting, public notice), ____ persons in all. They said ____. We followed ____ and did not follow ____, because ____. (If nobody was consulted, the reason: ____.)',
    },
  },
  {
    id: 'own-conclusion',
    place: 'conclusion',
    title: { zh: '评估人自己的结论', en: 'The assessor’s own conclusion' },
    why: {
      zh: '报告里的结论是按规则算出来的。同意不同意、根据什么，要由评估人用自己的话写。',
      en: 'The verdict of the report is computed from rules. Whether you agree, and on what grounds, is for the assessor to say.',
    },
    provisions: [cite('pipl', '56', { paragraph: '1' }), cite('gbt-39335', '5.7')],
    starter: {
      zh: '按规则计算的结论是“{verdict}”。我们____（同意、部分同意、不同意），理由是____。因此，{system}____（可以继续使用、整改后再用、应当停用）。',
      en: 'The verdict computed from the rules is "{verdict}". We ____ (agree, agree in part, disagree) because ____. Therefore {system} ____ (may go on, may go on after remedy, must stop).',
    },
  },
  {
    id: 'residual-risk',
    place: 'conclusion',
    title: { zh: '接受哪些剩余风险，谁来接受', en: 'Residual risks accepted, and by whom' },
    why: {
      zh: '整改以后还留下的风险，要有人权衡后明确接受并跟踪。法律禁止的做法不能靠“接受风险”保留。',
      en: 'What risk remains after remedy must be weighed, expressly accepted by someone and followed up. What the law forbids cannot be kept by "accepting the risk".',
    },
    provisions: [cite('gbt-39335', '5.8')],
    starter: {
      zh: '整改完成后仍然存在的风险是____。接受的理由是____，跟踪的办法是____，由____（姓名、职务）接受。',
      en: 'The risks that remain after remedy are ____. They are accepted because ____, followed up by ____, and accepted by ____ (name, position).',
    },
  },
  {
    id: 'next-review',
    place: 'conclusion',
    title: { zh: '下次什么时候重新评估', en: 'When the next assessment is due' },
    why: {
      zh: '目的或者方式变了、出了重大安全事件，必须重做。除此以外，标准建议定期复查；定一个日期，写明理由。',
      en: 'A change of purpose or method, or a major security incident, calls for a new assessment. Beyond that the standard recommends regular review: set a date and say why.',
    },
    provisions: [cite('measures-2025', '9'), cite('gbt-39335', '5.1')],
    starter: {
      zh: '下次评估不晚于____年__月__日，定这个日期的理由是____。处理目的、方式变化，或者发生重大安全事件的，随时重做。',
      en: 'The next assessment is due by ____, a date chosen because ____. If purpose or method changes, or a major security incident happens, it is redone at once.',
    },
  },
  {
    id: 'officer-opinion',
    place: 'signOff',
    title: { zh: '个人信息保护负责人的意见', en: 'Opinion of the personal information protection officer' },
    why: {
      zh: '报告通常先经负责人审阅签批。没有设负责人的，由主管这项工作的人写。',
      en: 'Reports usually go to the officer for review and approval. Where there is none, whoever is in charge writes it.',
    },
    provisions: [cite('pipl', '52', { paragraph: '1' }), cite('gbt-39335', '5.7')],
    starter: {
      zh: '个人信息保护负责人____阅后的意见是：____。对没有采纳的意见，处理情况是：____。',
      en: 'Having read the report, the personal information protection officer ____ states: ____. Points not followed were dealt with thus: ____.',
    },
  },
  {
    id: 'security-legal-opinion',
    place: 'signOff',
    title: { zh: '信息安全和法务的意见', en: 'Opinions of security and of legal' },
    why: {
      zh: '措施是否有效由懂技术的人说，法律上说不准的由法务说。两边的意见分开写。',
      en: 'Whether measures work is for those who know the technique, what is unsettled in law is for legal. Keep the two apart.',
    },
    provisions: [cite('gbt-39335', '5.2')],
    starter: {
      zh: '信息安全部门的意见：____。法务部门的意见：____。两者不一致的地方：____。',
      en: 'Opinion of information security: ____. Opinion of legal: ____. Where they differ: ____.',
    },
  },
];

import { cite } from '../cite';
import { questions } from '../question-builder';

export const rights = questions([
  {
    id: 'rgt-channel',
    kind: 'single',
    text: { zh: '个人想查、想删自己的人脸信息，找谁？', en: 'Where do people go to see or delete their face information?' },
    why: {
      zh: '法律要求有便捷的受理渠道。单独设置、有专人负责，比混在一般客服里更管用。',
      en: 'The law requires a convenient way to receive requests. A separate one with its own staff works better than a general hotline.',
    },
    options: [
      { id: 'dedicated', text: { zh: '有单独、醒目的页面、窗口或专人', en: 'A separate, prominent page, counter or person' } },
      { id: 'general', text: { zh: '找一般客服', en: 'General customer service' } },
      { id: 'none', text: { zh: '没有渠道', en: 'There is none' } },
    ],
    basis: [cite('pipl', '50'), cite('generative-ai', '11')],
  },
  {
    id: 'rgt-types',
    kind: 'multi',
    text: { zh: '个人提出哪些请求，你们能办？', en: 'Which requests can you carry out?' },
    why: {
      zh: '查阅、复制、更正补充、删除、撤回同意、要求解释，都是法律给个人的权利。',
      en: 'Access, copy, correction, deletion, withdrawal and explanation are all rights the law gives to people.',
    },
    options: [
      { id: 'access', text: { zh: '查看自己的信息', en: 'See their data' } },
      { id: 'copy', text: { zh: '复制一份', en: 'Get a copy' } },
      { id: 'correct', text: { zh: '更正、补充', en: 'Correct or complete it' } },
      { id: 'delete', text: { zh: '删除', en: 'Delete it' } },
      { id: 'withdraw', text: { zh: '撤回同意', en: 'Withdraw consent' } },
      { id: 'explain', text: { zh: '要求解释处理规则', en: 'Ask for the rules to be explained' } },
      { id: 'none', text: { zh: '都办不了', en: 'None of these' } },
    ],
    basis: [
      cite('pipl', '44'),
      cite('pipl', '45'),
      cite('pipl', '46'),
      cite('pipl', '47'),
      cite('pipl', '48'),
      cite('pipl', '49'),
      cite('pipl', '50'),
      cite('generative-ai', '11'),
      cite('csl', '45'),
    ],
  },
  {
    id: 'rgt-deletion',
    kind: 'single',
    quick: true,
    text: {
      zh: '收到删除请求，真的能删掉吗，包括供应商那里和备份里的？',
      en: 'When someone asks for deletion, can you really delete it, the vendor’s copies and backups included?',
    },
    why: {
      zh: '符合条件时，法律要求应个人请求删除；用谁的系统都不能成为不删的理由。无锡一家健身房曾拒绝删除，杭州一起案件判令删除照片和指纹。',
      en: 'Where its conditions are met, the law requires deletion on request, whoever runs the system. A gym in Wuxi refused, and a Hangzhou judgment ordered photo and fingerprint deleted.',
    },
    options: [
      { id: 'within-term', text: { zh: '能，在公布的期限内', en: 'Yes, within the published time' } },
      { id: 'slow', text: { zh: '能，但会超期', en: 'Yes, but late' } },
      { id: 'vendor-only', text: { zh: '要看供应商删不删', en: 'It depends on the vendor' } },
      { id: 'no', text: { zh: '不能', en: 'No' } },
    ],
    basis: [cite('pipl', '47'), cite('csl', '45'), cite('spc-2021-15', '12')],
  },
  {
    id: 'rgt-response-days',
    kind: 'number',
    text: { zh: '从收到请求到答复，最长要几天？', en: 'How many days at most pass from request to reply?' },
    why: {
      zh: '法律要求便捷受理、及时办理，没有写天数；国家推荐标准是30天内。提供生成式人工智能服务的，规定还要求公布处理流程和时限。',
      en: 'The law asks for convenient and prompt handling without naming days; a recommended national standard says 30. Generative AI services must also publish their process and time limits.',
    },
    min: 0,
    max: 3650,
    unit: { zh: '天', en: 'days' },
    basis: [cite('pipl', '50'), cite('generative-ai', '15')],
  },
  {
    id: 'rgt-refusal-reasons',
    kind: 'yes-no',
    text: { zh: '拒绝个人的请求时，会说明理由吗？', en: 'When you refuse a request, do you give reasons?' },
    why: {
      zh: '法律要求拒绝时说明理由，理由要站得住；个人不服的，可以起诉。',
      en: 'The law requires reasons for a refusal, and they must hold up; the person may go to court.',
    },
    basis: [cite('pipl', '50')],
  },
  {
    id: 'rgt-complaints',
    kind: 'yes-no',
    text: {
      zh: '有没有公布投诉举报的入口、流程和办理时限？',
      en: 'Have you published where to complain, how it is handled and how long it takes?',
    },
    why: {
      zh: '现行规定要求有便捷的投诉举报渠道，提供生成式人工智能服务的还要公布处理流程和时限。任何人也都可以向主管部门投诉举报。',
      en: 'Rules in force require an easy way to complain, and generative AI services must also publish the process and time limits. Anyone may complain to the authority as well.',
    },
    basis: [cite('generative-ai', '15'), cite('pipl', '65')],
  },
  {
    id: 'rgt-misid',
    kind: 'yes-no',
    text: {
      zh: '认错人、认不出或被人冒用时，有更正、申诉和赔付的流程吗？',
      en: 'If someone is wrongly matched, not recognised or impersonated, is there a way to correct, appeal and be compensated?',
    },
    why: {
      zh: '法律给了个人更正的权利，机器作出重大影响的决定时还能要求说明。衢州一起案件里，被骗刷脸的人背上不良征信，起诉后法院没有支持。',
      en: 'The law gives a right to correction, and to an explanation when a machine’s decision matters greatly. In a Quzhou case a person tricked into a face scan got a bad credit record, and the court dismissed the claim.',
    },
    basis: [cite('pipl', '24'), cite('pipl', '46'), cite('civil-code', '1037')],
  },
]);

import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, below, is } from '../../../when';
import { parameters } from '../parameters';

const { value: dutyFrom } = parameters.officerThreshold;
const { value: adviceAbove } = parameters.officerAdvice;

export const rPiOfficer: Rule = {
  id: 'r-pi-officer',
  dimension: 'I',
  severity: 'medium',
  eased: { when: all(below('org-total-persons', dutyFrom), below('col-persons-stored', dutyFrom)), severity: 'low' },
  gapWhen: is('org-pi-officer', 'no'),
  title: { zh: '没有指定并公开个人信息保护负责人', en: 'No protection officer is appointed and made public' },
  finding: {
    zh: `没有指定个人信息保护负责人并公开联系方式。全单位处理的个人信息（各类都算）达到${dutyFrom / 10_000}万人的，必须指定、公开，并报送所在地设区的市级网信部门；不到这个数的是建议：处理超过${adviceAbove / 10_000}万人敏感个人信息（人脸就是）的，推荐性国家标准建议设专职负责人；更少的，有一名联系人也好办事。`,
    en: `No personal-information protection officer is appointed with contact details published. From ${dutyFrom.toLocaleString('en-US')} persons across the whole organisation and all kinds of information, one must be appointed, published and reported to the city-level cyberspace authority; below that it is advice: above ${adviceAbove.toLocaleString('en-US')} persons’ sensitive information, such as faces, recommended national standards advise a dedicated officer; with fewer, a contact person is useful.`,
  },
  legal: {
    zh: `处理人数达到规定数量的，须指定个人信息保护负责人，并公开、报送其联系方式（《个人信息保护法》第五十二条）；该数量为${dutyFrom / 10_000}万人（《合规审计办法》第十二条和2025年7月18日的报送公告）。人数按各类个人信息合计，不限于人脸。没有达到的，本项不构成义务；GB/T 35273-2020第11.1条和GB/T 45574-2025建议处理超过${adviceAbove / 10_000}万人敏感个人信息的设专职负责人，两者没有强制力，后者的条文未见原文。`,
    en: `A handler reaching the set number must appoint an officer, publish the contact and report it (art. 52 PIPL); the number is ${dutyFrom.toLocaleString('en-US')} persons (art. 12 of the Audit Measures and the announcement of 18 July 2025). All kinds of personal information count, not faces alone. Below the number this item is no duty; GB/T 35273-2020, clause 11.1, and GB/T 45574-2025 advise a dedicated officer above ${adviceAbove.toLocaleString('en-US')} persons’ sensitive information, without binding force, the latter seen second-hand.`,
  },
  matters: {
    zh: '出了事找得到人，平时有人盯着，问题才不会拖。',
    en: 'With someone in charge and reachable, problems do not drag on.',
  },
  remedy: {
    zh: '先算清全单位处理多少人的信息；达到数量的，任命、公示、按期报送，不到的宜指定一名联系人。',
    en: 'Count all persons whose information you handle; at the number appoint, publish and report in time; below it we advise naming a contact person.',
  },
  task: {
    owner: 'management',
    proof: { zh: '任命书、公示页面、报送回执', en: 'the appointment, the published contact and the reporting receipt' },
  },
  provisions: [
    cite('pipl', '52', { paragraph: '1' }),
    cite('audit-measures-2025', '12'),
    cite('officer-announcement-2025'),
    cite('gbt-35273', '11.1'),
    cite('gbt-45574'),
  ],
  examples: [
    { answers: { 'org-pi-officer': 'no' }, outcome: 'gap' },
    { answers: { 'org-pi-officer': 'yes' }, outcome: 'met' },
    { answers: { 'org-pi-officer': 'unknown' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

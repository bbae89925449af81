import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, has, hasAny, is, not } from '../../../when';
import { noWayButFace } from '../terms';

/** Other pressure that may amount to forcing people, short of turning them away. */
const pressed = any(
  hasAny('nec-inducement', ['staff-pressure', 'bundled']),
  is('nec-alternative-offered', 'hidden'),
  is('nec-switched', 'yes'),
);

export const rLocalHangzhou: Rule = {
  id: 'r-local-hangzhou',
  dimension: 'C',
  severity: 'high',
  appliesWhen: all(has('org-cities', 'hangzhou'), any(is('scn-type', 'property-gate'), is('scn-place', 'residential'))),
  gapWhen: noWayButFace,
  review: {
    when: all(not(noWayButFace), pressed),
    why: {
      zh: '替代办法是有的，但有人员施压、捆绑、藏起来或者擅自改成刷脸的情形。是不是杭州规定所说的“强制”，请法务判断。',
      en: 'There is another way, but staff press people, it is tied to something else, hidden, or people were switched without being asked. Whether that is “forcing” under the Hangzhou rule is for counsel to judge.',
    },
  },
  title: { zh: '杭州：物业强制业主刷脸', en: 'Hangzhou: owners are forced by the property manager to scan their faces' },
  finding: {
    zh: '设备装在杭州。杭州规定，物业不得强制业主用人脸、指纹等方式进出小区楼宇或使用共有部分。按回答，不刷脸就进不去，或者不愿刷脸的人会被拒绝。你们不是物业服务人的，这一条不适用。',
    en: 'The devices stand in Hangzhou, where property managers may not force owners to use faces, fingerprints or the like to enter or to use common parts. By the answers there is no way in but the face, or people who refuse are turned away. If you are no property manager, this does not apply.',
  },
  legal: {
    zh: '《杭州市物业管理条例》（2021年修订）第五十条禁止物业服务人强制业主通过提供人脸、指纹等生物信息的方式进入物业管理区域或者使用共有部分，并禁止泄露。按回答没有其他进出方式，构成强制；条文写的是业主，承租人等其他使用人由人脸识别司法解释第十条和《人脸识别办法》第十条保护。该条为地方性法规，仅在杭州市适用。',
    en: 'Article 50 of the Hangzhou Property Regulation (2021 revision) bars property managers from forcing owners to give faces, fingerprints or other biometrics to enter or to use common parts, and from leaking them. With no other way in, people are forced. The article speaks of owners; tenants and other users are protected by article 10 of the SPC provisions and article 10 of the Measures. It is a local regulation and applies in Hangzhou only.',
  },
  matters: {
    zh: '业主回自己的家，不该先交出人脸。',
    en: 'Owners should not have to hand over their faces to get into their own homes.',
  },
  remedy: {
    zh: '开通门卡、密码或人工登记，和刷脸一样方便，并向业主公告；已录入又不愿意的，删除。',
    en: 'Open card, code or staffed entry, as convenient as the face, and tell the owners; delete the data of those enrolled who do not want it.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '替代出入方式的公告和使用记录、删除记录',
      en: 'The announcement and use records of the other way in, and the deletion records',
    },
  },
  provisions: [cite('hangzhou-property', '50')],
  examples: [
    { answers: { 'nec-alternative-offered': 'no' }, outcome: 'gap' },
    { answers: { 'nec-alternative-offered': 'equal', 'nec-refusal': 'denied' }, outcome: 'gap' },
    {
      answers: {
        'nec-alternative-offered': 'equal',
        'nec-refusal': 'none',
        'nec-inducement': ['none'],
        'nec-switched': 'no',
      },
      outcome: 'met',
    },
    {
      answers: { 'nec-alternative-offered': 'hidden', 'nec-refusal': 'none', 'nec-inducement': ['none'], 'nec-switched': 'no' },
      outcome: 'needs-review',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

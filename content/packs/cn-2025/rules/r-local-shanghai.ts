import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, any, is, not, oneOf } from '../../../when';
import { noWayButFace, publicOrBusinessPlace } from '../terms';

/** Places article 23 names: public places as such, residential compounds and office buildings, malls, hotels, venues. */
const namedPlace = any(
  oneOf('scn-place', ['public-place', 'residential']),
  oneOf('scn-type', ['property-gate', 'gym', 'scenic', 'hotel-front', 'retail-security']),
);

const departs = any(
  is('scn-public-safety', 'no'),
  is('scn-signage', 'none'),
  all(oneOf('scn-type', ['property-gate', 'gym', 'scenic', 'metro']), noWayButFace),
);

export const rLocalShanghai: Rule = {
  id: 'r-local-shanghai',
  dimension: 'C',
  severity: 'high',
  appliesWhen: all(is('org-province', 'shanghai'), any(publicOrBusinessPlace, namedPlace)),
  gapWhen: all(namedPlace, departs),
  review: {
    when: all(is('scn-place', 'operating-place'), not(namedPlace), departs),
    why: {
      zh: '上海的规定点名了商场、超市、公园、景区、文体场馆、宾馆等公共场所以及小区、商务楼。这处场所是否在内，请法务判断。',
      en: 'The Shanghai rule names malls, supermarkets, parks, scenic areas, cultural and sports venues, hotels and other public places, and residential compounds and office buildings. Counsel must judge whether this site is among them.',
    },
  },
  title: {
    zh: '上海：公共场所、小区和商务楼的特别要求没有做到',
    en: 'Shanghai: the special rule for public places, compounds and office buildings is not met',
  },
  finding: {
    zh: '你们登记在上海。上海对公共场所以及小区、商务楼另有规定：装图像采集、身份识别设备须为公共安全所必需，要有标识，不得拿它作唯一的出入验证方式。按回答至少有一项没做到。设备不在上海的，这一条不适用。',
    en: 'You are registered in Shanghai, which has its own rule for public places, residential compounds and office buildings: image-capture and identification devices must be necessary for public security, carry a sign and not be the only way in. By the answers at least one is not met. If the devices stand outside Shanghai, this does not apply.',
  },
  legal: {
    zh: '《上海市数据条例》第二十三条把公共安全必需、显著标识和用途限定扩及小区、商务楼，并禁止以图像采集、身份识别技术作为出入的唯一验证方式，严于国家层面仅就公共场所所作的规定。该条为地方性法规，仅在上海市适用。',
    en: 'Article 23 of the Shanghai data regulation extends public-security necessity, signs and the limit on use to residential compounds and office buildings and bars image capture or identification as the only way to verify entry, going beyond the national rules on public places. It is a local regulation and applies in Shanghai only.',
  },
  matters: {
    zh: '在上海，小区和写字楼的门禁也按公共场所的标准看。',
    en: 'In Shanghai the gates of compounds and office buildings are held to the standard of public places.',
  },
  remedy: {
    zh: '补设标识，开通不刷脸的出入方式；说不出公共安全必要的，停用人脸功能。',
    en: 'Put up signs, open a way in without faces, and withdraw the face function where no public-security need can be shown.',
  },
  task: {
    owner: 'operations',
    proof: {
      zh: '标识照片、替代出入方式的公告、必要性论证',
      en: 'Photographs of signs, the announcement of the other way in and the necessity case',
    },
  },
  provisions: [cite('shanghai-data', '23')],
  examples: [
    {
      answers: { 'scn-place': 'residential', 'scn-type': 'property-gate', 'nec-alternative-offered': 'no' },
      outcome: 'gap',
    },
    { answers: { 'scn-place': 'residential', 'scn-signage': 'none' }, outcome: 'gap' },
    {
      answers: {
        'scn-place': 'residential',
        'scn-type': 'property-gate',
        'scn-public-safety': 'yes-documented',
        'scn-signage': 'frt-specific',
        'nec-alternative-offered': 'equal',
        'nec-refusal': 'none',
      },
      outcome: 'met',
    },
    {
      answers: { 'scn-place': 'operating-place', 'scn-type': 'retail-analytics', 'scn-public-safety': 'no' },
      outcome: 'needs-review',
    },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

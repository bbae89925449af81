import type { Conflict } from '../../../lib/schema/pack';
import { above, all, any, has, hasAny, is, lacksAll, not, oneOf } from '../../when';
import { relyOnConsent, storesThreshold, synthesizesFaces, usesRecognition } from './terms';

/** Pairs of answers that can hardly both be true. Pointed out, never counted as a breach. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'c-stored-nowhere',
    when: all(is('col-storage-location', 'not-stored'), above('col-persons-stored', 0)),
    text: { zh: '选了“不存储”却填了存储人数', en: '“not stored” yet a stored count is given' },
  },
  {
    id: 'c-count-keeps-face',
    when: all(not(usesRecognition), not(synthesizesFaces), has('col-data-types', 'template')),
    text: { zh: '声称只计数却保存人脸特征', en: 'count-only yet templates are kept' },
  },
  {
    id: 'c-persons-no-face',
    when: all(above('col-persons-stored', 0), lacksAll('col-data-types', ['template', 'photo', 'video'])),
    text: { zh: '有存储人数却没有任何人脸类数据', en: 'persons stored but no face data type' },
  },
  {
    id: 'c-online-physical',
    when: all(
      is('scn-place', 'online'),
      oneOf('scn-type', [
        'vending',
        'unattended-store',
        'ordering',
        'face-pay',
        'metro',
        'gym',
        'scenic',
        'hotel-front',
        'hotel-room',
        'toilet-changing',
        'property-gate',
        'sales-office',
        'retail-analytics',
        'retail-security',
        'school',
        'smart-doorbell',
        'event-vlog',
        'airport',
        'plant-safety',
      ]),
    ),
    text: { zh: '空间选线上，场景却在线下', en: 'online place with a physical scenario' },
  },
  {
    id: 'c-cloud-no-transfer',
    when: all(is('col-internet-transfer', 'no'), oneOf('col-storage-location', ['own-cloud', 'vendor-cloud', 'overseas'])),
    text: { zh: '存云端却称未经互联网传出', en: 'cloud storage yet no internet transfer' },
  },
  {
    id: 'c-overseas-no-export',
    when: all(is('col-storage-location', 'overseas'), is('use-crossborder', 'no')),
    text: { zh: '境外存储却称不出境', en: 'offshore storage yet no cross-border transfer' },
  },
  {
    id: 'c-school-no-minors',
    when: all(is('scn-type', 'school'), is('min-under14', 'no')),
    text: {
      zh: '学校场景却称不涉及未满14周岁者（高中、高校请说明）',
      en: 'school yet no under-14s (explain for upper secondary or university)',
    },
  },
  {
    id: 'c-equal-but-denied',
    when: all(is('nec-alternative-offered', 'equal'), is('nec-refusal', 'denied')),
    text: { zh: '称有同等替代，却又拒绝不刷脸者', en: 'equal alternative yet refusers are denied' },
  },
  {
    id: 'c-self-but-vendor',
    when: all(is('org-backend-operator', 'self'), any(is('col-storage-location', 'vendor-cloud'), has('use-sharing', 'vendor'))),
    text: { zh: '称自行运行，却用供应商云或委托供应商', en: 'self-run yet vendor cloud or vendor recipient' },
  },
  {
    id: 'c-original-no-photo',
    when: all(is('col-original-images', 'no'), hasAny('col-data-types', ['photo', 'video'])),
    text: { zh: '称不存原图，数据清单却含照片或视频', en: 'no originals yet photo or video listed' },
  },
  {
    id: 'c-not-required-100k',
    when: all(usesRecognition, is('fil-status', 'not-required'), storesThreshold),
    text: { zh: '达到10万人却判断无需备案', en: '100,000 or more yet “not required”' },
  },
  {
    id: 'c-delete-blind',
    when: all(is('rgt-deletion', 'within-term'), is('org-vendor-visibility', 'none')),
    text: { zh: '看不到后台却称能按期删除', en: 'blind to the back end yet deletion on time' },
  },
  {
    id: 'c-gen-role-no-synthesis',
    when: all(hasAny('org-roles', ['gen-tech', 'gen-provider', 'gen-user']), lacksAll('scn-function', ['synthesis'])),
    text: { zh: '角色含生成合成，功能未选生成', en: 'generative role without the synthesis function' },
  },
  {
    id: 'c-attributes-mismatch',
    when: all(
      lacksAll('scn-function', ['attributes', 'emotion']),
      hasAny('use-attributes', ['age-gender', 'emotion', 'race', 'religion', 'health', 'social', 'politics-orientation']),
    ),
    text: { zh: '功能未选属性分析，却填了推断属性', en: 'attributes inferred but the function is not selected' },
  },
  {
    id: 'c-covert-notice',
    when: all(is('scn-capture-mode', 'covert'), is('ntc-notice-form', 'separate')),
    text: { zh: '隐蔽采集却称单独告知', en: 'covert capture yet separate notice' },
  },
  {
    id: 'c-consent-transfer',
    when: all(is('col-internet-transfer', 'with-consent'), not(relyOnConsent)),
    text: { zh: '外传称有单独同意，合法性基础却不是同意', en: 'transfer on consent but the basis is not consent' },
  },
  {
    id: 'c-mandate-consent',
    when: all(is('scn-legal-mandate', 'law-face'), relyOnConsent),
    text: { zh: '既称法律要求人脸，又以同意为依据', en: 'statutory mandate and consent both claimed' },
  },
  {
    id: 'c-signage-vs-notice',
    when: all(is('scn-signage', 'none'), is('ntc-notice-form', 'sign-only')),
    text: { zh: '称只靠标识告知，现场却无标识', en: 'notice by sign only yet no sign' },
  },
];

import type { Conflict } from '../../../lib/schema/pack';
import { above, all, any, fact, has, hasAny, is, lacksAll, not, oneOf } from '../../when';
import { otherThanHousehold } from './scopes';
import { relyOnConsent, storesThreshold, synthesizesFaces, usesRecognition } from './terms';

/** Answers that can hardly be true together, or that the pack cannot judge. Pointed out, never counted as a breach. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'c-stored-nowhere',
    when: all(is('col-storage-location', 'not-stored'), above('col-persons-stored', 0)),
    text: { zh: '选了“不存储”却填了存储人数', en: '“Not stored” yet a stored count is given' },
  },
  {
    id: 'c-count-keeps-face',
    when: all(not(usesRecognition), not(synthesizesFaces), has('col-data-types', 'template')),
    text: { zh: '声称只计数却保存人脸特征', en: 'Count-only yet templates are kept' },
  },
  {
    id: 'c-persons-no-face',
    when: all(above('col-persons-stored', 0), lacksAll('col-data-types', ['template', 'photo', 'video'])),
    text: { zh: '有存储人数却没有任何人脸类数据', en: 'Persons stored but no face data type' },
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
    text: { zh: '空间选线上，场景却在线下', en: 'Online place with a physical scenario' },
  },
  {
    id: 'c-cloud-no-transfer',
    when: all(is('col-internet-transfer', 'no'), oneOf('col-storage-location', ['own-cloud', 'vendor-cloud', 'overseas'])),
    text: { zh: '存云端却称未经互联网传出', en: 'Cloud storage yet no internet transfer' },
  },
  {
    id: 'c-overseas-no-export',
    when: all(is('col-storage-location', 'overseas'), is('use-crossborder', 'no')),
    text: { zh: '境外存储却称不出境', en: 'Offshore storage yet no cross-border transfer' },
  },
  {
    id: 'c-school-no-minors',
    when: all(is('scn-type', 'school'), is('min-under14', 'no')),
    text: {
      zh: '学校场景却称不涉及未满14周岁者（高中、高校请说明）',
      en: 'School yet no under-14s (explain for upper secondary or university)',
    },
  },
  {
    id: 'c-equal-but-denied',
    when: all(is('nec-alternative-offered', 'equal'), is('nec-refusal', 'denied')),
    text: { zh: '称有同等替代，却又拒绝不刷脸者', en: 'Equal alternative yet refusers are denied' },
  },
  {
    id: 'c-self-but-vendor',
    when: all(is('org-backend-operator', 'self'), any(is('col-storage-location', 'vendor-cloud'), has('use-sharing', 'vendor'))),
    text: { zh: '称自行运行，却用供应商云或委托供应商', en: 'Self-run yet vendor cloud or vendor recipient' },
  },
  {
    id: 'c-original-no-photo',
    when: all(is('col-original-images', 'no'), hasAny('col-data-types', ['photo', 'video'])),
    text: { zh: '称不存原图，数据清单却含照片或视频', en: 'No originals yet photo or video listed' },
  },
  {
    id: 'c-not-required-100k',
    when: all(usesRecognition, is('fil-status', 'not-required'), storesThreshold),
    text: { zh: '达到10万人却判断无需备案', en: '100,000 or more yet “not required”' },
  },
  {
    id: 'c-threshold-dated-count-unsure',
    when: fact('threshold-dated-count-unsure'),
    text: {
      zh: '不清楚存了多少人，却写了达到10万人的日期（日期属实的，请先核实人数，备案期限可能早已起算）',
      en: 'The number stored is unknown, yet a day is given on which it reached 100,000 (if the day is right, count first: the term for filing may long be running)',
    },
  },
  {
    id: 'c-matched-no-gallery',
    when: all(hasAny('scn-function', ['verify-1to1', 'identify-1ton', 'watchlist']), has('col-reference-source', 'none')),
    text: {
      zh: '系统拿人脸比对身份，却称没有底图',
      en: 'Faces are compared to tell who people are, yet there are no reference images',
    },
  },
  {
    id: 'c-delete-blind',
    when: all(is('rgt-deletion', 'within-term'), is('org-vendor-visibility', 'none')),
    text: { zh: '看不到后台却称能按期删除', en: 'Blind to the back end yet deletion on time' },
  },
  {
    id: 'c-gen-role-no-synthesis',
    when: all(hasAny('org-roles', ['gen-tech', 'gen-provider', 'gen-user']), lacksAll('scn-function', ['synthesis'])),
    text: { zh: '角色含生成合成，功能未选生成', en: 'Generative role without the synthesis function' },
  },
  {
    id: 'c-attributes-mismatch',
    when: all(
      lacksAll('scn-function', ['attributes', 'emotion']),
      hasAny('use-attributes', ['age-gender', 'emotion', 'race', 'religion', 'health', 'social', 'politics-orientation']),
    ),
    text: { zh: '功能未选属性分析，却填了推断属性', en: 'Attributes inferred but the function is not selected' },
  },
  {
    id: 'c-covert-notice',
    when: all(is('scn-capture-mode', 'covert'), is('ntc-notice-form', 'separate')),
    text: { zh: '隐蔽采集却称单独告知', en: 'Covert capture yet separate notice' },
  },
  {
    id: 'c-consent-transfer',
    when: all(is('col-internet-transfer', 'with-consent'), not(relyOnConsent)),
    text: { zh: '外传称有单独同意，合法性基础却不是同意', en: 'Transfer on consent but the basis is not consent' },
  },
  {
    id: 'c-mandate-consent',
    when: all(is('scn-legal-mandate', 'law-face'), relyOnConsent),
    text: { zh: '既称法律要求人脸，又以同意为依据', en: 'Statutory mandate and consent both claimed' },
  },
  {
    id: 'c-signage-vs-notice',
    when: all(is('scn-signage', 'none'), is('ntc-notice-form', 'sign-only')),
    text: { zh: '称只靠标识告知，现场却无标识', en: 'Notice by sign only yet no sign' },
  },
  {
    id: 'c-used-once-trained',
    when: all(
      any(is('col-storage-location', 'not-stored'), is('gen-delete', 'on-completion')),
      any(has('use-secondary', 'training'), has('gen-upload-uses', 'training')),
    ),
    text: { zh: '称用完就删、不存，却又拿来训练模型', en: 'Discarded after use, yet used to train models' },
  },
  {
    id: 'c-no-other-use',
    when: all(has('use-secondary', 'none'), hasAny('gen-upload-uses', ['training', 'recognition', 'marketing', 'third-party'])),
    text: { zh: '称没有其他用途，素材却另作他用', en: 'No other use claimed, yet uploads serve other ends' },
  },
  {
    id: 'c-no-expiry-deletes',
    when: all(is('col-retention-basis', 'indefinite'), has('col-deletion-triggers', 'expiry')),
    text: { zh: '没有保存期限，却称到期自动删除', en: 'No storage limit, yet deleted when the term ends' },
  },
  {
    id: 'c-bundled-separate',
    when: all(
      oneOf('ntc-consent-form', ['bundled', 'preticked', 'implied', 'none']),
      any(
        is('col-internet-transfer', 'with-consent'),
        is('use-secondary-consent', 'yes'),
        is('use-sharing-consent', 'yes'),
        is('gen-training-basis', 'separate-consent'),
      ),
    ),
    text: {
      zh: '刷脸的同意不是单独取得的，别处却称有单独同意',
      en: 'Consent to the face scan is not separate, yet separate consent is claimed elsewhere',
    },
  },
  {
    id: 'c-guardian-age-unsure',
    when: fact('guardian-verified-age-unsure'),
    text: {
      zh: '不清楚有没有不满14周岁的孩子，却称已核验监护人',
      en: 'Guardians verified, yet unclear whether children are concerned',
    },
  },
  {
    id: 'c-under14-not-minor',
    when: all(oneOf('min-under14', ['regular', 'possible']), is('org-minors-under18', 'no')),
    text: { zh: '涉及不满14周岁者，却称没有未满18周岁者', en: 'Under-14s concerned, yet nobody under 18' },
  },
  {
    id: 'c-passive-no-minors',
    when: all(
      usesRecognition,
      oneOf('scn-capture-mode', ['passive', 'covert']),
      oneOf('scn-place', ['public-place', 'operating-place']),
      is('org-minors-under18', 'no'),
    ),
    text: {
      zh: '进门的人都会拍到，却称没有未满18周岁者（有办法把孩子排除在外的，请写在备注里）',
      en: 'Everybody who enters is captured, yet nobody under 18 (if children are kept out, say how in the note)',
    },
  },
  {
    id: 'c-video-no-security',
    when: all(is('vid-public-system', 'yes'), is('scn-public-safety', 'no')),
    text: { zh: '属于公共安全视频系统，却称不为公共安全', en: 'A public-security video system, yet not for public security' },
  },
  {
    id: 'c-household-mixed',
    when: all(has('org-roles', 'household'), otherThanHousehold),
    text: {
      zh: '“只为自己或家里用”和其他角色不能并存：真是自用的只留这一项，否则去掉它',
      en: '“Personal or household use only” excludes other roles: keep it alone, or drop it',
    },
  },
  {
    id: 'c-entrusted-decides',
    when: all(has('org-roles', 'entrusted'), hasAny('org-roles', ['deployer', 'gen-provider', 'gen-user', 'authority'])),
    text: {
      zh: '同一套系统，既“只是受托处理”，又有自己决定目的的角色：以谁决定目的为准',
      en: 'For one system, entrusted only and yet deciding: whoever decides the purpose is the handler',
    },
  },
  {
    id: 'c-no-rules-there',
    when: any(hasAny('org-jurisdictions', ['us-other', 'other']), lacksAll('org-jurisdictions', ['cn'])),
    text: {
      zh: '本产品只按中国大陆的法律下结论，所选地方的规则没有收录或只作提示，请问当地律师',
      en: 'Conclusions follow mainland Chinese law only; rules of the places chosen are not covered, or only noted: ask local counsel',
    },
  },
  {
    id: 'c-stored-above-total',
    when: fact('stored-above-total'),
    text: { zh: '存储人脸的人数，比处理的总人数还多', en: 'More faces stored than people handled in all' },
  },
  {
    id: 'c-exports-above-total',
    when: fact('exports-above-total'),
    text: { zh: '出境的人数，比处理的总人数还多', en: 'More people sent abroad than handled in all' },
  },
  {
    id: 'c-projected-below-stored',
    when: fact('stored-above-projected'),
    text: {
      zh: '预计人数比现在还少（打算删除一批的，请写在备注里）',
      en: 'Fewer expected than stored now (if you plan to delete, say so in the note)',
    },
  },
  {
    id: 'c-date-ahead',
    when: any(
      fact('first-use-ahead'),
      fact('threshold-ahead'),
      fact('change-ahead'),
      fact('incident-ahead'),
      fact('video-use-ahead'),
      fact('officer-number-ahead'),
      fact('contract-ahead'),
    ),
    text: { zh: '这一天在评估基准日之后，还没有到', en: 'This day lies after the reference date and has not come yet' },
  },
  {
    id: 'c-dates-reversed',
    when: any(fact('use-began-after-end'), fact('use-began-after-change')),
    text: { zh: '停用或变化的日期，比开始使用还早', en: 'The end or the change lies before the first use' },
  },
  {
    id: 'c-reference-ahead',
    when: fact('reference-date-ahead'),
    text: {
      zh: '评估基准日还没有到，结论以到那天仍有效的规则为准',
      en: 'The reference date lies ahead; the rules may have changed by then',
    },
  },
  {
    id: 'c-reference-before-law',
    when: fact('reference-before-law'),
    text: {
      zh: '评估基准日早于《人脸识别技术应用安全管理办法》施行之日，结论按那天的法律作出，不含该办法',
      en: 'The reference date lies before the Face Recognition Measures took effect; the conclusion follows the law of that day, without them',
    },
  },
  {
    id: 'c-reference-not-covered',
    when: fact('reference-not-covered'),
    text: {
      zh: '评估基准日早于《个人信息保护法》施行之日，本产品没有收录那时的规则，不作判断',
      en: 'The reference date lies before the PIPL took effect; the rules of that time are not covered and nothing is concluded',
    },
  },
];

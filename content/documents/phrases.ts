import type { Phrase } from '../../lib/documents/template';
import type { Text } from '../../lib/schema/text';
import type { QuestionId } from '../questions/index';

const phrase = (question: QuestionId, gap: Text, options: Phrase['options'] = {}): Phrase => ({ question, gap, options });
const repair = (zh: string, en: string) => ({ gap: { zh, en } });

/** How papers for outsiders word an answer. A wrong state of affairs is never worded as if it were in order: it stays a gap. */
export const phrases: Readonly<Record<string, Phrase>> = {
  'place-plain': phrase(
    'scn-place',
    { zh: '设备装在哪里', en: 'where the devices are' },
    {
      'public-place': { zh: '公共场所', en: 'a public place' },
      'operating-place': { zh: '本单位的营业场所', en: 'our business premises' },
      residential: { zh: '住宅小区或楼道', en: 'the residential compound or its corridors' },
      workplace: { zh: '本单位内部', en: 'our offices' },
      campus: { zh: '校园', en: 'the campus' },
      'private-space': repair(
        '采集地点：回答是私密空间，这类地方内部不得安装，先拆除再写',
        'place: the answer is a private space, where no device may stand; remove it first',
      ),
      online: { zh: '线上，通过用户自己的手机等设备', en: 'online, through the user’s own phone or other device' },
    },
  ),
  functions: phrase(
    'scn-function',
    { zh: '系统实际做什么', en: 'what the system does' },
    {
      'detect-count': { zh: '统计人数', en: 'counting people' },
      'verify-1to1': { zh: '核对是不是本人（一对一比对）', en: 'checking that it is the person claimed (one-to-one)' },
      'identify-1ton': {
        zh: '在已录入的人脸中找出是谁（一对多比对）',
        en: 'finding out who somebody is among those enrolled (one-to-many)',
      },
      watchlist: { zh: '与名单比对，比中时提醒工作人员', en: 'comparing with a list and alerting staff on a match' },
      tracking: { zh: '在多个摄像头之间辨认同一个人', en: 'recognising the same person across cameras' },
      attributes: { zh: '分析年龄、性别等特点', en: 'analysing age, sex and the like' },
      emotion: { zh: '推断情绪或状态', en: 'inferring emotion or state' },
      synthesis: { zh: '生成、替换或编辑人脸', en: 'generating, swapping or editing faces' },
      payment: { zh: '确认付款', en: 'authorising payment' },
    },
  ),
  capture: phrase(
    'scn-capture-mode',
    { zh: '怎样采集', en: 'how faces are captured' },
    {
      cooperative: { zh: '由本人主动配合，站到设备前采集', en: 'the person steps in front of the device' },
      passive: { zh: '走进采集区域时自动采集', en: 'captured on entering the area' },
      covert: repair(
        '采集方式：回答是隐蔽采集，无法如实告知，先停止',
        'how: the answer is covert capture, which cannot be announced; stop it first',
      ),
      upload: { zh: '由本人上传照片或视频', en: 'the person uploads a photo or video' },
    },
  ),
  'data-kinds': phrase(
    'col-data-types',
    { zh: '保存哪些信息', en: 'which data are kept' },
    {
      template: { zh: '人脸特征值（敏感个人信息）', en: 'face template (sensitive)' },
      photo: { zh: '人脸照片（敏感个人信息）', en: 'face photo (sensitive)' },
      video: { zh: '含有人脸的视频', en: 'video showing faces' },
      'id-number': { zh: '姓名或身份证号', en: 'name or ID number' },
      phone: { zh: '手机号', en: 'telephone number' },
      account: { zh: '支付或会员账号', en: 'payment or member account' },
      fingerprint: { zh: '指纹等其他生物特征（敏感个人信息）', en: 'other biometrics such as fingerprints (sensitive)' },
      trajectory: { zh: '行踪、出入或消费记录', en: 'movement, entry or purchase records' },
      none: { zh: '比对后不保存上述信息', en: 'nothing is kept after the comparison' },
    },
  ),
  storage: phrase(
    'col-storage-location',
    { zh: '人脸信息存在哪里', en: 'where face information is stored' },
    {
      device: { zh: '只保存在识别设备或用户自己的设备里', en: 'only in the recognition device or the user’s own' },
      local: { zh: '保存在本单位的服务器上', en: 'on the handler’s own server' },
      'own-cloud': { zh: '保存在本单位使用的境内云上', en: 'in the handler’s cloud in mainland China' },
      'vendor-cloud': { zh: '保存在受托供应商的云上', en: 'in the cloud of a processor' },
      platform: {
        zh: '保存在第三方支付或实名认证平台，本单位不保存',
        en: 'at a third-party payment or identity platform; the handler keeps none',
      },
      overseas: { zh: '保存在境外', en: 'outside mainland China' },
      'not-stored': { zh: '比对完成后即丢弃，不保存', en: 'discarded after the comparison, not kept' },
    },
  ),
  transfer: phrase(
    'col-internet-transfer',
    { zh: '会不会经互联网传出设备', en: 'whether it leaves the device over the internet' },
    {
      no: { zh: '人脸信息不通过互联网传出识别设备', en: 'it does not leave the device over the internet' },
      'with-consent': {
        zh: '取得单独同意后，人脸信息通过互联网传出识别设备',
        en: 'it leaves the device over the internet with separate consent',
      },
      'with-law': {
        zh: '人脸信息依照{transfer-law}通过互联网传出识别设备',
        en: 'it leaves the device over the internet under {transfer-law}',
      },
      without: repair(
        '外传的依据：回答是没有依据，先停止外传或取得单独同意',
        'ground for the transfer: the answer is none; stop it or obtain separate consent first',
      ),
    },
  ),
  'retention-basis': phrase(
    'col-retention-basis',
    { zh: '保存期限怎么定的', en: 'how the period was set' },
    {
      justified: { zh: '期限按实现目的所必需的最短时间确定', en: 'the shortest time the purpose needs' },
      statutory: { zh: '期限由法律、法规规定', en: 'set by law or regulation' },
      'vendor-default': repair(
        '期限的理由：回答是供应商默认设置，先按目的算出最短期限',
        'reason for the period: the answer is the vendor’s default; work out the shortest time needed',
      ),
      indefinite: repair('保存期限：回答是一直存着，先定出期限', 'period: the answer is for ever; set one first'),
    },
  ),
  deletion: phrase(
    'col-deletion-triggers',
    { zh: '什么情况下删除', en: 'when it is deleted' },
    {
      expiry: { zh: '保存期限届满', en: 'the period ends' },
      withdrawal: { zh: '本人撤回同意或注销账号', en: 'the person withdraws consent or closes the account' },
      'relationship-end': { zh: '会员到期、离职、搬离、毕业等关系结束', en: 'membership, employment, tenancy or the like ends' },
      'purpose-met': { zh: '目的已经实现', en: 'the purpose is met' },
      'service-stop': { zh: '停止提供服务或更换系统', en: 'the service ends or the system is replaced' },
      none: repair(
        '什么情况下删除：回答是没有删除机制，先建立',
        'when it is deleted: the answer is never; set up deletion first',
      ),
    },
  ),
  protection: phrase(
    'col-crypto',
    { zh: '采取了哪些保护措施', en: 'which protections are used' },
    {
      'at-rest': { zh: '存储加密', en: 'encryption in storage' },
      'in-transit': { zh: '传输加密', en: 'encryption in transit' },
      'per-key': { zh: '分别加密', en: 'separate encryption keys' },
      irreversible: { zh: '不可还原的特征值', en: 'templates that cannot be turned back into a face' },
      pseudonym: { zh: '去标识化', en: 'de-identification' },
      integrity: { zh: '防篡改', en: 'protection against alteration' },
      none: repair('保护措施：回答是都没有，先补上', 'protections: the answer is none; add them first'),
    },
  ),
  controls: phrase(
    'sec-controls',
    { zh: '内部管理措施', en: 'internal controls' },
    {
      'least-privilege': { zh: '权限最小化和授权管理', en: 'least privilege and authorisation' },
      'strong-auth': { zh: '管理端强身份验证', en: 'strong authentication for administrators' },
      confidentiality: { zh: '人员保密义务', en: 'duties of confidence' },
      training: { zh: '定期培训', en: 'regular training' },
      none: repair('内部管理措施：回答是都没有，先补上', 'internal controls: the answer is none; add them first'),
    },
  ),
  monitoring: phrase(
    'sec-monitoring',
    { zh: '安全监测措施', en: 'security monitoring' },
    {
      'audit-log': { zh: '安全审计', en: 'security audit' },
      intrusion: { zh: '入侵检测与防御', en: 'intrusion detection and prevention' },
      vuln: { zh: '漏洞检查', en: 'vulnerability checks' },
      leak: { zh: '泄露监测', en: 'leak monitoring' },
      none: repair('安全监测措施：回答是都没有，先补上', 'security monitoring: the answer is none; add it first'),
    },
  ),
  alternative: phrase(
    'nec-alternative-offered',
    { zh: '有没有不刷脸的方式', en: 'whether there is a way without the face' },
    {
      equal: {
        zh: '您可以不刷脸。其他方式的方便程度和价格与刷脸差不多。',
        en: 'You need not use your face. The other ways are about as easy and cost about the same.',
      },
      inferior: repair(
        '不刷脸的方式：回答是更慢、更贵或权益更少，先改到同样方便再写',
        'way without the face: the answer is slower, dearer or worth less; make it equal first',
      ),
      hidden: { zh: '您可以不刷脸，请向工作人员提出。', en: 'You need not use your face; please ask our staff.' },
      no: repair('不刷脸的方式：回答是没有，先提供再写', 'way without the face: the answer is none; offer one first'),
    },
  ),
  'alternative-sign': phrase(
    'nec-alternative-offered',
    { zh: '有没有不刷脸的方式', en: 'whether there is a way without the face' },
    {
      equal: { zh: '可以改用：{alternative-kinds}', en: 'use instead: {alternative-kinds}' },
      hidden: { zh: '请向工作人员提出，可以改用：{alternative-kinds}', en: 'ask our staff; use instead: {alternative-kinds}' },
      inferior: repair('不刷脸的方式，先改到同样方便', 'a way without the face; make it equal first'),
      no: repair('不刷脸的方式，先提供', 'a way without the face; offer one first'),
    },
  ),
  'alternative-kinds': phrase(
    'nec-alternative-kinds',
    { zh: '有哪些不刷脸的方式', en: 'which ways there are without the face' },
    {
      'id-manual': { zh: '人工核对证件', en: 'ID checked by staff' },
      other: { zh: '{other-way}', en: '{other-way}' },
    },
  ),
  refusal: phrase(
    'nec-refusal',
    { zh: '不刷脸会怎样', en: 'what happens without the face' },
    {
      none: { zh: '不刷脸，不影响您使用我们的服务。', en: 'Not using your face does not affect your use of our service.' },
      inconvenience: {
        zh: '不刷脸，您可以用其他方式办理，可能稍有不便。',
        en: 'Without your face you can use another way, with slight inconvenience.',
      },
      'worse-terms': repair(
        '不刷脸的后果：回答是失去优惠或加价，先改正',
        'what happens without the face: the answer is worse terms; put that right first',
      ),
      denied: repair(
        '不刷脸的后果：回答是不能使用，先改正',
        'what happens without the face: the answer is refusal; put that right first',
      ),
    },
  ),
  ground: phrase(
    'ntc-legal-basis',
    { zh: '处理的法律依据', en: 'legal ground' },
    {
      'separate-consent': { zh: '个人的单独同意', en: 'separate consent of the individual' },
      'written-consent': { zh: '个人的书面同意', en: 'written consent of the individual' },
      'contract-hr': {
        zh: '合同或人力资源管理所必需：{contract-or-hr}',
        en: 'necessity for a contract or for personnel management: {contract-or-hr}',
      },
      statutory: { zh: '履行法定职责或法定义务所必需', en: 'necessity for a statutory duty' },
      emergency: { zh: '应对突发公共卫生事件或紧急情况所必需', en: 'necessity in a public-health event or emergency' },
      'public-info': { zh: '在合理范围内处理已经公开的信息', en: 'reasonable use of information already public' },
      none: repair('法律依据：回答是没有，先停止处理', 'legal ground: the answer is none; stop first'),
    },
  ),
  'consent-form': phrase(
    'ntc-consent-form',
    { zh: '同意是怎样取得的', en: 'how consent is obtained' },
    {
      explicit: { zh: '同意由您就这一件事单独、主动、明确地作出。', en: 'You consent to this alone, by an act of your own.' },
      written: { zh: '同意由您书面作出。', en: 'You consent in writing.' },
      bundled: repair(
        '同意的方式：回答是和其他授权捆绑，先改为单独同意',
        'form of consent: the answer is bundled; make it separate first',
      ),
      preticked: repair(
        '同意的方式：回答是默认勾选，先改为主动作出',
        'form of consent: the answer is pre-ticked; make it an act of the person first',
      ),
      implied: repair(
        '同意的方式：回答是刷脸或进店就算，先改为明确作出',
        'form of consent: the answer is implied; make it explicit first',
      ),
      none: repair('同意的方式：回答是没有取得，先取得', 'form of consent: the answer is none; obtain it first'),
    },
  ),
  children: phrase(
    'min-under14',
    { zh: '会不会涉及不满14周岁的孩子', en: 'whether children under 14 are concerned' },
    {
      regular: {
        zh: '经常涉及不满14周岁的孩子，他们的个人信息也是敏感个人信息。',
        en: 'Children under 14 are regularly concerned; their information is sensitive too.',
      },
      possible: {
        zh: '偶尔可能涉及不满14周岁的孩子，他们的个人信息也是敏感个人信息。',
        en: 'Children under 14 may occasionally be concerned; their information is sensitive too.',
      },
      excluded: {
        zh: '核验年龄，不处理不满14周岁者的人脸信息。',
        en: 'Ages are checked; faces of children under 14 are not processed.',
      },
      no: { zh: '不涉及不满14周岁的孩子。', en: 'Children under 14 are not concerned.' },
    },
  ),
  'back-end': phrase(
    'org-backend-operator',
    { zh: '后台由谁运行', en: 'who runs the back end' },
    {
      self: { zh: '本单位运行', en: 'run by the handler' },
      entrusted: { zh: '委托供应商运行', en: 'run by a vendor on behalf of the handler' },
      joint: { zh: '和另一方共同决定、共同运行', en: 'decided on and run jointly with another party' },
      platform: {
        zh: '由第三方平台完成，本单位不接触人脸信息',
        en: 'run by a third-party platform; the handler never holds faces',
      },
    },
  ),
  role: phrase(
    'org-roles',
    { zh: '单位在项目里的角色', en: 'part the organisation plays' },
    {
      deployer: { zh: '个人信息处理者，自主决定处理目的和方式', en: 'handler, deciding purpose and method' },
      'product-provider': { zh: '产品或服务提供者', en: 'provider of the product or service' },
      'tech-provider': { zh: '识别技术提供者', en: 'provider of the recognition technology' },
      gatekeeper: { zh: '大型网络平台', en: 'large platform' },
      entrusted: { zh: '受托人', en: 'entrusted party' },
      household: { zh: '自然人', en: 'natural person' },
    },
  ),
  'original-images': phrase(
    'col-original-images',
    { zh: '原始图像留不留', en: 'whether original images are kept' },
    {
      no: { zh: '不保存，使用后删除', en: 'not kept, deleted after use' },
      anonymised: { zh: '只保存匿名化后的结果', en: 'only anonymised results are kept' },
      'with-consent': { zh: '保存，已取得单独同意', en: 'kept, with separate consent' },
      'with-law': { zh: '保存，法律另有规定', en: 'kept, as a law provides' },
      without: repair(
        '原始图像：回答是没有依据而保存，先删除或取得依据',
        'original images: the answer is kept without ground; delete them or find one first',
      ),
    },
  ),
  'reference-source': phrase(
    'col-reference-source',
    { zh: '底图从哪里来', en: 'where reference images come from' },
    {
      enrolled: { zh: '本人主动录入', en: 'enrolled by the person' },
      authoritative: { zh: '连接国家权威渠道比对，本地不建人脸库', en: 'compared with an official source, no local gallery' },
      'id-doc': { zh: '读取身份证件照片', en: 'read from the ID document' },
      repurposed: repair(
        '底图来源：回答是挪用办卡、入职或档案照片，先停用并重新取得',
        'source: the answer is reused photos; stop and obtain them anew',
      ),
      purchased: { zh: '从第三方取得', en: 'obtained from a third party' },
      scraped: repair('底图来源：回答是批量抓取，先停用并删除', 'source: the answer is scraping; stop and delete'),
      none: { zh: '没有底图', en: 'no reference images' },
    },
  ),
  assessment: phrase(
    'fil-pia',
    { zh: '影响评估做了没有', en: 'whether the impact assessment is done' },
    {
      before: { zh: '处理前已完成', en: 'done before processing' },
      after: { zh: '处理开始后补做', en: 'done after processing began' },
      'in-progress': { zh: '正在进行', en: 'in progress' },
      none: repair('影响评估：回答是没做，先完成', 'impact assessment: the answer is not done; do it first'),
    },
  ),
  'notice-promise': phrase(
    'ntc-notice-form',
    { zh: '处理之前怎样告知', en: 'how people are told beforehand' },
    {
      separate: {
        zh: '采集之前，以人脸信息处理告知书告知您；告知事项变化的，再次告知。',
        en: 'We tell you by the notice before capture, and again when anything in it changes.',
      },
      'sign-only': repair(
        '告知：回答是只有标识，先备好单独的告知',
        'notice: the answer is a sign only; prepare a separate notice first',
      ),
      'policy-only': repair(
        '告知：回答是只写在隐私政策或协议里，先备好单独的告知',
        'notice: the answer is the policy or terms only; prepare a separate notice first',
      ),
      none: repair('告知：回答是没有告知，先告知再采集', 'notice: the answer is none; tell people before capture'),
    },
  ),
  withdrawal: phrase(
    'ntc-withdrawal',
    { zh: '怎样撤回同意', en: 'how consent is withdrawn' },
    {
      'self-service': {
        zh: '您可以随时自助撤回同意，我们随即删除您的人脸信息。',
        en: 'You can withdraw consent yourself at any time; we then delete your face information.',
      },
      'via-staff': {
        zh: '您可以联系我们撤回同意，我们会删除您的人脸信息。',
        en: 'You can withdraw consent through our staff; we then delete your face information.',
      },
      'no-delete': repair(
        '撤回同意：回答是撤回后数据不删，先改正',
        'withdrawal: the answer is that the data stay; put that right first',
      ),
      none: repair('撤回同意：回答是不能撤回，先提供方式', 'withdrawal: the answer is impossible; offer a way first'),
    },
  ),
  'request-channel': phrase(
    'rgt-channel',
    { zh: '个人的请求找谁办', en: 'where requests go' },
    {
      dedicated: { zh: '我们设有专门的受理渠道', en: 'There is a dedicated channel' },
      general: { zh: '请联系我们的客服', en: 'Please contact customer service' },
      none: repair('受理渠道：回答是没有，先建立', 'channel: the answer is none; set one up first'),
    },
  ),
  sharing: phrase(
    'use-sharing',
    { zh: '人脸信息会给谁', en: 'who receives face information' },
    {
      none: {
        zh: '除本人和依法应当提供的以外，不向任何人提供人脸信息。',
        en: 'Face information goes to nobody but the person, save where the law requires it.',
      },
      vendor: {
        zh: '委托供应商处理，供应商只能按要求处理：{vendor-names}',
        en: 'A processor works only as instructed: {vendor-names}',
      },
      affiliates: { zh: '向关联公司提供：{recipient-names}', en: 'It is provided to affiliates: {recipient-names}' },
      others: { zh: '向其他处理者提供：{recipient-names}', en: 'It is provided to other handlers: {recipient-names}' },
      authority: { zh: '依照法律向国家机关提供', en: 'To state organs as the law requires' },
      public: repair('公开人脸信息：先停止，或取得单独同意', 'publication of faces: stop it or obtain separate consent first'),
      sale: repair('出售或换取好处：先停止', 'sale or exchange: stop first'),
    },
  ),
  crossborder: phrase(
    'use-crossborder',
    { zh: '会不会到境外', en: 'whether it leaves mainland China' },
    {
      no: {
        zh: '人脸信息不提供到境外，境外也不能远程查看。',
        en: 'It does not leave mainland China and cannot be seen from abroad.',
      },
      cleared: { zh: '人脸信息会提供到境外：{foreign-recipient}', en: 'It goes abroad: {foreign-recipient}' },
      'not-cleared': repair(
        '出境：回答是手续还没办完，先停止',
        'transfer abroad: the answer is that formalities are open; stop first',
      ),
    },
  ),
  'special-rules': phrase(
    'min-special-rules',
    { zh: '有没有不满14周岁者的专门处理规则', en: 'whether there are special rules for under-14s' },
    {
      yes: { zh: '我们为不满14周岁者另外制定了处理规则。', en: 'We have special rules for under-14s.' },
      no: repair(
        '不满14周岁者的专门处理规则：回答是没有，先制定',
        'special rules for under-14s: the answer is none; make them first',
      ),
    },
  ),
  'secondary-use': phrase(
    'use-secondary',
    { zh: '有没有其他用途', en: 'whether there are other uses' },
    {
      none: { zh: '人脸信息不用于上述目的以外的用途。', en: 'It serves no purpose but the one above.' },
      marketing: repair(
        '其他用途：营销或画像，先停止，或另行告知并取得单独同意',
        'other use, marketing or profiling: stop it, or notify and obtain separate consent',
      ),
      training: repair(
        '其他用途：训练算法，先停止，或另行告知并取得单独同意',
        'other use, training: stop it, or notify and obtain separate consent',
      ),
      evaluation: repair(
        '其他用途：评价个人，先停止，或另行告知并取得单独同意',
        'other use, evaluating people: stop it, or notify and obtain separate consent',
      ),
      pricing: repair(
        '其他用途：定价、信贷或保险决定，先停止，或另行告知并取得单独同意',
        'other use, pricing, credit or insurance: stop it, or notify and obtain separate consent',
      ),
      'security-share': repair(
        '其他用途：给其他单位做安防，先停止，或另行告知并取得单独同意',
        'other use, security of others: stop it, or notify and obtain separate consent',
      ),
    },
  ),
};

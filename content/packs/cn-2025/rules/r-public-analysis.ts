import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is } from '../../../when';
import { analysesOnly, inPublicPlace, perhapsPublicPlace, publicOrBusinessPlace } from '../terms';

export const rPublicAnalysis: Rule = {
  id: 'r-public-analysis',
  dimension: 'A',
  severity: 'prohibited',
  appliesWhen: all(publicOrBusinessPlace, analysesOnly),
  gapWhen: all(inPublicPlace, is('scn-public-safety', 'no')),
  review: {
    when: all(perhapsPublicPlace, is('scn-public-safety', 'no')),
    why: {
      zh: '哪些对外营业的场所属于“公共场所”，现行规定没有划清。属于公共场所的，装图像采集设备须为公共安全所必需，只分析不认人也一样。请法务就这处场所写明判断和理由；无论结论如何，个人信息保护法和消费者权益保护法都要遵守，曾有车企因门店客流分析被罚。',
      en: 'Which business premises are “public places” is not settled. If these are, image-capture devices need a public-security necessity even where nobody is identified. Counsel should record a view on this site; either way the PIPL and the consumer law apply, and a car maker was fined for analysing visitors in its stores.',
    },
  },
  title: {
    zh: '在公共场所分析人脸特征，目的不是公共安全',
    en: 'Faces analysed in a public place without a public-security purpose',
  },
  finding: {
    zh: '在公共场所分析年龄、性别、情绪等特征，不认出具体的人，主要目的也不是公共安全。不认人的，可以不按《人脸识别办法》办，但镜头拍到的人脸仍是敏感个人信息；在公共场所装图像采集设备，同样要为公共安全所必需。',
    en: 'Traits such as age, gender or mood are analysed in a public place, nobody is identified, and public security is not the main purpose. Without identification the Measures may not apply, yet the face images remain sensitive personal information, and image-capture devices in public places still need a public-security necessity.',
  },
  legal: {
    zh: '仅作特征分析、不识别个体身份的，依《人脸识别办法》第十九条的定义可能不属于人脸识别技术应用，故本项不以该办法为据。《个人信息保护法》第二十六条规范的是公共场所的图像采集和身份识别设备，目的限定照样适用；在经营、公共场所违规分析人脸，亦为人脸识别司法解释第二条第一项所列。',
    en: 'Analysis without identifying individuals may fall outside face-recognition technology as article 19 of the Measures defines it, so this finding does not rest on the Measures. Article 26 PIPL governs image-capture as well as identification devices in public places and its limit on purpose applies; unlawful analysis of faces in business or public places is also named in item 1 of article 2 of the SPC provisions.',
  },
  legalWhere: {
    'consumer-law': {
      zh: '对象是消费者的，另受《消费者权益保护法》第二十九条约束，责任见该法第五十六条第一款第九项。',
      en: 'Towards consumers, article 29 of the Consumer Protection Law applies as well; liability is in item 9 of its article 56(1).',
    },
  },
  matters: {
    zh: '“只做统计”挡不住处罚：人脸照样被采集，路过的人照样没有选择。',
    en: '“Only statistics” has not kept handlers from being fined: faces are still captured and passers-by still have no choice.',
  },
  remedy: {
    zh: '关闭人脸分析，改用不采集人脸的计数方式；已有的人脸图像和特征值依法删除。',
    en: 'Turn face analysis off, count by a method that captures no faces and lawfully delete images and templates held.',
  },
  task: {
    owner: 'product',
    proof: {
      zh: '功能关闭的配置记录、供应商说明、删除记录',
      en: "The configuration record, the vendor's statement and the deletion record",
    },
  },
  provisions: [
    cite('pipl', '26'),
    cite('pipl', '28', { paragraph: '2' }),
    cite('consumer-law', '29'),
    cite('consumer-law', '56', { paragraph: '1', item: '9' }),
    cite('spc-2021-15', '2', { item: '1' }),
  ],
  folds: ['r-no-legal-basis', 'r-consent-not-separate', 'r-basis-hr-contract'],
  examples: [
    { answers: { 'scn-place': 'public-place', 'scn-public-safety': 'no' }, outcome: 'gap' },
    {
      answers: { 'scn-place': 'operating-place', 'vid-public-system': 'no', 'scn-public-safety': 'no' },
      outcome: 'needs-review',
    },
    { answers: { 'scn-place': 'public-place', 'scn-public-safety': 'yes-documented' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

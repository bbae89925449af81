import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { all, is } from '../../../when';
import { inPublicPlace, perhapsPublicPlace, publicOrBusinessPlace, recognisesIdentity } from '../terms';

export const rPublicNoBasis: Rule = {
  id: 'r-public-no-basis',
  dimension: 'A',
  severity: 'prohibited',
  appliesWhen: all(publicOrBusinessPlace, recognisesIdentity),
  gapWhen: all(inPublicPlace, is('scn-public-safety', 'no')),
  review: {
    when: all(perhapsPublicPlace, is('scn-public-safety', 'no')),
    why: {
      zh: '哪些对外营业的场所属于“公共场所”，现行规定没有划清。据一份行业研究报告，检察机关曾把健身房按公共场所对待，原始文书未核对。属于公共场所的，不为公共安全就不得安装，取得同意也不行。请法务就这处场所写明判断和理由。',
      en: 'Which business premises are “public places” is not settled by the rules in force; by an industry study procurators have treated a gym as one, which was not checked against the document itself. If these are, devices may not be installed except for public security, consent or no consent. Counsel should record a view on this site, with reasons.',
    },
  },
  title: {
    zh: '在公共场所装刷脸设备，目的不是公共安全',
    en: 'Face recognition in a public place without a public-security purpose',
  },
  finding: {
    zh: '在公共场所用人脸核验、识别身份或支付，而主要目的不是维护公共安全。装不装得，看的是目的：只有公共安全确有必要才可以安装；本人同意了，或者声称别处有法律要求，都不能代替这一条。同意只能解决已采集的信息能否另作他用。',
    en: 'Faces are used in a public place to verify, identify or pay, and not mainly for public security. Installation is a test of purpose: only a public-security need will do, and neither consent nor a legal demand elsewhere replaces it. Consent only opens other uses of what was lawfully collected.',
  },
  legal: {
    zh: '《人脸识别办法》第十三条第一款和《个人信息保护法》第二十六条把维护公共安全所必需设为在公共场所安装此类设备的前提，按回答，安装并非为此目的，前提不成立；属于公共安全视频系统的，《公共安全视频条例》第七条第三款、第九条第一款有同样要求。第二十六条所称单独同意针对所收集信息的其他用途，补不了安装目的上的欠缺；违规在公共场所验证、辨识人脸的，构成人脸识别司法解释第二条第一项的侵权情形。',
    en: 'Article 13(1) of the Measures and article 26 PIPL make public-security necessity the condition for installing such devices in a public place; the answers deny that purpose, so the element is missing; for public-security video systems articles 7(3) and 9(1) of the video regulation ask the same. Separate consent under article 26 concerns other uses of what was collected and does not cure the purpose of installation. Unlawful verification or identification there is an infringing act under item 1 of article 2 of the SPC provisions.',
  },
  matters: {
    zh: '人在公共场所难以回避镜头，用于营销、效率或支付会让每个路过的人都被识别；这也是各地整治的重点。',
    en: 'People can hardly avoid cameras in public places, so using them for marketing, speed or payment identifies everyone who passes; enforcement campaigns focus on this.',
  },
  remedy: {
    zh: '停用该功能，改用扫码、证件、人工等方式；认为确属公共安全所必需的，由法务写明场所性质、具体风险和必要性后再评估。',
    en: 'Switch the function off and use codes, documents or staff; if public security truly needs it, have counsel set out the nature of the place, the risk and the need, then reassess.',
  },
  task: {
    owner: 'management',
    proof: {
      zh: '停用决定与设备下线记录，或法务签字的公共安全必要性论证',
      en: "The decision and record of taking the devices out of use, or counsel's signed case for the public-security need",
    },
  },
  provisions: [
    cite('measures-2025', '13', { paragraph: '1' }),
    cite('pipl', '26'),
    cite('video-regulation', '7', { paragraph: '3' }),
    cite('video-regulation', '9', { paragraph: '1' }),
    cite('spc-2021-15', '2', { item: '1' }),
  ],
  folds: ['r-no-legal-basis', 'r-consent-not-separate', 'r-basis-hr-contract', 'r-remote-id-no-basis'],
  examples: [
    { answers: { 'scn-place': 'public-place', 'scn-public-safety': 'no' }, outcome: 'gap' },
    {
      answers: { 'scn-place': 'operating-place', 'vid-public-system': 'yes', 'scn-public-safety': 'no' },
      outcome: 'gap',
    },
    {
      answers: { 'scn-place': 'operating-place', 'vid-public-system': 'no', 'scn-public-safety': 'no' },
      outcome: 'needs-review',
    },
    { answers: { 'scn-place': 'public-place', 'scn-public-safety': 'yes-documented' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

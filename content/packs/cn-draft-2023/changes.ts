import type { Provision } from '../../../lib/schema/provision';
import type { Text } from '../../../lib/schema/text';
import { cite } from '../../cite';

/** One difference between the 2023 draft and the Measures of 2025, and what it means for an assessment. */
export type Change = {
  readonly id: string;
  readonly topic: Text;
  readonly draft: Text;
  readonly draftAt: readonly Provision[];
  readonly measures: Text;
  readonly measuresAt: readonly Provision[];
  readonly effect: Text;
};

const draft = (article: string) => cite('draft-2023', article);
const measures = (article: string) => cite('measures-2025', article);

/** What changed on the way, in the order of the fact base. */
export const changes: readonly Change[] = [
  {
    id: 'issuer',
    topic: { zh: '制定机关', en: 'Issuer' },
    draft: { zh: '国家网信办单独起草。', en: 'Drawn up by the CAC alone.' },
    draftAt: [],
    measures: {
      zh: '国家网信办与公安部联合公布，第19号令。',
      en: 'Issued jointly by the CAC and the Ministry of Public Security, Order 19.',
    },
    measuresAt: [cite('measures-2025')],
    effect: { zh: '公安机关也是监管部门。', en: 'The police are a regulator too.' },
  },
  {
    id: 'name',
    topic: { zh: '名称', en: 'Name' },
    draft: { zh: '规定（试行）。', en: 'Provisions (trial).' },
    draftAt: [cite('draft-2023')],
    measures: { zh: '办法。', en: 'Measures.' },
    measuresAt: [cite('measures-2025')],
    effect: { zh: '引用时不要写错名称。', en: 'Quote the right title.' },
  },
  {
    id: 'scope',
    topic: { zh: '适用范围', en: 'Scope' },
    draft: {
      zh: '也管人脸识别产品和服务的提供；没有看到研发例外。',
      en: 'Also covered products and services; no exception for research was seen.',
    },
    draftAt: [draft('2')],
    measures: {
      zh: '只管处理活动；专为研发和训练算法的，不适用本办法。',
      en: 'Covers processing only; research and algorithm training are outside these Measures.',
    },
    measuresAt: [cite('measures-2025', '2', { paragraph: '2' })],
    effect: {
      zh: '先问是否只为研发或者训练。个人信息保护法照样适用。',
      en: 'Ask first whether it is only research or training. The PIPL still applies.',
    },
  },
  {
    id: 'choice',
    topic: { zh: '是否优先不用人脸', en: 'Preference for other means' },
    draft: { zh: '别的办法能办到的，优先用非生物特征。', en: 'Non-biometric means preferred where they do the job.' },
    draftAt: [draft('4')],
    measures: { zh: '改为不得作唯一方式，并鼓励走国家渠道。', en: 'Now: not the sole way, and national channels encouraged.' },
    measuresAt: [measures('10'), measures('11')],
    effect: {
      zh: '选用技术时要求变松，给替代方式的要求变严。',
      en: 'Operators choose the technique more freely, but owe people another way.',
    },
  },
  {
    id: 'notice',
    topic: { zh: '告知', en: 'Notice' },
    draft: { zh: '没有看到专门的告知条文。', en: 'No article on notice was seen.' },
    draftAt: [],
    measures: {
      zh: '专条规定告知，并顾及残疾人、老年人。',
      en: 'A full article on notice, with accessibility for disabled and older people.',
    },
    measuresAt: [measures('5')],
    effect: { zh: '多了一组检查项。', en: 'A new group of checks.' },
  },
  {
    id: 'consent',
    topic: { zh: '同意', en: 'Consent' },
    draft: { zh: '单独同意或者书面同意。', en: 'Separate or written consent.' },
    draftAt: [draft('5')],
    measures: {
      zh: '以同意为依据的，要单独同意，并便于撤回。',
      en: 'Where consent is the ground: separate consent, easy to withdraw.',
    },
    measuresAt: [measures('6')],
    effect: { zh: '要查撤回渠道；也允许同意之外的合法性基础。', en: 'Check withdrawal; other legal grounds are open.' },
  },
  {
    id: 'private-spaces',
    topic: { zh: '私密空间', en: 'Private spaces' },
    draft: { zh: '一般的图像采集设备也禁。', en: 'Banned image capture in general.' },
    draftAt: [draft('6')],
    measures: {
      zh: '只禁人脸识别设备；普通摄像头由公共安全视频条例管。',
      en: 'Bans recognition devices; ordinary cameras fall under the video regulation.',
    },
    measuresAt: [cite('measures-2025', '13', { paragraph: '2' }), cite('video-regulation', '8', { paragraph: '1' })],
    effect: { zh: '两部法规要一起看。', en: 'Two sources to read together.' },
  },
  {
    id: 'public-places',
    topic: { zh: '公共场所', en: 'Public places' },
    draft: { zh: '公共安全必需、有标识、保密、不得他用。', en: 'Public-security need, sign, confidentiality, use limit.' },
    draftAt: [draft('7')],
    measures: {
      zh: '公共安全必需、合理划定采集区域、有标识；不得他用的限制在个人信息保护法里。',
      en: 'Public-security need, reasonable area, sign; the limit on use is in the PIPL.',
    },
    measuresAt: [cite('measures-2025', '13', { paragraph: '1' }), cite('pipl', '26')],
    effect: { zh: '他用的检查保留，依据换成个人信息保护法。', en: 'Other uses are still checked, now under the PIPL.' },
  },
  {
    id: 'internal',
    topic: { zh: '内部管理', en: 'Internal management' },
    draft: { zh: '单列一条。', en: 'An article of its own.' },
    draftAt: [draft('8')],
    measures: { zh: '没有保留。', en: 'Dropped.' },
    measuresAt: [],
    effect: { zh: '按个人信息保护法的必要性和合法性基础判断。', en: 'Judged by necessity and legal ground under the PIPL.' },
  },
  {
    id: 'venues',
    topic: { zh: '经营场所名单', en: 'List of venues' },
    draft: { zh: '点名九类场所不得强迫、诱骗。', en: 'Nine kinds of venue named.' },
    draftAt: [draft('9')],
    measures: { zh: '不再点名，任何人都不得误导、欺诈、胁迫。', en: 'No list; nobody may mislead, deceive or coerce.' },
    measuresAt: [measures('12')],
    effect: { zh: '所有场所都要查。', en: 'Applies to every venue.' },
  },
  {
    id: 'remote',
    topic: { zh: '远距离、无感辨识', en: 'Remote, unnoticed identification' },
    draft: { zh: '严格限制，单列一条。', en: 'A strict article of its own.' },
    draftAt: [draft('10')],
    measures: { zh: '没有保留。', en: 'Dropped.' },
    measuresAt: [],
    effect: {
      zh: '回到必要性、公共场所和视频条例的规定。',
      en: 'Falls back on necessity, public places and the video regulation.',
    },
  },
  {
    id: 'inference',
    topic: { zh: '推断敏感信息', en: 'Sensitive inference' },
    draft: { zh: '单列禁止。', en: 'A prohibition of its own.' },
    draftAt: [draft('11')],
    measures: { zh: '没有保留。', en: 'Dropped.' },
    measuresAt: [],
    effect: { zh: '只剩个人信息保护法和标准，作建议处理。', en: 'Only the PIPL and standards remain; treated as advice.' },
  },
  {
    id: 'major-interests',
    topic: { zh: '重大利益事项', en: 'Major interests' },
    draft: { zh: '人工核验不得被取代。', en: 'Human verification not to be replaced.' },
    draftAt: [draft('12')],
    measures: { zh: '没有保留。', en: 'Dropped.' },
    measuresAt: [],
    effect: { zh: '按自动化决策的规定或者好的做法看待。', en: 'Seen under automated decisions, or as good practice.' },
  },
  {
    id: 'minors',
    topic: { zh: '未成年人', en: 'Minors' },
    draft: { zh: '监护人单独同意或者书面同意。', en: "Guardian's separate or written consent." },
    draftAt: [draft('13')],
    measures: { zh: '监护人同意，另加专门规则。', en: 'Guardian consent and special rules.' },
    measuresAt: [measures('7')],
    effect: { zh: '多查一项专门规则。', en: 'One more check: special rules.' },
  },
  {
    id: 'property',
    topic: { zh: '物业', en: 'Property managers' },
    draft: { zh: '单列一条。', en: 'An article of its own.' },
    draftAt: [draft('14')],
    measures: {
      zh: '并入非唯一方式的一般规定；司法解释仍点名物业。',
      en: 'Covered by the general rule; the court provisions still name property managers.',
    },
    measuresAt: [measures('10'), cite('spc-2021-15', '10', { paragraph: '1' })],
    effect: { zh: '两处一起引用。', en: 'Cite both.' },
  },
  {
    id: 'assessment',
    topic: { zh: '影响评估', en: 'Impact assessment' },
    draft: { zh: '六项内容。', en: 'Six contents.' },
    draftAt: [draft('15')],
    measures: { zh: '四项内容。', en: 'Four contents.' },
    measuresAt: [measures('9')],
    effect: { zh: '报告按四项写。', en: 'The report follows the four.' },
  },
  {
    id: 'trigger',
    topic: { zh: '什么情况要备案', en: 'What triggers filing' },
    draft: { zh: '在公共场所使用，或者存储超过一万人。', en: 'Use in a public place, or more than 10,000 persons stored.' },
    draftAt: [draft('16')],
    measures: { zh: '只看存储人数，达到十万人。', en: '100,000 persons stored, and nothing else.' },
    measuresAt: [measures('15')],
    effect: { zh: '公共场所不再触发备案。', en: 'A public place no longer triggers filing.' },
  },
  {
    id: 'authority',
    topic: { zh: '向谁备案', en: 'Where to file' },
    draft: { zh: '地市级以上网信部门。', en: 'Municipal authority or higher.' },
    draftAt: [draft('16')],
    measures: { zh: '省级以上网信部门。', en: 'Provincial authority or higher.' },
    measuresAt: [measures('15')],
    effect: { zh: '到省里办。', en: 'File at the province.' },
  },
  {
    id: 'start',
    topic: { zh: '期限从哪天起', en: 'Start of the period' },
    draft: { zh: '三十个工作日内，没有写明从哪天起。', en: 'Thirty working days, without saying from which day.' },
    draftAt: [draft('16')],
    measures: { zh: '自达到之日起三十个工作日。', en: 'The thirty working days run from reaching the number.' },
    measuresAt: [measures('15')],
    effect: { zh: '要填达到的日期。', en: 'The product asks for that date.' },
  },
  {
    id: 'materials',
    topic: { zh: '备案材料', en: 'Materials' },
    draft: { zh: '含负责人情况、必要性说明等。', en: 'Included officer details and a statement of necessity.' },
    draftAt: [draft('16')],
    measures: { zh: '五项，新增存储数量。', en: 'Five, now with the stored quantity.' },
    measuresAt: [measures('15')],
    effect: { zh: '多填一项数量。', en: 'A new field: quantity.' },
  },
  {
    id: 'storage',
    topic: { zh: '存储与传输', en: 'Storage and transfer' },
    draft: { zh: '没有规定。', en: 'Nothing.' },
    draftAt: [],
    measures: { zh: '原则上存在设备里，不经互联网外传。', en: 'In the device by default, not sent out over the internet.' },
    measuresAt: [cite('measures-2025', '8', { paragraph: '1' })],
    effect: {
      zh: '新的检查项；没有单独同意的云端人脸库大多过不了。',
      en: 'A new check; a cloud library without separate consent seldom passes.',
    },
  },
  {
    id: 'raw-images',
    topic: { zh: '人脸原图', en: 'Raw images' },
    draft: { zh: '原则上不得保存。', en: 'Not to be kept as a rule.' },
    draftAt: [draft('17')],
    measures: { zh: '没有明文；标准里有建议。', en: 'No express rule; standards advise on it.' },
    measuresAt: [cite('gbt-35273', '6.3')],
    effect: { zh: '属于标准层面的建议，不是违反办法。', en: 'Only advice, since a standard is all that says so.' },
  },
  {
    id: 'protection-level',
    topic: { zh: '等级保护', en: 'Protection level' },
    draft: { zh: '面向公众的系统固定为三级以上。', en: 'Level 3 or higher fixed for public-facing systems.' },
    draftAt: [draft('17')],
    measures: { zh: '按国家规定，不固定级别。', en: 'As state rules require, no fixed level.' },
    measuresAt: [cite('measures-2025', '14', { paragraph: '2' })],
    effect: { zh: '不能把三级当作法律要求。', en: 'The product asks for no fixed level.' },
  },
  {
    id: 'bystanders',
    topic: { zh: '无关人员', en: 'Bystanders' },
    draft: { zh: '避免采集，及时删除或者匿名化。', en: 'Avoid, delete or anonymise.' },
    draftAt: [draft('18')],
    measures: { zh: '没有保留；网络数据条例有规定。', en: 'Dropped; the network-data regulation covers it.' },
    measuresAt: [cite('network-data-regulation', '24')],
    effect: { zh: '依据换成网络数据条例。', en: 'Rests on the network-data regulation now.' },
  },
  {
    id: 'yearly-test',
    topic: { zh: '设备定期检测', en: 'Device test' },
    draft: { zh: '定期检测，调整阈值。', en: 'Regular tests and threshold tuning.' },
    draftAt: [draft('19')],
    measures: { zh: '没有保留。', en: 'Dropped.' },
    measuresAt: [],
    effect: { zh: '只是好的做法。', en: 'Good practice only.' },
  },
  {
    id: 'certification',
    topic: { zh: '产品认证', en: 'Product certification' },
    draft: { zh: '目录内产品须认证或者检测。', en: 'Catalogue products certified or tested.' },
    draftAt: [draft('20')],
    measures: { zh: '没有保留；网络安全法仍有要求。', en: 'Dropped; the CSL still asks for it.' },
    measuresAt: [cite('csl', '25')],
    effect: { zh: '不作为本办法的要求。', en: 'Not a demand of the Measures.' },
  },
  {
    id: 'definitions',
    topic: { zh: '定义', en: 'Definitions' },
    draft: { zh: '没有看到。', en: 'None seen.' },
    draftAt: [],
    measures: { zh: '专条规定。', en: 'An article of its own.' },
    measuresAt: [measures('19')],
    effect: { zh: '按办法的定义判断是否属于人脸识别。', en: 'Whether something is facial recognition follows the Measures.' },
  },
];

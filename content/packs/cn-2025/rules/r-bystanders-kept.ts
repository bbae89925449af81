import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { is } from '../../../when';

export const rBystandersKept: Rule = {
  id: 'r-bystanders-kept',
  dimension: 'C',
  severity: 'high',
  gapWhen: is('scn-bystanders', 'kept'),
  title: { zh: '无关人员的人脸被保留', en: "Bystanders' faces are kept" },
  finding: {
    zh: '设备会拍到没注册或不相干的人，而且把他们的人脸保留下来。自动采集难免收进未经同意的信息时，应当删除或者匿名化；技术上一时做不到的，只可保存并加以保护。个人家庭使用的，按隐私权和邻里关系的要求处理。',
    en: 'The device captures unregistered or unrelated people and keeps their faces. Where automatic capture unavoidably takes in information without consent, it must be deleted or anonymised; where that is technically not yet possible, only stored and protected. For household use, privacy and neighbour rules apply.',
  },
  legal: {
    zh: '《网络数据安全管理条例》第二十四条对自动采集中难以避免的非必要信息或者未依法取得同意的信息，设删除或者匿名化义务；《个人信息保护法》第六条第二款限于实现目的的最小范围。保留无关人员人脸，两项均不符合，且一般欠缺合法性基础。',
    en: 'Article 24 of the network data regulation requires unnecessary information, or information without lawful consent, that automatic capture cannot avoid to be deleted or anonymised; article 6(2) PIPL limits collection to the minimum. Keeping bystanders’ faces meets neither and usually lacks a ground.',
  },
  matters: {
    zh: '路过的人没有同意，也不知情，却在库里留下了一张脸。',
    en: 'Passers-by neither agreed nor knew, yet their faces stay in the database.',
  },
  remedy: {
    zh: '设置成在设备端当场丢弃未注册人脸，并清理存量。',
    en: 'Set the device to discard unregistered faces on the spot and clear what is stored.',
  },
  task: {
    owner: 'security',
    proof: { zh: '配置截图、测试结果、清理记录', en: 'Configuration screenshots, test results and the clearing record' },
  },
  provisions: [cite('network-data-regulation', '24'), cite('pipl', '6', { paragraph: '2' }), cite('civil-code', '1035')],
  examples: [
    { answers: { 'scn-bystanders': 'kept' }, outcome: 'gap' },
    { answers: { 'scn-bystanders': 'deleted' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

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
    zh: '设备会拍到未注册或不相干的人，而且把他们的人脸保留下来。自动采集难免收进未经同意的信息时，应当删除或匿名化，暂时做不到的只可保存并加以保护；个人家庭使用的，按隐私权和邻里关系的要求处理。',
    en: 'The device captures unregistered or unrelated people and keeps their faces. Where automatic capture unavoidably takes in information without consent, it must be deleted or anonymised, and if that is not yet feasible only stored and protected; for household use, privacy and neighbour rules apply.',
  },
  remedy: {
    zh: '设置成在设备端当场丢弃未注册人脸，并清理存量；保存配置截图、测试结果和清理记录。',
    en: 'Set the device to discard unregistered faces on the spot and clear what is stored; keep configuration screenshots, test results and the clearing record.',
  },
  provisions: [cite('aiia-report', '3'), cite('pipl', '5'), cite('pipl', '6'), cite('draft-2023')],
  examples: [
    { answers: { 'scn-bystanders': 'kept' }, outcome: 'gap' },
    { answers: { 'scn-bystanders': 'deleted' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

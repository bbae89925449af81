import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { oneOf } from '../../../when';

export const rNonbioPreferred: Rule = {
  id: 'r-nonbio-preferred',
  dimension: 'D',
  severity: 'low',
  gapWhen: oneOf('nec-nonbio-equivalent', ['yes', 'no-undocumented']),
  title: { zh: '有不用生物特征的办法，或者没有比较过', en: 'A way without biometrics exists, or none was compared' },
  finding: {
    zh: '成本相近时有不用生物特征也能达到同样目的的办法，或者认为没有却没写过比较。现行规定没有要求优先使用非生物特征，只要求不以刷脸为唯一方式、选对个人影响最小的做法；建议把其他办法设为常规，刷脸留作自愿选项。',
    en: 'At similar cost a way without biometrics reaches the same purpose, or it is thought that none exists without a written comparison. No rule in force says that non-biometric means come first; the face may not be the only way, and the way that affects people least must be chosen. We advise making another way the normal one and the face a voluntary option.',
  },
  legal: {
    zh: '“能不用则不用”属行业和地方口径，现行规章未予采纳，本项为建议。与之相关的现行要求是《人脸识别办法》第四条的影响最小和第十条的非唯一；第十一条另鼓励优先使用国家人口基础信息库、国家网络身份认证公共服务等渠道。',
    en: 'Preferring other means is an industry and local position that the Measures did not take over, so this is advice. What is in force nearby are least impact under article 4 and no sole method under article 10; article 11 encourages national channels such as the population database and the network-identity service.',
  },
  matters: {
    zh: '门卡丢了可以换，人脸泄露了换不了。',
    en: 'A lost card can be replaced, a leaked face cannot.',
  },
  remedy: {
    zh: '建议写一份比选，比较效果、成本和对个人的影响；有同等办法的，宜设为常规方式。',
    en: 'We advise a written comparison of effect, cost and impact on people, and making an equal method the normal one.',
  },
  task: {
    owner: 'product',
    proof: { zh: '比选表和决定记录', en: 'The comparison and the record of the decision' },
  },
  provisions: [cite('measures-2025', '4'), cite('measures-2025', '11')],
  examples: [
    { answers: { 'nec-nonbio-equivalent': 'yes' }, outcome: 'gap' },
    { answers: { 'nec-nonbio-equivalent': 'no-documented' }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

import type { Rule } from '../../../lib/schema/rule';
import type { Text } from '../../../lib/schema/text';
import { cite } from '../../cite';

/** Rules that cite other law beside the Measures, and yet ask for what the Measures alone asked first. */
export const restsOnMeasures: readonly string[] = ['r-internet-transfer', 'r-counting-out-of-scope'];

/** What replaces the analysis of a rule that argued with the Measures. */
export const withoutMeasures: Text = {
  zh: '按评估基准日的法律判断，《人脸识别办法》当时还没有施行，这项结论不以它为据，只以所引的其他规定为据。这些规定的分析见现行规则包的同一项。',
  en: 'Judged by the law of the reference date. The Face Recognition Measures had not taken effect, so this finding does not rest on them but on the other provisions cited, which the same finding under the present pack analyses.',
};

/** Added to an analysis that also names law younger than the PIPL, which a reference date may precede. */
export const laterLaw: Text = {
  zh: '分析中提到的规定，在评估基准日还没有施行的，不作为本项的依据；依据以“依据条款”所列为准。',
  en: ' Provisions the analysis names that had not taken effect on the reference date are no ground for this finding; the provisions listed with it are.',
};

/** Refusing service was barred before the Measures; that the face may not be the only method, as such, was not. */
const soleMethod: Pick<Rule, 'severity' | 'finding'> = {
  severity: 'high',
  finding: {
    zh: '刷脸是唯一的办法，或者拒绝刷脸的人得不到服务、办不成事。按当时的法律，人脸信息不是提供服务所必需的，不能因为本人不同意就拒绝；以拒绝服务换来的同意也靠不住。明文禁止把刷脸作为唯一验证方式的《人脸识别办法》，当时还没有施行。',
    en: 'The face is the only way, or people who refuse are turned away. Under the law of the time, service could not be refused for lack of consent unless the face information was necessary for it, and consent won by refusal does not hold. The Measures, which expressly bar the face as the only method of verification, had not taken effect.',
  },
};

/** Where a rule said something of the Measures in plain words, or weighed what only they forbid. */
export const asStood: Readonly<Record<string, Partial<Rule>>> = {
  'r-sole-operating': soleMethod,
  'r-sole-medical': { severity: 'high' },
  'r-sole-other': soleMethod,
  'r-public-analysis': {
    finding: {
      zh: '在公共场所分析年龄、性别、情绪等特征，不认出具体的人，主要目的也不是公共安全。镜头拍到的人脸仍是敏感个人信息；在公共场所装图像采集设备，要为公共安全所必需。',
      en: 'Traits such as age, gender or mood are analysed in a public place, nobody is identified, and public security is not the main purpose. The face images remain sensitive personal information, and image-capture devices in public places need a public-security necessity.',
    },
  },
  'r-techprovider-gaps': {
    finding: {
      zh: '训练数据治理、代表性、存储与传输安全、彻底删除、抗攻击、审计，至少缺一项。这份清单出自行业研究报告，是建议。训练用的人脸同样是敏感个人信息，受个人信息保护法约束。',
      en: 'At least one of training-data governance, representativeness, storage or transfer security, full deletion, robustness or audit is missing. The list comes from an industry study and is advice. Faces used for training are sensitive personal information too, under the Personal Information Protection Law.',
    },
  },
  'r-mlps': {
    finding: {
      zh: '网络安全等级保护工作没有开展。网络安全法要求按等级保护制度保障网络安全，属于等保对象的人脸识别系统也要照办；定几级，按国家标准和系统情况定。',
      en: 'Work under the multi-level protection scheme (MLPS) has not begun. The Cybersecurity Law requires networks to be secured under that scheme, and face-recognition systems within it are no exception; the level follows national standards and the system itself.',
    },
    provisions: [cite('csl-2016', '21')],
  },
};

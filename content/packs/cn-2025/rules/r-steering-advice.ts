import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { hasAny } from '../../../when';

export const rSteeringAdvice: Rule = {
  id: 'r-steering-advice',
  dimension: 'A',
  severity: 'low',
  gapWhen: hasAny('nec-inducement', ['default-first', 'reward']),
  title: { zh: '刷脸被设为默认、最醒目，或有奖励', en: 'The face is the default, most prominent or rewarded choice' },
  finding: {
    zh: '页面或现场把刷脸放在最醒目处、设为默认，或者给优惠奖励。现行规定没有明文禁止这样做，上海2024年的专项行动把它列为引导过度的做法；建议改为各种方式并列，由人自己选。',
    en: 'The face is the most prominent or default choice, or comes with a reward. No rule in force forbids this in terms; the 2024 campaign in Shanghai treated it as excessive steering. We advise showing all ways side by side and letting people choose.',
  },
  legal: {
    zh: '本项依据为地方专项执法口径，不具有法律拘束力。《人脸识别办法》第十二条规制的是误导、欺诈、胁迫，默认优先和奖励本身不在其列；但若因此使人误以为没有其他方式，可能转入该条的评价。',
    en: 'This rests on the positions of a local campaign, which do not bind. Article 12 of the Measures is about misleading, deceiving and coercing; default placement or rewards alone are not among these, but where they make people believe there is no other way that article may come into play.',
  },
  matters: {
    zh: '多数人会点最显眼的那个按钮，默认值等于替他们作了选择。',
    en: 'Most people tap the most visible button, so the default makes the choice for them.',
  },
  remedy: {
    zh: '宜取消默认和奖励，把各种方式按同样大小、同样位置排列，并定期看一看实际选择的比例。',
    en: 'Preferably drop the default and the reward, give all ways the same size and place, and look at what people choose from time to time.',
  },
  task: {
    owner: 'product',
    proof: { zh: '改版前后的截图、各方式的使用比例', en: 'Screens before and after and the share of each way' },
  },
  provisions: [cite('shanghai-2024')],
  examples: [
    { answers: { 'nec-inducement': ['default-first'] }, outcome: 'gap' },
    { answers: { 'nec-inducement': ['none'] }, outcome: 'met' },
    { answers: {}, outcome: 'needs-review' },
  ],
  reviewed: null,
};

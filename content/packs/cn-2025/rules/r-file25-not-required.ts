import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { any, below, not } from '../../../when';
import { parameters } from '../parameters';
import { entrustedOnly } from '../scopes';
import { recognisesIdentity, researchOnly } from '../terms';

export const rFile25NotRequired: Rule = {
  id: 'r-file25-not-required',
  dimension: 'K',
  severity: 'info',
  gapWhen: any(
    below('col-persons-stored', parameters.filingThreshold.value),
    not(recognisesIdentity),
    entrustedOnly,
    researchOnly,
  ),
  title: { zh: '目前无须办理人脸识别技术应用备案', en: 'No face-recognition filing is due now' },
  finding: {
    zh: '按现有回答，这项备案目前不用办：存储不到10万人，或者系统不认人，或者你们只是受托处理、由委托方办理，或者只用于研发训练。这里只说这一项备案；影响评估、告知、替代方式等照样要做，公共安全视频系统向公安机关备案是另一件事。',
    en: 'On these answers this filing is not due now: fewer than 100,000 persons stored, or no identification, or you are only entrusted and the other party files, or the faces serve research and training only. It concerns this filing alone; assessment, notice and alternatives still apply, and filing a public-security video system with the police is a separate matter.',
  },
  legal: {
    zh: '《人脸识别办法》第十五条的备案以处理者存储人脸信息达到10万人为要件；依第二条第二款，专为研发、训练的不适用该办法；依第十九条，人脸识别技术指识别个体身份的技术，不认人的系统不在其内。按现有回答，要件不具备。',
    en: 'FRT Measures art. 15 requires a handler storing the faces of 100,000 persons; under art. 2(2) pure research and training fall outside the Measures, and so do systems that identify nobody, since art. 19 defines the technology by identification. On the answers the requirements are not met.',
  },
  matters: {
    zh: '人数和功能会变，今天不用办不等于以后不用。',
    en: 'Numbers and functions change; not due today does not mean never.',
  },
  remedy: {
    zh: '记下计数方法和日期，人数或功能变化时再评估一次。',
    en: 'Note the method and date of the count and reassess when numbers or functions change.',
  },
  task: { owner: 'operations', proof: { zh: '注明日期和方法的人数统计表', en: 'The count sheet with date and method' } },
  provisions: [cite('measures-2025', '15'), cite('measures-2025', '2', { paragraph: '2' }), cite('measures-2025', '19')],
  examples: [
    { answers: { 'col-persons-stored': 5000 }, outcome: 'gap' },
    {
      answers: {
        'scn-function': ['attributes'],
        'col-persons-stored': 200000,
        'org-roles': ['deployer'],
        'scn-research-only': 'no',
      },
      outcome: 'gap',
    },
    { answers: { 'scn-function': ['verify-1to1'], 'col-persons-stored': 200000, 'org-roles': ['entrusted'] }, outcome: 'gap' },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 100000,
        'org-roles': ['deployer'],
        'scn-research-only': 'no',
      },
      outcome: 'met',
    },
    {
      answers: {
        'scn-function': ['verify-1to1'],
        'col-persons-stored': 'unknown',
        'org-roles': ['deployer'],
        'scn-research-only': 'no',
      },
      outcome: 'needs-review',
    },
  ],
  reviewed: null,
};

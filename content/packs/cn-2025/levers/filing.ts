import { add, levers, turn } from '../../../lever-builder';
import { all, is, not } from '../../../when';
import { storesThreshold, usesRecognition } from '../terms';

export const filingLevers = levers({
  'fil-pia': [
    turn(['none', 'in-progress'], 'before', {
      effort: 2,
      when: is('org-stage', 'planned'),
      practice: {
        zh: '在上线前做完影响评估，签字存档。',
        en: 'Finish the impact assessment before going live, sign and keep it.',
      },
    }),
    turn(['none', 'in-progress'], 'after', {
      effort: 2,
      when: not(is('org-stage', 'planned')),
      practice: {
        zh: '马上补做影响评估。补做改变不了上线前没评估这件事，报告里要如实写。',
        en: 'Do the impact assessment now. It does not undo having gone live without one; the report must say so.',
      },
    }),
  ],
  'fil-pia-contents': [
    add(['legality', 'rights', 'security', 'measures'], {
      effort: 1,
      practice: { zh: '把缺的部分补进评估报告。', en: 'Add the missing parts to the report.' },
    }),
  ],
  'fil-pia-updated': [
    turn(['no', 'new'], 'yes', {
      effort: 1,
      practice: {
        zh: '有变化或出过事的，重新评估；报告至少保存法律要求的年限。',
        en: 'Assess anew after changes or incidents and keep reports as long as the law asks.',
      },
    }),
  ],
  'fil-records': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: { zh: '建一份处理情况记录表，从现在起逐项登记。', en: 'Start a record of processing and keep it from now on.' },
    }),
  ],
  'fil-status': [
    turn(['filed-pref', 'preparing', 'not-filed', 'not-required'], 'filed-prov', {
      effort: 2,
      when: all(usesRecognition, storesThreshold),
      practice: {
        zh: '备齐材料，向省级以上网信部门办理备案，拿到回执。',
        en: 'Complete the papers, file with the provincial or a higher cyberspace administration and keep the receipt.',
      },
    }),
  ],
  'fil-materials': [
    add(['m1', 'm3', 'm4', 'm5'], {
      effort: 1,
      practice: { zh: '补齐缺的材料。', en: 'Prepare the missing papers.' },
    }),
  ],
  'fil-change': [
    turn(['pending'], 'done', {
      effort: 1,
      practice: {
        zh: '办理备案变更或注销；停用的，一并处置存着的人脸信息。',
        en: 'Report the change or cancel the filing; on ending use, dispose of stored faces too.',
      },
    }),
    turn(['new'], 'n-a', {
      effort: 1,
      practice: { zh: '刚办完备案，还没有变化。', en: 'Just filed, nothing has changed yet.' },
    }),
  ],
  'vid-police-filed': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: { zh: '向县级公安机关办理备案，留回执。', en: 'File with the county police and keep the receipt.' },
    }),
  ],
  'fil-algorithm': [
    turn(['filed-hidden', 'not-filed'], 'filed', {
      effort: 2,
      practice: { zh: '办理算法备案，公示编号和链接。', en: 'File the algorithm and show number and link.' },
    }),
  ],
  'fil-rectified': [
    turn(['no'], 'yes', {
      effort: 3,
      practice: { zh: '把每件事整改到位，留下证明。', en: 'Put each matter right and keep proof.' },
    }),
  ],
});

import { add, drop, levers, turn } from '../../../lever-builder';
import { all, has, not, oneOf } from '../../../when';

/** People who are filmed in passing cannot be asked one by one before capture. */
const peopleCanBeAsked = not(oneOf('scn-capture-mode', ['passive', 'covert']));

export const consentLevers = levers({
  'ntc-notice-form': [
    turn(['sign-only', 'policy-only', 'none'], 'separate', {
      effort: 1,
      practice: {
        zh: '在采集前用单独的弹窗、页面或纸质告知，讲清楚要处理人脸。',
        en: 'Before capture, tell people on a separate screen, page or sheet that their face will be handled.',
      },
    }),
  ],
  'ntc-notice-contents': [
    add(['controller', 'purpose-method', 'types-retention', 'necessity-impact', 'rights', 'alternatives', 'recipients'], {
      effort: 1,
      practice: {
        zh: '把缺的内容补进告知，重新发布并通知已有用户。',
        en: 'Complete the notice, publish it anew and tell existing users.',
      },
    }),
  ],
  'ntc-capture-order': [
    turn(['same', 'before'], 'after', {
      effort: 2,
      practice: {
        zh: '改程序：没有告知和同意之前，镜头不启动、不比对。',
        en: 'Change the process: no camera and no matching before notice and consent.',
      },
    }),
  ],
  'ntc-rules-published': [
    turn(['no'], 'yes', {
      effort: 1,
      practice: {
        zh: '公开处理规则，放在容易找到的地方，保存发布记录。',
        en: 'Publish the processing rules where they are easily found and keep a record.',
      },
    }),
  ],
  'ntc-legal-basis': [
    turn(['none', 'contract-hr', 'public-info', 'statutory'], 'separate-consent', {
      effort: 3,
      when: all(not(has('org-roles', 'authority')), peopleCanBeAsked),
      practice: {
        zh: '向每个人单独征求同意；不同意的不刷脸，已存的删除。',
        en: 'Ask each person for separate consent; those who decline are not scanned and what is stored of them is deleted.',
      },
    }),
  ],
  'ntc-consent-form': [
    turn(['bundled', 'preticked', 'implied', 'none', 'new'], 'explicit', {
      effort: 3,
      when: peopleCanBeAsked,
      practice: {
        zh: '就刷脸这一件事重新征得明确同意；拿不到同意的，停止使用并删除。',
        en: 'Obtain explicit consent anew for the face scan alone; stop and delete where it is not given.',
      },
    }),
  ],
  'ntc-withdrawal': [
    turn(['no-delete', 'none', 'new'], 'via-staff', {
      effort: 1,
      practice: {
        zh: '设一个受理撤回的岗位和流程，撤回后把数据删掉。',
        en: 'Set up a desk and a process for withdrawal, with deletion to follow.',
      },
    }),
  ],
  'ntc-enrolled-after-refusal': [
    turn(['yes'], 'cured', {
      effort: 1,
      practice: {
        zh: '查出明确拒绝过的人，删掉照片和特征值，书面告知本人。',
        en: 'Find those who refused, delete photos and templates, and tell them in writing.',
      },
    }),
  ],
  'ntc-terms': [
    drop(['perpetual', 'irrevocable', 'sublicence', 'own-output', 'liability-shift'], {
      effort: 1,
      practice: {
        zh: '从协议里删掉这些条款，重新发布并通知用户。',
        en: 'Strike these terms, publish the agreement anew and tell users.',
      },
    }),
  ],
  'ntc-change-renotice': [
    turn(['no'], 'yes', {
      effort: 2,
      practice: {
        zh: '就已经发生的变化补做告知、重新取得同意，并把这一步写进变更流程。',
        en: 'Give notice and obtain consent for the change already made, and write the step into the change process.',
      },
    }),
  ],
  'ntc-consent-records': [
    turn(['no', 'new'], 'yes', {
      effort: 2,
      practice: {
        zh: '逐人记下同意的时间、告知版本和动作；以前没有记录的，补征同意。',
        en: 'Record time, notice version and act of consent per person; where no record exists, ask again.',
      },
    }),
  ],
});

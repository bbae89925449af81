import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { above, all, any, is } from '../../../when';

export const rLegacyData: Rule = {
  id: 'r-legacy-data',
  dimension: 'F',
  severity: 'medium',
  eased: { when: is('col-legacy', 'no'), severity: 'low' },
  gapWhen: any(is('col-legacy', 'yes'), all(is('org-stage', 'retired'), above('col-persons-stored', 0))),
  title: { zh: '停用或过期的人脸数据还留着', en: 'Face data from ended uses are still held' },
  finding: {
    zh: '用途已经没有了，人脸数据还留着；或者系统已停用、准备停用，库里还有人。目的实现、服务停止或者期限届满，就要主动删除；法定保存期没满的，只能存着并加以保护，不能再用。还没到停用那天的，先把处置方案排好。',
    en: 'The purpose is gone but the face data remain, or the system is retired or about to be and its gallery is not empty. When the purpose is met, the service ends or the term expires, delete on your own initiative; while a statutory period still runs, data may only be stored and protected. If the day of retirement has not come, plan the disposal now.',
  },
  legal: {
    zh: '目的已经实现或者不再需要、服务停止、保存期满的，处理者应当主动删除（《个人信息保护法》第四十七条第一款第一项、第二项）。法定保存期未满，或者技术上难以删除的，只能存储并采取必要的保护措施（同条第二款）。',
    en: 'When the purpose is met or no longer needs the data, the product or service ends or the period expires, the handler must delete on its own initiative (art. 47(1)(1) and (2) PIPL). While a statutory period runs or deletion is technically hard, everything but storage and necessary protection stops (art. 47(2)).',
  },
  matters: {
    zh: '没人管的旧库，往往最先被翻出来。',
    en: 'An old gallery nobody minds is often the first to be dug up.',
  },
  remedy: {
    zh: '列出存量清单并彻底删除，备份和供应商那里一并清；有法定保存期的，单独封存并注明到哪天。',
    en: 'List what remains and delete it fully, backups and vendors included; where a statutory period applies, seal the data and note the day it ends.',
  },
  task: {
    owner: 'security',
    proof: {
      zh: '存量清单、删除日志，必要时附第三方见证',
      en: 'the inventory and deletion log, with a third-party witness where warranted',
    },
  },
  provisions: [
    cite('pipl', '47', { paragraph: '1', item: '1' }),
    cite('pipl', '47', { paragraph: '1', item: '2' }),
    cite('pipl', '19'),
  ],
  examples: [
    { answers: { 'col-legacy': 'yes' }, outcome: 'gap' },
    { answers: { 'col-legacy': 'no', 'org-stage': 'retired', 'col-persons-stored': 300 }, outcome: 'gap' },
    { answers: { 'col-legacy': 'no', 'org-stage': 'live', 'col-persons-stored': 300 }, outcome: 'met' },
    { answers: { 'col-legacy': 'unknown', 'org-stage': 'live', 'col-persons-stored': 300 }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

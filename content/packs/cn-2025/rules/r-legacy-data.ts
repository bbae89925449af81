import type { Rule } from '../../../../lib/schema/rule';
import { cite } from '../../../cite';
import { above, all, any, is } from '../../../when';

export const rLegacyData: Rule = {
  id: 'r-legacy-data',
  dimension: 'F',
  severity: 'medium',
  gapWhen: any(is('col-legacy', 'yes'), all(is('org-stage', 'retired'), above('col-persons-stored', 0))),
  title: { zh: '停用或过期的人脸数据还留着', en: 'Face data from ended uses are still held' },
  finding: {
    zh: '仍存有停用项目或目的已过的人脸数据，或者系统已停用、拟停用而数据还没有清空。目的已实现、服务停止或期限届满时应主动删除；法定保存期未满等情形，只可保存并加以保护。',
    en: 'Face data from ended projects or expired purposes are still held, or the system is retired or being retired with data not yet cleared. Once the purpose is met, the service ends or the term expires, data must be deleted on your own initiative; where a statutory period still runs or the like, they may only be stored and protected.',
  },
  remedy: {
    zh: '列出存量清单并彻底删除，覆盖备份和供应商；保存清单、删除日志，宜请第三方见证。',
    en: 'List what remains and delete it fully, backups and vendors included; keep the list and logs, ideally with a third-party witness.',
  },
  provisions: [cite('pipl', '47'), cite('pipl', '19')],
  examples: [
    { answers: { 'col-legacy': 'yes' }, outcome: 'gap' },
    { answers: { 'col-legacy': 'no' }, outcome: 'needs-review' },
  ],
  reviewed: null,
};

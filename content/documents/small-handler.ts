import type { Provision } from '../../lib/schema/provision';
import type { Text } from '../../lib/schema/text';
import { cite } from '../cite';

/** The table for small handlers as a paper of its own. */
export const smallHandlerPaper: {
  readonly title: Text;
  readonly purpose: Text;
  readonly provisions: readonly Provision[];
  readonly checks: readonly Text[];
} = {
  title: { zh: '小型个人信息处理者影响评估表（底稿）', en: 'Assessment table for small handlers (working copy)' },
  purpose: {
    zh: '处理的个人信息不到规定人数的，可以附上这张表。它不能代替四项内容的评估报告。',
    en: 'May be added where fewer persons than the limit are handled. It does not replace the report with the four contents.',
  },
  provisions: [cite('small-handlers-2026')],
  checks: [
    {
      zh: '规定的条文和附件的官方版式没有看到，表的结构来自二手资料。使用前对照官方附件。',
      en: 'Neither the articles nor the official layout were seen; the structure is from secondary sources. Compare with the official annex.',
    },
  ],
};

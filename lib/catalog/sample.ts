import { p01 } from '../../content/personas/p01';
import type { Answers } from '../schema/answer';
import type { Text } from '../schema/text';

/** The case behind the sample report: a made-up zoo whose facts follow a well-known case. */
export const sampleCase: { readonly title: Text; readonly answers: Answers } = {
  title: { zh: '云雀野生动物园年卡入园系统（虚构示例）', en: 'Skylark Zoo annual-card gate (fictional sample)' },
  answers: { ...p01.answers, 'org-name': '云雀野生动物园（虚构）', 'org-system-name': '年卡入园系统' },
};

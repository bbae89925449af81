import type { PackageEntry } from '../../lib/documents/package-plan';
import type { Text } from '../../lib/schema/text';

/** The package in the order of the provincial lists; the numbers 04 to 06 are scans the operator adds. File names are Chinese, as the authority reads Chinese. */
export const packageEntries: readonly PackageEntry[] = [
  { paper: 'checklist', number: '00-1', name: '备案材料清单', formats: ['docx'] },
  { paper: 'consistency', number: '00-2', name: '一致性检查', formats: ['docx'] },
  { paper: 'basic-facts', number: '01', name: '个人信息处理者基本情况表（底稿）', formats: ['docx'] },
  { paper: 'application', number: '02', name: '人脸识别技术应用情况备案表（底稿）', formats: ['docx'] },
  { paper: 'report', number: '03', name: '个人信息保护影响评估报告', formats: ['pdf', 'docx'] },
  { paper: 'authorisation', number: '07', name: '经办人授权委托书（草稿）', formats: ['docx'] },
  { paper: 'undertaking', number: '08', name: '承诺书（草稿）', formats: ['docx'] },
  { paper: 'processing-rules', number: '09-1', name: '人脸信息处理规则（草稿）', formats: ['docx'] },
  { paper: 'procedures', number: '09-2', name: '人脸识别系统操作规程（草稿）', formats: ['docx'] },
  { paper: 'notice', number: '09-3', name: '人脸信息处理告知书（草稿）', formats: ['docx'] },
  { paper: 'sign', number: '09-4', name: '现场提示标识（草稿）', formats: ['docx', 'pdf'] },
  { paper: 'short-version', number: '09-5', name: '影响评估报告公开简版（草稿）', formats: ['docx'] },
  { paper: 'small-handler', number: '09-6', name: '小型处理者影响评估表（底稿）', formats: ['docx'] },
];

/** What the package is called, before the name of the system. */
export const packageName: Text = { zh: '人脸识别备案材料', en: '人脸识别备案材料 (filing package)' };

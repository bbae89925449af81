import { type IRunOptions, TextRun } from 'docx';
import { xmlText } from '../../lib/report/xml-text';

/** Text with its line breaks kept. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map((part, index) => new TextRun({ ...options, text: xmlText(part), ...(index > 0 ? { break: 1 } : {}) }));
}

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tinyReport } from '../../lib/report/sample-report.fixture';
import { reportDocx } from './report-docx';

test('the same model gives the same Word file, dated by the document and not by the clock', async () => {
  const model = tinyReport([{ kind: 'prose', text: '正文' }]);
  const [first, second] = [await reportDocx(model), await reportDocx(model)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array());
  expect(core.match(new RegExp(`>${model.date}T`, 'g'))).toHaveLength(2);
});

test('a short paper has neither cover nor contents, and what is missing in it stands out', async () => {
  const model = { ...tinyReport([{ kind: 'prose', text: '电话：【待补：联系电话】，谢谢' }]), sheet: 'plain' as const };
  const xml = strFromU8(unzipSync(await reportDocx(model))['word/document.xml'] ?? new Uint8Array());
  expect(xml).not.toContain('TOC');
  expect(xml.match(/FFF2CC/g)).toHaveLength(1);
  expect(xml.replaceAll(/<[^>]+>/g, '')).toContain('电话：【待补：联系电话】，谢谢');
});

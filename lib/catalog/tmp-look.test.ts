import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { p08 } from '../../content/personas/p08';
import { p01 } from '../../content/personas/p01';
import { renderReport } from '../../components/pdf/render-report';
import { reportDocx } from '../../components/docx/report-docx';
import { evaluatePack } from '../rules/evaluate-pack';
import { companionSet } from './documents';
import { filingPackage } from './filing-package';
import { defaultPack } from './index';
import { markdownOf } from '../report/markdown';

test('look', async () => {
  const pack = defaultPack();
  for (const [name, p] of [['p08', p08], ['p01', p01]] as const) for (const locale of ['zh', 'en'] as const) {
    const answers = { ...p.answers };
    const result = evaluatePack(pack, answers, { today: '2026-11-22' });
    const input = { pack, result, answers, notes: {}, locale, title: 'x', reportNumber: 'MJ-1', generatedOn: '2026-11-22' };
    const set = companionSet(input);
    writeFileSync(`/tmp/pkgout/${name}-${locale}.md`, set.documents.map(({ model }) => markdownOf(model)).join('\n\n=====\n\n'));
    if (name === 'p08' && locale === 'zh') {
      const zip = await filingPackage(input, (model, format) => format === 'pdf' ? renderReport(model) : reportDocx(model));
      const again = await filingPackage(input, (model, format) => format === 'pdf' ? renderReport(model) : reportDocx(model));
      console.log('same', Buffer.from(zip.bytes).equals(Buffer.from(again.bytes)), zip.name, zip.bytes.length);
      writeFileSync('/tmp/pkgout/p.zip', zip.bytes);
      for (const d of set.documents) writeFileSync(`/tmp/pkgout/${d.id}.pdf`, await renderReport(d.model));
    }
  }
}, 120000);

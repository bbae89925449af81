import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { companionDocument } from '../../lib/catalog/documents';
import { defaultPack } from '../../lib/catalog/index';
import { evaluatePack } from '../../lib/rules/evaluate-pack';
import type { Answers } from '../../lib/schema/answer';
import { locales } from '../../lib/schema/text';
import { renderReport } from './render-report';

const pack = defaultPack();
const pages = async (pdf: Uint8Array) => (await PDFDocument.load(pdf)).getPageCount();

test('the sign fits on one page, however much it has to say', async () => {
  const answers: Answers = {
    'org-name': '某'.repeat(40),
    'scn-purpose': '为'.repeat(60),
    'col-storage-location': 'local',
    'col-data-types': ['template'],
    'col-retention-days': 36_500,
    'nec-alternative-offered': 'hidden',
    'nec-alternative-kinds': ['qr', 'card', 'password-sms', 'id-manual', 'staff', 'cash', 'other'],
    'scn-function': ['verify-1to1'],
    'org-roles': ['deployer'],
  };
  const result = evaluatePack(pack, answers, { today: '2026-11-22' });
  for (const locale of locales) {
    const input = { pack, result, answers, notes: {}, locale, title: '', reportNumber: 'MJ-1', generatedOn: '2026-11-22' };
    for (const given of [input, { ...input, answers: {} }]) {
      const paper = companionDocument(given, 'sign');
      expect(paper && (await pages(await renderReport(paper.model))), locale).toBe(1);
    }
  }
});

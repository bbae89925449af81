import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenCases } from '../components/pdf/golden-cases.fixture';
import { pageImages } from '../components/pdf/page-images.fixture';
import { renderReport } from '../components/pdf/render-report';
import { sampleReport } from '../lib/report/sample-report.fixture';

const DPI = 100;

/** Draws the pages of a report as pictures to look at: a sample case such as P01, or one of the golden cases. */
export async function main([name = 'P01', locale = 'zh']: readonly string[] = process.argv.slice(2)): Promise<void> {
  const golden = Object.entries(goldenCases).find(([id]) => id === name)?.[1];
  const pdf = await renderReport(golden ?? sampleReport(name, { locale: locale === 'en' ? 'en' : 'zh' }));
  const folder = '.cache/pages';
  mkdirSync(folder, { recursive: true });
  const pictures = pageImages(pdf, DPI);
  pictures.forEach((picture, index) => {
    writeFileSync(`${folder}/${name}-${locale}-${String(index + 1).padStart(2, '0')}.png`, picture);
  });
  writeFileSync(`${folder}/${name}-${locale}.pdf`, pdf);
  console.log(`${pictures.length} × ${folder}/${name}-${locale}-*.png`);
}

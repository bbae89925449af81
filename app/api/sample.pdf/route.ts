import { renderInWorker } from '@/components/pdf/render-in-worker';
import { assessmentReport } from '@/lib/catalog/assessment-report';
import { defaultPack } from '@/lib/catalog/index';
import { sampleCase } from '@/lib/catalog/sample';
import { attachment } from '@/lib/http/attachment';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { door } from '@/lib/service/door';
import { today } from '@/lib/service/evaluate';
import { requestLanguage } from '@/lib/service/request';

/** The report of a made-up case, to see what comes out before answering anything. */
export const GET = door('GET /api/sample.pdf', async () => {
  const { locale } = await requestLanguage();
  const pack = defaultPack();
  const { answers, title } = sampleCase;
  const result = evaluatePack(pack, answers, { today: today() });
  const model = assessmentReport({
    pack,
    result,
    answers,
    notes: {},
    locale,
    title: title[locale],
    reportNumber: 'MJ-SAMPLE',
    generatedOn: today(),
  });
  const headers = attachment(locale === 'zh' ? '示例报告.pdf' : 'sample-report.pdf', 'application/pdf');
  return new Response((await renderInWorker(model)) as BodyInit, {
    headers: { ...headers, 'content-disposition': headers['content-disposition']?.replace('attachment', 'inline') ?? 'inline' },
  });
});

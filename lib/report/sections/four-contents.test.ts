import { expect, test } from 'vitest';
import { en } from '../../../content/report/en';
import { zh } from '../../../content/report/zh';
import { sampleReport } from '../sample-report.fixture';

test.each(['zh', 'en'] as const)(
  'the norms of a content name the consumer law where a finding under it applies it, in %s',
  (locale) => {
    const prose = locale === 'zh' ? zh : en;
    const rows = sampleReport('P01', { locale })
      .chapters.filter(({ id }) => /four/i.test(id))
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : [])));
    const norms = rows.filter(({ label }) => label === prose.fourContents.criteria).map(({ value }) => value);
    expect(norms).toHaveLength(4);
    expect(norms.join()).toContain(locale === 'zh' ? '《消费者权益保护法》第二十九条' : 'art. 29');
    const cited = norms[0]?.split('\n').find((line) => line.includes(locale === 'zh' ? '《个人信息保护法》' : 'PIPL')) ?? '';
    const places =
      locale === 'zh'
        ? [cited.indexOf('第五条'), cited.indexOf('第二十九条')]
        : [cited.indexOf('art. 5 '), cited.indexOf('art. 29')];
    expect(places[0]).toBeGreaterThan(-1);
    expect(places[0]).toBeLessThan(places[1] ?? -1);
  },
);

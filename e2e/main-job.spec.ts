import { readFileSync } from 'node:fs';
import { p08 } from '../content/personas/p08';
import { p13 } from '../content/personas/p13';
import type { SampleCase } from '../content/personas/sample-case';
import { defaultPack } from '../lib/catalog/index';
import { stringsFor } from '../lib/i18n/strings';
import { verdictSentence } from '../lib/i18n/verdict';
import { evaluatePack } from '../lib/rules/evaluate-pack';
import { answerStep, goOn, untilSaved } from './answer';
import { expect, test } from './fixtures';
import { pdfText, squeeze } from './pdf';

const today = '2026-11-22';
const zh = stringsFor('zh');

const journeys: readonly (readonly [string, SampleCase, string])[] = [
  ['J-01', p08, '小区'],
  ['J-03', p13, '门铃'],
];

for (const [journey, sample, search] of journeys) {
  test(`[${journey}] ${sample.id} goes from the home page to the downloaded PDF`, async ({ page, watch }) => {
    test.setTimeout(120_000);
    const pack = defaultPack();
    const result = evaluatePack(pack, sample.answers, { today });
    const verdict = `${result.overall.floor}-${result.overall.ceiling}`;

    await page.goto('/');
    await page.getByRole('link', { name: '开始自评' }).click();
    await page.getByRole('searchbox').fill(search);
    await page.locator(`button[name=scenario][value="${scenarioOf(sample)}"]`).click();
    for (const [index, step] of pack.steps.entries()) {
      await expect(page.locator('#step-title')).toHaveText(step.title.zh);
      await answerStep(page, sample.answers);
      if (index < pack.steps.length - 1) await goOn(page);
    }
    await expect(page.locator('aside [data-verdict]')).toHaveAttribute('data-verdict', verdict);
    await expect(page.locator('aside [data-verdict]')).toHaveText(verdictSentence(result, zh));
    await expect(page.locator('aside [data-filing]')).toHaveAttribute('data-filing', result.filing.status);
    await untilSaved(page);

    await page.getByRole('link', { name: '查看结果' }).click();
    await expect(page.locator('h1[data-verdict]')).toHaveAttribute('data-verdict', verdict);
    await expect(page.locator('h1')).toHaveText(verdictSentence(result, zh));
    const titles = shownTitles(sample);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载PDF报告' }).click();
    const file = await (await download).path();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    const text = pdfText(file);
    expect(text).toContain(squeeze(verdictSentence(result, zh)));
    expect(text).toContain(squeeze(String(sample.answers['org-system-name'])));
    for (const title of titles) expect(text).toContain(squeeze(title));

    const typed = Object.values(sample.answers).filter((value) => /[\u4e00-\u9fff]/.test(String(value)));
    const leaks = watch.addresses.filter((address) => typed.some((value) => decodeURIComponent(address).includes(String(value))));
    expect(leaks).toEqual([]);
  });
}

/** Titles of the findings that the result shows by themselves. */
function shownTitles(sample: SampleCase): string[] {
  const pack = defaultPack();
  return evaluatePack(pack, sample.answers, { today })
    .findings.filter((finding) => finding.outcome === 'gap' && finding.foldedUnder === undefined)
    .map(({ rule }) => pack.rules.find((each) => each.id === rule)?.title.zh ?? rule);
}

function scenarioOf(sample: SampleCase): string {
  return String(sample.answers['scn-type']);
}

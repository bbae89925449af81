import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import { dutiesFor } from '../rules/duties';
import type { Answers } from '../schema/answer';
import type { Overrides } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { LevelRange } from '../schema/risk';
import type { Locale } from '../schema/text';
import { riskOfAssessment } from './risk';
import { levelWords } from './risk-view';

/** What the other pages of a result would say first, each in a few words. */
export type ResultSummary = {
  readonly duties: { readonly words: string; readonly late: boolean };
  readonly risk: { readonly words: string; readonly range: LevelRange };
  readonly path: string;
};

type Input = {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly planned: Answers;
  readonly overrides: Overrides;
  /** Reference date, civil date. */
  readonly on: string;
  readonly locale: Locale;
  readonly strings: Strings;
};

/** The pages on duties, risk and the shortest way in a few words each, for the page on the conclusion. */
export function resultSummary({ pack, answers, planned, overrides, on, locale, strings }: Input): ResultSummary {
  const text = strings.result.summary;
  const duties = pack.status === 'never-in-force' ? [] : dutiesFor(pack, answers, on);
  const running = duties.filter(({ state }) => state === 'running');
  const late = running.filter(({ overdue }) => overdue === 'yes').length;
  const open = duties.filter(({ state }) => state === 'undetermined').length;
  const counts = [
    ...(late > 0 ? [fill(text.late, { n: late })] : []),
    ...(running.length > late ? [fill(text.running, { n: running.length - late })] : []),
    ...(open > 0 ? [fill(text.open, { n: open })] : []),
  ];
  const range = riskOfAssessment(pack, { answers, on, planned, overrides }).overall.initial;
  const measures = Object.keys(planned).length;
  return {
    duties: { words: counts.length > 0 ? counts.join(strings.common.semicolon) : text.nothingDue, late: late > 0 },
    risk: { words: fill(text.worst, { level: levelWords(range, 'risk', { locale, strings }) }), range },
    path: measures > 0 ? fill(text.planned, { n: measures }) : text.path,
  };
}

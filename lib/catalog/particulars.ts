import { particulars, starterAnswers } from '../../content/report/particulars';
import { fill, formatDate } from '../i18n/format';
import { answerText, isOpen } from '../report/answer-text';
import type { ReportParticular } from '../report/enclosures';
import { rangeText } from '../report/verdict';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { ParticularPlace } from '../schema/particular';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';
import { type ProvisionLabel, provisionLabels } from './provision-label';
import { reportProse } from './report-prose';

/** What somebody has to write by hand in a starter sentence. */
const BLANK = '____';
/** A longer answer would bury the sentence it stands in. */
const QUOTED_LIMIT = 200;

/** The particulars there are, in the order of the report. */
export const particularIds: readonly string[] = particulars.map(({ id }) => id);

export type ShownParticular = {
  readonly id: string;
  readonly place: ParticularPlace;
  readonly title: string;
  readonly why: string;
  readonly provisions: readonly ProvisionLabel[];
  readonly starter: string;
};

type Input = {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly result: AssessmentResult;
  readonly locale: Locale;
};

/** The particulars as a page asks for them, each with a sentence to start from that holds what the answers tell. */
export function particularsView({ pack, answers, result, locale }: Input): ShownParticular[] {
  const prose = reportProse[locale];
  const answered = (id: string): string => {
    const question = pack.questions[id];
    const value = answers[id];
    if (!question || value === undefined || isOpen(value) || String(value).trim() === '') return BLANK;
    const text = answerText(question, value, locale, prose.words)
      .trim()
      .replace(/[。.；;]+$/, '');
    return text.length > QUOTED_LIMIT ? BLANK : text;
  };
  const values = {
    ...Object.fromEntries(Object.entries(starterAnswers).map(([name, id]) => [name, answered(id)])),
    on: formatDate(result.on, locale),
    verdict: result.progress.answered === 0 || pack.status === 'not-covered' ? BLANK : rangeText(result.overall, prose),
  };
  return particulars.map(({ id, place, title, why, provisions, starter }) => ({
    id,
    place,
    title: title[locale],
    why: why[locale],
    provisions: provisionLabels(provisions, locale),
    starter: fill(starter[locale], values),
  }));
}

/** The particulars as the report prints them: what was written, or null for a line to fill in. */
export function reportParticulars(written: Readonly<Record<string, string>>, locale: Locale): ReportParticular[] {
  return particulars.map(({ id, place, title }) => {
    const text = written[id]?.trim() ?? '';
    return { id, place, title: title[locale], text: text === '' ? null : text };
  });
}

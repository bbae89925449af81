import { fill } from '../i18n/format';
import { stringsFor } from '../i18n/strings';
import { planEffect } from '../path/compare';
import { shortestPaths } from '../path/shortest-path';
import type { ReportPath, ReportPathSet } from '../report/enclosures';
import type { Answers } from '../schema/answer';
import type { Pack } from '../schema/pack';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';
import { leversOf, pathView, planView, type ShownLevel, type ShownSet } from './path-view';
import { reportProse } from './report-prose';

type Input = {
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly answers: Answers;
  readonly planned: Answers;
  readonly locale: Locale;
};

/**
 * What the report says of the ways to a better verdict: for each better level the smallest set, with another that gives up
 * no function where the smallest does, and the planned measures with the verdict after them. Null for a pack without levers.
 */
export function reportPath({ pack, result, answers, planned, locale }: Input): ReportPath | null {
  const book = leversOf(pack);
  if (!book) return null;
  const strings = stringsFor(locale);
  const prose = reportProse[locale];
  const text = strings.path;
  const options = { today: result.on, on: result.on, mode: result.mode };
  const input = { id: '', pack, book, answers, locale, strings };
  const paths = pathView(shortestPaths(pack, book, answers, options), input);
  const effect = planEffect(pack, answers, planned, options);
  const plan = planView(effect, planned, input);
  const open = result.findings.filter(({ outcome }) => outcome === 'needs-review').length;
  const list = (wording: string, titles: readonly string[]) =>
    titles.length === 0
      ? []
      : [fill(wording, { n: titles.length }) + strings.common.colon + titles.join(strings.common.semicolon)];
  const notes = [
    ...(paths.from === 'low' ? [result.overall.ceiling === 'low' ? text.noneNeeded : prose.path.firstLearn] : []),
    ...(paths.from !== 'low' && paths.from !== result.overall.ceiling
      ? [fill(text.certainOnly, { level: prose.levels[paths.from], n: open })]
      : []),
    ...(paths.from !== 'low' && paths.reached.length === 0 && !paths.unreached.some(({ undecided }) => undecided)
      ? [text.stopByFact]
      : []),
  ];
  return {
    notes,
    sets: paths.reached.flatMap((level) => setsOf(level, locale)),
    unreached: paths.unreached.map(({ levels, blockers, undecided }) => ({
      title: fill(undecided ? text.undecided : prose.path.unreached, {
        levels: levels.map((level) => prose.levels[level]).join(prose.words.listSeparator),
      }),
      text: undecided ? text.undecidedText : blockers.length > 0 ? text.unreachedText : text.together,
      blockers: blockers.map(({ title, reasons }) => ({
        title,
        reasons: reasons.map(({ text: question, answer, why }) => [`${question} ${answer}`, why].filter(Boolean).join('\n')),
      })),
    })),
    plan:
      plan.measures.length === 0
        ? null
        : {
            measures: plan.measures.map(({ text: question, from, to }) => ({ question, from, to: to || text.alreadyDone })),
            after: effect.after.overall,
            notes: [
              ...list(text.gone, plan.gone),
              ...list(text.settled, plan.settled),
              ...list(text.newFindings, plan.fresh),
              ...list(text.newOpen, plan.opened),
              ...list(text.newConflicts, plan.conflicts),
            ],
          },
  };
}

/** The smallest set to a level, and where it gives up a function the smallest that gives up none. */
function setsOf({ level, sets, keeping }: ShownLevel, locale: Locale): ReportPathSet[] {
  const strings = stringsFor(locale);
  const prose = reportProse[locale];
  const text = strings.path;
  const [first, ...others] = sets;
  const shown = (set: ShownSet, settled: string, open: string, more: number): ReportPathSet => ({
    title: fill(set.worst === level ? settled : open, { n: set.changes.length, level: prose.levels[level] }),
    notes: [
      ...(set.givesUp ? [text.givesUp + prose.words.stop] : []),
      ...(set.worst === level ? [] : [fill(text.stillOpen, { level: prose.levels[set.worst] })]),
      ...(set.fresh.length > 0 ? [text.fresh + strings.common.colon + set.fresh.join(strings.common.semicolon)] : []),
      ...(set.opened.length > 0
        ? [text.opened + strings.common.colon + set.opened.map(({ title }) => title).join(strings.common.semicolon)]
        : []),
    ],
    changes: set.changes.map(({ text: question, from, to, practice, effort }) => ({
      question,
      from,
      to,
      practice,
      effort: text.effort[effort],
    })),
    others: more,
  });
  return [
    ...(first ? [shown(first, prose.path.toLevel, prose.path.toLevelOpen, others.length)] : []),
    ...(keeping ? [shown(keeping, prose.path.toLevelKeeping, prose.path.toLevelKeepingOpen, 0)] : []),
  ];
}

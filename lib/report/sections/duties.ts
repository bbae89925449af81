import { fill, formatDate } from '../../i18n/format';
import type { DutyDecision, DutyState } from '../../schema/duty-decision';
import type { ReportContext } from '../context';
import { countingSentences, forecastSentences, forecastSpan, statusOf, urgency, whenOf } from '../duty-words';
import type { Block, FactRow } from '../model';
import { provisionRows } from '../provision-rows';

/** 义务与期限: every filing, report, review and retention duty with its last day, and when the filing is expected. */
export function duties(context: ReportContext): Block[] {
  const words = context.prose.duties;
  if (context.pack.duties.length === 0) return [{ kind: 'notice', tone: 'caution', paragraphs: [words.neverInForce] }];
  const blocks: Block[] = [{ kind: 'prose', text: words.lead }, ...running(context)];
  for (const state of ['undetermined', 'standing', 'conditional', 'done'] as const) blocks.push(...group(state, context));
  if (blocks.length === 1) blocks.push({ kind: 'prose', text: words.none });
  return [...blocks, ...forecast(context)];
}

function running(context: ReportContext): Block[] {
  const words = context.prose.duties;
  const due = context.duties.filter(({ state }) => state === 'running').sort((a, b) => urgency(a) - urgency(b));
  if (due.length === 0) return [];
  return [
    { kind: 'heading', level: 2, title: words.headings.running },
    ...due.flatMap((decision): Block[] => [
      { kind: 'heading', level: 3, title: context.text(decision.duty.title) },
      { kind: 'facts', rows: facts(decision, context) },
    ]),
  ];
}

function facts(decision: DutyDecision, context: ReportContext): FactRow[] {
  const { prose, locale, pack } = context;
  const words = prose.duties;
  const { duty, deadline, open } = decision;
  const status = statusOf(decision, words);
  const counted = countingSentences(decision, words, locale);
  if (deadline && decision.passed === 'no' && deadline.by !== 'fixed')
    counted.push(fill(words.advised, { date: formatDate(deadline.advised, locale), n: pack.daysInHand }));
  const rows: FactRow[] = [{ label: words.columns.when, value: whenOf(decision, words, locale) }];
  if (status) rows.push({ label: words.columns.status, value: status.text });
  if (duty.authority) rows.push({ label: words.columns.authority, value: context.text(duty.authority) });
  rows.push({ label: words.columns.task, value: context.text(duty.task) });
  rows.push({ label: words.columns.counted, value: counted.join(locale === 'zh' ? '' : ' ') });
  if (open.length > 0)
    rows.push({ label: words.columns.needs, value: open.map((id) => context.answered(id)).join('\n'), muted: true });
  rows.push({ label: words.columns.provisions, value: citations(decision, context) });
  return rows;
}

function citations({ duty }: DutyDecision, context: ReportContext): string {
  return provisionRows(duty.provisions, context)
    .flatMap(({ lines }) => lines)
    .join('\n');
}

type Listed = Extract<DutyState, 'undetermined' | 'standing' | 'conditional' | 'done'>;

function group(state: Listed, context: ReportContext): Block[] {
  const { prose, locale } = context;
  const words = prose.duties;
  const found = context.duties.filter((decision) => decision.state === state);
  if (found.length === 0) return [];
  const third = state === 'undetermined' ? words.columns.needs : words.columns.trigger;
  return [
    { kind: 'heading', level: 2, title: words.headings[state] },
    {
      kind: 'table',
      header: [words.columns.duty, words.columns.when, third, words.columns.provisions],
      weights: [21, 17, 30, 32],
      rows: found.map((decision) => [
        context.text(decision.duty.title),
        whenOf(decision, words, locale),
        state === 'undetermined' ? decision.missing.map(context.questionText).join('\n') : context.text(decision.duty.trigger),
        citations(decision, context),
      ]),
    },
  ];
}

function forecast(context: ReportContext): Block[] {
  const { forecast: expected, prose, result, pack, locale } = context;
  const plan = pack.forecast;
  if (!expected || !plan) return [];
  const words = prose.duties;
  const rows = expected.cases.map(
    (each): FactRow => ({
      label: fill(words.forecast[each.basis], { n: each.given }),
      value: forecastSentences(each, plan, result.on, words, locale).join('\n'),
    }),
  );
  const needs = expected.missing.map((id) => context.answered(id)).join('\n');
  if (expected.cases.length === 0) rows.push({ label: words.columns.needs, value: needs, muted: true });
  const span = forecastSpan(expected, words, locale);
  return [
    { kind: 'heading', level: 2, title: words.headings.forecast },
    { kind: 'facts', rows },
    ...(span === null ? [] : [{ kind: 'prose', text: span } as const]),
    { kind: 'prose', role: 'note', text: words.forecast.assumption },
    { kind: 'prose', role: 'note', text: words.forecast.counting },
  ];
}

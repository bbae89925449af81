import { formatDate } from '../../i18n/format';
import { type Level, levels } from '../../schema/result';
import type { Severity } from '../../schema/rule';
import type { NumberedFinding, ReportContext } from '../context';
import { certainSeverity } from '../due';
import type { Block } from '../model';
import { reviewersText } from '../reviewers';
import { concernsForeignLaw } from './findings';
import { particularBlocks } from './particulars';
import { judgementBlocks } from './review';
import { riskOverall } from './risk';

const levelOf: Readonly<Record<Severity, Level>> = {
  prohibited: 'stop',
  high: 'high',
  medium: 'medium',
  low: 'low',
  info: 'low',
};

/** 结论: the computed verdict in legal wording with its bound and conditions, what was not examined, then the assessor's own. */
export function conclusion(context: ReportContext): Block[] {
  const { prose, pack } = context;
  const words = prose.record.conclusion;
  const neverInForce = pack.status === 'never-in-force';
  return [
    neverInForce ? { kind: 'notice', tone: 'caution', paragraphs: [words.neverInForce] } : { kind: 'prose', text: words.lead },
    { kind: 'heading', level: 2, title: words.computed },
    { kind: 'prose', role: 'verdict', text: verdict(context) },
    ...bounds(context),
    { kind: 'heading', level: 2, title: words.conditions },
    { kind: 'list', ordered: true, items: conditions(context).map((text) => ({ text })) },
    { kind: 'heading', level: 2, title: words.unexamined },
    { kind: 'list', ordered: true, items: unexamined(context).map((text) => ({ text })) },
    ...judgementBlocks(context),
    { kind: 'heading', level: 2, title: words.own },
    ...particularBlocks('conclusion', context),
    { kind: 'prose', text: effect(context) },
  ];
}

/** When the conclusion takes effect: who signed it off, or who still has to. */
function effect({ prose, locale, signing, say }: ReportContext): string {
  if (signing)
    return say(prose.review.effect, { name: signing.name, title: signing.title, date: formatDate(signing.on, locale) });
  return say(prose.record.conclusion.signers, { roles: prose.signOff.roles.join(prose.words.listSeparator) });
}

/** Whether the findings of a rule bear on the overall level. */
function bears({ pack }: ReportContext): (entry: NumberedFinding) => boolean {
  const moving = new Set(pack.dimensions.filter(({ movesOverall }) => movesOverall).map(({ id }) => id));
  return ({ rule }) => moving.has(rule.dimension);
}

function certainAt(severity: Severity, context: ReportContext): string[] {
  return context.gaps
    .filter(bears(context))
    .filter(({ finding }) => certainSeverity(finding) === severity)
    .map(({ number }) => number);
}

function verdict(context: ReportContext): string {
  const { prose, result, meta } = context;
  const words = prose.record.conclusion;
  const { floor } = result.overall;
  const list = (severity: Severity) => certainAt(severity, context).join(prose.words.listSeparator);
  const severity = { stop: 'prohibited', high: 'high', medium: 'medium', low: 'low' } as const;
  return context.say((context.planned ? words.verdictPlanned : words.verdict)[floor], {
    system: meta.system.trim() || prose.cover.system,
    count: certainAt(severity[floor], context).length,
    prohibited: list('prohibited'),
    high: list('high'),
    medium: list('medium'),
  });
}

/** How much graver the conclusion can become, and by whom that is settled. */
function bounds(context: ReportContext): Block[] {
  const { prose, result } = context;
  const { floor, ceiling } = result.overall;
  if (floor === ceiling) return [];
  const above = ({ finding }: NumberedFinding) => levels.indexOf(levelOf[finding.severity]) > levels.indexOf(floor);
  const raising = [...context.gaps.filter(({ finding }) => finding.atLeast), ...context.open]
    .filter(bears(context))
    .filter(above);
  const counsel = raising.length > 0 && raising.every(({ finding }) => finding.missing.length === 0);
  const wording = counsel ? prose.record.conclusion.boundsCounsel : prose.record.conclusion.bounds;
  return [{ kind: 'prose', text: context.say(wording, { count: raising.length, ceiling: prose.levels[ceiling] }) }];
}

function conditions(context: ReportContext): string[] {
  const { prose, result, locale } = context;
  const words = prose.record.conclusion;
  const at = (severity: Severity, wording: string) => {
    const numbers = certainAt(severity, context).join(prose.words.listSeparator);
    return numbers === '' ? [] : [context.say(wording, { numbers })];
  };
  const { status, deadline } = result.filing;
  const file = deadline ? context.say(words.conditionFile, { date: formatDate(deadline, locale) }) : words.conditionFileOpen;
  return [
    words.conditionFacts,
    ...at('prohibited', words.conditionStop),
    ...at('high', words.conditionHigh),
    ...at('medium', words.conditionMedium),
    ...(status === 'required' && (deadline === null || deadline >= result.on) ? [file] : []),
    ...(context.open.length > 0 ? [words.conditionOpen] : []),
    context.say(words.conditionRisk, { risk: riskOverall(context) }),
    words.conditionAgain,
  ];
}

function unexamined(context: ReportContext): string[] {
  const { prose, result } = context;
  const words = prose.record.conclusion;
  const untouched = context.open.filter(context.untouched).length;
  const skipped = result.notExamined.length;
  const conflicting = result.conflicts.length;
  return [
    words.unexaminedFacts,
    ...(skipped > 0 ? [context.say(words.unexaminedQuick, { count: skipped })] : []),
    ...(untouched > 0 ? [context.say(words.unexaminedUntouched, { count: untouched })] : []),
    ...(conflicting > 0 ? [context.say(words.unexaminedConflicts, { count: conflicting })] : []),
    ...(concernsForeignLaw(context) ? [words.unexaminedForeign] : []),
    words.unexaminedArticles,
    context.say(words.unexaminedReviewers, { reviewers: reviewersText(context) }),
  ];
}

import { formatDate } from '../../i18n/format';
import { changedFindings, changedQuestions, type FindingState } from '../change-log';
import type { ReportContext } from '../context';
import type { PreviousVersion } from '../enclosures';
import type { Block } from '../model';
import { rangeText } from '../verdict';

/** 与上一版的差异: which answers changed, which findings came, went or changed weight, and the verdict before and after. */
export function changes(context: ReportContext): Block[] {
  const { prose, previous, locale } = context;
  const words = prose.record.changes;
  if (!previous) return [{ kind: 'prose', text: words.none }];
  const answers = changedAnswers(previous, context);
  const found = findingRows(previous, context);
  const issued = context.say(words.previousText, { number: previous.number, date: formatDate(previous.issuedOn, locale) });
  const filing = (status: keyof typeof prose.filingStatus) => prose.filingStatus[status].trim();
  return [
    { kind: 'prose', text: answers.length + found.length === 0 ? words.same : words.lead },
    {
      kind: 'facts',
      rows: [
        { label: words.previous, value: issued },
        {
          label: words.verdict,
          value: turn(rangeText(previous.result.overall, prose), rangeText(context.result.overall, prose), context),
        },
        {
          label: words.filing,
          value: turn(filing(previous.result.filing.status), filing(context.result.filing.status), context),
        },
      ],
    },
    { kind: 'heading', level: 2, title: context.say(words.findingsTitle, { count: found.length }) },
    found.length === 0
      ? { kind: 'prose', text: words.findingsNone }
      : { kind: 'table', header: [words.finding, words.change, words.before, words.now], weights: [46, 14, 20, 20], rows: found },
    { kind: 'heading', level: 2, title: context.say(words.answersTitle, { count: answers.length }) },
    answers.length === 0
      ? { kind: 'prose', text: words.answersNone }
      : { kind: 'table', header: [words.question, words.before, words.now], weights: [40, 30, 30], rows: answers },
  ];
}

function turn(from: string, to: string, { prose, say }: ReportContext): string {
  const words = prose.record.changes;
  return from === to ? say(words.unchanged, { value: to }) : say(words.fromTo, { from, to });
}

/** In the order of the questionnaire. */
function changedAnswers(previous: PreviousVersion, context: ReportContext): string[][] {
  const { pack, answers, prose } = context;
  const text = (id: string, value: PreviousVersion['answers'][string] | undefined) =>
    value === undefined ? prose.words.unanswered : context.answer(id, value);
  return changedQuestions(Object.keys(pack.questions), previous.answers, answers).map((id) => [
    context.questionText(id),
    text(id, previous.answers[id]),
    text(id, answers[id]),
  ]);
}

function findingRows(previous: PreviousVersion, context: ReportContext): string[][] {
  const { prose } = context;
  const words = prose.record.changes;
  const shown = ({ kind, severity }: FindingState) => context.say(words[kind], { severity: prose.severities[severity] });
  return changedFindings(previous, context).flatMap(({ rule: id, change, from, to }) => {
    const rule = context.rule(id);
    return rule ? [[context.text(rule.title), words[change], shown(from), shown(to)]] : [];
  });
}

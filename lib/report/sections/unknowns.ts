import type { ReportContext } from '../context';
import type { Block } from '../model';
import { conflicts } from './conflicts';

const MOST_NAMED = 4;
const burdenArticle = { instrument: 'pipl', article: '69' };

/** 尚不清楚与相互矛盾的事项: the open questions that could still change a finding, most weighty first, then contradictions. */
export function unknowns(context: ReportContext): Block[] {
  const { prose, result } = context;
  const words = prose.unknowns;
  if (result.missing.length === 0) return [{ kind: 'prose', text: words.none }, ...burden(context), ...conflicts(context)];
  return [
    { kind: 'prose', text: words.lead },
    ...burden(context),
    {
      kind: 'table',
      header: [words.rank, words.question, words.now, words.findings],
      weights: [8, 38, 14, 40],
      rows: result.missing.map(({ question, rules }, index) => [
        String(index + 1),
        context.questionText(question),
        context.answer(question),
        changes(rules, context),
      ]),
    },
    ...conflicts(context),
  ];
}

function changes(rules: readonly string[], context: ReportContext): string {
  const titles = rules.flatMap((id) => {
    const rule = context.rule(id);
    return rule ? [context.text(rule.title)] : [];
  });
  const named = titles.slice(0, MOST_NAMED).join(context.prose.words.clauseSeparator);
  if (titles.length <= MOST_NAMED) return named;
  return context.say(context.prose.unknowns.moreFindings, { list: named, count: titles.length - MOST_NAMED });
}

/** The handler must show it was not at fault; said only where the fact base holds the article. */
function burden(context: ReportContext): Block[] {
  if (!context.article(burdenArticle)) return [];
  const { burdenTitle, burden: text } = context.prose.unknowns;
  return [
    {
      kind: 'notice',
      tone: 'note',
      title: burdenTitle,
      paragraphs: [context.say(text, { citation: context.cite(burdenArticle) })],
    },
  ];
}

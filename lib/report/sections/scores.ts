import type { ReportContext } from '../context';
import { formatShare } from '../format-share';
import type { Block } from '../model';

/** 各维度评分: a band per dimension, worst case to best case. It illustrates and never feeds the level. */
export function scores(context: ReportContext): Block[] {
  const { prose, result, pack } = context;
  const words = prose.scores;
  const band = (low: number, high: number) => context.say(low === high ? words.point : words.band, { low, high });
  const titles = new Map(pack.dimensions.map((dimension) => [dimension.id, context.text(dimension.title)]));
  const applied = result.score.dimensions.filter(({ rules }) => rules > 0);
  const idle = result.score.dimensions.filter(({ rules }) => rules === 0).map(({ id }) => titles.get(id) ?? id);
  const blocks: Block[] = [
    { kind: 'prose', text: words.lead },
    {
      kind: 'band',
      rows: [
        { label: words.total, low: result.score.low, high: result.score.high, text: band(result.score.low, result.score.high) },
        ...applied.map(({ id, low, high }) => ({ label: titles.get(id) ?? id, low, high, text: band(low, high) })),
      ],
    },
    { kind: 'prose', role: 'note', text: context.say(words.coverage, { share: formatShare(result.score.coverage) }) },
  ];
  if (idle.length > 0) {
    blocks.push({
      kind: 'prose',
      role: 'note',
      text: context.say(words.notApplicable, { list: idle.join(prose.words.listSeparator) }),
    });
  }
  const unscored = pack.dimensions.filter(({ scored }) => !scored).map(({ title }) => context.text(title));
  if (unscored.length > 0) {
    blocks.push({
      kind: 'prose',
      role: 'note',
      text: context.say(words.unscored, { list: unscored.join(prose.words.listSeparator) }),
    });
  }
  return blocks;
}

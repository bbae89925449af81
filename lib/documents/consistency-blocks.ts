import { fill } from '../i18n/format';
import type { Block } from '../report/model';
import type { Locale, Text } from '../schema/text';
import type { ComparedValue, Consistency, Place } from './consistency-model';
import type { CompanionDocument } from './model';

export type ConsistencyWords = Readonly<
  Record<
    | 'title'
    | 'purpose'
    | 'valuesTitle'
    | 'valuesLead'
    | 'columnValue'
    | 'columnVerdict'
    | 'columnText'
    | 'columnPlaces'
    | 'agrees'
    | 'differs'
    | 'gap'
    | 'notArising'
    | 'places'
    | 'differencesTitle'
    | 'differencesNone'
    | 'gapsTitle'
    | 'gaps'
    | 'limits',
    Text
  >
>;

type Input = {
  readonly consistency: Consistency;
  readonly drafts: readonly CompanionDocument[];
  readonly words: ConsistencyWords;
  readonly locale: Locale;
};

/** 一致性检查 as a paper: differences first, then what each paper says, then what is missing. */
export function consistencyBlocks({ consistency, drafts, words, locale }: Input): { heading: string; blocks: Block[] }[] {
  const say = (name: keyof ConsistencyWords) => words[name][locale];
  const verdicts = { agrees: say('agrees'), differs: say('differs'), gap: say('gap'), 'not-arising': say('notArising') };
  const colon = locale === 'zh' ? '：' : ': ';
  const placed = ({ where, text }: Place) =>
    /[?？]$/.test(where) ? `${where}${locale === 'zh' ? '' : ' '}${text}` : where + colon + text;
  /** Each place where they differ, else how many there are. */
  const placesOf = (verdict: ComparedValue['verdict'], places: readonly Place[]) => {
    if (verdict === 'differs') return places.map(placed).join('\n');
    return places.length === 0 ? '' : fill(say('places'), { count: places.length });
  };
  return [
    {
      heading: say('differencesTitle'),
      blocks:
        consistency.differences.length === 0
          ? [{ kind: 'prose', text: say('differencesNone') }]
          : consistency.differences.flatMap(({ text, places }, index): Block[] => [
              { kind: 'heading', level: 3, title: `${index + 1}. ${text}` },
              { kind: 'list', ordered: false, items: places.map((place) => ({ text: placed(place) })) },
            ]),
    },
    {
      heading: say('valuesTitle'),
      blocks: [
        { kind: 'prose', role: 'lead', text: say('valuesLead') },
        {
          kind: 'table',
          header: [say('columnValue'), say('columnVerdict'), say('columnText'), say('columnPlaces')],
          weights: [22, 13, 40, 25],
          rows: consistency.values.map(({ label, verdict, value, places }) => [
            label,
            verdicts[verdict],
            value ?? '',
            placesOf(verdict, places),
          ]),
        },
      ],
    },
    {
      heading: say('gapsTitle'),
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: drafts.map(({ title, gaps }) => ({ text: fill(say('gaps'), { title, count: gaps.length }) })),
        },
        { kind: 'notice', tone: 'note', paragraphs: [say('limits')] },
      ],
    },
  ];
}

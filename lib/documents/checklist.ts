import { fill, formatDate } from '../i18n/format';
import type { Block } from '../report/model';
import type { FilingDecision } from '../schema/result';
import type { Locale, Text } from '../schema/text';
import type { CompanionDocument, DocumentId } from './model';

export type ChecklistItem = {
  readonly number: number;
  readonly paper: Text;
  readonly form: Text;
  readonly from: Text;
  /** What of it is in the package; nothing where the operator adds it. */
  readonly enclosed: readonly (DocumentId | 'report')[];
};

export type ChecklistContent = {
  readonly title: Text;
  readonly purpose: Text;
  readonly words: Readonly<
    Record<
      | 'need'
      | 'status'
      | 'deadline'
      | 'deadlineNone'
      | 'notRequired'
      | 'where'
      | 'system'
      | 'systemCaveat'
      | 'authority'
      | 'authorityOpen'
      | 'phone'
      | 'phoneOpen'
      | 'listTitle'
      | 'listNote'
      | 'columnNumber'
      | 'columnPaper'
      | 'columnForm'
      | 'columnFrom'
      | 'columnFile'
      | 'columnDone'
      | 'own'
      | 'articleTitle'
      | 'columnMaterial'
      | 'columnPlace'
      | 'stepsTitle'
      | 'basisTitle'
      | 'gaps'
      | 'noGaps',
      Text
    >
  >;
  readonly url: string;
  /** Telephone numbers known, by option of the question about the province. */
  readonly phones: Readonly<Record<string, string>>;
  readonly items: readonly ChecklistItem[];
  readonly materials: readonly { readonly text: Text; readonly at: Text }[];
  readonly steps: readonly Text[];
};

export type ChecklistInput = {
  readonly content: ChecklistContent;
  readonly locale: Locale;
  readonly filing: FilingDecision;
  readonly statusText: string;
  /** The province answered, as an option and in words; null while it is not known. */
  readonly province: { readonly id: string; readonly text: string } | null;
  readonly drafts: readonly CompanionDocument[];
  /** The name in the package of each paper that is in it. */
  readonly files: ReadonlyMap<DocumentId | 'report', readonly string[]>;
  readonly basis: readonly string[];
};

/** 材料清单: the papers in the order of the provincial lists, where each comes from, what is enclosed and what is still open in it. */
export function checklistBlocks(input: ChecklistInput): { readonly heading: string; readonly blocks: readonly Block[] }[] {
  const { content, locale } = input;
  const words = (name: keyof ChecklistContent['words']) => content.words[name][locale];
  return [
    { heading: words('need'), blocks: need(input) },
    { heading: words('where'), blocks: [{ kind: 'list', ordered: false, items: whereToFile(input).map((text) => ({ text })) }] },
    {
      heading: words('listTitle'),
      blocks: [
        { kind: 'prose', role: 'note', text: words('listNote') },
        {
          kind: 'table',
          header: [
            words('columnNumber'),
            words('columnPaper'),
            words('columnForm'),
            words('columnFrom'),
            words('columnFile'),
            words('columnDone'),
          ],
          weights: [7, 20, 14, 24, 28, 7],
          rows: content.items.map((item) => [
            String(item.number),
            item.paper[locale],
            item.form[locale],
            item.from[locale],
            enclosed(item, input),
            '□',
          ]),
        },
      ],
    },
    {
      heading: words('articleTitle'),
      blocks: [
        {
          kind: 'table',
          header: [words('columnMaterial'), words('columnPlace')],
          weights: [60, 40],
          rows: content.materials.map(({ text, at }) => [text[locale], at[locale]]),
        },
      ],
    },
    {
      heading: words('stepsTitle'),
      blocks: [{ kind: 'list', ordered: true, items: content.steps.map((text) => ({ text: text[locale] })) }],
    },
    { heading: words('basisTitle'), blocks: [{ kind: 'prose', text: input.basis.join(locale === 'zh' ? '；' : '; ') }] },
  ];
}

function need({ content, locale, filing, statusText }: ChecklistInput): Block[] {
  const { words } = content;
  const deadline = filing.deadline ? formatDate(filing.deadline, locale) : words.deadlineNone[locale];
  const rows = [
    { label: words.status[locale], value: statusText },
    ...(filing.deadline || filing.status === 'required' ? [{ label: words.deadline[locale], value: deadline }] : []),
  ];
  const idle = filing.status === 'not-required' || filing.status === 'approaching' || filing.status === 'out-of-scope';
  return [{ kind: 'facts', rows }, ...(idle ? [{ kind: 'prose', text: words.notRequired[locale] } as const] : [])];
}

/** Where to file, what of it is not verified, and the telephone where one is known. */
export function whereToFile({ content, locale, province }: Pick<ChecklistInput, 'content' | 'locale' | 'province'>): string[] {
  const { words } = content;
  const phone = province ? content.phones[province.id] : undefined;
  return [
    fill(words.system[locale], { url: content.url }),
    province ? fill(words.authority[locale], { province: province.text }) : words.authorityOpen[locale],
    phone ? fill(words.phone[locale], { phone }) : words.phoneOpen[locale],
    words.systemCaveat[locale],
  ];
}

function enclosed({ enclosed: ids }: ChecklistItem, { content, locale, files, drafts }: ChecklistInput): string {
  const { words } = content;
  const lines = ids.flatMap((id) => {
    const names = files.get(id) ?? [];
    const draft = drafts.find((each) => each.id === id);
    const gaps = draft?.gaps.length ?? 0;
    const state = draft ? `（${gaps > 0 ? fill(words.gaps[locale], { count: gaps }) : words.noGaps[locale]}）` : '';
    return names.map((name, index) => (index === names.length - 1 ? name + state : name));
  });
  return lines.length > 0 ? lines.join('\n') : words.own[locale];
}

import type { ParticularPlace } from '../../schema/particular';
import type { ReportContext } from '../context';
import type { ReportParticular } from '../enclosures';
import type { Block } from '../model';

/** Room to write by hand below the title. */
const ROOM = '\n\u3000\n\u3000';

/** What the assessor wrote for a place of the report, then lines to fill in for what was not written. */
export function particularBlocks(place: ParticularPlace, context: ReportContext): Block[] {
  const entries = (context.particulars ?? []).filter((each) => each.place === place);
  return [...writtenBlocks(entries, context), ...linesToFill(entries, context)];
}

/** What the assessor wrote for a place, said to be theirs; nothing where nothing was written. */
export function writtenParticulars(place: ParticularPlace, context: ReportContext): Block[] {
  return writtenBlocks(
    (context.particulars ?? []).filter((each) => each.place === place),
    context,
  );
}

function writtenBlocks(entries: readonly ReportParticular[], { prose, say }: ReportContext): Block[] {
  const words = prose.record.particulars;
  const written = entries.flatMap(({ title, text }) => (text === null ? [] : [{ title, text }]));
  if (written.length === 0) return [];
  return [
    { kind: 'prose', role: 'note', text: words.own },
    ...written.flatMap(({ title, text }) => {
      const [first = '', ...rest] = text.split(/\n+/).filter((line) => line.trim() !== '');
      const opening: Block = { kind: 'prose', strong: say(words.title, { title }), text: first };
      return [opening, ...rest.map((line): Block => ({ kind: 'prose', text: line }))];
    }),
  ];
}

function linesToFill(entries: readonly ReportParticular[], { prose }: ReportContext): Block[] {
  const words = prose.record.particulars;
  const rows = entries.filter(({ text }) => text === null).map(({ title }) => [title, `${words.toFill}${ROOM}`]);
  return rows.length === 0 ? [] : [{ kind: 'table', header: [words.item, words.writer], weights: [26, 74], rows }];
}

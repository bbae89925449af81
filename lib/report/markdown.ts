import { matrixTable } from './matrix-table';
import type { Block, Chapter, FindingRow, FlowBlock, FlowBox, FlowFact, ReportModel } from './model';
import { xmlText } from './xml-text';

/** The report as Markdown (CommonMark with tables): the same chapters and words, readable as plain text. */
export function markdownOf(model: ReportModel): string {
  const parts = [
    ...(model.confidentiality ? [`**${line(model.confidentiality)}**`] : []),
    `# ${line(model.title)}`,
    model.subtitle,
    ...[model.theme?.firm, model.theme?.cover].flatMap((words) => (words ? [text(words)] : [])),
    ...[model.statusMark].flatMap((mark) => (mark ? [`**${line(mark)}**`] : [])),
    model.cover.map(({ label, value }) => `- ${line(label)}${colon(model)}${line(value)}`).join('\n'),
    ...model.chapters.flatMap((each) => chapter(each, colon(model))),
    '---',
    line(model.footer.disclaimer),
    ...(model.theme?.footer ? [line(model.theme.footer)] : []),
  ];
  return xmlText(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

/** Between a label and what it says. */
const colon = ({ locale }: ReportModel) => (locale === 'zh' ? '：' : ': ');

function chapter({ heading, blocks }: Chapter, between: string): string[] {
  return [...(heading === '' ? [] : [`## ${line(heading)}`]), ...blocks.flatMap((each) => block(each, between))];
}

function block(part: Block, between: string): string[] {
  switch (part.kind) {
    case 'heading':
      return [`${'#'.repeat(part.level + 1)} ${line([part.number, part.title].filter(Boolean).join(' '))}`];
    case 'prose':
      return [(part.strong ? `**${line(part.strong)}** ` : '') + text(part.text)];
    case 'facts':
      return [part.rows.map(({ label, value }) => `- **${line(label)}**${between}${text(value, '  ')}`).join('\n')];
    case 'finding':
      return [
        `### ${line(`${part.number} ${part.title}`)} · ${line(part.tag.text)}`,
        part.rows.map((row) => findingRow(row, between)).join('\n'),
      ];
    case 'table':
      return [table(part.header, part.rows)];
    case 'notice':
      return [
        [...(part.title ? [`**${line(part.title)}**`] : []), ...part.paragraphs.map((each) => text(each))]
          .map(quoted)
          .join('\n>\n'),
      ];
    case 'list':
      return [
        part.items
          .map(
            (item, index) =>
              `${part.ordered ? `${index + 1}.` : '-'} ${item.tag ? `**${line(item.tag.text)}** ` : ''}${text(item.text, '   ')}`,
          )
          .join('\n'),
      ];
    case 'band':
      return [part.rows.map((row) => `- ${line(row.label)}${between}${line(row.text)}`).join('\n')];
    case 'range':
      return [
        part.levels
          .map((level, index) => (index >= part.from && index <= part.to ? `**${line(level.text)}**` : line(level.text)))
          .join(' · '),
      ];
    case 'matrix': {
      const { header, rows } = matrixTable(part);
      return [`**${line(part.title)}**`, table(header, rows)];
    }
    case 'flow':
      return flow(part, between);
    case 'break':
      return [];
  }
}

/** The data-flow diagram as an ordered list: each stage under the arrow that leads to it, recipients below the stage. */
function flow({ title, notes, stages }: FlowBlock, between: string): string[] {
  const fact = ({ label, text: said, marks }: FlowFact) =>
    `${line(label)}${between}${[line(said), ...marks.map((mark) => `**${line(mark.text)}**`)].filter(Boolean).join(' ')}`;
  const box = ({ title: name, facts }: FlowBox, indent: string) => [
    `**${line(name)}**`,
    ...facts.map((each) => `${indent}- ${fact(each)}`),
  ];
  const stage = ({ into, box: own, branches }: FlowBlock['stages'][number], index: number) => {
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    const [name = '', ...facts] = box(own, indent);
    return [
      `${number}${name}`,
      ...(into ? [`${indent}- ↓ ${line(into.title)}`, ...into.facts.map((each) => `${indent}  - ${fact(each)}`)] : []),
      ...facts,
      ...branches.flatMap((branch) => {
        const [to = '', ...said] = box(branch, `${indent}  `);
        return [`${indent}- → ${to}`, ...said];
      }),
    ].join('\n');
  };
  return [`**${line(title)}**`, ...notes.map((note) => text(note)), stages.map(stage).join('\n')];
}

function findingRow({ label, lines }: FindingRow, between: string): string {
  if (lines.length === 1) return `- **${line(label)}**${between}${text(lines[0] ?? '', '  ')}`;
  return [`- **${line(label)}**`, ...lines.map((each) => `  - ${text(each, '    ')}`)].join('\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = Math.max(header.length, ...rows.map((row) => row.length));
  const row = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => escaped((cells[index] ?? '').trim()).replaceAll(/\r?\n|\r/g, '<br>')).join(' | ')} |`;
  return [row(header), `|${' --- |'.repeat(columns)}`, ...rows.map(row)].join('\n');
}

/** What Markdown would read as a mark, an entity or a list is escaped, so that a name stays the name it is. */
function escaped(value: string): string {
  return value
    .replace(/[\\`*_{}[\]<>|#~&]/g, (mark) => `\\${mark}`)
    .replace(/^([ \t]*)([-+=])(?=\s|$|\2)/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** A text on one line, such as a label that stands in two languages. */
const line = (value: string) => escaped(value.trim().replace(/\s*[\r\n]+\s*/g, ' / '));

const quoted = (value: string) =>
  value
    .split('\n')
    .map((each) => `> ${each}`)
    .join('\n');

/** Several lines as one paragraph with hard breaks, indented under a list item where asked. */
function text(value: string, indent = ''): string {
  return escaped(value.trim().replaceAll(/[ \t]*[\r\n]+[ \t]*/g, '\n')).replaceAll('\n', `\\\n${indent}`);
}

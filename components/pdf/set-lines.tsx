import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { GAP } from './advances';
import { weightOf } from './fonts';
import type { Style } from './theme';
import { type Paragraph, type Run, typeset } from './typeset';

type Align = 'left' | 'right' | 'center';
type Props = { readonly paragraph: Paragraph; readonly style: Style; readonly width: number; readonly align?: Align };

/** Lines that are already broken. The box is a little wider than the column, so that marks may hang at line ends. */
export function SetLines({ paragraph, style, width, align = 'left' }: Props) {
  const slack = align === 'left' ? style.size : 0.5;
  return (
    <Text
      style={{
        fontFamily: [...paragraph.families],
        fontWeight: weightOf(style),
        fontSize: style.size,
        lineHeight: style.leading,
        color: style.color,
        textAlign: align,
        width: width + slack,
        flexShrink: 0,
      }}
    >
      {content(paragraph.lines, style)}
    </Text>
  );
}

/** A short text of known width, broken and set at once. */
export function Lines({ text, style, width, align = 'left' }: Omit<Props, 'paragraph'> & { readonly text: string }) {
  return <SetLines paragraph={typeset(text, style, width)} style={style} width={width} align={align} />;
}

/** The height of set lines in points. */
export function linesHeight(paragraph: Paragraph, style: Style): number {
  return paragraph.lines.length * style.size * style.leading;
}

/** Plain runs are merged into strings; bold ones and those with a gap need an element of their own. */
function content(lines: Paragraph['lines'], style: Style): ReactNode[] {
  const parts: ReactNode[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push(plain);
    plain = '';
  };
  lines.forEach((line, index) => {
    if (index > 0) plain += '\n';
    for (const run of line) {
      if (run.gap || (run.bold && !style.bold)) {
        flush();
        parts.push(special(run, style, parts.length));
      } else plain += run.text;
    }
  });
  flush();
  return parts;
}

function special(run: Run, style: Style, key: number): ReactNode {
  const weight = run.bold && !style.bold ? { fontWeight: 700 as const } : {};
  const gap = run.gap ? { letterSpacing: GAP * style.size } : {};
  return (
    <Text key={key} style={{ ...weight, ...gap }}>
      {run.text}
    </Text>
  );
}

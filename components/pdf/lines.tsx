import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { weightOf } from './fonts';
import type { Style } from './theme';
import { type Paragraph, type Run, typeset } from './typeset';

/** Long texts are cut into pieces of so many lines, which a page can break between. */
const LINES_PER_PIECE = 36;
const GAP = 0.16;

type Props = {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
  readonly strong?: string | undefined;
  readonly align?: 'left' | 'right' | 'center';
};

/** A text set in lines we broke ourselves. Its width must be known. */
export function Lines({ text, style, width, strong, align = 'left' }: Props) {
  return <SetLines paragraph={typeset(text, style, width, strong)} style={style} width={width} align={align} />;
}

type SetProps = Omit<Props, 'text' | 'strong'> & { readonly paragraph: Paragraph };

/** Lines that are already broken. The box is a little wider than the column, so that marks may hang at line ends. */
export function SetLines({ paragraph, style, width, align = 'left' }: SetProps) {
  const slack = align === 'left' ? style.size : 0.5;
  const textStyle = {
    fontFamily: [...paragraph.families],
    fontWeight: weightOf(style),
    fontSize: style.size,
    lineHeight: style.leading,
    color: style.color,
    textAlign: align,
    width: width + slack,
  };
  const pieces: ReactNode[] = [];
  for (let from = 0; from < paragraph.lines.length; from += LINES_PER_PIECE) {
    const lines = paragraph.lines.slice(from, from + LINES_PER_PIECE);
    pieces.push(
      <Text key={from} style={textStyle}>
        {content(lines, style)}
      </Text>,
    );
  }
  return pieces.length === 1 ? pieces[0] : <View style={{ width }}>{pieces}</View>;
}

/** Plain runs are merged into strings; bold ones and those with a gap need an element of their own. */
function content(lines: readonly (readonly Run[])[], style: Style): ReactNode[] {
  const parts: ReactNode[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push(plain);
    plain = '';
  };
  lines.forEach((line, index) => {
    if (index > 0) plain += '\n';
    for (const run of line) {
      const bold = run.bold && !style.bold;
      if (!bold && !run.gap) plain += run.text;
      else {
        flush();
        parts.push(
          <Text
            key={parts.length}
            style={{ ...(bold ? { fontWeight: 700 as const } : {}), ...(run.gap ? { letterSpacing: GAP * style.size } : {}) }}
          >
            {run.text}
          </Text>,
        );
      }
    }
  });
  flush();
  return parts;
}

import { type IRunOptions, ShadingType, TextRun } from 'docx';
import { gapMarks } from '../../lib/report/gap-marks';
import { xmlText } from '../../lib/report/xml-text';

/** Text with its line breaks kept and what is still missing marked in colour. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
  const shaded = { ...options, shading: { type: ShadingType.CLEAR, fill: 'FFF2CC', color: 'auto' } };
  return text.split('\n').flatMap((line, index) => {
    const pieces = gapMarks(line);
    return (pieces.length > 0 ? pieces : [{ text: '', gap: false }]).map(
      (piece, place) =>
        new TextRun({
          ...(piece.gap ? shaded : options),
          text: xmlText(piece.text),
          ...(index > 0 && place === 0 ? { break: 1 } : {}),
        }),
    );
  });
}

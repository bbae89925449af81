import { View } from '@react-pdf/renderer';
import type { ReportModel } from '../../lib/report/model';
import { Lines } from './set-lines';
import { columnWidth, ink, page, styles } from './theme';
import { typeset } from './typeset';

type Props = { readonly model: ReportModel; readonly heading: string; readonly number: number; readonly count: number };

const HALF = columnWidth / 2 - 8;

/** The running header and footer of every page but the cover. */
export function PageFurniture({ model, heading, number, count }: Props) {
  const { furniture } = styles;
  const numbering = model.footer.pageOf.replace('{page}', String(number)).replace('{pages}', String(count));
  const row = {
    position: 'absolute',
    left: page.side,
    width: columnWidth,
    flexDirection: 'row',
    justifyContent: 'space-between',
  } as const;
  return (
    <>
      <View style={{ ...row, top: 26, borderBottomWidth: 0.5, borderBottomColor: ink.rule, paddingBottom: 5 }}>
        <Lines text={oneLine(model.running)} style={furniture} width={HALF} />
        <Lines text={oneLine(heading)} style={furniture} width={HALF} align="right" />
      </View>
      <View style={{ ...row, bottom: 26 }}>
        <Lines text={model.footer.disclaimer} style={furniture} width={HALF} />
        <Lines text={numbering} style={furniture} width={HALF} align="right" />
      </View>
    </>
  );
}

/** A running title on one line; an over-long one ends in an ellipsis. */
function oneLine(text: string): string {
  const chars = [...text.replace(/\s+/g, ' ')].slice(0, 200);
  if (typeset(chars.join(''), styles.furniture, HALF).lines.length === 1) return chars.join('');
  let [fits, fails] = [0, chars.length];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    const lines = typeset(`${chars.slice(0, middle).join('')}…`, styles.furniture, HALF).lines.length;
    if (lines === 1) fits = middle;
    else fails = middle;
  }
  return `${chars.slice(0, fits).join('')}…`;
}

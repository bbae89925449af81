import { Text, View } from '@react-pdf/renderer';
import type { ReportModel } from '../../lib/report/model';
import { familiesFor } from './fonts';
import { Lines } from './lines';
import { columnWidth, ink, page, styles } from './theme';

type Props = { readonly model: ReportModel; readonly heading: string };

/** The running header and footer of every page but the cover. */
export function PageFurniture({ model, heading }: Props) {
  const half = columnWidth / 2 - 6;
  const { furniture } = styles;
  return (
    <>
      <View
        fixed
        style={{
          position: 'absolute',
          top: 26,
          left: page.side,
          width: columnWidth,
          flexDirection: 'row',
          justifyContent: 'space-between',
          borderBottomWidth: 0.5,
          borderBottomColor: ink.rule,
          paddingBottom: 5,
        }}
      >
        <Lines text={shortened(model.running, half)} style={furniture} width={half} />
        <Lines text={heading} style={furniture} width={half} align="right" />
      </View>
      <View fixed style={{ position: 'absolute', bottom: 26, left: page.side, width: columnWidth / 2 }}>
        <Lines text={model.footer.disclaimer} style={furniture} width={half} />
      </View>
      <Text
        fixed
        style={{
          position: 'absolute',
          bottom: 26,
          right: page.side,
          width: half,
          textAlign: 'right',
          fontFamily: [...familiesFor(model.footer.pageOf, furniture.face)],
          fontSize: furniture.size,
          lineHeight: furniture.leading,
          color: furniture.color,
        }}
        render={({ pageNumber, totalPages }) =>
          model.footer.pageOf.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages ?? ''))
        }
      />
    </>
  );
}

/** Running titles stay on one line; an over-long one ends in an ellipsis. */
function shortened(text: string, width: number): string {
  const most = Math.floor(width / styles.furniture.size) - 1;
  const chars = [...text.replace(/\s+/g, ' ')];
  return chars.length > most ? `${chars.slice(0, most).join('')}…` : chars.join('');
}

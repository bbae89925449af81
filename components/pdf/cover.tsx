import { Page, View } from '@react-pdf/renderer';
import type { ReportModel } from '../../lib/report/model';
import { Lines, SetLines } from './set-lines';
import { columnWidth, ink, page, styles } from './theme';
import { balancedWidth, typeset } from './typeset';

const TITLE = 340;
const LABEL = 92;

/** The cover: seal, title over an ink-blue rule, what was assessed, and the draft mark while nobody has signed. */
export function Cover({ model }: { readonly model: ReportModel }) {
  const title = typeset(model.title, styles.coverTitle, balancedWidth(model.title, styles.coverTitle, TITLE));
  return (
    <Page size="A4" style={{ paddingTop: 76, paddingBottom: page.bottom, paddingHorizontal: page.side }}>
      <Lines text={model.author} style={styles.seal} width={columnWidth} align="right" />
      <View style={{ marginTop: 118 }}>
        <SetLines paragraph={title} style={styles.coverTitle} width={columnWidth} />
        <View style={{ marginTop: 6 }}>
          <Lines text={model.subtitle} style={styles.coverSubtitle} width={columnWidth} />
        </View>
      </View>
      <View style={{ width: 42, height: 2.2, backgroundColor: ink.blue, marginVertical: 26 }} />
      {model.cover.map(({ label, value, muted }, index) => {
        const style = index === model.cover.length - 1 ? styles.coverVerdict : muted ? styles.coverLabel : styles.coverFact;
        return (
          <View key={label} style={{ flexDirection: 'row', marginBottom: 6 }}>
            <View style={{ width: LABEL }}>
              <Lines text={label} style={styles.coverLabel} width={LABEL - 8} />
            </View>
            <Lines text={value} style={style} width={columnWidth - LABEL} />
          </View>
        );
      })}
      {model.statusMark ? <StatusMark text={model.statusMark} /> : null}
      <View style={{ position: 'absolute', left: page.side, bottom: 26 }}>
        <Lines text={model.footer.disclaimer} style={styles.furniture} width={columnWidth} />
      </View>
    </Page>
  );
}

function StatusMark({ text }: { readonly text: string }) {
  const style = { ...styles.tag, size: 9.4, color: ink.amber };
  const mark = typeset(text, style, 200);
  return (
    <View
      style={{
        position: 'absolute',
        right: page.side,
        bottom: 108,
        borderWidth: 1,
        borderColor: ink.amber,
        borderRadius: 3,
        paddingVertical: 3,
        paddingHorizontal: 11,
      }}
    >
      <SetLines paragraph={mark} style={style} width={mark.width} align="center" />
    </View>
  );
}

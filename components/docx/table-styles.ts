const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="D3CCBD"/>`;

/** The style of the report's tables, as Word's gallery of table styles lists it: thin rules between rows and room around words. */
const reportTable =
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="面鉴表格"/><w:basedOn w:val="TableNormal"/>' +
  `<w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders>` +
  '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/>' +
  '<w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** The style sheet of a Word file with the table style its tables name: the writer has styles for paragraphs and characters only. */
export function withTableStyle(styles: string): string {
  return styles.replace('</w:styles>', `${reportTable}</w:styles>`);
}

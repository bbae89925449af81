import { ImportedXmlComponent } from 'docx';
import { xmlText } from '../../lib/report/xml-text';

/** The type every WordArt text refers to: a straight line of text. */
const shapeType =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
  '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>' +
  '<v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="rect"/>' +
  '<v:textpath on="t" fitshape="t"/></v:shapetype>';

/** Points of the longest watermark on A4, and of a character as wide as high. */
const LONGEST = 460;
const CHARACTER = 46;

/** The picture Word itself puts into a header for a watermark: pale text across the page, behind what is written. */
export function watermarkPicture(text: string): ImportedXmlComponent {
  const characters = [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.55), 0);
  const width = Math.min(LONGEST, Math.round(characters * CHARACTER));
  const height = Math.round(width / Math.max(characters, 1));
  const style = [
    'position:absolute',
    `width:${width}pt`,
    `height:${height}pt`,
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  return ImportedXmlComponent.fromXmlString(
    '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
      `xmlns:o="urn:schemas-microsoft-com:office:office">${shapeType}` +
      `<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" style="${style}" o:allowincell="f" ` +
      `fillcolor="#d8d3c8" stroked="f"><v:fill opacity=".5"/>` +
      `<v:textpath style="font-family:SimHei;font-size:1pt" string="${attribute(text)}"/></v:shape></w:pict>`,
  );
}

function attribute(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XML_NAMESPACE } from './limits';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The id of the part, the same in every document, so that a later version replaces rather than adds. */
const ITEM_ID = '{6D69616E-6A69-616E-8A17-000000000001}';
const DAY_ONE = new Date(1980, 0, 1);

/**
 * A Word document with an assessment as a custom XML part, base64 of its JSON, which Word and LibreOffice keep when they
 * save. `issuedAt` replaces the moment of creation and bookmarks are numbered anew, so that the same content gives the same
 * bytes.
 */
export function attachToDocx(docx: Uint8Array, data: string | null, issuedAt: string): Uint8Array {
  const parts = unzipSync(docx);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', (xml) => xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${issuedAt}`));
  edit('word/document.xml', renumbered);
  if (data !== null) {
    const number = freeNumber(parts);
    const text = Buffer.from(data).toString('base64');
    parts[`customXml/item${number}.xml`] = strToU8(
      `${XML}<assessment xmlns="${XML_NAMESPACE}" encoding="base64">${text}</assessment>`,
    );
    parts[`customXml/itemProps${number}.xml`] = strToU8(
      `${XML}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${XML_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    parts[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    edit('word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdMianjian" Type="${relationships}/customXml" Target="../customXml/item${number}.xml"/></Relationships>`,
      ),
    );
    edit('[Content_Types].xml', (xml) =>
      xml.replace(
        '</Types>',
        `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`,
      ),
    );
  }
  return zipSync(parts, { mtime: DAY_ONE, level: 6 });
}

/** Where a bookmark's number stands: in its name, in what leads to it, and beside its start and end. */
const bookmarks = [/(w:(?:anchor|name)="_Toc|>\s*PAGEREF _Toc)(\d+)/g, /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g];

/** Bookmarks numbered from one: the writer goes on counting from the document before. */
function renumbered(xml: string): string {
  return bookmarks.reduce((text, pattern) => {
    const numbers = new Map<string, number>();
    return text.replaceAll(pattern, (_, before: string, number: string) => {
      const place = numbers.get(number) ?? numbers.size + 1;
      numbers.set(number, place);
      return before + place;
    });
  }, xml);
}

function freeNumber(parts: Readonly<Record<string, unknown>>): number {
  let number = 1;
  while (`customXml/item${number}.xml` in parts) number += 1;
  return number;
}

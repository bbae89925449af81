import { strFromU8, unzipSync } from 'fflate';

export type ReadCell = { readonly ref: string; readonly kind: string; readonly value: string; readonly format: string | null };
export type ReadSheet = { readonly name: string; readonly xml: string; readonly rows: readonly (readonly ReadCell[])[] };

const resolved = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(?:x([0-9a-fA-F]+)|(\d+));/g, (_, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('&amp;', '&');
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const texts = (xml: string) =>
  [...xml.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text = '']) => resolved(text)).join('');

/** A workbook read from its XML, independently of what wrote it: sheets by name, cells with their kind, value and format. */
export function readWorkbook(file: Uint8Array): ReadSheet[] {
  const parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, xml = '']) => texts(xml));
  const styles = parts['xl/styles.xml'] ?? '';
  const formats = new Map(
    [...styles.matchAll(/<numFmt [^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      resolved(attribute(tag, 'formatCode') ?? ''),
    ]),
  );
  const cellFormats = [...(/<cellXfs[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(
    ([tag]) => formats.get(attribute(tag, 'numFmtId')) ?? null,
  );
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*>/g)].map(([tag]) =>
    resolved(attribute(tag, 'name') ?? ''),
  );
  return names.map((name, index) => {
    const xml = parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
    const rows = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, head = '', body = '']): ReadCell => {
        const kind = attribute(` ${head}`, 't') ?? 'n';
        const raw = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '';
        const value = kind === 's' ? (shared[Number(raw)] ?? '') : kind === 'inlineStr' ? texts(body) : raw;
        return {
          ref: attribute(` ${head}`, 'r') ?? '',
          kind,
          value,
          format: cellFormats[Number(attribute(` ${head}`, 's') ?? -1)] ?? null,
        };
      }),
    );
    return { name, xml, rows };
  });
}

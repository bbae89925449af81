import { strFromU8, unzipSync } from 'fflate';
import type { Carried } from './carried';
import { DATA_LIMIT, ENTRIES_LIMIT, RATIO_LIMIT, UNPACKED_LIMIT, XML_NAMESPACE } from './limits';

/** Base64 takes a third more than what it holds. */
const PART_LIMIT = DATA_LIMIT * 2;

/**
 * The assessment a Word document carries. What the archive claims to unpack to is checked first and only custom XML
 * parts are unpacked, so that a ZIP bomb costs nothing.
 */
export function readDocx(bytes: Uint8Array): Carried {
  let claimed = 0;
  let entries = 0;
  let bomb = false;
  let word = false;
  let encrypted = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        claimed += originalSize;
        word ||= name === 'word/document.xml';
        encrypted ||= name === 'EncryptedPackage';
        bomb ||= entries > ENTRIES_LIMIT || claimed > UNPACKED_LIMIT || originalSize > RATIO_LIMIT * (size + 1024);
        return !bomb && /^customXml\/item\d{1,3}\.xml$/.test(name) && originalSize <= PART_LIMIT;
      },
    });
    if (bomb) return { problem: 'bomb' };
    for (const part of Object.values(parts)) {
      const data = dataOf(part);
      if (data !== null) return { kind: 'docx', data };
    }
  } catch {
    return { problem: bomb ? 'bomb' : 'damaged' };
  }
  if (encrypted) return { problem: 'encrypted' };
  return word ? { kind: 'docx', data: null } : { problem: 'unknown-type' };
}

function dataOf(part: Uint8Array): string | null {
  const xml = strFromU8(part);
  if (!xml.includes(XML_NAMESPACE)) return null;
  const text = /<(?:[\w.-]+:)?assessment\b[^>]*>([A-Za-z0-9+/=\s]+)<\//.exec(xml)?.[1];
  return text === undefined ? null : Buffer.from(text, 'base64').toString('utf8');
}

import { plainJpeg } from './jpeg';
import { plainPng } from './png';
import { plainWebp } from './webp';

const plain = { 'image/jpeg': plainJpeg, 'image/png': plainPng, 'image/webp': plainWebp };

type PhotoType = keyof typeof plain;
export type PlainPhoto = { readonly bytes: Uint8Array; readonly removed: boolean };

/** The types of picture that can be cleaned. */
export const photoTypes = Object.keys(plain) as readonly PhotoType[];

/**
 * A picture without what it tells besides itself: where and when it was taken, by which device, thumbnails, texts, films behind
 * it. Every point of the picture stays as it was, and which way up it is shown. `removed` says whether anything was taken out;
 * null where the bytes are not built like a picture of this type.
 */
export function plainPhoto(bytes: Uint8Array, type: PhotoType): PlainPhoto | null {
  const cleaned = plain[type](bytes);
  return cleaned && { bytes: cleaned, removed: Buffer.compare(cleaned, bytes) !== 0 };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from '../env';
import { clientAddress } from '../http/guard';
import type { Html } from '../phone/html';
import type { Served } from '../phone/page';
import type { PhoneWords } from '../phone/words';
import { requestLanguage } from './request';

const files = {
  script: { file: 'dist/room.js', address: '/room/room.js', type: 'text/javascript; charset=utf-8' },
  style: { file: 'dist/room-style.css', address: '/room/room.css', type: 'text/css; charset=utf-8' },
} as const;

type Held = { readonly bytes: Uint8Array<ArrayBuffer>; readonly hash: string };
const held = new Map<keyof typeof files, Held>();

function fileOf(name: keyof typeof files): Held {
  const known = held.get(name);
  if (known) return known;
  const bytes = new Uint8Array(readFileSync(path.resolve(files[name].file)));
  const fresh = { bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12) };
  held.set(name, fresh);
  return fresh;
}

const addressOf = (name: keyof typeof files) => `${files[name].address}?v=${fileOf(name).hash}`;

/** The phones' script or stylesheet (dist/, made by bin/bundle.mjs). Its address changes with its content, so it may be kept for good. */
export function phoneFile(name: keyof typeof files): Response {
  const { bytes } = fileOf(name);
  return new Response(bytes, {
    headers: { 'content-type': files[name].type, 'cache-control': 'public, max-age=31536000, immutable' },
  });
}

/** What every page of the phone needs of its request: the words, the files and the nonce of its script, and where it came from. */
export async function phoneRequest({ headers }: Request): Promise<{
  readonly words: PhoneWords;
  readonly served: Served;
  readonly from: string;
}> {
  const { locale, strings } = await requestLanguage();
  const served = { nonce: headers.get('x-nonce') ?? '', script: addressOf('script'), style: addressOf('style') };
  return { words: { ...strings.workshopPhone, locale }, served, from: clientAddress(headers, env().proxy) };
}

/** A page for a phone; no cache keeps it. */
export function phoneResponse({ text }: Html, status = 200): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
}

/** Sends a phone on to another of its pages. */
export function seeOther(location: string, cookie?: string): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' });
  if (cookie) headers.set('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}
